// SPDX-License-Identifier: MIT
#include <newsgraph/summary/table/wrap.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_summary_table_wrap {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

using Lines = std::vector<std::string>;

static_assert(fitting_bytes("오픈AI", 4) == 6);
static_assert(fitting_bytes("오픈AI", 3) == 3);
static_assert(fitting_bytes("오픈AI", 1) == 3);    // one at least
static_assert(fitting_bytes("e\u0301x", 1) == 3);  // the mark goes with its letter
static_assert(fitting_bytes("", 5) == 0);

TEST_CASE("text breaks at spaces") {
  CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrap("one two three", 6) == Lines{"one", "two", "three"});
  CHECK(wrap("one two three", 13) == Lines{"one two three"});
  CHECK(wrap("  one   two  ", 20) == Lines{"one two"});
  CHECK(wrap("", 20) == Lines{""});
  CHECK(wrap("   ", 20) == Lines{""});
}

TEST_CASE("a Korean letter takes two columns") {
  // 최대 is 4, 1000억 is 6, 달러 is 4 columns wide.
  CHECK(wrap("최대 1000억 달러", 16) == Lines{"최대 1000억 달러"});
  CHECK(wrap("최대 1000억 달러", 15) == Lines{"최대 1000억", "달러"});
  CHECK(wrap("최대 1000억 달러", 10) == Lines{"최대", "1000억", "달러"});
}

TEST_CASE("lines after the first are indented, and their indent counts") {
  CHECK(wrap("one two three", 7, 2) == Lines{"one two", "  three"});
  CHECK(wrap("one two three", 5, 2) == Lines{"one", "  two", "  thr", "  ee"});
}

TEST_CASE("a word that is too long goes on in the next line, and nothing is lost") {
  CHECK(wrap("a abcdefgh b", 4) == Lines{"a", "abcd", "efgh", "b"});
  CHECK(wrap("오픈에이아이", 5) == Lines{"오픈", "에이", "아이"});
  CHECK(wrap("abcdefgh", 3) == Lines{"abc", "def", "gh"});
}

TEST_CASE("there is no width without progress") {
  CHECK(wrap("한글", 1) == Lines{"한", "글"});
  CHECK(wrap("ab", 0) == Lines{"a", "b"});
  CHECK(wrap("ab c", 2, 4) == Lines{"ab", "    c"});
}

}  // namespace test_summary_table_wrap
