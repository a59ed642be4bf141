#include <newsgraph/model/deal_type.hpp>

#include "../catch.hpp"
#include "laws.hpp"

#include <algorithm>

namespace test_model_deal_type {

using namespace newsgraph;
using enum Role;

static_assert(well_named<Role>());
static_assert(well_named<DealType>());
static_assert(well_named<DealStatus>());

static_assert(Roles{}.empty());
static_assert(!Roles{lender}.empty());
static_assert(Roles{lender, borrower} == Roles{borrower, lender});
static_assert(Roles{lender, borrower}.contains(borrower));
static_assert(!Roles{lender, borrower}.contains(customer));
static_assert(Roles{counterparty}.contains(counterparty), "the last role has a bit too");

// The money of a customer goes to the supplier, and the goods come back.
static_assert(row_of(DealType::supply).money == Direction{customer, supplier});
static_assert(row_of(DealType::supply).goods == Direction{supplier, customer});
static_assert(row_of(DealType::lease).money == Direction{lessee, lessor});
static_assert(row_of(DealType::licence).money == Direction{licensee, licensor});
static_assert(row_of(DealType::loan).money == Direction{lender, borrower});
static_assert(row_of(DealType::investment).money == Direction{investor, investee});
static_assert(row_of(DealType::acquisition).money == Direction{acquirer, seller});
static_assert(!row_of(DealType::partnership).money);
static_assert(row_of(DealType::package).roles.empty());

TEST_CASE("money and goods run between two roles of their deal, the goods against the money") {
  for (const auto& type : names_of<DealType>) {
    CAPTURE(type.name);
    for (const auto& direction : {type.money, type.goods}) {
      if (!direction) continue;
      CHECK(direction->from != direction->to);
      CHECK(type.roles.contains(direction->from));
      CHECK(type.roles.contains(direction->to));
    }
    if (type.goods) CHECK(type.goods == Direction{type.money->to, type.money->from});
  }
}

TEST_CASE("every role belongs to some deal") {
  for (const auto& role : names_of<Role>) {
    CAPTURE(role.name);
    CHECK(std::ranges::any_of(names_of<DealType>, [&](const auto& type) { return type.roles.contains(role.value); }));
  }
}

TEST_CASE("only a package is without roles") {
  for (const auto& type : names_of<DealType>) CHECK(type.roles.empty() == (type.value == DealType::package));
}

TEST_CASE("stages lead on, and two names of one step are one stage") {
  using enum DealStatus;
  CHECK_FALSE(stage_of(unknown));
  CHECK(stage_of(rumoured) < stage_of(in_talks));
  CHECK(stage_of(in_talks) < stage_of(agreed));
  CHECK(stage_of(announced) == stage_of(agreed));
  CHECK(stage_of(agreed) < stage_of(closed));
  CHECK(stage_of(active) == stage_of(closed));
  CHECK(stage_of(closed) < stage_of(ended));
  CHECK(stage_of(withdrawn) == stage_of(ended));
}

}  // namespace test_model_deal_type
