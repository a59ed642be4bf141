// SPDX-License-Identifier: MIT
#include <newsgraph/page/page_line.hpp>

#include "../catch.hpp"

namespace test_page_page_line {

using namespace newsgraph;

TEST_CASE("a line that nothing is known of is left out, nobody knows why") {
  CHECK(PageLine{}.role == LineRole::left_out);
  CHECK(name_of(PageLine{}.reason) == "unknown");
  CHECK(parse<LeftOutReason>("comments") == LeftOutReason::comments);
  CHECK(parse<LineRole>("leftOut") == LineRole::left_out);
}

}  // namespace test_page_page_line
