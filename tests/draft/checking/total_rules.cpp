// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/total_rules.hpp>

#include <newsgraph/prose/parse_amount.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_total_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;
using sample::deal_of;

std::vector<std::string> places(const Article& article) {
  std::vector<ExtractionFault> faults;
  const ArticleText text{article};
  const PrintedFigures printed{text};
  TotalRules{article, text, printed, faults}();
  std::vector<std::string> found;
  for (const auto& fault : faults) found.push_back(fault.at);
  return found;
}

TEST_CASE("a total is not given to each party, nor said to be of each, nor told as several deals") {
  auto article = article_of("A and B invest $9m in C.");
  article.deals.push_back(
      deal_of(DealType::investment, {{"a", Role::investor}, {"b", Role::investor}, {"c", Role::investee}}));
  article.deals[0].amount = StatedAmount{*Amount::parse("$9m")};
  CHECK(places(article).empty());

  auto given = article;
  given.deals[0].parties[1].amount = given.deals[0].amount;
  CHECK(places(given) == std::vector<std::string>{"/deals/0/parties/1/amount"});

  auto each = article;
  each.deals[0].amount->scope = Scope::each;
  CHECK(places(each) == std::vector<std::string>{"/deals/0/amount/scope"});
  each.paragraphs[0].text = "A and B each invest $9m in C.";
  CHECK(places(each).empty());

  auto copies = article;
  copies.deals.push_back(copies.deals[0]);
  CHECK(places(copies) == std::vector<std::string>{"/deals/1/amount"});
}

}  // namespace test_draft_checking_total_rules
