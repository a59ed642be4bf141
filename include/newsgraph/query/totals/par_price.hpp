// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/totals/following.hpp>
#include <newsgraph/query/totals/units.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/price.hpp>
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

/// That of which nothing is known.
inline constexpr ParPrice any_par_price{none_of_it, std::nullopt};

/// What is either of both.
[[nodiscard]] constexpr ParPrice hull(const ParPrice& a, const ParPrice& b) {
  return {(std::min)(a.low, b.low), a.high && b.high ? std::optional{(std::max)(*a.high, *b.high)} : std::nullopt};
}

/// What a stated price in per cent allows; anything where that is not known.
template <class...>
[[nodiscard]] constexpr ParPrice par_price_of(const std::optional<StatedDecimal>& percent) {
  if (!percent) return any_par_price;
  const auto stated = percent->interval();
  const auto low = stated.low ? ratio_of_percent(*stated.low) : std::nullopt;
  if (!low || stated.rough) return any_par_price;
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

/// How papers call the face value of a bond, or of "the" bonds and "its", "their" own.
[[nodiscard]] constexpr bool is_par(std::string_view words) noexcept {
  for (const std::string_view before : {"the ", "its ", "their "})
    if (words.starts_with(before)) words.remove_prefix(before.size());
  constexpr std::string_view par[]{"par",       "face value",       "nominal value",  "par value",   "액면",
                                   "principal", "principal amount", "nominal amount", "face amount", "액면가"};
  return base_parts::contains(par, words);
}

/// What so many per cent below par allow, or above it.
template <class...>
[[nodiscard]] constexpr ParPrice off_par(const std::optional<StatedDecimal>& percent, bool below) {
  const auto stated = percent ? percent->interval() : StatedDecimal{Decimal{0}}.interval();
  if (!percent || stated.rough || !stated.low || stated.low->negative()) return any_par_price;
  const auto whole = Decimal{100};
  const auto nearest = below ? difference(whole, *stated.low) : sum(whole, *stated.low);
  const auto farthest = !stated.high ? std::nullopt
                        : below      ? difference(whole, *stated.high)
                                     : sum(whole, *stated.high);
  const auto low = below ? farthest : nearest;
  const auto high = below ? nearest : farthest;
  return {low ? ratio_of_percent(*low).value_or(none_of_it) : none_of_it,
          high ? ratio_of_percent(*high) : std::nullopt};
}

/// The price of one bond in money, as a ratio to its face value: where that is stated, or follows from how many there
/// are; anything where it does not. Nothing where no such price is stated.
template <class...>
[[nodiscard]] std::optional<ParPrice> unit_par_price(GraphView graph, DealId deal) {
  const auto terms = graph[graph.details(deal, &DealDetails::terms)];
  std::optional<DecimalId> price;
  for (const auto& term : terms) {
    const auto* id = term.kind == TermKind::issue_price ? std::get_if<DecimalId>(&term.value) : nullptr;
    const auto unit = id != nullptr && graph[*id].currency() ? graph[graph[*id].unit()] : std::nullopt;
    if (!unit || unit_of(*unit).measure == Measured::shares) continue;
    if (price || term.condition || term.date || term.party) return any_par_price;
    price = *id;
  }
  if (!price) return std::nullopt;
  const auto& row = graph[*price];
  const UnitInTime one{*graph[row.unit()], {}};
  const auto number = graph.number(row);
  for (const auto& term : terms) {
    const auto* id = term.of && is_par(*graph[term.of]) ? std::get_if<DecimalId>(&term.value) : nullptr;
    const auto per = id != nullptr ? graph[graph[*id].unit()] : std::nullopt;
    if (!per || graph[*id].currency() != row.currency() || unit_of(*per) != unit_of(one.unit)) continue;
    const auto face = graph.number(graph[*id]);
    const auto whole = face && face->is_exact() ? ratio_of_percent(face->value()) : std::nullopt;
    const auto of_hundred = par_price_of(number);
    if (!whole || whole->numerator() == 0) return any_par_price;
    const auto low = product(of_hundred.low, whole->inverse());
    const auto high = of_hundred.high ? product(*of_hundred.high, whole->inverse()) : std::nullopt;
    return ParPrice{low.value_or(none_of_it), high};
  }
  const auto amount = graph.amount(graph[deal].amount);
  const auto count = graph[graph.details(deal, &DealDetails::quantity)];
  const auto bonds = count ? number_of(graph, *count, one) : std::nullopt;
  if (!amount || !amount->interval().is_exact() || amount->money().minor_units() <= 0 || !number || !bonds)
    return any_par_price;
  const auto paid = Price::total(*number, *row.currency(), *bonds);
  if (!paid || paid->currency() != amount->currency() || paid->overflowed() || paid->has_rough_ends())
    return any_par_price;
  const auto of_face = [&](Money money) { return Ratio{money.minor_units(), amount->money().minor_units()}; };
  return ParPrice{of_face(paid->low()), paid->high() ? std::optional{of_face(*paid->high())} : std::nullopt};
}

/// The price that a deal states, in per cent of par, as a discount to it or in money for one bond; where there are
/// several, or one is on a condition, one of them or par. Nothing where it states none.
template <class...>
[[nodiscard]] std::optional<ParPrice> stated_par_price(GraphView graph, DealId deal) {
  std::optional<ParPrice> found;
  for (const auto& term : graph[graph.details(deal, &DealDetails::terms)]) {
    const bool is_price = term.kind == TermKind::issue_price;
    const bool below = term.kind == TermKind::discount;
    const bool of_par = term.of && is_par(*graph[term.of]);
    const auto* id = is_price || (of_par && (below || term.kind == TermKind::premium))
                         ? std::get_if<DecimalId>(&term.value)
                         : nullptr;
    if (id == nullptr) continue;
    const auto unit = graph[graph[*id].unit()];
    const bool points = !is_price && (unit == "pp" || unit == "bp");
    if (unit != "%" && !points) continue;
    const auto number = graph.number(graph[*id]);
    const auto percent = number && unit == "bp" ? times_power(*number, -2) : number;
    const auto price = is_price ? par_price_of(percent) : off_par(percent, below);
    const bool is_plain = !term.condition && !term.date && !term.party && (!term.of || of_par);
    if (is_plain && found == price) continue;  // in other words
    found = is_plain && !found ? price : hull(hull(price, found.value_or(price)), ParPrice{});
  }
  return found ? found : unit_par_price(graph, deal);
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
  return all ? found : any_par_price;
}

}  // namespace newsgraph::inline v0_1::query_parts
