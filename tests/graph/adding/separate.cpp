// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/separate.hpp>

#include <newsgraph/graph/merge.hpp>
#include <newsgraph/graph/views.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace test_graph_adding_separate {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

Entity of_lei(Entity entity, std::string_view lei) {
  entity.lei = Lei::parse(lei);
  return entity;
}
Entity of_ticker(Entity entity, std::string_view ticker) {
  entity.ticker = ticker;
  return entity;
}

constexpr auto* one_lei = "ZXTILKJKG63JELOEG630";
constexpr auto* other_lei = "HWUPKR0MPOU8FGXBT394";

EntityId found(const Graph& graph, std::string_view id) {
  const auto entity = graph.find_global(id);
  REQUIRE(entity);
  return *entity;
}

/// An entity by the global id of its first mention, for graphs whose rows came in other orders.
std::string label(const Graph& graph, EntityId entity) {
  std::string least;
  for (const auto article : graph.run(&Store::articles, entity))
    for (const auto& mention : graph[graph[article].mentions]) {
      if (mention.entity != graph.entity(entity)) continue;
      auto id = std::string{graph.uri(article)} + '#' + std::string{graph[mention.id]};
      if (least.empty() || id < least) least = std::move(id);
    }
  return least;
}

/// All that a graph says of its entities, in an order of its own.
std::multiset<std::string> told(const Graph& graph) {
  std::multiset<std::string> lines;
  const auto deal_label = [&](DealId deal) {
    return std::string{graph.uri(graph[deal].article)} + '#' + std::string{graph[graph[deal].id]};
  };
  for (const auto entity : entities(graph)) {
    const auto who = label(graph, entity);
    const auto& node = graph[entity];
    lines.insert(who + " is " + std::string{graph.name(entity)} + ' ' + std::string{name_of(node.kind)}
                 + (node.anonymous ? " anonymous" : "") + ' ' + std::string{graph[node.country].value_or("")});
    std::set<std::string> names;
    for (const auto& name : graph.names(entity)) {
      names.emplace(graph[name.value]);
      bool is_found = false;
      graph.for_each_named(graph[name.value], [&](EntityId one) { is_found = is_found || one == entity; });
      CHECK(is_found);
    }
    for (const auto& name : names) lines.insert(who + " named " + name);
    for (const auto article : graph.run(&Store::articles, entity))
      for (const auto& mention : graph[graph[article].mentions])
        if (mention.entity == entity)
          lines.insert(who + " in " + std::string{graph.uri(article)} + '#' + std::string{graph[mention.id]});
    for (const auto deal : graph.run(&Store::deals, entity)) lines.insert(who + " deals " + deal_label(deal));
    for (const auto id : graph.run(&Store::paid, entity)) {
      CHECK(graph[id].payer == entity);
      lines.insert(who + " pays " + label(graph, graph[id].payee) + " by " + deal_label(graph[id].deal));
    }
    for (const auto id : graph.run(&Store::received, entity)) {
      CHECK(graph[id].payee == entity);
      lines.insert(who + " gets of " + label(graph, graph[id].payer) + " by " + deal_label(graph[id].deal));
    }
    for (const auto id : graph.run(&Store::relations, entity))
      lines.insert(who + " related " + label(graph, graph[id].from) + label(graph, graph[id].to));
    for (const auto id : graph.run(&Store::claims, entity))
      lines.insert(who + " claimed " + std::string{graph.uri(graph[id].article)});
  }
  for (const auto id : flows(graph))
    lines.insert("flow " + label(graph, graph[id].payer) + " to " + label(graph, graph[id].payee));
  for (const auto deal : deals(graph)) {
    for (const auto& party : graph[graph[deal].parties])
      lines.insert("party of " + deal_label(deal) + ' ' + label(graph, party.entity));
    for (const auto& purpose : graph[graph.details(deal).purpose])
      if (purpose.entity) lines.insert("purpose of " + deal_label(deal) + ' ' + label(graph, *purpose.entity));
    for (const auto goods : graph[graph.details(deal).goods])
      lines.insert("goods of " + deal_label(deal) + ' ' + label(graph, goods));
  }
  return lines;
}

Graph graph_of(const std::vector<Article>& articles, const std::vector<Join>& joins = {}) {
  Graph graph;
  for (const auto& join : joins) graph.join(join);
  for (const auto& article : articles) graph.add(article);
  return graph;
}

}  // namespace

