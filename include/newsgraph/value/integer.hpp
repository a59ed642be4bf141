#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace newsgraph {

/// 10 to the `exponent`, which is 0 to 19: all that 64 bits hold.
[[nodiscard]] constexpr std::uint64_t power_of_ten(int exponent) noexcept {
  constexpr auto powers = [] {
    std::array<std::uint64_t, 20> table{1};
    for (std::size_t i = 1; i < table.size(); ++i) table[i] = table[i - 1] * 10;
    return table;
  }();
  return powers[static_cast<std::size_t>(exponent)];
}

/// The distance of `value` from zero; that of the least int64 fits too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value) noexcept {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? 0 - bits : bits;
}

/// The integer of that sign and magnitude, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> with_sign(bool negative, std::uint64_t magnitude) noexcept {
  constexpr auto most = static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)());
  if (magnitude > most + (negative ? 1 : 0)) return std::nullopt;
  return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
}

/// a + b, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b) noexcept {
  using limits = std::numeric_limits<std::int64_t>;
  if (b > 0 ? a > (limits::max)() - b : a < (limits::min)() - b) return std::nullopt;
  return a + b;
}

/// a - b, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> difference(std::int64_t a, std::int64_t b) noexcept {
  using limits = std::numeric_limits<std::int64_t>;
  if (b < 0 ? a > (limits::max)() + b : a < (limits::min)() + b) return std::nullopt;
  return a - b;
}

/// `value` in decimal, with zeros before it up to `width` digits: 7 to two digits is "07".
[[nodiscard]] inline std::string zero_padded(std::uint64_t value, std::size_t width) {
  auto text = std::to_string(value);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

/// `value` in decimal, with commas between its thousands: "1,234,567".
[[nodiscard]] inline std::string grouped_digits(std::uint64_t value) {
  auto text = std::to_string(value);
  for (auto place = text.size(); place > 3; text.insert(place, 1, ',')) place -= 3;
  return text;
}

}  // namespace newsgraph
