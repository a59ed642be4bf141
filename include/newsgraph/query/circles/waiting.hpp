// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::query_parts {

/// For each vertex of a graph, those that wait for it, each by an arc of its own that leads there.
///
/// An arc waits once at most, so all of it is O(vertices + arcs) memory, taken when somebody waits first.
class Waiting {
public:
  Waiting(std::size_t vertices, std::size_t arcs) : vertices_{vertices}, arcs_{arcs} {}

  /// Whether somebody waits for `vertex`.
  [[nodiscard]] bool any(std::uint32_t vertex) const noexcept { return !heads_.empty() && heads_[vertex] != none; }

  /// `waiter` waits for the vertex to which `arc` leads.
  template <class...>
  void add(std::uint32_t waiter, std::uint32_t arc, std::uint32_t vertex) {
    if (heads_.empty()) {
      heads_.resize(vertices_, none);
      links_.resize(arcs_, {});
    }
    if (links_[arc].waits) return;
    links_[arc] = {true, waiter, heads_[vertex]};
    heads_[vertex] = arc;
  }

  /// Nobody waits for `vertex` any more. Calls `visit(waiter)` for those who did.
  template <class Visitor>
  void release(std::uint32_t vertex, Visitor visit) {
    for (auto arc = heads_[vertex]; arc != none; arc = links_[arc].next) {
      links_[arc].waits = false;
      visit(links_[arc].waiter);
    }
    heads_[vertex] = none;
  }

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  struct Link {
    bool waits = false;
    std::uint32_t waiter = none;
    std::uint32_t next = none;
  };

  std::size_t vertices_;
  std::size_t arcs_;
  base_parts::RowVector<std::uint32_t> heads_;  // by vertex: the first arc that waits for it
  base_parts::RowVector<Link> links_;           // by arc
};

}  // namespace newsgraph::inline v0_1::query_parts
