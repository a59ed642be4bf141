// SPDX-License-Identifier: MIT
#include <newsgraph/summary/overview.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace test_summary_overview {

using namespace newsgraph;

namespace {

/// "Lead" pays "Target" so many millions, as a paper tells it that day.
Article told(std::string_view uri, std::string_view day, std::int64_t millions, DealStatus status) {
  auto article = sample::article(std::string{uri});
  article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
  article.entities = {sample::company("lead", "Lead"), sample::company("target", "Target")};
  article.deals = {sample::deal("d", DealType::investment, status,
                                {sample::party("lead", Role::investor), sample::party("target", Role::investee)})};
  article.deals[0].amount = sample::stated(sample::usd(millions));
  return article;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a deal that two articles tell counts once in what they say together, with what the later one says") {
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500, DealStatus::in_talks));
  graph.add(told("urn:two", "2025-12-20", 500, DealStatus::agreed));
  CHECK(overview(graph)
        == "2 ARTICLES TOGETHER\n"
           "1 deal and 2 companies. A deal counts once, however many articles tell it.\n"
           "\n"
           "*          ours: it follows from what is said, but nobody says it\n"
           "settled    agreed, under way or done; a deal whose status is not stated is not\n"
           "\n"
           "TOLD BY SEVERAL ARTICLES\n"
           "1:d, 2:d  Lead → Target  $500m  agreed\n"
           "          investment\n"
           "\n"
           "MONEY BY COMPANY *\n"
           "settled deals             pays   by   gets   by\n"
           "Lead                      $500m  2:d\n"
           "Target                                $500m  2:d\n"
           "\n"
           "CIRCLES OF MONEY *\n"
           "none\n"
           "\n"
           "ARTICLES\n"
           "1  urn:one\n"
           "2  urn:two\n");
}

TEST_CASE("what an enterprise was put at is called that, and nobody pays it") {
  Graph graph;
  for (const auto* day : {"2025-09-29", "2025-09-30"}) {
    auto article = sample::told_on(day, DealType::acquisition, Role::acquirer, Role::seller, DealStatus::agreed,
                                   sample::usd(55'000));
    article.deals[0].basis = ValuationBasis::enterprise;
    article.deals[0].ref = "sec:1";
    graph.add(article);
  }
  const auto text = overview(graph);
  CHECK(has(text, "$55bn, enterprise value  agreed"));
  CHECK(has(text, "not stated  2:d"));
}

TEST_CASE("money that goes round by deals of two articles, and what they leave open, is seen in both together alone") {
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500, DealStatus::agreed));
  graph.add(told("urn:two", "2025-12-02", 575, DealStatus::agreed));
  auto back = sample::article("urn:back");
  back.entities = {sample::company("lead", "Lead"), sample::company("target", "Target")};
  back.deals = {sample::deal("d", DealType::supply, DealStatus::in_talks,
                             {sample::party("lead", Role::supplier), sample::party("target", Role::customer)})};
  back.deals[0].amount = sample::stated(sample::usd(70));
  graph.add(back);

  const auto text = overview(graph);
  CHECK(has(text, "3 ARTICLES TOGETHER\n3 deals and 2 companies."));
  CHECK_FALSE(has(text, "TOLD BY SEVERAL"));
  CHECK(has(text, "BETWEEN THE ARTICLES\n1:d  possibly one deal with 2:d (urn:two)\n"));
  CHECK(has(text, "Lead                      $500m to $1.075bn  1:d, 2:d\n"));
  CHECK(has(text, "… if the talks succeed                                 $70m               3:d"));
  CHECK(has(text, "Lead -1:d/2:d→ Target -3:d→ Lead"));
  CHECK(has(text, "if the talks"));  // the second column, as nothing goes round without them
}

TEST_CASE("of no article, and of one, there is little to say together") {
  CHECK(overview(Graph{})
        == "0 ARTICLES TOGETHER\n"
           "0 deals and 0 companies. A deal counts once, however many articles tell it.\n");
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500, DealStatus::agreed));
  const auto text = overview(graph);
  CHECK(has(text, "1 ARTICLE TOGETHER\n1 deal and 2 companies."));
  CHECK(has(text, "Lead                      $500m  d\n"));
  CHECK_FALSE(has(text, "\nARTICLES"));
}

}  // namespace test_summary_overview
