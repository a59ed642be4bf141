// SPDX-License-Identifier: MIT
#include <newsgraph/model/deal.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_deal {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Party>);
static_assert(DocumentPart<Link>);
static_assert(DocumentPart<Consideration>);
static_assert(DocumentPart<Deal>);
static_assert(well_named<LinkType>());
static_assert(well_named<ConsiderationForm>());
static_assert(well_named<Payment>());

static_assert(parse<LinkType>("mayOverlap") == LinkType::may_overlap);
static_assert(parse<LinkType>("alternativeTo") == LinkType::alternative_to);
static_assert(parse<LinkType>("partOf") == LinkType::part_of);
static_assert(parse<ConsiderationForm>("assumedDebt") == ConsiderationForm::assumed_debt);
static_assert(parse<ConsiderationForm>("cashOrStock") == ConsiderationForm::cash_or_stock);
static_assert(parse<Payment>("notStated") == Payment::not_stated);

TEST_CASE("a deal says nothing that is not stated") {
  const Deal deal;
  CHECK_FALSE(deal.status);
  CHECK_FALSE(deal.exclusive);
  CHECK_FALSE(deal.amount);
  CHECK_FALSE(deal.date);
  CHECK(deal.parties.empty());
}

}  // namespace test_model_deal
