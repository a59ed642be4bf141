// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/entity_keys.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace test_graph_tables_entity_keys {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::graph_parts;
using namespace newsgraph::value_parts;

TEST_CASE("all who have a key are found, and taken back in turn") {
  EntityKeys keys;
  keys.add("company meta", {EntityId{0}});
  const auto mark = keys.mark();
  keys.add("company meta", {EntityId{1}, {{}, Symbol{4}, {}}});
  keys.add("company facebook", {EntityId{1}, {{}, Symbol{4}, {}}});
  REQUIRE(keys.find("company meta").size() == 2);
  CHECK(keys.find("company meta")[1] == EntityKey{EntityId{1}, {{}, Symbol{4}, {}}});
  CHECK(keys.find("company facebook").size() == 1);
  CHECK(keys.find("person meta").empty());
  CHECK(keys.bytes() > 0);

  keys.rewind(mark);
  CHECK(keys.find("company meta").size() == 1);
  CHECK(keys.find("company facebook").empty());
}

TEST_CASE("those who have a key are told anew, and taken back in turn") {
  EntityKeys keys;
  keys.add("company meta", {EntityId{0}});
  const auto mark = keys.mark();
  const auto meta = *keys.number("company meta");
  keys.assign(meta, base_parts::RowVector<EntityKey>{{EntityId{2}}, {EntityId{3}}}.rows());
  CHECK(keys[meta].size() == 2);
  CHECK(keys[meta][0].entity == EntityId{2});
  CHECK(keys.text(meta) == "company meta");
  CHECK(keys.size() == 1);
  keys.rewind(mark);
  CHECK(keys[meta].size() == 1);
}

TEST_CASE("a form is known by its names, its LEI and its ticker, each once") {
  StringPool<Word> words;
  EntityForm form{.kind = EntityKind::company, .name = words.intern("Amazon.com, Inc.")};
  form.names = {{words.intern("AMAZON.COM"), {}}, {words.intern("아마존"), {}}};
  const auto lei = words.intern("ZXTILKJKG63JELOEG630");
  const auto ticker = words.intern("NASDAQ:AMZN");
  form.lei = lei;
  form.ticker = ticker;
  CHECK(keys_of(form, words)
        == std::vector<FormKey>{{"company lei ZXTILKJKG63JELOEG630"},
                                {"company ticker NASDAQ:AMZN", {{}, lei, {}}},
                                {"company name amazoncom", {"inc", lei, ticker}},
                                {"company name 아마존", {{}, lei, ticker}}});
  CHECK(keys_of(EntityForm{}, words).empty());
}

TEST_CASE("a name that a form gives with a legal form and without has that legal form") {
  StringPool<Word> words;
  EntityForm form{.kind = EntityKind::company, .name = words.intern("Amazon")};
  form.names = {{words.intern("Amazon, Inc."), {}}};
  CHECK(keys_of(form, words) == std::vector<FormKey>{{"company name amazon", {"inc", {}, {}}}});
}

TEST_CASE("a group has its keys with companies, a person has not") {
  StringPool<Word> words;
  const auto keys = [&](EntityKind kind, std::string_view name) {
    return keys_of(EntityForm{.kind = kind, .name = words.intern(name)}, words).at(0).text;
  };
  CHECK(keys(EntityKind::group, "The Public Investment Fund") == "company name publicinvestmentfund");
  CHECK(keys(EntityKind::person, "The Rock") == "person name therock");
}

