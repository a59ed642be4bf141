// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/divide.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace test_graph_adding_divide {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// Each list is a group of atoms that share a key. The letters of atoms that are one are the same: "aabb".
std::string divided(std::uint32_t count, const std::vector<std::vector<std::uint32_t>>& keys,
                    std::initializer_list<AtomPair> apart) {
  std::string text;
  for (int order = 0; order < 2; ++order) {  // which does not matter
    Atoms atoms;
    for (std::uint32_t i = 0; i < count; ++i) atoms.add();
    base_parts::RowVector<Tie> ties;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto key = order == 0 ? i : keys.size() - 1 - i;
      for (const auto atom : keys[key]) ties.push_back({Id<EntityKeys::Key>{i}, 0, 0, atom, true});
    }
    base_parts::RowVector<AtomPair> pairs;
    for (const auto& pair : apart) pairs.push_back(order == 0 ? pair : AtomPair{pair.b, pair.a});
    divide(atoms, ties, pairs);
    std::string letters(count, ' ');
    char next = 'a';
    for (std::uint32_t i = 0; i < count; ++i) {
      for (std::uint32_t j = 0; j < i; ++j)
        if (atoms.top(i) == atoms.top(j)) letters[i] = letters[j];
      if (letters[i] == ' ') letters[i] = next++;
    }
    CHECK((text.empty() || text == letters));
    text = letters;
  }
  return text;
}

}  // namespace

TEST_CASE("atoms go with the nearer end, and with none that is as near as another") {
  CHECK(divided(2, {{0, 1}}, {{0, 1}}) == "ab");
  CHECK(divided(3, {{0, 1}, {1, 2}}, {{0, 2}}) == "abc");
  CHECK(divided(4, {{0, 1}, {1, 2}, {2, 3}}, {{0, 3}}) == "aabb");
  CHECK(divided(5, {{0, 1, 2, 3}, {3, 4}}, {{0, 1}}) == "abccc");  // and what hangs on those
  CHECK(divided(4, {{0, 1}, {2, 3}}, {{0, 1}}) == "abcc");         // and who is tied to no end
}

TEST_CASE("ends that nobody keeps apart stay one where they meet, and take with them who is between") {
  CHECK(divided(4, {{0, 1, 2, 3}}, {{0, 1}, {0, 2}}) == "abbc");
  CHECK(divided(4, {{0, 1}, {1, 3}, {3, 2}}, {{0, 1}, {0, 2}}) == "abbb");
  // 1 may be one with 2, and 2 with 3, but not 1 with 3.
  CHECK(divided(4, {{1, 2}, {2, 3}, {0, 1, 2, 3}}, {{0, 2}, {1, 3}}) == "abcd");
}

}  // namespace test_graph_adding_divide
