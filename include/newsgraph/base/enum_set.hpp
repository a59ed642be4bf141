// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace newsgraph::inline v0_1 {

/// A set of enumerators: `DealStatus::agreed | DealStatus::closed`; one enumerator is a set too. Two bytes
/// where the enum has up to 16 of them, else four.
template <Named E>
class EnumSet {
  static_assert(rows_of<E>.size() <= 32);
  using Bits = std::conditional_t<rows_of<E>.size() <= 16, std::uint16_t, std::uint32_t>;

public:
  constexpr EnumSet() noexcept = default;
  constexpr EnumSet(E value) noexcept : bits_{bit(value)} {}
  constexpr EnumSet(std::initializer_list<E> values) noexcept {
    for (const auto value : values) *this = *this | value;
  }

  [[nodiscard]] static constexpr EnumSet all() noexcept {
    EnumSet set;
    for (const auto& row : rows_of<E>) set = set | row.value;
    return set;
  }

  [[nodiscard]] constexpr bool contains(E value) const noexcept { return (bits_ & bit(value)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Whether one of its enumerators is in `other` too.
  [[nodiscard]] constexpr bool overlaps(EnumSet other) const noexcept { return (bits_ & other.bits_) != 0; }

  /// Its first enumerator, which there must be.
  [[nodiscard]] constexpr E first() const noexcept { return static_cast<E>(std::countr_zero(bits_)); }

  /// A bit for each, as sets are told apart by.
  [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }

  [[nodiscard]] friend constexpr EnumSet operator|(EnumSet a, EnumSet b) noexcept {
    a.bits_ = static_cast<Bits>(a.bits_ | b.bits_);
    return a;
  }

  friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
  static constexpr Bits bit(E value) noexcept { return static_cast<Bits>(1U << static_cast<unsigned>(value)); }

  Bits bits_ = 0;
};

/// "agreed | closed" is the set of both.
template <Named E>
[[nodiscard]] constexpr EnumSet<E> operator|(E a, E b) noexcept {
  return EnumSet<E>{a} | EnumSet<E>{b};
}

}  // namespace newsgraph::inline v0_1
