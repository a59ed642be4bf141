// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

/// From where to where a share lies with 95 %.
struct ShareInterval {
  double low;
  double high;
};

/// The interval of Wilson for `hits` of `of`, which holds where the share is near 0 or 1 too; `of` is not 0.
inline ShareInterval wilson(std::size_t hits, std::size_t of) {
  constexpr double z = 1.959964;
  const auto n = static_cast<double>(of);
  const auto share = static_cast<double>(hits) / n;
  const auto scale = 1 + z * z / n;
  const auto centre = (share + z * z / (2 * n)) / scale;
  const auto half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
  return {(std::max)(centre - half, 0.0), (std::min)(centre + half, 1.0)};
}
