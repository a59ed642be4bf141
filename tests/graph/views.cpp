// SPDX-License-Identifier: MIT
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

/// Which of the functions that give ranges over a graph take a `G`.
template <class G>
constexpr bool takes[] = {
    (requires(G&& graph) { deals(std::forward<G>(graph)); }),
    (requires(G&& graph) { deals_of(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { flows(std::forward<G>(graph)); }),
    (requires(G&& graph) { paid_by(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { paid_to(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { articles(std::forward<G>(graph)); }),
    (requires(G&& graph) { articles_on(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { paragraphs(std::forward<G>(graph)); }),
    (requires(G&& graph) { entities(std::forward<G>(graph)); }),
    (requires(G&& graph) { entities(std::forward<G>(graph), EntityKind::company); }),
    (requires(G&& graph) { companies(std::forward<G>(graph)); }),
    (requires(G&& graph) { facts(std::forward<G>(graph)); }),
    (requires(G&& graph) { facts_of(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { relations(std::forward<G>(graph)); }),
    (requires(G&& graph) { relations(std::forward<G>(graph), RelationType::competitor); }),
    (requires(G&& graph) { relations_of(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { claims(std::forward<G>(graph)); }),
    (requires(G&& graph) { claims(std::forward<G>(graph), ClaimKind::fact); }),
    (requires(G&& graph) { parties(std::forward<G>(graph), DealId{0}, Role::partner); }),
    (requires(G&& graph) { claims_about(std::forward<G>(graph), EntityId{0}); }),
    (requires(G&& graph) { claims_about(std::forward<G>(graph), DealId{0}); }),
    (requires(G&& graph) { packages_of(std::forward<G>(graph), DealId{0}); }),
};
static_assert(std::ranges::count(takes<const Graph&>, false) == 0);
static_assert(std::ranges::count(takes<Graph&>, false) == 0);
static_assert(std::ranges::count(takes<Graph>, true) == 0);  // each of them would dangle
static_assert(std::ranges::count(takes<const Graph>, true) == 0);

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

TEST_CASE("a filter for one party or one article gives what others give of all deals") {
  const auto graph = sample::chips_twice();
  const auto amazon = *find_entity(graph, "Amazon");
  CHECK(deals(graph, {.party = amazon, .tellings = Tellings::each}).count() == 14);
  CHECK(deals(graph, {.party = amazon}).count() == 7);
  for (const auto article : articles(graph)) {
    CHECK(deals(graph, {.statuses = any_status, .article = article}).count() == 13);
    CHECK(texts(graph, deals(graph, {.party = amazon, .article = article})) == "d1 d2 d3 d6 d10 d11 d12 ");
    CHECK(flows(graph, {.statuses = any_status, .article = article}).count() == 20);
    CHECK(texts(graph, deals_of(graph, amazon, {.article = article})) == "d1 d2 d3 d6 d10 d11 d12 ");
    CHECK(payments(graph, paid_by(graph, amazon, {.article = article})) == "Amazon>OpenAI Amazon>Anthropic ");
    CHECK(payments(graph, paid_to(graph, amazon, {.types = DealType::lease, .article = article}))
          == "OpenAI>Amazon OpenAI>Amazon ");
    for (const auto deal : deals_of(graph, amazon, {.article = article})) CHECK(graph[deal].article == article);
    for (const auto flow : flows(graph, {.article = article})) CHECK(graph[graph[flow].deal].article == article);
  }
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

TEST_CASE("what is rumoured or called off moves no money, unless it is asked for") {
  auto article = sample::chips();
  article.deals[1].status = DealStatus::rumoured;
  article.deals[8].status = DealStatus::withdrawn;
  Graph graph;
  graph.add(article);
  const auto openai = *find_entity(graph, "OpenAI");
  CHECK(deals(graph).count() == 11);
  CHECK(deals(graph, {.statuses = any_status}).count() == 13);
  CHECK(texts(graph, deals_of(graph, openai)) == "d2 d3 d4 d5 d6 d7 d9 ");
  CHECK(texts(graph, deals_of(graph, openai, {.statuses = any_status})) == "d1 d2 d3 d4 d5 d6 d7 d8 d9 ");
  CHECK(flows(graph).count() == 18);
  CHECK(flows(graph, {.statuses = any_status}).count() == 20);
  CHECK(paid_to(graph, openai).empty());
  CHECK(paid_to(graph, openai, {.statuses = any_status}).count() == 2);
  CHECK(paid_by(graph, *find_entity(graph, "Nvidia")).count() == 1);  // d10
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

TEST_CASE("all that there is, and what an entity has to do with") {
  const auto graph = chips();
  CHECK(articles(graph).size() == 1);
  CHECK(paragraphs(graph).size() == 4);
  CHECK(entities(graph).count() == 14);
  CHECK(companies(graph).count() == 9);
  CHECK(graph.name(companies(graph).front()) == "Amazon");
  CHECK(texts(graph, facts(graph)) == "v1 ");
  CHECK(texts(graph, relations(graph)) == "r1 r2 r3 ");
  CHECK(texts(graph, claims(graph)) == "k1 k2 k3 k4 k5 ");
  const auto openai = *find_entity(graph, "OpenAI");
  CHECK(texts(graph, facts_of(graph, openai)) == "v1 ");
  CHECK(texts(graph, relations_of(graph, openai)) == "r1 r2 r3 ");
  CHECK(articles_on(graph, openai).size() == 1);
}

TEST_CASE("what was united away is in no view, and its id stands for what it became") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Alphabet"), sample::company("g", "Google"), sample::company("x", "X")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::closed,
                                {sample::party("a", Role::customer), sample::party("g", Role::supplier)}),
                   sample::deal("e", DealType::investment, DealStatus::closed,
                                {sample::party("g", Role::investor), sample::party("x", Role::investee)})};
  article.relations = {sample::relation("r", RelationType::competitor, "g", "x")};
  article.claims = {sample::fact("c", {"g"})};
  Graph graph;
  graph.add(article);
  const auto alphabet = *find_entity(graph, "Alphabet");
  const auto google = *find_entity(graph, "Google");
  CHECK(entities(graph).count() == 3);
  CHECK(payments(graph, flows(graph)) == "Alphabet>Google Google>X ");

  graph.join({"urn:1#a", "urn:1#g"});
  CHECK(entities(graph).count() == 2);
  CHECK(companies(graph).count() == 2);
  const auto both = *find_entity(graph, "Google");
  CHECK(payments(graph, flows(graph)) == std::string{graph.name(both)} + ">X ");
  for (const auto kept : {alphabet, google}) {
    CHECK(graph.entity(kept) == both);
    CHECK(&graph[kept] == &graph[both]);
    CHECK(graph[MaybeId{kept}]->name == graph[both].name);
    CHECK(graph.name(kept) == graph.name(both));
    CHECK(graph.names(kept).size() == 2);
    CHECK(articles_on(graph, kept).size() == 1);
    CHECK(texts(graph, deals_of(graph, kept)) == "d e ");
    CHECK(texts(graph, deals_of(graph, kept, {.party = kept, .role = Role::investor})) == "e ");
    CHECK(texts(graph, deals(graph, {.among = {kept, *find_entity(graph, "X")}})) == "d e ");
    CHECK(paid_by(graph, kept).count() == 1);
    CHECK(paid_to(graph, kept).empty());
    CHECK(texts(graph, relations_of(graph, kept)) == "r ");
    CHECK(texts(graph, claims_about(graph, kept)) == "c ");
  }
}

TEST_CASE("a view can be kept as a constant, copied and adapted") {
  const auto graph = chips();
  const auto view = deals(graph, {.types = DealType::lease});
  std::string found;
  for (const auto deal : view) found += std::string{graph[graph[deal].id]} + ' ';
  CHECK(found == "d3 d6 ");
  const auto copy = view;
  CHECK(texts(graph, copy) == found);
  CHECK(texts(graph, view | std::views::drop(1)) == "d6 ");
  const auto adapted = deals(graph, {.types = DealType::lease}) | std::views::take(1);
  CHECK(texts(graph, adapted) == "d3 ");
  const auto those = companies(graph);
  CHECK(std::ranges::distance(those) == 9);
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
  for (const auto entity : entities(graph))
    for (const auto id : articles_on(graph, entity))
      found += *std::ranges::find(articles_on(graph, entity), id) == id ? 1U : 0U;
  CHECK(found != 0);
}

}  // namespace test_graph_views
