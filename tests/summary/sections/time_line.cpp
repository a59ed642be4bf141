// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/time_line.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_time_line {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

std::string section(const Article& article, const SummaryOptions& options = {}) {
  Graph graph;
  const auto id = graph.add(article);
  return time_line_section(graph, id, options);
}

/// What is said of a date of the one deal, which 'a' makes with "Target".
std::string text(DealStatus status, EventKind kind, bool closes = false, DealType type = DealType::investment) {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  article.deals[0].type = type;
  article.deals[0].status = status;
  if (closes) article.deals[0].closing = date("2026");
  Graph graph;
  graph.add(article);
  return event_text(graph, {date("2025"), kind, DealId{0}});
}

}  // namespace

TEST_CASE("a time line in columns, then what has no date") {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.deals[6].date = date("2025-11-03");
  article.relations[0].date = date("2025-10");
  article.facts[0].date = date("2025-12-16");
  article.claims[1].chain[0].date = date("2025-12-16");
  CHECK(section(article) ==
        "TIME LINE\n"
        "2019        d4    supply from then on: OpenAI → Microsoft\n"
        "2023        d4    supply until then: OpenAI → Microsoft\n"
        "2025-10     d5    restructuring done: OpenAI with Microsoft\n"
        "2025-10     r1    Microsoft is a shareholder of OpenAI\n"
        "2025-11-03  d6    lease agreed: OpenAI → Amazon                                              p3\n"
        "2025-12-16  v1    OpenAI, valuation: at least $500bn\n"
        "2025-12-16  k2    said by Financial Times: d2, d3                                            c1, p2\n"
        "no date           pkg, d1, d2, d3, d7, d8, d9, d10, d11, d12\n");
}

TEST_CASE("a status holds as of a day, whatever else happens on it") {
  CHECK(when_text({date("2025-12-17"), EventKind::told, DealId{0}}) == "as of 2025-12-17");
  CHECK(when_text({date("2023"), EventKind::ends, DealId{0}}) == "2023");
}

TEST_CASE("nothing dated, no section; a status has no line") {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  CHECK(section(article) == "");
}

TEST_CASE("Korean takes two columns a letter; of 60 columns 33 are for what happens") {
  auto article = sample::round({sample::party("아마존웹서비스", Role::investor)}, {});
  article.deals[0].date = date("2025-12-16");
  CHECK(section(article, {.width = 60}) ==
        "TIME LINE\n"
        "2025-12-16  d     investment done: 아마존웹서비스 →\n"
        "                    Target\n");
  article.entities[1].name = "아마존웹서비스1";
  CHECK(section(article, {.width = 60}) ==
        "TIME LINE\n"
        "2025-12-16  d     investment done: 아마존웹서비스1\n"
        "                    → Target\n");
}

TEST_CASE("ids have as many columns as the longest takes") {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  article.deals[0].id = "purchase";
  article.deals[0].date = date("2025-12-16");
  CHECK(section(article) ==
        "TIME LINE\n"
        "2025-12-16  purchase  investment done: a → Target\n");
}

TEST_CASE("what a deal's date is depends on how the deal went on") {
  using enum DealStatus;
  CHECK(text(announced, EventKind::dated) == "investment announced: a → Target");
  CHECK(text(agreed, EventKind::dated) == "investment agreed: a → Target");
  CHECK(text(agreed, EventKind::dated, true) == "investment agreed: a → Target");
  CHECK(text(closed, EventKind::dated) == "investment done: a → Target");
  CHECK(text(closed, EventKind::dated, true) == "investment announced or agreed: a → Target");
  CHECK(text(withdrawn, EventKind::dated) == "investment announced or agreed: a → Target");
  CHECK(text(in_talks, EventKind::dated) == "investment dated: a → Target");
}

