// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/date_questions.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_summary_sections_date_questions {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using namespace newsgraph::summary_parts;
using sample::party;
using sample::usd;

namespace {

using Lines = std::vector<std::string>;

constexpr Date date(std::string_view text) { return *Date::parse(text); }

Lines lines(const Cell& cell) {
  Lines texts;
  for (const auto& line : cell) texts.push_back(line.text);
  return texts;
}

Lines conflict(const Article& article) {
  Graph graph;
  return lines(question_cell(graph, date_conflicts(graph, graph.add(article)).at(0), FindingKind::date_conflict));
}

/// Where d, of that date, says how it hangs together with e.
Lines linked(LinkType type, std::string_view of_d, std::string_view of_e) {
  auto article = sample::round({party("a", Role::investor)}, {});
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  article.deals[0].date = date(of_d);
  article.deals[1].date = date(of_e);
  article.deals[0].links = {{type, "e", {}}};
  return conflict(article);
}

}  // namespace

TEST_CASE("who pays itself, and two who may be one with the join that settles it") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Zenith LLC"), sample::company("b", "Zenith Inc")};
  article.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                                {party("a", Role::investor), party("a", Role::investee)})};
  Graph graph;
  const auto id = graph.add(article);
  CHECK(lines(question_cell(graph, pays_itself(graph, id).at(0)))
        == Lines{"Zenith LLC pays itself",
                 "two that are taken for one, or a role that is wrong; it counts as no payment"});
  auto one = possibly_one_entity(graph, id).at(0);
  CHECK(lines(question_cell(graph, one))
        == Lines{"Zenith Inc and Zenith LLC are possibly one", "kept apart by their legal forms",
                 "they are if urn:1#a is urn:1#b"});
  one.by = KeptApart::ticker;
  CHECK(lines(question_cell(graph, one))[1] == "kept apart by their tickers, which may be two listings of one");
  one.by = KeptApart::unstated;
  CHECK(lines(question_cell(graph, one))[1] == "several bear the name, and nothing says which of them is meant");
}

TEST_CASE("a deal that ends before it is agreed") {
  auto article = sample::round({party("a", Role::investor)}, {});
  article.deals[0].date = date("2025-03");
  article.deals[0].ended = date("2025-02-28");
  CHECK(conflict(article) == Lines{"d is dated 2025-03, but d ended 2025-02-28"});
  article.deals[0].ended.reset();
  article.deals[0].closing = date("2024");
  CHECK(conflict(article) == Lines{"d is dated 2025-03, but d is completed 2024"});
  article.deals[0].closing.reset();
  article.deals[0].period = Period::parse("2019/2023");
  CHECK(conflict(article) == Lines{"d is dated 2025-03, but d runs out 2023"});
  article.deals[0].date.reset();
  article.deals[0].ended = date("2018");
  CHECK(conflict(article) == Lines{"d begins 2019, but d ended 2018"});
}

TEST_CASE("linked deals out of order, as the deal says that has the link") {
  CHECK(linked(LinkType::after, "2024", "2025")
        == Lines{"e is dated 2025, but d is dated 2024", "though d is after e"});
  CHECK(linked(LinkType::supplements, "2024", "2025").at(1) == "though d is on top of e");
  CHECK(linked(LinkType::replaces, "2024", "2025").at(1) == "though d replaces e");
  CHECK(linked(LinkType::enables, "2025", "2024").at(1) == "though d opens the way to e");
  CHECK(linked(LinkType::simultaneous, "2025", "2024").at(1) == "though d is together with e");
  CHECK(linked(LinkType::simultaneous, "2024", "2025").at(1) == "though e is together with d");
}

TEST_CASE("a deal that is paid before it is signed, or closed before or without its conditions") {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  auto& deal = article.deals[0];
  const auto add_date = [&](DealDateType type, std::string_view when) {
    deal.dates.emplace_back().type = type;
    deal.dates.back().date = date(when);
  };
  add_date(DealDateType::signing, "2026-01-11");
  add_date(DealDateType::payment, "2025-12");
  deal.conditions.emplace_back().type = ConditionType::approval;
  deal.conditions[0].met = date("2026-03-02");
  deal.closing = date("2026-03-01");
  Graph graph;
  const auto all = date_conflicts(graph, graph.add(article));
  REQUIRE(all.size() == 2);
  CHECK(lines(question_cell(graph, all[0], FindingKind::date_conflict))
        == Lines{"d is signed 2026-01-11, but d is paid 2025-12"});
  CHECK(lines(question_cell(graph, all[1], FindingKind::date_conflict))
        == Lines{"d has its approval met 2026-03-02, but d is completed 2026-03-01"});
  CHECK(lines(question_cell(graph, UnmetCondition{DealId{0}, ConditionType::shareholder_vote}))
        == Lines{"d is closed, though its shareholder vote was not met"});
  article.deals[0].status = DealStatus::agreed;
  Graph pending;
  pending.add(article);
  CHECK(lines(question_cell(pending, UnmetCondition{DealId{0}, ConditionType::shareholder_vote}))
        == Lines{"d counts, though its shareholder vote was not met"});
  for (const auto status : {DealStatus::announced, DealStatus::in_talks, DealStatus::unknown}) {
    article.deals[0].status = status;
    Graph open;
    open.add(article);
    CHECK(lines(question_cell(open, UnmetCondition{DealId{0}, ConditionType::shareholder_vote}))
          == Lines{"d is not called off, though its shareholder vote was not met"});
  }
}

