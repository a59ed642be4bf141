// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/ties.hpp>

#include <newsgraph/graph/adding/article_adder.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace test_graph_adding_ties {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("atoms that are tied, over others too, have one top") {
  Atoms atoms;
  for (std::uint32_t i = 0; i < 5; ++i) CHECK(atoms.add() == i);
  atoms.tie(0, 1);
  atoms.tie(3, 4);
  CHECK(atoms.top(0) == atoms.top(1));
  CHECK(atoms.top(1) != atoms.top(4));
  atoms.tie(1, 4);
  CHECK(atoms.top(0) == atoms.top(3));
  CHECK(atoms.top(2) == 2);
  CHECK(atoms.size() == 5);
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

}  // namespace test_graph_adding_ties
