// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/model/describe.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::model_parts {

/// Which object of a document an id names: open addressing, made to be cleared and filled again.
///
/// The ids are not copied: they must outlive their entry.
class IdTable {
public:
  struct Entry {
    std::string_view id;
    ObjectKind kind = ObjectKind::none;
    std::uint32_t index = 0;  ///< in the list of its kind
  };

  IdTable() { reset(0); }

  /// Forgets all ids and makes room for `count`.
  void reset(std::size_t count) {
    slots_.clear();
    slots_.resize(std::bit_ceil(2 * count + 1), {});
  }

  /// Adds an id; where it is taken, nothing is changed and the entry that has it is returned.
  const Entry* insert(std::string_view id, ObjectKind kind, std::size_t index) noexcept {
    return insert(id, kind, index, base_parts::hash_of(id));
  }

  /// The same, with the hash of the id.
  const Entry* insert(std::string_view id, ObjectKind kind, std::size_t index, std::uint64_t hash) noexcept {
    auto& slot = slots_[place_of(id, hash)];
    if (slot.kind != ObjectKind::none) return &slot;
    slot = {id, kind, static_cast<std::uint32_t>(index)};
    return nullptr;
  }

  /// The entry of `id`, or null. O(1).
  [[nodiscard]] const Entry* find(std::string_view id) const noexcept {
    const auto& slot = slots_[place_of(id, base_parts::hash_of(id))];
    return slot.kind == ObjectKind::none ? nullptr : &slot;
  }

private:
  [[nodiscard]] std::size_t place_of(std::string_view id, std::uint64_t hash) const noexcept {
    return base_parts::probe(hash, slots_.size(), [&](std::size_t place) {
      return slots_[place].kind == ObjectKind::none || base_parts::same_text(slots_[place].id, id);
    });
  }

  base_parts::RowVector<Entry> slots_;
};

}  // namespace newsgraph::inline v0_1::model_parts
