// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/digits.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_numbers_digits {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

Number digits_of(std::string_view text) { return read_digits(Glyphs<>{text}, 0); }

TEST_CASE("digits are read with separators and decimals") {
  CHECK(digits_of("1,234.50원").figure == Figure{123450, -2});
  CHECK(digits_of("1,234.50원").end == 8);
  CHECK(digits_of("1,234").grouped);
  CHECK(digits_of("12.5").decimal);
  CHECK(digits_of("12.5").last_digit == -1);
  CHECK(digits_of("１，２３４").figure == Figure{1234});
  CHECK(digits_of("1,00,000").figure == Figure{100000});
}

TEST_CASE("commas and points that belong to the sentence are left") {
  CHECK(digits_of("12, 5").end == 2);
  CHECK(digits_of("12.").end == 2);
  CHECK(digits_of("12,5000").end == 2);
  CHECK(digits_of("3,4").end == 1);
}

TEST_CASE("dates and versions are no numbers, and are passed over whole") {
  CHECK_FALSE(digits_of("2025.12.17").read);
  CHECK(digits_of("2025.12.17.").end == 10);
  CHECK_FALSE(digits_of("17.4.1.2").read);
  CHECK_FALSE(digits_of("x").read);
}

TEST_CASE("digits beyond 64 bits are known to be too many") {
  CHECK(digits_of("99999999999999999999").figure.too_large);
  CHECK(digits_of("99999999999999999999").end == 20);
}

TEST_CASE("the mark of a note behind digits is passed over, and nobody is sure of a power") {
  CHECK(digits_of("5¹ million").figure == Figure{5});
  CHECK(digits_of("1,000⁽*⁾").figure == Figure{1000});
  CHECK(digits_of("1,000⁽*⁾").end == 12);
  CHECK(digits_of("10¹⁾억").figure == Figure{10});
  CHECK(digits_of("10¹⁾억").end == 7);
  for (const auto* text : {"5⁽(note 12)⁾", "5⁽[1][2][3]⁾", "5⁽1, 12, 13⁾", "5⁽citation needed⁾", "5⁽주¹⁾", "5.¹"})
    CHECK(digits_of(text).figure == Figure{5});
  for (const auto* text : {"10⁹", "1.5×10⁹", "9⁹⁹", "5₁", "5¹/₂", "5¹,²", "5⁽¹⁾⁽²⁾", "5⁽", "5⁽m⁾", "5⁽ bn⁾", "5⁽¹/²⁾",
                           "5⁽억⁾", "5⁽⁵⁰*⁾", "5⁽a⁾,b", "5⁽in millions⁾", "5.⁵⁰", "1.5 x 10⁹", "1.5 * 10^9"})
    CHECK(digits_of(text).figure.too_large);
}

}  // namespace test_prose_numbers_digits