TEST_CASE("a clause that is removed too late") {
  Graph graph;
  const auto all = late_removals(graph, graph.add(sample::chips()));
  CHECK(lines(question_cell(graph, all.at(0), FindingKind::late_removal))
        == Lines{"in 2025-10 removes the clause prior approval",
                 "though d4, the exclusive deal between them, had ended in 2023"});
}

TEST_CASE("dates after the publication") {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.deals[6].date = date("2026");
  article.claims[1].chain[0].date = date("2026-01");
  Graph graph;
  const auto all = late_dates(graph, graph.add(article));
  REQUIRE(all.size() == 2);
  CHECK(lines(question_cell(graph, all[0])) == Lines{"d6 is dated 2026, after the publication"});
  CHECK(lines(question_cell(graph, all[1])) == Lines{"Financial Times is cited of 2026-01, after the publication"});
}

TEST_CASE("one company under two ids") {
  auto article = sample::article("urn:twice");
  article.entities = {sample::company("a", "Amazon"), sample::company("b", "AMAZON Inc."),
                      sample::company("c", "Amazon")};
  Graph graph;
  const auto all = duplicate_mentions(graph, graph.add(article));
  REQUIRE(all.size() == 2);
  CHECK(lines(question_cell(graph, all[0])).at(0).ends_with("under two ids, a and b"));
  CHECK(lines(question_cell(graph, all[1])).at(0).ends_with("under two ids, a and c"));
}

TEST_CASE("what two papers say") {
  Graph graph;
  for (const auto* paper : {"Daily", "Gazette"}) {
    auto article =
        sample::round({party("a", Role::investor)}, sample::stated(usd(graph.table<ArticleNode>().empty() ? 10 : 12)));
    article.uri = paper;
    article.entities.push_back(sample::entity("paper", EntityKind::publication, paper));
    article.info_sources = {{"paper", InfoSourceRole::publisher, {}}};
    graph.add(article);
  }
  auto all = contradictions(graph, DealId{0}, DealId{1});
  REQUIRE(all.size() == 1);
  CHECK(lines(question_cell(graph, all[0])) == Lines{"amount: $10m (Daily) and $12m (Gazette)", "both can't be true"});
  all[0].severity = Severity::warning;
  CHECK(lines(question_cell(graph, all[0])).at(1) == "both can be true if the deal has changed");
}

