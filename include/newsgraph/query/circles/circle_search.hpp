// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/circles/trimmed.hpp>
#include <newsgraph/query/circles/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::query_parts {

/// Finds the elementary circles of at most `longest` arcs, each once, as the arcs that it takes.
///
/// A depth-first search that enters a vertex only where a way back to the start is short enough: distances back are
/// measured for each start, and the last two arcs are looked up. As in Johnson's search (1975), with the length bounded
/// in the manner of Gupta and Suzumura (2021), a vertex that led nowhere is locked: it is entered again only on a
/// shorter path, or after one that was in its way has left the path. So the effort grows with the number of circles,
/// not with that of paths: at most O(arcs) for each start and O(arcs × longest) for each circle; a few nanoseconds for
/// one where there are many. O(vertices + arcs) memory.
class CircleSearch {
public:
  /// `arcs` must outlive it.
  template <class...>
  CircleSearch(const Arcs& arcs, std::size_t longest)
      : arcs_{arcs},
        in_{arcs.reversed()},
        longest_{static_cast<std::uint32_t>((std::min)(longest, arcs.size()))},
        waiting_{arcs.size(), arcs.targets.size()} {}
  CircleSearch(const Arcs&&, std::size_t) = delete;

  /// Calls `visit(rows of arcs)` for each circle, from its lowest vertex on, in lexicographic order of the vertices,
  /// until it returns false. Returns whether it never did.
  template <class Visitor>
  bool operator()(Visitor visit) {
    Trimmed left{arcs_, in_};
    for (std::uint32_t start = 0; start < arcs_.size(); ++start) {
      if (!left.has(start)) continue;
      if (!from(start, left, visit)) return false;
      left.remove(start);
    }
    return true;
  }

  /// The same for the circles through `vertex`, from there on.
  template <class Visitor>
  bool through(std::uint32_t vertex, Visitor visit) {
    const Trimmed all{arcs_, in_};
    return !all.has(vertex) || from(vertex, all, visit);
  }

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  struct Arc {
    std::uint32_t target;
    std::uint32_t arc;
  };

  /// What is known of a vertex while circles are sought from one start.
  struct Marks {
    std::uint32_t back = 0;       // how far away the start is; 0: too far
    std::uint32_t limit = 0;      // how far behind the start it may be entered; 0: it is on the path
    std::uint32_t closing = 0;    // the arc to the start, where that is one arc away
    std::uint32_t useful = none;  // how many arcs lead to vertices from which there is a way back; none: not looked up
    std::uint32_t closers = 0;    // and how many to such as are one arc away from the start
  };

  /// A vertex on the path.
  struct Step {
    std::uint32_t vertex;
    std::uint32_t next;   // the useful arc to try next
    std::uint64_t found;  // how many circles were found before
  };

  template <class Visitor>
  bool from(std::uint32_t start, const Trimmed& left, Visitor& visit) {
    if (longest_ < 2) return true;
    prepare();
    measure_back(start, left);
    const bool go_on = walk(start, visit);
    for (const auto vertex : reached_) {
      if (waiting_.any(vertex)) waiting_.release(vertex, [](std::uint32_t) {});
      marks_[vertex] = {};
    }
    return go_on;
  }

  template <class...>
  void prepare() {
    if (!marks_.empty()) return;
    marks_.resize(arcs_.size(), {});
    useful_.resize(arcs_.targets.size(), {});
    closers_.resize(arcs_.targets.size(), {});
    path_.resize(longest_, 0);
    steps_.resize(longest_, {});
    reached_.make_room(arcs_.size());
  }

  /// Breadth first, against the arcs, among the vertices that are left.
  template <class...>
  void measure_back(std::uint32_t start, const Trimmed& left) {
    reached_.clear();
    reached_.push_back(start);
    for (std::size_t i = 0; i < reached_.size(); ++i) {
      const auto distance = marks_[reached_[i]].back + 1;
      if (distance == longest_) break;
      for (const auto source : in_.from(reached_[i])) {
        auto& marks = marks_[source];
        if (marks.back != 0 || source == start || !left.has(source)) continue;
        marks.back = distance;
        marks.limit = longest_ - distance;
        reached_.push_back(source);
      }
    }
    for (const auto source : in_.from(start)) marks_[source].closing = arcs_.find(source, start);
  }

