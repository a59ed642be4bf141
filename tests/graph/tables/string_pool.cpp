// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/string_pool.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_graph_tables_string_pool {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

struct Tag {};

TEST_CASE("a string has one number, given in the order in which strings come") {
  StringPool<Tag> pool;
  CHECK(pool.intern("오픈AI") == Id<Tag>{0});
  CHECK(pool.intern("") == Id<Tag>{1});
  CHECK(pool.intern("오픈AI") == Id<Tag>{0});
  CHECK(pool.intern("오픈A") == Id<Tag>{2});
  CHECK(pool.size() == 3);
  CHECK(pool[Id<Tag>{0}] == "오픈AI");
  CHECK(pool[Id<Tag>{1}].empty());
}

TEST_CASE("finding adds nothing") {
  StringPool<Tag> pool;
  CHECK_FALSE(pool.find("a"));
  pool.intern("a");
  CHECK(pool.find("a") == Id<Tag>{0});
  CHECK_FALSE(pool.find("b"));
  CHECK(pool.size() == 1);
}

TEST_CASE("a string that was announced is interned like any other") {
  StringPool<Tag> pool;
  const auto nothing_yet = pool.expect("b");
  pool.intern("a");
  CHECK(pool.intern("b", nothing_yet) == Id<Tag>{1});
  CHECK(pool.intern("a", pool.expect("a")) == Id<Tag>{0});
  CHECK(pool.find("b") == Id<Tag>{1});
}

TEST_CASE("many strings, longer and shorter than a chunk, keep their text") {
  StringPool<Tag> pool;
  const std::string large(200'000, 'x');
  std::vector<std::string> texts;
  for (int i = 0; i < 30'000; ++i) texts.push_back(std::to_string(i));
  texts.insert(texts.begin() + 100, large);
  for (const auto& text : texts) pool.intern(text);
  bool same = pool.size() == texts.size();
  for (std::size_t i = 0; i < texts.size(); ++i)
    same = same && pool[Id<Tag>{i}] == texts[i] && pool.find(texts[i]) == Id<Tag>{i};
  CHECK(same);
  CHECK(pool.bytes() > large.size());
}

TEST_CASE("a chunk that is exactly full takes no empty string") {
  StringPool<Tag> pool;
  pool.intern(std::string(1U << 16U, 'x'));
  const auto empty = pool.intern("");
  CHECK(pool[empty].empty());
  CHECK(pool[pool.intern("y")] == "y");
}

TEST_CASE("what is taken back is gone, and what was before is found") {
  StringPool<Tag> pool;
  for (int i = 0; i < 1600; ++i) pool.intern(std::to_string(i));
  pool.truncate(700);
  CHECK(pool.size() == 700);
  CHECK_FALSE(pool.find("700"));
  bool found = true;
  for (std::size_t i = 0; i < 700; ++i) found = found && pool.find(std::to_string(i)) == Id<Tag>{i};
  CHECK(found);
  CHECK(pool.intern("999") == Id<Tag>{700});
  CHECK(pool[Id<Tag>{700}] == "999");
}

TEST_CASE("a copy grows by itself") {
  StringPool<Tag> pool;
  pool.intern("a");
  auto copy = pool;
  copy.intern("b");
  CHECK_FALSE(pool.find("b"));
  CHECK(copy[Id<Tag>{1}] == "b");
}

TEST_CASE("a string that is too long is refused and leaves nothing") {
  StringPool<Tag> pool;
  const std::string huge(std::size_t{1} << 28U, 'x');
  CHECK_THROWS_AS(pool.intern(huge), std::length_error);
  CHECK(pool.size() == 0);
  CHECK_FALSE(pool.find(huge));
}

}  // namespace test_graph_tables_string_pool
