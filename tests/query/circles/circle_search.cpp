// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/circle_search.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <random>
#include <span>
#include <vector>

namespace test_query_circles_circle_search {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

using Vertices = std::vector<std::uint32_t>;
using Targets = std::vector<std::vector<std::uint32_t>>;

Arcs arcs_of(const Targets& targets) {
  Arcs arcs{{0}, {}};
  for (const auto& of_vertex : targets) {
    for (const auto target : of_vertex) arcs.targets.push_back(target);
    arcs.first.push_back(static_cast<std::uint32_t>(arcs.targets.size()));
  }
  return arcs;
}

/// The vertices of a circle, from the one at which it was begun.
Vertices vertices_of(const Arcs& arcs, std::span<const std::uint32_t> circle) {
  Vertices vertices{arcs.targets[circle.back()]};
  for (const auto arc : circle.first(circle.size() - 1)) vertices.push_back(arcs.targets[arc]);
  return vertices;
}

std::vector<Vertices> found(const Arcs& arcs, std::size_t longest) {
  std::vector<Vertices> circles;
  CircleSearch{arcs, longest}([&](std::span<const std::uint32_t> circle) {
    circles.push_back(vertices_of(arcs, circle));
    return true;
  });
  return circles;
}

std::vector<Vertices> found_through(std::uint32_t vertex, const Arcs& arcs, std::size_t longest) {
  std::vector<Vertices> circles;
  CircleSearch{arcs, longest}.through(vertex, [&](std::span<const std::uint32_t> circle) {
    circles.push_back(vertices_of(arcs, circle));
    return true;
  });
  return circles;
}

/// Every path from `path.front()` on that comes back, tried one by one.
void try_all(const Arcs& arcs, std::size_t longest, Vertices& path, std::vector<Vertices>& circles) {
  for (const auto target : arcs.from(path.back())) {
    if (target == path.front()) circles.push_back(path);
    if (target <= path.front() || path.size() == longest || std::ranges::find(path, target) != path.end()) continue;
    path.push_back(target);
    try_all(arcs, longest, path, circles);
    path.pop_back();
  }
}

std::vector<Vertices> tried(const Arcs& arcs, std::size_t longest) {
  std::vector<Vertices> circles;
  for (std::uint32_t start = 0; start < arcs.size() && longest != 0; ++start) {
    Vertices path{start};
    try_all(arcs, longest, path, circles);
  }
  return circles;
}

/// Those of the circles that have `vertex`, turned so that they begin there, in lexicographic order.
std::vector<Vertices> turned_to(std::uint32_t vertex, std::vector<Vertices> circles) {
  std::erase_if(circles, [&](const Vertices& circle) { return std::ranges::find(circle, vertex) == circle.end(); });
  for (auto& circle : circles) std::ranges::rotate(circle, std::ranges::find(circle, vertex));
  std::ranges::sort(circles);
  return circles;
}

void check_all(const Arcs& arcs, std::size_t longest, unsigned number) {
  const auto all = tried(arcs, longest);
  if (found(arcs, longest) != all) FAIL("graph " << number << " up to " << longest);
  for (std::uint32_t v = 0; v < arcs.size(); ++v)
    if (found_through(v, arcs, longest) != turned_to(v, all))
      FAIL("graph " << number << " up to " << longest << " through " << v);
}

}  // namespace

TEST_CASE("circles come from their lowest vertex on, in order, and not longer than asked for") {
  const auto arcs = arcs_of({{1}, {0, 2}, {0, 3}, {0, 1}});
  CHECK(found(arcs, 4) == std::vector<Vertices>{{0, 1}, {0, 1, 2}, {0, 1, 2, 3}, {1, 2, 3}});
  CHECK(found(arcs, 3) == std::vector<Vertices>{{0, 1}, {0, 1, 2}, {1, 2, 3}});
  CHECK(found(arcs, 1).empty());
  CHECK(found(arcs, 0).empty());
  CHECK(found({}, 9).empty());
}

TEST_CASE("a search that is stopped stops") {
  const auto arcs = arcs_of({{1, 2}, {0, 2}, {0, 1}});
  int calls = 0;
  CHECK_FALSE(CircleSearch{arcs, 3}([&](auto) { return ++calls < 2; }));
  CHECK(calls == 2);
}

