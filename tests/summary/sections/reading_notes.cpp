// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/reading_notes.hpp>

#include "../../catch.hpp"

namespace test_summary_sections_reading_notes {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

TEST_CASE("what is to be known to read a page is said where the page needs it") {
  CHECK(reading_notes("agreed\n", false).empty());
  const std::string ours = "*          ours: it follows from what is said, but nobody says it\n";
  CHECK(reading_notes("FINDINGS *\n", false) == ours);
  CHECK(reading_notes("      * may overlap with d6\n", false) == ours);
  CHECK(reading_notes("not stated\n", false)
        == "not stated  no sum that is paid is given, and it may not even be said that money is paid\n");
  CHECK(reading_notes("Counts settled deals and pending ones.\n", false)
        == "settled    agreed, under way or done; a deal whose status is not stated is not\n"
           "pending    in talks or announced\n");
  CHECK(reading_notes("", true)
        == "wording    the words are ours, headlines too: they say what the article says, and quote no more than\n"
           "             names, terms and sums\n");
}

}  // namespace test_summary_sections_reading_notes
