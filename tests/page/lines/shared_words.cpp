// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/shared_words.hpp>

#include "../../catch.hpp"

namespace test_page_lines_shared_words {

using namespace newsgraph;
using namespace newsgraph::page_parts;

TEST_CASE("a heading shares words with its text, pairs of syllables in Korean") {
  SharedWords words;
  words.add("Amazon is in talks to invest in OpenAI. 아마존이 투자한다.");
  CHECK(words.share_of("AMAZON talks") == 100);
  CHECK(words.share_of("Amazon wins") == 50);
  CHECK(words.share_of("아마존") == 100);
  CHECK(words.share_of("weather") == 0);
  CHECK(words.share_of("in to") == 0);
  CHECK(words.share_of("") == 0);
}

}  // namespace test_page_lines_shared_words
