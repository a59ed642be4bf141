// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/plain_counts.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_amounts_plain_counts {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// Whether the digits after "약 " are told to be a plain count, up to where.
std::size_t plain(std::string_view text) { return PlainCounts{text}.end_at(4) - 4; }

TEST_CASE("digits that count anything but money are told at once") {
  CHECK(plain("약 25명") == 2);
  CHECK(plain("약 12.5%") == 4);
  CHECK(plain("약 1,234개") == 5);
}

TEST_CASE("digits that may be money take a closer look") {
  CHECK(plain("약 25만") == 0);
  CHECK(plain("약 25원") == 0);
  CHECK(plain("약 25에서 30만원") == 0);
  CHECK(plain("약 25 달러") == 0);
  CHECK(plain("약 25") == 0);
  CHECK(PlainCounts{"$25명"}.end_at(1) == 1);
}

}  // namespace test_prose_amounts_plain_counts
