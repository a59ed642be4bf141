// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/add_entity.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_graph_adding_add_entity {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

namespace {

std::vector<std::string> names(const Store& store, EntityId id) {
  std::vector<std::string> found;
  for (const auto& name : store.names_of[id]) found.emplace_back(store.words[name.value]);
  return found;
}

struct Fixture {
  /// In an article of its own.
  EntityId add(const Entity& entity) {
    const auto article = store.rows.next<ArticleNode>();
    store.uris.intern("urn:" + std::to_string(article.index()));
    resolver.open(store, article, {entity});
    const auto mention = resolver(store, store.words.intern(entity.id), entity);
    const auto first = store.rows.add(mention);
    store.rows.add(ArticleNode{.mentions = store.rows.since(first)});
    resolver.close(store, article, [](Rows<EntityId>, Rows<AttachedForm>) {});
    return store.entity(mention.entity);
  }

  Store store;
  EntityResolver resolver;
};

Entity with_lei(Entity entity, std::string_view lei) {
  entity.lei = Lei::parse(lei);
  REQUIRE(entity.lei);
  return entity;
}

Entity with_ticker(Entity entity, std::string_view ticker) {
  entity.ticker = ticker;
  return entity;
}

Entity nameless(std::string_view id) {
  Entity entity;
  entity.id = id;
  return entity;
}

std::string_view shown(const Store& store, EntityId id) { return store.words[store.rows[id].name]; }

constexpr auto* amazon_lei = "ZXTILKJKG63JELOEG630";
constexpr auto* apple_lei = "HWUPKR0MPOU8FGXBT394";

}  // namespace

TEST_CASE("a shared name or alias makes one entity, with the names of all articles") {
  Fixture f;
  const auto first = f.add(sample::company("a", "Amazon", {"아마존"}));
  CHECK(f.add(sample::company("b", "Amazon", {"Amazon.com", "아마존"})) == first);
  CHECK(names(f.store, first) == std::vector<std::string>{"아마존", "Amazon", "Amazon.com"});
  CHECK(f.add(sample::company("a", "Amazon Holdings", {"AMAZON, Inc."})) == first);
  CHECK(f.add(sample::company("x", "amazon holdings")) == first);
}

TEST_CASE("another kind is another entity") {
  Fixture f;
  const auto company = f.add(sample::company("a", "Amazon"));
  CHECK(f.add(sample::entity("a", EntityKind::place, "Amazon")) != company);
  CHECK(f.add(sample::company("a", "Amazonia")) != company);
}

TEST_CASE("a short alias that two have does not make them one") {
  Fixture f;
  const auto microsoft = f.add(sample::company("m", "Microsoft", {"MS"}));
  CHECK(f.add(sample::company("m", "Morgan Stanley", {"MS"})) != microsoft);
  CHECK(f.add(sample::company("i", "IBM")) == f.add(sample::company("i", "Business Machines", {"IBM"})));
  CHECK(f.add(sample::company("h", "Hennes", {"H&M"})) == f.add(sample::company("h", "Mauritz", {"H & M"})));
}

TEST_CASE("an LEI or a ticker makes one of two names") {
  Fixture f;
  const auto first = f.add(with_lei(sample::company("a", "Amazon"), amazon_lei));
  CHECK(f.add(with_lei(sample::company("b", "The everything store"), amazon_lei)) == first);
  CHECK(f.add(with_ticker(sample::company("g", "Google"), "NASDAQ:GOOGL"))
        == f.add(with_ticker(sample::company("g", "Alphabet"), "NASDAQ:GOOGL")));
}

TEST_CASE("a name is no bridge between two LEIs; who states neither is none of them") {
  Fixture f;
  const auto airline = f.add(with_lei(sample::company("d", "Delta"), amazon_lei));
  const auto maker = f.add(with_lei(sample::company("d", "Delta"), apple_lei));
  CHECK(airline != maker);
  const auto either = f.add(sample::company("d", "Delta"));
  CHECK(f.store.entity(airline) != either);
  CHECK(f.store.entity(maker) != either);
  CHECK(f.add(sample::company("e", "DELTA")) == either);
  CHECK(f.add(with_lei(sample::company("d", "Delta"), apple_lei)) == f.store.entity(maker));
}

