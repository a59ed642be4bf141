// SPDX-License-Identifier: MIT
#include <newsgraph/query/time_line/event.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_query_time_line_event {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

}  // namespace

static_assert(parse<EventKind>("closing") == EventKind::closing);

TEST_CASE("the dates of a deal come in the order of their kinds") {
  auto article = sample::chips();
  article.deals[4].date = date("2019-07");
  article.deals[4].closing = date("2020");
  article.deals[4].ended = date("2023-01");
  Graph graph;
  graph.add(article);
  const DealId d4{4};
  CHECK(deal_events(graph, d4)
        == std::vector<Event>{{date("2019-07"), EventKind::dated, d4},
                              {date("2019"), EventKind::starts, d4},
                              {date("2020"), EventKind::closing, d4},
                              {date("2023"), EventKind::ends, d4},
                              {date("2023-01"), EventKind::ended, d4}});
  CHECK(deal_events(graph, DealId{6}).empty());
}

TEST_CASE("an event's evidence is that of what it is of") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(evidence(graph, {date("2025"), EventKind::dated, DealId{6}}) == graph[DealId{6}].evidence);
  CHECK(evidence(graph, {date("2025"), EventKind::said, ClaimId{1}}) == graph[ClaimId{1}].evidence);
}

static_assert(dates_status(EventKind::dated, DealStatus::agreed) && dates_status(EventKind::dated, DealStatus::closed));
static_assert(dates_status(EventKind::closing, DealStatus::closed)
              && !dates_status(EventKind::closing, DealStatus::agreed));
static_assert(dates_status(EventKind::ends, DealStatus::ended)
              && !dates_status(EventKind::ends, DealStatus::withdrawn));
static_assert(dates_status(EventKind::starts, DealStatus::active)
              && !dates_status(EventKind::starts, DealStatus::agreed));
static_assert(!dates_status(EventKind::dated, DealStatus::in_talks)
              && !dates_status(EventKind::dated, DealStatus::ended));

TEST_CASE("a status is dated where its deal has a date of that kind, which is on the line and not to come") {
  Graph graph;
  graph.add(sample::chips());  // d4 ended and ran from 2019 to 2023
  const DealId d4{4};
  const auto on_line = deal_events(graph, d4);
  CHECK(is_status_dated(graph, d4, date("2025-12-17"), on_line));
  CHECK(is_status_dated(graph, d4, date("2023-05"), on_line));
  CHECK_FALSE(is_status_dated(graph, d4, date("2022-12-31"), on_line));
  CHECK_FALSE(is_status_dated(graph, d4, date("2025-12-17"), {on_line[0]}));
  CHECK_FALSE(is_status_dated(graph, DealId{6}, date("2025-12-17"), {}));
}

}  // namespace test_query_time_line_event
