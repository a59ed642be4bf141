// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/waiting.hpp>

#include "../../catch.hpp"

#include <vector>

namespace test_query_circles_waiting {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;

namespace {

std::vector<std::uint32_t> released(Waiting& waiting, std::uint32_t vertex) {
  std::vector<std::uint32_t> waiters;
  waiting.release(vertex, [&](std::uint32_t waiter) { waiters.push_back(waiter); });
  return waiters;
}

}  // namespace

TEST_CASE("nobody waits at first") {
  const Waiting waiting{3, 4};
  CHECK_FALSE(waiting.any(0));
  CHECK_FALSE(waiting.any(2));
}

TEST_CASE("those who wait for a vertex are released together, the last first") {
  Waiting waiting{3, 4};
  waiting.add(0, 1, 2);
  waiting.add(1, 3, 2);
  waiting.add(1, 2, 0);
  CHECK_FALSE(waiting.any(1));
  CHECK(released(waiting, 2) == std::vector<std::uint32_t>{1, 0});
  CHECK_FALSE(waiting.any(2));
  CHECK(waiting.any(0));
}

TEST_CASE("an arc waits once, and again after it was released") {
  Waiting waiting{3, 4};
  waiting.add(0, 1, 2);
  waiting.add(0, 1, 2);
  CHECK(released(waiting, 2) == std::vector<std::uint32_t>{0});
  waiting.add(0, 1, 2);
  CHECK(released(waiting, 2) == std::vector<std::uint32_t>{0});
}

}  // namespace test_query_circles_waiting
