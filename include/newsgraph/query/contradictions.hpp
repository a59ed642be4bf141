// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/earlier_values.hpp>
#include <newsgraph/query/findings/date_conflicts.hpp>
#include <newsgraph/query/findings/field_value.hpp>
#include <newsgraph/query/findings/part_sums.hpp>
#include <newsgraph/query/findings/severity.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What two articles say of one deal that can't both be true.
struct Contradiction {
  DealId first;  ///< of the article that was published first; one without a time comes last
  DealId second;
  ConflictingField field;
  ComparedValues values;
  Severity severity;

  friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

namespace query_parts {

/// Whether `a` was surely published before `b`, or surely after it; nothing where neither is known.
template <class...>
[[nodiscard]] std::optional<bool> surely_published_before(const Graph& graph, ArticleId a, ArticleId b) {
  const auto one = graph[a].first_created;
  const auto other = graph[b].first_created;
  if (!one || !other) return std::nullopt;
  if (one->latest() < other->earliest()) return true;
  return other->latest() < one->earliest() ? std::optional{false} : std::nullopt;
}

/// Whether a telling says itself that a member had that value before, or one that may be the same.
template <class...>
[[nodiscard]] bool held_before(const Graph& graph, DealId telling, ConflictingField field, const FieldValue& value) {
  return base_parts::any_of(earlier_values(graph, telling), [&](const EarlierValue& earlier) {
    const auto values = earlier.field == field ? compared(graph, earlier.value, value) : std::nullopt;
    return values && values->agreement != Agreement::apart;
  });
}

/// Whether a telling gives a deal a date that is surely after the publication of another one: it was raised or amended
/// since.
template <class...>
[[nodiscard]] bool is_dated_since(const Graph& graph, DealId telling, DealId earlier) {
  const auto published = graph.member(graph[earlier].article, &ArticleNode::first_created);
  const auto date = graph[telling].date;
  return published && date && before(latest_day(*published), *date) == Certainty::certain;
}

/// Puts two tellings in the order of their publication; whether the first was surely published before, see
/// `surely_published_before`.
template <class...>
std::optional<bool> put_in_order(const Graph& graph, DealId& a, DealId& b) {
  const auto is_first = surely_published_before(graph, graph[a].article, graph[b].article);
  if (!is_first.value_or(graph_parts::publication_order(graph, a, b))) std::swap(a, b);
  return is_first;
}

/// How severe it is that two tellings state other terms: a deal that has come on, or was dated after the earlier
/// article, may have changed.
template <class...>
[[nodiscard]] Severity severity_of_terms(const Graph& graph, DealId earlier, DealId later) {
  const auto at = stage_of(status_of(as_told(graph), earlier));
  const auto then = stage_of(status_of(as_told(graph), later));
  return is_dated_since(graph, later, earlier) || (at && then && at != then) ? Severity::warning : Severity::error;
}

/// What two tellings of one deal contradict each other in, as to one member; see `contradictions`.
template <class...>
[[nodiscard]] std::optional<Contradiction> contradiction(const Graph& graph, DealId a, DealId b,
                                                         ConflictingField field) {
  const auto is_first = put_in_order(graph, a, b);
  const auto first = field_value(graph, a, field);
  const auto second = field_value(graph, b, field);
  const auto values = first && second ? compared(graph, *first, *second) : std::nullopt;
  if (!values) return std::nullopt;

  const auto one = status_of(as_told(graph), a);
  const auto other = status_of(as_told(graph), b);
  const auto at = stage_of(one);
  const auto then = stage_of(other);
  const bool amended = is_dated_since(graph, b, a);
  const auto if_same_stage = severity_of_terms(graph, a, b);
  const auto scope = [&](DealId deal) { return graph[*graph[deal].amount].scope().value_or(Scope::total); };
  const auto is_enterprise = [&](DealId deal) {
    return graph.details(deal, &DealDetails::basis) == ValuationBasis::enterprise;
  };
  const auto only_if = [](bool condition, Severity severity) {
    return condition ? std::optional{severity} : std::nullopt;
  };
  const auto severity = [&] {
    const bool apart = values->agreement == Agreement::apart;
    switch (field) {
      case ConflictingField::status:
        return only_if(!may_follow(one, other) && (is_first || !may_follow(other, one)), Severity::error);
      case ConflictingField::amount:
        return only_if(apart && scope(a) == scope(b) && is_enterprise(a) == is_enterprise(b),
                       values->converted ? Severity::warning : if_same_stage);
      case ConflictingField::date: return only_if(apart && one == other && !amended, Severity::error);
      case ConflictingField::closing:
        return only_if(apart && at >= DealStage::in_effect && then >= DealStage::in_effect, Severity::error);
      case ConflictingField::period: return only_if(apart, if_same_stage);
      case ConflictingField::ended:
      case ConflictingField::value: break;
    }
    return only_if(apart, Severity::error);
  }();
  if (severity && held_before(graph, b, field, *first)) return std::nullopt;
  return severity ? std::optional{Contradiction{a, b, field, *values, *severity}} : std::nullopt;
}

}  // namespace query_parts

/// All that two tellings of one deal contradict each other in, in the order of `ConflictingField`. That it is one deal
/// is the caller's to know.
///
/// - status: an error where the later article is behind the earlier one; to have come on is none. Where nobody knows
///   which is later, either order will do. A status that is not stated contradicts none.
/// - amount: an error where bounds and rounding leave no common sum. A warning where the deal has come on, or was dated
///   after the earlier article, so that its terms may have changed, and where a conversion is compared, whose rate is
///   another day's. Totals are not compared with amounts for each, nor
///   enterprise values with what is paid.
/// - date: an error where both tell the same status. A deal that has come on, or was raised or amended after the
///   earlier article, has another date.
/// - closing: an error where both tell it as done. A plan may change.
/// - ended, period: an error; of the period a warning where the deal has come on.
///
/// What the later one says held before, with that value, is history. What is stated by one alone, and amounts without a
/// common currency, contradict nothing.
/// Sums that are no amounts, but what parties or parts come to, are in `findings`: see `SumsApart`.
template <class...>
[[nodiscard]] std::vector<Contradiction> contradictions(const Graph& graph, DealId a, DealId b) {
  std::vector<Contradiction> found;
  for (const auto& [field, name] : rows_of<ConflictingField>)
    if (const auto one = query_parts::contradiction(graph, a, b, field)) found.push_back(*one);
  return found;
}

/// What the tellings of one deal contradict each other in: of each member in turn, each telling that states it with the
/// one before that does. O(tellings).
template <class...>
[[nodiscard]] std::vector<Contradiction> contradictions(const Graph& graph, DealId deal) {
  std::vector<Contradiction> found;
  const auto tellings = deal_clusters(graph).tellings(deal);
  if (tellings.size() < 2) return found;
  for (const auto& [field, name] : rows_of<ConflictingField>) {
    std::optional<DealId> before;
    for (const auto telling : tellings) {
      if (!query_parts::field_value(graph, telling, field)) continue;
      if (before)
        if (const auto one = query_parts::contradiction(graph, *before, telling, field)) found.push_back(*one);
      before = telling;
    }
  }
  return found;
}

/// What a telling says that the money of its deal comes to.
struct ToldSum {
  std::optional<PartKind> by{};  ///< what adds up to it; nothing where it is stated as a whole
  MoneyInterval money;           ///< without an upper end where there may be more

