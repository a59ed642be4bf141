// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/add_deal.hpp>

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/views.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <vector>

namespace test_graph_adding_add_deal {

using namespace newsgraph;
using enum Role;

namespace {

Graph graph_of(Deal deal) {
  auto article = sample::article("urn:x");
  for (const auto* id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  article.deals.push_back(std::move(deal));
  Graph graph;
  graph.add(article);
  return graph;
}

std::vector<Flow> flows_of(const Graph& graph) {
  return {graph[graph.table<Flow>()].begin(), graph[graph.table<Flow>()].end()};
}

constexpr EntityId a{0};
constexpr EntityId b{1};
constexpr EntityId c{2};
constexpr DealId deal{0};

}  // namespace

TEST_CASE("each payer pays each payee") {
  const auto graph = graph_of(
      sample::deal("d", DealType::supply, DealStatus::agreed,
                   {sample::party("a", supplier), sample::party("b", customer), sample::party("c", customer)}));
  CHECK(flows_of(graph) == std::vector<Flow>{{b, a, deal}, {c, a, deal}});
  CHECK(paid_by(graph, b).count() == 1);
  CHECK(paid_to(graph, a).count() == 2);
  CHECK(paid_to(graph, b).empty());
}

TEST_CASE("nobody pays himself, and a pair is one flow however often its parties are listed") {
  const auto graph = graph_of(sample::deal("d", DealType::lease, DealStatus::agreed,
                                           {sample::party("a", lessee), sample::party("a", lessor),
                                            sample::party("a", lessee), sample::party("b", lessor)}));
  CHECK(flows_of(graph) == std::vector<Flow>{{a, b, deal}});
  CHECK(deals_of(graph, a).count() == 1);
}

TEST_CASE("who invests pays the company, and owners who sell beside it; who brings the shares to market gets nothing") {
  const auto graph = graph_of(sample::deal("d", DealType::investment, DealStatus::agreed,
                                           {sample::party("a", investor), sample::party("b", investee),
                                            sample::party("c", seller), sample::party("b", underwriter)}));
  CHECK(flows_of(graph) == std::vector<Flow>{{a, b, deal}, {a, c, deal}});
}

TEST_CASE("who pays a fine pays the payee, and a guarantor the beneficiary") {
  const auto fined = graph_of(sample::deal("d", DealType::payment, DealStatus::announced,
                                           {sample::party("a", payee), sample::party("b", payer)}));
  CHECK(flows_of(fined) == std::vector<Flow>{{b, a, deal}});
  const auto backed = graph_of(
      sample::deal("d", DealType::guarantee, DealStatus::active,
                   {sample::party("a", guarantor), sample::party("b", beneficiary), sample::party("c", borrower)}));
  CHECK(flows_of(backed) == std::vector<Flow>{{a, b, deal}});
}

TEST_CASE("types without a direction of money have no flows") {
  const auto graph = graph_of(sample::deal("d", DealType::partnership, DealStatus::agreed,
                                           {sample::party("a", partner), sample::party("b", partner)}));
  CHECK(graph.table<Flow>().empty());
  CHECK(deals_of(graph, b).count() == 1);
}

TEST_CASE("an acquisition without a seller leaves open who is paid") {
  const auto graph = graph_of(sample::deal("d", DealType::acquisition, DealStatus::agreed,
                                           {sample::party("a", acquirer), sample::party("b", target)}));
  CHECK(graph.table<Flow>().empty());
}

TEST_CASE("what only some deals have is kept apart") {
  auto plain = sample::deal("d", DealType::loan, DealStatus::agreed, {sample::party("a", lender)});
  const auto without = graph_of(plain);
  CHECK_FALSE(without[deal].details);

  auto rich = plain;
  rich.name = "bridge";
  rich.removes = "a clause";
  rich.goods = {"b"};
  rich.purpose = {"growth", "c"};
  rich.considerations = {{ConsiderationForm::stock, sample::stated(sample::usd(3)), {}, "a", "in shares", {}}};
  rich.terms = {sample::price(TermKind::price, "3.105", Currency::GBP, "share"),
                sample::words(TermKind::rating, "BBB+")};
  rich.terms[1].party = "a";
  rich.terms[1].date = Date::parse("2025");
  rich.schedule = {sample::break_fee(sample::usd(2), "a", "b"), sample::scheduled(DueKind::milestone, {}, true)};
  rich.schedule[1].condition = "approval";
  rich.schedule[1].met = false;
  rich.schedule[1].by = Date::parse("2026");
  rich.schedule[1].stated = "on approval";
  rich.quantity = sample::number("3.5", "gigawatt", Bound::at_least);
  rich.quantity->number = rich.quantity->number->about();
  rich.quantity->stated = "3.5 GW";
  rich.term = VagueTerm{Vague::few, TimeUnit::month, "some months", {}};
  rich.period = Period::parse("2024/2026");
  rich.closing = Date::parse("2026");
  rich.ended = Date::parse("2027");
  rich.dates.emplace_back().type = DealDateType::outside;
  rich.dates[0].date = Date::parse("[..2027]");
  auto& condition = rich.conditions.emplace_back();
  condition.type = ConditionType::minimum_tender;
  condition.by = "b";
  condition.share = Share{Ratio{51, 100}, Bound::at_least, {}, {}, {}};
  condition.due = Date::parse("early 2026");
  rich.basis = ValuationBasis::equity;
  rich.admission = Admission::denied;
  const auto graph = graph_of(rich);
  const auto& details = graph.details(deal);
  CHECK(graph[details.name] == "bridge");
  CHECK(graph[details.removes] == "a clause");
  CHECK(graph[details.goods].front() == b);
  CHECK_FALSE(graph[details.purpose][0].entity);
  CHECK(graph[graph[details.purpose][0].words] == "growth");
  CHECK(graph[details.purpose][1].entity == MaybeId{c});
  const auto& part = graph[details.considerations].front();
  CHECK(part.form == ConsiderationForm::stock);
  CHECK(graph.amount(part.amount) == Amount{sample::usd(3)});
  CHECK(part.from == MaybeId{a});
  CHECK(graph[part.stated] == "in shares");
  REQUIRE(details.terms.size() == 2);
  const auto& price = graph[std::get<DecimalId>(graph[details.terms][0].value)];
  CHECK(price.currency() == Currency::GBP);
  CHECK(graph.number(price) == StatedDecimal{*Decimal::of(3'105, -3)});
  CHECK(graph[price.unit()] == "share");
  CHECK(graph[details.terms][1].kind == TermKind::rating);
  CHECK(graph[graph[details.terms][1].text] == "BBB+");
  CHECK(graph[details.terms][1].party == MaybeId{a});
  CHECK(graph[details.terms][1].date == Date::parse("2025"));
  REQUIRE(details.schedule.size() == 2);
  const auto& fee = graph[details.schedule][0];
  CHECK(fee.kind == DueKind::break_fee);
  CHECK(graph.amount(fee.amount) == Amount{sample::usd(2)});
  CHECK(fee.payer == MaybeId{a});
  CHECK(fee.payee == MaybeId{b});
  const auto& milestone = graph[details.schedule][1];
  CHECK(milestone.kind == DueKind::milestone);
  CHECK_FALSE(milestone.amount);
  CHECK(milestone.within == true);
  CHECK(milestone.met == false);
  CHECK(graph[milestone.condition] == "approval");
  CHECK(graph[milestone.stated] == "on approval");
  CHECK(milestone.by == Date::parse("2026"));
  CHECK(graph.number(details.quantity) == StatedDecimal{*Decimal::of(35, -1), Bound::at_least}.about());
  CHECK(graph[graph[details.quantity]->unit()] == "gigawatt");
  CHECK(std::get<VagueTermNode>(*graph[details.term]).unit == TimeUnit::month);
  CHECK(graph[details.period] == Period::parse("2024/2026"));
  CHECK(details.closing == Date::parse("2026"));
  CHECK(details.ended == Date::parse("2027"));
  CHECK(graph[details.dates].front().type == DealDateType::outside);
  CHECK(graph[details.dates].front().date == Date::parse("[..2027]"));
  const auto& node = graph[details.conditions].front();
  CHECK(node.type == ConditionType::minimum_tender);
  CHECK(node.by == MaybeId{b});
  CHECK(graph[node.share]->ratio == Ratio{51, 100});
  CHECK(node.due == Date::parse("early 2026"));
  CHECK(status_of(node) == ConditionStatus::scheduled);
  CHECK(details.basis == ValuationBasis::equity);
  CHECK(details.admission == Admission::denied);
}

TEST_CASE("parties keep their own part and share") {
  auto round = sample::deal("d", DealType::investment, DealStatus::closed,
                            {sample::party("a", investor), sample::party("b", investee)});
  round.parties[0].amount = sample::stated(sample::usd(5));
  round.parties[0].share = Share{Ratio{51, 100}, Bound::at_least, false, "51 %", {}};
  round.parties[0].lead = true;
  round.open_roles = {investor};
  const auto graph = graph_of(round);
  const auto parties = graph[graph[deal].parties];
  CHECK(graph.amount(parties[0].amount) == Amount{sample::usd(5)});
  CHECK(graph[parties[0].share]->ratio == Ratio{51, 100});
  CHECK(graph[graph[parties[0].share]->stated] == "51 %");
  CHECK(parties[0].lead == true);
  CHECK_FALSE(parties[1].lead);
  CHECK(graph[deal].open_roles == Roles{investor});
}

}  // namespace test_graph_adding_add_deal
