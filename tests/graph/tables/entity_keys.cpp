// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/entity_keys.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_graph_tables_entity_keys {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::graph_parts;
using namespace newsgraph::value_parts;

TEST_CASE("all who have a key are found, and taken back in turn") {
  EntityKeys keys;
  keys.add("company meta", {EntityId{0}, std::nullopt});
  const auto mark = keys.mark();
  keys.add("company meta", {EntityId{1}, Symbol{4}});
  keys.add("company facebook", {EntityId{1}, Symbol{4}});
  REQUIRE(keys.find("company meta").size() == 2);
  CHECK(keys.find("company meta")[1] == EntityKey{EntityId{1}, Symbol{4}});
  CHECK(keys.find("company facebook").size() == 1);
  CHECK(keys.find("person meta").empty());
  CHECK(keys.bytes() > 0);

  keys.rewind(mark);
  CHECK(keys.find("company meta").size() == 1);
  CHECK(keys.find("company facebook").empty());
}

TEST_CASE("a form is known by its names, its LEI and its ticker, each once") {
  StringPool<Word> words;
  EntityForm form{.kind = EntityKind::company, .name = words.intern("Amazon.com, Inc.")};
  form.names = {{words.intern("AMAZON.COM"), {}}, {words.intern("아마존"), {}}};
  form.lei = words.intern("ZXTILKJKG63JELOEG630");
  form.ticker = words.intern("NASDAQ:AMZN");
  CHECK(keys_of(form, words)
        == std::vector<FormKey>{{"company lei ZXTILKJKG63JELOEG630"},
                                {"company ticker NASDAQ:AMZN"},
                                {"company name amazoncom"},
                                {"company name 아마존"}});
  CHECK(keys_of(EntityForm{}, words).empty());
}

TEST_CASE("a short alias is weak, a short name is not") {
  StringPool<Word> words;
  EntityForm form{.kind = EntityKind::company, .name = words.intern("Microsoft")};
  form.names = {{words.intern("MS"), {}}, {words.intern("엠에스"), {}}};
  CHECK(keys_of(form, words)
        == std::vector<FormKey>{{"company name microsoft"}, {"company name ms", true}, {"company name 엠에스"}});
  form.name = words.intern("M.S.");
  CHECK(keys_of(form, words).front() == FormKey{"company name ms"});
  form.name = std::nullopt;
  CHECK(keys_of(form, words).front() == FormKey{"company name ms"});
}

}  // namespace test_graph_tables_entity_keys
