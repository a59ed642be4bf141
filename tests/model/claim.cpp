#include <newsgraph/model/claim.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_claim {

using namespace newsgraph;

static_assert(DocumentPart<Attribution>);
static_assert(DocumentPart<Claim>);
static_assert(well_named<ClaimKind>());
static_assert(well_named<Modality>());
static_assert(well_named<RivalField>());

static_assert(Modality::asserted < Modality::interpreted, "most certain first");

TEST_CASE("rival values differ by what they are for, their member or their value") {
  const RivalValue closed{"d1", RivalField::status, DealStatus::closed};
  CHECK(closed == RivalValue{"d1", RivalField::status, DealStatus::closed});
  CHECK(closed != RivalValue{"d2", RivalField::status, DealStatus::closed});
  CHECK(closed != RivalValue{"d1", RivalField::status, DealStatus::agreed});
  const Date year{std::chrono::year{2025}};
  CHECK(RivalValue{"d1", RivalField::date, year} != RivalValue{"d1", RivalField::closing, year});
}

}  // namespace test_model_claim
