// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace test_query_findings {

using namespace newsgraph;
using sample::company;
using sample::krw;
using sample::party;
using sample::usd;

namespace {

using Lines = std::vector<std::string>;

constexpr Date date(std::string_view text) { return *Date::parse(text); }

/// "warning countedTwice d7 d9 d6", in order.
Lines lines(const Graph& graph, const std::vector<Finding>& found) {
  Lines texts;
  for (const auto& finding : found) {
    texts.push_back(std::string{name_of(finding.severity)} + ' ' + std::string{name_of(finding.kind)});
    for (const auto& subject : finding.about)
      texts.back() += std::visit(
          [&](auto id) {
            if constexpr (requires { graph[id].id; })
              return ' ' + std::string{graph[graph[id].id]};
            else
              return ' ' + std::string{graph.name(id)};
          },
          subject);
  }
  return texts;
}

Lines lines(const Article& article, const Filter& filter = {}) {
  Graph graph;
  graph.add(article);
  return lines(graph, findings(graph, filter));
}

/// A bare round that is fit to be made questionable.
Article round() { return sample::round({party("a", Role::investor)}, sample::stated(usd(1))); }

}  // namespace

TEST_CASE("an article in which nothing is to question") { CHECK(lines(round()).empty()); }

TEST_CASE("the chips: in the order of kinds, then of what they are about") {
  // k3 gives 15tn won for at least $10bn, about 14.8tn won, and rests on no words.
  CHECK(lines(sample::chips())
        == Lines{"warning otherValue d1", "warning countedTwice d7 d9 d6", "note countedTwice d11 d12",
                 "note openTotal d7", "note openTotal d10", "warning beyondSource d1 d2 d3",
                 "warning beyondSource v1 d2 d3", "warning lateRemoval d5 d4"});
}

