// SPDX-License-Identifier: MIT
#include <newsgraph/query/time_line.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace test_query_time_line {

using namespace newsgraph;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

/// The companies of the chips, with everything dated.
Article dated() {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T14:58:42+09:00");
  article.deals[6].date = date("2025-11-03");
  article.deals[6].closing = date("2026");
  article.deals[4].ended = date("2023-01");
  article.facts[0].date = date("2025-12-16");
  article.relations[0].date = date("2025-10-01");
  article.relations[1].period = Period::parse("2021/..");
  article.claims[1].chain[0].date = date("2025-12-16");
  article.claims[4].chain = {{"ft", {}, date("2025-01-01"), {}}};  // a concern
  return article;
}

/// "2019 starts d4", in order; statuses are left out.
std::vector<std::string> lines(const Article& article, const Filter& filter = {}) {
  Graph graph;
  graph.add(article);
  std::vector<std::string> found;
  for (const auto& event : time_line(graph, filter).events) {
    if (event.kind == EventKind::told) continue;
    const auto id = std::visit([&](auto of) { return graph[graph[of].id]; }, event.of);
    found.push_back(to_string(event.date) + ' ' + std::string{name_of(event.kind)} + ' ' + std::string{id});
  }
  return found;
}

}  // namespace

TEST_CASE("what happens when, of all that is dated") {
  CHECK(lines(dated())
        == std::vector<std::string>{"2019 starts d4", "2021 starts r2", "2023 ends d4", "2023-01 ended d4",
                                    "2025-10 dated d5", "2025-10-01 related r1", "2025-11-03 dated d6",
                                    "2025-12-16 stated v1", "2025-12-16 said k2", "2026 closing d6"});
}

TEST_CASE("the deals that have no date of their own are named") {
  Graph graph;
  graph.add(dated());
  std::vector<std::string_view> undated;
  for (const auto deal : time_line(graph).undated) undated.push_back(graph[graph[deal].id]);
  CHECK(undated == std::vector<std::string_view>{"pkg", "d1", "d2", "d3", "d7", "d8", "d9", "d10", "d11", "d12"});
}

TEST_CASE("a status is told on the day of the article, where it is published") {
  Graph graph;
  graph.add(dated());
  const auto told = [&] {
    auto events = time_line(graph, {.statuses = DealStatus::in_talks}).events;
    std::erase_if(events, [](const Event& event) { return event.kind != EventKind::told; });
    return events;
  };
  REQUIRE(told().size() == 4);
  CHECK(told().front() == Event{date("2025-12-17"), EventKind::told, DealId{0}});

  auto article = sample::chips();
  article.uri = "urn:sample:undated";
  graph.add(article);
  CHECK(told().size() == 4);
}

TEST_CASE("a status is as of the publication, and not told again where the deal dates it") {
  const auto told_of = [](const Article& article) {
    Graph graph;
    graph.add(article);
    std::vector<std::string_view> ids;
    for (const auto& event : time_line(graph).events)
      if (event.kind == EventKind::told) ids.push_back(graph[graph[std::get<DealId>(event.of)].id]);
    return std::vector<std::string>(ids.begin(), ids.end());
  };
  // d4 ended in January 2023, d5 is dated, d6 was agreed in November.
  CHECK(told_of(dated()) == std::vector<std::string>{"pkg", "d1", "d2", "d3", "d7", "d8", "d9", "d10", "d11", "d12"});
  auto article = dated();
  article.deals[4].ended.reset();
  article.deals[4].period = Period::parse("2019/2030");  // told to have ended, and when it runs out is to come
  article.deals[5].date.reset();
  article.deals[6].status = DealStatus::closed;  // on a day that was to be in 2026
  article.deals[1].date = date("2025-12-01");    // in talks: what is dated is not said
  article.deals[6].date.reset();
  CHECK(told_of(article)
        == std::vector<std::string>{"pkg", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d11", "d12"});
}

TEST_CASE("what is known of a deal before the date of a later article stays") {
  Graph graph;
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  for (const auto& [day, status, own] : {std::tuple{"2025-12-02", DealStatus::in_talks, ""},
                                         {"2025-12-04", DealStatus::agreed, ""},
                                         {"2025-12-09", DealStatus::closed, "2025-12-08"}}) {
    article.uri = day;
    article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
    article.deals[0].status = status;
    article.deals[0].date = Date::parse(own);
    graph.add(article);
  }
  CHECK(time_line(graph).events
        == std::vector<Event>{{date("2025-12-02"), EventKind::told, DealId{0}},
                              {date("2025-12-04"), EventKind::told, DealId{1}},
                              {date("2025-12-08"), EventKind::dated, DealId{2}}});
}

TEST_CASE("of a deal that several articles tell, a status comes where it changes") {
  Graph graph;
  auto article = sample::round({sample::party("a", Role::investor)}, {});
  for (const auto& [day, status] : {std::pair{"2025-12-04", DealStatus::agreed},
                                    {"2025-12-02", DealStatus::in_talks},
                                    {"2025-12-03", DealStatus::in_talks},
                                    {"2025-12-05", DealStatus::closed}}) {
    article.uri = day;
    article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
    article.deals[0].status = status;
    graph.add(article);
  }
  CHECK(time_line(graph, {.tellings = Tellings::each}).events.size() == 4);
  CHECK(time_line(graph).events
        == std::vector<Event>{{date("2025-12-02"), EventKind::told, DealId{1}},
                              {date("2025-12-04"), EventKind::told, DealId{0}},
                              {date("2025-12-05"), EventKind::told, DealId{3}}});
  CHECK(time_line(graph).undated == std::vector{DealId{3}});
}

TEST_CASE("a filter chooses the deals, and the claims on them") {
  CHECK(lines(dated(), {.statuses = DealStatus::ended, .types = DealType::supply})
        == std::vector<std::string>{"2019 starts d4", "2021 starts r2", "2023 ends d4", "2023-01 ended d4",
                                    "2025-10-01 related r1", "2025-12-16 stated v1"});
  CHECK(lines(dated(), {.statuses = DealStatus::in_talks}).back() == "2025-12-16 said k2");
}

TEST_CASE("what was called off has its place on the line") {
  auto article = dated();
  article.deals[6].status = DealStatus::withdrawn;
  CHECK(lines(article) == lines(dated()));
  CHECK(lines(article, {.types = DealType::lease}).back() == "2026 closing d6");
  CHECK(lines(article, {.statuses = default_statuses}).back() == "2025-12-16 said k2");
}

TEST_CASE("a filter's party and period are asked of facts and relations too") {
  Graph graph;
  graph.add(dated());
  const auto anthropic = *find_entity(graph, "Anthropic");
  CHECK(lines(dated(), {.party = anthropic}) == std::vector<std::string>{"2021 starts r2"});
  const auto of_amazon = lines(dated(), {.party = *find_entity(graph, "Amazon")});
  CHECK(of_amazon[of_amazon.size() - 2] == "2025-12-16 said k2");
  CHECK(of_amazon.back() == "2026 closing d6");
  CHECK(lines(dated(), {.period = Period{date("2025-10")}})
        == std::vector<std::string>{"2025-10 dated d5", "2025-10-01 related r1"});
}

TEST_CASE("a source with one date for two steps says it once") {
  auto article = dated();
  article.claims[1].chain[1].date = date("2025-12-16");
  CHECK(lines(article).size() == lines(dated()).size());
}

}  // namespace test_query_time_line
