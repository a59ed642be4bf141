#include <newsgraph/query/circle_search.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <random>
#include <vector>

using namespace newsgraph;

namespace {

using Circle = std::vector<std::uint32_t>;
using Targets = std::vector<std::vector<std::uint32_t>>;

Arcs arcs_of(const Targets& targets) {
  Arcs arcs{{0}, {}};
  for (const auto& of_vertex : targets) {
    arcs.targets.insert(arcs.targets.end(), of_vertex.begin(), of_vertex.end());
    arcs.first.push_back(static_cast<std::uint32_t>(arcs.targets.size()));
  }
  return arcs;
}

std::vector<Circle> found(const Arcs& arcs, std::size_t longest) {
  std::vector<Circle> circles;
  CircleSearch{arcs, longest}([&](auto circle) {
    circles.emplace_back(circle.begin(), circle.end());
    return true;
  });
  return circles;
}

/// Every path from `path.front()` on that comes back, tried one by one.
void try_all(const Arcs& arcs, std::size_t longest, Circle& path, std::vector<Circle>& circles) {
  for (const auto target : arcs.from(path.back())) {
    if (target == path.front()) circles.push_back(path);
    if (target <= path.front() || path.size() == longest || std::ranges::find(path, target) != path.end()) continue;
    path.push_back(target);
    try_all(arcs, longest, path, circles);
    path.pop_back();
  }
}

std::vector<Circle> tried(const Arcs& arcs, std::size_t longest) {
  std::vector<Circle> circles;
  for (std::uint32_t start = 0; start < arcs.size() && longest != 0; ++start) {
    Circle path{start};
    try_all(arcs, longest, path, circles);
  }
  return circles;
}

}  // namespace

TEST_CASE("arcs can be turned round") {
  const auto arcs = arcs_of({{1, 2}, {2}, {0}});
  const auto back = arcs.reversed();
  CHECK(std::ranges::equal(back.from(2), Circle{0, 1}));
  CHECK(std::ranges::equal(back.from(0), Circle{2}));
  CHECK(Arcs{}.reversed().size() == 0);
}

TEST_CASE("circles come from their lowest vertex on, in order, and not longer than asked for") {
  const auto arcs = arcs_of({{1}, {0, 2}, {0, 3}, {0, 1}});
  CHECK(found(arcs, 4) == std::vector<Circle>{{0, 1}, {0, 1, 2}, {0, 1, 2, 3}, {1, 2, 3}});
  CHECK(found(arcs, 3) == std::vector<Circle>{{0, 1}, {0, 1, 2}, {1, 2, 3}});
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
    for (std::size_t longest = 2; longest <= 4; ++longest)
      if (found(arcs, longest) != tried(arcs, longest)) FAIL("graph " << bits << " up to " << longest);
  }
}

TEST_CASE("larger graphs give the circles that trying gives") {
  std::mt19937 random{7};
  for (int round = 0; round < 300; ++round) {
    const std::uint32_t size = 5 + static_cast<std::uint32_t>(round % 4);
    Targets targets(size);
    for (std::uint32_t from = 0; from < size; ++from)
      for (std::uint32_t to = 0; to < size; ++to)
        if (from != to && random() % 5 < 2) targets[from].push_back(to);
    const auto arcs = arcs_of(targets);
    for (std::size_t longest = 2; longest <= size; ++longest)
      if (found(arcs, longest) != tried(arcs, longest)) FAIL("round " << round << " up to " << longest);
  }
}

TEST_CASE("many paths without a way back take no time") {
  // Each of 60 vertices has an arc to all that come after it: 2^58 paths from the first to the last. Only the last two
  // are a circle.
  Targets targets(60);
  for (std::uint32_t from = 0; from < 60; ++from)
    for (std::uint32_t to = from + 1; to < 60; ++to) targets[from].push_back(to);
  targets[59].push_back(58);
  CHECK(found(arcs_of(targets), 60) == std::vector<Circle>{{58, 59}});
}

TEST_CASE("many paths that the start's own arcs cut off take no time") {
  // 0 → 1 → 30 vertices, each with arcs to all others of them and to 1, which alone leads back to 0.
  Targets targets(32);
  targets[0] = {1};
  targets[1] = {0, 2};
  for (std::uint32_t from = 2; from < 32; ++from)
    for (std::uint32_t to = 1; to < 32; ++to)
      if (from != to) targets[from].push_back(to);
  std::vector<Circle> first;
  CircleSearch{arcs_of(targets), 32}([&](auto circle) {
    first.emplace_back(circle.begin(), circle.end());
    return first.size() < 2;
  });
  CHECK(first == std::vector<Circle>{{0, 1}, {1, 2}});
}