  template <class Visitor>
  bool walk(std::uint32_t start, Visitor& visit) {
    std::uint32_t depth = 0;  // the number of arcs on the path
    enter(start, depth);
    if (longest_ == 2) return close(start, depth, visit);
    while (true) {
      const auto next = next_arc(steps_[depth], depth + 1);
      if (next.arc == none) {
        if (depth == 0) return true;
        leave(depth--);
        continue;
      }
      path_[depth++] = next.arc;
      enter(next.target, depth);
      if (marks_[next.target].back == 1) {
        path_[depth] = marks_[next.target].closing;
        if (!found(depth + 1, visit)) return false;
      }
      if (depth + 2 < longest_) continue;
      if (!close(next.target, depth, visit)) return false;
      leave(depth--);
    }
  }

  template <class Visitor>
  bool found(std::uint32_t length, Visitor& visit) {
    ++found_;
    return visit(path_.rows().part(0, length));
  }

  /// The circles that two more arcs make.
  template <class Visitor>
  bool close(std::uint32_t vertex, std::uint32_t depth, Visitor& visit) {
    const auto closers = closers_.rows().part(arcs_.first[vertex], marks_[vertex].closers);
    for (const auto& [target, arc] : closers) {
      if (marks_[target].limit == 0) continue;
      path_[depth] = arc;
      path_[depth + 1] = marks_[target].closing;
      if (!found(depth + 2, visit)) return false;
    }
    return true;
  }

  [[nodiscard]] Arc next_arc(Step& step, std::uint32_t depth) const noexcept {
    const auto end = arcs_.first[step.vertex] + marks_[step.vertex].useful;
    for (auto at = step.next; at != end; ++at)
      if (depth <= marks_[useful_[at].target].limit) {
        step.next = at + 1;
        return useful_[at];
      }
    step.next = end;
    return {none, none};
  }

  void enter(std::uint32_t vertex, std::uint32_t depth) {
    auto& marks = marks_[vertex];
    if (marks.useful == none) look_up(vertex, marks);
    marks.limit = 0;
    steps_[depth] = {vertex, arcs_.first[vertex], found_};
  }

  void look_up(std::uint32_t vertex, Marks& marks) {
    const auto first = arcs_.first[vertex];
    marks.useful = 0;
    for (auto arc = first; arc != arcs_.first[vertex + 1]; ++arc) {
      const auto target = arcs_.targets[arc];
      const auto back = marks_[target].back;
      if (back != 0) useful_[first + marks.useful++] = {target, arc};
      if (back == 1) closers_[first + marks.closers++] = {target, arc};
    }
  }

  template <class...>
  void leave(std::uint32_t depth) {
    const auto& step = steps_[depth];
    auto& marks = marks_[step.vertex];
    if (found_ != step.found) {
      marks.limit = longest_ - marks.back;
      if (waiting_.any(step.vertex)) unlock(step.vertex);
    } else {
      marks.limit = depth - 1;
      wait(step.vertex, depth + 1);
    }
  }

  /// It led nowhere, and waits for all that it could have entered.
  template <class...>
  void wait(std::uint32_t vertex, std::uint32_t depth) {
    const auto first = arcs_.first[vertex];
    for (auto at = first; at != first + marks_[vertex].useful; ++at) {
      const auto [target, arc] = useful_[at];
      if (depth + marks_[target].back <= longest_) waiting_.add(vertex, arc, target);
    }
  }

  /// There is a way back from `vertex`, so those that wait for it may be tried again, and those that wait for them.
  template <class...>
  void unlock(std::uint32_t vertex) {
    open_.clear();
    open_.push_back(vertex);
    while (!open_.empty()) {
      const auto freed = open_.back();
      open_.pop_back();
      if (!waiting_.any(freed)) continue;
      waiting_.release(freed, [&](std::uint32_t waiter) {
        auto& marks = marks_[waiter];
        if (marks.limit == 0 || marks.limit == longest_ - marks.back) return;
        marks.limit = longest_ - marks.back;
        open_.push_back(waiter);
      });
    }
  }

  const Arcs& arcs_;
  Arcs in_;
  std::uint32_t longest_;
  Waiting waiting_;
  base_parts::RowVector<Marks> marks_;
  base_parts::RowVector<Arc> useful_;   // those of `v` stand from arcs_.first[v] on
  base_parts::RowVector<Arc> closers_;  // likewise
  base_parts::RowVector<std::uint32_t> reached_;
  base_parts::RowVector<std::uint32_t> open_;
  base_parts::RowVector<std::uint32_t> path_;
  base_parts::RowVector<Step> steps_;
  std::uint64_t found_ = 0;
};

}  // namespace newsgraph::inline v0_1::query_parts
