// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/graph/tables/entity_keys.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::graph_parts {

/// Of what would be one entity, had nobody kept two of it apart: whose is a further form that only this key ties to it,
/// where several parts have the key.
struct KeyShare {
  Id<EntityKeys::Key> key;
  MaybeId<EntityNode> part;  ///< none: that of nobody who is there
};

/// What would be one entity, had nobody kept two of it apart. A whole consists of its parts, which are entities.
class Divisions {
public:
  /// The number of a whole; 0 is none.
  using Whole = std::uint32_t;

  [[nodiscard]] bool empty() const noexcept { return wholes_ == 0; }

  /// What the entity is a part of.
  [[nodiscard]] Whole whole_of(EntityId id) const noexcept {
    return id.index() < parts_.size() ? parts_[id.index()].whole : 0;
  }

  /// Makes a whole of `parts`, which are those of none. `shares` is in order of keys; `pairs`: how many two of it are
  /// kept apart.
  template <class...>
  void add(Rows<EntityId> parts, Rows<KeyShare> shares, std::size_t pairs) {
    pairs_.push_back(static_cast<std::uint32_t>(pairs));
    const auto whole = static_cast<Whole>(pairs_.size());
    ++wholes_;
    for (std::size_t i = 0; i < parts.size(); ++i) set(parts[i], {parts[(i + 1) % parts.size()], whole});
    for (const auto& share : shares) shares_.push_back({whole, share});
  }

  /// Makes an entity a part of that of which `part` is one.
  template <class...>
  void insert(EntityId part, EntityId further) {
    set(further, parts_[part.index()]);
    parts_[part.index()].next = further;
  }

  /// How many two of a whole are kept apart, as far as it is divided.
  [[nodiscard]] std::size_t pairs(Whole whole) const noexcept { return pairs_[whole - 1]; }

  /// What is known of a key; nothing where that takes a look at the whole.
  template <class...>
  [[nodiscard]] std::optional<KeyShare> share(Whole whole, Id<EntityKeys::Key> key) const noexcept {
    const auto at = find_share(whole, key);
    return at == shares_.size() ? std::nullopt : std::optional{shares_[at].share};
  }
  template <class...>
  void set_share(Whole whole, const KeyShare& share) noexcept {
    if (const auto at = find_share(whole, share.key); at != shares_.size()) shares_[at].share = share;
  }

  /// Forgets the whole of `part`, and calls `visit(part)` for each part of it.
  template <class Visitor>
  void dissolve(EntityId part, Visitor visit) {
    const auto whole = whole_of(part);
    if (whole == 0) return;
    --wholes_;
    const auto is_its = [&](const Share& one) { return one.of == whole; };
    shares_.truncate(
        static_cast<std::size_t>(std::remove_if(shares_.begin(), shares_.end(), is_its) - shares_.begin()));
    for (auto one = part; whole_of(one) != 0;) {
      const auto next = *parts_[one.index()].next;
      parts_[one.index()] = {};
      visit(one);
      one = next;
    }
  }

  /// Calls `visit(table)` for each table that it consists of.
  template <class Visitor>
  void for_each_table(Visitor visit) {
    visit(parts_);
    visit(shares_);
    visit(pairs_);
  }
  template <class Visitor>
  void for_each_table(Visitor visit) const {
    visit(parts_);
    visit(shares_);
    visit(pairs_);
  }

  /// Takes what was loaded into the tables, of a graph of so many entities; whether it is wholes, and goes around.
  template <class...>
  [[nodiscard]] bool take_tables(std::size_t entities) {
    if (parts_.size() > entities) return false;
    base_parts::RowVector<std::uint8_t> known;  // by whole
    known.resize(pairs_.size() + 1, 0);
    base_parts::RowVector<std::uint8_t> followed;  // by part
    followed.resize(parts_.size(), 0);
    wholes_ = 0;
    for (const auto& part : parts_) {
      if (part.whole == 0) continue;
      if (part.whole > pairs_.size() || !part.next || (*part.next).index() >= parts_.size()) return false;
      if (whole_of(*part.next) != part.whole || followed[(*part.next).index()]++ != 0) return false;
      if (known[part.whole]++ == 0) ++wholes_;
      known[part.whole] = 1;
    }
    return base_parts::all_of(shares_,
                              [&](const Share& share) { return share.of <= pairs_.size() && known[share.of] != 0; });
  }

private:
  struct Part {
    MaybeId<EntityNode> next{};  // part of its whole, around
    Whole whole = 0;
  };
  struct Share {
    Whole of;
    KeyShare share;
  };

  template <class...>
  void set(EntityId id, Part part) {
    if (parts_.size() <= id.index()) parts_.resize(id.index() + 1, {});
    parts_[id.index()] = part;
  }

  template <class...>
  [[nodiscard]] std::size_t find_share(Whole whole, Id<EntityKeys::Key> key) const noexcept {
    const auto at = base_parts::count_before(
        shares_, [&](const Share& one) { return one.of != whole ? one.of < whole : one.share.key < key; });
    return at != shares_.size() && shares_[at].of == whole && shares_[at].share.key == key ? at : shares_.size();
  }

  base_parts::RowVector<Part> parts_;           // by entity
  base_parts::RowVector<Share> shares_;         // by whole and key
  base_parts::RowVector<std::uint32_t> pairs_;  // by whole, those that were dissolved too
  std::uint32_t wholes_ = 0;
};

}  // namespace newsgraph::inline v0_1::graph_parts
