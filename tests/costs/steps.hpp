// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace test_costs {

/// How far this program has come: the branches that it has passed, and a step for each 64 bytes of memory that it was
/// given. The compiler counts branches in what is compiled here (-fsanitize-coverage=trace-pc), not in libraries. The
/// same call takes the same steps on every run, so that a test of what something costs depends on no clock.
[[nodiscard]] std::uint64_t steps_so_far() noexcept;

/// How many steps `work` takes.
template <class Work>
[[nodiscard]] std::uint64_t steps_of(Work work) {
  const auto before = steps_so_far();
  work();
  return steps_so_far() - before;
}

/// How many times as long something takes with ten times as much: `work(n)` does it of size n. What is linear takes 10,
/// with a logarithm up to 14 or so, what is quadratic 100.
template <class Work>
[[nodiscard]] double growth(std::uint64_t n, Work work) {
  const auto small_one = steps_of([&] { work(n); });
  const auto large_one = steps_of([&] { work(10 * n); });
  return static_cast<double>(large_one) / static_cast<double>(small_one);
}

}  // namespace test_costs
