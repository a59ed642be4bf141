// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>
#include <utility>
#include <vector>

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

namespace {

// How many allocations succeed before one fails; none does while it is negative.
long allocations_left = -1;

/// Everything of a graph that a failed `add` could have changed.
struct Snapshot {
  explicit Snapshot(const Graph& graph)
      : sizes{
          graph.table<ArticleNode>().size(),  graph.table<ParagraphNode>().size(), graph.table<EntityNode>().size(),
          graph.table<DealNode>().size(),     graph.table<FactNode>().size(),      graph.table<RelationNode>().size(),
          graph.table<ClaimNode>().size(),    graph.table<Flow>().size(),          graph.table<AmountNode>().size(),
          graph.table<EvidenceNode>().size(), graph.table<Mention>().size()} {
    for (const auto id : graph.table<EntityNode>().ids()) {
      std::string entity{graph.name(id)};
      for (const auto& name : graph.names(id)) entity += '|' + std::string{graph[name.value]};
      entity += graph[graph[id].country] ? '!' : '?';
      entities.push_back(std::move(entity));
      for (const auto count : {graph.run(&Store::deals, id).size(), graph.run(&Store::paid, id).size(),
                               graph.run(&Store::received, id).size(), graph.run(&Store::relations, id).size(),
                               graph.run(&Store::facts, id).size(), graph.run(&Store::claims, id).size()})
        adjacency.push_back(count);
    }
  }

  friend bool operator==(const Snapshot&, const Snapshot&) = default;

  std::vector<std::size_t> sizes;
  std::vector<std::string> entities;
  std::vector<std::size_t> adjacency;
};

/// Another article on the same companies, with new names and a new company.
Article second_article() {
  auto article = sample::chips();
  article.uri = "urn:sample:second";
  article.entities[3].names.push_back({"Amazon.com", {}, {}});
  article.entities[3].country = "US";
  article.entities.push_back(sample::company("intel", "Intel", {"인텔"}));
  article.deals.push_back(
      sample::deal("d13", DealType::supply, DealStatus::agreed,
                   {sample::party("intel", Role::supplier), sample::party("amazon", Role::customer)}));
  return article;
}

}  // namespace

