// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/deal_verbs.hpp>

#include "../../catch.hpp"

namespace test_draft_checking_deal_verbs {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("each role stands on a side of its type of deal") {
  CHECK(side_of(DealType::investment, Role::investor) == DealSide::pays);
  CHECK(side_of(DealType::supply, Role::supplier) == DealSide::paid);
  CHECK(side_of(DealType::acquisition, Role::target) == DealSide::bought);
  CHECK(side_of(DealType::merger, Role::partner) == DealSide::none);
  CHECK(side_of(DealType::loan, Role::underwriter) == DealSide::none);
}

TEST_CASE("the forms of English verbs stand between spaces") {
  for (const auto& verb : english_verbs) {
    CHECK(verb.forms.front() == ' ');
    CHECK(verb.forms.back() == ' ');
  }
}

}  // namespace test_draft_checking_deal_verbs
