// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/line_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_amounts_line_words {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("words of a line tell a heading, a price and a sentence") {
  const auto sense = [](std::string_view text) { return longest_at<LineWords::all>(Glyphs<>{text}, 0).row->sense; };
  CHECK(sense("Thousands,") == LineSense::scale);
  CHECK(sense("per share data") == LineSense::share);
  CHECK(sense("per barrel") == LineSense::per_unit);
  CHECK(sense("주당순이익") == LineSense::share);
  CHECK(sense("was") == LineSense::clause);
  CHECK(longest_at<LineWords::all>(Glyphs<>{"Billions"}, 0).row->zeros == 9);
}

TEST_CASE("money is named by its word") {
  CHECK(longest_at<LineWords::money>(Glyphs<>{"U.S. dollars"}, 0).row->sign == U'$');
  CHECK(longest_at<LineWords::money>(Glyphs<>{"원)"}, 0).row->sign == U'₩');
}

}  // namespace test_prose_amounts_line_words
