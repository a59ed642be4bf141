// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/graph.hpp>

#include <optional>
#include <utility>

namespace newsgraph::inline v0_1::query_parts {

/// A stated amount in one of the currencies in which it is stated.
struct AmountForm {
  AmountId id;
  Amount amount;
  bool converted;  ///< by the article, at a rate that it may not name

  friend bool operator==(const AmountForm&, const AmountForm&) = default;
};

/// `amount` with the bound of the sum that it converts, and about right if that is: "at least $10bn (14.8tn won)" is
/// at least 14.8tn won too. A bound of its own stays.
template <class...>
[[nodiscard]] Amount bounded_like(const Amount& amount, const Amount& converted) {
  auto form = amount;
  if (amount.bound() == Bound::exact && converted.bound() != Bound::range) {
    form = Amount{amount.money(), converted.bound()};
    if (const auto quantum = amount.quantum()) form = form.stated_to(*quantum);
  }
  return amount.approx() || converted.approx() ? form.about() : form;
}

/// The amount as stated, then its equivalents with its bound.
template <class...>
[[nodiscard]] base_parts::RowVector<AmountForm> forms(const Graph& graph, AmountId id) {
  const auto main = graph.amount(id);
  base_parts::RowVector<AmountForm> forms{{id, main, false}};
  for (const auto other : graph.equivalents(id).ids())
    forms.push_back({other, bounded_like(graph.amount(other), main), true});
  return forms;
}

/// Two amounts in the first currency of the one that the other is stated in too; nothing where there is none.
template <class...>
[[nodiscard]] std::optional<std::pair<AmountForm, AmountForm>> in_one_currency(const Graph& graph, AmountId a,
                                                                               AmountId b) {
  const auto others = forms(graph, b);
  for (const auto& form : forms(graph, a))
    for (const auto& other : others)
      if (form.amount.currency() == other.amount.currency()) return std::pair{form, other};
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1::query_parts
