#pragma once

#include <newsgraph/graph/graph.hpp>

#include <chrono>
#include <optional>
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

/// Whether two amounts can be of one sum: nothing is known against it, or what they allow overlaps, in a currency in
/// which both are stated or converted by their articles.
[[nodiscard]] inline bool can_be_equal(const Graph& graph, AmountId a, AmountId b) {
  const auto forms = [&](AmountId id) {
    std::vector<MoneyInterval> found{graph.amount(id).interval()};
    for (const auto other : graph.equivalents(id).ids()) found.push_back(graph.amount(other).interval());
    return found;
  };
  bool comparable = false;
  for (const auto& one : forms(a))
    for (const auto& other : forms(b)) {
      if (one.currency() != other.currency()) continue;
      comparable = true;
      if (overlaps(one, other)) return true;
    }
  return !comparable;
}

/// How far a deal has come, for an order: 0 where that is not known.
[[nodiscard]] constexpr int stage(std::optional<DealStatus> status) noexcept {
  return !status || *status == DealStatus::unknown ? 0 : static_cast<int>(*status) + 1;
}

/// Whether two deals that have the same type and parties can be one, told by two articles.
///
/// Their amounts can be equal. So can their dates; or one has come further than the other, and is not dated before it.
/// What is not stated speaks against nothing. One article does not tell a deal twice.
[[nodiscard]] inline bool compatible(const Graph& graph, DealId a, DealId b) {
  const auto& one = graph[a];
  const auto& other = graph[b];
  if (one.article == other.article) return false;
  if (one.amount && other.amount && !can_be_equal(graph, *one.amount, *other.amount)) return false;
  if (!one.date || !other.date || within(*one.date, *other.date) != Certainty::no
      || within(*other.date, *one.date) != Certainty::no)
    return true;
  const auto first = stage(one.status);
  const auto second = stage(other.status);
  if (first == 0 || second == 0 || first == second) return false;
  return first < second ? *one.date < *other.date : *other.date < *one.date;
}

}  // namespace newsgraph
