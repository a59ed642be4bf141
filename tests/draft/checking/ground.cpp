// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/ground.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_ground {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;

TEST_CASE("evidence stands on the sentences that it touches") {
  const auto article = article_of("One is here. Two is there. Three is gone.");
  const ArticleText text{article};
  const std::vector<Evidence> words{{"p1", ByteRange{13, 16}, {}, {}}};
  CHECK(ground_of(words, text).sentences == std::vector<std::size_t>{1});
  CHECK(ground_of(words, text).has_words);
  const std::vector<Evidence> paragraph{{"p1", {}, {}, {}}};
  CHECK(ground_of(paragraph, text).sentences == std::vector<std::size_t>{0, 1, 2});
  CHECK_FALSE(ground_of(paragraph, text).has_words);
  CHECK(ground_of({}, text).whole_article);
}

TEST_CASE("evidence of a paragraph that is not there is not complete") {
  const auto article = article_of("One.");
  const std::vector<Evidence> lost{{"p9", {}, {}, {}}};
  CHECK_FALSE(ground_of(lost, ArticleText{article}).complete);
}

}  // namespace test_draft_checking_ground
