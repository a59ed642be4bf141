// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/word_search.hpp>

#include "../../catch.hpp"

namespace test_draft_checking_word_search {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("an English word is found whole, a stem as the beginning of one, a Korean word in another") {
  CHECK(find_word("resold and sold", "sold") == 11);
  CHECK_FALSE(has_word("bidder", "bid"));
  CHECK(has_word("negotiating", "negotiat~"));
  CHECK(has_word("논의 중이라고", "논의"));
}

TEST_CASE("a word can stand for somebody") {
  CHECK(has_stand_in("the price is high, it said"));
  CHECK(has_stand_in("두 회사가 발표했다"));
  CHECK(has_deal_stand_in("the agreement runs for ten years"));
  CHECK_FALSE(has_stand_in("amazon italia said so"));
}

}  // namespace test_draft_checking_word_search