TEST_CASE("legal forms that differ keep two apart, and one that nobody contradicts does not") {
  Fixture f;
  const auto llc = f.add(sample::company("x", "Zenith Trading LLC"));
  CHECK(f.add(sample::company("x", "Zenith Trading")) == llc);
  CHECK(f.add(sample::company("x", "Zenith Trading, Limited Liability Company")) == llc);
  const auto inc = f.add(sample::company("x", "Zenith Trading Inc"));
  CHECK(f.store.entity(llc) != inc);
  const auto bare = f.add(sample::company("y", "ZENITH TRADING"));
  CHECK(bare != f.store.entity(inc));
  CHECK(f.add(sample::company("y", "Zenith Trading L.L.C.")) != bare);
  CHECK(f.add(sample::company("y", "Zenith Trading L.L.C.")) != inc);
}

TEST_CASE("one LEI or ticker makes one of two legal forms") {
  Fixture f;
  const auto ag = f.add(with_lei(sample::company("x", "Zenith AG"), amazon_lei));
  CHECK(f.add(with_lei(sample::company("x", "Zenith SE"), amazon_lei)) == ag);
}

TEST_CASE("tickers of two markets keep two of one name apart, unless the symbol is one") {
  Fixture f;
  const auto airline = f.add(with_ticker(sample::company("d", "Delta"), "NYSE:DAL"));
  CHECK(f.add(with_ticker(sample::company("d", "Delta"), "TWSE:2308")) != airline);
  CHECK(f.add(with_ticker(sample::company("d", "Delta Air Lines"), "NYSE:DAL")) == airline);
  const auto shell = f.add(with_ticker(sample::company("s", "Shell"), "LSE:SHEL"));
  CHECK(f.add(with_ticker(sample::company("s", "Shell"), "NYSE:SHEL")) == shell);
}

TEST_CASE("a public body is what another paper calls a company of that name, which it then is") {
  const auto body = sample::entity("r", EntityKind::public_body, "Northern Rail");
  const auto firm = sample::company("r", "Northern Rail");
  for (const bool first : {true, false}) {
    Fixture f;
    const auto known = f.add(first ? body : firm);
    CHECK(f.add(first ? firm : body) == known);
  }
  Fixture f;
  const auto regulators = f.add(sample::entity("r", EntityKind::public_body, "regulators in two countries"));
  CHECK(f.add(sample::entity("r", EntityKind::public_body, "regulators in two countries")) != regulators);
}

TEST_CASE("a group and a company of one name are one company, whichever comes first") {
  const auto fund = sample::entity("p", EntityKind::group, "Public Investment Fund");
  const auto firm = sample::company("p", "The Public Investment Fund");
  for (const auto& [one, other] : {std::pair{fund, firm}, {firm, fund}}) {
    Fixture f;
    const auto first = f.add(one);
    CHECK(f.add(other) == first);
    CHECK(f.store.rows[first].kind == EntityKind::company);
  }
  Fixture f;
  CHECK(f.add(sample::entity("p", EntityKind::person, "Public Investment Fund")) != f.add(firm));
}

TEST_CASE("those who are described rather than named are others each time") {
  Fixture f;
  const auto holders = f.add(sample::company("h", "shareholders of Halden"));
  CHECK(f.add(sample::company("h", "shareholders of Halden")) != holders);
  CHECK(f.store.rows[holders].anonymous);
  const auto funds = f.add(sample::entity("g", EntityKind::group, "private equity funds"));
  CHECK(f.add(sample::entity("g", EntityKind::group, "private equity funds")) != funds);
  const auto known = f.add(sample::entity("g", EntityKind::group, "big four banks", {"Big Four"}));
  CHECK(f.add(sample::entity("g", EntityKind::group, "Big Four")) == known);
  const auto listed = f.add(with_ticker(sample::company("h", "shareholders of Halden"), "OSE:HAL"));
  CHECK(f.add(with_ticker(sample::company("h", "shareholders of Halden"), "OSE:HAL")) == listed);
}

