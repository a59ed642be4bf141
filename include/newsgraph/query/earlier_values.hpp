// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/findings/other_values.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What held before of a member of a deal or a fact: "in March it had said $4bn". History, and no contradiction to
/// what is stated now.
struct EarlierValue {
  ClaimId claim;  ///< who says so
  ConflictingField field;
  FieldValue value;
  Date date;  ///< when it held, or was said

  friend bool operator==(const EarlierValue&, const EarlierValue&) = default;
};

/// What the article says held before of a deal or a fact, by its claims: those that date the values which they set
/// before what is stated (`Claim::date`, or when the original speaker said so). The earliest first; of one date, as
/// they come. O(n log n) in the claims of the article.
template <class T>
[[nodiscard]] std::vector<EarlierValue> earlier_values(const Graph& graph, Id<T> id) {
  std::vector<EarlierValue> found;
  const auto article = graph.member(id, &T::article);
  const Subject of{id};
  const auto settings = graph_parts::settings_of(graph, article, of);
  if (settings.empty()) return found;
  const auto stated = query_parts::stated_date(graph, article, of);
  for (const auto& [claim, value] : settings)
    if (query_parts::is_history(graph, claim, stated))
      found.push_back({claim, graph[value].field, graph[value].value, *held_on(graph, claim)});
  base_parts::sort(found, [](const EarlierValue& a, const EarlierValue& b) { return calendar_order(a.date, b.date); });
  return found;
}

/// What a deal came to before: by the claims of its articles on what held before, and by articles that were published
/// before the newest sum and give one that can't be the same. In the order of the articles.
template <class...>
[[nodiscard]] std::vector<AmountId> earlier_amounts(GraphView graph, DealId deal) {
  const auto told = as_told(graph);
  const auto now = graph[deal].amount;
  const auto differs = [&](AmountId amount) {
    const auto values = now ? query_parts::compared(graph, amount, *now) : std::nullopt;
    return values && values->agreement == Agreement::apart && graph[amount].scope() == graph[*now].scope();
  };
  const auto is_enterprise = [](GraphView in, DealId id) {
    return in.details(id, &DealDetails::basis) == ValuationBasis::enterprise;
  };
  std::vector<AmountId> found;
  for (const auto telling : graph.tellings(deal)) {
    for (const auto& earlier : earlier_values(graph, telling))
      if (const auto* amount = std::get_if<AmountId>(&earlier.value)) found.push_back(*amount);
    if (const auto amount = told[telling].amount;
        amount && differs(*amount) && is_enterprise(told, telling) == is_enterprise(graph, deal))
      found.push_back(*amount);
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
