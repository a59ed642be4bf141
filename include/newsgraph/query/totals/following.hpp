// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/totals/units.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/price.hpp>
#include <newsgraph/value/ratio_interval.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace newsgraph::inline v0_1::query_parts {

/// So many per cent as a ratio, if it fits.
template <class...>
[[nodiscard]] constexpr std::optional<Ratio> ratio_of_percent(const Decimal& percent) {
  const int exponent = percent.exponent() - 2;
  if (percent.negative() || exponent > 18 || exponent < -18) return std::nullopt;
  const auto digits = value_parts::magnitude(percent.coefficient());
  if (exponent < 0) return Ratio{digits, value_parts::power_of_ten(-exponent)};
  return product(Ratio{digits, 1}, Ratio{value_parts::power_of_ten(exponent), 1});
}

/// The one term of a kind that holds as the deal stands: not on a condition, of another day or against something else.
/// Nothing where there are two.
template <class...>
[[nodiscard]] std::optional<TermNode> plain_term(GraphView graph, DealId deal, TermKind kind) {
  std::optional<TermNode> found;
  for (const auto& term : graph[graph.details(deal, &DealDetails::terms)]) {
    if (term.kind != kind || term.of || term.date || term.condition || term.party) continue;
    if (found) return std::nullopt;
    found = term;
  }
  return found;
}

/// So many units of something, and what one of them costs.
struct PricedUnits {
  StatedDecimal price;
  Currency currency;
  StatedDecimal quantity;
  std::string_view unit;    ///< of the price, into which the quantity is converted
  std::string_view time{};  ///< in which there are so many: "year", "month"; empty where they are all
};

/// What a number counts in each `time`, "tonnes" of "tonnes a year"; with no time, what it counts in all. Nothing where
/// that is not what it is for.
template <class...>
[[nodiscard]] std::string_view unit_in_each(std::string_view unit, std::string_view time) {
  if (time.empty()) return unit;
  for (const std::string_view link : {" a ", " per ", "/"}) {
    const auto size = link.size() + time.size();
    if (unit.size() > size && unit.ends_with(time) && unit.substr(unit.size() - size, link.size()) == link)
      return unit.substr(0, unit.size() - size);
  }
  return {};
}

/// A unit that is sold, and the time for which so many of it are meant: "year", "month", or none.
struct UnitInTime {
  std::string_view unit;
  std::string_view time;
};

/// A number of a row, in `unit`; nothing where that does not count it.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> number_of(GraphView graph, const DecimalNode& row, const UnitInTime& unit) {
  const auto of = graph[row.unit()];
  if (!of || row.currency()) return std::nullopt;
  const auto counted = unit_in_each(*of, unit.time);
  const auto number = counted.empty() ? std::nullopt : graph.number(row);
  return number ? converted(*number, counted, unit.unit) : std::nullopt;
}

/// The figure of a term of a kind, if it counts `unit`.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> number_of(GraphView graph, DealId deal, TermKind kind,
                                                     const UnitInTime& unit) {
  const auto term = plain_term(graph, deal, kind);
  const auto* row = term ? std::get_if<DecimalId>(&term->value) : nullptr;
  return row != nullptr ? number_of(graph, graph[*row], unit) : std::nullopt;
}

/// Whether somebody sells in a deal, named or not.
template <class...>
[[nodiscard]] bool has_seller(GraphView graph, DealId deal) {
  return graph[deal].open_roles.contains(Role::seller)
         || base_parts::any_of(graph[graph[deal].parties],
                               [](const PartyNode& party) { return party.role == Role::seller; });
}

/// Whether a deal has existing shares that nobody sells: those that there are before it.
template <class...>
[[nodiscard]] bool has_unsold_shares(GraphView graph, DealId deal) {
  return plain_term(graph, deal, TermKind::existing_shares) && !has_seller(graph, deal);
}

/// How many of a unit a deal is about: its quantity; else from the least to the most that its terms say; else, of an
/// investment or what is sold to the public, its new shares, and the existing ones where somebody sells them.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> units_of(GraphView graph, DealId deal, const UnitInTime& unit) {
  if (const auto quantity = graph[graph.details(deal, &DealDetails::quantity)])
    return number_of(graph, *quantity, unit);
  const auto least = number_of(graph, deal, TermKind::minimum_quantity, unit);
  const auto most = number_of(graph, deal, TermKind::maximum_quantity, unit);
  const auto is_plain = [](const std::optional<StatedDecimal>& number) { return !number || number->is_exact(); };
  if (!is_plain(least) || !is_plain(most)) return std::nullopt;
  if (least && most) {
    if (most->value() < least->value()) return std::nullopt;
    return StatedDecimal::range(least->value(), most->value());
  }
  if (least) return StatedDecimal{least->value(), Bound::at_least};
  if (most) return StatedDecimal{most->value(), Bound::at_most};
  const auto made = number_of(graph, deal, TermKind::new_shares, unit);
  const auto sold = has_seller(graph, deal) ? number_of(graph, deal, TermKind::existing_shares, unit) : std::nullopt;
  if (!made || !sold) return made ? made : sold;
  const auto both = made->is_exact() && sold->is_exact() ? sum(made->value(), sold->value()) : std::nullopt;
  return both ? std::optional{StatedDecimal{*both}} : std::nullopt;
}

