#pragma once

#include <newsgraph/base/describe.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>
#include <vector>

namespace newsgraph {

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

  /// Forgets all ids and makes room for `count`.
  void reset(std::size_t count) { slots_.assign(std::bit_ceil(2 * count + 1), Entry{}); }

  /// Adds an id; where it is taken, nothing is changed and the entry that has it is returned.
  const Entry* insert(std::string_view id, ObjectKind kind, std::size_t index) noexcept {
    auto& slot = slots_[place_of(id)];
    if (slot.kind != ObjectKind::none) return &slot;
    slot = {id, kind, static_cast<std::uint32_t>(index)};
    return nullptr;
  }

  /// The entry of `id`, or null. O(1).
  [[nodiscard]] const Entry* find(std::string_view id) const noexcept {
    const auto& slot = slots_[place_of(id)];
    return slot.kind == ObjectKind::none ? nullptr : &slot;
  }

  /// Every entry, in no order.
  template <class Visitor>
  void for_each(Visitor visit) const {
    for (const auto& slot : slots_)
      if (slot.kind != ObjectKind::none) visit(slot);
  }

private:
  [[nodiscard]] std::size_t place_of(std::string_view id) const noexcept {
    const auto mask = slots_.size() - 1;
    auto place = hash(id) & mask;
    while (slots_[place].kind != ObjectKind::none && slots_[place].id != id) place = (place + 1) & mask;
    return place;
  }

  // Most ids are short: two words hold them.
  [[nodiscard]] static std::size_t hash(std::string_view id) noexcept {
    if (id.size() > 16) return std::hash<std::string_view>{}(id);
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    const auto count = id.size() < 8 ? id.size() : 8;
    std::memcpy(&head, id.data(), count);
    std::memcpy(&tail, id.data() + id.size() - count, count);
    auto mixed = (head ^ id.size()) * 0x9E37'79B9'7F4A'7C15U;
    mixed = (mixed ^ mixed >> 32U ^ tail) * 0xD6E8'FEB8'6659'FD93U;
    return static_cast<std::size_t>(mixed ^ mixed >> 32U);
  }

  std::vector<Entry> slots_ = std::vector<Entry>(1);
};

}  // namespace newsgraph
