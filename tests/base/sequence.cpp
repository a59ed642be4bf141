// SPDX-License-Identifier: MIT
#include <newsgraph/base/sequence.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace test_base_sequence {

using namespace newsgraph;
using namespace newsgraph::base_parts;

TEST_CASE("what holds for elements of a sequence") {
  const std::vector<int> primes{2, 3, 5, 7};
  const auto even = [](int n) { return n % 2 == 0; };
  const auto small = [](int n) { return n < 8; };
  CHECK(any_of(primes, even));
  CHECK_FALSE(all_of(primes, even));
  CHECK(all_of(primes, small));
  CHECK_FALSE(none_of(primes, even));
  CHECK(contains(primes, 5));
  CHECK_FALSE(contains(primes, 4));
  CHECK(*find_if(primes, [](int n) { return n > 3; }) == 5);
  CHECK(find_if(primes, [](int n) { return n > 7; }) == primes.end());
}

TEST_CASE("nothing holds in an empty sequence but what holds for all and none") {
  const std::vector<int> none;
  const auto holds = [](int) { return true; };
  CHECK_FALSE(any_of(none, holds));
  CHECK(all_of(none, holds));
  CHECK(none_of(none, holds));
  CHECK_FALSE(contains(none, 0));
}

TEST_CASE("sequences are sorted") {
  std::vector<int> numbers{3, 1, 2, 3};
  sort(numbers);
  CHECK(numbers == std::vector{1, 2, 3, 3});
  sort(numbers, [](int a, int b) { return a > b; });
  CHECK(numbers == std::vector{3, 3, 2, 1});
  sort_unique(numbers);
  CHECK(numbers == std::vector{1, 2, 3});

  std::vector<std::pair<int, char>> pairs{{2, 'a'}, {1, 'b'}, {2, 'c'}, {1, 'd'}};
  CHECK(find_by(pairs, &std::pair<int, char>::second, 'c')->first == 2);
  CHECK(find_by(pairs, &std::pair<int, char>::second, 'e') == pairs.end());
  sort_by(pairs, [](const auto& pair) { return pair.first; });
  CHECK(pairs == std::vector<std::pair<int, char>>{{1, 'b'}, {1, 'd'}, {2, 'a'}, {2, 'c'}});
}

TEST_CASE("few elements and many are sorted, equal ones in the order in which they stood") {
  for (const std::size_t size : {2U, 8U, 9U, 17U, 1000U}) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < size; ++i) pairs.push_back({i * 7 % 5, i});
    sort_by(pairs, [](const auto& pair) { return pair.first; });
    CHECK(pairs.size() == size);
    CHECK(std::is_sorted(pairs.begin(), pairs.end()));
  }
}

TEST_CASE("what is in order is searched by halves") {
  const std::vector<int> odd{1, 3, 5, 7, 9};
  for (int i = 0; i <= 10; ++i) {
    CHECK(count_before(odd, [&](int n) { return n < i; }) == static_cast<std::size_t>(i / 2));
    CHECK(contains_in_order(odd, i) == (i % 2 != 0));
  }
  CHECK_FALSE(contains_in_order(std::vector<int>{}, 1));
}

TEST_CASE("flagged elements go, and the others keep their order") {
  std::vector<int> numbers{1, 2, 3, 4, 5};
  base_parts::erase_flagged(numbers, std::vector<bool>{true, false, true, false, false});
  CHECK(numbers == std::vector<int>{2, 4, 5});
  base_parts::erase_flagged(numbers, std::vector<bool>{false, false, false});
  CHECK(numbers.size() == 3);
  base_parts::erase_flagged(numbers, std::vector<bool>{true, true, true});
  CHECK(numbers.empty());
}

TEST_CASE("parts that are in order are merged, of equal elements the first part's first") {
  std::vector<std::pair<int, char>> pairs{{1, 'a'}, {2, 'a'}, {0, 'b'}, {1, 'b'}, {3, 'b'}};
  std::vector<std::pair<int, char>> buffer;
  const auto less = [](const auto& a, const auto& b) { return a.first < b.first; };
  base_parts::merge(&pairs[0], &pairs[2], &pairs[0] + pairs.size(), buffer, less);
  CHECK(pairs == std::vector<std::pair<int, char>>{{0, 'b'}, {1, 'a'}, {1, 'b'}, {2, 'a'}, {3, 'b'}});
}

}  // namespace test_base_sequence
