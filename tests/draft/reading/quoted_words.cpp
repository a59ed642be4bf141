// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/quoted_words.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_quoted_words {

using namespace newsgraph;

/// "words<speaker>" of each.
std::string quotations(std::string_view text) {
  std::string all;
  draft_parts::for_each_quotation(text, [&](draft_parts::Stretch words, std::optional<draft_parts::Stretch> speaker) {
    all.append(text.substr(words.begin, words.end - words.begin)).append("<");
    if (speaker) all.append(text.substr(speaker->begin, speaker->end - speaker->begin));
    all.append(">");
  });
  return all;
}

TEST_CASE("who speaks stands beside the words in English") {
  CHECK(quotations("“It is a good fit,” said Kari Lund, who leads it.") == "It is a good fit,<Kari Lund>");
  CHECK(quotations("\"It is a good fit,\" Kari Lund said.") == "It is a good fit,<Kari Lund>");
  CHECK(quotations("Kari Lund said: “It is a good fit.”") == "It is a good fit.<Kari Lund>");
  CHECK(quotations("The “largest of makers” is small.") == "largest of makers<>");
}

TEST_CASE("and in Korean") {
  CHECK(quotations("김철수 한빛전자 대표는 “좋은 거래다”라고 말했다.") == "좋은 거래다<김철수 한빛전자 대표>");
  CHECK(quotations("“좋은 거래다”라며 김철수 대표는 웃었다.") == "좋은 거래다<김철수 대표>");
  CHECK(quotations("회사는 \"좋은 거래다\"고 밝혔다. 끝.") == "좋은 거래다<회사>");
}

TEST_CASE("a second quotation has who says it, or who goes on") {
  CHECK(quotations("“It fits us well,” Kari Lund said, “and it is cheap.”")
        == "It fits us well,<Kari Lund>and it is cheap.<Kari Lund>");
  CHECK(quotations("\"It fits us well,\" said Kari Lund, its head. \"It is cheap too.\"")
        == "It fits us well,<Kari Lund>It is cheap too.<Kari Lund>");
  CHECK(quotations("“It fits us well,” Lund said. Kim knew more. “It is cheap too.”")
        == "It fits us well,<Lund>It is cheap too.<>");
  CHECK(quotations("“A rare chance”, “the best of all”, Kari Lund said. “never closed")
        == "A rare chance<Kari Lund>the best of all<Kari Lund>");
  CHECK(quotations("김 대표는 “좋은 거래다”라고 했고, 이 이사는 “비싼 거래다”라고 했다.")
        == "좋은 거래다<김 대표>비싼 거래다<이 이사>");
  CHECK(quotations("“좋은 거래다”라고 김 대표는 말했다. 이어 “계속하겠다”고 했다.")
        == "좋은 거래다<김 대표>계속하겠다<김 대표>");
}

TEST_CASE("marks that are not closed, and what is short, are no quotation") {
  CHECK(quotations("“never closed") == "");
  CHECK(quotations("a \"short\" one") == "");
  CHECK(quotations("\"") == "");
  CHECK(quotations("”“") == "");
}

}  // namespace test_draft_reading_quoted_words
