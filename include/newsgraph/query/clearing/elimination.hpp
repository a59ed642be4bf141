#pragma once

#include <newsgraph/query/clearing/whole_number.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgraph {

/// Linear equations in whole numbers whose matrix has nothing above zero but its diagonal, such as those of debts:
/// diagonal[i] x[i] - Σ below_zero[i][j] x[j] = right[i]. What stands on the diagonal of `below_zero` counts for
/// nothing.
struct Equations {
  std::vector<WholeNumber> diagonal;
  std::vector<std::vector<WholeNumber>> below_zero;
  std::vector<WholeNumber> right;
};

/// Fractions over one denominator.
struct Solution {
  std::vector<WholeNumber> numerators;
  WholeNumber denominator;
};

/// The exact solution, for matrices whose columns sum to at least nothing and that have an inverse (M-matrices): no
/// pivot is zero then, and signs stay as they are.
///
/// Elimination above and below without fractions: E. Bareiss, "Sylvester's Identity and Multistep Integer-Preserving
/// Gaussian Elimination", Mathematics of Computation 22 (1968), 565-578. O(n³) products of numbers of up to n times the
/// digits. Throws `Error` for other matrices.
template <class...>
[[nodiscard]] Solution solution_of(Equations equations) {
  auto& [diagonal, below_zero, right] = equations;
  WholeNumber last{1};
  for (std::size_t k = 0; k < diagonal.size(); ++k) {
    const auto pivot = diagonal[k];
    for (std::size_t i = 0; i < diagonal.size(); ++i) {
      if (i == k) continue;
      const auto factor = below_zero[i][k];
      const auto combined = [&](const WholeNumber& mine, const WholeNumber& of_pivot) {
        return exact_quotient(pivot * mine + factor * of_pivot, last);
      };
      diagonal[i] = i < k ? pivot : exact_quotient(pivot * diagonal[i] - factor * below_zero[k][i], last);
      for (auto j = k + 1; j < diagonal.size(); ++j)
        if (j != i) below_zero[i][j] = combined(below_zero[i][j], below_zero[k][j]);
      right[i] = combined(right[i], right[k]);
    }
    last = pivot;
  }
  return {std::move(right), std::move(last)};
}

/// The whole part of a / b, which is at most that of 2^63 - 1.
template <class...>
[[nodiscard]] std::int64_t floor_of(const WholeNumber& a, const WholeNumber& b) {
  std::uint64_t found = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 62U; bit != 0; bit >>= 1U)
    if (b * WholeNumber{found | bit} <= a) found |= bit;
  return static_cast<std::int64_t>(found);
}

}  // namespace newsgraph
