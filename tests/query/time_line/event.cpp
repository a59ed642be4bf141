#include <newsgraph/query/time_line/event.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_query_time_line_event {

using namespace newsgraph;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

constexpr bool stands_before(std::string_view a, std::string_view b) {
  return newsgraph::stands_before(date(a), date(b));
}

}  // namespace

static_assert(from_name<EventKind>("closing") == EventKind::closing);

// A less precise date stands before those that begin with it, and before all that begin later.
static_assert(stands_before("2025", "2025-Q1"));
static_assert(stands_before("2025-Q1", "2025-01"));
static_assert(stands_before("2025-01", "2025-01-01"));
static_assert(stands_before("2025", "2025-12-31"));
static_assert(stands_before("2025-01-31", "2025-02"));
static_assert(stands_before("2025-03-31", "2025-Q2"));
static_assert(!stands_before("2025", "2025"));
static_assert(!stands_before("2025", "2024-12-31"));

TEST_CASE("the order of listing keeps what is surely before, and leaves no two dates unordered") {
  std::vector<Date> dates;
  for (const auto* year : {"2024", "2025"}) {
    dates.push_back(date(year));
    for (const auto* part : {"-Q1", "-Q2", "-Q4", "-01", "-04", "-12", "-01-01", "-01-02", "-03-31", "-12-31"})
      dates.push_back(date(std::string{year} + part));
  }
  for (const auto a : dates)
    for (const auto b : dates) {
      CAPTURE(to_string(a), to_string(b));
      if (a < b) CHECK(newsgraph::stands_before(a, b));
      CHECK((a == b) == (!newsgraph::stands_before(a, b) && !newsgraph::stands_before(b, a)));
    }
}

TEST_CASE("the dates of a deal come in the order of their kinds") {
  auto article = sample::chips();
  article.deals[4].date = date("2019-07");
  article.deals[4].closing = date("2020");
  article.deals[4].ended = date("2023-01");
  Graph graph;
  graph.add(article);
  const DealId d4{4};
  CHECK(dates_of(graph, d4)
        == std::vector<Event>{{date("2019-07"), EventKind::dated, d4},
                              {date("2019"), EventKind::starts, d4},
                              {date("2020"), EventKind::closing, d4},
                              {date("2023"), EventKind::ends, d4},
                              {date("2023-01"), EventKind::ended, d4}});
  CHECK(dates_of(graph, DealId{6}).empty());
}

TEST_CASE("an event's evidence is that of what it is of") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(evidence_of(graph, {date("2025"), EventKind::dated, DealId{6}}) == graph[DealId{6}].evidence);
  CHECK(evidence_of(graph, {date("2025"), EventKind::said, ClaimId{1}}) == graph[ClaimId{1}].evidence);
}

}  // namespace test_query_time_line_event
