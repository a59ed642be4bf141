// SPDX-License-Identifier: MIT
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/totals.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace test_facts_deals {

using namespace newsgraph;
using namespace newsgraph::query_parts;

// Each deal that the article tells: of which type, between whom, how far it has come. Dates are facts 11 to 16, amounts
// 17 to 22, links between deals 43 to 48.

namespace {

using Names = std::set<std::string>;

/// "role: name" for each party.
Names who(std::string_view id) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& party : graph[graph[deal(id)].parties])
    found.insert(std::string{name_of(party.role)} + ": " + std::string{graph.name(party.entity)});
  REQUIRE(found.size() == graph[deal(id)].parties.size());
  return found;
}

/// The names of a range of entities.
Names names(Range<EntityId> entities) {
  const auto& graph = source_graph();
  Names found;
  for (const auto id : graph[entities]) found.emplace(graph.name(id));
  return found;
}

template <class Deals>
Names ids(Deals&& deals) {
  const auto& graph = source_graph();
  Names found;
  for (const DealId id : deals) found.emplace(graph[graph[id].id]);
  return found;
}

bool is(std::string_view id, DealType type, DealStatus status) {
  const auto& graph = source_graph();
  return graph[deal(id)].type == type && graph[deal(id)].status == status;
}

/// The words of the article that a deal rests on, one piece after the other.
std::string words(std::string_view id) {
  const auto& graph = source_graph();
  std::string all;
  for (const auto& evidence : graph[graph[deal(id)].evidence]) all += std::string{graph.words(evidence).value()} + '\n';
  return all;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("31: D1 is an investment of Amazon in OpenAI, in talks") {
  const auto& graph = source_graph();
  CHECK(is("d1", DealType::investment, DealStatus::in_talks));
  CHECK(who("d1") == Names{"investor: Amazon", "investee: OpenAI"});
  CHECK(graph[deal("d1")].open_roles.empty());
  CHECK(has(words("d1"), "투자하는 안을 논의 중"));  // discusses a plan to invest
}

TEST_CASE("31: D1, D2 and D3 are one package, itself in talks and without parties of its own") {
  const auto& graph = source_graph();
  CHECK(is("pkg", DealType::package, DealStatus::in_talks));
  CHECK(ids(graph[graph.details(deal("pkg")).members]) == Names{"d1", "d2", "d3"});
  CHECK(who("pkg").empty());
  for (const auto* member : {"d1", "d2", "d3"}) CHECK(ids(packages_of(graph, deal(member))) == Names{"pkg"});
  CHECK(packages_of(graph, deal("d6")).empty());
  CHECK(has(words("pkg"), "판매하는 것도 그 안에"));  // to sell is in the plan too
  CHECK(has(words("pkg"), "추진"));                   // pursued, not only weighed
}

TEST_CASE("32: D2 is a supply of AI chips by Amazon to OpenAI, in talks, without an amount") {
  const auto& graph = source_graph();
  CHECK(is("d2", DealType::supply, DealStatus::in_talks));
  CHECK(who("d2") == Names{"supplier: Amazon", "customer: OpenAI"});
  CHECK(names(graph.details(deal("d2")).goods) == Names{"Trainium AI chips"});
  CHECK(has(words("d2"), "AI 칩 '트레이니움'"));  // AI chips, Trainium
  CHECK_FALSE(graph[deal("d2")].amount);
  CHECK_FALSE(deal_total(graph, deal("d2")));
}

TEST_CASE("33: D3 is a lease of Amazon's data-centre capacity to OpenAI, in talks, without an amount") {
  const auto& graph = source_graph();
  CHECK(is("d3", DealType::lease, DealStatus::in_talks));
  CHECK(who("d3") == Names{"lessor: Amazon", "lessee: OpenAI"});
  CHECK(names(graph.details(deal("d3")).goods) == Names{"Amazon data-centre capacity"});
  CHECK_FALSE(deal_total(graph, deal("d3")));
  CHECK(has(words("d3"), "더 임대"));  // lease further
}

TEST_CASE("32, 33: that D2 and D3 are sold is said, though not for how much") {
  const auto& graph = source_graph();
  Names sold;
  for (const auto id : deals(graph))
    if (graph[id].payment == Payment::stated) sold.emplace(graph[graph[id].id]);
  CHECK(sold == Names{"d2", "d3"});
}

TEST_CASE("32, 33: of D2 and D3 alone the goods come on top of what there was") {
  const auto& graph = source_graph();
  Names further;
  for (const auto id : deals(graph))
    if (graph.details(id).further.value_or(false)) further.emplace(graph[graph[id].id]);
  CHECK(further == Names{"d2", "d3"});
}

TEST_CASE("33: D3 is to run ChatGPT and other models and tools") {
  const auto& graph = source_graph();
  const auto purpose = graph[graph.details(deal("d3")).purpose];
  REQUIRE(purpose.size() == 2);
  CHECK(purpose[0].entity == MaybeId{entity("ChatGPT")});
  CHECK_FALSE(purpose[1].entity);
  CHECK(graph[purpose[1].words] == "other AI models and tools");
  CHECK(has(words("d3"), "챗GPT를 비롯한 AI 모델과 도구"));
}

TEST_CASE("34: D4 gave OpenAI all its computing from Microsoft's Azure from 2019 to 2023, and has ended") {
  const auto& graph = source_graph();
  CHECK(is("d4", DealType::supply, DealStatus::ended));
  CHECK(who("d4") == Names{"supplier: Microsoft", "customer: OpenAI"});
  CHECK(names(graph.details(deal("d4")).goods) == Names{"all computing resources"});
  CHECK(graph.details(deal("d4")).through == MaybeId{entity("Azure")});
  CHECK(graph.details(deal("d4")).exclusive == true);
  CHECK(graph[graph.details(deal("d4")).period] == Period::parse("2019/2023"));
  CHECK(graph.details(deal("d4")).status_inferred == true);  // the article says when it ran, not that it is over
  CHECK(has(words("d4"), "복잡한 파트너십 계약"));           // complex partnership contract
  CHECK(has(words("d4"), "컴퓨팅 자원 전부"));               // all computing
}

TEST_CASE("34: D4 is part of what the article calls a partnership, of which it says no more") {
  const auto& graph = source_graph();
  CHECK(is("d4p", DealType::partnership, DealStatus::unknown));
  CHECK(who("d4p") == Names{"partner: Microsoft", "partner: OpenAI"});
  CHECK(has(words("d4p"), "복잡한 파트너십 계약"));
  const auto links = graph[graph.details(deal("d4")).links];
  REQUIRE(links.size() == 1);
  CHECK(links[0].type == LinkType::part_of);
  CHECK(links[0].to == deal("d4p"));
  CHECK_FALSE(graph.details(deal("d4p")).period);
}

TEST_CASE("34: how far a deal has come is concluded of D4 alone") {
  const auto& graph = source_graph();
  for (const auto id : deals(graph)) CHECK(graph.details(id).status_inferred.value_or(false) == (id == deal("d4")));
}

TEST_CASE("34: nothing else has ended, and nothing else is exclusive") {
  const auto& graph = source_graph();
  CHECK(ids(deals(graph, {.statuses = DealStatus::ended})) == Names{"d4"});
  for (const auto id : deals(graph)) CHECK(graph.details(id).exclusive.value_or(false) == (id == deal("d4")));
}

TEST_CASE("35: D5 is OpenAI's restructuring of October 2025, done, which concerns Microsoft") {
  const auto& graph = source_graph();
  CHECK(is("d5", DealType::restructuring, DealStatus::closed));
  CHECK(who("d5") == Names{"subject: OpenAI", "counterparty: Microsoft"});
  CHECK(graph[deal("d5")].date == Date::parse("2025-10"));
}

TEST_CASE("35: D5 removes the clause that required Microsoft's approval for dealings with other clouds") {
  const auto& graph = source_graph();
  const auto removed = std::string{graph[graph.details(deal("d5")).removes].value()};
  for (const auto* part : {"Microsoft", "approval", "other cloud"}) CHECK(has(removed, part));
  CHECK(has(words("d5"), "MS가 사전에 승인하지 않으면"));   // unless MS approved before
  CHECK(has(words("d5"), "데이터센터 계약이 가능해졌다"));  // contracts became possible
  for (const auto id : deals(graph)) CHECK(graph.details(id).removes.has_value() == (id == deal("d5")));
}

TEST_CASE("36: D5b is an agreement between Microsoft and OpenAI to realign their relation, by which no money moves") {
  const auto& graph = source_graph();
  CHECK(is("d5b", DealType::agreement, DealStatus::agreed));
  CHECK(who("d5b") == Names{"counterparty: Microsoft", "counterparty: OpenAI"});
  CHECK(graph[graph.details(deal("d5b")).name] == "on a realignment of their relation");
  CHECK_FALSE(graph[deal("d5b")].amount);
  for (const auto& flow : graph[graph.table<Flow>()]) CHECK(flow.deal != deal("d5b"));
  CHECK(has(words("d5b"), "관계를 다시 조정"));  // adjust the relation anew
}

TEST_CASE("37: D6 is a lease of servers by Amazon to OpenAI, signed") {
  CHECK(is("d6", DealType::lease, DealStatus::agreed));
  CHECK(who("d6") == Names{"lessor: Amazon", "lessee: OpenAI"});
  CHECK(names(source_graph().details(deal("d6")).goods) == Names{"servers"});
  CHECK(has(words("d6"), "서버"));  // servers
}

TEST_CASE("38: D7 is OpenAI's long-term contracts with Nvidia, Oracle, AMD, Broadcom and others, signed") {
  const auto& graph = source_graph();
  CHECK(is("d7", DealType::supply, DealStatus::agreed));
  CHECK(who("d7")
        == Names{"customer: OpenAI", "supplier: Nvidia", "supplier: Oracle", "supplier: AMD", "supplier: Broadcom"});
  CHECK(graph[deal("d7")].open_roles == Roles{Role::supplier});
  CHECK(names(graph.details(deal("d7")).goods) == Names{"chips", "computing infrastructure"});
  CHECK(has(words("d7"), "칩과 컴퓨팅 인프라"));  // chips and computing infrastructure
  CHECK(has(words("d7"), "브로드컴 등"));         // Broadcom and others
  for (const auto id : deals(graph)) CHECK(graph.details(id).long_term.value_or(false) == (id == deal("d7")));
}

TEST_CASE("39: D8 is an investment of Nvidia in OpenAI, agreed") {
  CHECK(is("d8", DealType::investment, DealStatus::agreed));
  CHECK(who("d8") == Names{"investor: Nvidia", "investee: OpenAI"});
}

TEST_CASE("39: D9 is a supply of processors by Nvidia to OpenAI, agreed, without an amount") {
  const auto& graph = source_graph();
  CHECK(is("d9", DealType::supply, DealStatus::agreed));
  CHECK(who("d9") == Names{"supplier: Nvidia", "customer: OpenAI"});
  CHECK(names(graph.details(deal("d9")).goods) == Names{"Nvidia AI processors"});
  CHECK(has(words("d9"), "공급"));  // supply
  CHECK_FALSE(deal_total(graph, deal("d9")));
}

TEST_CASE("40: D10 is the money that Anthropic raised from Amazon, Google, Microsoft, Nvidia and others, done") {
  const auto& graph = source_graph();
  CHECK(is("d10", DealType::investment, DealStatus::closed));
  CHECK(who("d10")
        == Names{"investee: Anthropic", "investor: Amazon", "investor: Google", "investor: Microsoft",
                 "investor: Nvidia"});
  CHECK(graph[deal("d10")].open_roles == Roles{Role::investor});
  CHECK(has(words("d10"), "엔비디아 등"));  // Nvidia and others
}

TEST_CASE("41: D11 is Anthropic's use of its investors' hardware and services") {
  const auto& graph = source_graph();
  CHECK(is("d11", DealType::service, DealStatus::active));
  CHECK(who("d11")
        == Names{"customer: Anthropic", "supplier: Amazon", "supplier: Google", "supplier: Microsoft",
                 "supplier: Nvidia"});
  CHECK(names(graph.details(deal("d11")).goods) == Names{"hardware", "services"});
  CHECK(has(words("d11"), "하드웨어와 서비스"));  // hardware and services

  const auto anthropic = entity("Anthropic");
  Names suppliers_of;
  Names investors_of;
  for (const auto& known : suppliers(graph, anthropic).known) suppliers_of.emplace(graph.name(known.entity));
  for (const auto& known : investors(graph, anthropic).known) investors_of.emplace(graph.name(known.entity));
  CHECK(suppliers_of == investors_of);
}

TEST_CASE("42: D12 is Amazon's chips, which train Anthropic's core models already") {
  const auto& graph = source_graph();
  CHECK(is("d12", DealType::supply, DealStatus::active));
  CHECK(who("d12") == Names{"supplier: Amazon", "customer: Anthropic"});
  const auto purpose = graph[graph.details(deal("d12")).purpose];
  REQUIRE(purpose.size() == 1);
  CHECK(graph[purpose[0].words] == "core model training");
  CHECK(names(graph.details(deal("d12")).goods) == Names{"Amazon's chip technology"});
  CHECK(has(words("d12"), "아마존의 칩 기술"));  // Amazon's chip technology
  CHECK(has(words("d12"), "이미"));              // already
}

TEST_CASE("34, 39, 41, 42: of D4, D9, D11 and D12 the article does not say that they are paid for") {
  const auto& graph = source_graph();
  Names unstated;
  for (const auto id : deals(graph))
    if (graph[id].payment == Payment::not_stated) unstated.emplace(graph[graph[id].id]);
  CHECK(unstated == Names{"d4", "d9", "d11", "d12"});
  for (const auto* id : {"d4", "d9", "d11", "d12"}) CHECK_FALSE(deal_total(graph, deal(id)));
  auto paid = ids(deals(graph, {.unstated_payment = false}));
  CHECK(paid.size() == 11);
  paid.merge(unstated);
  CHECK(paid == ids(deals(graph)));
}

TEST_CASE("31 to 42: the deals by how far they have come") {
  const auto& graph = source_graph();
  CHECK(ids(deals(graph, {.statuses = DealStatus::in_talks})) == Names{"pkg", "d1", "d2", "d3"});
  CHECK(ids(deals(graph, {.statuses = DealStatus::agreed})) == Names{"d5b", "d6", "d7", "d8", "d9"});
  CHECK(ids(deals(graph, {.statuses = DealStatus::active})) == Names{"d11", "d12"});
  CHECK(ids(deals(graph, {.statuses = DealStatus::closed})) == Names{"d5", "d10"});
  CHECK(graph.table<DealNode>().size() == 15);  // and D4 with its partnership
}

TEST_CASE("31 to 42: each deal rests on words of the paragraphs that tell it") {
  const auto& graph = source_graph();
  std::map<std::string, Names> where;
  for (const auto id : deals(graph))
    for (const auto& evidence : graph[graph[id].evidence]) {
      where[std::string{graph[graph[id].id]}].emplace(graph[graph[evidence.paragraph()].id]);
      CHECK(evidence.bytes());
    }
  const std::map<std::string, Names> expected{{"pkg", {"p1", "p3", "p4"}},
                                              {"d1", {"p1", "p4"}},
                                              {"d2", {"h1", "s1", "p1", "p2"}},
                                              {"d3", {"s1", "p1", "p2", "p4"}},
                                              {"d4", {"p3"}},
                                              {"d4p", {"p3"}},
                                              {"d5", {"p3"}},
                                              {"d5b", {"p3", "p4"}},
                                              {"d6", {"p4"}},
                                              {"d7", {"p5"}},
                                              {"d8", {"p9"}},
                                              {"d9", {"p9"}},
                                              {"d10", {"p8"}},
                                              {"d11", {"p8"}},
                                              {"d12", {"p9"}}};
  CHECK(where == expected);
}

}  // namespace test_facts_deals
