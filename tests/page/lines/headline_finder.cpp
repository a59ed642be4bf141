// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/headline_finder.hpp>

#include <newsgraph/page/lines/line_marker.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_lines_headline_finder {

using namespace newsgraph;
using namespace newsgraph::page_parts;

std::string headline_of(std::string_view text) {
  const auto page = LineMarker{text, {}}.mark();
  const auto line = HeadlineFinder{page, TextFinder{page}.find()}.find();
  return line == no_line ? "" : std::string{page.text(line)};
}

TEST_CASE("the headline has words of the text, and stands at the head of its article") {
  const std::string_view body = "Halden said on Wednesday that it had bought a mill in Bergen for the winter.\n";
  CHECK(headline_of("Halden buys a mill in Bergen\n" + std::string{body}) == "Halden buys a mill in Bergen");
  CHECK(headline_of("Our winter sale\n17 December 2025\nHalden buys a mill in Bergen\nShare\nA mill by the sea\n"
                    + std::string{body})
        == "Halden buys a mill in Bergen");
  CHECK(headline_of("Herring is dear\n" + std::string{body}) == "");
  CHECK(headline_of("") == "");
}

}  // namespace test_page_lines_headline_finder
