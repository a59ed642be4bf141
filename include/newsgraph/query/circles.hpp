#pragma once

#include <newsgraph/query/circle_search.hpp>
#include <newsgraph/query/payments.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsgraph {

/// Circles however long.
inline constexpr std::size_t any_length = std::numeric_limits<std::size_t>::max();

/// Calls `visit(span of PaymentPair)` for each circle of money of at most `longest` payments: every payee pays the
/// next, and the last pays the first. No company is twice in a circle.
///
/// Each circle comes once, from its lowest company on; circles are ordered by their companies' ids, one after the
/// other. Where `visit` returns a bool, false ends the search. There can be exponentially many circles, so bound the
/// length in a graph of many companies; without a circle the search is cheap.
template <class Visitor>
void for_each_circle(const Payments& payments, std::size_t longest, Visitor visit) {
  // Only companies that take part become vertices.
  std::vector<EntityId> companies;
  for (const auto& pair : payments.pairs()) {
    companies.push_back(pair.payer);
    companies.push_back(pair.payee);
  }
  std::ranges::sort(companies);
  companies.erase(std::ranges::unique(companies).begin(), companies.end());
  const auto vertex_of = [&](EntityId company) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(companies, company) - companies.begin());
  };
  Arcs arcs{std::vector<std::uint32_t>(companies.size() + 1), {}};
  for (const auto& pair : payments.pairs()) {
    ++arcs.first[vertex_of(pair.payer) + std::size_t{1}];
    arcs.targets.push_back(vertex_of(pair.payee));
  }
  for (std::size_t v = 1; v < arcs.first.size(); ++v) arcs.first[v] += arcs.first[v - 1];

  std::vector<PaymentPair> circle;
  CircleSearch{arcs, longest}([&](std::span<const std::uint32_t> vertices) {
    circle.clear();
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const auto targets = arcs.from(vertices[i]);
      const auto next = vertices[i + 1 == vertices.size() ? 0 : i + 1];
      const auto arc = arcs.first[vertices[i]] + (std::ranges::lower_bound(targets, next) - targets.begin());
      circle.push_back(payments.pairs()[static_cast<std::size_t>(arc)]);
    }
    if constexpr (std::same_as<std::invoke_result_t<Visitor&, std::span<const PaymentPair>>, bool>) {
      return visit(std::span<const PaymentPair>{circle});
    } else {
      visit(std::span<const PaymentPair>{circle});
      return true;
    }
  });
}

/// The circles of money, each with its payments. See `for_each_circle`.
[[nodiscard]] inline std::vector<std::vector<PaymentPair>> circles(const Payments& payments,
                                                                   std::size_t longest = any_length) {
  std::vector<std::vector<PaymentPair>> found;
  for_each_circle(payments, longest,
                  [&](std::span<const PaymentPair> circle) { found.emplace_back(circle.begin(), circle.end()); });
  return found;
}

/// How many circles these are, told apart by the deals that they take: the product of each payment's number of deals.
/// Nothing where 64 bits do not hold it.
[[nodiscard]] inline std::optional<std::uint64_t> count_by_deal(std::span<const PaymentPair> circle) noexcept {
  std::uint64_t product = 1;
  for (const auto& pair : circle) {
    if (pair.deals.count != 0 && product > std::numeric_limits<std::uint64_t>::max() / pair.deals.count)
      return std::nullopt;
    product *= pair.deals.count;
  }
  return product;
}

/// Calls `visit(span of DealId)` for each choice of a deal for each payment of a circle, the last payment's changing
/// fastest.
template <class Visitor>
void for_each_by_deal(const Payments& payments, std::span<const PaymentPair> circle, Visitor visit) {
  std::vector<std::size_t> choice(circle.size());
  std::vector<DealId> deals;
  for (const auto& pair : circle) deals.push_back(payments.deals(pair).front());
  for (bool more = !circle.empty(); more;) {
    visit(std::span<const DealId>{deals});
    more = false;
    for (auto i = circle.size(); i-- > 0 && !more;) {
      const auto of_pair = payments.deals(circle[i]);
      more = ++choice[i] < of_pair.size();
      if (!more) choice[i] = 0;
      deals[i] = of_pair[choice[i]];
    }
  }
}

}  // namespace newsgraph
