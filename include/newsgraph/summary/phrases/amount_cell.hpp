// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/summary/table/table.hpp>

#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::summary_parts {

/// What the amount of a deal is a sum for: "enterprise value"; nothing where that is not said.
[[nodiscard]] constexpr std::string_view words_of(ValuationBasis basis) noexcept {
  switch (basis) {
    case ValuationBasis::enterprise: return "enterprise value";
    case ValuationBasis::equity: return "value of the equity";
    case ValuationBasis::unspecified: break;
  }
  return "";
}

/// An amount with its other forms below it. `shared`: whether several pay or get it, so that its scope matters.
template <class...>
[[nodiscard]] Cell amount_cell(GraphView graph, AmountId id, bool shared) {
  std::string_view scope = "";
  if (graph[id].scope() == Scope::each) scope = " each";
  if (graph[id].scope() == Scope::total && shared) scope = " in total";
  Cell cell{{english_text(graph.amount(id)).append(scope), Style::strong}};
  for (auto& form : query_parts::other_forms(graph, id)) cell.push_back({std::move(form)});
  return cell;
}

}  // namespace newsgraph::inline v0_1::summary_parts
