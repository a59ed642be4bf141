#include <newsgraph/graph/add_entity.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <vector>

using namespace newsgraph;

namespace {

std::vector<std::string> names(const Store& store, EntityId id) {
  std::vector<std::string> found;
  for (const auto& name : store.names_of[id]) found.emplace_back(store.words[name.value]);
  return found;
}

struct Fixture {
  /// In an article of its own.
  EntityId add(const Entity& entity) {
    resolver.open();
    return resolver(store, entity);
  }

  Store store;
  EntityResolver resolver;
};

}  // namespace

TEST_CASE("one kind and one name is one entity, with the names of all articles") {
  Fixture f;
  const auto first = f.add(sample::company("a", "Amazon", {"아마존"}));
  CHECK(f.add(sample::company("b", "Amazon", {"Amazon.com", "아마존"})) == first);
  CHECK(names(f.store, first) == std::vector<std::string>{"아마존", "Amazon", "Amazon.com"});
}

TEST_CASE("another kind, or the name as an alias, is another entity") {
  Fixture f;
  const auto company = f.add(sample::company("a", "Amazon"));
  CHECK(f.add(sample::entity("a", EntityKind::place, "Amazon")) != company);
  CHECK(f.add(sample::company("a", "Amazon Holdings", {"Amazon"})) != company);
  CHECK(f.add(sample::company("a", "amazon")) != company);
}

TEST_CASE("without a name the first of the names counts") {
  Fixture f;
  auto entity = sample::company("a", "", {"아마존", "Amazon"});
  entity.name.reset();
  const auto first = f.add(entity);
  CHECK(f.store.words[f.store.rows[first].name] == "아마존");
  CHECK(f.add(sample::company("b", "아마존")) == first);
}

TEST_CASE("the anonymous and the nameless are others each time") {
  Fixture f;
  const auto people = f.add(sample::anonymous("x", "people"));
  CHECK(f.add(sample::anonymous("x", "people")) != people);
  CHECK(f.add(sample::entity("x", EntityKind::group, "people")) != people);
  Entity nameless;
  nameless.id = "x";
  const auto first = f.add(nameless);
  CHECK(f.store.words[f.store.rows[first].name] == "x");
  CHECK(names(f.store, first).empty());
  CHECK(f.add(nameless) != first);
  CHECK(f.add(sample::company("y", "x")) != first);
}

TEST_CASE("two of one article are two, whatever their names") {
  Fixture f;
  f.resolver.open();
  const auto one = f.resolver(f.store, sample::entity("kim", EntityKind::person, "Kim"));
  const auto two = f.resolver(f.store, sample::entity("kim-2", EntityKind::person, "Kim"));
  CHECK(one != two);
  f.resolver.open();
  const auto again = f.resolver(f.store, sample::entity("kim", EntityKind::person, "Kim"));
  const auto other = f.resolver(f.store, sample::entity("kim-2", EntityKind::person, "Kim"));
  CHECK(again == one);  // in the order in which they came
  CHECK(other == two);
}
