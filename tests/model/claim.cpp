// SPDX-License-Identifier: MIT
#include <newsgraph/model/claim.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_claim {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Attribution>);
static_assert(DocumentPart<Claim>);
static_assert(well_named<ClaimKind>());
static_assert(well_named<Modality>());
static_assert(well_named<ConflictingField>());

static_assert(Modality::asserted < Modality::interpreted, "most certain first");

TEST_CASE("conflicting values differ by what they are for, their member or their value") {
  const ConflictingValue closed{"d1", ConflictingField::status, DealStatus::closed};
  CHECK(closed == ConflictingValue{"d1", ConflictingField::status, DealStatus::closed});
  CHECK(closed != ConflictingValue{"d2", ConflictingField::status, DealStatus::closed});
  CHECK(closed != ConflictingValue{"d1", ConflictingField::status, DealStatus::agreed});
  const Date year{std::chrono::year{2025}};
  CHECK(ConflictingValue{"d1", ConflictingField::date, year}
        != ConflictingValue{"d1", ConflictingField::closing, year});
}

}  // namespace test_model_claim
