// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/prose/words/glyphs.hpp>

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Whether a character is a digit, a sign or a bracket that stands above the line or below it: ², ⁽, ₂.
[[nodiscard]] constexpr bool is_raised(char32_t value) noexcept {
  return value - 0x2070 < 0x1f || value == U'²' || value == U'³' || value == U'¹';
}

[[nodiscard]] constexpr bool is_raised_digit(char32_t value) noexcept {
  return value - 0x2070 < 10 || value == U'²' || value == U'³' || value == U'¹';
}

/// The mark of a note, or what looks like one.
struct NoteMark {
  std::size_t end;  ///< behind it
  bool is_sure;     ///< that it changes no figure
};

/// The mark of a note in the raised brackets that open at `place`, "⁽*⁾", "⁽note 12⁾", "⁽주¹⁾". It is not sure that
/// "⁽m⁾", "⁽1/2⁾" and "⁽억⁾" change no figure. It ends where it begins if no bracket closes it.
template <class...>
[[nodiscard, gnu::cold]] constexpr NoteMark bracketed_note(std::string_view text, std::size_t place) noexcept {
  constexpr int most = 32;
  const auto at = [&](std::size_t i) { return base_parts::code_point_at(text, i); };
  const auto begin = place + at(place).bytes;
  bool is_sure = true;
  int digits = 0;  // that it begins with
  bool is_first = true;
  auto next = at(begin);
  auto end = begin;
  for (int count = 0; count != most && next.value != 0 && next.value != U'⁾'; ++count) {
    const auto value = lowered(folded(next.value));
    end += next.bytes;
    next = at(end);
    if (is_first && (value == U' ' || value == U'(' || value == U'[')) continue;
    const bool is_digit_or_raised = is_digit(value) || is_raised(value);
    const bool is_named_note = is_first && value == U'주' && (is_digit(next.value) || is_raised(next.value));
    const bool is_money = value == U'$' || value == U'£' || value == U'¥' || value == U'¢' || value - 0x20a0 < 0x30;
    const bool is_part = value == U'/' || value == U'⁄' || value == U'%' || value == U'\'' || value == U'×';
    const bool is_magnitude = is_first && (value == U'm' || value == U'b' || value == U'k' || value == U't');
    if (is_money || is_part || is_magnitude || (value - 0x3040 < 0xa764 && !is_named_note)) is_sure = false;
    // "⁽¹², ¹³⁾" are notes, "⁽⁵⁰*⁾" may be cents, "⁽³ each⁾" anything
    if (digits >= 2 && !is_digit_or_raised && value != U',' && value != U')' && value != U']') is_sure = false;
    if (digits == 1 && is_latin(value)) is_sure = false;
    digits = is_digit_or_raised && (is_first || digits != 0) ? digits + 1 : 0;
    is_first = false;
  }
  if (next.value != U'⁾') return {place, false};
  const auto inner = text.substr(begin, end - begin);
  for (const std::string_view word : {"illion", "ILLION", "housand", "HOUSAND", "lakh", "crore"})
    if (inner.find(word) != inner.npos) is_sure = false;
  return {end + next.bytes, is_sure};
}

/// What stands above the line at `place`, behind digits, which are the number ten or not. "¹" of "$5¹ million", "⁽*⁾"
/// and "¹²⁾" are marks of notes. It is not sure of powers, the cents of a price, fractions, several marks, and where
/// digits go on: "10⁹", "$9⁹⁹", "5¹/₂", "5¹,²", "3¹,200".
template <class...>
[[nodiscard, gnu::cold]] constexpr NoteMark note_behind_digits(std::string_view text, std::size_t place,
                                                               bool is_ten) noexcept {
  constexpr int most_digits = 3;
  const auto at = [&](std::size_t i) { return base_parts::code_point_at(text, i); };
  const auto first = at(place);
  NoteMark mark{place, false};
  auto digits_end = place;
  for (int digits = 0; digits != most_digits && is_raised_digit(at(digits_end).value); ++digits)
    digits_end += at(digits_end).bytes;
  if (const auto closing = at(digits_end); closing.value == U'⁾') {
    mark = {digits_end + closing.bytes, true};
  } else if (first.value == U'⁽') {
    mark = bracketed_note(text, place);
  } else if (is_raised_digit(first.value)) {
    mark = {place + first.bytes, !is_ten};
  }
  auto next = at(mark.end);
  for (; is_raised(next.value); next = at(mark.end)) mark = {mark.end + next.bytes, false};
  const auto after = at(mark.end + next.bytes).value;
  const bool is_slash = next.value == U'/' || next.value == U'⁄';
  const bool is_comma = next.value == U',';
  const bool goes_on = is_digit(next.value) || ((is_slash || is_comma || next.value == U'.') && is_digit(after))
                       || (is_slash && is_raised(after)) || (is_comma && (is_latin(after) || is_raised(after)));
  if (goes_on) mark.is_sure = false;
  return mark;
}

}  // namespace newsgraph::inline v0_1::prose_parts
