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
  CHECK(kept.find<std::string>() == nullptr);
  const auto& first = kept.get<std::string>(make);
  CHECK(first == std::string(20, 'a'));
  CHECK(&kept.get<std::string>(make) == &first);
  CHECK(kept.find<std::string>() == &first);
  CHECK(times == 1);
  kept.drop();
  CHECK(kept.find<std::string>() == nullptr);
  CHECK(kept.get<std::string>(make) == std::string(20, 'b'));
}

TEST_CASE("a copy keeps nothing of the other, what is moved takes it along") {
  Kept kept;
  int times = 0;
  const auto make = [&] { return ++times; };
  const auto* value = &kept.get<int>(make);
  Kept copy{kept};
  CHECK(copy.get<int>(make) == 2);
  Kept moved{std::move(kept)};
  CHECK(&moved.get<int>(make) == value);
  CHECK(kept.get<int>(make) == 3);
  copy = std::move(moved);
  CHECK(&copy.get<int>(make) == value);
  kept = copy;
  CHECK(kept.get<int>(make) == 4);
}

TEST_CASE("all threads get what was there first") {
  for (int round = 0; round < 50; ++round) {
    const Kept kept;
    std::atomic<int> times{0};
    std::vector<const int*> seen(4);
    std::vector<std::thread> threads;
    for (auto& one : seen) threads.emplace_back([&] { one = &kept.get<int>([&] { return ++times; }); });
    for (auto& thread : threads) thread.join();
    for (const auto* one : seen) CHECK(one == seen.front());
  }
}

}  // namespace test_base_kept
