// SPDX-License-Identifier: MIT
#include <newsgraph/query/wording.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>
#include <utility>

namespace test_query_wording {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::usd;

namespace {

StatedAmount won(std::int64_t amount, std::optional<std::string> stated) {
  return {krw(amount), std::move(stated), {}, {}, {}};
}

/// A graph in which the deal "d" has this amount.
Graph with_amount(StatedAmount amount) {
  Graph graph;
  graph.add(sample::round({sample::party("a", Role::investor)}, std::move(amount)));
  return graph;
}

AmountId amount_of(const Graph& graph) { return *graph[graph.table<DealNode>()][0].amount; }

}  // namespace

TEST_CASE("dollars are short English, won are as printed") {
  auto dollars = sample::stated({usd(10'000), Bound::at_least});
  dollars.stated = "최소 100억 달러";
  dollars.equivalents = {{Amount{krw(14'800'000'000'000)}.about(), "약 14조8000억원", {}}};
  const auto graph = with_amount(dollars);
  CHECK(printed_text(graph, amount_of(graph)) == "at least $10bn");
  CHECK(other_forms(graph, amount_of(graph)) == std::vector<std::string>{"약 14조8000억원"});
  CHECK(amount_text(graph, amount_of(graph)) == "at least $10bn (약 14조8000억원)");
}

TEST_CASE("won that come first are printed in both ways, and what they are converted into") {
  auto amount = won(22'764'800'000'000, "22조7648억원");
  amount.equivalents = {{Amount{usd(16'500)}.about(), "약 165억 달러", {}}};
  const auto graph = with_amount(amount);
  CHECK(printed_text(graph, amount_of(graph)) == "22조7648억원");
  CHECK(amount_text(graph, amount_of(graph)) == "₩22.7648tn (22조7648억원, about $16.5bn)");
}

TEST_CASE("won without their words are written as a newspaper would") {
  const auto graph = with_amount(won(15'000'000'000'000, {}));
  CHECK(printed_text(graph, amount_of(graph)) == "15조원");
}

TEST_CASE("won as printed are not told twice where they are printed so") {
  const auto graph = with_amount(won(987'000'000'000, "₩987bn"));
  CHECK(other_forms(graph, amount_of(graph)).empty());
  CHECK(amount_text(graph, amount_of(graph)) == "₩987bn");
}

TEST_CASE("shares and quantities") {
  Graph graph;
  auto article = sample::chips();
  article.deals[2].quantity = sample::number("40", "GWh/year");
  article.deals[2].quantity->number = article.deals[2].quantity->number->about();
  graph.add(article);
  const auto quantity = [&](std::string_view deal) {
    return quantity_text(graph, *graph[graph.details(*find_deal(graph, deal)).quantity]);
  };
  CHECK(quantity("d2") == "about 40 GWh/year");
  CHECK(quantity("d9") == "several million processors");
  const auto of = [&](std::string_view value, std::string unit) {
    article.uri += 'x';
    article.deals[2].quantity = sample::number(value, std::move(unit));
    graph.add(article);
    return quantity(article.uri + "#" + article.deals[2].id);
  };
  CHECK(of("37500000", "share") == "37,500,000 shares");
  CHECK(of("1", "share") == "1 share");
  CHECK(of("12345.5", "barrel") == "12,345.5 barrels");
  CHECK(of("999", "kg") == "999 kg");
  CHECK(of("100", "aircraft") == "100 aircraft");
  CHECK(share_text(graph, {.ratio = Ratio{51, 100}, .bound = Bound::at_least}) == "at least 51 %");
  CHECK(share_text(graph, {.ratio = Ratio{11, 100}, .approx = true}) == "about 11 %");
}

TEST_CASE("lengths of time") {
  CHECK(term_text(Duration{7, 0, 0, 0}) == "7 years");
  CHECK(term_text(Duration{1, 6, 0, 0}) == "1 year and 6 months");
  CHECK(term_text(Duration{0, 0, 2, 1}) == "2 weeks and 1 day");
  CHECK(term_text(Duration{}) == "0 days");
  CHECK(term_text(VagueTermNode{Vague::several, TimeUnit::year}) == "several years");
}

TEST_CASE("periods") {
  const auto text = [](std::string_view period) { return period_text(*Period::parse(period)); };
  CHECK(text("2019/2023") == "from 2019 to 2023");
  CHECK(text("2019/..") == "from 2019");
  CHECK(text("../2023-06-30") == "until 2023-06-30");
  CHECK(text("2025-Q3") == "in Q3 2025");
  CHECK(text("2025-09-30") == "on 2025-09-30");
  CHECK(text("early 2026/2027-H2~") == "from early 2026 to about H2 2027");
}

TEST_CASE("dates in words") {
  const auto text = [](std::string_view date) { return date_text(*Date::parse(date)); };
  const auto on = [](std::string_view date) { return on_date_text(*Date::parse(date)); };
  CHECK(text("2025") == "2025");
  CHECK(text("2025-H1") == "H1 2025");
  CHECK(text("early 2025-Q4") == "early Q4 2025");
  CHECK(text("mid 2026-03") == "mid 2026-03");
  CHECK(text("2026-03~") == "about 2026-03");
  CHECK(text("late 2026-H2~") == "about late H2 2026");
  CHECK(text("[..2026]") == "by 2026");
  CHECK(text("[2026-H2..]") == "not before H2 2026");
  CHECK(text("[2026-03..2026-05]") == "2026-03 to 2026-05");
  CHECK(on("2025-H1") == "in H1 2025");
  CHECK(on("2025-09-30") == "on 2025-09-30");
  CHECK(on("early 2026") == "in early 2026");
  CHECK(on("2026-03~") == "about 2026-03");
  CHECK(on("[..2026]") == "by 2026");
  CHECK(on("[2026-07..]") == "not before 2026-07");
  CHECK(on("[2026-03..2026-05]") == "between 2026-03 and 2026-05");
}

TEST_CASE("paragraphs come once, in the order of the article") {
  auto article = sample::chips();
  article.deals[1].evidence = {sample::words("p2", 0, 3), sample::words("c1", 0, 3), sample::words("p2", 4, 9)};
  Graph graph;
  graph.add(article);
  CHECK(paragraphs_text(graph, graph[*find_deal(graph, "d1")].evidence) == "c1, p2");
  CHECK(paragraphs_text(graph, Range<EvidenceNode>{}) == "");
  CHECK(id_list(graph, graph[graph.details(*find_deal(graph, "pkg")).members]) == "d1, d2, d3");
}

}  // namespace test_query_wording
