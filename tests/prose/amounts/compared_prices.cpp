// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/compared_prices.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include "../../catch.hpp"

#include <string_view>
#include <vector>

namespace test_prose_amounts_compared_prices {

using namespace newsgraph;

using enum MentionKind;

std::vector<MentionKind> kinds(std::string_view text) {
  std::vector<MentionKind> kinds;
  for_each_amount(text, [&](const AmountMention& mention) { kinds.push_back(mention.kind); });
  return kinds;
}

using Kinds = std::vector<MentionKind>;

TEST_CASE("a figure that a price is compared with is a price for the same unit") {
  const std::string_view text = "Tin made $12.40 a kilo, down from $13.10 a month ago";
  std::vector<AmountMention> found;
  for_each_amount(text, [&](const AmountMention& mention) { found.push_back(mention); });
  REQUIRE(found.size() == 2);
  CHECK(found[1].kind == price);
  CHECK(text.substr(found[1].unit_begin, found[1].unit_end - found[1].unit_begin) == "kilo");
  CHECK(kinds("It pays CHF 4.10 per share (2023: CHF 3.80)") == Kinds{price, price});
  CHECK(kinds("It earned 61 cents per share, beating the 55 cents that were forecast") == Kinds{price, price});
  CHECK(kinds("Zinc closed at $1.31 a pound and tin at $1.52") == Kinds{price, price});
  CHECK(kinds("주당 0.52달러로 전년 동기의 0.41달러에서 늘었다") == Kinds{price, price});
}

TEST_CASE("another sum, another size, another sentence") {
  CHECK(kinds("Tin made $12.40 a kilo, down from $130 in May") == Kinds{price, definite});
  CHECK(kinds("Tin made $12.40 a kilo and the entry was $13") == Kinds{price, definite});
  CHECK(kinds("Tin made $12.40 a kilo. From $13.10 he kept half") == Kinds{price, definite});
  CHECK(kinds("Tin made $12.40 a kilo, against a fee of 13.10 euros") == Kinds{price, definite});
  CHECK(kinds("It saves £45m a year, against charges of £60m") == Kinds{price, definite});
}

}  // namespace test_prose_amounts_compared_prices
