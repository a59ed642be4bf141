// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/ratio.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// A length of calendar time as it was stated (ISO 8601, without a time of day): "P7Y", "P1Y6M", "P2W".
///
/// Compares as stated: twelve months are not equal to one year.
struct Duration {
  Exact<std::uint32_t> years = 0;
  Exact<std::uint32_t> months = 0;
  Exact<std::uint32_t> weeks = 0;
  Exact<std::uint32_t> days = 0;

  /// Reads P, then at least one of years, months, weeks and days, in that order: whole numbers of 32 bits, no leading
  /// zeros.
  [[nodiscard]] static constexpr std::optional<Duration> parse(std::string_view text) noexcept {
    if (text.size() < 3 || text[0] != 'P') return std::nullopt;
    text.remove_prefix(1);
    Duration duration;
    Exact<std::uint32_t>* const fields[] = {&duration.years, &duration.months, &duration.weeks, &duration.days};
    constexpr std::string_view units = "YMWD";
    for (std::size_t next = 0; !text.empty();) {
      const auto size = text.find_first_not_of("0123456789");
      if (size == std::string_view::npos) return std::nullopt;
      const auto unit = units.find(text[size], next);
      const auto number = parse_decimal(text.substr(0, size), 0);
      if (unit == std::string_view::npos || !number || *number > (std::numeric_limits<std::uint32_t>::max)())
        return std::nullopt;
      *fields[unit] = static_cast<std::uint32_t>(*number);
      next = unit + 1;
      text.remove_prefix(size + 1);
    }
    return duration;
  }

  /// The length in years, where it is stated in years and months alone: "P1Y6M" is 3/2.
  [[nodiscard]] constexpr std::optional<Ratio> in_years() const noexcept {
    if (weeks != 0 || days != 0) return std::nullopt;
    return Ratio{std::uint64_t{years} * 12 + months, 12};
  }

  friend constexpr bool operator==(const Duration&, const Duration&) = default;

  /// As `parse` reads it, without zeros; no time at all is "P0D".
  [[nodiscard]] friend std::string to_string(const Duration& duration) {
    std::string text = "P";
    const auto add = [&](std::uint32_t number, char unit) {
      if (number != 0) text += std::to_string(number) + unit;
    };
    add(duration.years, 'Y');
    add(duration.months, 'M');
    add(duration.weeks, 'W');
    add(duration.days, 'D');
    return text.size() == 1 ? "P0D" : text;
  }
};

}  // namespace newsgraph::inline v0_1
