// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/trimmed.hpp>

#include "../../catch.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace test_query_circles_trimmed {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::query_parts;

static_assert(!std::constructible_from<Trimmed, Arcs, const Arcs&>);  // it would dangle
static_assert(!std::constructible_from<Trimmed, const Arcs&, Arcs>);

namespace {

std::vector<std::uint32_t> left(const Trimmed& trimmed, std::size_t size) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t v = 0; v < size; ++v)
    if (trimmed.has(v)) found.push_back(v);
  return found;
}

using Vertices = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("what leads to a circle, or away from it, is on none") {
  // 0 → 1 ⇄ 2 → 3 → 4
  const Arcs out{{0, 1, 2, 4, 5, 5}, {1, 2, 1, 3, 4}};
  const auto in = out.reversed();
  CHECK(left(Trimmed{out, in}, 5) == Vertices{1, 2});
}

TEST_CASE("a graph without circles has nothing left") {
  // All to all that come after: 0 → 1, 2, 3; 1 → 2, 3; 2 → 3.
  const Arcs out{{0, 3, 5, 6, 6}, {1, 2, 3, 2, 3, 3}};
  const auto in = out.reversed();
  CHECK(left(Trimmed{out, in}, 4).empty());
}

TEST_CASE("who goes takes those along that lose their last arc") {
  // 0 ⇄ 1 ⇄ 2 → 3 → 2
  const Arcs out{{0, 1, 3, 5, 6}, {1, 0, 2, 1, 3, 2}};
  const auto in = out.reversed();
  Trimmed trimmed{out, in};
  CHECK(left(trimmed, 4) == Vertices{0, 1, 2, 3});
  trimmed.remove(1);
  CHECK(left(trimmed, 4) == Vertices{2, 3});
  trimmed.remove(3);
  CHECK(left(trimmed, 4).empty());
}

TEST_CASE("who loses both its last arcs goes once") {
  // 0 ⇄ 1, 1 → 2 → 3 ⇄ 4: when 1 goes, 2 has no arc in; 3 keeps the one from 4.
  const Arcs out{{0, 1, 3, 4, 5, 6}, {1, 0, 2, 3, 4, 3}};
  const auto in = out.reversed();
  Trimmed trimmed{out, in};
  trimmed.remove(0);
  CHECK(left(trimmed, 5) == Vertices{3, 4});
  // 0 has no arc in, and loses its only arc out with 1, which has none out.
  const Arcs one_way{{0, 1, 1, 2, 3}, {1, 3, 2}};
  const auto turned = one_way.reversed();
  CHECK(left(Trimmed{one_way, turned}, 4) == Vertices{2, 3});
}

}  // namespace test_query_circles_trimmed
