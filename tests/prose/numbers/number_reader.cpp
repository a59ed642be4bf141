// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/number_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_numbers_number_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

Number number_in(std::string_view text) { return read_number(Glyphs<>{text}, 0); }

TEST_CASE("a number is read in digits, Korean or English") {
  CHECK(number_in("1조5000억").figure.whole(0) == 1'5000'0000'0000);
  CHECK(number_in("1.5 trillion").figure.whole(0) == 1'500'000'000'000);
  CHECK(number_in("ten million").figure.whole(0) == 10'000'000);
  CHECK(number_in("천억").figure.whole(0) == 1000'0000'0000);
  CHECK(number_in("2,500").figure.whole(0) == 2500);
}

TEST_CASE("where there is none, the end is the place to go on from") {
  CHECK(number_in("2025.12.17").end == 10);
  CHECK(number_in("the").end == 0);
  CHECK_FALSE(number_in("the").read);
}

}  // namespace test_prose_numbers_number_reader
