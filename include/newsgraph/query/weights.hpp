#pragma once

#include <newsgraph/graph/node_ids.hpp>
#include <newsgraph/query/herfindahl.hpp>

#include <optional>
#include <vector>

namespace newsgraph {

/// One that a company depends on.
struct Weight {
  EntityId entity;
  MoneyInterval money;
  RatioInterval share;        ///< of all that is stated in the currency
  std::vector<DealId> deals;  ///< that name it; it may also be one of the others of open deals
};

/// What is stated in one currency.
struct Weights {
  MoneyInterval total;
  std::vector<Weight> parts;            ///< who can have most, then who surely has most, then as they came
  std::optional<MoneyInterval> others;  ///< who are not named; they may be many
  std::vector<DealId> open;             ///< the deals that have others
  RatioInterval herfindahl;             ///< bounds of the Herfindahl-Hirschman index; see `Herfindahl`
};

/// The shares of bounded sums in their total, where there is anything to share. Exact. Throws `MoneyOverflow`.
inline void set_shares(Weights& weights) {
  const Money zero{0, weights.total.currency()};
  for (auto& part : weights.parts) {
    Money least_rest = zero;
    std::optional<Money> most_rest = weights.others ? weights.others->high() : zero;
    for (const auto& other : weights.parts) {
      if (&other == &part) continue;
      least_rest += other.money.low();
      most_rest = most_rest && other.money.high() ? std::optional{*most_rest + *other.money.high()} : std::nullopt;
    }
    const auto rest = [&](Money total, Money mine) { return total < mine ? zero : total - mine; };
    if (const auto most = weights.total.high()) {
      const auto left = rest(*most, part.money.low());
      most_rest = most_rest && *most_rest < left ? *most_rest : left;
    }
    part.share = {none_of_it, part.money.high() == zero ? none_of_it : all_of_it};
    if (part.share.high == none_of_it) continue;
    if (most_rest) part.share.low = part_of_sum(part.money.low(), *most_rest).value_or(all_of_it);
    if (const auto high = part.money.high()) {
      const auto left = rest(weights.total.low(), *high);
      part.share.high = part_of_sum(*high, left < least_rest ? least_rest : left).value_or(none_of_it);
    }
  }
}

}  // namespace newsgraph
