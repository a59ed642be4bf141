// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <random>
#include <vector>

/// Sums of every size and both signs, round ones and crooked ones, the ends of 64 bits among them. Always the same.
inline std::vector<std::int64_t> sample_units() {
  std::vector<std::int64_t> units{0, std::numeric_limits<std::int64_t>::max(),
                                  std::numeric_limits<std::int64_t>::min()};
  for (std::int64_t power = 1; power <= 100'000'000'000'000'000; power *= 10)
    for (const std::int64_t factor : {1, 9, 10, 25, 38})
      for (const std::int64_t near : {-1, 0, 1}) {
        units.push_back(factor * power + near);
        units.push_back(-(factor * power + near));
      }
  std::mt19937_64 random{2025};
  for (int i = 0; i != 2000; ++i) units.push_back(static_cast<std::int64_t>(random()) >> i % 64);
  return units;
}
