// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/numbers/english_number.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>
#include <newsgraph/prose/words/byte_scan.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// The syllables that a number in Hangul begins with. It does not begin with 억, 조 or 경.
inline constexpr auto syllables_that_begin = [] {
  SyllableSet set;
  for (const auto& numeral : KoreanNumerals::all)
    if (numeral.kind == KoreanNumeralKind::digit || numeral.kind == KoreanNumeralKind::tens
        || numeral.kind == KoreanNumeralKind::several || numeral.syllable == u'만')
      set.add(numeral.syllable);
  return set;
}();

/// The syllables that go on after 십, 백, 천 or 만 at the start of a word: numerals and names of money.
inline constexpr auto syllables_after_magnitude = [] {
  auto set = syllables_of_money;
  for (const auto& numeral : KoreanNumerals::all) set.add(numeral.syllable);
  return set;
}();

/// Finds the places in text where a number may begin, in order, and passes over all else. A number begins with a digit
/// anywhere, or at the start of a word with a Korean or an English numeral. Reads 64 bytes at a time.
template <class Text>
class NumberStarts {
public:
  static constexpr std::size_t none = std::string_view::npos;

  constexpr explicit NumberStarts(const Text& text) noexcept : text_{text}, bytes_{text.text()} { scan(); }

  /// The first such place from `place` on, or `none`. Places do not go back.
  [[nodiscard]] constexpr std::size_t next(std::size_t place) noexcept {
    skip_to(place);
    for (;;) {
      while (open_ == 0) {
        base_ += ByteScan::block;
        if (base_ >= bytes_.size()) return none;
        scan();
      }
      const auto bit = static_cast<unsigned>(std::countr_zero(open_));
      open_ &= open_ - 1;
      const auto at = base_ + bit;
      if (is_digit(byte(at))) return at;
      if (byte(at) < 0x80 && !english_numeral_heads<Text>.may_begin(bytes_, at)) continue;
      const auto start = byte(at) >= 0x80 ? start_at(at) : follows_article(at) ? at : none;
      if (start != none && start >= place) return start;
    }
  }

private:
  constexpr unsigned char byte(std::size_t place) const noexcept { return static_cast<unsigned char>(bytes_[place]); }

  [[gnu::always_inline]] constexpr void scan() noexcept {
    text_.count_step();
    const auto scan = ByteScan::of(bytes_.substr(base_), after_boundary_);
    open_ = scan.places;
    after_boundary_ = scan.ends_in_boundary;
    if (bytes_.size() - base_ < ByteScan::block + 2) return;
    open_ ^= scan.letters ^ scan.syllables;
    open_ |= where(scan.letters, [this](std::size_t place) {
      return english_numeral_heads<Text>.may_begin_with_three(bytes_, place);
    });
    open_ |= where(scan.syllables, [this](std::size_t place) { return may_begin_korean(place); });
  }

