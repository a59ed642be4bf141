// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Counts nothing. Where a test counts the steps of a reading, it puts its own counter in this place.
struct NoSteps {
  constexpr void count() const noexcept {}
};

/// What a reader of text sees in one place: a character, whichever way it is encoded, and the bytes that it takes.
struct Glyph {
  char32_t value;
  std::size_t bytes;

  friend constexpr bool operator==(Glyph, Glyph) = default;
};

/// Whether a character is a composed Hangul syllable.
[[nodiscard]] constexpr bool is_hangul(char32_t value) noexcept { return value - 0xac00 < 11172; }
[[nodiscard]] constexpr bool is_digit(char32_t value) noexcept { return value - U'0' < 10; }
[[nodiscard]] constexpr char32_t lowered(char32_t value) noexcept { return value - U'A' < 26 ? value | 0x20 : value; }
[[nodiscard]] constexpr bool is_latin(char32_t value) noexcept { return (value | 0x20) - U'a' < 26; }
[[nodiscard]] constexpr bool is_capital(char32_t value) noexcept { return value - U'A' < 26; }

/// The letters that Hangul syllables are made of (Unicode 15, 3.12): 19 leads, 21 vowels, 27 tails.
[[nodiscard]] constexpr bool is_lead_jamo(char32_t value) noexcept { return value - 0x1100 < 19; }
[[nodiscard]] constexpr bool is_vowel_jamo(char32_t value) noexcept { return value - 0x1161 < 21; }
[[nodiscard]] constexpr bool is_tail_jamo(char32_t value) noexcept { return value - 0x11a8 < 27; }

/// The plain form of a character that papers print in several: full-width ASCII, the spaces, tildes and dashes.
[[nodiscard]] constexpr char32_t folded(char32_t value) noexcept {
  if (value < 0x80) return value == U'\t' ? U' ' : value;
  if (value - 0xff01 < 0x5e) return value - 0xff01 + U'!';
  switch (value) {
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
    case 0x3000: return U' ';
    case 0x223c:
    case 0x301c: return U'~';
    case 0x2010:
    case 0x2011:
    case 0x2212: return U'-';
    case 0x2012:
    case 0x2014:
    case 0x2015: return U'–';
    case 0x2019: return U'\'';
    case 0xfe69: return U'$';
    case 0xffe0: return U'¢';
    case 0xffe1: return U'£';
    case 0xffe5: return U'¥';
    case 0xffe6: return U'₩';
    default: return value;
  }
}

/// A set of numbers below `size`, a bit each.
template <std::size_t size>
class BitSet {
public:
  constexpr void add(std::size_t number) noexcept { words_[number / 64] |= std::uint64_t{1} << number % 64; }

  [[nodiscard]] constexpr bool contains(std::size_t number) const noexcept {
    return (words_[number / 64] >> number % 64 & 1) != 0;
  }

private:
  std::array<std::uint64_t, (size + 63) / 64> words_{};
};

/// A set of Hangul syllables.
class SyllableSet {
public:
  constexpr void add(char32_t syllable) noexcept {
    if (is_hangul(syllable)) syllables_.add(syllable - 0xac00);
  }

  [[nodiscard]] constexpr bool contains(char32_t syllable) const noexcept {
    return is_hangul(syllable) && syllables_.contains(syllable - 0xac00);
  }

private:
  BitSet<11172> syllables_;
};

/// UTF-8 text read glyph by glyph, both ways. Decomposed Hangul is seen composed, offsets stay those of the bytes.
template <class Steps = NoSteps>
class Glyphs {
public:
  constexpr explicit Glyphs(std::string_view text, Steps steps = {}) noexcept : text_{text}, steps_{steps} {}

  [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

  constexpr void count_step() const noexcept { steps_.count(); }

  /// The glyph that begins at `place`; at the end of the text one of no bytes.
  [[nodiscard, gnu::always_inline]] constexpr Glyph at(std::size_t place) const noexcept {
    steps_.count();
    if (place >= text_.size()) [[unlikely]]
      return {0, 0};
    const auto first = static_cast<unsigned char>(text_[place]);
    if (first < 0x80) [[likely]]
      return {first == '\t' ? U' ' : char32_t{first}, 1};
    const auto common = common_at(place);
    return common != 0 ? Glyph{common, 3} : uncommon_at(place);
  }

  /// The glyph that ends before `place`; at the start of the text one of no bytes.
  [[nodiscard, gnu::always_inline]] constexpr Glyph before(std::size_t place) const noexcept {
    steps_.count();
    if (place == 0) [[unlikely]]
      return {0, 0};
    const auto last = static_cast<unsigned char>(text_[place - 1]);
    if (last < 0x80) [[likely]]
      return {last == '\t' ? U' ' : char32_t{last}, 1};
    const auto common = place < 3 ? 0 : common_at(place - 3);
    return common != 0 ? Glyph{common, 3} : uncommon_before(place);
  }

  /// The place after at most four spaces: no paper prints more between two words of one phrase.
  [[nodiscard, gnu::always_inline]] constexpr std::size_t after_spaces(std::size_t place) const noexcept {
    if (begins_visibly(place)) [[likely]]
      return place;
    return begins_visibly(place + 1) && text_[place] == ' ' ? place + 1 : after_odd_spaces(place);
  }

  [[nodiscard, gnu::always_inline]] constexpr std::size_t before_spaces(std::size_t place) const noexcept {
    const auto end = place != 0 && text_[place - 1] == ' ' ? place - 1 : place;
    return ends_visibly(end) ? end : before_odd_spaces(place);
  }

  /// Where a sentence goes on with a small letter or Hangul behind the line that breaks at `place`; else `place`.
  [[nodiscard, gnu::always_inline]] constexpr std::size_t after_wrap(std::size_t place) const noexcept {
    return place < text_.size() && (text_[place] == '\n' || text_[place] == '\r') ? in_next_line(place) : place;
  }

private:
  [[gnu::noinline]] constexpr std::size_t in_next_line(std::size_t place) const noexcept {
    auto next = text_[place] == '\r' ? place + 1 : place;
    if (next >= text_.size() || text_[next] != '\n') return place;
    next = after_spaces(next + 1);
    const auto first = at(next).value;
    return is_hangul(first) || (is_latin(first) && !is_capital(first)) ? next : place;
  }

  static constexpr bool is_visible(char byte) noexcept { return byte > ' ' && byte < 0x7f; }

  /// Whether a visible character surely begins at `place`: those of spaces begin with less than E4.
  constexpr bool begins_visibly(std::size_t place) const noexcept {
    return place < text_.size() && (is_visible(text_[place]) || static_cast<unsigned char>(text_[place]) >= 0xe4);
  }

  /// Whether a visible character surely ends before `place`: one of ASCII, or of three bytes.
  constexpr bool ends_visibly(std::size_t place) const noexcept {
    const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(text_[place - back]); };
    return place != 0 && (is_visible(text_[place - 1]) || (place >= 3 && byte(1) >= 0x80 && byte(3) - 0xe4U < 12));
  }