TEST_CASE("a third that shares a name with each of two makes one of them") {
  Fixture f;
  const auto meta = f.add(sample::company("m", "Meta"));
  const auto facebook = f.add(sample::company("f", "Facebook"));
  CHECK(meta != facebook);
  const auto both = f.add(sample::company("m", "Meta", {"Facebook"}));
  CHECK(f.store.entity(meta) == both);
  CHECK(f.store.entity(facebook) == both);
  CHECK(f.add(sample::company("f", "Facebook")) == both);
}

TEST_CASE("without a name the first of the names is shown") {
  Fixture f;
  auto entity = sample::company("a", "", {"아마존", "Amazon"});
  entity.name.reset();
  const auto first = f.add(entity);
  CHECK(f.store.words[f.store.rows[first].name] == "아마존");
  CHECK(f.add(sample::company("b", "아마존")) == first);
}

TEST_CASE("the anonymous, and those without name, LEI and ticker, are others each time") {
  Fixture f;
  const auto people = f.add(sample::anonymous("x", "people"));
  CHECK(f.add(sample::anonymous("x", "people")) != people);
  CHECK(f.add(sample::entity("x", EntityKind::group, "people")) != people);
  const auto hidden = f.add(with_lei(sample::anonymous("x", "people"), amazon_lei));
  CHECK(f.add(with_lei(sample::anonymous("x", "people"), amazon_lei)) != hidden);
  const auto first = f.add(nameless("x"));
  CHECK(shown(f.store, first) == "x");
  CHECK(names(f.store, first).empty());
  CHECK(f.add(nameless("x")) != first);
  CHECK(f.add(sample::company("y", "x")) != first);
}

TEST_CASE("without a name an LEI or a ticker will do") {
  Fixture f;
  const auto first = f.add(with_lei(nameless("x"), amazon_lei));
  CHECK(f.add(with_lei(nameless("y"), amazon_lei)) == first);
  CHECK(f.add(with_lei(nameless("x"), apple_lei)) != first);
  CHECK(f.add(with_lei(sample::company("z", "Amazon"), amazon_lei)) == first);
  CHECK(f.add(sample::company("a", "Amazon")) == first);

  const auto listed = f.add(with_ticker(nameless("x"), "NASDAQ:GOOGL"));
  CHECK(f.add(with_ticker(nameless("x"), "NASDAQ:GOOGL")) == listed);
  CHECK(f.add(with_ticker(nameless("x"), "NASDAQ:GOOG")) != listed);
  CHECK(f.add(with_ticker(sample::company("g", "Google"), "NASDAQ:GOOGL")) == listed);
}

TEST_CASE("a ticker is no bridge between two LEIs") {
  Fixture f;
  const auto first = f.add(with_ticker(with_lei(nameless("x"), amazon_lei), "NYSE:X"));
  CHECK(f.add(with_ticker(with_lei(nameless("x"), apple_lei), "NYSE:X")) != first);
}

TEST_CASE("a name is shown rather than an id, whichever comes first") {
  const auto unnamed = with_lei(nameless("x"), amazon_lei);
  const auto named = with_lei(sample::company("z", "Amazon"), amazon_lei);
  for (const auto& [one, other] : {std::pair{unnamed, named}, {named, unnamed}}) {
    Fixture f;
    f.add(one);
    CHECK(shown(f.store, f.add(other)) == "Amazon");
  }
  // The id of the article with the lesser uri, and of two rows that unite the name.
  Fixture f;
  f.add(with_lei(nameless("y"), amazon_lei));
  CHECK(shown(f.store, f.add(unnamed)) == "y");
  f.add(sample::company("z", "Amazon"));
  CHECK(shown(f.store, f.add(named)) == "Amazon");
}

TEST_CASE("one entity under two ids of an article is told") {
  Fixture f;
  const std::vector kims{sample::entity("kim", EntityKind::person, "Kim"),
                         sample::entity("k", EntityKind::person, "KIM")};
  f.resolver.open(f.store, ArticleId{0}, kims);
  const auto one = f.resolver(f.store, f.store.words.intern("kim"), kims[0]);
  CHECK_FALSE(f.resolver.doubled());
  const auto two = f.resolver(f.store, f.store.words.intern("k"), kims[1]);
  CHECK(one.entity == two.entity);
  CHECK(f.resolver.doubled());
}

}  // namespace test_graph_adding_add_entity
