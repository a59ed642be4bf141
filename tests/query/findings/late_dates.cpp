// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/late_dates.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_late_dates {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

/// d6 is agreed, d10 closed, d4 ended.
Article published(std::string_view moment) {
  auto article = sample::chips();
  article.first_created = Timestamp::parse(moment);
  return article;
}

std::vector<LateDate> late(const Article& article) {
  Graph graph;
  return late_dates(graph, graph.add(article));
}

}  // namespace

// 2025-12-17 11:00 UTC is past midnight at UTC+14.
static_assert(latest_day(*Timestamp::parse("2025-12-17T09:59Z")) == date("2025-12-17"));
static_assert(latest_day(*Timestamp::parse("2025-12-17T11:00Z")) == date("2025-12-18"));
static_assert(latest_day(*Timestamp::parse("2025-12-17T11:00-08:00")) == date("2025-12-18"));

TEST_CASE("what is agreed, done, ended or said can't be dated after the publication") {
  auto article = published("2025-12-17T05:00Z");
  article.deals[6].date = date("2025-12-18");
  article.deals[10].closing = date("2026");
  article.deals[4].ended = date("2025-12-18");
  article.claims[1].chain[0].date = date("2026-01");
  CHECK(late(article)
        == std::vector<LateDate>{{{date("2025-12-18"), EventKind::ended, DealId{4}}, date("2025-12-17")},
                                 {{date("2025-12-18"), EventKind::dated, DealId{6}}, date("2025-12-17")},
                                 {{date("2026"), EventKind::closing, DealId{10}}, date("2025-12-17")},
                                 {{date("2026-01"), EventKind::said, ClaimId{1}}, date("2025-12-17")}});
}

TEST_CASE("what is planned may be later") {
  auto article = published("2025-12-17T05:00Z");
  article.deals[1].date = date("2026");     // in talks
  article.deals[6].closing = date("2026");  // agreed
  article.deals[6].ended = date("2032");    // agreed
  article.deals[8].period = Period::parse("2026/2030");
  CHECK(late(article).empty());
}

TEST_CASE("the day may have begun elsewhere, a coarse date may have been before, the moment may be unknown") {
  auto article = published("2025-12-17T11:00Z");
  article.deals[6].date = date("2025-12-18");
  CHECK(late(article).empty());
  article.deals[6].date = date("2025");
  CHECK(late(article).empty());
  article.deals[6].date = date("2027");
  CHECK(late(article).size() == 1);
  article.first_created.reset();
  CHECK(late(article).empty());
}

}  // namespace test_query_findings_late_dates
