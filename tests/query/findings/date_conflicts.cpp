// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/date_conflicts.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_date_conflicts {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::party;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

/// Two rounds, d and e, without dates.
Article two() {
  auto article = sample::round({party("a", Role::investor)}, {});
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  return article;
}

std::vector<DateConflict> conflicts(const Article& article) {
  Graph graph;
  return date_conflicts(graph, graph.add(article));
}

/// The conflicts where d says that it hangs together with e.
std::vector<DateConflict> linked(LinkType type, std::string_view of_d, std::string_view of_e) {
  auto article = two();
  article.deals[0].date = date(of_d);
  article.deals[1].date = date(of_e);
  article.deals[0].links = {{type, "e", {}}};
  return conflicts(article);
}

DateConflict order(std::string_view first, DealId of_first, std::string_view second, DealId of_second, LinkType link,
                   Severity severity) {
  return {{date(first), EventKind::dated, of_first}, {date(second), EventKind::dated, of_second}, link, severity};
}

constexpr DealId d{0};
constexpr DealId e{1};
using Conflicts = std::vector<DateConflict>;

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

TEST_CASE("a deal does not end before it is agreed or begins to run") {
  auto article = two();
  article.deals[0].date = date("2025-03");
  article.deals[0].period = Period::parse("2025-04/..");
  article.deals[0].ended = date("2025-02-28");
  CHECK(conflicts(article)
        == Conflicts{
            {{date("2025-03"), EventKind::dated, d}, {date("2025-02-28"), EventKind::ended, d}, {}, Severity::error},
            {{date("2025-04"), EventKind::starts, d}, {date("2025-02-28"), EventKind::ended, d}, {}, Severity::error}});
  article.deals[0].ended = date("2025");
  CHECK(conflicts(article).empty());
}

TEST_CASE("a deal that is completed, or runs out, before its date is a warning") {
  auto article = two();
  article.deals[1].date = date("2025-03");
  article.deals[1].closing = date("2024");
  article.deals[1].period = Period::parse("2019/2023");
  CHECK(conflicts(article)
        == Conflicts{
            {{date("2025-03"), EventKind::dated, e}, {date("2024"), EventKind::closing, e}, {}, Severity::warning},
            {{date("2025-03"), EventKind::dated, e}, {date("2023"), EventKind::ends, e}, {}, Severity::warning}});
}

TEST_CASE("a deal is signed before it is paid or closed, and its conditions are met before it closes") {
  auto article = two();
  auto& deal = article.deals[0];
  const auto add_date = [&](DealDateType type, std::string_view when) {
    auto& one = deal.dates.emplace_back();
    one.type = type;
    one.date = date(when);
  };
  add_date(DealDateType::payment, "2025-12");
  add_date(DealDateType::payment, "2026-02");
  add_date(DealDateType::signing, "2026-01-11");
  add_date(DealDateType::outside, "2025");
  auto& condition = deal.conditions.emplace_back();
  condition.type = ConditionType::approval;
  condition.met = date("2026-03-02");
  deal.closing = date("2026-03-01");
  const Event signing{date("2026-01-11"), EventKind::typed, d, DealDateType::signing, {}};
  const Event paid{date("2025-12"), EventKind::typed, d, DealDateType::payment, {}};
  const Event approval{date("2026-03-02"), EventKind::met, d, {}, ConditionType::approval};
  const Event closing{date("2026-03-01"), EventKind::closing, d};
  CHECK(conflicts(article)
        == Conflicts{{signing, paid, {}, Severity::warning}, {approval, closing, {}, Severity::warning}});
  deal.closing = date("[..2025]");
  CHECK(conflicts(article).size() == 3);  // signed after the closing too
  deal.closing = date("2026-03");
  deal.dates[0].date = date("early 2026");
  CHECK(conflicts(article).empty());
}

