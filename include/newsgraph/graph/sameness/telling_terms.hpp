// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// On which sides of a deal a party stands: who pays, who is paid, or either, as partners do.
enum DealSide : std::uint8_t { paying = 1, paid = 2, either = 3 };

/// Nothing for sellers, for those who help to bring a deal about, for what comes out of it, and for the lenders of an
/// acquisition, which papers leave out.
[[nodiscard]] constexpr std::optional<DealSide> side_of(DealType type, Role role) noexcept {
  switch (role) {
    case Role::customer:
    case Role::lessee:
    case Role::licensee:
    case Role::investor:
    case Role::acquirer:
    case Role::payer:
    case Role::counterparty: return paying;
    case Role::guarantor: return type == DealType::guarantee ? std::optional{paying} : std::nullopt;
    case Role::lender: return type == DealType::acquisition ? std::nullopt : std::optional{paying};
    case Role::supplier:
    case Role::lessor:
    case Role::licensor:
    case Role::investee:
    case Role::borrower:
    case Role::target:
    case Role::payee:
    case Role::beneficiary:
    case Role::subject: return paid;
    case Role::partner: return either;
    case Role::seller:
    case Role::successor:
    case Role::underwriter: break;
  }
  return std::nullopt;
}

struct SidedParty {
  EntityId entity;
  EntityId house;  ///< one for all of a group: see `Houses`
  std::uint8_t sides;
  std::optional<EntityId> parent{};
};

/// Puts parties in order, each entity once, on all of its sides.
template <class...>
void merge_alike(base_parts::RowVector<SidedParty>& parties) {
  base_parts::sort_by(parties, [](const SidedParty& party) { return party.entity; });
  std::size_t kept = 0;
  for (const auto& party : parties) {
    if (kept != 0 && parties[kept - 1].entity == party.entity) {
      auto& sides = parties[kept - 1].sides;
      sides = static_cast<std::uint8_t>(sides | party.sides);
    } else {
      parties[kept++] = party;
    }
  }
  parties.truncate(kept);
}

/// From its first to its last day, counted from 1970.
struct Days {
  std::int64_t first;
  std::int64_t last;
};

[[nodiscard]] inline Days days_of(Date date) noexcept {
  return {date.first().time_since_epoch().count(), date.last().time_since_epoch().count()};
}

/// What of the rest that only some deals have is compared.
struct Particulars {
  MaybeSymbol ref{};
  MaybeSymbol name{};
  Range<EntityId> goods{};
  Range<PurposeNode> purpose{};
  MaybeId<DecimalNode> quantity{};
  MaybeId<ContractTermNode> term{};
  MaybeId<Period> period{};
  std::optional<ValuationBasis> basis{};  ///< of the amount
  bool shares = false;                    ///< it is stated what some party holds then
};

/// What a telling of a deal says that shows whether others are of the same deal.
struct TellingTerms {
  DealId deal;
  DealType type;
  std::optional<DealStage> stage{};
  std::optional<Date> date{};                   ///< when it was made or, where that is not stated, done or over
  std::optional<std::int64_t> published;        ///< on this day
  base_parts::RowVector<SidedParty> parties{};  ///< by entity, each once, without those that nobody names
  base_parts::RowVector<EntityId> sellers{};    ///< of an acquisition, in order, without groups
  base_parts::RowVector<Amount> sums{};         ///< as stated, then as its article converts it
  bool each = false;                            ///< the sum is for each party
  bool announced = false;                       ///< and no more: it is to be signed
  bool leaves_out = false;                      ///< parties on a side that pays
  base_parts::RowVector<AmountId> told{};       ///< sums that others tell, as its article says: at most `most_told`

  Particulars particulars{};

  static constexpr std::size_t most_told = 4;

  [[nodiscard]] bool one_sided() const noexcept {
    std::uint8_t sides = 0;
    for (const auto& party : parties) sides = static_cast<std::uint8_t>(sides | party.sides);
    return sides != either;
  }
};

/// The amount with the bound of the one that it converts, unless it has its own.
template <class...>
[[nodiscard]] Amount bounded_as(const Amount& amount, const Amount& converted) {
  if (amount.bound() != Bound::exact || converted.bound() == Bound::range) return amount;
  auto bounded = Amount{amount.money(), converted.bound()};
  if (const auto quantum = amount.quantum()) bounded = bounded.stated_to(*quantum);
  return amount.approx() || converted.approx() ? bounded.about() : bounded;
}

/// Which entities are of one group, as some article says that one is a subsidiary of another.
class Houses {
public:
  Houses() = default;

  template <class...>
  explicit Houses(const Graph& graph) {
    for (const auto& relation : graph[graph.table<RelationNode>()])
      if (relation.type == RelationType::subsidiary) {
        unite(relation.from, relation.to);
        parents_.push_back({relation.from, relation.to});
      }
    base_parts::sort_unique(parents_);
    for (std::size_t i = 0; i < house_.size(); ++i) house_[i] = root(static_cast<std::uint32_t>(i));
  }