/// The least of a unit that a deal is about, as its terms say.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> least_units_of(GraphView graph, DealId deal, const UnitInTime& unit) {
  const auto least = number_of(graph, deal, TermKind::minimum_quantity, unit);
  const bool is_least = least && !least->approx() && (least->is_exact() || least->bound() == Bound::at_least);
  return is_least ? std::optional{StatedDecimal{least->value()}} : std::nullopt;
}

/// A price for one unit and how many of that unit there are, or at least are, where a deal states both, and one price;
/// of an offering without one, the range of it.
template <class...>
[[nodiscard]] std::optional<PricedUnits> priced_units(GraphView graph, DealId deal, bool at_least = false) {
  std::optional<PricedUnits> found;
  for (const auto kind : {TermKind::price, TermKind::offer_price, TermKind::issue_price, TermKind::price_range}) {
    // What was asked for says nothing any more once the price is set.
    if (kind == TermKind::price_range && (found || plain_term(graph, deal, TermKind::issue_price))) break;
    const auto term = plain_term(graph, deal, kind);
    const auto* id = term ? std::get_if<DecimalId>(&term->value) : nullptr;
    if (id == nullptr) continue;
    const auto& row = graph[*id];
    const auto price = graph.number(row);
    const auto unit = graph[row.unit()];
    if (!price || !unit || !row.currency()) continue;
    for (const std::string_view time : {"", "year", "month"}) {
      const UnitInTime each{*unit, time};
      const auto quantity = at_least ? least_units_of(graph, deal, each) : units_of(graph, deal, each);
      if (!quantity) continue;
      if (found) return std::nullopt;
      found = PricedUnits{*price, *row.currency(), *quantity, *unit, time};
    }
  }
  return found;
}

/// What of the money of an offering each role gets.
struct OfferingSplit {
  MoneyInterval company;  ///< for its new shares
  MoneyInterval sellers;  ///< for the existing ones
};

/// What an offering of new shares and of existing ones, which somebody sells, brings at one price. Nothing where it has
/// not both numbers.
template <class...>
[[nodiscard]] std::optional<OfferingSplit> offering_split(GraphView graph, DealId deal) {
  if (graph[deal].type != DealType::investment || !has_seller(graph, deal)) return std::nullopt;
  const auto units = priced_units(graph, deal);
  if (!units || !units->time.empty()) return std::nullopt;
  const auto cost = [&](TermKind kind) {
    const auto number = number_of(graph, deal, kind, UnitInTime{units->unit, {}});
    return number ? Price::total(units->price, units->currency, *number) : std::nullopt;
  };
  const auto company = cost(TermKind::new_shares);
  const auto sellers = cost(TermKind::existing_shares);
  if (!company || !sellers) return std::nullopt;
  return OfferingSplit{*company, *sellers};
}

/// What a deal is said to be worth in each year.
template <class...>
[[nodiscard]] MaybeId<AmountNode> annual_amount(GraphView graph, DealId deal) {
  const auto term = plain_term(graph, deal, TermKind::annual_amount);
  const auto* amount = term ? std::get_if<AmountId>(&term->value) : nullptr;
  return amount != nullptr ? MaybeId<AmountNode>{*amount} : std::nullopt;
}

/// How many whole months there are from one day to before another one, and whether that is all.
struct MonthsBetween {
  std::uint64_t whole = 0;
  bool exactly = true;
};

[[nodiscard]] constexpr MonthsBetween months_between(std::chrono::sys_days from, std::chrono::sys_days to) {
  using namespace std::chrono;
  if (to <= from) return {};
  const year_month_day first{from};
  const year_month_day next{to};
  const auto months = (next.year() - first.year()).count() * 12 + static_cast<int>(unsigned{next.month()})
                      - static_cast<int>(unsigned{first.month()}) - (next.day() < first.day() ? 1 : 0);
  return {static_cast<std::uint64_t>(months), next.day() == first.day()};
}

/// How many years a period lasts, its last day among them: 2026-01-01/2030-12-31 are five. Where its ends are not
/// stated days, or there are no whole months from one to the other, from the whole months that it surely has to those
/// that it may begin: 2026/2030 are three to five years. Nothing where it is open.
template <class...>
[[nodiscard]] std::optional<RatioInterval> years_in(const Period& period) {
  const auto start = period.start();
  const auto end = period.end();
  if (!start || !end) return std::nullopt;
  const std::chrono::days day{1};
  const auto least = months_between(start->last(), end->first() + day);
  const auto most = months_between(start->first(), end->last() + day);
  return RatioInterval{{least.whole, 12}, {most.whole + (most.exactly ? 0u : 1u), 12}};
}

