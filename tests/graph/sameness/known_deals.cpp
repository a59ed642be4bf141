// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/known_deals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_graph_sameness_known_deals {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// A invests in B under "d", which has a ref so that all tellings are of one deal, and nothing else.
Article told(std::string day) {
  auto made = sample::article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C"),
                   sample::entity("g", EntityKind::product, "G")};
  made.deals = {sample::deal("d", DealType::investment, DealStatus::unknown,
                             {sample::party("a", Role::investor), sample::party("b", Role::investee)})};
  made.deals[0].status.reset();
  made.deals[0].ref = "sec:1";
  return made;
}

/// A telling that leaves out nothing.
Article full(std::string day) {
  auto made = told(std::move(day));
  made.deals.push_back(sample::deal("e", DealType::supply, DealStatus::agreed, {sample::party("c", Role::supplier)}));
  auto& deal = made.deals[0];
  deal.kind = DealKind::government_order;
  deal.name = "Stargate";
  deal.status = DealStatus::agreed;
  deal.status_inferred = true;
  deal.exclusive = true;
  deal.long_term = true;
  deal.further = true;
  deal.members = {"e"};
  deal.amount = sample::stated(sample::usd(5));
  deal.terms = {sample::price(TermKind::price, "1", Currency::USD, "share")};
  deal.considerations = {Consideration{}};
  deal.schedule = {sample::break_fee(sample::usd(1), "b")};
  deal.payment = Payment::stated;
  deal.goods = {"g"};
  deal.through = "g";
  deal.quantity = sample::vague(Vague::several, 6, "processor");
  deal.purpose = {"research"};
  deal.removes = "a clause";
  deal.allows = "a contract";
  deal.date = Date::parse("2025");
  deal.closing = Date::parse("2026");
  deal.ended = Date::parse("2027");
  deal.dates.emplace_back().date = Date::parse("2025");
  deal.conditions.emplace_back().what = "a vote";
  deal.basis = ValuationBasis::enterprise;
  deal.admission = Admission::denied;
  deal.period = Period::parse("2025/2027");
  deal.term = Duration{2, 0, 0, 0};
  deal.links = {{LinkType::may_overlap, "e", {}, {}}};
  return made;
}

/// How many members of a row state something, of those that a newer telling can leave out. Who adds one to a row adds
/// it here, and finds out whether `known_deal` knows of it.
int stated(const KnownDeal& known) {
  const auto& [article, id, parties, evidence, amount, row_of_details, date, type, kind, status, payment,
               beside_denials, open_roles] = known.row;
  const auto& [links, linked_from, schedule, members, name, ref, removes, allows, goods, through, purpose, terms,
               considerations, quantity, term, period, closing, ended, dates, conditions, basis, admission, exclusive,
               long_term, further, status_inferred] = known.details;
  int count = 0;
  const auto add = [&]<class T>(const T& member) {
    if constexpr (requires { member.empty(); })
      count += member.empty() ? 0 : 1;
    else
      count += member.has_value() ? 1 : 0;
  };
  const auto all = [&](const auto&... each) { (add(each), ...); };
  static_cast<void>(linked_from);     // of the deals of one article
  static_cast<void>(beside_denials);  // of the article of the telling that stands for the deal
  all(amount, date, kind, status, payment, exclusive, long_term, name, ref, removes, allows, members, goods, through,
      purpose, terms, considerations, schedule, quantity, term, period, closing, ended, dates, conditions, basis,
      admission, further, status_inferred);
  return count + (known.links != 0 ? 1 : 0);
}

constexpr int members = 30;

