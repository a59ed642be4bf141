// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/amount_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_amounts_amount_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

AmountReading reading(std::string_view text, std::string_view number) {
  const Glyphs<> glyphs{text};
  const CurrencyReadings readings;
  return AmountReader{glyphs, readings}.read(text.find(number));
}

TEST_CASE("an amount is read at its first number, with its sign before it") {
  const auto found = reading("for US$10bn or more", "10").found.value();
  CHECK(found.mention.begin == 4);
  CHECK(found.mention.end == 11);
  CHECK(found.mention.amount->money() == Money::from_minor(10'000'000'000'00, USD));
  CHECK(found.mention.amount->bound() == Bound::at_least);
  CHECK(found.after.place == 19);
}

TEST_CASE("where there is none, it tells where to go on") {
  CHECK_FALSE(reading("100명", "100").found);
  CHECK(reading("100명", "100").end == 3);
  CHECK_FALSE(reading("A100 달러", "100").found);
  CHECK_FALSE(reading("1,5000억원", "5000").found);
}

TEST_CASE("the yardstick of a rate is no amount") {
  CHECK_FALSE(reading("100엔당 950원", "100").found);
  CHECK(reading("100엔당 950원", "950").found->mention.kind == MentionKind::rate);
}

}  // namespace test_prose_amounts_amount_reader
