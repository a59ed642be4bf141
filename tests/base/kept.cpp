// SPDX-License-Identifier: MIT
#include <newsgraph/base/kept.hpp>

#include "../catch.hpp"

#include <atomic>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace test_base_kept {

using newsgraph::base_parts::Kept;

TEST_CASE("what is kept is worked out once until it is dropped") {
  Kept kept;
  int times = 0;
  const auto make = [&] { return std::string(20, static_cast<char>('a' + times++)); };
  const auto& first = kept.get(make);
  CHECK(first == std::string(20, 'a'));
  CHECK(&kept.get(make) == &first);
  CHECK(times == 1);
  kept.drop();
  CHECK(kept.get(make) == std::string(20, 'b'));
}

TEST_CASE("a copy keeps nothing of the other, what is moved takes it along") {
  Kept kept;
  int times = 0;
  const auto make = [&] { return ++times; };
  const auto* value = &kept.get(make);
  Kept copy{kept};
  CHECK(copy.get(make) == 2);
  Kept moved{std::move(kept)};
  CHECK(&moved.get(make) == value);
  CHECK(kept.get(make) == 3);
  copy = std::move(moved);
  CHECK(&copy.get(make) == value);
  kept = copy;
  CHECK(kept.get(make) == 4);
}

TEST_CASE("all threads get what was there first") {
  for (int round = 0; round < 50; ++round) {
    const Kept kept;
    std::atomic<int> times{0};
    std::vector<const int*> seen(4);
    std::vector<std::thread> threads;
    for (auto& one : seen) threads.emplace_back([&] { one = &kept.get([&] { return ++times; }); });
    for (auto& thread : threads) thread.join();
    for (const auto* one : seen) CHECK(one == seen.front());
  }
}

}  // namespace test_base_kept