TEST_CASE("those who bear a name are one unless their marks differ; who states nothing is none of several") {
  StringPool<Word> words;
  using Groups = base_parts::RowVector<std::uint32_t>;
  const auto groups = [&](std::initializer_list<KeyMarks> all) {
    base_parts::RowVector<EntityKey> keys;
    for (const auto& marks : all) keys.push_back({EntityId{keys.size()}, marks});
    return key_groups(keys.rows(), words);
  };
  const KeyMarks bare;
  const KeyMarks inc{"inc", {}, {}};
  const KeyMarks llc{"llc", {}, {}};
  CHECK(groups({}) == Groups{});
  CHECK(groups({bare, inc}) == Groups{0, 0});
  CHECK(groups({bare, inc, llc}) == Groups{0, 1, 2});
  CHECK(groups({llc, bare, inc}) == Groups{0, 1, 2});

  const KeyMarks one{{}, words.intern("ZXTILKJKG63JELOEG630"), {}};
  const KeyMarks other{{}, words.intern("HWUPKR0MPOU8FGXBT394"), {}};
  const KeyMarks inc_of_one{"inc", one.lei, {}};
  CHECK(groups({one, other}) == Groups{0, 1});
  CHECK(groups({one, bare, other}) == Groups{0, 1, 2});
  CHECK(groups({one, inc}) == Groups{0, 0});
  CHECK(groups({inc_of_one, inc, other}) == Groups{0, 1, 2});
  CHECK(groups({inc_of_one, inc, other, llc}) == Groups{0, 0, 2, 3});  // in its legal form it is the only one

  const auto listed = [&](std::string_view ticker) { return KeyMarks{{}, {}, words.intern(ticker)}; };
  CHECK(groups({listed("NYSE:DAL"), listed("TWSE:2308")}) == Groups{0, 1});
  CHECK(groups({listed("NYSE:DAL"), bare, listed("TWSE:2308")}) == Groups{0, 1, 2});
  CHECK(groups({listed("NASDAQ:GOOG"), listed("NASDAQ:GOOGL")}) == Groups{0, 0});  // two classes of one share
  CHECK(groups({listed("NYSE:SHEL"), listed("LSE:SHEL"), bare}) == Groups{0, 0, 0});
  CHECK(groups({listed("NYSE:A"), listed("LSE:B"), listed("LSE:A")}) == Groups{0, 0, 0});
  CHECK(groups({listed("NYSE:A"), listed("LSE:B"), listed("TSE:C"), listed("LSE:A")}) == Groups{0, 0, 2, 0});
}

TEST_CASE("of more than the most compared only those of the same marks are one") {
  StringPool<Word> words;
  base_parts::RowVector<EntityKey> keys{{EntityId{0}}, {EntityId{1}, {"inc", {}, {}}}};
  for (std::size_t i = keys.size(); i < most_compared; ++i)
    keys.push_back({EntityId{i}, {{}, {}, words.intern("NYSE:" + std::to_string(i))}});
  CHECK(key_groups(keys.rows(), words)[1] == 0);
  keys.push_back({EntityId{64}, {"inc", {}, {}}});
  const auto groups = key_groups(keys.rows(), words);
  CHECK(groups[0] == 0);
  CHECK(groups[1] == 1);
  CHECK(groups[64] == 1);
  CHECK(groups[63] == 63);
}

TEST_CASE("a group of short aliases alone is no firm") {
  const base_parts::RowVector<EntityKey> keys{{EntityId{0}, {}, true}, {EntityId{1}, {}, true}, {EntityId{2}}};
  CHECK_FALSE(is_firm(keys.rows(), {0, 0, 2}, 0));
  CHECK(is_firm(keys.rows(), {0, 0, 0}, 0));
}

TEST_CASE("a short alias is weak, a short name is not") {
  StringPool<Word> words;
  EntityForm form{.kind = EntityKind::company, .name = words.intern("Microsoft")};
  form.names = {{words.intern("MS"), {}}, {words.intern("엠에스"), {}}};
  CHECK(keys_of(form, words)
        == std::vector<FormKey>{{"company name microsoft"}, {"company name ms", {}, true}, {"company name 엠에스"}});
  form.name = words.intern("M.S.");
  CHECK(keys_of(form, words).front() == FormKey{"company name ms"});
  form.name = std::nullopt;
  CHECK(keys_of(form, words).front() == FormKey{"company name ms"});
}

}  // namespace test_graph_tables_entity_keys
