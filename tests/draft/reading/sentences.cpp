// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/sentences.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_sentences {

using namespace newsgraph;

std::string sentences(std::string_view text) {
  std::string all;
  draft_parts::for_each_sentence(text, [&](draft_parts::Stretch one) {
    all.append(all.empty() ? "" : "|").append(text.substr(one.begin, one.end - one.begin));
  });
  return all;
}

TEST_CASE("sentences end with points before spaces, and not within figures and abbreviations") {
  CHECK(sentences("It paid $1.5bn. It won.") == "It paid $1.5bn.|It won.");
  CHECK(sentences("The U.S. court of Halden Inc. ruled.") == "The U.S. court of Halden Inc. ruled.");
  CHECK(sentences("“We won.” He left!  Why?") == "“We won.”|He left!|Why?");
  CHECK(sentences("그가 떠났다. 왜?\n몰랐다") == "그가 떠났다.|왜?|몰랐다");
  CHECK(sentences("It won.⁽¹⁾ Why?² No.") == "It won.⁽¹⁾|Why?²|No.");
  CHECK(sentences(" ") == "");
  CHECK(sentences("...") == "...");
}

}  // namespace test_draft_reading_sentences
