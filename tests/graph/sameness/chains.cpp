// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/chains.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <vector>

namespace test_graph_sameness_chains {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

std::vector<std::uint32_t> numbers(const Chains& chains, const Chain& chain) {
  std::vector<std::uint32_t> found;
  (void)chains.any_of(chain, [&](std::uint32_t number) {
    found.push_back(number);
    return false;
  });
  return found;
}

}  // namespace

TEST_CASE("chains keep their numbers in order, and one goes behind another") {
  Chains chains;
  Chain a;
  Chain b;
  CHECK(numbers(chains, a).empty());
  for (const std::uint32_t number : {3U, 1U, 3U}) chains.push(a, number);
  chains.push(b, 7);
  CHECK(numbers(chains, a) == std::vector<std::uint32_t>{3, 1, 3});
  chains.append(b, a);
  CHECK(numbers(chains, b) == std::vector<std::uint32_t>{7, 3, 1, 3});
  CHECK(b.size == 4);
  CHECK(a.size == 0);
  chains.append(b, a);
  chains.append(a, b);
  chains.push(a, 2);
  CHECK(numbers(chains, a) == std::vector<std::uint32_t>{7, 3, 1, 3, 2});
  CHECK(numbers(chains, b).empty());
}

TEST_CASE("of a chain only the first numbers are asked") {
  Chains chains;
  Chain chain;
  for (std::uint32_t number = 0; number < 5; ++number) chains.push(chain, number);
  const auto is_three = [](std::uint32_t number) { return number == 3; };
  CHECK(chains.any_of(chain, is_three));
  CHECK(chains.any_of(chain, 4, is_three));
  CHECK_FALSE(chains.any_of(chain, 3, is_three));
}

}  // namespace test_graph_sameness_chains
