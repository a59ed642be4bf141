// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/totals/part.hpp>

#include <vector>

namespace newsgraph::inline v0_1 {

/// A total over parties of whom the article leaves some out: what those that it names pay or get together need not come
/// to it.
struct OpenTotal {
  DealId deal;
  Role role;  ///< with others, whom nobody names
  AmountId amount;

  friend bool operator==(const OpenTotal&, const OpenTotal&) = default;
};

namespace query_parts {

/// The totals of an article over an open list of payers or payees, in document order. O(deals of the article).
///
/// A total over parties that are all named is none: nobody else has a part of it.
template <class...>
[[nodiscard]] std::vector<OpenTotal> open_totals(const Graph& graph, ArticleId article) {
  std::vector<OpenTotal> found;
  for (const auto id : graph.member(article, &ArticleNode::deals).ids()) {
    const auto amount = paid_amount(graph, id);
    if (!amount || graph[*amount].scope() == Scope::each) continue;
    for (const auto side : {Side::pays, Side::gets})
      for (const auto& [role, name, doc] : rows_of<Role>)
        if (money_roles(graph[id].type, side).contains(role) && graph[id].open_roles.contains(role))
          found.push_back({id, role, *amount});
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
