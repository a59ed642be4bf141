// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/marked_lines.hpp>

#include "../../catch.hpp"

namespace test_page_lines_marked_lines {

using namespace newsgraph;
using namespace newsgraph::page_parts;

TEST_CASE("a line may be a heading if it is no sentence and shares words with the text") {
  MarkedLines page;
  page.lines = {{1, "Halden buys a mill"}, {2, "Last updated yesterday"}, {3, "Halden has bought a mill in Bergen."}};
  for (const auto& line : page.lines) {
    auto& mark = page.marks.emplace_back();
    mark.width = line.text.size();
    mark.is_sentence = line.text.ends_with('.');
  }
  SharedWords shared;
  shared.add(page.text(2));
  CHECK(page.may_be_heading(0, shared, 50));
  CHECK_FALSE(page.may_be_heading(0, SharedWords{}, 50));
  CHECK_FALSE(page.may_be_heading(1, shared, 0));
  CHECK_FALSE(page.may_be_heading(2, shared, 0));
  CHECK(page.says_when(1));
  CHECK(page.ends_with_full_stop(2));
  CHECK_FALSE(page.ends_with_full_stop(0));
}

}  // namespace test_page_lines_marked_lines