  /// Those first letters of words that a number may begin with: three bytes tell of most that none does. Without a
  /// branch for each.
  template <class MayBegin>
  constexpr std::uint64_t where(std::uint64_t words, MayBegin may_begin) const noexcept {
    std::uint64_t found = 0;
    for (; words != 0; words &= words - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(words));
      found |= std::uint64_t{may_begin(base_ + bit)} << bit;
    }
    return found;
  }

  constexpr void skip_to(std::size_t place) noexcept {
    if (place >= base_ + ByteScan::block) {
      base_ = place / ByteScan::block * ByteScan::block;
      if (base_ >= bytes_.size()) {
        open_ = 0;
        return;
      }
      after_boundary_ = ByteScan::is_boundary(byte(base_ - 1));
      scan();
    }
    if (place > base_) open_ &= ~std::uint64_t{0} << (place - base_);
  }

  /// The last two bytes in UTF-8 of the syllables that begin a number, a bit for each pair.
  static constexpr auto last_bytes_that_begin = [] {
    std::array<std::uint64_t, 64> pairs{};
    for (const auto& numeral : KoreanNumerals::all)
      if (syllables_that_begin.contains(numeral.syllable))
        pairs[numeral.syllable >> 6 & 0x3fU] |= std::uint64_t{1} << (numeral.syllable & 0x3fU);
    return pairs;
  }();

  /// Whether the syllable at `place` may begin a number, as most at the start of words do not, by the last two of its
  /// bytes.
  constexpr bool may_begin_korean(std::size_t place) const noexcept {
    return (last_bytes_that_begin[byte(place + 1) & 0x3fU] >> (byte(place + 2) & 0x3fU) & 1) != 0;
  }

  /// The place where a number may begin at the start of a word, or after the quote or the like that stands there.
  constexpr std::size_t start_at(std::size_t place) const noexcept {
    text_.count_step();
    if (is_general_punctuation(place)) {
      const auto after = place + 3;
      if (byte(after) < 0x80) return is_latin(byte(after)) && begins_english(after) ? after : none;
    }
    const auto glyph = text_.at(place);
    if (is_hangul(glyph.value)) {
      const bool word_start = byte(place) != 0xe1 || place == 0 || ByteScan::is_boundary(byte(place - 1));
      return word_start && begins_korean(place, glyph) ? place : none;
    }
    if (is_digit(glyph.value)) return place;
    const auto after = place + glyph.bytes;
    const auto next = text_.at(after);
    if (is_latin(next.value)) return begins_english(after) ? after : none;
    return is_hangul(next.value) && begins_korean(after, next) ? after : none;
  }

  /// Whether a quote, a dash or the like of General Punctuation is at `place`, and something behind it.
  constexpr bool is_general_punctuation(std::size_t place) const noexcept {
    return bytes_.size() - place > 3 && byte(place) == 0xe2 && byte(place + 1) == 0x80
           && (byte(place + 2) & 0xc0U) == 0x80;
  }

  /// Whether a number in English words may begin: with a numeral, or with "a" or "an" before one.
  constexpr bool begins_english(std::size_t place) const noexcept {
    return english_numeral_heads<Text>.may_begin(bytes_, place) && follows_article(place);
  }

  /// Whether the word at `place` is no article, or a numeral follows it.
  constexpr bool follows_article(std::size_t place) const noexcept {
    if (lowered(byte(place)) != U'a') return true;
    const auto is_letter = [&](std::size_t at) { return at < bytes_.size() && is_latin(byte(at)); };
    place = after_joint(text_, place + (is_letter(place + 1) ? 2 : 1));
    return is_letter(place) && english_numeral_heads<Text>.may_begin(bytes_, place);
  }

  /// Whether the syllable and the next one may begin a number: 이천, 천억, 만 원, 수십, but not 이번, 사람, 만약.
  constexpr bool begins_korean(std::size_t place, Glyph first) const noexcept {
    if (!syllables_that_begin.contains(first.value)) return false;
    const auto after = place + first.bytes;
    const auto next = text_.at(after).value;
    using enum KoreanNumeralKind;
    const auto numeral = korean_numeral(first.value).kind;
    if (numeral == tens || numeral == myriads) return !is_hangul(next) || syllables_after_magnitude.contains(next);
    const auto kind = korean_numeral(next).kind;
    if (kind == tens || kind == myriads || (kind == point && numeral == digit)) return true;
    if (kind == digit && numeral == digit) return begins_pair(after + text_.at(after).bytes, first.value, next);
    if (numeral != several || next != U' ') return false;
    const auto beyond = korean_numeral(text_.at(text_.after_spaces(after)).value).kind;
    return beyond == tens || beyond == myriads;
  }

  /// "이삼백만": two digits in sequence before a magnitude, of which the second is at `after`.
  constexpr bool begins_pair(std::size_t after, char32_t first, char32_t second) const noexcept {
    if (korean_numeral(first).value + 1 != korean_numeral(second).value) return false;
    const auto kind = korean_numeral(text_.at(after).value).kind;
    return kind == KoreanNumeralKind::tens || kind == KoreanNumeralKind::myriads;
  }

  const Text& text_;
  std::string_view bytes_;
  std::size_t base_ = 0;
  std::uint64_t open_ = 0;  // places of this block that are not looked at yet
  bool after_boundary_ = true;
};

}  // namespace newsgraph::inline v0_1::prose_parts
