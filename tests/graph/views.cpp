#include <newsgraph/graph/views.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <ranges>

#include <string>
#include <utility>

namespace test_graph_views {

using namespace newsgraph;

template <class G>
concept Viewable = requires(G&& graph) { deals(std::forward<G>(graph)); }
                   || requires(G&& graph) { deals_of(std::forward<G>(graph), EntityId{0}); }
                   || requires(G&& graph) { flows(std::forward<G>(graph)); }
                   || requires(G&& graph) { paid_by(std::forward<G>(graph), EntityId{0}); }
                   || requires(G&& graph) { paid_to(std::forward<G>(graph), EntityId{0}); }
                   || requires(G&& graph) { entities(std::forward<G>(graph), EntityKind::company); }
                   || requires(G&& graph) { relations(std::forward<G>(graph), RelationType::competitor); }
                   || requires(G&& graph) { claims(std::forward<G>(graph), ClaimKind::fact); }
                   || requires(G&& graph) { parties(std::forward<G>(graph), DealId{0}, Role::partner); };
static_assert(Viewable<const Graph&>);
static_assert(!Viewable<Graph>);  // each of them would dangle

namespace {

Graph chips() {
  Graph graph;
  graph.add(sample::chips());
  return graph;
}

template <class Ids>
std::string texts(const Graph& graph, Ids&& ids) {
  std::string text;
  for (const auto id : ids) text += std::string{graph[graph[id].id]} + ' ';
  return text;
}

template <class Flows>
std::string payments(const Graph& graph, Flows&& flows) {
  std::string text;
  for (const auto id : flows) {
    const auto& flow = graph[id];
    text += std::string{graph.name(flow.payer)} + '>' + std::string{graph.name(flow.payee)} + ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("deals are seen through a filter, of all or of one") {
  const auto graph = chips();
  const auto amazon = *find_entity(graph, "Amazon");
  CHECK(texts(graph, deals(graph, {.statuses = DealStatus::in_talks})) == "pkg d1 d2 d3 ");
  CHECK(texts(graph, deals_of(graph, amazon)) == "d1 d2 d3 d6 d10 d11 d12 ");
  CHECK(texts(graph, deals_of(graph, amazon, {.types = DealType::lease})) == "d3 d6 ");
  CHECK(texts(graph, deals_of(graph, amazon, {.party = amazon, .role = Role::supplier})) == "d2 d11 d12 ");
}

TEST_CASE("payments are seen from either end") {
  const auto graph = chips();
  const auto openai = *find_entity(graph, "OpenAI");
  CHECK(payments(graph, paid_to(graph, openai)) == "Amazon>OpenAI Nvidia>OpenAI ");
  CHECK(payments(graph, paid_to(graph, openai, {.statuses = settled})) == "Nvidia>OpenAI ");
  CHECK(payments(graph, paid_by(graph, openai, {.types = DealType::lease})) == "OpenAI>Amazon OpenAI>Amazon ");
  CHECK(payments(graph, flows(graph, {.statuses = settled | DealStatus::in_talks, .types = DealType::investment}))
        == "Amazon>OpenAI Nvidia>OpenAI Amazon>Anthropic Google>Anthropic Microsoft>Anthropic Nvidia>Anthropic ");
}

TEST_CASE("entities, relations, claims and parties are seen by kind") {
  const auto graph = chips();
  CHECK(std::ranges::distance(entities(graph, EntityKind::company)) == 9);
  CHECK(std::ranges::distance(entities(graph, EntityKind::person)) == 0);
  CHECK(texts(graph, relations(graph, RelationType::competitor)) == "r2 ");
  CHECK(texts(graph, claims(graph, ClaimKind::concern)) == "k5 ");
  std::string suppliers;
  for (const auto& party : parties(graph, *find_deal(graph, "d7"), Role::supplier))
    suppliers += std::string{graph.name(party.entity)} + ' ';
  CHECK(suppliers == "Nvidia Oracle AMD Broadcom ");
}

TEST_CASE("a view sees nothing in an empty graph") {
  const Graph graph;
  CHECK(deals(graph).empty());
  CHECK(flows(graph).empty());
}

TEST_CASE("views are ranges as those of the standard are") {
  Graph graph;
  graph.add(sample::chips());
  std::size_t count = 0;
  for ([[maybe_unused]] const auto id : deals(graph) | std::views::take(1)) ++count;
  CHECK(count == 1);
  std::size_t found = 0;
  for (const auto entity : graph.all<EntityNode>().ids())
    for (const auto id : graph.deals_of(entity))
      found += *std::ranges::find(graph.deals_of(entity), id) == id ? 1U : 0U;
  CHECK(found != 0);
}

}  // namespace test_graph_views
