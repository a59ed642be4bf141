// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Which packages name a deal as their member, as articles tell it. It stands by itself.
class Packages {
public:
  /// O(n log n) in the members of packages, and O(deals).
  template <class...>
  explicit Packages(const Graph& graph) {
    for (const auto package : graph.table<DealNode>().ids())
      for (const auto member : graph[graph.details(package, &DealDetails::members)])
        pairs_.emplace_back(member, package);
    base_parts::sort_unique(pairs_);
  }

  [[nodiscard]] bool empty() const noexcept { return pairs_.empty(); }

  /// Adds the packages of a telling to `found`.
  template <class...>
  void add_of(DealId member, std::vector<DealId>& found) const {
    auto at = std::lower_bound(pairs_.begin(), pairs_.end(), std::pair{member, DealId{0}});
    for (; at != pairs_.end() && at->first == member; ++at) found.push_back(at->second);
  }

private:
  std::vector<std::pair<DealId, DealId>> pairs_;  // members and their packages, in order
};

}  // namespace newsgraph::inline v0_1::graph_parts
