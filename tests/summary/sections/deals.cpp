// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/deals.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_summary_sections_deals {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

std::string deals_text(const Article& article) {
  Graph graph;
  auto table = statement_table(100);
  add_deals(table, graph, graph.add(article));
  return table.text();
}

}  // namespace

TEST_CASE("a deal has its id, who and what, how much, who says so, and where") {
  auto article = sample::chips();
  article.deals = {article.deals[1], article.deals[6]};
  article.facts.clear();
  article.claims.erase(article.claims.begin(), article.claims.begin() + 2);
  article.claims.resize(1);
  article.claims[0].evidence = {sample::words("c1", 0, 3)};
  CHECK(deals_text(article) ==
        "DEALS\n"
        "      who pays whom                       how much              how certain, who says so     where\n"
        "\n"
        "In talks\n"
        "d1    Amazon → OpenAI                     at least $10bn        asserted: Daily              p1\n"
        "      investment                          14.8tn won\n"
        "                                          c1: 15조원\n"
        "\n"
        "Agreed\n"
        "d6    OpenAI → Amazon                     $38bn                 asserted: Daily              p3\n"
        "      lease, over 7 years\n");
}

TEST_CASE("a deal of which more counts than its amount says so") {
  auto article = sample::chips();
  article.deals = {article.deals[6]};
  article.facts.clear();
  article.claims.clear();
  auto ships = sample::scheduled(DueKind::option, sample::usd(2'000));
  ships.met = true;
  article.deals[0].schedule = {ships};
  CHECK(deals_text(article).find("* counted as $40bn") != std::string::npos);
}

TEST_CASE("a raised bid has its earlier figure below it") {
  auto article = sample::chips();
  article.deals = {article.deals[6], article.deals[6], article.deals[6]};
  article.deals[1].id = "e6";
  article.deals[2].id = "f6";
  article.deals[0].amount = sample::stated(sample::usd(8'100));
  article.deals[1].amount = sample::stated(sample::usd(9'000));
  article.deals[1].links = {{LinkType::replaces, "d6", {}}};
  article.deals[2].links = {{LinkType::replaces, "e6", {}}};
  article.facts.clear();
  article.claims.clear();
  const auto text = deals_text(article);
  CHECK(text.find("earlier: $9bn,") != std::string::npos);
  CHECK(text.find("earlier: $8.1bn") != std::string::npos);
  Graph graph;
  graph.add(article);
  CHECK(earlier_text(graph, DealId{2}) == "earlier: $9bn, $8.1bn");
  CHECK(earlier_text(graph, DealId{0}).empty());
}

TEST_CASE("the column of ids is as wide as the longest, up to a bound") {
  const auto width = [](std::string id) {
    auto article = sample::chips();
    article.relations[0].id = std::move(id);
    Graph graph;
    return id_columns(graph, graph.add(article));
  };
  CHECK(width("r1") == 4);
  CHECK(width("series-c") == 8);
  CHECK(width("the-round-of-series-c") == 14);
  auto article = sample::chips();
  article.deals = {article.deals[6]};
  article.facts.clear();
  article.relations.clear();
  article.claims.clear();
  article.deals[0].id = "the-lease";
  Graph graph;
  const auto id = graph.add(article);
  auto table = statement_table(100, id_columns(graph, id));
  add_deals(table, graph, id);
  CHECK(table.text()
        == "DEALS\n"
           "           who pays whom                  how much              how certain, who says so     where\n"
           "\n"
           "Agreed\n"
           "the-lease  OpenAI → Amazon                $38bn                 asserted: Daily              p3\n"
           "           lease, over 7 years\n");
}

TEST_CASE("no deals, no section") { CHECK(deals_text(sample::article("urn:none")) == ""); }

TEST_CASE("what is not said of the price") {
  Graph graph;
  graph.add(sample::chips());
  const auto price = [&](std::string_view deal) {
    const auto cell = price_cell(graph, *find_deal(graph, deal));
    return cell.empty() ? "" : cell.front().text;
  };
  CHECK(price("d9") == "not stated");
  CHECK(price("d11") == "not stated");
  CHECK(price("d5") == "");
  CHECK(price("d7") == "$1.5tn in total");
  CHECK(price("d8") == "up to $100bn");
}

TEST_CASE("a price that is not stated is told by what it consists of") {
  auto article = sample::chips();
  article.deals[9].considerations.resize(2);
  article.deals[9].considerations[0].amount = sample::stated(sample::usd(331));
  article.deals[9].considerations[1].amount = sample::stated(sample::usd(400));
  Graph graph;
  graph.add(article);
  CHECK(price_cell(graph, *find_deal(graph, "d9")).front().text == "by its parts $731m");
}

TEST_CASE("a deal of which nobody speaks is as certain as its package") {
  auto article = sample::chips();
  article.claims[0].about = {"pkg"};
  article.claims.resize(1);
  Graph graph;
  graph.add(article);
  const auto first = [&](std::string_view deal) {
    return deal_attribution(graph, *find_deal(graph, deal)).front().text;
  };
  CHECK(first("d1") == "hearsay: no source named");
  CHECK(first("d6") == "asserted: Daily");
}

TEST_CASE("a sum that follows from the terms alone is marked as ours") {
  auto article = sample::chips();
  article.deals[9].terms = {sample::price(TermKind::price, "250", Currency::USD, "processor")};
  article.deals[9].quantity = sample::number("4000000", "processors");
  Graph graph;
  graph.add(article);
  CHECK(price_cell(graph, *find_deal(graph, "d9")).front().text == "* reckoned $1bn");
}

TEST_CASE("an enterprise value is called that, and no total") {
  auto article = sample::told_on("2025-09-29", DealType::acquisition, Role::acquirer, Role::target, DealStatus::agreed,
                                 sample::usd(55'000));
  article.entities.push_back(sample::company("c", "C"));
  article.deals[0].parties.push_back(sample::party("c", Role::acquirer));
  article.deals[0].amount->scope = Scope::total;
  const auto price = [&] {
    Graph graph;
    graph.add(article);
    std::string text;
    for (const auto& line : price_cell(graph, DealId{0})) text += line.text + '\n';
    return text;
  };
  CHECK(price() == "$55bn in total\n");
  article.deals[0].basis = ValuationBasis::enterprise;
  CHECK(price() == "$55bn\nenterprise value\n");
}

TEST_CASE("what is left of an amount is called its rest where it has the same digits") {
  const auto price = [](std::int64_t paid) {
    const auto about = [](std::int64_t millions, std::int64_t last) {
      return Amount{sample::usd(millions)}.about().stated_to(sample::usd(last));
    };
    auto article = sample::chips();
    article.deals = {article.deals[6]};
    article.facts.clear();
    article.claims.clear();
    article.deals[0].amount = sample::stated(about(10'000, 1'000));
    article.deals[0].schedule = {sample::scheduled(DueKind::take_or_pay, about(paid, 10))};
    Graph graph;
    graph.add(article);
    std::string text;
    for (const auto& line : price_cell(graph, DealId{0})) text += line.text + '\n';
    return text;
  };
  CHECK(price(480) == "about $10bn\nabout $480m without conditions\nthe rest of about $10bn on conditions\n");
  CHECK(price(4'000) == "about $10bn\nabout $4bn without conditions\nabout $6bn on conditions\n");
}

TEST_CASE("who says who takes part stands apart from those who do not") {
  auto article = sample::chips();
  const auto attribution = [&] {
    Graph graph;
    graph.add(article);
    std::vector<std::string> lines;
    for (const auto& line : deal_attribution(graph, *find_deal(graph, "d2"))) lines.push_back(line.text);
    return lines;
  };
  article.claims = {sample::fact("k1", {"d2"}, {sample::said_by("amazon")}),
                    sample::fact("k2", {"d2", "openai", "microsoft"}, {sample::said_by("ft")})};
  CHECK(attribution() == std::vector<std::string>{"Amazon, not as to OpenAI", "Financial Times"});
  article.claims[1].topic = "customer";  // and nothing else
  CHECK(attribution() == std::vector<std::string>{"Amazon, not as to OpenAI", "Financial Times, as to OpenAI"});
  article.claims.push_back(sample::fact("k3", {"d2"}, {sample::said_by("google")}));
  article.claims[2].topic = "firstDelivery";
  CHECK(attribution()
        == std::vector<std::string>{"Amazon, not as to OpenAI", "Financial Times, as to OpenAI",
                                    "Google, as to first delivery"});
  article.claims.pop_back();
  article.claims[1].about = {"d2", "microsoft"};
  CHECK(attribution() == std::vector<std::string>{"Amazon", "Financial Times, as to customer"});
}

TEST_CASE("who says how far a deal has come, and no more, stands with those who say that it is so") {
  auto article = sample::chips();
  auto talks = sample::fact("k9", {"d1"});
  talks.modality = Modality::asserted;
  talks.sets = {{"d1", ConflictingField::status, DealStatus::in_talks}};
  article.claims.push_back(talks);
  Graph graph;
  graph.add(article);
  const auto id = *find_deal(graph, "d1");
  CHECK(deal_attribution(graph, id).back().text == "asserted: Daily, as to its being in talks");
  for (const auto& line : price_cell(graph, id)) CHECK(line.text.find("status") == std::string::npos);
}

TEST_CASE("every status has its words") {
  for (const auto& [status, name, doc] : rows_of<DealStatus>) CHECK_FALSE(words_of(status).empty());
  CHECK(words_of(DealStatus::active) == "Under way");
  CHECK(words_of(DealStatus::withdrawn) == "Called off");
  CHECK(words_of(DealStatus::unknown) == "Status not stated");
}

}  // namespace test_summary_sections_deals
