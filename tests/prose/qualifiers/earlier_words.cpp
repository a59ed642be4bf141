// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/earlier_words.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string_view>

namespace test_prose_qualifiers_earlier_words {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// What `text` says of an amount that begins where it ends.
Qualifiers before(std::string_view text, std::size_t last_end = 0, bool large = false) {
  const Glyphs<> glyphs{text};
  Qualifiers found{text.size()};
  EarlierWords{glyphs}.take(found, last_end, large);
  return found;
}

TEST_CASE("figures per share") {
  CHECK(before("Adjusted EPS of ").per_unit);
  CHECK(before("EPS: ").per_unit);
  CHECK(before("Earnings per share, leaving out a write-down, were up 4% to ").per_unit);
  CHECK(before("earnings per share rose to ").unit_begin == 13);
  CHECK_FALSE(before("(in millions, except per share data) Net sales of ").per_unit);
  CHECK_FALSE(before("EPS met forecasts. It holds cash of ").per_unit);
}

TEST_CASE("shares that trade, and not what is raised by selling them") {
  CHECK(before("Shares in the baker fell 7 percent to ").per_unit);
  CHECK(before("Shares of Hale Inc. rose 7% to ").per_unit);
  CHECK(before("the stock closed at ").per_unit);
  CHECK(before("Its share price was ").per_unit);
  CHECK(before("sold 40,000 shares at ").per_unit);
  CHECK(before("Shares rose $2, or 4%, to ", 14).per_unit);
  CHECK_FALSE(before("shares worth ").per_unit);
  CHECK_FALSE(before("Shares fell, as it has to pay ").per_unit);
  CHECK_FALSE(before("Shares fell after it cut its fee to ").per_unit);
  CHECK_FALSE(before("The stock market fell and took the fund to ").per_unit);
  CHECK_FALSE(before("Shares in the baker fell 7 percent to ", 0, true).per_unit);
}

TEST_CASE("each of several") {
  CHECK(before("every pupil will get ").per_unit);
  CHECK(before("Each of the 14 towns gave ", 0, true).per_unit);
  CHECK(before("The nurses were each paid ").per_unit);
  CHECK_FALSE(before("each year it pays ").per_unit);
  CHECK_FALSE(before("for each ").per_unit);  // of so much money
  CHECK_FALSE(before("to teach the pupils for ", 0, true).per_unit);
  CHECK_FALSE(before("in each of the last two years it lost ", 0, true).per_unit);
  CHECK_FALSE(before("at $5 each to raise ", 5).per_unit);
  CHECK_FALSE(before("They sued each other for ").per_unit);
}

TEST_CASE("what a measure costs, or a thing that 'per' names") {
  CHECK(before("a tonne of 12 sacks sells at ").per_unit);
  CHECK(before("A litre of milk now costs ").unit_begin == 2);
  CHECK(before("revenue per guest was ").per_unit);
  CHECK_FALSE(before("the litre of milk and ").per_unit);
  CHECK_FALSE(before("runs 40 km per charge and costs ").per_unit);
  CHECK_FALSE(before("5 per cent of ").per_unit);
}

}  // namespace test_prose_qualifiers_earlier_words
