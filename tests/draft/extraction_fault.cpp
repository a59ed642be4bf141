// SPDX-License-Identifier: MIT
#include <newsgraph/draft/extraction_fault.hpp>

#include "../catch.hpp"

namespace test_draft_extraction_fault {

using namespace newsgraph;

TEST_CASE("kinds of faults and hints have names") {
  CHECK(name_of(ExtractionFaultKind::lost_bound) == "lostBound");
  CHECK(parse<AmountHint>("fundSize") == AmountHint::fund_size);
  CHECK(ExtractionFault{}.is_alarm);
}

}  // namespace test_draft_extraction_fault
