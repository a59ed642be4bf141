#pragma once

#include <newsgraph/base/names.hpp>

#include <cstdint>
#include <initializer_list>

namespace newsgraph {

/// A set of enumerators.
template <Named E>
class EnumSet {
  static_assert(names_of<E>.size() <= 32);

public:
  constexpr EnumSet() noexcept = default;
  constexpr EnumSet(E value) noexcept : bits_{bit(value)} {}
  constexpr EnumSet(std::initializer_list<E> values) noexcept {
    for (const auto value : values) bits_ |= bit(value);
  }

  [[nodiscard]] static constexpr EnumSet all() noexcept {
    EnumSet set;
    for (const auto& row : names_of<E>) set.bits_ |= bit(row.value);
    return set;
  }

  [[nodiscard]] constexpr bool contains(E value) const noexcept { return (bits_ & bit(value)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  [[nodiscard]] friend constexpr EnumSet operator|(EnumSet a, EnumSet b) noexcept {
    a.bits_ |= b.bits_;
    return a;
  }

  friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
  static constexpr std::uint32_t bit(E value) noexcept { return std::uint32_t{1} << static_cast<unsigned>(value); }

  std::uint32_t bits_ = 0;
};

}  // namespace newsgraph
