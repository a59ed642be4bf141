// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/possibly_one_deal.hpp>

#include <newsgraph/query/findings.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_query_findings_possibly_one_deal {

using namespace newsgraph;

namespace {

/// A loan of so many millions, told on that day.
Article lent(std::string_view day, std::int64_t millions) {
  auto made = sample::article("urn:" + std::string{day});
  made.first_created = Timestamp::parse(std::string{day} + "T08:00Z");
  made.entities = {sample::company("a", "A"), sample::company("b", "B")};
  made.paragraphs = {sample::paragraph("p", "A lends.")};
  made.deals = {sample::deal("d", DealType::loan, DealStatus::agreed,
                             {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
  made.deals[0].amount = sample::stated(sample::usd(millions));
  made.deals[0].evidence = {sample::words("p", 0, 7)};
  return made;
}

std::vector<Finding> questions(const Graph& graph, const Filter& filter = {}) {
  std::vector<Finding> found;
  for (auto& finding : findings(graph, filter))
    if (finding.kind == FindingKind::possibly_one_deal) found.push_back(std::move(finding));
  return found;
}

}  // namespace

TEST_CASE("deals of several articles that are possibly one are a finding, with the join that settles it") {
  Graph graph;
  graph.add(lent("2025-03-01", 500));
  graph.add(lent("2025-03-02", 575));
  graph.add(lent("2025-03-03", 575));  // tells the second again
  const auto found = questions(graph);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::warning);
  CHECK(found[0].about == std::vector<Subject>{DealId{0}, DealId{2}});
  CHECK(found[0].evidence.size() == 2);
  const auto& possibly = std::get<PossiblyOneDeal>(found[0].figures);
  CHECK(possibly.reasons
        == SamenessReasons{SamenessReason::same_parties, SamenessReason::same_type, SamenessReason::same_time,
                           SamenessReason::sums_differ});
  CHECK(possibly.join == Join{"urn:2025-03-01#d", "urn:2025-03-02#d"});

  graph.join(possibly.join);
  CHECK(deal_clusters(graph).tellings(DealId{0}).size() == 3);
  CHECK(questions(graph).empty());
}

TEST_CASE("a filter that leaves out one of the two asks nothing") {
  Graph graph;
  graph.add(lent("2025-03-01", 500));
  auto announced = lent("2025-03-02", 575);
  announced.deals[0].status = DealStatus::announced;
  graph.add(announced);
  CHECK(questions(graph).size() == 1);
  CHECK(questions(graph, {.statuses = DealStatus::agreed}).empty());
  CHECK(findings(graph, {.statuses = DealStatus::agreed}).empty());
}

TEST_CASE("where one states no sum, it is a note") {
  Graph graph;
  auto first = lent("2025-03-01", 500);
  first.deals[0].parties.push_back(sample::party("c", Role::lender));
  first.entities.push_back(sample::company("c", "C"));
  graph.add(first);
  auto second = lent("2025-03-12", 1);
  second.deals[0].amount.reset();
  graph.add(second);
  const auto found = questions(graph);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::note);
}

}  // namespace test_query_findings_possibly_one_deal
