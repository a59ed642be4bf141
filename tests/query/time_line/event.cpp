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

TEST_CASE("other dates of a deal, and its conditions, are events with their type") {
  auto article = sample::chips();
  auto& deal = article.deals[4];
  deal.period.reset();
  const auto add_date = [&](DealDateType type, std::string_view when) {
    auto& one = deal.dates.emplace_back();
    one.type = type;
    one.date = date(when);
  };
  add_date(DealDateType::signing, "2019-07-01");
  add_date(DealDateType::payment, "[2019-08..2019-10]");
  const auto add_condition = [&](ConditionType type, std::optional<ConditionStatus> status, std::string_view due,
                                 std::string_view met) {
    auto& one = deal.conditions.emplace_back();
    one.type = type;
    one.status = status;
    one.due = Date::parse(due);
    one.met = Date::parse(met);
  };
  add_condition(ConditionType::approval, {}, "early 2020", "");
  add_condition(ConditionType::shareholder_vote, {}, "2019-09", "2019-09-03");
  add_condition(ConditionType::financing, ConditionStatus::not_met, "2020", "");
  add_condition(ConditionType::due_diligence, ConditionStatus::met, "2020", "");
  Graph graph;
  graph.add(article);
  const DealId d4{4};
  CHECK(deal_events(graph, d4)
        == std::vector<Event>{{date("2019-07-01"), EventKind::typed, d4, DealDateType::signing, {}},
                              {date("[2019-08..2019-10]"), EventKind::typed, d4, DealDateType::payment, {}},
                              {date("early 2020"), EventKind::due, d4, {}, ConditionType::approval},
                              {date("2019-09-03"), EventKind::met, d4, {}, ConditionType::shareholder_vote}});
}

TEST_CASE("of each type the dates count of the newest telling that states it") {
  const auto told = [](const std::string& day, std::initializer_list<std::pair<DealDateType, std::string_view>> dates) {
    auto article = sample::investment_told(day, DealStatus::agreed, Amount{sample::usd(10'000)});
    for (const auto& [type, when] : dates) {
      auto& one = article.deals[0].dates.emplace_back();
      one.type = type;
      one.date = date(when);
    }
    return article;
  };
  Graph graph;
  graph.add(told("2026-02-01", {{DealDateType::payment, "2026-06"}, {DealDateType::payment, "2026-09"}}));
  graph.add(told("2026-01-01", {{DealDateType::signing, "2025-12"}, {DealDateType::payment, "2026-03"}}));
  CHECK(deal_events(graph, DealId{0})
        == std::vector<Event>{{date("2025-12"), EventKind::typed, DealId{0}, DealDateType::signing, {}},
                              {date("2026-06"), EventKind::typed, DealId{0}, DealDateType::payment, {}},
                              {date("2026-09"), EventKind::typed, DealId{0}, DealDateType::payment, {}}});
  CHECK(deal_events(as_told(graph), DealId{0}).size() == 2);
}

TEST_CASE("an event's evidence is that of what it is of") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(evidence(graph, {date("2025"), EventKind::dated, DealId{6}}) == graph[DealId{6}].evidence);
  CHECK(evidence(graph, {date("2025"), EventKind::said, ClaimId{1}}) == graph[ClaimId{1}].evidence);
}

static_assert(dates_status(EventKind::dated, DealStatus::agreed) && dates_status(EventKind::dated, DealStatus::closed));
static_assert(dates_status(EventKind::typed, DealStatus::agreed, DealDateType::signing)
              && dates_status(EventKind::typed, DealStatus::announced, DealDateType::announced)
              && !dates_status(EventKind::typed, DealStatus::announced, DealDateType::signing)
              && !dates_status(EventKind::typed, DealStatus::closed, DealDateType::payment));
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
