// SPDX-License-Identifier: MIT
#include <newsgraph/model/checks/circles.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <random>
#include <vector>

namespace test_model_checks_circles {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::model_parts;

namespace {

using Answer = std::vector<bool>;
using Successors = std::vector<std::vector<std::uint32_t>>;

Answer on_circles(const Successors& successors) {
  RowVector<Edge> edges;
  for (std::uint32_t from = 0; from < successors.size(); ++from)
    for (const auto to : successors[from]) edges.push_back({from, to});
  const auto answer = model_parts::on_circles(successors.size(), edges);
  return Answer(answer.begin(), answer.end());
}

/// The same by the definition: a walk from each node.
Answer by_definition(const Successors& successors) {
  Answer result(successors.size());
  for (std::size_t start = 0; start < successors.size(); ++start) {
    std::vector<bool> seen(successors.size());
    std::vector<std::uint32_t> open(successors[start]);
    while (!open.empty() && !result[start]) {
      const auto node = open.back();
      open.pop_back();
      if (node == start) result[start] = true;
      if (seen[node]) continue;
      seen[node] = true;
      open.insert(open.end(), successors[node].begin(), successors[node].end());
    }
  }
  return result;
}

}  // namespace

TEST_CASE("chains and diamonds are no circles") {
  CHECK(on_circles(Successors{}).empty());
  CHECK(on_circles({{1}, {2}, {}}) == Answer{false, false, false});
  CHECK(on_circles({{1, 2}, {3}, {3}, {}}) == Answer{false, false, false, false});
  CHECK(on_circles({{1, 1}, {}}) == Answer{false, false});
}

TEST_CASE("a node that leads to itself is on a circle") {
  CHECK(on_circles({{0}}) == Answer{true});
  CHECK(on_circles({{1}, {0}}) == Answer{true, true});
  CHECK(on_circles({{1}, {2}, {0}}) == Answer{true, true, true});
}

TEST_CASE("what leads into a circle, out of one, or from one to another is not on it") {
  CHECK(on_circles({{1}, {1}}) == Answer{false, true});
  CHECK(on_circles({{0, 1}, {}}) == Answer{true, false});
  CHECK(on_circles({{1}, {0, 2}, {3}, {4}, {3}}) == Answer{true, true, false, true, true});
}

TEST_CASE("random graphs give what the definition gives") {
  std::mt19937 random{20251217};
  for (int round = 0; round < 500; ++round) {
    const auto size = 1 + random() % 12;
    Successors graph(size);
    for (auto edges = random() % (2 * size); edges != 0; --edges)
      graph[random() % size].push_back(static_cast<std::uint32_t>(random() % size));
    CHECK(on_circles(graph) == by_definition(graph));
  }
}

TEST_CASE("a circle of a million nodes does not exhaust the stack") {
  constexpr std::uint32_t size = 1'000'000;
  Successors ring(size);
  for (std::uint32_t i = 0; i < size; ++i) ring[i].push_back((i + 1) % size);
  CHECK(on_circles(ring) == Answer(size, true));
}

}  // namespace test_model_checks_circles
