// SPDX-License-Identifier: MIT
#include <newsgraph/model/deal_type.hpp>

#include "../catch.hpp"
#include "laws.hpp"

#include <algorithm>

namespace test_model_deal_type {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::base_parts;
using enum Role;

static_assert(well_named<Role>());
static_assert(well_named<DealType>());
static_assert(well_named<DealStatus>());

// The money of a customer goes to the supplier, and the goods come back.
static_assert(row_of(DealType::supply).money == Direction{customer, supplier});
static_assert(row_of(DealType::supply).goods == Direction{supplier, customer});
static_assert(row_of(DealType::lease).money == Direction{lessee, lessor});
static_assert(row_of(DealType::licence).money == Direction{licensee, licensor});
static_assert(row_of(DealType::loan).money == Direction{lender, borrower});
static_assert(row_of(DealType::acquisition).money == Direction{acquirer, seller});
static_assert(!row_of(DealType::partnership).money);

// Who gets the money decides: the company, and owners of it who sell beside it; or the owners.
static_assert(row_of(DealType::investment).money == Direction{investor, {investee, seller}});
static_assert(row_of(DealType::payment).money == Direction{payer, payee});
static_assert(!row_of(DealType::payment).goods);
static_assert(row_of(DealType::guarantee).money == Direction{guarantor, beneficiary});
static_assert(row_of(DealType::guarantee).conditional && !row_of(DealType::loan).conditional);
static_assert(!row_of(DealType::merger).money);
static_assert(row_of(DealType::package).roles.empty());

TEST_CASE("money and goods run between roles of their deal, the goods against the money") {
  for (const auto& type : rows_of<DealType>) {
    CAPTURE(type.name);
    for (const auto& direction : {type.money, type.goods}) {
      if (!direction) continue;
      CHECK_FALSE(direction->from.empty());
      CHECK_FALSE(direction->to.empty());
      CHECK_FALSE(direction->from.overlaps(direction->to));
      CHECK((type.roles | direction->from | direction->to) == type.roles);
    }
    if (type.goods) CHECK(type.goods == Direction{type.money->to, type.money->from});
  }
}

TEST_CASE("every role belongs to some deal") {
  for (const auto& role : rows_of<Role>) {
    CAPTURE(role.name);
    CHECK(std::ranges::any_of(rows_of<DealType>, [&](const auto& type) { return type.roles.contains(role.value); }));
  }
}

TEST_CASE("every type says what it is") {
  for (const auto& type : rows_of<DealType>) CHECK_FALSE(type.doc.empty());
}

TEST_CASE("only a package is without roles") {
  for (const auto& type : rows_of<DealType>) CHECK(type.roles.empty() == (type.value == DealType::package));
}

TEST_CASE("stages lead on, and two names of one step are one stage") {
  using enum DealStatus;
  for (const auto& status : rows_of<DealStatus>) CHECK(stage_of(status.value).has_value() == (status.value != unknown));
  CHECK(stage_of(rumoured) == DealStage::rumoured);
  CHECK(name_of(DealStage::in_effect) == "inEffect");
  CHECK(stage_of(in_talks) == DealStage::in_talks);
  for (const auto status : {announced, agreed}) CHECK(stage_of(status) == DealStage::agreed);
  for (const auto status : {active, closed}) CHECK(stage_of(status) == DealStage::in_effect);
  for (const auto status : {ended, withdrawn}) CHECK(stage_of(status) == DealStage::over);
  CHECK(DealStage::rumoured < DealStage::in_talks);
  CHECK(DealStage::in_talks < DealStage::agreed);
  CHECK(DealStage::agreed < DealStage::in_effect);
  CHECK(DealStage::in_effect < DealStage::over);
}

}  // namespace test_model_deal_type
