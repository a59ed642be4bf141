// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

using Statuses = EnumSet<DealStatus>;

/// Whatever has become of a deal, and what is only rumoured too.
inline constexpr Statuses any_status = Statuses::all();

/// All but what is only rumoured and what has been called off.
inline constexpr Statuses default_statuses{DealStatus::in_talks, DealStatus::announced, DealStatus::agreed,
                                           DealStatus::active,   DealStatus::closed,    DealStatus::ended,
                                           DealStatus::unknown};

/// Agreed, under way or done.
inline constexpr Statuses settled{DealStatus::agreed, DealStatus::active, DealStatus::closed};

/// A condition that need not be set. It takes a `T`, and nothing that may turn out to be none: what a lookup did not
/// find would let everything through.
template <class T>
class Asked {
public:
  constexpr Asked() noexcept = default;
  template <class U>
    requires std::is_convertible_v<U, T>
  constexpr Asked(U&& value) : value_{T(std::forward<U>(value))} {}
  template <class U>
  constexpr Asked(const std::optional<U>&) = delete;  // .party = find_company(graph, "OpenAI").value()
  template <class U, class E>
  constexpr Asked(const Expected<U, E>&) = delete;  // .period = Period::parse("2025/2026").value()

  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return has_value(); }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return *value_; }
  [[nodiscard]] constexpr T value_or(T other) const { return value_.value_or(other); }

  friend constexpr bool operator==(const Asked&, const Asked&) = default;

private:
  std::optional<T> value_;
};

/// Which deals count: those that fulfil all of it, each once, however many articles tell it (see `as_known`). What is
/// only rumoured or has been called off does not count, unless `statuses` asks for it, nor does a deal whose place
/// another one has taken (`is_superseded`), unless `superseded` does; but both do where the question is one of what is
/// told (`time_line`, `findings`, `misquotes`).
///
/// @code
///   deals(graph, {.statuses = any_status})
///   deals(graph, {.statuses = settled | DealStatus::in_talks, .party = openai, .role = Role::customer})
/// @endcode
struct Filter {
  Asked<Statuses>
      statuses{};  ///< where it is left out, `default_statuses`; a deal whose status is not stated is `unknown`
  DealTypes types = DealTypes::all();
  Asked<DealKind> kind{};        ///< papers call it that
  Asked<Admission> admission{};  ///< of a payment, what who pays says of the charge
  Asked<EntityId> party{};       ///< this entity takes part
  Asked<Role> role{};            ///< `party` has this role; without `party`, somebody has
  Asked<Currency> currency{};    ///< the amount is stated in it, or converted into it
  Asked<Period> period{};        ///< a date of the deal (`comes_about_on`), or the time that it runs, lies in it
  Certainty period_certainty = Certainty::certain;  ///< coarse or missing dates count from `possible` on
  Modality modality = Modality::interpreted;        ///< the article is at least as certain (`modality_of`): a deal that
                                                    ///< is only denied counts where this is `denied`
  bool unstated_payment = true;                     ///< deals that nobody says are paid for count too
  Asked<ArticleId> article{};                       ///< this article tells it: as that tells it, and each telling
  Tellings tellings = Tellings::as_one;             ///< a deal counts once, or each telling of it does
  std::vector<EntityId> among{};                    ///< unless it is empty: only these take part
  bool superseded = false;                          ///< deals whose place another one has taken count too
  bool contingent = false;  ///< who pays whom: deals whose money falls due only on conditions count too, as guarantees
};

namespace graph_parts {

/// A filter for what is told of deals: those of any status count, unless it asks for some, and those whose place
/// another one has taken.
template <class...>
[[nodiscard]] Filter of_any_status(Filter filter) {
  if (!filter.statuses) filter.statuses = any_status;
  filter.superseded = true;
  return filter;
}

/// The graph as those deals are read that a filter lets through.
[[nodiscard]] inline GraphView view_of(const Graph& graph, const Filter& filter) noexcept {
  return {graph, filter.article ? Tellings::each : filter.tellings};
}

/// How far a deal has come, as a number: what is under way and what is done, what has ended and what was called off are
/// as far as each other.
[[nodiscard]] constexpr int progress_of(DealStatus status) noexcept {
  switch (status) {
    case DealStatus::unknown: return 0;
    case DealStatus::rumoured: return 1;
    case DealStatus::in_talks: return 2;
    case DealStatus::announced: return 3;
    case DealStatus::agreed: return 4;
    case DealStatus::active:
    case DealStatus::closed: return 5;
    case DealStatus::ended:
    case DealStatus::withdrawn: break;
  }
  return 6;
}

/// Whether the article is as certain of a deal as the filter asks.
template <class...>
[[nodiscard]] bool is_certain_enough(GraphView graph, DealId deal, const Filter& filter) {
  const bool any =
      filter.modality == Modality::denied || (filter.modality == Modality::interpreted && !graph[deal].beside_denials);
  return any || modality_of(graph, deal) <= filter.modality;
}

/// Whether a deal has a status that `filter` counts.
template <class...>
[[nodiscard]] bool has_status(GraphView graph, DealId deal, const Filter& filter) {
  return filter.statuses.value_or(default_statuses).contains(status_of(graph, deal));
}

/// The dates of a deal beside those of its own members: of each type those of the newest telling that states it.
/// `own`: those of its details.
template <class...>
[[nodiscard]] std::vector<DealDateNode> typed_dates(GraphView graph, DealId deal, Range<DealDateNode> own) {
  std::vector<DealDateNode> dates;
  if (own.empty()) return dates;  // then no telling has any
  if (graph.is_told_once(deal)) return {graph[own].begin(), graph[own].end()};
  graph.for_each_telling(deal, [&](DealId telling) {
    const auto told = graph[as_told(graph).details(telling, &DealDetails::dates)];
    std::erase_if(dates, [&](const DealDateNode& older) {
      return base_parts::any_of(told, [&](const DealDateNode& newer) { return newer.type == older.type; });
    });
    dates.insert(dates.end(), told.begin(), told.end());
  });
  return dates;
}
template <class...>
[[nodiscard]] std::vector<DealDateNode> typed_dates(GraphView graph, DealId deal) {
  return typed_dates(graph, deal, graph.details(deal, &DealDetails::dates));
}

/// Whether something comes about of a deal on a date of that type. The day by which a loan is due, or an offer lapses,
/// is no such one: what was lent in 2026 until 2031 is no deal of 2031.
[[nodiscard]] constexpr bool comes_about_on(DealDateType type) noexcept {
  return type != DealDateType::maturity && type != DealDateType::expiry && type != DealDateType::outside;
}

/// Whether something that is stated of when a deal was made, is carried out, runs, closes or ended falls into `window`.
/// Where nothing is stated, it is possible.
template <class...>
[[nodiscard]] Certainty falls_into(GraphView graph, DealId deal, const Period& window) {
  const auto& details = graph.details(deal);
  std::optional<Certainty> best;
  const auto take = [&](Certainty found) { best = (std::max)(best.value_or(Certainty::no), found); };
  for (const auto& date : {graph[deal].date, details.closing, details.ended})
    if (date) take(within(*date, window));
  for (const auto& typed : typed_dates(graph, deal, details.dates))
    if (comes_about_on(typed.type)) take(within(typed.date, window));
  if (const auto period = graph[details.period]) take(overlaps(*period, window));
  return best.value_or(Certainty::possible);
}

/// Whether an amount is stated in this currency, or converted into it by the article.
template <class...>
[[nodiscard]] bool has_currency(const Graph& graph, AmountId amount, Currency currency) {
  return graph[amount].currency() == currency
         || base_parts::any_of(graph[graph.equivalents(amount)],
                               [&](const AmountNode& other) { return other.currency() == currency; });
}

}  // namespace graph_parts

