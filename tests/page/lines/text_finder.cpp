// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/text_finder.hpp>

#include <newsgraph/page/lines/line_marker.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_lines_text_finder {

using namespace newsgraph;
using namespace newsgraph::page_parts;

constexpr std::string_view sentence = "Halden said on Wednesday that it had bought a mill.\n";

TEST_CASE("the text is the longest run of sentences") {
  std::string text = "Home\n";
  text.append(sentence).append("The Daily Sample. All rights reserved.\n");
  for (const auto* word : {"One ", "Two ", "Three "}) text.append(word).append(sentence);
  const auto page = LineMarker{text, {}}.mark();
  const auto found = TextFinder{page}.find();
  CHECK(found.begin == 3);
  CHECK(found.end == 6);
  CHECK(found.other_texts == 0);
}

TEST_CASE("where no line is a sentence there is no text") {
  const auto page = LineMarker{"Home\nLogin\n", {}}.mark();
  CHECK(TextFinder{page}.find().begin == no_line);
}

}  // namespace test_page_lines_text_finder