TEST_CASE("a claim can say what a deal's date is") {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.deals[0].status = DealStatus::withdrawn;
  article.deals[0].date = date("2025-03-01");
  article.claims = {sample::fact("k", {"d"})};
  article.claims[0].date = date("2025-03-01");
  article.claims[0].sets = {{"d", ConflictingField::status, DealStatus::agreed}};
  Graph graph;
  graph.add(article);
  CHECK(event_text(graph, {date("2025-03-01"), EventKind::dated, DealId{0}}) == "investment agreed: a → Target");
}

TEST_CASE("what nobody states as a fact is told as the opinion that it is") {
  auto article = sample::chips();
  article.claims = {sample::fact("k", {article.relations[0].id})};
  const auto told = [&](EventKind kind) {
    Graph graph;
    graph.add(article);
    return event_text(graph, {date("2025"), kind, RelationId{0}});
  };
  CHECK(told(EventKind::related) == "Microsoft is a shareholder of OpenAI");
  article.claims[0].kind = ClaimKind::outlook;
  CHECK(told(EventKind::related) == "outlook: Microsoft is a shareholder of OpenAI");
  CHECK(told(EventKind::starts) == "outlook: from now on: Microsoft is a shareholder of OpenAI");
}

TEST_CASE("other dates and conditions say what they are of") {
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  auto& deal = article.deals[0];
  deal.status = DealStatus::agreed;
  deal.dates.emplace_back().type = DealDateType::outside;
  deal.dates[0].date = date("[..2026]");
  deal.conditions.emplace_back().type = ConditionType::shareholder_vote;
  deal.conditions[0].due = date("early 2026");
  deal.conditions[0].by = "target";
  CHECK(section(article) ==
        "TIME LINE\n"
        "early 2026  d     investment, shareholder vote by Target due: a → Target\n"
        "by 2026     d     investment, outside date: a → Target\n");
}

TEST_CASE("closings and ends") {
  using enum DealStatus;
  CHECK(text(active, EventKind::closing, true, DealType::joint_venture)
        == "joint venture set up: partner not named → subject not named");
  CHECK(text(agreed, EventKind::closing, true, DealType::joint_venture)
        == "joint venture expected to be set up: partner not named → subject not named");
  CHECK(text(closed, EventKind::closing) == "investment completed: a → Target");
  CHECK(text(agreed, EventKind::closing) == "investment expected to be completed: a → Target");
  CHECK(text(ended, EventKind::ended) == "investment ended: a → Target");
  CHECK(text(withdrawn, EventKind::ended) == "investment called off: a → Target");
}

TEST_CASE("an acquisition says of whom") {
  auto article = sample::article("urn:purchase");
  article.entities = {sample::company("adobe", "Adobe"), sample::company("figma", "Figma")};
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::agreed,
                                {sample::party("adobe", Role::acquirer), sample::party("figma", Role::target)})};
  Graph graph;
  graph.add(article);
  CHECK(event_text(graph, {date("2025"), EventKind::dated, DealId{0}})
        == "acquisition of Figma agreed: Adobe → seller not named");
  CHECK(event_text(graph, {date("2025"), EventKind::told, DealId{0}})
        == "acquisition of Figma agreed: Adobe → seller not named");
}

TEST_CASE("relations that begin and end, facts without an amount, those who speak for others") {
  auto article = sample::chips();
  article.facts[0].value.reset();
  article.claims[0].chain = {{"amazon", {}, date("2025"), {}}};
  article.claims[0].holder = "amazon";
  article.claims[0].co_holders = {"openai"};
  Graph graph;
  graph.add(article);
  CHECK(event_text(graph, {date("2025"), EventKind::starts, RelationId{0}})
        == "from now on: Microsoft is a shareholder of OpenAI");
  CHECK(event_text(graph, {date("2025"), EventKind::ends, RelationId{0}})
        == "until now: Microsoft is a shareholder of OpenAI");
  CHECK(event_text(graph, {date("2025"), EventKind::stated, FactId{0}}) == "OpenAI, valuation");
  CHECK(event_text(graph, {date("2025"), EventKind::said, ClaimId{0}}) == "said by Amazon and OpenAI: pkg, d1, d2, d3");
}

}  // namespace test_summary_sections_time_line
