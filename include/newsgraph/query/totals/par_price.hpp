// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/ratio_interval.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// How much of its face value is paid for a bond: all of it, where nothing else is said.
struct ParPrice {
  Ratio low = all_of_it;
  std::optional<Ratio> high = all_of_it;  ///< nothing where no upper end is known

  /// What is paid for `face`: exact where the price is, and the product has whole minor units; else the ends are
  /// rounded outwards.
  [[nodiscard]] constexpr MoneyInterval of(const MoneyInterval& face) const {
    if (*this == ParPrice{}) return face;
    const auto paid = face.scaled(low, high.value_or(low));
    return high ? paid : hull(paid, {paid.low(), std::nullopt});
  }

  /// The face value for which `paid` is paid, rounded in the same way.
  [[nodiscard]] constexpr MoneyInterval face_of(const MoneyInterval& paid) const {
    if (*this == ParPrice{}) return paid;
    const bool endless = low.numerator() == 0 || (high && high->numerator() == 0);
    const auto face = paid.scaled(high && !endless ? high->inverse() : none_of_it, endless ? all_of_it : low.inverse());
    return endless ? hull(face, {face.low(), std::nullopt}) : face;
  }

  friend constexpr bool operator==(const ParPrice&, const ParPrice&) = default;
};

/// What is either of both.
[[nodiscard]] constexpr ParPrice hull(const ParPrice& a, const ParPrice& b) {
  return {(std::min)(a.low, b.low), a.high && b.high ? std::optional{(std::max)(*a.high, *b.high)} : std::nullopt};
}

/// So many per cent as a ratio, if it fits.
template <class...>
[[nodiscard]] constexpr std::optional<Ratio> ratio_of_percent(const Decimal& percent) {
  const int exponent = percent.exponent() - 2;
  if (percent.negative() || exponent > 18 || exponent < -18) return std::nullopt;
  const auto digits = value_parts::magnitude(percent.coefficient());
  if (exponent < 0) return Ratio{digits, value_parts::power_of_ten(-exponent)};
  return product(Ratio{digits, 1}, Ratio{value_parts::power_of_ten(exponent), 1});
}

/// What a stated price in per cent allows; anything where that is not known.
template <class...>
[[nodiscard]] constexpr ParPrice par_price_of(const std::optional<StatedDecimal>& percent) {
  constexpr ParPrice any{none_of_it, std::nullopt};
  if (!percent) return any;
  const auto stated = percent->interval();
  const auto low = stated.low ? ratio_of_percent(*stated.low) : std::nullopt;
  if (!low || stated.rough) return any;
  return {*low, stated.high ? ratio_of_percent(*stated.high) : std::nullopt};
}

/// Calls `visit(part)` for each part of a deal once, and for the parts of those for which it is true; over 64
/// levels with that of the deal. Whether that was all.
template <class Visitor>
bool for_each_part(GraphView graph, DealId whole, Visitor visit) {
  constexpr std::size_t deepest = 64;
  std::vector<DealId> open(1, graph.shown(whole));
  std::set<DealId> known{open.front()};
  std::size_t end_of_level = 1;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (i == end_of_level) {
      if (++depth == deepest) return false;
      end_of_level = open.size();
    }
    graph_parts::for_each_linked(graph, open[i], LinkType::part_of, false, [&](DealId part) {
      if (known.insert(part).second && visit(part)) open.push_back(part);
    });
  }
  return true;
}

/// Whether the amount of a deal is a face value, for which more or less may be paid.
template <class...>
[[nodiscard]] bool has_face_value(GraphView graph, DealId deal) {
  return graph[deal].type == DealType::loan || graph[deal].kind == DealKind::convertible;
}

/// The price that a deal states in per cent of par; where there are several, or one is on a condition, one of them or
/// par. Nothing where it states none.
template <class...>
[[nodiscard]] std::optional<ParPrice> stated_par_price(GraphView graph, DealId deal) {
  constexpr std::string_view par[]{"par",       "face value",       "nominal value",  "par value",   "액면",
                                   "principal", "principal amount", "nominal amount", "face amount", "액면가"};
  std::optional<ParPrice> found;
  for (const auto& term : graph[graph.details(deal).terms]) {
    const auto* id = term.kind == TermKind::issue_price ? std::get_if<DecimalId>(&term.value) : nullptr;
    if (id == nullptr || graph[graph[*id].unit()] != "%") continue;
    const auto price = par_price_of(graph.number(graph[*id]));
    const bool is_plain =
        !term.condition && !term.date && !term.party && (!term.of || base_parts::contains(par, *graph[term.of]));
    found = is_plain && !found ? price : hull(hull(price, found.value_or(price)), ParPrice{});
  }
  return found;
}

/// What is paid for the face value of a deal: the price that it states; else, where a tranche of it, or of one of
/// those, or what it lies within states one, that or par.
template <class...>
[[nodiscard]] ParPrice par_price(GraphView graph, DealId deal) {
  if (!has_face_value(graph, deal)) return {};
  if (const auto own = stated_par_price(graph, deal)) return *own;
  ParPrice found;
  if (!graph_parts::decides_with_others(graph, deal)) return found;
  const auto take = [&](DealId other) {
    const auto price = has_face_value(graph, other) ? stated_par_price(graph, other) : std::nullopt;
    if (price) found = hull(found, *price);
    return true;
  };
  for (const auto whole : all_wholes_of(graph, deal)) take(whole);
  const bool all = for_each_part(graph, deal, take);
  return all ? found : ParPrice{none_of_it, std::nullopt};
}

}  // namespace newsgraph::inline v0_1::query_parts
