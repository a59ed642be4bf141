#pragma once

#include <newsgraph/value/money.hpp>

#include <cstdint>

namespace newsgraph {

/// The magnitude of a sum: its whole major units, and the minor units left over.
struct MajorUnits {
  std::uint64_t whole;
  std::uint64_t minor;

  friend bool operator==(const MajorUnits&, const MajorUnits&) = default;
};

/// -$12.50 is 12 dollars and 50 cents.
[[nodiscard]] constexpr MajorUnits major_units(Money money) noexcept {
  const auto per_major = magnitude(minor_units_per_major(money.currency()));
  return {magnitude(money.minor_units()) / per_major, magnitude(money.minor_units()) % per_major};
}

}  // namespace newsgraph
