// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/string_hash.hpp>

#include <cstddef>
#include <utility>

namespace newsgraph::inline v0_1::base_parts {

/// Doubles the slots of an open-addressing table, or makes its first 16. Those that `is_taken(slot)` go where `probe`
/// finds them by `hash_of(slot)`, in their order, so that both are gone through from the front to the back.
template <class Slot, class IsTaken, class HashOf>
void grow_slots(RowVector<Slot>& table, IsTaken is_taken, HashOf hash_of) {
  RowVector<Slot> grown;
  grown.resize(table.empty() ? 16 : table.size() * 2, {});
  for (const auto& slot : table)
    if (is_taken(slot))
      grown[probe(hash_of(slot), grown.size(), [&](std::size_t at) { return !is_taken(grown[at]); })] = slot;
  table = std::move(grown);
}

}  // namespace newsgraph::inline v0_1::base_parts
