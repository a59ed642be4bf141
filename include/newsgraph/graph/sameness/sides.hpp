// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness/telling_terms.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::graph_parts {

/// How the parties of two tellings stand to each other.
enum class PartyMatch : std::uint8_t {
  equal,
  subset,        ///< one leaves out some whom the other names
  overlap,       ///< each names some whom the other leaves out; somebody on each side is named by both
  parent,        ///< they are the same, but that one names the parent of a party
  related,       ///< so it is if a party and others of its group are one
  exchanged,     ///< the same two, each on the other's side
  same_seller,   ///< from one seller, but the other calls what is acquired otherwise or pays the seller for it; or a
                 ///< venture of the same partners, called otherwise
  other_payers,  ///< the same are paid, by others
  none,          ///< else: nobody on one of the sides is named by both
};

/// Of lists in the order of their entities. Linear.
template <class...>
[[nodiscard]] PartyMatch match_parties(const base_parts::RowVector<SidedParty>& a,
                                       const base_parts::RowVector<SidedParty>& b) noexcept {
  struct Sides {
    unsigned all = 0;
    unsigned sure = 0;  // of those who are on one side alone
    std::size_t others = 0;

    void add(unsigned sides) noexcept {
      all |= sides;
      if (sides != either) sure |= sides;
    }
  };
  Sides of_a;
  Sides of_b;
  Sides shared;
  std::size_t both = 0;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    const bool in_a = j == b.size() || (i < a.size() && a[i].entity <= b[j].entity);
    const bool in_b = i == a.size() || (j < b.size() && b[j].entity <= a[i].entity);
    if (in_a && in_b) {
      const unsigned common = a[i].sides & b[j].sides;
      if (common == 0) return PartyMatch::none;
      ++both;
      shared.add(common);
    }
    if (in_a) {
      if (!in_b) ++of_a.others;
      of_a.add(a[i++].sides);
    }
    if (in_b) {
      if (!in_a) ++of_b.others;
      of_b.add(b[j++].sides);
    }
  }
  if (both == 0) return PartyMatch::none;
  if (of_a.others == 0 && of_b.others == 0) return PartyMatch::equal;
  if ((of_a.sure & of_b.sure & ~shared.sure) != 0) return PartyMatch::none;
  if ((of_a.all & of_b.all) == either && both < 2) return PartyMatch::none;
  return of_a.others == 0 || of_b.others == 0 ? PartyMatch::subset : PartyMatch::overlap;
}

/// The parties by the groups of which they are, each once.
template <class...>
[[nodiscard]] base_parts::RowVector<SidedParty> by_house(base_parts::RowVector<SidedParty> parties) {
  for (auto& party : parties) party.entity = party.house;
  merge_alike(parties);
  return parties;
}

/// `parties`, but for those of which the others name the parent alone: this.
template <class...>
[[nodiscard]] base_parts::RowVector<SidedParty> by_parent(base_parts::RowVector<SidedParty> parties,
                                                          const base_parts::RowVector<SidedParty>& others) {
  const auto named = [&](EntityId entity) {
    return base_parts::any_of(others, [&](const SidedParty& party) { return party.entity == entity; });
  };
  for (auto& party : parties)
    if (party.parent && !named(party.entity) && named(*party.parent)) party.entity = *party.parent;
  merge_alike(parties);
  return parties;
}

