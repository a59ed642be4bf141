// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/line_marker.hpp>

#include "../../catch.hpp"

namespace test_page_lines_line_marker {

using namespace newsgraph;
using namespace newsgraph::page_parts;

TEST_CASE("lines are told by their words") {
  const auto page = LineMarker{
      "Share\n\nBy Jane Doe | Dec. 17, 2025\r\nThe mill is closed, said Halden. A mill is a mill.\n"
      "(Photo by Jim Poe)\nShare\n",
      {}}.mark();
  REQUIRE(page.size() == 5);
  CHECK(page.lines[1].number == 3);
  CHECK(page.marks[0].word != nullptr);
  CHECK(page.marks[1].is_byline);
  CHECK(page.marks[1].has_time);
  CHECK(page.marks[2].is_sentence);
  CHECK(page.marks[3].is_credit);
  CHECK(page.marks[4].first == 0);
  REQUIRE(page.bylines.size() == 1);
  CHECK(page.bylines[0].by == "Jane Doe");
  REQUIRE(page.times.size() == 1);
  CHECK(to_string(page.times[0].time) == "2025-12-17");
}

TEST_CASE("what markup has in a menu is no sentence") {
  const LineHint hints[] = {LineHint::navigation};
  const auto page = LineMarker{"The mill is closed, said Halden. A mill is a mill.", {hints, 1}}.mark();
  CHECK_FALSE(page.marks[0].is_sentence);
  CHECK(LineMarker{"", {}}.mark().size() == 0);
}

}  // namespace test_page_lines_line_marker
