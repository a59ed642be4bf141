// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/store.hpp>

#include "../../catch.hpp"

namespace test_graph_tables_store {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("rewinding takes back rows, strings, names and runs") {
  Store store;
  const auto amazon = store.words.intern("Amazon");
  const auto old = store.rows.add(EntityNode{amazon});
  store.names.prepare(store.words.size());
  store.names_of.push(old, {amazon});
  store.names.add(amazon, old, false);
  store.deals.push(old, DealId{0});
  store.rows.add(DealNode{ArticleId{0}, amazon});

  const auto mark = store.mark();
  const auto alias = store.words.intern("아마존");
  store.texts.intern("text");
  store.uris.intern("urn:x");
  store.rows.add(Mention{amazon, old, Id<EntityForm>{0}});
  store.names.prepare(store.words.size());
  store.names_of.push(old, {alias});
  store.names.add(alias, old, false);
  store.deals.push(old, store.rows.add(DealNode{ArticleId{1}, alias}));
  store.paid.push(old, store.rows.add(Flow{old, old, DealId{1}}));
  store.claims.push(old, ClaimId{0});
  store.rewind(mark);

  CHECK(store.words.size() == 1);
  CHECK(store.texts.size() == 0);
  CHECK(store.uris.size() == 0);
  CHECK(store.names.size() == 1);
  CHECK(store.names_of[old].size() == 1);
  CHECK(store.deals[old].size() == 1);
  CHECK(store.paid[old].empty());
  CHECK(store.claims[old].empty());
  CHECK(store.rows.all<DealNode>().size() == 1);
  CHECK(store.rows.all<Mention>().empty());
}

TEST_CASE("memory is told apart by what it is for") {
  Store store;
  const GraphMemory before = store.memory();
  store.texts.intern(std::string(50'000, 'x'));
  CHECK(store.memory().paragraph_text >= before.paragraph_text + 50'000);
  CHECK(store.memory().strings == before.strings);
  CHECK(store.memory().tables == before.tables);
}

}  // namespace test_graph_tables_store
