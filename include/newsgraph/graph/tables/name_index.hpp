// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::graph_parts {

/// Which entities have a name: a list for each string, the named entities before the anonymous.
///
/// "People familiar with the matter" are others in each article: so many bear that name, and nobody has to look
/// through them all to find one that is known.
class NameIndex {
public:
  /// Makes sure that the next `add` does not throw. `symbols` is the number of strings there are.
  void prepare(std::size_t symbols) {
    entries_.make_room();
    if (heads_.size() < symbols) heads_.resize(symbols, none);
  }

  /// O(number of named entities with that name).
  void add(Symbol name, EntityId entity, bool anonymous) noexcept {
    auto* link = &heads_[name.index()];
    if (anonymous)
      while (*link != none && !entries_[*link].anonymous) link = &entries_[*link].next;
    entries_.push_back({name, entity, *link, anonymous});
    *link = static_cast<std::uint32_t>(entries_.size() - 1);
  }

  /// Calls `visit(entity)` for each entity of that name until one returns true; whether one did. Of the named ones
  /// the latest is first.
  template <class Visitor>
  bool any_of(Symbol name, Visitor visit, bool anonymous_too = true) const {
    if (name.index() >= heads_.size()) return false;
    for (auto at = heads_[name.index()]; at != none; at = entries_[at].next) {
      if (entries_[at].anonymous && !anonymous_too) return false;
      if (visit(entries_[at].entity)) return true;
    }
    return false;
  }

  /// Takes a name from the entities for which `goes(entity)` is true. Such an `add` is not to be taken back.
  template <class Predicate>
  void remove(Symbol name, Predicate goes) {
    if (name.index() >= heads_.size()) return;
    for (auto* link = &heads_[name.index()]; *link != none;)
      if (auto& entry = entries_[*link]; goes(entry.entity))
        *link = entry.next;
      else
        link = &entry.next;
  }

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// The entity that was given a name last. There must be one.
  [[nodiscard]] EntityId last() const noexcept { return entries_.back().entity; }

  /// Takes back the last `add`.
  void pop() noexcept {
    const auto entry = entries_.back();
    auto* link = &heads_[entry.name.index()];
    while (*link != entries_.size() - 1) link = &entries_[*link].next;
    *link = entry.next;
    entries_.pop_back();
  }

  /// Calls `visit(table)` for each table that it consists of.
  template <class Visitor>
  void for_each_table(Visitor visit) {
    visit(heads_);
    visit(entries_);
  }
  template <class Visitor>
  void for_each_table(Visitor visit) const {
    visit(heads_);
    visit(entries_);
  }

  /// Whether what was loaded into the tables is lists that end, each of the entries of its name.
  template <class...>
  [[nodiscard]] bool is_sound(std::size_t symbols) const noexcept {
    if (heads_.size() > symbols) return false;
    for (std::uint32_t at = 0; at < entries_.size(); ++at) {
      const auto next = entries_[at].next;
      if (next == none) continue;
      if (next >= entries_.size() || entries_[next].name != entries_[at].name) return false;
      const bool to_anonymous = entries_[next].anonymous && !entries_[at].anonymous;
      if (!to_anonymous && (next >= at || entries_[next].anonymous != entries_[at].anonymous)) return false;
    }
    for (std::size_t name = 0; name < heads_.size(); ++name)
      if (const auto at = heads_[name]; at != none && (at >= entries_.size() || entries_[at].name.index() != name))
        return false;
    return true;
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return heads_.bytes() + entries_.bytes(); }

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  struct Entry {
    Symbol name;
    EntityId entity;
    std::uint32_t next;
    bool anonymous;
  };

  base_parts::RowVector<std::uint32_t> heads_;  // by symbol
  base_parts::RowVector<Entry> entries_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
