// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/cut_figures.hpp>

#include "../../catch.hpp"

namespace test_page_lines_cut_figures {

using namespace newsgraph;
using namespace newsgraph::page_parts;

TEST_CASE("a figure that begins at the end of a line may go on in the next one") {
  CHECK(cuts_figure("지분 40%를 최대 1조", "3200억원에 인수한다"));
  CHECK(cuts_figure("지분 40%를 최대", "3200억원에 인수한다"));
  CHECK(cuts_figure("지분을 1", "200억원에 인수한다"));
  CHECK(cuts_figure("지분을 1,", "200억원에 인수한다"));
  CHECK(cuts_figure("매출이 2.", "4% 늘었다"));
  CHECK(cuts_figure("직원 5만", "3000명이"));
  CHECK(cuts_figure("for $", "5 million in cash"));
  CHECK(cuts_figure("for $5", "million in cash"));
  CHECK(cuts_figure("a $5", "million-dollar deal"));
  CHECK(cuts_figure("for at least", "$5 million in cash"));
}

TEST_CASE("figures that end with their lines do not") {
  CHECK_FALSE(cuts_figure("", ""));
  CHECK_FALSE(cuts_figure("매출 1조", "2025년 2조"));
  CHECK_FALSE(cuts_figure("as of March 31,", "2025 the mill"));
  CHECK_FALSE(cuts_figure("It was sold in 2024.", "12 people stayed"));
  CHECK_FALSE(cuts_figure("for $5 million", "12 people stayed"));
  CHECK_FALSE(cuts_figure("on May 13, 15:44", "12 people stayed"));
  CHECK_FALSE(cuts_figure("기사 1면", "3면으로"));
  CHECK_FALSE(cuts_figure("it spoke about", "the mill"));
}

}  // namespace test_page_lines_cut_figures
