// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/text/figures/hangul.hpp>
#include <newsgraph/text/figures/stated_place.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::text_parts {

/// The zeros of the only group of four digits that is not zero; nothing where there are more.
[[nodiscard]] constexpr std::optional<int> only_group(std::uint64_t number) noexcept {
  const auto zeros = trailing_zeros(number) / 4 * 4;
  return number / value_parts::power_of_ten(zeros) < 10'000 ? std::optional{zeros} : std::nullopt;
}

/// The place of the last digit that `korean_figure` states. One group states all its digits, "380억"; of more, the
/// zeros that end the last one fill it up: "56조2500억" is to ten billion.
[[nodiscard]] constexpr int place_of_korean_figure(Money money) noexcept {
  const auto [major, minor] = major_units(money);
  if (minor != 0) return -digits(money.currency());
  return only_group(major).value_or(trailing_zeros(major));
}

/// The name of 10^zeros; nothing of 1.
[[nodiscard]] constexpr std::string_view korean_unit_name(int zeros) noexcept {
  const auto row = base_parts::find_by(korean_units, &KoreanUnit::size, value_parts::power_of_ten(zeros));
  return row != korean_units.end() ? row->name : "";
}

/// Digits with what each stands for, "1천2백억": one group of four, which states no zeros.
[[nodiscard]] inline std::string korean_tens_figure(std::uint64_t number, int zeros) {
  std::string text;
  for (const auto& [size, name] : korean_tens)
    if (const auto digit = number / value_parts::power_of_ten(zeros) / size % 10; digit != 0)
      text.append(std::to_string(digit)).append(name);
  return text.append(korean_unit_name(zeros));
}

/// The figure of Korean newspapers, in a form that states the digits down to the place: 1조5000억 to 10 billion is
/// "1.50조", 3000억 to 100 billion "3천억", $12,345 to the cent "12,345.00". Where none does, as `korean_figure`.
[[nodiscard]] inline std::string korean_figure(Money money, int place, std::string_view between) {
  const auto [major, minor] = major_units(money);
  const auto stated = place_of_korean_figure(money);
  if (const auto group = only_group(major); group && place - *group >= 2 && place == trailing_zeros(major))
    return korean_tens_figure(major, *group);
  if (place == stated || (place > stated && stated >= 0)) return korean_figure(money, between);
  const auto zeros = (std::max)(0, (place + 3) / 4 * 4);
  if (zeros != 0 && major < value_parts::power_of_ten(zeros)) return korean_figure(money, between);
  return digits_to_place(money, zeros, place).append(korean_unit_name(zeros));
}

}  // namespace newsgraph::inline v0_1::text_parts