TEST_CASE("a sum that one paper states, and what its parties come to by another") {
  auto first = sample::told_on("2025-03-01", DealType::supply, Role::customer, Role::supplier, DealStatus::agreed,
                               sample::usd(1'200));
  auto second = sample::told_on("2025-03-02", DealType::supply, Role::customer, Role::supplier, DealStatus::agreed, {});
  first.deals[0].ref = second.deals[0].ref = "x:1";
  second.deals[0].parties[0].amount = sample::stated(sample::usd(1'500));
  Graph graph;
  graph.add(first);
  graph.add(second);
  const auto apart = sums_apart(graph, DealId{0});
  REQUIRE(apart.size() == 1);
  CHECK(lines(question_cell(graph, apart[0]))
        == Lines{"amount: $1.2bn (urn:2025-03-01) and $1.5bn by its parties (urn:2025-03-02)", "both can't be true"});
  first.deals[0].amount->amount = Amount{sample::usd(1'200)}.stated_to(sample::usd(100)).about();
  Graph rough;
  rough.add(first);
  rough.add(second);
  CHECK(lines(question_cell(rough, sums_apart(rough, DealId{0}).at(0))).at(0)
        == "amount: about $1.2bn (urn:2025-03-01) and $1.5bn by its parties (urn:2025-03-02)");
}

TEST_CASE("what is possibly one deal is told with what speaks for it and against it") {
  Graph graph;
  for (const auto* paper : {"Daily", "Gazette"}) {
    auto article = sample::round({party("a", Role::investor)},
                                 sample::stated(usd(graph.table<ArticleNode>().empty() ? 500 : 575)));
    article.uri = paper;
    article.first_created = Timestamp::parse("2025-12-02T09:00Z");
    article.entities.push_back(sample::entity("paper", EntityKind::publication, paper));
    article.info_sources = {{"paper", InfoSourceRole::publisher, {}}};
    graph.add(article);
  }
  const auto questions = deal_clusters(graph).questions();
  REQUIRE(questions.size() == 1);
  const auto cell = question_cell(graph, query_parts::possibly_one_deal(graph, questions[0]));
  CHECK(lines(cell)
        == Lines{"possibly one deal with 2:d (Gazette)", "for it: the same parties, the same type, at one time",
                 "against it: sums that differ", "if it is one: join Daily#d and Gazette#d"});
}

namespace {

/// A paper on the revenue of Acme, of as many tenths of a billion of dollars, 12 per cent more than a year before.
Article earnings(const char* paper, std::int64_t tenths) {
  auto article = sample::article(paper);
  article.entities = {sample::company("a", "Acme"), sample::entity("paper", EntityKind::publication, paper)};
  article.info_sources = {{"paper", InfoSourceRole::publisher, {}}};
  article.facts = {{.id = "f1", .of = "a", .metric = Metric::revenue}};
  auto& fact = article.facts[0];
  fact.period = Period::parse("2025-Q4").value();
  fact.value = sample::stated(Amount{usd(tenths * 100)}.stated_to(usd(100)));
  StatedNumber by;
  by.number = StatedDecimal{Decimal{12}}.stated_to(0);
  by.unit = "%";
  fact.changes = {{.by = by, .against = Against::year_before}};
  return article;
}

}  // namespace

TEST_CASE("figures that are told otherwise, by two papers or in one") {
  Graph graph;
  graph.add(earnings("Daily", 42));
  graph.add(earnings("Gazette", 45));
  const auto between = facts_between_articles(graph);
  REQUIRE(between.size() == 1);
  CHECK(lines(question_cell(graph, std::get<FactContradiction>(between[0].figures)))
        == Lines{"Acme: revenue in Q4 2025: $4.2bn (Daily) and $4.5bn (Gazette)", "both can't be true"});

  auto article = earnings("Daily", 42);
  article.facts.push_back(earnings("Daily", 45).facts[0]);
  article.facts[1].id = "f2";
  for (auto& fact : article.facts) {
    fact.period.reset();
    fact.fiscal = FiscalPeriod::parse("FY2025-Q3");
  }
  article.facts[1].status = FactStatus::preliminary;
  Graph one;
  const auto found = findings(one, one.add(article));
  REQUIRE(found.size() == 1);
  CHECK(lines(question_cell(one, std::get<FactContradiction>(found[0].figures)))
        == Lines{"Acme: revenue (preliminary) in FY2025-Q3: f2: $4.5bn and f1: $4.2bn",
                 "the preliminary figure may have changed"});
}

TEST_CASE("a change that does not fit is told with what would") {
  // From 3.85bn × 1.115 to 3.95bn × 1.125.
  auto article = earnings("Daily", 42);
  article.facts.push_back(earnings("Daily", 39).facts[0]);
  article.facts[1].id = "f2";
  article.facts[1].period = Period::parse("2024-Q4").value();
  article.facts[1].changes.clear();
  const auto asked = [](const Article& in) {
    Graph graph;
    const auto found = findings(graph, graph.add(in));
    REQUIRE(found.size() == 1);
    return lines(question_cell(graph, std::get<ChangeApart>(found[0].figures)));
  };
  CHECK(asked(article)
        == Lines{"Acme: revenue in Q4 2025: $4.2bn, which is not up 12 % on the year before",
                 "from $3.9bn of f2 it comes to $4.29275bn to $4.44375bn"});
  article.facts.pop_back();
  article.facts[0].changes[0].from = sample::stated(Amount{usd(3'900)}.stated_to(usd(100)));
  CHECK(asked(article)
        == Lines{"Acme: revenue in Q4 2025: $4.2bn, which is not up 12 % on the year before, from $3.9bn",
                 "from $3.9bn it comes to $4.29275bn to $4.44375bn"});
  article.facts[0].changes = {{.from = sample::stated(Amount{usd(3'900)}), .direction = ChangeDirection::to_loss}};
  CHECK(asked(article)
        == Lines{"Acme: revenue in Q4 2025: $4.2bn, which is not to loss, from $3.9bn", "it was $3.9bn"});
  article.facts[0].changes[0].from.reset();
  CHECK(asked(article)
        == Lines{"Acme: revenue in Q4 2025: $4.2bn, which is not to loss", "a loss is below zero, a profit above it"});
  // A share of 36.9 %, 2.1 points less than 39.5 %: from 39.45 - 2.15 to 39.55 - 2.05.
  const auto per_cent = [](std::string_view text, std::string unit) {
    StatedNumber made;
    made.number = StatedDecimal{*Decimal::parse(text)}.stated_to(-1);
    made.unit = std::move(unit);
    return made;
  };
  auto& fact = article.facts[0];
  fact.metric = Metric::market_share;
  fact.value = per_cent("36.9", "%");
  fact.changes = {{.by = per_cent("-2.1", "pp"), .from = per_cent("39.5", "%"), .against = Against::period_before}};
  CHECK(asked(article)
        == Lines{"Acme: market share in Q4 2025: 36.9 %, which is not -2.1 pp on the period before, from 39.5 %",
                 "from 39.5 % it comes to 37.3 to 37.5 %"});
}

}  // namespace test_summary_sections_date_questions
