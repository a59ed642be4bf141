// SPDX-License-Identifier: MIT
#include <newsgraph/draft/wording/find_words.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string>

namespace test_draft_wording_find_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("words are found from a byte on, and not where they are not") {
  std::size_t steps = 1000;
  const TextSearch search{"na"};
  CHECK(search.find("banana", 0, steps) == 2);
  CHECK(search.find("banana", 3, steps) == 4);
  CHECK(search.find("banana", 5, steps) == TextSearch::nowhere);
  CHECK(search.find("n", 0, steps) == TextSearch::nowhere);
  CHECK(TextSearch{""}.find("banana", 0, steps) == TextSearch::nowhere);
}

TEST_CASE("a number is cut within its digits, and by its point") {
  CHECK(cuts_number("2100", 1, 4));
  CHECK(cuts_number("2100", 0, 3));
  CHECK(cuts_number("1.5", 2, 3));
  CHECK(cuts_number("1,500", 0, 1));
  CHECK_FALSE(cuts_number("2100.", 0, 4));
  CHECK_FALSE(cuts_number("a2100b", 1, 5));
  CHECK_FALSE(cuts_number("5, 6", 0, 1));
}

TEST_CASE("a search ends with its steps") {
  std::size_t steps = 100;
  const std::string text(1000, 'a');
  CHECK(TextSearch{"baaaaaaaaa"}.find(text, 0, steps) == TextSearch::nowhere);
  CHECK(steps == 0);
}

}  // namespace test_draft_wording_find_words
