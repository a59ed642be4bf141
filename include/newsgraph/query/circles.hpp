// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/circles/circle.hpp>
#include <newsgraph/query/circles/circle_search.hpp>
#include <newsgraph/query/circles/count_by_deal.hpp>
#include <newsgraph/query/circles/least_amount.hpp>
#include <newsgraph/query/circles/payment_arcs.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Circles however long.
inline constexpr std::size_t any_length = (std::numeric_limits<std::size_t>::max)();

namespace query_parts {

/// Turns a visitor of circles into one of their arcs that says whether to go on: until so many in a row would need
/// alternatives to each other.
template <class Visitor>
[[nodiscard]] auto visiting_pairs(const Payments& payments, Visitor& visit) {
  // Circles that follow each other mostly begin with the same arcs, whose pairs are kept.
  return
      [&payments, pairs = payments.pairs(), &visit, known = base_parts::RowVector<std::uint32_t>{},
       circle = base_parts::RowVector<PaymentPair>{}, passed_over = std::size_t{0}](Rows<std::uint32_t> arcs) mutable {
        constexpr std::size_t most_passed_over = 100'000;
        if (known.size() < arcs.size()) {
          known.resize(arcs.size(), 0);
          circle.resize(arcs.size(), pairs.front());
        }
        for (std::size_t i = 0; i < arcs.size(); ++i)
          if (known[i] != arcs[i]) circle[i] = pairs[known[i] = arcs[i]];
        const auto found = circle.rows().part(0, arcs.size());
        if (!payments.can_all_come_about(found)) return ++passed_over <= most_passed_over;
        passed_over = 0;
        if constexpr (std::is_same_v<decltype(visit(found)), bool>) {
          return visit(found);
        } else {
          visit(found);
          return true;
        }
      };
}

}  // namespace query_parts

/// Calls `visit(Rows<PaymentPair>)` for each circle of money of at most `longest` payments: every payee pays the
/// next, and the last pays the first. No company is twice in a circle. One that would need two deals which are
/// alternatives to each other is none.
///
/// Each circle comes once, from its lowest company on; circles are ordered by their companies' ids, one after the
/// other. None is held: where `visit` returns a bool, false ends the walk. There can be exponentially many circles, so
/// bound the length in a graph of many companies, or end it; without a circle the search is cheap. See `CircleSearch`.
/// Whether that was all of them: not where `visit` ended it, or 100,000 in a row would need alternatives to each other.
template <class Visitor>
bool for_each_circle(const Payments& payments, std::size_t longest, Visitor visit) {
  const query_parts::PaymentArcs graph{payments};
  return query_parts::CircleSearch{graph.arcs, longest}(query_parts::visiting_pairs(payments, visit));
}

/// The same for the circles through `company` alone, each from there on.
template <class Visitor>
bool for_each_circle_through(const Payments& payments, EntityId company, std::size_t longest, Visitor visit) {
  const query_parts::PaymentArcs graph{payments};
  const auto vertex = graph.vertex_of(payments.entity(company));
  return !vertex
         || query_parts::CircleSearch{graph.arcs, longest}.through(*vertex,
                                                                   query_parts::visiting_pairs(payments, visit));
}

/// The first circles of money, each with its payments.
struct FoundCircles : std::vector<std::vector<PaymentPair>> {
  bool all = true;  ///< else there are more, or may be
};

/// How many circles `circles` gives.
struct CircleLimits {
  std::size_t circles = 10'000;
  std::size_t payments = 1'000'000;  ///< of all of them together
};

namespace query_parts {

/// Takes circles up to a limit; then it ends the walk.
[[nodiscard]] inline auto taking_circles(FoundCircles& found, CircleLimits limits) {
  return [&found, limits](Rows<PaymentPair> circle) mutable {
    if (found.size() == limits.circles || circle.size() > limits.payments) return false;
    limits.payments -= circle.size();
    found.emplace_back(circle.begin(), circle.end());
    return true;
  };
}

}  // namespace query_parts

/// The circles of money, each with its payments, as many as `limits` lets through: `all` says whether that is all. See
/// `for_each_circle`, which holds none.
template <class...>
[[nodiscard]] FoundCircles circles(const Payments& payments, std::size_t longest = any_length,
                                   CircleLimits limits = {}) {
  FoundCircles found;
  found.all = for_each_circle(payments, longest, query_parts::taking_circles(found, limits));
  return found;
}

/// The same of those through `company`. See `for_each_circle_through`.
template <class...>
[[nodiscard]] FoundCircles circles_through(const Payments& payments, EntityId company, std::size_t longest = any_length,
                                           CircleLimits limits = {}) {
  FoundCircles found;
  found.all = for_each_circle_through(payments, company, longest, query_parts::taking_circles(found, limits));
  return found;
}

/// Calls `visit(Rows<DealId>)` for each choice of a deal for each payment of a circle, the last payment's changing
/// fastest. No two that are alternatives to each other; but each of a payment's alternatives, and its parts of deals,
/// in turn, which `count_by_deal` counts once. Where `visit` returns a bool, false ends the walk: there can be as many
/// as the product of each payment's number of deals.
template <class Pairs, class Visitor>
void for_each_by_deal(const Payments& payments, const Pairs& circle, Visitor visit) {
  std::vector<std::size_t> choice(circle.size());
  std::vector<DealId> deals;
  for (const auto& pair : circle) deals.push_back(payments.deals(pair).front());
  for (bool more = !circle.empty(); more;) {
    if (payments.can_be_together(deals)) {
      const Rows<DealId> chosen{deals.data(), deals.size()};
      if constexpr (std::is_same_v<decltype(visit(chosen)), bool>) {
        if (!visit(chosen)) return;
      } else {
        visit(chosen);
      }
    }
    more = false;
    for (auto i = circle.size(); i-- > 0 && !more;) {
      const auto of_pair = payments.deals(circle[i]);
      more = ++choice[i] < of_pair.size();
      if (!more) choice[i] = 0;
      deals[i] = of_pair[choice[i]];
    }
  }
}

}  // namespace newsgraph::inline v0_1
