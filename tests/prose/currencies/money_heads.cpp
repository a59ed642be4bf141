// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/money_heads.hpp>

#include "../../catch.hpp"

#include <newsgraph/prose/words/glyphs.hpp>

#include <string_view>

namespace test_prose_currencies_money_heads {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("words of money, countries and signs begin as they do") {
  const auto ruled_out = [](std::string_view text) { return money_heads<Glyphs<>>.rule_out(text, 0); };
  for (const auto* text : {"dollars", "Canadian dollars", "yen ", "Rs. ", "C$", "$", "원"})
    CHECK_FALSE(ruled_out(text));
  for (const auto* text : {"goals", "people", "years"}) CHECK(ruled_out(text));
}

TEST_CASE("signs of letters end as they do, without their point") {
  const auto ruled_out = [](std::string_view text) { return money_ends<Glyphs<>>.rule_out_before(text, text.size()); };
  for (const auto* text : {"for Rs", "kr", "USD million", "$", "원", ""}) CHECK_FALSE(ruled_out(text));
  for (const auto* text : {"of", "years", "page"}) CHECK(ruled_out(text));
}

}  // namespace test_prose_currencies_money_heads