  friend bool operator==(const ToldSum&, const ToldSum&) = default;
};

/// What two tellings say that the money of one deal comes to, which can't both be true, where one of them at least
/// states no whole.
struct SumsApart {
  DealId first;  ///< as in `Contradiction`
  DealId second;
  ToldSum of_first;
  ToldSum of_second;
  Severity severity;

  friend bool operator==(const SumsApart&, const SumsApart&) = default;
};

namespace query_parts {

/// The sum of a telling with all that rounds to its figures.
struct RoundedTold {
  ToldSum sum;
  MoneyInterval rounded;
};

/// What a telling says that the money of its deal comes to: its amount, or so much for each party; else what its
/// parties have, what it is paid in, so many units at a price or years at an amount each. Parties may have others
/// beside them whom it leaves out, but for one who is the only one in `other`, too, of a deal that is not shared by its
/// nature; so may what it is paid in. Another one may leave out what falls due only on conditions. Nothing of
/// enterprise values, where a face value need not be what is paid, and where debt is assumed, which one counts and
/// another does not.
template <class...>
[[nodiscard]] std::optional<RoundedTold> told_sum(GraphView graph, DealId deal, DealId other) {
  const auto& details = graph.details(deal);
  const auto considerations = graph[details.considerations];
  const auto is_assumed = [](const ConsiderationNode& part) { return part.form == ConsiderationForm::assumed_debt; };
  if (details.basis == ValuationBasis::enterprise || has_face_value(graph, deal)
      || base_parts::any_of(considerations, is_assumed))
    return std::nullopt;
  const auto made = [](std::optional<PartKind> by, const RoundedSum& sum, bool all) -> std::optional<RoundedTold> {
    if (!sum.stated()) return std::nullopt;
    const auto from = [&](const MoneyInterval& money) {
      return all ? money : hull(money, {money.low(), std::nullopt});
    };
    return RoundedTold{{by, from(*sum.stated())}, from(*sum.rounded())};
  };
  const auto payers = money_side(graph, deal, Side::pays);
  const auto payees = money_side(graph, deal, Side::gets);
  if (const auto amount = graph[deal].amount) {
    RoundedSum whole;
    whole.add(graph.amount(*amount));
    const auto scope = graph[*amount].scope().value_or(Scope::total);
    if (scope == Scope::total || !whole.stated()) {
      auto told = made({}, whole, true);
      if (told && !is_sure(graph, deal))
        if (const auto sure = due(graph, deal, told->sum.money).firm)
          told->rounded = hull(told->rounded, MoneyInterval{sure->low()});
      return told;
    }
    const auto& each = side_of_each(payers) == Side::pays ? payers : payees;
    if (scope != Scope::each || each.open || each.parties.empty()) return std::nullopt;
    return RoundedTold{{PartKind::parties, times(*whole.stated(), each)}, times(*whole.rounded(), each)};
  }
  const auto type = graph[deal].type;
  const bool shared = type == DealType::investment || type == DealType::loan || type == DealType::guarantee;
  for (const auto side : {Side::pays, Side::gets}) {
    const auto& parties = side == Side::pays ? payers : payees;
    RoundedSum sum;
    for (const auto& party : parties.parties) sum.add(graph.amount(party.amount));
    const bool all = !shared && parties.is_one() && money_side(graph, other, side).is_only(parties.parties[0].entity);
    if (const auto told = made(PartKind::parties, sum, all)) return told;
  }
  RoundedSum paid;
  for (const auto& part : considerations)
    if (is_paid_in(part.form)) paid.add(graph.amount(part.amount));
  if (const auto told = made(PartKind::considerations, paid, false)) return told;
  for (const auto kind : {PartKind::units, PartKind::years})
    if (const auto sum = kind == PartKind::units ? sum_of_units(graph, deal) : sum_of_years(graph, deal))
      return RoundedTold{{kind, sum->stated}, sum->rounded};
  return std::nullopt;
}

/// Whether a sum is reckoned, and no article says it.
[[nodiscard]] constexpr bool is_reckoned(const ToldSum& sum) noexcept {
  return sum.by == PartKind::units || sum.by == PartKind::years;
}

/// Nothing where both state wholes, or both an amount for each: then `contradictions` compares these.
template <class...>
[[nodiscard]] std::optional<SumsApart> sums_apart(const Graph& graph, DealId a, DealId b) {
  put_in_order(graph, a, b);
  const auto told = as_told(graph);
  const auto one = told_sum(told, a, b);
  const auto other = told_sum(told, b, a);
  const auto scope = [&](DealId deal) { return graph[*graph[deal].amount].scope().value_or(Scope::total); };
  const bool alike = graph[a].amount && graph[b].amount && scope(a) == scope(b);
  if (!one || !other || alike || one->rounded.currency() != other->rounded.currency()
      || overlaps(one->rounded, other->rounded))
    return std::nullopt;
  if (const auto amount = graph[a].amount; amount && held_before(graph, b, ConflictingField::amount, *amount))
    return std::nullopt;
  const bool reckoned = is_reckoned(one->sum) || is_reckoned(other->sum);
  return SumsApart{a, b, one->sum, other->sum, reckoned ? Severity::warning : severity_of_terms(graph, a, b)};
}

/// What the tellings of one deal say that its money comes to, each that says so with the one before that does, as
/// `contradictions` has it: an error where they can't both be true; a warning where the deal has come on or was
/// amended, or one of the sums is reckoned. Of several currencies nothing is compared. O(n log n) in the parties of the
/// tellings.
template <class...>
[[nodiscard]] std::vector<SumsApart> sums_apart(const Graph& graph, DealId deal) {
  std::vector<SumsApart> found;
  const auto tellings = deal_clusters(graph).tellings(deal);
  if (tellings.size() < 2) return found;
  std::optional<DealId> before;
  for (const auto telling : tellings) {
    if (!told_sum(as_told(graph), telling, telling)) continue;
    if (before)
      if (const auto one = sums_apart(graph, *before, telling)) found.push_back(*one);
    before = telling;
  }
  return found;
}

}  // namespace query_parts

/// Two tellings of one deal that name nobody in common who pays, or who gets, the money. Only the parties of the one
/// that stands for the deal count.
struct PartiesApart {
  DealId counts;
  DealId other;
  Side side;

