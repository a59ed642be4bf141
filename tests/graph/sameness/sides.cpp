// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/sides.hpp>

#include "../../catch.hpp"

#include <utility>

namespace test_graph_sameness_sides {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum PartyMatch;

namespace {

using Parties = base_parts::RowVector<SidedParty>;

SidedParty of(std::size_t entity, std::uint8_t sides, std::size_t house = 100) {
  return {EntityId{entity}, EntityId{house == 100 ? entity : house}, sides};
}

PartyMatch both_ways(Parties a, Parties b) {
  TellingTerms one{.deal = DealId{0}, .type = DealType::loan, .published = {}};
  auto other = one;
  one.parties = std::move(a);
  other.parties = std::move(b);
  const auto found = match_parties(one, other);
  CHECK(match_parties(other, one) == found);
  return found;
}

}  // namespace

TEST_CASE("somebody on each side is named by both") {
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(1, paying), of(2, paid)}) == equal);
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(1, paying), of(2, paid), of(3, paying)}) == subset);
  CHECK(both_ways({of(1, paying), of(2, paid), of(4, paying)}, {of(1, paying), of(2, paid), of(3, paying)}) == overlap);
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(2, paid), of(3, paying)}) == other_payers);
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(1, paying), of(3, paid)}) == none);
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(1, paid), of(2, paying)}) == exchanged);
}

TEST_CASE("who names nobody on a side says nothing of it") {
  CHECK(both_ways({of(2, paid)}, {of(1, paying), of(2, paid)}) == subset);
  CHECK(both_ways({of(1, either)}, {of(1, either)}) == equal);
}

TEST_CASE("partners stand on either side, but two of them are needed") {
  CHECK(both_ways({of(1, either), of(2, either)}, {of(1, paying), of(2, paid)}) == equal);
  CHECK(both_ways({of(1, either), of(2, either)}, {of(1, either), of(2, either), of(3, paid)}) == subset);
  CHECK(both_ways({of(1, either), of(2, either)}, {of(1, either), of(3, either)}) == none);
  // Two ventures of the same partners:
  CHECK(both_ways({of(1, either), of(2, either), of(3, paid)}, {of(1, either), of(2, either), of(4, paid)}) == none);
}

TEST_CASE("a party and another of its group are related") {
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(2, paid), of(3, paying, 1)}) == related);
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(2, paid), of(3, paying, 4)}) == other_payers);
  auto arm = of(3, paying, 1);
  arm.parent = EntityId{1};
  CHECK(both_ways({of(1, paying), of(2, paid)}, {of(2, paid), arm}) == parent);
}

TEST_CASE("types that papers mix up are kin") {
  CHECK(kinship(DealType::supply, DealType::supply) == Kinship::same);
  CHECK(kinship(DealType::supply, DealType::service) == Kinship::kin);
  CHECK(kinship(DealType::partnership, DealType::licence) == Kinship::kin);
  CHECK(kinship(DealType::agreement, DealType::partnership) == Kinship::kin);
  CHECK(kinship(DealType::agreement, DealType::restructuring) == Kinship::none);
  CHECK(kinship(DealType::acquisition, DealType::investment) == Kinship::kin);
  CHECK(kinship(DealType::loan, DealType::investment) == Kinship::loose);
  CHECK(kinship(DealType::loan, DealType::acquisition) == Kinship::none);
  CHECK(kinship(DealType::supply, DealType::investment) == Kinship::none);
  CHECK(kinship(DealType::merger, DealType::acquisition) == Kinship::kin);
  CHECK(kinship(DealType::merger, DealType::joint_venture) == Kinship::loose);
  CHECK(kinship(DealType::merger, DealType::loan) == Kinship::none);
  CHECK(kinship(DealType::payment, DealType::agreement) == Kinship::loose);
  CHECK(kinship(DealType::payment, DealType::supply) == Kinship::none);
  CHECK(kinship(DealType::guarantee, DealType::loan) == Kinship::loose);
}

TEST_CASE("who helps to bring a deal about, sells beside the company or comes out of it tells no deal from another") {
  CHECK_FALSE(side_of(DealType::loan, Role::guarantor));
  CHECK_FALSE(side_of(DealType::loan, Role::underwriter));
  CHECK_FALSE(side_of(DealType::investment, Role::seller));
  CHECK_FALSE(side_of(DealType::merger, Role::successor));
  CHECK(side_of(DealType::guarantee, Role::guarantor) == paying);
  CHECK(side_of(DealType::guarantee, Role::beneficiary) == paid);
  CHECK(side_of(DealType::payment, Role::payer) == paying);
  CHECK(side_of(DealType::payment, Role::payee) == paid);
}

}  // namespace test_graph_sameness_sides