TEST_CASE("a deal that is closed, or counts, has its conditions met") {
  auto article = two();
  for (auto& deal : article.deals) {
    for (int i = 0; i < 2; ++i) {
      auto& condition = deal.conditions.emplace_back();
      condition.type = ConditionType::financing;
      condition.status = ConditionStatus::not_met;
    }
  }
  article.deals[1].status = DealStatus::withdrawn;
  const auto unmet = [&] {
    Graph graph;
    return unmet_conditions(graph, graph.add(article));
  };
  using enum DealStatus;
  for (const auto status : {closed, in_talks, announced, agreed, active, unknown}) {
    article.deals[0].status = status;
    CHECK(unmet() == std::vector<UnmetCondition>{{d, ConditionType::financing}});
  }
  for (const auto status : {rumoured, ended, withdrawn}) {
    article.deals[0].status = status;
    CHECK(unmet().empty());
  }
  article.deals[0].status = closed;
  for (auto& condition : article.deals[0].conditions) condition.status.reset();
  CHECK(unmet().empty());
}

TEST_CASE("linked deals come in their order, as far as their dates tell") {
  using enum LinkType;
  using enum Severity;
  CHECK(linked(after, "2024", "2025") == Conflicts{order("2025", e, "2024", d, after, error)});
  CHECK(linked(supplements, "2024", "2025") == Conflicts{order("2025", e, "2024", d, supplements, warning)});
  CHECK(linked(enables, "2025", "2024") == Conflicts{order("2025", d, "2024", e, enables, warning)});
  CHECK(linked(simultaneous, "2025", "2024") == Conflicts{order("2025", d, "2024", e, simultaneous, warning)});
  CHECK(linked(simultaneous, "2024", "2025") == Conflicts{order("2025", e, "2024", d, simultaneous, warning)});
}

TEST_CASE("dates that are in order, or coarse enough to be, are none, nor are those of deals linked otherwise") {
  CHECK(linked(LinkType::after, "2025", "2024").empty());
  CHECK(linked(LinkType::after, "2025-03-01", "2025").empty());
  CHECK(linked(LinkType::enables, "2024", "2025").empty());
  CHECK(linked(LinkType::simultaneous, "2025-03", "2025-03-01").empty());
  CHECK(linked(LinkType::related, "2024", "2025").empty());
  CHECK(linked(LinkType::may_overlap, "2025", "2024").empty());
}

TEST_CASE("deals that go together are questioned once, whichever says so") {
  auto article = two();
  article.deals[0].date = date("2024");
  article.deals[1].date = date("2025");
  article.deals[1].links = {{LinkType::simultaneous, "d", {}}};
  CHECK(conflicts(article).size() == 1);
  article.deals[0].links = {{LinkType::simultaneous, "e", {}}};
  CHECK(conflicts(article).size() == 1);
}

TEST_CASE("a clause is removed after the exclusive deal between its parties has run out") {
  Graph graph;
  const auto article = graph.add(sample::chips());  // d4 to 2023, d5 in 2025-10
  CHECK(late_removals(graph, article)
        == Conflicts{{{date("2025-10"), EventKind::dated, DealId{5}},
                      {date("2023"), EventKind::ends, DealId{4}},
                      {},
                      Severity::warning}});
}

TEST_CASE("a removal in time, of no exclusive deal, or between others is none") {
  const auto removals = [](const Article& made) {
    Graph graph;
    return late_removals(graph, graph.add(made));
  };
  auto article = sample::chips();
  article.deals[4].period = Period::parse("2019/2025");
  CHECK(removals(article).empty());
  article.deals[4].ended = date("2025-09");  // says more than the period
  CHECK(removals(article).size() == 1);
  article.deals[4].exclusive = false;
  CHECK(removals(article).empty());

  article = sample::chips();
  article.deals[5].parties[1].entity = "nvidia";
  CHECK(removals(article).empty());
  article = sample::chips();
  article.deals[5].removes.reset();
  CHECK(removals(article).empty());
}

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

TEST_CASE("where the zone is not known, neither is the day on which it was published") {
  auto article = published("2025-12-17T23:00[-02:00]");  // 01:00 at Greenwich, 15:00 where it is latest
  article.deals[6].date = date("2025-12-19");
  CHECK(late(article).size() == 1);
  article.first_created = Timestamp::parse("2025-12-17T23:00");  // perhaps 11:00 at Greenwich, and 01:00 of the 19th
  CHECK(late(article).empty());
  article.deals[6].date = date("2025-12-20");
  CHECK(late(article).size() == 1);
}

}  // namespace test_query_findings_date_conflicts