TEST_CASE("conversions at one rate are none, at several a note, without a common one a warning") {
  auto article = round();
  const auto add = [&](std::int64_t millions, std::int64_t won) {
    article.deals.push_back(article.deals[0]);
    article.deals.back().id = "d" + std::to_string(millions);
    article.deals.back().amount = sample::stated(usd(millions));
    article.deals.back().amount->equivalents = {
        {Amount{krw(won * 1'000'000)}.stated_to(krw(100'000'000)).about(), {}, {}}};
  };
  add(1, 1'400);
  add(2, 2'800);
  CHECK(lines(article).empty());
  add(3, 4'300);
  CHECK(lines(article) == Lines{"note commonRate d1 d2 d3"});
  add(4, 8'000);
  CHECK(lines(article) == Lines{"warning ratesApart d1 d2 d3 d4"});
}

TEST_CASE("dates and names") {
  auto article = round();
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.deals[0].date = date("2026");
  article.deals[0].ended = date("2025");
  article.entities.push_back(company("b", "TARGET Ltd."));
  CHECK(lines(article) == Lines{"error dateConflict d", "error lateDate d", "warning duplicateMention TARGET Ltd."});
}

TEST_CASE("what a source says too late is about what it speaks of") {
  auto article = round();
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.entities.push_back(company("b", "B"));
  article.claims = {sample::fact("k", {"d", "a"}, {{"b", {}, date("2026"), {}}})};
  CHECK(lines(article) == Lines{"error lateDate d a"});
}

TEST_CASE("evidence that says another amount is an error") {
  auto article = round();
  article.paragraphs = {sample::paragraph("p", "A puts in $2m, of all that it has.")};
  article.deals[0].evidence = {sample::words("p", 0, 13)};
  CHECK(lines(article) == Lines{"error misquote d"});
  article.deals[0].amount = sample::stated(usd(2));
  CHECK(lines(article).empty());
}

TEST_CASE("a filter keeps what is about one of its deals, or about none") {
  auto article = sample::chips();
  article.entities.push_back(company("again", "NVIDIA"));
  CHECK(lines(article, {.statuses = DealStatus::active})
        == Lines{"note countedTwice d11 d12", "warning duplicateMention NVIDIA"});
  CHECK(lines(article, {.statuses = DealStatus::ended})
        == Lines{"warning lateRemoval d5 d4", "warning duplicateMention NVIDIA"});
}

TEST_CASE("what is rumoured or called off is questioned as well") {
  auto article = round();
  article.paragraphs = {sample::paragraph("p", "A puts in $2m, of all that it has.")};
  article.deals[0].evidence = {sample::words("p", 0, 13)};
  for (const auto status : {DealStatus::rumoured, DealStatus::withdrawn}) {
    article.deals[0].status = status;
    CHECK(lines(article) == Lines{"error misquote d"});
    CHECK(lines(article, {.types = DealType::investment}) == Lines{"error misquote d"});
    CHECK(lines(article, {.statuses = default_statuses}).empty());
    Graph graph;
    graph.add(article);
    CHECK(misquotes(graph).size() == 1);
    CHECK(misquotes(graph, {.statuses = default_statuses}).empty());
  }
}

TEST_CASE("a filter's article is the only one that is looked at; without it they come one after the other") {
  auto later = sample::chips();
  later.uri = "urn:sample:later";
  Graph graph;
  graph.add(sample::chips());
  const auto second = graph.add(later);
  const auto all = findings(graph, {.tellings = Tellings::each});
  const auto of_second = findings(graph, {.article = second});
  CHECK(all.size() == 2 * of_second.size());
  CHECK(all.front().article == ArticleId{0});
  CHECK(all.back().article == second);
  CHECK(lines(graph, of_second) == lines(sample::chips()));
}

TEST_CASE("what one article repeats of another is questioned once, by the first") {
  auto article = round();
  article.paragraphs = {sample::paragraph("p", "A puts in $2m, of all that it has.")};
  article.deals[0].evidence = {sample::words("p", 0, 13)};
  Graph graph;
  graph.add(article);
  article.uri = "urn:sample:reprint";
  graph.add(article);
  REQUIRE(lines(graph, findings(graph)) == Lines{"error misquote d"});
  CHECK(findings(graph)[0].article == ArticleId{0});
  CHECK(findings(graph, {.tellings = Tellings::each}).size() == 2);
  CHECK(misquotes(graph).size() == 2);

  article.uri = "urn:sample:other-words";
  article.paragraphs[0].text = "A puts in $3m, of all that it has.";
  graph.add(article);
  CHECK(lines(graph, findings(graph)) == Lines{"error misquote d", "error misquote d"});
}

TEST_CASE("a deal that pays itself is questioned once, in whatever order articles came that tell it once or twice") {
  const auto told = [](std::string uri, std::size_t times) {
    auto article = sample::article(std::move(uri));
    article.entities = {company("a", "A")};
    for (std::size_t i = 0; i < times; ++i) {
      article.deals.push_back(sample::deal('d' + std::to_string(i), DealType::loan, DealStatus::active,
                                           {party("a", Role::lender), party("a", Role::borrower)}));
      article.deals.back().ref = "x:1";
    }
    return article;
  };
  for (const bool twice_first : {true, false}) {
    Graph graph;
    graph.add(told("urn:1", twice_first ? 2 : 1));
    graph.add(told("urn:2", twice_first ? 1 : 2));
    std::size_t count = 0;
    for (const auto& finding : findings(graph)) count += finding.kind == FindingKind::pays_itself ? 1 : 0;
    CHECK(count == 1);
  }
}

TEST_CASE("two findings of one article stay two") {
  auto article = round();
  article.entities.push_back(company("x", "X"));
  auto claim = sample::fact("k1", {"d"}, {sample::said_by("x")});
  claim.sets = {{"d", ConflictingField::status, DealStatus::in_talks}};
  article.claims = {claim, claim};
  article.claims[1].id = "k2";
  const auto once = lines(article);
  CHECK(once.size() == 2);
}

TEST_CASE("the tellings of one deal are compared") {
  Graph graph;
  auto article = round();
  article.first_created = Timestamp::parse("2025-12-02T09:00Z");
  graph.add(article);
  article.uri = "urn:sample:other";
  article.first_created = Timestamp::parse("2025-12-03T09:00Z");
  article.deals[0].status = DealStatus::in_talks;
  graph.add(article);
  CHECK(findings(graph, {.tellings = Tellings::each}).empty());
  CHECK(lines(graph, findings(graph)) == Lines{"error contradiction d d"});
  CHECK(findings(graph, {.statuses = DealStatus::closed}).empty());

  article.uri = "urn:sample:third";
  article.first_created = Timestamp::parse("2025-12-04T09:00Z");
  article.deals[0].status = DealStatus::withdrawn;
  auto done = round();
  done.first_created = Timestamp::parse("2025-12-02T09:00Z");
  Graph called_off;
  called_off.add(done);
  called_off.add(article);
  CHECK(lines(called_off, findings(called_off)) == Lines{"error contradiction d d"});
}

namespace {

/// What a paper says of the revenue of Acme, in tenths of a billion of dollars.
Article earnings(std::string uri, std::string_view day, std::string_view period, std::int64_t tenths) {
  auto article = sample::article(std::move(uri));
  article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
  article.entities = {company("a", "Acme")};
  auto& fact = article.facts.emplace_back();
  fact.id = "f";
  fact.of = "a";
  fact.metric = Metric::revenue;
  fact.period = Period::parse(period).value();
  fact.value = sample::stated(Amount{usd(tenths * 100)}.stated_to(usd(100)));
  return article;
}

/// It grew so many per cent from the year before.
void add_change(Article& article, int by) {
  StatedNumber per_cent;
  per_cent.number = StatedDecimal{Decimal{by}}.stated_to(0);
  per_cent.unit = "%";
  article.facts[0].changes = {{.by = per_cent, .against = Against::year_before}};
}

}  // namespace

TEST_CASE("figures that contradict each other are found within an article and between two") {
  auto article = earnings("urn:1", "2026-02-01", "2025-Q4", 42);
  article.facts.push_back(article.facts[0]);
  article.facts[1].id = "g";
  CHECK(lines(article).empty());
  article.facts[1].value = sample::stated(Amount{usd(4'500)}.stated_to(usd(100)));
  CHECK(lines(article) == Lines{"error factApart f g"});
  article.facts[0].status = FactStatus::preliminary;
  CHECK(lines(article) == Lines{"warning factApart f g"});

  Graph graph;
  graph.add(earnings("urn:1", "2026-02-01", "2025-Q4", 42));
  graph.add(earnings("urn:2", "2026-02-02", "2025-Q4", 45));
  graph.add(earnings("urn:3", "2026-02-03", "2025-Q4", 45));
  REQUIRE(lines(graph, findings(graph)) == Lines{"error factApart f f"});
  CHECK(findings(graph)[0].article == ArticleId{0});
  CHECK(findings(graph, {.article = ArticleId{1}}).empty());
  CHECK(findings(graph, {.tellings = Tellings::each}).empty());
}

TEST_CASE("several figures of one company that rest on the same words are questioned each") {
  auto article = earnings("urn:1", "2026-02-01", "2025-Q4", 42);
  article.paragraphs = {sample::paragraph("p", "Acme has told its figures.")};
  article.facts[0].evidence = {sample::words("p", 0, 26)};
  const auto add = [&](std::string id, std::string_view period, Metric metric, std::int64_t billions) {
    article.facts.push_back(article.facts[0]);
    article.facts.back().id = std::move(id);
    article.facts.back().period = Period::parse(period).value();
    article.facts.back().metric = metric;
    article.facts.back().value = sample::stated(usd(billions * 1'000));
  };
  add("g", "2025-Q4", Metric::revenue, 5);
  add("h", "2025-Q3", Metric::revenue, 6);
  add("i", "2025-Q3", Metric::revenue, 7);
  add("j", "2025-Q3", Metric::net_income, 6);
  add("k", "2025-Q3", Metric::net_income, 7);
  CHECK(lines(article) == Lines{"error factApart f g", "error factApart h i", "error factApart j k"});
}

TEST_CASE("a change that does not fit is questioned within its article, and once between articles") {
  // 11.5 per cent more than 3.85bn is 4.29275bn, and 4.2bn is less than 4.25bn.
  auto now = earnings("urn:1", "2026-02-01", "2025-Q4", 42);
  add_change(now, 12);
  auto with_base = now;
  with_base.facts.push_back(earnings("", "2026-02-01", "2024-Q4", 39).facts[0]);
  with_base.facts[1].id = "b";
  CHECK(lines(with_base) == Lines{"warning changeApart f b"});

  Graph graph;
  graph.add(now);
  graph.add(earnings("urn:2", "2025-02-01", "2024-Q4", 39));
  now.uri = "urn:3";
  graph.add(now);
  REQUIRE(lines(graph, findings(graph)) == Lines{"warning changeApart f f"});
  CHECK(findings(graph)[0].about == std::vector<Subject>{FactId{0}, FactId{1}});
  // An article that gives the figure of the year before goes by that.
  with_base.uri = "urn:4";
  with_base.facts[1].value = sample::stated(Amount{usd(3'800)}.stated_to(usd(100)));
  with_base.facts[0].status = FactStatus::preliminary;
  Graph other;
  other.add(with_base);
  other.add(earnings("urn:5", "2026-03-01", "2024-Q4", 39));
  CHECK(lines(other, findings(other)) == Lines{"error factApart b f"});
}

}  // namespace test_query_findings
