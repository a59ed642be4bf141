// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>

#include <type_traits>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A value, and the telling of the deal that gives it: `graph[graph[telling].article]` is who says so and when,
/// `graph[telling].evidence` in which words.
template <class T>
struct Statement {
  T value;
  DealId telling;

  friend bool operator==(const Statement&, const Statement&) = default;
};

namespace graph_parts {

/// What the tellings say of one member of a deal, in their order; `value_of(telling)` is an optional. Where `value_of`
/// says the same twice in a row, only the first is kept.
template <class Deals, class ValueOf>
[[nodiscard]] auto said(const Deals& tellings, ValueOf value_of) {
  using T = std::remove_cvref_t<decltype(*value_of(tellings.front()))>;
  std::vector<Statement<T>> found;
  for (const auto telling : tellings)
    if (const auto value = value_of(telling))
      if (found.empty() || !(found.back().value == *value)) found.push_back({*value, telling});
  return found;
}

/// What the tellings say of how far a deal has come. Not to know it is to say nothing, unless nobody knows.
template <class Deals>
[[nodiscard]] std::vector<Statement<DealStatus>> said_of_status(const Graph& graph, const Deals& tellings) {
  const auto status = [&](DealId telling) { return graph[telling].status; };
  const auto known = [&](DealId telling) {
    return status(telling) == DealStatus::unknown ? std::nullopt : status(telling);
  };
  auto found = said(tellings, known);
  return found.empty() ? said(tellings, status) : found;
}

}  // namespace graph_parts

/// One deal as all articles tell it: of each member every value that it was ever given, oldest first, so that the last
/// is what is said now, and where there are several, who changed it and when. What nobody states is empty.
struct ConsolidatedDeal {
  std::vector<DealId> tellings;
  std::vector<Statement<DealStatus>> status;  ///< its history: in talks, agreed, closed
  std::vector<Statement<Amount>> amount;
  std::vector<Statement<Payment>> payment;
  std::vector<Statement<bool>> exclusive;
  std::vector<Statement<Date>> date;
  std::vector<Statement<Date>> closing;
  std::vector<Statement<Date>> ended;
  std::vector<Statement<Period>> period;
  std::vector<Statement<Symbol>> name;
};

/// What all the tellings that are one with `deal` say of it. O(tellings).
template <class...>
[[nodiscard]] ConsolidatedDeal consolidated(const Graph& graph, DealId deal) {
  const auto tellings = deal_clusters(graph).tellings(deal);
  const auto of_deal = [&](auto member) {
    return graph_parts::said(tellings, [&graph, member](DealId id) { return graph[id].*member; });
  };
  const auto of_details = [&](auto member) {
    return graph_parts::said(tellings, [&graph, member](DealId id) { return graph.details(id, member); });
  };
  return {
      .tellings = {tellings.begin(), tellings.end()},
      .status = graph_parts::said_of_status(graph, tellings),
      .amount = graph_parts::said(tellings, [&](DealId id) { return graph.amount(graph[id].amount); }),
      .payment = of_deal(&DealNode::payment),
      .exclusive = of_details(&DealDetails::exclusive),
      .date = of_deal(&DealNode::date),
      .closing = of_details(&DealDetails::closing),
      .ended = of_details(&DealDetails::ended),
      .period = graph_parts::said(tellings, [&](DealId id) { return graph[graph.details(id, &DealDetails::period)]; }),
      .name = of_details(&DealDetails::name),
  };
}

}  // namespace newsgraph::inline v0_1
