// SPDX-License-Identifier: MIT
#include <newsgraph/summary/style.hpp>

#include "../catch.hpp"

namespace test_summary_style {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::summary_parts;

static_assert(in_enumerator_order<Style>());

TEST_CASE("a style begins and ends around its text") {
  CHECK(styled("$38bn", Style::strong, true) == "\x1b[1m$38bn\x1b[0m");
  CHECK(styled("DEALS", Style::title, true) == "\x1b[1;36mDEALS\x1b[0m");
}

TEST_CASE("plain text, no text and text without colour have no escape sequences") {
  CHECK(styled("$38bn", Style::plain, true) == "$38bn");
  CHECK(styled("", Style::strong, true) == "");
  CHECK(styled("$38bn", Style::strong, false) == "$38bn");
}

}  // namespace test_summary_style
