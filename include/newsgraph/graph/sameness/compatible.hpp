// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>

#include <optional>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Whether a deal was told before another: by the time of its article, of which those without one come last, then by
/// its uri, then by its place there.
template <class...>
[[nodiscard]] bool publication_order(const Graph& graph, DealId a, DealId b) {
  const auto of_a = graph[a].article;
  const auto of_b = graph[b].article;
  if (of_a == of_b) return a < b;
  const auto& at_a = graph[of_a].first_created;
  const auto& at_b = graph[of_b].first_created;
  if (!at_a || !at_b) {
    if (at_a.has_value() != at_b.has_value()) return at_a.has_value();
  } else if (at_a->seconds() != at_b->seconds()) {
    return at_a->seconds() < at_b->seconds();
  }
  return graph.uri(of_a) < graph.uri(of_b);
}

/// What a telling of a deal says that other tellings of it can't contradict.
struct ComparableTerms {
  std::vector<MoneyInterval> sums;  ///< what the amount allows, as stated and as its article converts it
  std::optional<Date> date{};
  std::optional<DealStage> stage{};

  friend bool operator==(const ComparableTerms&, const ComparableTerms&) = default;
};

/// The terms of a deal.
template <class...>
[[nodiscard]] ComparableTerms terms_of(const Graph& graph, DealId id) {
  const auto& deal = graph[id];
  ComparableTerms terms{{}, deal.date, deal.status ? stage_of(*deal.status) : std::nullopt};
  const auto add = [&](AmountId amount) { terms.sums.push_back(graph.amount(amount).interval()); };
  if (!deal.amount) return terms;
  add(*deal.amount);
  for (const auto other : graph.equivalents(*deal.amount).ids()) add(other);
  return terms;
}

/// Whether two amounts can be of one sum: nothing is known against it, or what they allow overlaps, in a currency in
/// which both are stated or converted by their articles.
template <class...>
[[nodiscard]] bool can_be_equal(const std::vector<MoneyInterval>& a, const std::vector<MoneyInterval>& b) {
  bool comparable = false;
  for (const auto& one : a)
    for (const auto& other : b) {
      if (one.currency() != other.currency()) continue;
      comparable = true;
      if (overlaps(one, other)) return true;
    }
  return !comparable;
}

/// Whether two articles can mean one deal by what they say.
///
/// Their amounts can be equal. So can their dates; or one has come further than the other, and is not dated before it.
/// What is not stated speaks against nothing.
template <class...>
[[nodiscard]] bool compatible(const ComparableTerms& a, const ComparableTerms& b) {
  if (!can_be_equal(a.sums, b.sums)) return false;
  if (!a.date || !b.date || within(*a.date, *b.date) != Certainty::no || within(*b.date, *a.date) != Certainty::no)
    return true;
  if (!a.stage || !b.stage || a.stage == b.stage) return false;
  return (a.stage < b.stage ? before(*a.date, *b.date) : before(*b.date, *a.date)) == Certainty::certain;
}

/// Whether two deals that have the same type and parties can be one. One article does not tell a deal twice.
template <class...>
[[nodiscard]] bool compatible(const Graph& graph, DealId a, DealId b) {
  return graph[a].article != graph[b].article && compatible(terms_of(graph, a), terms_of(graph, b));
}

}  // namespace newsgraph::inline v0_1::graph_parts