/// Whether another deal has taken the place of `deal`: one that replaces it, and counts or has come as far; or an
/// alternative to it that is under way or done, where it is not. A raised bid that is only rumoured takes no place. Of
/// replacements of replacements 64 are looked at.
template <class...>
[[nodiscard]] bool is_superseded(GraphView graph, DealId deal, const Filter& filter = {}) {
  if (!graph_parts::decides_with_others(graph, deal)) return false;
  const auto progress = graph_parts::progress_of(status_of(graph, deal));
  const auto takes_place = [&](DealId other, bool counts_or_as_far) {
    return counts_or_as_far && graph_parts::is_certain_enough(graph, other, filter);
  };
  for (const auto other : all_replacing(graph, deal)) {
    const auto as_far = graph_parts::progress_of(status_of(graph, other)) >= progress;
    if (takes_place(other, as_far || graph_parts::has_status(graph, other, filter))) return true;
  }
  const auto in_effect = graph_parts::progress_of(DealStatus::closed);
  if (progress >= in_effect) return false;
  const auto& options = graph_parts::deal_options(graph);
  const auto own = options.place(graph.shown(deal));
  return own && base_parts::any_of(options.in_effect(graph.shown(deal)), [&](DealId other) {
           return options.place(other)->option != own->option && takes_place(other, true);
         });
}

namespace graph_parts {

/// Whether a deal may come about, or has, as far as `filter` asks how far it has come and how certain that is.
template <class...>
[[nodiscard]] bool may_come_about(GraphView graph, DealId deal, const Filter& filter) {
  return has_status(graph, deal, filter) && is_certain_enough(graph, deal, filter)
         && (filter.superseded || !is_superseded(graph, deal, filter));
}

}  // namespace graph_parts

/// Whether `filter` lets a deal through. O(parties), and O(claims of the article) where it asks for a modality.
template <class...>
[[nodiscard]] bool matches(const Graph& raw, DealId id, const Filter& filter) {
  const auto graph = graph_parts::view_of(raw, filter);
  if (graph.shown(id) != id) return false;
  const auto& deal = graph[id];
  if (filter.article && deal.article != *filter.article) return false;
  if (!graph_parts::has_status(graph, id, filter)) return false;
  if (!filter.types.contains(deal.type)) return false;
  if (filter.kind && deal.kind != *filter.kind) return false;
  if (filter.admission && graph.details(id, &DealDetails::admission) != *filter.admission) return false;
  if (!filter.unstated_payment && deal.payment == Payment::not_stated) return false;
  const MaybeId<EntityNode> asked = filter.party ? MaybeId{graph.entity(*filter.party)} : std::nullopt;
  const auto fits = [&](const PartyNode& party) {
    return (!asked || asked == party.entity) && (!filter.role || party.role == *filter.role);
  };
  if ((filter.party || filter.role) && base_parts::none_of(graph[deal.parties], fits)) return false;
  const auto is_among = [&](const PartyNode& party) {
    return base_parts::any_of(filter.among, [&](EntityId one) { return graph.entity(one) == party.entity; });
  };
  if (!filter.among.empty() && (deal.parties.empty() || !base_parts::all_of(graph[deal.parties], is_among)))
    return false;
  if (filter.currency && !(deal.amount && graph_parts::has_currency(graph, *deal.amount, *filter.currency)))
    return false;
  if (filter.period && graph_parts::falls_into(graph, id, *filter.period) < filter.period_certainty) return false;
  return graph_parts::is_certain_enough(graph, id, filter) && (filter.superseded || !is_superseded(graph, id, filter));
}

}  // namespace newsgraph::inline v0_1
