#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace newsgraph {

/// A directed graph of vertices 0, 1, …: the targets of `v` are targets[first[v]] up to targets[first[v + 1]],
/// ascending.
struct Arcs {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> targets;

  [[nodiscard]] std::size_t size() const noexcept { return first.empty() ? 0 : first.size() - 1; }
  [[nodiscard]] std::span<const std::uint32_t> from(std::uint32_t vertex) const noexcept {
    return std::span{targets}.subspan(first[vertex], first[vertex + 1] - first[vertex]);
  }

  [[nodiscard]] Arcs reversed() const {
    Arcs other{std::vector<std::uint32_t>(first.size()), std::vector<std::uint32_t>(targets.size())};
    if (first.empty()) return other;
    for (const auto target : targets) ++other.first[target + 1];
    for (std::size_t v = 1; v < other.first.size(); ++v) other.first[v] += other.first[v - 1];
    auto next = other.first;
    for (std::uint32_t v = 0; v < size(); ++v)
      for (const auto target : from(v)) other.targets[next[target]++] = v;
    return other;
  }
};

/// Finds the elementary circles of at most `longest` arcs, each once, from its lowest vertex on, in lexicographic
/// order.
///
/// Johnson's search (1975) with the length bounded in the manner of Gupta and Suzumura (2021): a vertex that led
/// nowhere is entered again only on a shorter path, or after one that was in its way has left the path. Vertices too
/// far from the start are left out. The effort grows with the number of circles, not with that of the paths.
class CircleSearch {
public:
  CircleSearch(const Arcs& arcs, std::size_t longest)
      : arcs_{arcs}, reversed_{arcs.reversed()}, longest_{std::min(longest, arcs.size())} {}

  /// Calls `visit(span of the circle's vertices)` until it returns false; whether it never did.
  template <class Visitor>
  bool operator()(Visitor visit) {
    if (longest_ == 0) return true;
    back_.assign(arcs_.size(), unreached);
    lock_.assign(arcs_.size(), unreached);
    on_path_.assign(arcs_.size(), false);
    waiting_.resize(arcs_.size());
    for (std::uint32_t start = 0; start < arcs_.size(); ++start)
      if (!from(start, visit)) return false;
    return true;
  }

private:
  static constexpr auto unreached = std::numeric_limits<std::size_t>::max();

  struct Step {
    std::uint32_t vertex;
    std::size_t next = 0;    // the next of its arcs to try
    bool came_back = false;  // there was a circle
  };

  /// The circles whose lowest vertex is `start`.
  template <class Visitor>
  bool from(std::uint32_t start, Visitor& visit) {
    measure_back(start);
    bool go_on = true;
    enter(start);
    while (!steps_.empty()) {
      auto& step = steps_.back();
      const auto targets = arcs_.from(step.vertex);
      if (!go_on || step.next == targets.size()) {
        leave();
        continue;
      }
      const auto target = targets[step.next++];
      if (target == start) {
        step.came_back = true;
        go_on = visit(std::span<const std::uint32_t>{path_});
      } else if (may_enter(target)) {
        enter(target);
      }
    }
    for (const auto vertex : reached_) {
      back_[vertex] = lock_[vertex] = unreached;
      waiting_[vertex].clear();
    }
    return go_on;
  }

  /// Breadth first, against the arcs, among the vertices from `start` on.
  void measure_back(std::uint32_t start) {
    reached_.assign(1, start);
    back_[start] = 0;
    for (std::size_t i = 0; i < reached_.size(); ++i) {
      const auto vertex = reached_[i];
      if (back_[vertex] == longest_) break;
      for (const auto source : reversed_.from(vertex))
        if (source > start && back_[source] == unreached) {
          back_[source] = back_[vertex] + 1;
          reached_.push_back(source);
        }
    }
  }

  [[nodiscard]] bool may_enter(std::uint32_t target) const noexcept {
    if (back_[target] == unreached || on_path_[target]) return false;
    return path_.size() + back_[target] <= longest_ && path_.size() < lock_[target];
  }

  void enter(std::uint32_t vertex) {
    lock_[vertex] = path_.size();
    on_path_[vertex] = true;
    path_.push_back(vertex);
    steps_.push_back({vertex});
  }

  void leave() {
    const auto step = steps_.back();
    steps_.pop_back();
    path_.pop_back();
    on_path_[step.vertex] = false;
    if (!step.came_back) {
      for (const auto target : arcs_.from(step.vertex))
        if (back_[target] != unreached) wait(step.vertex, target);
      return;
    }
    if (!steps_.empty()) steps_.back().came_back = true;
    unlock(step.vertex);
  }

  void wait(std::uint32_t vertex, std::uint32_t in_its_way) {
    auto& waiting = waiting_[in_its_way];
    const auto at = std::ranges::lower_bound(waiting, vertex);
    if (at == waiting.end() || *at != vertex) waiting.insert(at, vertex);
  }

  /// There is a way back from `vertex` that the path leaves free, so those that wait for it may be tried again.
  void unlock(std::uint32_t vertex) {
    std::vector<std::pair<std::uint32_t, std::size_t>> open{{vertex, back_[vertex]}};
    while (!open.empty()) {
      const auto [freed, way] = open.back();
      open.pop_back();
      if (way > longest_ || lock_[freed] > longest_ - way) continue;
      lock_[freed] = longest_ - way + 1;
      for (const auto waiting : waiting_[freed])
        if (!on_path_[waiting]) open.emplace_back(waiting, way + 1);
    }
  }

  const Arcs& arcs_;
  Arcs reversed_;
  std::size_t longest_;
  std::vector<std::size_t> back_;  // distance to the start
  std::vector<std::size_t> lock_;  // a path that reaches the vertex must be shorter
  std::vector<bool> on_path_;
  std::vector<std::vector<std::uint32_t>> waiting_;  // vertices that lead nowhere while this one is in their way
  std::vector<std::uint32_t> reached_;
  std::vector<std::uint32_t> path_;
  std::vector<Step> steps_;
};

}  // namespace newsgraph
