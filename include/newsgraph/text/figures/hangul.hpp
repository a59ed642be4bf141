// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/text/korean.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::text_parts {

/// The digits in Hangul, as they are read out.
inline constexpr auto hangul_digits =
    base_parts::table<std::string_view>({"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"});

[[nodiscard]] constexpr std::string_view hangul_digit(std::uint64_t digit) noexcept {
  return hangul_digits[static_cast<std::size_t>(digit)];
}

/// What stands behind a digit of a group of four.
inline constexpr auto korean_tens = base_parts::table<KoreanUnit>({{1000, "천"}, {100, "백"}, {10, "십"}, {1, ""}});

/// A number below 10,000 in Hangul: 2735 is "이천칠백삼십오", 1010 "천십"; 0 is nothing.
[[nodiscard]] inline std::string hangul_group(std::uint64_t number) {
  std::string text;
  for (const auto& [size, name] : korean_tens) {
    const auto digit = number / size % 10;
    if (digit > 1 || (digit == 1 && size == 1)) text += hangul_digit(digit);
    if (digit != 0) text += name;
  }
  return text;
}

/// A whole number in Hangul: "오십육조 이천오백억", "일만 이천삼백", "영".
[[nodiscard]] inline std::string hangul_number(std::uint64_t number) {
  std::string text;
  const auto add = [&](std::uint64_t group, std::string_view name) {
    if (group == 0) return;
    text.append(text.empty() ? "" : " ").append(hangul_group(group)).append(name);
  };
  for (const auto& [size, name] : korean_units) {
    add(number / size, name);
    number %= size;
  }
  add(number, "");
  return text.empty() ? std::string{hangul_digits[0]} : text;
}

/// The figure of a sum in Hangul, without a sign, minor units as decimals: "오십육조 이천오백억", "십이점오". Exact.
///
/// It states its last digit that is not zero: zeros that end a number are not heard.
[[nodiscard]] inline std::string hangul_figure(Money money) {
  auto [major, minor] = major_units(money);
  auto text = hangul_number(major);
  if (minor != 0) text += "점";
  for (auto size = value_parts::magnitude(minor_units_per_major(money.currency())); minor != 0; minor %= size) {
    size /= 10;
    text += hangul_digit(minor / size);
  }
  return text;
}

}  // namespace newsgraph::inline v0_1::text_parts