  friend bool operator==(const PartiesApart&, const PartiesApart&) = default;
};

namespace query_parts {

/// Whether an article says that an entity has a part of one of the parties of a side, or one of them of it.
template <class...>
[[nodiscard]] bool is_of_one_house(const Graph& graph, EntityId entity, const MoneySide& side) {
  return base_parts::any_of(relations_of(graph, entity), [&](RelationId id) {
    const auto& relation = graph[id];
    return (relation.type == RelationType::subsidiary || relation.type == RelationType::shareholder)
           && side.has(relation.from == entity ? relation.to : relation.from);
  });
}

/// Where the tellings of a deal name others than the one that stands for it, in their order. Not where one leaves out
/// whoever else there is or names nobody in particular, or where two of them are of one house. O(n log n)
/// in the parties of the tellings, and for each telling in the relations of those of the deal.
template <class...>
[[nodiscard]] std::vector<PartiesApart> parties_apart(const Graph& graph, DealId deal) {
  const auto told = as_told(graph);
  const auto counts = as_known(graph).shown(deal);
  std::vector<PartiesApart> found;
  for (const auto telling : deal_clusters(graph).tellings(deal))
    for (const auto side : {Side::pays, Side::gets}) {
      if (telling == counts) continue;
      const auto ours = money_side(told, counts, side);
      const auto theirs = money_side(told, telling, side);
      const auto is_vague = [&](const MoneySide& all) {
        return all.open || all.parties.empty() || base_parts::any_of(all.parties, [&](const PartyNode& party) {
                 return graph[party.entity].anonymous || graph[party.entity].kind == EntityKind::group;
               });
      };
      if (is_vague(ours) || is_vague(theirs)) continue;
      const bool share_one = base_parts::any_of(ours.parties, [&](const PartyNode& party) {
        return theirs.has(party.entity) || is_of_one_house(graph, party.entity, theirs);
      });
      if (!share_one) found.push_back({counts, telling, side});
    }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
