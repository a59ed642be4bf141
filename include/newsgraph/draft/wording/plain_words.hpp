// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/prose/note_marks.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// What a character is compared as: capitals as small letters, characters of full width as ASCII, every quotation mark
/// as ', every dash as -; 0 of what is left out, as white space, and marks that nobody sees.
[[nodiscard]] constexpr char32_t plain_character(char32_t c) noexcept {
  struct Range {
    char32_t first;
    char32_t last;
    char32_t as;  // of the first; 0: left out
    bool each;    // whether each next one is one further
  };
  constexpr Range ranges[] = {
      // clang-format off
      {0x00, 0x20, 0, false}, {'"', '"', '\'', false}, {'A', 'Z', 'a', true}, {'`', '`', '\'', false},
      {0x7f, 0xa0, 0, false}, {0xab, 0xab, '\'', false}, {0xad, 0xad, 0, false}, {0xb4, 0xb4, '\'', false},
      {0xbb, 0xbb, '\'', false}, {0xc0, 0xd6, 0xe0, true}, {0xd8, 0xde, 0xf8, true},
      {0x391, 0x3a1, 0x3b1, true}, {0x3a3, 0x3a9, 0x3c3, true}, {0x410, 0x42f, 0x430, true},
      {0x1680, 0x1680, 0, false}, {0x2000, 0x200f, 0, false}, {0x2010, 0x2015, '-', false},
      {0x2018, 0x201f, '\'', false}, {0x2028, 0x202f, 0, false}, {0x2032, 0x2036, '\'', false},
      {0x2039, 0x203a, '\'', false}, {0x205f, 0x2064, 0, false}, {0x2212, 0x2212, '-', false},
      {0x3000, 0x3000, 0, false}, {0x300c, 0x300f, '\'', false}, {0x301d, 0x301f, '\'', false},
      {0xfe58, 0xfe58, '-', false}, {0xfe63, 0xfe63, '-', false}, {0xfeff, 0xfeff, 0, false},
      {0xff02, 0xff02, '\'', false}, {0xff07, 0xff07, '\'', false}, {0xff21, 0xff3a, 'a', true},
      {0xff40, 0xff40, '\'', false}, {0xff01, 0xff5e, '!', true}, {0xffe0, 0xffe1, 0xa2, true},
      {0xffe5, 0xffe5, 0xa5, false}, {0xffe6, 0xffe6, 0x20a9, false},
      // clang-format on
  };
  if (c >= 'a' && c <= 'z') return c;
  if (c >= 0xac00 && c <= 0xd7a3) return c;
  for (const auto& range : ranges)
    if (c >= range.first && c <= range.last) return range.each ? range.as + (c - range.first) : range.as;
  return c;
}

/// How many bytes of `text` from `at` on are the mark of a note that stands above the line, "¹", "¹⁾" or "⁽*⁾"; 0 where
/// there is none, and of what says more of a number or a unit: "10⁹", "$9⁹⁹", "5⁽m⁾", "m²".
template <class...>
[[nodiscard]] constexpr std::size_t note_mark_bytes(std::string_view text, std::size_t at) noexcept {
  constexpr int most_digits = 3;
  const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  const auto value = [&](std::size_t i) { return base_parts::code_point_at(text, i).value; };
  if (at != 0 && is_digit(at - 1)) {
    const bool is_ten = text.substr(0, at).ends_with("10") && (at == 2 || !is_digit(at - 3));
    const auto mark = prose_parts::note_behind_digits(text, at, is_ten);
    return mark.is_sure ? mark.end - at : 0;
  }
  if (value(at) == U'⁽') return prose_parts::bracketed_note(text, at).end - at;
  const bool is_power_of_metres = at != 0 && text[at - 1] == 'm' && (value(at) == U'²' || value(at) == U'³');
  auto end = at;
  for (int digits = 0; prose_parts::is_raised_digit(value(end)); ++digits) {
    if (digits == most_digits) return 0;
    end += base_parts::code_point_at(text, end).bytes;
  }
  const std::string_view closing = "⁾";
  if (end != at && text.substr(end).starts_with(closing)) return end + closing.size() - at;
  return is_power_of_metres ? 0 : end - at;
}

/// Text as it is compared, each character by `plain_character`, dashes in a row as one, without the marks of notes
/// above the line, and where in the text each byte of that comes from. O(text).
class PlainWords {
public:
  PlainWords() = default;

  template <class... Later>
  explicit PlainWords(std::string_view text) {
    static_assert(sizeof...(Later) == 0);
    words_.reserve(text.size());
    from_.reserve(text.size());
    bool behind_raised = false;  // which stays
    for (std::size_t at = 0; at < text.size();) {
      const auto [value, bytes] = base_parts::first_code_point(text.substr(at));
      const bool is_raised = prose_parts::is_raised(value);
      if (const auto mark = is_raised && !behind_raised ? note_mark_bytes(text, at) : 0; mark != 0) {
        at += mark;
        continue;
      }
      behind_raised = is_raised;
      const auto next = at + bytes;
      const auto add = [&](char32_t c) {
        base_parts::append_utf8(words_, c);
        from_.resize(words_.size(), {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next)});
      };
      if (value == 0x2026)  // … is compared as three points
        for (int i = 0; i != 3; ++i) add('.');
      else if (const auto plain = plain_character(value); plain == '-' && words_.ends_with('-'))
        from_.back().end = static_cast<std::uint32_t>(next);
      else if (plain != 0)
        add(plain);
      at = next;
    }
  }

  [[nodiscard]] std::string_view words() const noexcept { return words_; }

  /// The bytes of the text that bytes `begin` to `end` of the words stand for; there is at least one.
  [[nodiscard]] ByteRange in_text(std::size_t begin, std::size_t end) const noexcept {
    return {from_[begin].begin, from_[end - 1].end};
  }

private:
  std::string words_;
  std::vector<ByteRange> from_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