/// How many years a deal runs, where its term says it in years and months; or where it states no term, its period.
template <class...>
[[nodiscard]] std::optional<RatioInterval> years_of(GraphView graph, DealId deal) {
  const auto term = graph[graph.details(deal, &DealDetails::term)];
  if (!term) {
    const auto period = graph[graph.details(deal, &DealDetails::period)];
    return period ? years_in(*period) : std::nullopt;
  }
  const auto* duration = std::get_if<Duration>(&*term);
  const auto years = duration != nullptr ? duration->in_years() : std::nullopt;
  return years && years->numerator() != 0 ? std::optional{RatioInterval{*years, *years}} : std::nullopt;
}

/// What is paid of the price of all that an offer is for: no less than for the share of it that has to be tendered,
/// where that has not come about yet.
template <class...>
[[nodiscard]] MoneyInterval with_minimum_tender(GraphView graph, DealId deal, const MoneyInterval& all) {
  if (graph[deal].status == DealStatus::closed) return all;
  for (const auto& condition : graph[graph.details(deal, &DealDetails::conditions)]) {
    if (condition.type != ConditionType::minimum_tender || !condition.share) continue;
    const auto share = *graph[condition.share];
    const bool is_least = !share.approx && share.bound != Bound::at_most && share.bound != Bound::less_than
                          && share.bound != Bound::nearly;
    return all.scaled(is_least ? share.ratio : none_of_it, all_of_it);
  }
  return all;
}

/// How many times a deal has its priced units: once, or in each year or month that it runs.
[[nodiscard]] constexpr std::optional<RatioInterval> times_of(const PricedUnits& units,
                                                              const std::optional<RatioInterval>& years) {
  if (units.time.empty()) return RatioInterval{all_of_it, all_of_it};
  if (!years || units.time == "year") return years;
  const auto months = [](const Ratio& ratio) { return Ratio{ratio.numerator() * 12, ratio.denominator()}; };
  return RatioInterval{months(years->low), months(years->high)};
}

[[nodiscard]] constexpr MoneyInterval times_years(const MoneyInterval& each, const RatioInterval& years) {
  const bool is_number = years.low == years.high && years.low.denominator() == 1;
  return is_number ? each * years.low.numerator() : each.scaled(years.low, years.high);
}

/// What so many units cost, in all or in each year or month of so many years.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> cost_of(const std::optional<PricedUnits>& units,
                                                   const std::optional<RatioInterval>& years) {
  const auto times = units ? times_of(*units, years) : std::nullopt;
  const auto each = times ? Price::total(units->price, units->currency, units->quantity) : std::nullopt;
  return each ? std::optional{times_years(*each, *times)} : std::nullopt;
}

/// What the least quantity of a deal costs: that times its price for one unit, or so many per cent of `whole`.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> least_that_follows(GraphView graph, DealId deal,
                                                              const std::optional<MoneyInterval>& whole) {
  const auto term = plain_term(graph, deal, TermKind::minimum_quantity);
  if (!term) return std::nullopt;
  if (const auto* row = std::get_if<DecimalId>(&term->value); whole && graph[graph[*row].unit()] == "%") {
    const auto share = graph.number(graph[*row]);
    const auto part = share && share->is_exact() ? ratio_of_percent(share->value()) : std::nullopt;
    return part && *part <= all_of_it ? std::optional{whole->scaled(*part)} : std::nullopt;
  }
  if (plain_term(graph, deal, TermKind::price_index)) return std::nullopt;
  return cost_of(priced_units(graph, deal, true), years_of(graph, deal));
}

/// What the terms of a deal come to that states no sum: its amount a year over the years that it runs, or its price for
/// one unit times how many there are, in all or in each year or month that it runs; of an offer, from the least that
/// has to be tendered on. Bounds stay bounds. No article says it, it is reckoned. Nothing where the price goes by an
/// index, or an amount is meant for each of several parties.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> total_that_follows(GraphView graph, DealId deal) {
  if (plain_term(graph, deal, TermKind::price_index)) return std::nullopt;
  const auto years = years_of(graph, deal);
  if (const auto amount = years ? annual_amount(graph, deal) : std::nullopt) {
    if (graph[*amount].scope().value_or(Scope::total) != Scope::total) return std::nullopt;
    return times_years(graph.amount(*amount).interval(), *years);
  }
  const auto total = cost_of(priced_units(graph, deal), years);
  return total ? std::optional{with_minimum_tender(graph, deal, *total)} : std::nullopt;
}

}  // namespace newsgraph::inline v0_1::query_parts
