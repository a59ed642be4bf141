// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/torn_digits.hpp>

#include "../../catch.hpp"

#include <newsgraph/prose/numbers/number_reader.hpp>

#include <string>
#include <string_view>

namespace test_prose_numbers_torn_digits {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// What a number that begins a text is the first piece of; empty where it is whole.
std::string_view torn(std::string_view text) {
  const Glyphs<> glyphs{text};
  const auto number = read_number(glyphs, 0);
  const auto end = end_of_torn(glyphs, number);
  return end == number.end ? std::string_view{} : text.substr(0, end);
}

/// Whether the number behind the bar is a last piece.
bool begins(std::string_view before, std::string_view text) {
  const auto whole = std::string{before} + std::string{text};
  const Glyphs<> glyphs{whole};
  return begins_torn(glyphs, read_number(glyphs, before.size()));
}

TEST_CASE("digits that marks part into no groups are of one piece") {
  CHECK(torn("4,321,65.87 in") == "4,321,65.87");
  CHECK(torn("12,34,5600만원") == "12,34,5600만");
  CHECK(torn("3,21억5,7억원") == "3,21억5,7억");
  CHECK(torn("6·25 million") == "6·25");
  CHECK(torn("48,,60,00 of") == "48,,60,00");
  CHECK(torn("318O,452") == "318O,452");
  CHECK(torn("1■■억") == "1■■억");
}

TEST_CASE("so are groups and lone digits behind spaces") {
  CHECK(torn("3, 018, 224") == "3, 018, 224");
  CHECK(torn("3, 118, 224.") == "3, 118, 224");
  CHECK(torn("1 2 3") == "1 2 3");
  CHECK(torn("1 2 ").empty());
}

TEST_CASE("what follows a sentence, a list or a magnitude is no piece") {
  for (const auto* whole : {"4,321.65 in", "3, 200 people", "3. 200 people", "3,", "3 Oct", "5 million,3", "12 34 56"})
    CHECK(torn(whole).empty());
}

TEST_CASE("last pieces are told by what stands before them") {
  CHECK(begins("3 450 ", "000.00 EUR"));
  CHECK(begins("1 2 ,4 0 ", "0 백만원"));
  CHECK(begins("8,6 ", "80백만원"));
  CHECK(begins("5억 3, ", "200만 원"));
  CHECK_FALSE(begins("5억원, ", "200만 원"));
  CHECK_FALSE(begins("in 2025 ", "80 won"));
  CHECK_FALSE(begins("", "0.5"));
}

}  // namespace test_prose_numbers_torn_digits