void* operator new(std::size_t size) {
  if (allocations_left == 0) throw std::bad_alloc{};
  if (allocations_left > 0) --allocations_left;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc{};
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
// Not inline: g++ would take this for a mismatch of new and free.
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

static_assert(std::is_copy_constructible_v<Graph>);
static_assert(std::is_nothrow_move_constructible_v<Graph>);
static_assert(std::is_nothrow_move_assignable_v<Graph>);

// What points into a graph can't be taken from one that is gone with the expression.
template <class G>
constexpr bool hands_out[] = {
    (requires(G&& graph) { std::forward<G>(graph)[EntityId{0}]; }),
    (requires(G&& graph) { std::forward<G>(graph)[Range<DealNode>{}]; }),
    (requires(G&& graph) { std::forward<G>(graph)[Symbol{0}]; }),
    (requires(G&& graph) { std::forward<G>(graph)[MaybeSymbol{}]; }),
    (requires(G&& graph) { std::forward<G>(graph)[MaybeId<Text>{}]; }),
    (requires(G&& graph) { std::forward<G>(graph).joins(); }),
    (requires(G&& graph) { std::forward<G>(graph).apart(); }),
    (requires(G&& graph) { std::forward<G>(graph).uri(ArticleId{0}); }),
    (requires(G&& graph) { std::forward<G>(graph).name(EntityId{0}); }),
    (requires(G&& graph) { std::forward<G>(graph).names(EntityId{0}); }),
    (requires(G&& graph) { std::forward<G>(graph).details(DealId{0}); }),
    (requires(G&& graph, const EvidenceNode& node) { std::forward<G>(graph).words(node); }),
    (requires(G&& graph) { std::forward<G>(graph).run(&Store::deals, EntityId{0}); }),
};
static_assert(std::ranges::count(hands_out<const Graph&>, false) == 0);
static_assert(std::ranges::count(hands_out<Graph&>, false) == 0);
static_assert(std::ranges::count(hands_out<Graph>, true) == 0);
static_assert(std::ranges::count(hands_out<const Graph>, true) == 0);

// Plain copies can be.
static_assert(requires { Graph{}.amount(AmountId{0}); });
static_assert(requires { Graph{}.find_article(""); });

TEST_CASE("everything of an article is there") {
  Graph graph;
  const auto article = graph.add(sample::chips());
  CHECK(graph.uri(article) == "urn:sample:chips");
  CHECK(graph.find_article("urn:sample:chips") == article);
  CHECK_FALSE(graph.find_article("urn:sample:other"));
  CHECK(graph.table<EntityNode>().size() == 14);
  CHECK(graph.table<DealNode>().size() == 13);
  // d1, d2, d3, d4, d6, d8, d9 and d12 have one flow each, d7, d10 and d11 four.
  CHECK(graph.table<Flow>().size() == 20);
  const auto& first = graph[DealId{1}];
  CHECK(graph[first.id] == "d1");
  CHECK(graph[graph[first.parties].front().entity].kind == EntityKind::company);
  CHECK(graph.amount(first.amount) == Amount{sample::usd(10'000), Bound::at_least});
  CHECK(graph[graph[*first.amount].stated()] == "$10bn");
  const auto won = graph.equivalents(*first.amount);
  REQUIRE(won.size() == 1);
  for (const auto id : won.ids()) CHECK(graph.amount(id).money() == sample::krw(14'800'000'000'000));
  CHECK_FALSE(graph.amount(graph[DealId{2}].amount));
  CHECK(graph.details(DealId{1}).links.empty());
  CHECK(graph[graph.details(DealId{0}).members].size() == 3);
}

TEST_CASE("evidence leads back to the words") {
  Graph graph;
  graph.add(sample::chips());
  const auto words = [&](DealId deal) { return graph.words(graph[graph[deal].evidence].front()); };
  CHECK(words(DealId{1}) == "at least $10bn");
  CHECK(words(DealId{6}) == "Servers for $38bn were leased for seven years.");

  auto withheld = sample::article("urn:withheld");
  Paragraph secret;
  secret.id = "p";
  secret.sha256 = "0123456789abcdef";
  withheld.paragraphs = {secret};
  auto claim = sample::fact("c", {});
  claim.evidence = {{"p", ByteRange{3, 9}, "phrase", {}}, {"p", {}, {}, {}}};
  withheld.claims = {claim};
  const auto id = graph.add(withheld);
  const auto evidence = graph[graph[graph[id].claims].front().evidence];
  CHECK(graph.words(evidence[0]) == "phrase");
  CHECK_FALSE(graph.words(evidence[1]));
}

TEST_CASE("companies of two articles are one, their deals stand in the order in which they came") {
  Graph graph;
  graph.add(sample::chips());
  graph.add(second_article());
  CHECK(graph.table<EntityNode>().size() == 16);  // and another group of people, and Intel
  const EntityId amazon{3};
  CHECK(graph.names(amazon).size() == 3);
  CHECK(graph[graph[amazon].country] == "US");
  // Of d1, d2, d3, d6, d10, d11 and d12 in both articles, and d13.
  const auto deals = graph.run(&Store::deals, amazon);
  REQUIRE(deals.size() == 15);
  CHECK(std::ranges::is_sorted(deals));
  CHECK(graph[graph[deals.back()].id] == "d13");
}

TEST_CASE("an article that does not check is refused with its faults, and nothing of it stays") {
  Graph graph;
  graph.add(sample::chips());
  const Snapshot before{graph};
  auto broken = second_article();
  broken.claims.back().about.push_back("nobody");
  try {
    graph.add(broken);
    FAIL("it was added");
  } catch (const InvalidArticle& error) {
    REQUIRE(error.faults().size() == 1);
    CHECK(error.faults().front().pointer == "/claims/4/about/2");
    CHECK(std::string{error.what()}.starts_with("1 fault: /claims/4/about/2: found \"nobody\""));
  }
  CHECK(Snapshot{graph} == before);
  CHECK_FALSE(graph.find_article("urn:sample:second"));
  CHECK_FALSE(graph.find_symbol("Intel"));

  graph.add(second_article());
  Graph fresh;
  fresh.add(sample::chips());
  fresh.add(second_article());
  CHECK(Snapshot{graph} == Snapshot{fresh});
}

TEST_CASE("an article is added once") {
  Graph graph;
  graph.add(sample::chips());
  const Snapshot before{graph};
  CHECK_THROWS_AS(graph.add(sample::chips()), KnownArticle);
  CHECK(Snapshot{graph} == before);
}

TEST_CASE("where memory runs out the graph is as before") {
  const auto first = sample::chips();
  const auto second = second_article();
  Graph graph;
  graph.add(first);
  const Snapshot before{graph};
  int failures = 0;
  for (bool added = false; !added;) {
    auto copy = graph;
    allocations_left = failures;
    try {
      copy.add(second);
      added = true;
    } catch (const std::bad_alloc&) {
      ++failures;
    }
    allocations_left = -1;
    if (added) break;
    if (!(Snapshot{copy} == before)) FAIL("after " << failures << " allocations");
    copy.add(second);  // and it still works
  }
  CHECK(failures > 0);
}

TEST_CASE("a graph is a value") {
  Graph graph;
  graph.add(sample::chips());
  const Snapshot before{graph};
  auto copy = graph;
  copy.add(second_article());
  CHECK(Snapshot{graph} == before);
  const auto moved = std::move(copy);
  CHECK(moved.table<ArticleNode>().size() == 2);
  graph = moved;
  CHECK(Snapshot{graph} == Snapshot{moved});
}

TEST_CASE("names lead to entities, whoever bears them") {
  Graph graph;
  graph.add(sample::chips());
  graph.add(second_article());
  std::vector<EntityId> found;
  graph.for_each_named("people familiar with the matter", [&](EntityId id) { found.push_back(id); });
  CHECK(found.size() == 2);
  found.clear();
  graph.for_each_named("오픈AI", [&](EntityId id) { found.push_back(id); });
  CHECK(found == std::vector{EntityId{4}});
  graph.for_each_named("nobody", [&](EntityId) { FAIL("nobody has that name"); });
}

TEST_CASE("text that articles share is stored once") {
  Graph graph;
  auto article = sample::article("urn:0");
  article.paragraphs = {sample::paragraph("p", std::string(10'000, 'x'))};
  graph.add(article);
  const auto before = graph.memory().paragraph_text;
  CHECK(before >= 10'000);
  for (int i = 1; i < 50; ++i) {
    article.uri = "urn:" + std::to_string(i);
    graph.add(article);
  }
  CHECK(graph.memory().paragraph_text == before);
}
