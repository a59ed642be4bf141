// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace newsgraph::inline v0_1 {

/// How a summary is laid out.
struct SummaryOptions {
  std::size_t width = 100;        ///< columns of the terminal; below 60 the tables get crowded, and may be wider
  bool colour = false;            ///< with the escape sequences of ISO 6429
  std::size_t most_circles = 50;  ///< where there are more circles of money, only so many are shown
};

}  // namespace newsgraph::inline v0_1