  [[gnu::noinline]] constexpr std::size_t after_odd_spaces(std::size_t place) const noexcept {
    for (int i = 0; i != 4; ++i) {
      const auto glyph = at(place);
      if (glyph.value != U' ') break;
      place += glyph.bytes;
    }
    return place;
  }

  [[gnu::noinline]] constexpr std::size_t before_odd_spaces(std::size_t place) const noexcept {
    for (int i = 0; i != 4; ++i) {
      const auto glyph = before(place);
      if (glyph.value != U' ') break;
      place -= glyph.bytes;
    }
    return place;
  }

  /// The composed syllable or sign of money of three bytes at `place`, or 0. What most Korean text is made of, without
  /// the checks of all else.
  [[gnu::always_inline]] constexpr char32_t common_at(std::size_t place) const noexcept {
    if (text_.size() - place < 3) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text_[place + i]); };
    if ((byte(0) & 0xf0U) != 0xe0 || (byte(1) & 0xc0U) != 0x80 || (byte(2) & 0xc0U) != 0x80) return 0;
    const char32_t value = (byte(0) & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
    return is_hangul(value) || value - 0x20a0 < 0x30 ? value : 0;
  }

  [[gnu::noinline]] constexpr Glyph uncommon_at(std::size_t place) const noexcept {
    if (const auto frequent = frequent_at(place); frequent.bytes != 0) return frequent;
    const auto [value, bytes] = base_parts::first_code_point(text_.substr(place, 4));
    return is_lead_jamo(value) ? composed(value, place) : Glyph{folded(value), bytes};
  }

  /// The pound sign, a dash or a quote that begins at `place`; else one of no bytes.
  constexpr Glyph frequent_at(std::size_t place) const noexcept {
    const auto byte = [&](std::size_t i) -> unsigned {
      return place + i < text_.size() ? static_cast<unsigned char>(text_[place + i]) : 0;
    };
    if (byte(0) == 0xc2 && byte(1) == 0xa3) return {U'£', 2};
    const bool general = byte(0) == 0xe2 && byte(1) == 0x80 && byte(2) - 0x93U < 0x0b;
    return general ? Glyph{folded(0x2000 + byte(2) - 0x80), 3} : Glyph{0, 0};
  }

  [[gnu::noinline]] constexpr Glyph uncommon_before(std::size_t place) const noexcept {
    for (std::size_t bytes = 2; bytes <= 3 && bytes <= place; ++bytes)
      if (const auto frequent = frequent_at(place - bytes); frequent.bytes == bytes) return frequent;
    const auto last = code_point_before(place);
    if (!is_vowel_jamo(last.value) && !is_tail_jamo(last.value)) return {folded(last.value), last.bytes};
    for (std::size_t begin = place, parts = 0; parts != 3; ++parts) {
      const auto part = code_point_before(begin);
      begin -= part.bytes;
      if (!is_lead_jamo(part.value)) continue;
      const auto syllable = composed(part.value, begin);
      if (begin + syllable.bytes == place) return syllable;
    }
    return {last.value, last.bytes};
  }

  constexpr Glyph composed(char32_t lead, std::size_t place) const noexcept {
    const auto vowel = jamo_at(place + 3);
    if (!is_vowel_jamo(vowel)) return {lead, 3};
    const auto tail = jamo_at(place + 6);
    const auto syllable = 0xac00 + ((lead - 0x1100) * 21 + (vowel - 0x1161)) * 28;
    return is_tail_jamo(tail) ? Glyph{syllable + (tail - 0x11a7), 9} : Glyph{syllable, 6};
  }

  constexpr char32_t jamo_at(std::size_t place) const noexcept {
    return place < text_.size() ? base_parts::first_code_point(text_.substr(place, 4)).value : 0;
  }

  constexpr base_parts::CodePoint code_point_before(std::size_t place) const noexcept {
    if (place == 0) return {0, 0};
    for (std::size_t bytes = 1; bytes <= 4 && bytes <= place; ++bytes) {
      const auto byte = static_cast<unsigned char>(text_[place - bytes]);
      if ((byte & 0xc0U) == 0x80) continue;
      const auto point = base_parts::first_code_point(text_.substr(place - bytes, bytes));
      if (point.bytes == bytes) return point;
      break;
    }
    return {base_parts::replacement_character, 1};
  }

  std::string_view text_;
  [[no_unique_address]] Steps steps_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
