// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/query/findings/agreement.hpp>
#include <newsgraph/query/findings/amount_forms.hpp>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1 {

/// What a deal or a fact states for one of the members that a claim can give another value for.
using FieldValue = decltype(ConflictingValueNode::value);

namespace query_parts {

/// Nothing where it is not stated, or there is no such member.
template <class...>
[[nodiscard]] std::optional<FieldValue> field_value(const Graph& graph, const Subject& of, ConflictingField field) {
  const auto value = [](const auto& optional) {
    return optional ? std::optional{FieldValue{*optional}} : std::nullopt;
  };
  if (const auto* fact = std::get_if<FactId>(&of)) {
    if (field == ConflictingField::value) {
      const auto& stated = graph.member(*fact, &FactNode::value);
      if (const auto amount = amount_in(stated)) return FieldValue{*amount};
      const auto* decimal = std::get_if<DecimalId>(&stated);
      return decimal != nullptr ? std::optional{FieldValue{*decimal}} : std::nullopt;
    }
    if (field == ConflictingField::period) return value(graph[graph.details(*fact).period]);
    return field == ConflictingField::date ? value(graph.member(*fact, &FactNode::date)) : std::nullopt;
  }
  const auto* deal = std::get_if<DealId>(&of);
  if (deal == nullptr) return std::nullopt;
  switch (field) {
    case ConflictingField::amount: return value(graph[*deal].amount);
    case ConflictingField::status: return value(graph[*deal].status);
    case ConflictingField::date: return value(graph[*deal].date);
    case ConflictingField::closing: return value(graph.details(*deal, &DealDetails::closing));
    case ConflictingField::ended: return value(graph.details(*deal, &DealDetails::ended));
    case ConflictingField::period: return value(graph[graph.details(*deal, &DealDetails::period)]);
    case ConflictingField::value: break;
  }
  return std::nullopt;
}

}  // namespace query_parts

/// Two values of one member: amounts in a currency of both.
struct ComparedValues {
  FieldValue first;
  FieldValue second;
  Agreement agreement;
  bool converted = false;   ///< one at least is the article's conversion
  bool bound_lost = false;  ///< the first has a bound that the second has not
  bool about_lost = false;  ///< the first says "about", the second does not

  friend bool operator==(const ComparedValues&, const ComparedValues&) = default;
};

namespace query_parts {

/// Whether two numbers, or two prices, are in one unit and currency.
template <class...>
[[nodiscard]] bool is_of_one_unit(const Graph& graph, const DecimalNode& a, const DecimalNode& b) {
  const auto unit = [&](const DecimalNode& row) { return graph[row.unit()].value_or(""); };
  return a.currency() == b.currency() && model_parts::is_same_unit(unit(a), unit(b));
}

/// Nothing where they can't be compared: amounts without a common currency, values of two kinds.
template <class...>
[[nodiscard]] std::optional<ComparedValues> compared(const Graph& graph, const FieldValue& first,
                                                     const FieldValue& second) {
  return std::visit(
      [&]<class A, class B>(const A& a, const B& b) -> std::optional<ComparedValues> {
        if constexpr (!std::is_same_v<A, B>) {
          return std::nullopt;
        } else if constexpr (std::is_same_v<A, AmountId>) {
          const auto forms = in_one_currency(graph, a, b);
          if (!forms) return std::nullopt;
          const auto& [one, other] = *forms;
          const auto found = agreement(one.amount, other.amount);
          if (!found) return std::nullopt;
          const bool bound_lost = one.amount.bound() != Bound::exact && other.amount.bound() == Bound::exact;
          return ComparedValues{one.id,     other.id,
                                *found,     one.converted || other.converted,
                                bound_lost, one.amount.approx() && !other.amount.approx()};
        } else if constexpr (std::is_same_v<A, DecimalId>) {
          const auto one = graph.number(graph[a]);
          const auto other = graph.number(graph[b]);
          if (!one || !other || !is_of_one_unit(graph, graph[a], graph[b])) return std::nullopt;
          const bool bound_lost = one->bound() != Bound::exact && other->bound() == Bound::exact;
          return ComparedValues{a, b, agreement(*one, *other), false, bound_lost, one->approx() && !other->approx()};
        } else {
          return ComparedValues{a, b, agreement(a, b)};
        }
      },
      first, second);
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