TEST_CASE("all graphs of four vertices give the circles that trying gives") {
  for (unsigned bits = 0; bits < 1U << 12U; ++bits) {
    Targets targets(4);
    for (std::uint32_t from = 0, bit = 0; from < 4; ++from)
      for (std::uint32_t to = 0; to < 4; ++to)
        if (from != to && (bits >> bit++ & 1U) != 0) targets[from].push_back(to);
    const auto arcs = arcs_of(targets);
    for (std::size_t longest = 2; longest <= 4; ++longest) check_all(arcs, longest, bits);
  }
}

TEST_CASE("larger graphs give the circles that trying gives") {
  std::mt19937 random{7};
  for (unsigned round = 0; round < 400; ++round) {
    const std::uint32_t size = 5 + round % 5;
    Targets targets(size);
    for (std::uint32_t from = 0; from < size; ++from)
      for (std::uint32_t to = 0; to < size; ++to)
        if (from != to && random() % 24 < 4 + round % 6) targets[from].push_back(to);
    const auto arcs = arcs_of(targets);
    for (std::size_t longest = 2; longest <= size; ++longest) check_all(arcs, longest, round);
  }
}

TEST_CASE("a search can be done again after it was stopped") {
  const auto arcs = arcs_of({{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}});
  CircleSearch search{arcs, 4};
  for (int stop_after = 1; stop_after <= 20; ++stop_after) {
    int calls = 0;
    search([&](auto) { return ++calls < stop_after; });
    CHECK(calls == stop_after);
  }
  int calls = 0;
  CHECK(search.through(2, [&](auto) { return ++calls != 0; }));
  // Of four vertices, each pair 1, each three 2, all four 6; through one of them are 3 pairs and 3 threes.
  CHECK(calls == 3 * 1 + 3 * 2 + 6);
}

TEST_CASE("where each of twelve pays each there are 133,364 circles of at most six") {
  Targets targets(12);
  for (std::uint32_t from = 0; from < 12; ++from)
    for (std::uint32_t to = 0; to < 12; ++to)
      if (from != to) targets[from].push_back(to);
  const auto arcs = arcs_of(targets);
  std::size_t count = 0;
  CircleSearch{arcs, 6}([&](auto) { return ++count != 0; });
  // (k - 1)! circles for each choice of k: 66 × 1 + 220 × 2 + 495 × 6 + 792 × 24 + 924 × 120.
  CHECK(count == 66 + 440 + 2'970 + 19'008 + 110'880);
}

TEST_CASE("many paths without a way back take no time") {
  // Each of 60 vertices has an arc to all that come after it: 2^58 paths from the first to the last. Only the last two
  // are a circle.
  Targets targets(60);
  for (std::uint32_t from = 0; from < 60; ++from)
    for (std::uint32_t to = from + 1; to < 60; ++to) targets[from].push_back(to);
  targets[59].push_back(58);
  CHECK(found(arcs_of(targets), 60) == std::vector<Vertices>{{58, 59}});
}

TEST_CASE("many paths that the start's own arcs cut off take no time") {
  // 0 → 1 → 30 vertices, each with arcs to all others of them and to 1, which alone leads back to 0.
  Targets targets(32);
  targets[0] = {1};
  targets[1] = {0, 2};
  for (std::uint32_t from = 2; from < 32; ++from)
    for (std::uint32_t to = 1; to < 32; ++to)
      if (from != to) targets[from].push_back(to);
  std::vector<Vertices> first;
  const auto arcs = arcs_of(targets);
  CircleSearch{arcs, 32}([&](std::span<const std::uint32_t> circle) {
    first.push_back(vertices_of(arcs, circle));
    return first.size() < 2;
  });
  CHECK(first == std::vector<Vertices>{{0, 1}, {1, 2}});
}

TEST_CASE("a ring of many is one circle, and a ladder of many has only short ones of few") {
  constexpr std::uint32_t size = 20'000;
  Targets ring(size);
  for (std::uint32_t v = 0; v < size; ++v) ring[v] = {(v + 1) % size};
  CHECK(found(arcs_of(ring), size).size() == 1);
  CHECK(found(arcs_of(ring), size - 1).empty());

  Targets ladder(size);
  for (std::uint32_t v = 0; v < size; ++v) {
    if (v != 0) ladder[v].push_back(v - 1);
    if (v + 1 != size) ladder[v].push_back(v + 1);
  }
  CHECK(found(arcs_of(ladder), 6).size() == size - 1);
}

}  // namespace test_query_circles_circle_search
