#pragma once

#include <newsgraph/graph/graph.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace newsgraph {

/// Whether a deal was told before another: by the time of its article, of which those without one come last, then by
/// its uri, then by its place there.
[[nodiscard]] inline bool published_before(const Graph& graph, DealId a, DealId b) {
  const auto key = [&](DealId deal) {
    const auto article = graph[deal].article;
    const auto& time = graph[article].first_created;
    return std::tuple{time ? time->seconds() : std::chrono::sys_seconds::max(), graph.uri(article), deal};
  };
  return key(a) < key(b);
}

/// What a telling of a deal says that other tellings of it can't contradict.
struct Terms {
  std::vector<MoneyInterval> sums;  ///< what the amount allows, as stated and as its article converts it
  std::optional<Date> date{};
  std::optional<int> stage{};  ///< see `stage_of`

  friend bool operator==(const Terms&, const Terms&) = default;
};

/// The terms of a deal. A sum that 64 bits do not hold is left out.
[[nodiscard]] inline Terms terms_of(const Graph& graph, DealId id) {
  const auto& deal = graph[id];
  Terms terms{{}, deal.date, deal.status ? stage_of(*deal.status) : std::nullopt};
  const auto add = [&](AmountId amount) {
    try {
      terms.sums.push_back(graph.amount(amount).interval());
    } catch (const MoneyOverflow&) {
    }
  };
  if (!deal.amount) return terms;
  add(*deal.amount);
  for (const auto other : graph.equivalents(*deal.amount).ids()) add(other);
  return terms;
}

/// Whether two amounts can be of one sum: nothing is known against it, or what they allow overlaps, in a currency in
/// which both are stated or converted by their articles.
[[nodiscard]] inline bool can_be_equal(std::span<const MoneyInterval> a, std::span<const MoneyInterval> b) {
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
[[nodiscard]] inline bool compatible(const Terms& a, const Terms& b) {
  if (!can_be_equal(a.sums, b.sums)) return false;
  if (!a.date || !b.date || within(*a.date, *b.date) != Certainty::no || within(*b.date, *a.date) != Certainty::no)
    return true;
  if (!a.stage || !b.stage || a.stage == b.stage) return false;
  return a.stage < b.stage ? *a.date < *b.date : *b.date < *a.date;
}

/// Whether two deals that have the same type and parties can be one. One article does not tell a deal twice.
[[nodiscard]] inline bool compatible(const Graph& graph, DealId a, DealId b) {
  return graph[a].article != graph[b].article && compatible(terms_of(graph, a), terms_of(graph, b));
}

}  // namespace newsgraph