KnownDeal known(const Graph& graph) {
  const KnownDeals all{graph};
  const auto* found = all.find(DealId{0});
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("a telling that states nothing takes nothing away, whether it comes before or after") {
  for (const auto& [first, second] :
       {std::pair{full("2025-11-01"), told("2025-12-01")}, std::pair{told("2025-11-01"), full("2025-12-01")}}) {
    Graph graph;
    graph.add(first);
    graph.add(second);
    const auto deal = known(graph);
    CHECK(stated(deal) == members);
    CHECK(graph.amount(deal.row.amount) == Amount{sample::usd(5)});
    CHECK(deal.row.status == DealStatus::agreed);
    CHECK(graph[deal.details.period] == Period::parse("2025/2027"));
  }
}

TEST_CASE("of each member the newest that states it counts, whichever article came first") {
  const auto test = [](std::initializer_list<Article> articles) {
    Graph graph;
    for (const auto& article : articles) graph.add(article);
    const auto deal = known(graph);
    CHECK(graph.amount(deal.row.amount) == Amount{sample::usd(7)});
    CHECK(deal.row.status == DealStatus::closed);
    CHECK(deal.details.exclusive == false);
    CHECK(deal.row.date == Date::parse("2025"));
  };
  auto newest = told("2026-01-01");
  newest.deals[0].status = DealStatus::closed;
  newest.deals[0].exclusive = false;
  auto between = told("2025-12-01");
  between.deals[0].amount = sample::stated(sample::usd(7));
  test({full("2025-11-01"), between, newest});
  test({newest, between, full("2025-11-01")});
}

TEST_CASE("news of one milestone takes away nothing of the others") {
  const auto with = [](std::string day, std::vector<ScheduledPayment> schedule) {
    auto made = told(std::move(day));
    made.deals[0].schedule = std::move(schedule);
    return made;
  };
  const auto milestone = [](std::int64_t millions) {
    return sample::scheduled(DueKind::milestone, sample::usd(millions), true);
  };
  const auto first_payment = [](const std::vector<Article>& articles) {
    Graph graph;
    for (const auto& article : articles) graph.add(article);
    const auto schedule = graph[known(graph).details.schedule];
    CHECK(schedule.size() == 2);
    return graph.amount(schedule[0].amount);
  };
  const auto both = with("2025-11-01", {milestone(100), milestone(50)});
  const auto one = with("2025-12-01", {milestone(50)});
  CHECK(first_payment({both, one}) == Amount{sample::usd(100)});
  CHECK(first_payment({one, both}) == Amount{sample::usd(100)});
  CHECK(first_payment({both, one, with("2026-01-01", {milestone(90), milestone(50)})}) == Amount{sample::usd(90)});
}

TEST_CASE("what an amount is of goes with the figure, whoever says it") {
  const auto basis = [](std::int64_t second, std::optional<ValuationBasis> of_second) {
    auto older = told("2025-11-01");
    older.deals[0].amount = sample::stated(sample::usd(55));
    older.deals[0].basis = ValuationBasis::enterprise;
    auto newer = told("2025-12-01");
    newer.deals[0].amount = sample::stated(sample::usd(second));
    newer.deals[0].basis = of_second;
    Graph graph;
    graph.add(older);
    graph.add(newer);
    CHECK(graph.amount(known(graph).row.amount) == Amount{sample::usd(second)});
    return known(graph).details.basis;
  };
  CHECK(basis(55, std::nullopt) == ValuationBasis::enterprise);
  CHECK(basis(55, ValuationBasis::equity) == ValuationBasis::equity);
  CHECK_FALSE(basis(50, std::nullopt));
  CHECK(basis(50, ValuationBasis::equity) == ValuationBasis::equity);
}

TEST_CASE("not to know of a status or of a payment takes nothing away") {
  auto older = told("2025-11-01");
  older.deals[0].status = DealStatus::agreed;
  older.deals[0].amount = sample::stated(sample::usd(5));
  auto newer = told("2025-12-01");
  newer.deals[0].status = DealStatus::unknown;
  newer.deals[0].payment = Payment::not_stated;
  Graph graph;
  graph.add(older);
  graph.add(newer);
  CHECK(known(graph).row.status == DealStatus::agreed);
  CHECK_FALSE(known(graph).row.payment);

  older.uri = "urn:third";
  older.first_created = Timestamp::parse("2025-10-01T08:00Z");
  older.deals[0].payment = Payment::stated;
  older.deals[0].amount.reset();
  Graph other;
  other.add(older);
  other.add(newer);
  CHECK(known(other).row.payment == Payment::stated);

  Graph nobody;
  newer.uri = "urn:fourth";
  nobody.add(newer);
  newer.uri = "urn:fifth";
  nobody.add(newer);
  CHECK(known(nobody).row.status == DealStatus::unknown);
  CHECK(known(nobody).row.payment == Payment::not_stated);
}

TEST_CASE("the telling with the most parties stands for the deal, of several the newest") {
  auto wide = told("2025-11-01");
  wide.deals[0].parties.push_back(sample::party("c", Role::investor));
  auto twice = told("2025-12-01");
  twice.entities.push_back(sample::company("a2", "A"));
  twice.deals[0].parties.push_back(sample::party("a2", Role::investor));  // A again, by another id
  twice.deals[0].parties.push_back(sample::party("a", Role::investor));
  Graph graph;
  graph.add(twice);
  graph.add(wide);
  CHECK(known(graph).shown == DealId{1});
  CHECK(graph[known(graph).row.parties].size() == 3);
  wide.uri = "urn:again";
  wide.first_created = Timestamp::parse("2025-11-20T08:00Z");
  graph.add(wide);
  CHECK(known(graph).shown == DealId{2});
}

TEST_CASE("who only names the parties takes neither their parts away nor the others beside them") {
  auto older = told("2025-11-01");
  older.deals[0].parties[0].amount = sample::stated(sample::usd(3));
  older.deals[0].open_roles = {Role::investor};
  auto newer = told("2025-12-01");
  newer.deals[0].open_roles = {Role::investee};
  Graph graph;
  graph.add(older);
  graph.add(newer);
  CHECK(known(graph).shown == DealId{0});
  CHECK(graph[known(graph).row.parties][0].amount);
  CHECK(known(graph).row.open_roles == (Roles{Role::investor} | Role::investee));

  auto wider = told("2025-10-01");
  wider.deals[0].parties.push_back(sample::party("c", Role::investor));
  graph.add(wider);
  CHECK(known(graph).shown == DealId{2});
  CHECK(known(graph).row.open_roles.empty());  // the others were C
}

TEST_CASE("links are those of all tellings, each once, to what stands for a deal") {
  Graph graph;
  auto first = full("2025-11-01");
  first.deals[1].ref = "sec:2";
  auto second = full("2025-12-01");
  second.deals[1].ref = "sec:2";
  second.deals[0].links.push_back({LinkType::after, "e", {}});
  graph.add(first);
  graph.add(second);
  const KnownDeals all{graph};
  const auto links = all.links(*all.find(DealId{0}));
  CHECK(std::vector<LinkNode>(links.begin(), links.end())
        == std::vector<LinkNode>{{LinkType::may_overlap, DealId{3}}, {LinkType::after, DealId{3}}});
  CHECK(all.shown(DealId{0}) == DealId{2});
  CHECK(all.shown(DealId{1}) == DealId{3});
}

TEST_CASE("a deal that is told once is as it is told") {
  Graph graph;
  graph.add(full("2025-11-01"));
  const KnownDeals all{graph};
  CHECK(all.find(DealId{0}) == nullptr);
  CHECK(all.shown(DealId{0}) == DealId{0});
}

}  // namespace test_graph_sameness_known_deals
