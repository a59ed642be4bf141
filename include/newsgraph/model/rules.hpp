// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/describe.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

enum class Currency : std::uint8_t;
class Date;
struct Duration;
class Timestamp;
class Lei;
class Period;
class FiscalPeriod;

namespace model_parts {

template <>
inline constexpr std::optional shape_of<Currency> = Shape::currency;
template <>
inline constexpr std::optional shape_of<Date> = Shape::date;
template <>
inline constexpr std::optional shape_of<Duration> = Shape::duration;
template <>
inline constexpr std::optional shape_of<Timestamp> = Shape::timestamp;
template <>
inline constexpr std::optional shape_of<Lei> = Shape::lei;
template <>
inline constexpr std::optional shape_of<Period> = Shape::period;
template <>
inline constexpr std::optional shape_of<FiscalPeriod> = Shape::fiscal_period;

/// What an id looks like, as a regular expression.
inline constexpr std::string_view id_pattern = "[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?";

/// What a decimal looks like.
inline constexpr std::string_view decimal_pattern = R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?)";

[[nodiscard]] constexpr bool is_alphanumeric(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether all of `text` matches `id_pattern`.
[[nodiscard]] constexpr bool is_id(std::string_view text) noexcept {
  if (text.empty() || !is_alphanumeric(text.front()) || !is_alphanumeric(text.back())) return false;
  for (const char c : text)
    if (!is_alphanumeric(c) && c != '.' && c != '-') return false;
  return true;
}

/// The member is the id of its object, unique among all ids of the document.
[[nodiscard]] constexpr Rule defines(ObjectKind kind) noexcept { return {.defines = kind, .required = true}; }

/// The member is the id of an object of one of these kinds; in a list, each element is.
[[nodiscard]] constexpr Rule refers_to(ObjectKind kinds) noexcept { return {.refers_to = kinds}; }

/// The same, and it must be stated.
[[nodiscard]] constexpr Rule must_refer_to(ObjectKind kinds) noexcept { return {.refers_to = kinds, .required = true}; }

/// The member, where it is stated, is text that matches `pattern`, which is `form` in words.
[[nodiscard]] constexpr Rule matches(std::string_view pattern, std::string_view form) noexcept {
  return {.pattern = pattern, .form = form};
}

/// The member must be stated, and is always this text, of letters and digits.
[[nodiscard]] constexpr Rule must_be(std::string_view text) noexcept { return {.required = true, .pattern = text}; }

/// The member must be stated.
inline constexpr Rule required{.required = true};

/// The member is money that changes hands, from who pays to who gets it, or a quantity: it is not below zero. What a
/// company is worth may be.
inline constexpr Rule not_negative{.not_negative = true};

/// The same, and it must be stated.
inline constexpr Rule must_not_be_negative{.required = true, .not_negative = true};

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