template <class...>
[[nodiscard]] PartyMatch match_parties(const TellingTerms& a, const TellingTerms& b) {
  const auto found = match_parties(a.parties, b.parties);
  const auto has_house = [](const TellingTerms& terms) {
    return base_parts::any_of(terms.parties, [](const SidedParty& party) { return party.house != party.entity; });
  };
  if (found != PartyMatch::none) return found;
  if (has_house(a) || has_house(b)) {
    if (match_parties(by_parent(a.parties, b.parties), by_parent(b.parties, a.parties)) == PartyMatch::equal)
      return PartyMatch::parent;
    if (match_parties(by_house(a.parties), by_house(b.parties)) != PartyMatch::none) return PartyMatch::related;
  }
  const auto& one = a.parties;
  const auto& other = b.parties;
  if (one.size() == 2 && other.size() == 2 && one[0].entity == other[0].entity && one[1].entity == other[1].entity
      && (one[0].sides ^ other[0].sides) == either && (one[1].sides ^ other[1].sides) == either)
    return PartyMatch::exchanged;
  const auto sells_to = [](const TellingTerms& purchase, const TellingTerms& told) {
    const auto is_on = [&](EntityId entity, std::uint8_t side) {
      return base_parts::any_of(told.parties,
                                [&](const SidedParty& party) { return party.entity == entity && party.sides == side; });
    };
    return purchase.type == DealType::acquisition
           && base_parts::any_of(
               purchase.sellers,
               [&](EntityId seller) { return is_on(seller, paid) || base_parts::contains(told.sellers, seller); })
           && base_parts::any_of(purchase.parties, [&](const SidedParty& party) {
                return party.sides == paying && is_on(party.entity, paying);
              });
  };
  if (sells_to(a, b) || sells_to(b, a)) return PartyMatch::same_seller;
  const auto partners = [](const base_parts::RowVector<SidedParty>& parties) {
    base_parts::RowVector<SidedParty> kept;
    for (const auto& party : parties)
      if (party.sides == either) kept.push_back(party);
    return kept;
  };
  if (a.type == DealType::joint_venture && b.type == DealType::joint_venture
      && match_parties(partners(one), partners(other)) == PartyMatch::equal)
    return PartyMatch::same_seller;
  const auto is_paid = [](const base_parts::RowVector<SidedParty>& parties, EntityId entity) {
    return base_parts::any_of(parties,
                              [&](const SidedParty& party) { return party.entity == entity && party.sides == paid; });
  };
  const bool paid_alike = base_parts::any_of(
      one, [&](const SidedParty& party) { return party.sides == paid && is_paid(other, party.entity); });
  const bool pays_unlike = base_parts::all_of(one, [&](const SidedParty& party) {
    return party.sides == paid
               ? is_paid(other, party.entity)
               : base_parts::none_of(other, [&](const SidedParty& by) { return by.entity == party.entity; });
  });
  return paid_alike && pays_unlike ? PartyMatch::other_payers : PartyMatch::none;
}

/// How near two types of deals are.
enum class Kinship : std::uint8_t {
  same,
  kin,    ///< papers call one deal by either
  loose,  ///< one deal may be called by both, or be a part of it
  none,
};

[[nodiscard]] constexpr Kinship kinship(DealType a, DealType b) noexcept {
  if (a == b) return Kinship::same;
  const auto either_is = [&](DealType type) { return a == type || b == type; };
  const auto goods = [](DealType type) {
    return type == DealType::supply || type == DealType::service || type == DealType::lease
           || type == DealType::licence;
  };
  const auto stake = [](DealType type) { return type == DealType::investment || type == DealType::acquisition; };
  if (goods(a) && goods(b)) return Kinship::kin;
  if (stake(a) && stake(b)) return Kinship::kin;
  if (either_is(DealType::joint_venture) && (either_is(DealType::investment) || either_is(DealType::partnership)))
    return Kinship::kin;
  if (either_is(DealType::partnership) && (either_is(DealType::agreement) || goods(a) || goods(b))) return Kinship::kin;
  if (either_is(DealType::merger) && either_is(DealType::acquisition)) return Kinship::kin;
  if (either_is(DealType::merger) && either_is(DealType::joint_venture)) return Kinship::loose;
  if (either_is(DealType::payment) && either_is(DealType::agreement)) return Kinship::loose;
  if (either_is(DealType::loan) && (either_is(DealType::investment) || either_is(DealType::guarantee)))
    return Kinship::loose;
  if (either_is(DealType::partnership) && (stake(a) || stake(b))) return Kinship::loose;
  return Kinship::none;
}

}  // namespace newsgraph::inline v0_1::graph_parts
