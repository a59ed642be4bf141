// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/vague_words.hpp>

#include "../../catch.hpp"

namespace test_draft_vague_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("a number that is left to words has its power of ten and its unit") {
  const auto number = parse_vague_number("수백만 개");
  REQUIRE(number);
  CHECK(number->vague == Vague::several);
  CHECK(number->magnitude == ExactInteger{6});
  CHECK(number->unit == "개");
  CHECK(number->stated == "수백만 개");
  CHECK(parse_vague_number("tens of thousands of homes")->magnitude == ExactInteger{4});
  CHECK_FALSE(parse_vague_number("a few ships")->magnitude);
  CHECK_FALSE(parse_vague_number("5 ships"));
  CHECK_FALSE(parse_vague_number("수백만"));
}

TEST_CASE("a length of time that is left to words has its unit") {
  CHECK(parse_vague_term("수년") == VagueTerm{Vague::several, TimeUnit::year, "수년", {}});
  CHECK(parse_vague_term("a few months") == VagueTerm{Vague::few, TimeUnit::month, "a few months", {}});
  CHECK_FALSE(parse_vague_term("seven years"));
  CHECK_FALSE(parse_vague_term("several ships"));
}

}  // namespace test_draft_vague_words
