// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/separate.hpp>

#include <newsgraph/graph/lookup.hpp>
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

Graph graph_of(const std::vector<Article>& articles, const std::vector<Join>& joins = {},
               const std::vector<Apart>& apart = {}) {
  Graph graph;
  for (const auto& join : joins) graph.join(join);
  for (const auto& pair : apart) graph.keep_apart(pair);
  for (const auto& article : articles) graph.add(article);
  return graph;
}

/// Of articles that each name one company, "m": those that are one, by the ends of their uris: "1+3 2".
std::string grouped(const Graph& graph) {
  std::set<std::set<std::string>> groups;
  for (const auto entity : entities(graph)) {
    std::set<std::string> group;
    for (const auto article : graph.run(&Store::articles, entity))
      for (const auto& mention : graph[graph[article].mentions])
        if (mention.entity == entity && graph[mention.id] == "m")
          group.insert(std::string{graph.uri(article).substr(4)});
    if (!group.empty()) groups.insert(group);
  }
  std::string text;
  for (const auto& group : groups) {
    if (!text.empty()) text += ' ';
    for (const auto& name : group) text += (name == *group.begin() ? "" : "+") + name;
  }
  return text;
}

/// The same in any order of articles, joins and separations, and what is left where these are taken back.
std::string grouped(std::vector<Article> articles, const std::vector<Join>& joins, const std::vector<Apart>& apart) {
  const auto expected = told(graph_of(articles, joins, apart));
  const auto text = grouped(graph_of(articles, joins, apart));
  std::mt19937 random{3};
  for (int order = 0; order < 8; ++order) {
    std::shuffle(articles.begin(), articles.end(), random);
    Graph graph;
    std::size_t join = 0;
    std::size_t pair = 0;
    for (const auto& article : articles) {
      graph.add(article);
      if (join < joins.size() && random() % 2 == 0) graph.join(joins[join++]);
      if (pair < apart.size() && random() % 2 == 0) graph.keep_apart(apart[pair++]);
    }
    for (; pair < apart.size(); ++pair) graph.keep_apart(apart[pair]);
    for (; join < joins.size(); ++join) graph.join(joins[join]);
    CHECK(told(graph) == expected);
    CHECK(grouped(graph) == text);
    auto without = graph;
    for (const auto& taken : apart) without = without_apart(without, taken);
    CHECK(told(without) == told(graph_of(articles, joins)));
  }
  return text;
}

