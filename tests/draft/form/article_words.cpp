// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/article_words.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_article_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

std::vector<Paragraph> paragraphs(std::vector<std::string> texts) {
  std::vector<Paragraph> made;
  for (auto& text : texts) made.emplace_back().text = std::move(text);
  return made;
}

TEST_CASE("words of an article are found whatever their white space, marks and case, with their own bytes") {
  const auto text = paragraphs({"no such thing", "It said \xE2\x80\x9CUp to  $5bn\xE2\x80\x9D again"});
  ArticleWords words{text, 10'000};
  std::vector<FoundWords> found;
  words.for_each("\"up to $5BN\"", ArticleWords::everywhere,
                 [&](const FoundWords& one) { return found.push_back(one), true; });
  CHECK(found == std::vector<FoundWords>{{1, 8, 25}});
  CHECK_FALSE(words.stand("up to $6bn"));
  CHECK_FALSE(words.stand(""));
  CHECK_FALSE(words.stand("thing It"));  // of two paragraphs
}

TEST_CASE("a number or a word of Latin letters in an article is found whole") {
  const auto text = paragraphs({"17년, 1.5배, AMDOCS와 AMD, 2,000대"});
  ArticleWords words{text, 10'000};
  for (const std::string_view none : {"7년", "5배", "1", "AM", "000대", "2"}) CHECK_FALSE(words.stand(none));
  for (const std::string_view one : {"17년", "1.5배", "AMD", "2,000대"}) CHECK(words.stand(one));
}

TEST_CASE("looking for words in an article ends when its steps are used up") {
  const auto text = paragraphs({std::string(5'000, 'a')});
  ArticleWords words{text, 1'000'000};
  CHECK_FALSE(words.is_spent());
  for (int i = 0; i < 1'000; ++i) CHECK_FALSE(words.stand(std::string(2'500, 'a').insert(0, "b")));
  CHECK(words.is_spent());
}

}  // namespace test_draft_article_words
