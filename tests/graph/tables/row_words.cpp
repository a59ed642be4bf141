// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/row_words.hpp>

#include <newsgraph/graph/rows/claim_node.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <cstring>
#include <new>
#include <vector>

namespace test_graph_tables_row_words {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// The words of a row that is made where `filling` was.
template <class T, class Make>
std::vector<std::uint32_t> words_over(char filling, Make make) {
  alignas(T) char memory[sizeof(T)];
  std::memset(memory, filling, sizeof memory);
  const auto* row = ::new (static_cast<void*>(memory)) T{make()};
  const RowWords<T> words{*row};
  return {words.words(), words.words() + sizeof(T) / sizeof(std::uint32_t)};
}

}  // namespace

TEST_CASE("what lies between members, and what they don't hold, is zero") {
  const auto about = [] { return AboutNode{.of = FactId{7}, .claims = {3, 2}, .modality = Modality::denied}; };
  const auto words = words_over<AboutNode>(0, about);
  CHECK(words == words_over<AboutNode>('\xA5', about));
  CHECK(words[0] == 7);
  CHECK(words[2] == 3);
  CHECK(words[3] == 2);

  const auto fact = [] { return FactNode{.article = ArticleId{1}, .id = Symbol{2}, .of = EntityId{3}}; };
  CHECK(words_over<FactNode>(0, fact) == words_over<FactNode>('\x5A', fact));
}

TEST_CASE("the bytes are those of the row, where it has any") {
  const AboutNode about{.of = RelationId{9}, .sets = {4, 1}, .said = Date::parse("2025-12-16")};
  const RowWords<AboutNode> words{about};
  AboutNode copy{.of = DealId{0}};
  std::memcpy(static_cast<void*>(&copy), words.words(), sizeof copy);
  CHECK(copy.of == about.of);
  CHECK(copy.claims == about.claims);
  CHECK(copy.sets == about.sets);
  CHECK_FALSE(copy.modality);
  CHECK(copy.said == about.said);
}

}  // namespace test_graph_tables_row_words
