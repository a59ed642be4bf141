// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/name_numbers.hpp>

#include "../../catch.hpp"

namespace test_graph_sameness_name_numbers {

using namespace newsgraph::graph_parts;
using enum NameMatch;

TEST_CASE("names are one without case and marks") {
  CHECK(match_names("Series F", "series-F") == same);
  CHECK(match_names("Projekt Öresund", "projekt  Öresund") == same);
}

TEST_CASE("the same words with another number are two names") {
  CHECK(match_names("Series E", "Series F") == other_number);
  CHECK(match_names("notes due 2026", "notes due 2028") == other_number);
  CHECK(match_names("first tranche", "second tranche") == other_number);
  CHECK(match_names("Phase II", "Phase III") == other_number);
  CHECK(match_names("Project Alpha", "Project Beta") == other_number);
}

TEST_CASE("a number is one in digits, in words and in Roman letters, in front and behind") {
  CHECK(match_names("second batch", "batch 2") == same);
  CHECK(match_names("Phase III", "phase three") == same);
  CHECK(match_names("3rd drawdown", "third drawdown") == same);
  CHECK(match_names("2nd batch", "batch 3") == other_number);
  CHECK(match_names("eleventh tranche", "tranche 2") == unlike);
}

TEST_CASE("other words, or a number that one leaves out, show nothing") {
  CHECK(match_names("Series F", "funding round") == unlike);
  CHECK(match_names("Series F", "the 2025 round") == unlike);
  CHECK(match_names("Series F", "seed round") == no_word);
  CHECK(match_names("term loan", "revolving credit facility") == no_word);
  CHECK(match_names("Series", "Series F") == unlike);
  CHECK(match_names("frame contract", "framework agreement") == unlike);
  CHECK(match_names("frame contract for rails", "frame contract for points") == no_word);
  CHECK(match_names("bond due 2030", "notes of 2030") == unlike);
}

TEST_CASE("a number in a Korean or Japanese name needs no space before it") {
  CHECK(match_names("시리즈 B", "시리즈B") == same);
  CHECK(match_names("시리즈B", "시리즈C") == other_number);
  CHECK(match_names("제2공장", "제3공장") == other_number);
}

TEST_CASE("words are shared without case, but short ones do not count") {
  CHECK(share_word("Shore power", "power for cranes"));
  CHECK_FALSE(share_word("cloud of A", "chips of B"));
  CHECK(is_ascii("cloud"));
  CHECK_FALSE(is_ascii("구름"));
}

}  // namespace test_graph_sameness_name_numbers