TEST_CASE("a name without a legal form is one with the only one that has it, and with none of two") {
  std::vector<Article> articles{
      sample::investment("urn:1", sample::company("m", "Merck"), sample::company("a", "A")),
      sample::investment("urn:2", sample::company("m", "Merck KGaA"), sample::company("a", "B")),
      sample::investment("urn:3", sample::company("m", "Merck & Co., Inc."), sample::company("a", "C")),
  };
  std::multiset<std::string> expected;
  std::vector<int> order{0, 1, 2};
  do {
    Graph graph;
    graph.add(articles[static_cast<std::size_t>(order[0])]);
    graph.add(articles[static_cast<std::size_t>(order[1])]);
    const bool are_two = order[2] == 0;
    CHECK((found(graph, articles[static_cast<std::size_t>(order[0])].uri + "#m")
           != found(graph, articles[static_cast<std::size_t>(order[1])].uri + "#m"))
          == are_two);
    graph.add(articles[static_cast<std::size_t>(order[2])]);
    CHECK(found(graph, "urn:1#m") != found(graph, "urn:2#m"));
    CHECK(found(graph, "urn:1#m") != found(graph, "urn:3#m"));
    CHECK(found(graph, "urn:2#m") != found(graph, "urn:3#m"));
    for (const auto* id : {"urn:1#m", "urn:2#m", "urn:3#m"}) CHECK(deals_of(graph, found(graph, id)).count() == 1);
    CHECK(graph.name(found(graph, "urn:1#m")) == "Merck");
    if (expected.empty()) expected = told(graph);
    CHECK(told(graph) == expected);

    graph.remove("urn:3");
    CHECK(found(graph, "urn:1#m") == found(graph, "urn:2#m"));
    CHECK(deals_of(graph, found(graph, "urn:1#m")).count() == 2);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("who is one by another key too does not come apart") {
  Store store;
  ArticleAdder adder;
  const auto add = [&](std::string uri, Entity entity) {
    auto article = sample::article(std::move(uri));
    article.entities = {std::move(entity)};
    adder.finish(store, adder(store, article));
  };
  add("urn:1", sample::company("m", "Halden", {"Halden Mills"}));
  add("urn:2", sample::company("m", "Halden Inc", {"Halden Mills"}));
  add("urn:3", sample::company("m", "Halden LLC"));
  add("urn:4", sample::company("m", "Halden", {"Mills of Halden"}));
  const auto forms = [&](std::uint32_t a, std::uint32_t b) {
    base_parts::RowVector<TornForms> torn;
    torn.push_back({EntityId{0}, Id<EntityForm>{a}, Id<EntityForm>{b}});
    return are_tied(store, torn.rows());
  };
  CHECK(forms(0, 1));        // by the alias
  CHECK(forms(0, 3));        // by the name without a form, which is nobody's but theirs
  CHECK_FALSE(forms(0, 2));  // another form
  CHECK(store.entity(store.rows[Id<Mention>{0}].entity) == store.entity(store.rows[Id<Mention>{1}].entity));
  CHECK(store.entity(store.rows[Id<Mention>{0}].entity) != store.entity(store.rows[Id<Mention>{2}].entity));
  CHECK(store.rows.all<EntityNode>().size() == 2);  // nothing has come apart
}

TEST_CASE("an article that names two parts keeps who is who in it") {
  Graph graph;
  auto both = sample::investment("urn:1", sample::company("m", "Merck"), sample::company("k", "Merck KGaA"));
  graph.add(both);
  CHECK(found(graph, "urn:1#m") == found(graph, "urn:1#k"));
  CHECK(flows(graph).count() == 0);
  graph.add(sample::investment("urn:2", sample::company("m", "Merck & Co., Inc."), sample::company("a", "A")));
  CHECK(found(graph, "urn:1#m") != found(graph, "urn:1#k"));
  CHECK(paid_by(graph, found(graph, "urn:1#m")).count() == 1);
  CHECK(paid_to(graph, found(graph, "urn:1#k")).count() == 1);
  CHECK(graph.article(*graph.find_article("urn:1")) == both);
}

TEST_CASE("what is joined stays one when a name turns out to be that of two") {
  Graph graph;
  graph.join({"urn:1#m", "urn:2#m"});
  graph.add(sample::investment("urn:1", sample::company("m", "Merck"), sample::company("a", "A")));
  graph.add(sample::investment("urn:2", sample::company("m", "Merck KGaA"), sample::company("a", "B")));
  graph.add(sample::investment("urn:3", sample::company("m", "Merck & Co., Inc."), sample::company("a", "C")));
  CHECK(found(graph, "urn:1#m") == found(graph, "urn:2#m"));
  CHECK(found(graph, "urn:1#m") != found(graph, "urn:3#m"));
}

TEST_CASE("a name that more bear than are compared is that of each by itself, in any order") {
  std::vector<Article> articles{
      sample::investment("urn:bare", sample::company("m", "Wave"), sample::company("a", "A"))};
  for (std::size_t i = 0; i < most_compared + 6; ++i) {
    const auto number = std::to_string(i);
    articles.push_back(sample::investment("urn:" + number, of_ticker(sample::company("m", "Wave"), "NYSE:W" + number),
                                          sample::company("a", "A" + number)));
  }
  auto few = articles;
  few.resize(most_compared);
  CHECK(found(graph_of(few), "urn:bare#m") == found(graph_of(few), "urn:1#m"));
  const auto expected = told(graph_of(articles));
  CHECK(found(graph_of(articles), "urn:bare#m") != found(graph_of(articles), "urn:1#m"));
  std::reverse(articles.begin(), articles.end());
  CHECK(told(graph_of(articles)) == expected);
  std::mt19937 random{7};
  std::shuffle(articles.begin(), articles.end(), random);
  CHECK(told(graph_of(articles)) == expected);
}

TEST_CASE(
    "a name that more bear, or a short alias that more have, makes nobody one in any order, but those of its marks") {
  std::vector<Article> articles;
  const auto add = [&](Entity entity) {
    const auto number = std::to_string(articles.size());
    articles.push_back(sample::investment("urn:" + number, std::move(entity), sample::company("a", "A" + number)));
  };
  for (std::size_t i = 0; i < most_compared + 10; ++i) {
    auto of_alias = sample::company("m", "Firm" + std::to_string(i));
    of_alias.names.push_back({"MS", {}, {}});
    add(of_alias);
    add(of_ticker(sample::company("m", "Wave"), "NYSE:W" + std::to_string(i)));
    auto again = of_ticker(sample::company("m", "Wave"), "NYSE:W" + std::to_string(i));
    again.country = "US";
    add(again);
  }
  add(sample::company("m", "MS"));
  auto few = articles;
  few.erase(few.begin(), few.begin() + 30);
  CHECK(found(graph_of(few), "urn:30#m") == found(graph_of(few), few.back().uri + "#m"));
  const auto expected = told(graph_of(articles));
  const auto expected_of_few = told(graph_of(few));
  const auto graph = graph_of(articles);
  CHECK(found(graph, "urn:30#m") != found(graph, "urn:33#m"));
  CHECK(found(graph, "urn:31#m") == found(graph, "urn:32#m"));
  CHECK(found(graph, "urn:31#m") != found(graph, "urn:34#m"));
  CHECK(found(graph, "urn:211#m") == found(graph, "urn:212#m"));
  std::mt19937 random{11};
  for (int order = 0; order < 4; ++order) {
    std::shuffle(articles.begin(), articles.end(), random);
    auto shuffled = graph_of(articles);
    CHECK(told(shuffled) == expected);
    for (int i = 0; i < 30; ++i) shuffled.remove("urn:" + std::to_string(i));
    CHECK(told(shuffled) == expected_of_few);
  }
}

TEST_CASE(
    "what is one, and all that is said of it, does not depend on the order, on joins made before or on removals") {
  std::mt19937 random{20'261'126};
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
  const std::vector<std::string> names{
      "Merck",      "Merck KGaA", "Merck Inc.", "MERCK", "Delta", "Delta LLC", "Delta Inc",
      "Wave",       "Wave AG",    "Wave GmbH",  "머크",  "M",     "MD",        "shareholders of Delta",
      "Merck Gmbh", "Delta plc"};
  for (int round = 0; round < 60; ++round) {
    const auto entity = [&](std::string id) {
      auto made = sample::entity(std::move(id), below(5) == 0 ? EntityKind::group : EntityKind::company,
                                 names[below(names.size())]);
      for (auto i = below(3); i > 1; --i) made.names.push_back({names[below(names.size())], {}, {}});
      if (below(8) == 0) made.anonymous = true;
      if (below(8) == 0) made.country = below(2) == 0 ? "US" : "DE";
      if (below(8) == 0) made = of_lei(std::move(made), below(2) == 0 ? one_lei : other_lei);
      const std::vector<std::string> tickers{"NYSE:DAL", "TWSE:2308", "XETRA:MRK", "NYSE:MRK", "NYSE:M"};
      if (below(5) == 0) made = of_ticker(std::move(made), tickers[below(tickers.size())]);
      return made;
    };
    std::vector<Article> articles;
    const auto count = 3 + below(9);
    for (std::size_t i = 0; i < count; ++i) {
      auto article = sample::investment("urn:" + std::to_string(i), entity("a"), entity("b"));
      article.entities.push_back(entity("e"));
      article.deals[0].parties.push_back(sample::party("e", below(2) == 0 ? Role::investor : Role::investee));
      article.first_created = Timestamp::parse("2025-01-0" + std::to_string(1 + below(9)) + "T00:00:00Z");
      articles.push_back(std::move(article));
    }
    std::vector<Join> joins;
    const auto any = [&] { return "urn:" + std::to_string(below(count)) + "#" + (below(2) == 0 ? "a" : "e"); };
    for (auto i = below(3); i > 0; --i) joins.emplace_back(any(), any());
    const auto expected = told(graph_of(articles, joins));
    for (int order = 0; order < 3; ++order) {
      std::shuffle(articles.begin(), articles.end(), random);
      auto graph = graph_of(articles, joins);
      CHECK(told(graph) == expected);
      for (const auto& article : articles)
        CHECK(graph.article(*graph.find_article(article.uri)) == normal_form(article));
      // Without the last, as if it had never been there.
      graph.remove(articles.back().uri);
      auto others = articles;
      others.pop_back();
      std::shuffle(others.begin(), others.end(), random);
      CHECK(told(graph) == told(graph_of(others, joins)));
    }
  }
}

}  // namespace test_graph_adding_separate
