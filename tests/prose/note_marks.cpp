// SPDX-License-Identifier: MIT
#include <newsgraph/prose/note_marks.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_note_marks {

using namespace newsgraph::prose_parts;

/// What is read as the mark of a note behind "5", with "?" if it may change the figure.
std::string mark_of(std::string_view behind, bool is_ten = false) {
  const auto text = "5" + std::string{behind};
  const auto mark = note_behind_digits(text, 1, is_ten);
  return text.substr(1, mark.end - 1) + (mark.is_sure ? "" : "?");
}

TEST_CASE("digits and what stands in brackets above the line behind digits are marks of notes") {
  CHECK(mark_of("¹ million") == "¹");
  CHECK(mark_of("⁽*⁾ million") == "⁽*⁾");
  CHECK(mark_of("⁽note 12⁾m") == "⁽note 12⁾");
  CHECK(mark_of("⁽주¹⁾억") == "⁽주¹⁾");
  CHECK(mark_of("¹²⁾억") == "¹²⁾");
  CHECK(mark_of("¹, and") == "¹");
  CHECK(mark_of("¹/share") == "¹");
}

TEST_CASE("what may change a figure is no sure mark of a note") {
  CHECK(mark_of("⁹", true) == "⁹?");
  CHECK(mark_of("⁹⁹") == "⁹⁹?");
  CHECK(mark_of("⁺ million") == "⁺?");
  CHECK(mark_of("₂") == "₂?");
  CHECK(mark_of("⁽m⁾") == "⁽m⁾?");
  CHECK(mark_of("⁽1/2⁾") == "⁽1/2⁾?");
  CHECK(mark_of("⁽억⁾") == "⁽억⁾?");
  CHECK(mark_of("¹⁾²") == "¹⁾²?");
  for (const std::string_view behind : {"¹/₂", "¹⁄2", "¹,²", "¹,a", "¹5", "¹.5", "¹,200"})
    CHECK(mark_of(behind) == "¹?");
}

TEST_CASE("brackets that are not closed, or not soon, are no mark") {
  CHECK(mark_of("⁽a") == "⁽?");
  CHECK(mark_of("⁽" + std::string(40, ' ') + "⁾") == "⁽?");
  CHECK(bracketed_note("⁽1", 0).end == 0);
  CHECK(bracketed_note("⁽1⁾", 0).end == 7);
}

TEST_CASE("characters above and below the line") {
  CHECK(is_raised(U'⁽'));
  CHECK(is_raised(U'₂'));
  CHECK(is_raised_digit(U'²'));
  CHECK_FALSE(is_raised_digit(U'₂'));
  CHECK_FALSE(is_raised(U'2'));
}

}  // namespace test_prose_note_marks
