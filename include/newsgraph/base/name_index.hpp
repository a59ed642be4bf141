// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/string_hash.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::base_parts {

/// A place of an index of names: one of them, and which it is, or nothing.
struct NameSlot {
  std::uint64_t head = 0;  ///< `head_of(name)`
  const char* name = nullptr;
  std::uint32_t size = 0;  ///< of the name in bytes; 0: nothing
  std::uint32_t index = 0;
};

/// Where a search for a name begins, in an index of so many places, a power of two.
[[nodiscard]] constexpr std::size_t name_place(std::uint64_t head, std::size_t size, std::size_t places) noexcept {
  const auto mixed = (head ^ size) * 0x9E37'79B9'7F4A'7C15;
  return static_cast<std::size_t>(mixed >> 32U) & (places - 1);
}

/// An index of the names of rows, made when a program is compiled, so that one is found without going through all:
/// open addressing, at most half full. No name is empty.
template <std::size_t n, class Row>
[[nodiscard]] consteval auto index_names(const Row* rows) {
  Table<NameSlot, std::bit_ceil(2 * n)> index{};
  for (std::size_t i = 0; i < n; ++i) {
    const std::string_view name = rows[i].name;
    const auto head = head_of(name);
    auto place = name_place(head, name.size(), index.size());
    while (index.rows[place].size != 0) place = (place + 1) % index.size();
    index.rows[place] = {head, name.data(), static_cast<std::uint32_t>(name.size()), static_cast<std::uint32_t>(i)};
  }
  return index;
}

/// Which of its list a name is, of which 8 bytes can be read; `absent` if it is not in there.
[[nodiscard]] inline std::size_t find_name(Rows<NameSlot> index, const char* name, std::size_t size,
                                           std::size_t absent) noexcept {
  const auto head = padded_head_of(name, size);
  for (auto place = name_place(head, size, index.size());; place = (place + 1) & (index.size() - 1)) {
    const auto& slot = index[place];
    if (slot.size == 0) return absent;
    if (slot.head == head && slot.size == size && (size <= 8 || same_text({slot.name, size}, {name, size})))
      return slot.index;
  }
}

}  // namespace newsgraph::inline v0_1::base_parts