Article naming(std::string uri, std::string name, std::initializer_list<std::string> names = {}) {
  const auto other = "Payer " + uri;
  return sample::investment("urn:" + std::move(uri), sample::company("m", std::move(name), names),
                            sample::company("p", other));
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

TEST_CASE("two of one name are kept apart, and who bears the name alone is neither") {
  const std::vector<Article> articles{naming("1", "Delta Air Lines", {"Delta"}),
                                      naming("2", "Delta Electronics", {"Delta"}),
                                      naming("3", "Delta Air Lines"),
                                      naming("4", "Delta"),
                                      naming("5", "Delta", {"Delta Taiwan"}),
                                      naming("6", "Delta Electronics")};
  CHECK(grouped(articles, {}, {}) == "1+2+3+4+5+6");
  CHECK(grouped(articles, {}, {{"urn:1#m", "urn:2#m"}}) == "1+3 2+6 4+5");
  CHECK(grouped(articles, {{"urn:4#m", "urn:1#m"}}, {{"urn:1#m", "urn:2#m"}}) == "1+3+4 2+6 5");
  // One that is kept apart from two that nobody keeps apart from each other.
  CHECK(grouped(articles, {}, {{"urn:1#m", "urn:2#m"}, {"urn:1#m", "urn:5#m"}}) == "1+3 2+5+6 4");
}

TEST_CASE("a separation wins over a join, over a third that bears both names, and over one form") {
  const std::vector<Article> chain{naming("1", "Meta"), naming("2", "Facebook"), naming("3", "Meta", {"Facebook"})};
  CHECK(grouped(chain, {}, {}) == "1+2+3");
  CHECK(grouped(chain, {}, {{"urn:1#m", "urn:2#m"}}) == "1 2 3");
  CHECK(grouped(chain, {{"urn:1#m", "urn:2#m"}}, {{"urn:1#m", "urn:2#m"}}) == "1 2 3");
  CHECK(grouped(chain, {{"urn:3#m", "urn:2#m"}}, {{"urn:1#m", "urn:2#m"}}) == "1 2+3");

  const std::vector<Article> alike{naming("1", "Delta"), naming("2", "Delta"), naming("3", "Delta"),
                                   naming("4", "Delta")};
  CHECK(grouped(alike, {}, {{"urn:1#m", "urn:2#m"}}) == "1 2 3+4");
  CHECK(grouped(alike, {{"urn:3#m", "urn:1#m"}}, {{"urn:1#m", "urn:2#m"}}) == "1+3+4 2");
  const std::vector<Article> two{alike[0], alike[1]};
  CHECK(grouped(two, {}, {{"urn:1#m", "urn:2#m"}}) == "1 2");
}

TEST_CASE("what is not one is not changed by keeping it apart, and stays two when a third comes") {
  std::vector<Article> articles{naming("1", "Zenith LLC"), naming("2", "Zenith Inc"), naming("3", "Zenith, LLC")};
  CHECK(grouped(articles, {}, {{"urn:1#m", "urn:2#m"}}) == "1+3 2");
  articles.push_back(naming("4", "Zenith LLC", {"Zenith Works"}));
  articles.push_back(naming("5", "Zenith Inc", {"Zenith Works"}));
  CHECK(grouped(articles, {}, {}) == "1+2+3+4+5");
  CHECK(grouped(articles, {}, {{"urn:1#m", "urn:2#m"}}) == "1+3+4 2+5");
}

TEST_CASE("who is tied to what is divided by one name, by several, or ties another to it, in any order") {
  std::vector<Article> articles{naming("1", "Delta", {"Delta One"}), naming("2", "Delta", {"Delta Two"})};
  const std::vector<Apart> two{{"urn:1#m", "urn:2#m"}};
  articles.push_back(naming("3", "Delta", {"Delta Three"}));
  articles.push_back(naming("4", "Delta", {"Delta Four"}));
  CHECK(grouped(articles, {}, two) == "1 2 3+4");
  articles.push_back(naming("5", "Delta Two", {"Second"}));
  CHECK(grouped(articles, {}, two) == "1 2+5 3+4");
  articles.push_back(naming("6", "Second", {"Dalton"}));
  articles.push_back(naming("7", "Dalton", {"Dalton Works"}));
  articles.push_back(naming("8", "Dalton Works"));
  CHECK(grouped(articles, {}, two) == "1 2+5+6+7+8 3+4");
  CHECK(grouped(articles, {}, {two[0], {"urn:1#m", "urn:8#m"}}) == "1 2+5+6+7+8 3+4");
  articles.push_back(naming("9", "Delta One", {"Dalton Works"}));
  CHECK(grouped(articles, {}, two) == "1+7+8+9 2+5+6 3+4");
}

TEST_CASE("those who were kept apart are found by their names, and one article may name both") {
  Graph graph;
  auto both = sample::investment("urn:1", sample::company("m", "Delta"), sample::company("k", "Delta", {"台達"}));
  graph.add(both);
  CHECK(found(graph, "urn:1#m") == found(graph, "urn:1#k"));
  CHECK(flows(graph).count() == 0);
  graph.keep_apart({"urn:1#m", "urn:1#k"});
  CHECK(found(graph, "urn:1#m") != found(graph, "urn:1#k"));
  CHECK(flows(graph).count() == 1);
  CHECK(graph.article(*graph.find_article("urn:1")) == both);
  CHECK(find_entities(graph, "DELTA") == find_entities(graph, "Delta"));
  CHECK(find_entities(graph, "DELTA").size() == 2);
  CHECK(find_entities(graph, "台達") == std::vector{found(graph, "urn:1#k")});
  for (int i = 2; i < 40; ++i) {
    auto more = naming(std::to_string(i), "Delta", {"Delta of " + std::to_string(i)});
    more.entities[0].ticker = "NYSE:D";
    graph.add(more);  // each of another form
    CHECK(find_entities(graph, "DELTA").size() == 3);
  }
  CHECK(graph.table<EntityNode>().size() < 300);
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
  for (int order = 0; order < (sanitized ? 1 : 4); ++order) {
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
  for (int round = 0; round < (sanitized ? 15 : 120); ++round) {
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
    std::vector<Apart> apart;
    const auto other = [&] { return "urn:" + std::to_string(below(count)) + "#" + (below(2) == 0 ? "a" : "b"); };
    for (auto i = round % 2 == 0 ? 0 : below(4); i > 0; --i)
      if (const Apart pair{any(), other()}; pair.first() != pair.second()) apart.push_back(pair);
    const auto expected = told(graph_of(articles, joins, apart));
    for (int order = 0; order < 3; ++order) {
      std::shuffle(articles.begin(), articles.end(), random);
      auto graph = graph_of(articles, joins, apart);
      CHECK(told(graph) == expected);
      for (const auto& [a, b] : entities_apart(graph)) CHECK(a != b);
      Graph late;
      auto next_apart = apart.begin();
      for (const auto& article : articles) {
        late.add(article);
        if (next_apart != apart.end() && below(2) == 0) late.keep_apart(*next_apart++);
      }
      for (const auto& join : joins) late.join(join);
      while (next_apart != apart.end()) late.keep_apart(*next_apart++);
      CHECK(told(late) == expected);
      for (const auto& article : articles)
        CHECK(graph.article(*graph.find_article(article.uri)) == normal_form(article));
      // Without the last, as if it had never been there.
      graph.remove(articles.back().uri);
      auto others = articles;
      others.pop_back();
      std::shuffle(others.begin(), others.end(), random);
      CHECK(told(graph) == told(graph_of(others, joins, apart)));
    }
  }
}

}  // namespace test_graph_adding_separate
