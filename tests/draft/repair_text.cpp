// SPDX-License-Identifier: MIT
#include <newsgraph/draft/repair_text.hpp>

#include "../catch.hpp"

#include <vector>

namespace test_draft_repair_text {

using namespace newsgraph;

TEST_CASE("each alarm is a line with the object, what was given, what the text has and what to do") {
  ExtractionFault fault;
  fault.kind = ExtractionFaultKind::lost_bound;
  fault.at = "/deals/0/amount";
  fault.object = "d1";
  fault.found = "$2bn";
  fault.text = "up to\n$2bn";
  fault.paragraph = "p1";
  auto hint = fault;
  hint.is_alarm = false;
  const std::vector<ExtractionFault> faults{fault, hint};
  CHECK(repair_text(faults)
        == "d1 (/deals/0/amount): the word that bounds it was lost; given \"$2bn\"; the text has p1 \"up to $2bn\"; copy "
           "it with \"up to\", \"at least\" or \"about\" as printed\n");
  CHECK(repair_text(faults, "ko")
        == "d1 (/deals/0/amount): 금액을 한정하는 말이 빠졌습니다; 적은 값 \"$2bn\"; 본문 p1 \"up to $2bn\"; 최대·최소·약 같은 "
           "말까지 함께 옮기세요\n");
  CHECK(repair_text({}).empty());
  for (const auto& row : rows_of<ExtractionFaultKind>)
    CHECK(draft_parts::repair_words[static_cast<std::size_t>(row.value)].kind == row.value);
}

}  // namespace test_draft_repair_text
