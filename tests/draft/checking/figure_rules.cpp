// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/figure_rules.hpp>

#include <newsgraph/prose/parse_amount.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_figure_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;

/// What the rules find in a deal of `amount` of which `text` tells.
std::vector<ExtractionFault> faults_of(std::string text, std::string_view amount) {
  auto article = article_of(std::move(text));
  auto& deal = article.deals.emplace_back();
  deal.id = "d1";
  deal.amount = StatedAmount{*Amount::parse(amount)};
  deal.evidence.push_back({"p1", {}, {}, {}});
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  FigureRules{article, read, faults}();
  return faults;
}

TEST_CASE("an amount as it is printed is no fault") {
  CHECK(faults_of("It lends up to $2bn.", "up to $2bn").empty());
  CHECK(faults_of("최소 100억 달러(약 14조8000억원)를 투자한다", "최소 100억 달러").empty());
}

TEST_CASE("another figure, currency or bound than is printed is one") {
  CHECK(faults_of("It lends $2bn.", "$3bn").front().kind == ExtractionFaultKind::wrong_figure);
  CHECK(faults_of("It lends $2bn.", "€2bn").front().kind == ExtractionFaultKind::wrong_currency);
  CHECK(faults_of("It lends $2bn.", "at least $2bn").front().kind == ExtractionFaultKind::wrong_bound);
  const auto lost = faults_of("It lends up to $2bn.", "$2bn");
  REQUIRE(lost.size() == 1);
  CHECK(lost[0].kind == ExtractionFaultKind::lost_bound);
  CHECK(lost[0].at == "/deals/0/amount");
  CHECK(lost[0].text == "up to $2bn");
}

TEST_CASE("what was computed, and what nothing accounts for") {
  CHECK(faults_of("It lends $2bn and then $3bn.", "$5bn").front().kind == ExtractionFaultKind::computed_amount);
  const auto left_out = faults_of("It lends $2bn. Its revenue was $9bn, and it owns $7bn.", "$2bn");
  REQUIRE(left_out.size() == 2);
  CHECK(left_out[0].hint == AmountHint::revenue);
  CHECK_FALSE(left_out[0].is_alarm);
  CHECK(left_out[1].text == "$7bn");
  CHECK(left_out[1].is_alarm);
}

TEST_CASE("an amount whose words say that it is of something else") {
  CHECK(faults_of("It issues shares at $24 a share.", "$24").front().kind == ExtractionFaultKind::misplaced_amount);
  auto article = article_of("It had revenue of $9bn and net income of $2bn.");
  auto& fact = article.facts.emplace_back();
  fact.id = "f1";
  fact.metric = Metric::revenue;
  fact.value = StatedAmount{*Amount::parse("$2bn")};
  fact.evidence.push_back({"p1", {}, {}, {}});
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  FigureRules{article, read, faults}();
  CHECK(faults.front().kind == ExtractionFaultKind::misplaced_amount);
}

TEST_CASE("a loss that is given as a profit, and a profit as a loss") {
  const auto kinds = [](std::string text, std::string_view value) {
    auto article = article_of(std::move(text));
    auto& fact = article.facts.emplace_back();
    fact.id = "f1";
    fact.metric = Metric::net_income;
    fact.value = StatedAmount{*Amount::parse(value)};
    fact.evidence.push_back({"p1", {}, {}, {}});
    std::vector<ExtractionFault> faults;
    const ArticleText read{article};
    FigureRules{article, read, faults}();
    if (faults.empty()) return std::string{};
    const auto& [found, words] = std::pair{faults.front().found, faults.front().text};
    return std::string{name_of(faults.front().kind)} + ' ' + found + ", " + faults.front().allowed.at(0) + ": " + words;
  };
  CHECK(kinds("It lost $5m on sales.", "-$5m").empty());
  CHECK(kinds("It lost $5m on sales.", "$5m") == "wrongSign USD 5000000, loss: It lost $5m on sales.");
  CHECK(kinds("순이익은 300억원이었다.", "-300억원") == "wrongSign KRW 30000000000, profit: 순이익은 300억원이었다.");
  // The words begin behind "을".
  CHECK(kinds("매출 900억원을 올렸고 순손실은 30억원이었다.", "30억원").find(": 올렸고 순손실은 30억원")
        != std::string::npos);
}

TEST_CASE("of an amount that is printed very often nothing is told") {
  std::string table;
  for (int i = 0; i != 300; ++i) table += "$5m ";
  auto article = article_of(table);
  article.paragraphs.push_back({"p2", ParagraphRole::body, "It lends $5m.", {}, {}});
  auto& deal = article.deals.emplace_back();
  deal.amount = StatedAmount{*Amount::parse("$5m")};
  deal.evidence.push_back({"p2", {}, {}, {}});
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  FigureRules{article, read, faults}();
  CHECK(faults.empty());
}

TEST_CASE("without its text nothing is said of an amount") {
  auto article = article_of("");
  article.paragraphs[0].text.reset();
  article.deals.emplace_back().amount = StatedAmount{*Amount::parse("$2bn")};
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  FigureRules{article, read, faults}();
  CHECK(faults.empty());
}

}  // namespace test_draft_checking_figure_rules
