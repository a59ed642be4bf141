// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/amount_end.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_amounts_amount_end {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// What stands at the first digit of a text: its bytes, its currency, and "-" of a loss, "?" where nobody knows.
std::string end_in(std::string_view text) {
  const Glyphs<> glyphs{text};
  const CurrencyReadings readings;
  const CurrencyReader currencies{glyphs, readings};
  const auto number = read_number(glyphs, text.find_first_of("0123456789"));
  const auto end = AmountEnd<Glyphs<>>::of(glyphs, currencies, number);
  if (!end || !end->currency) return "";
  return std::string{text.substr(end->begin, end->end - end->begin)} + " " + std::string{to_string(*end->currency)}
         + (end->negative ? " -" : "") + (end->number.figure.too_large ? " ?" : "");
}

TEST_CASE("the currency stands before a number, or after it") {
  CHECK(end_in("It paid $5m.") == "$5m USD");
  CHECK(end_in("It paid 5 million euros.") == "5 million euros EUR");
  CHECK(end_in("the euro 164.02 yen") == "164.02 yen JPY");
  CHECK(end_in("5 apples").empty());
}

TEST_CASE("losses") {
  CHECK(end_in("-$5m") == "-$5m USD -");
  CHECK(end_in("$(0.17)") == "$(0.17) USD -");
  CHECK(end_in("minus $5 million") == "minus $5 million USD -");
}

TEST_CASE("a magnitude that nobody knows, and pieces of a number, are no figure") {
  CHECK(end_in("$5 gazillion") == "$5 gazillion USD ?");
  CHECK(end_in("$5 mm") == "$5 mm USD");
  CHECK(end_in("$1/2 billion") == "$1/2 billion USD ?");
}

TEST_CASE("round numbers, and those whose point may part thousands") {
  CHECK(is_round(Number{0, 3, {100}}));
  CHECK_FALSE(is_round(Number{0, 3, {120}}));
  CHECK_FALSE(is_round(Number{0, 1, {0}}));
  const Glyphs<> glyphs{"12.500 12.50"};
  CHECK(is_point_and_three(read_number(glyphs, 0)));
  CHECK_FALSE(is_point_and_three(read_number(glyphs, 7)));
}

}  // namespace test_prose_amounts_amount_end
