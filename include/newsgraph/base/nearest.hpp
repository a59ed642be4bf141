// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

namespace base_parts {

/// How many single-byte edits (insert, delete, replace, swap of neighbours) turn `a` into `b`; texts
/// of more than 32 bytes are too far from everything to be misspelt. O(|a|·|b|), no allocation.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view a, std::string_view b) noexcept {
  constexpr std::size_t longest = 32;
  if (a.size() > longest || b.size() > longest) return a == b ? 0 : (std::max)(a.size(), b.size());

  std::array<std::array<std::size_t, longest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = (std::min)({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = (std::min)(row[j], two_above[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace base_parts

/// The name that `word` was probably meant to be: the nearest one, if at most a third of it is wrong.
template <class Names>
[[nodiscard]] constexpr std::optional<std::string_view> nearest(std::string_view word, const Names& names) {
  std::optional<std::string_view> best;
  auto least = (std::max<std::size_t>)(1, word.size() / 3) + 1;
  for (const std::string_view name : names) {
    const auto longer = (std::max)(word.size(), name.size()) - (std::min)(word.size(), name.size());
    if (longer >= least) continue;
    const auto distance = base_parts::edit_distance(word, name);
    if (distance >= least) continue;
    least = distance;
    best = name;
  }
  return best;
}

}  // namespace newsgraph::inline v0_1