  [[nodiscard]] EntityId operator[](EntityId entity) const noexcept {
    return entity.index() < house_.size() ? EntityId{house_[entity.index()]} : entity;
  }

  /// Nothing where it has none, or several.
  [[nodiscard]] std::optional<EntityId> parent(EntityId entity) const noexcept {
    const auto first = base_parts::count_before(parents_, [&](const Parent& one) { return one.of < entity; });
    const auto is_of_it = [&](std::size_t i) { return i < parents_.size() && parents_[i].of == entity; };
    return is_of_it(first) && !is_of_it(first + 1) ? std::optional{parents_[first].entity} : std::nullopt;
  }

private:
  struct Parent {
    EntityId of;
    EntityId entity;

    friend bool operator==(Parent, Parent) = default;
    friend bool operator<(Parent a, Parent b) noexcept { return a.of != b.of ? a.of < b.of : a.entity < b.entity; }
  };

  template <class...>
  void unite(EntityId a, EntityId b) {
    while (house_.size() <= (std::max)(a, b).index()) house_.push_back(static_cast<std::uint32_t>(house_.size()));
    const auto one = root(static_cast<std::uint32_t>(a.index()));
    const auto other = root(static_cast<std::uint32_t>(b.index()));
    house_[(std::max)(one, other)] = (std::min)(one, other);
  }

  std::uint32_t root(std::uint32_t entity) noexcept {
    while (house_[entity] != entity) entity = house_[entity] = house_[house_[entity]];
    return entity;
  }

  base_parts::RowVector<std::uint32_t> house_;  // by entity, as far as there are any
  base_parts::RowVector<Parent> parents_;       // by the subsidiary
};

/// The sums that articles say others tell of their deals: corrected, or raised since. O(n log n) in all claims.
class ToldSums {
public:
  ToldSums() = default;

  template <class...>
  explicit ToldSums(const Graph& graph) {
    for (const auto& claim : graph[graph.table<ClaimNode>()])
      for (const auto& conflict : graph[claim.sets]) {
        const auto* deal = std::get_if<DealId>(&conflict.of);
        const auto* amount = std::get_if<AmountId>(&conflict.value);
        if (deal && amount && conflict.field == ConflictingField::amount) sums_.push_back({*deal, *amount});
      }
    base_parts::sort(sums_, [](Sum a, Sum b) { return a.of != b.of ? a.of < b.of : a.amount < b.amount; });
  }

  template <class...>
  [[nodiscard]] base_parts::RowVector<AmountId> operator[](DealId deal) const {
    base_parts::RowVector<AmountId> found;
    for (auto i = base_parts::count_before(sums_, [&](Sum sum) { return sum.of < deal; });
         i < sums_.size() && sums_[i].of == deal && found.size() < TellingTerms::most_told; ++i)
      found.push_back(sums_[i].amount);
    return found;
  }

private:
  struct Sum {
    DealId of;
    AmountId amount;
  };

  base_parts::RowVector<Sum> sums_;  // by deal
};

template <class...>
[[nodiscard]] TellingTerms terms_of(const Graph& graph, DealId id, const Houses& houses = {},
                                    const ToldSums& told = {}) {
  const auto& deal = graph[id];
  const auto& details = graph.details(id);
  TellingTerms terms{.deal = id, .type = deal.type, .date = deal.date, .published = {}};
  if (deal.status) terms.stage = stage_of(*deal.status);
  terms.announced = deal.status == DealStatus::announced;
  for (const auto role : {Role::investor, Role::lender, Role::acquirer})
    terms.leaves_out = terms.leaves_out || deal.open_roles.contains(role);
  if (!terms.date && terms.stage == DealStage::in_effect) terms.date = details.closing;
  if (!terms.date && terms.stage == DealStage::over) terms.date = details.ended;
  if (const auto& created = graph[deal.article].first_created)
    terms.published = std::chrono::floor<std::chrono::days>(created->order()).time_since_epoch().count();
  terms.particulars = {details.ref,      details.name, details.goods,  details.purpose,
                       details.quantity, details.term, details.period, details.basis};
  for (const auto& party : graph[deal.parties]) {
    if (party.share) terms.particulars.shares = true;
    const auto& entity = graph[party.entity];
    if (entity.anonymous) continue;
    if (const auto side = side_of(deal.type, party.role))
      terms.parties.push_back({party.entity, houses[party.entity], *side, houses.parent(party.entity)});
    else if (party.role == Role::seller && entity.kind != EntityKind::group)
      terms.sellers.push_back(party.entity);
  }
  base_parts::sort_unique(terms.sellers);
  merge_alike(terms.parties);
  terms.told = told[id];
  if (!deal.amount) return terms;
  terms.each = graph[*deal.amount].scope() == Scope::each;
  const auto stated = graph.amount(*deal.amount);
  terms.sums.push_back(stated);
  for (const auto other : graph.equivalents(*deal.amount).ids())
    terms.sums.push_back(bounded_as(graph.amount(other), stated));
  return terms;
}

}  // namespace newsgraph::inline v0_1::graph_parts
