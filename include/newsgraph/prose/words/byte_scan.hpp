// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace newsgraph::inline v0_1::prose_parts {

/// Where in 64 bytes of UTF-8 something may begin, a bit for each byte.
struct ByteScan {
  static constexpr std::size_t block = 64;

  /// ASCII digits; Hangul syllables and ASCII letters after a space or punctuation of ASCII; and whatever other
  /// character beyond ASCII begins anywhere: quotes, signs, full-width digits, jamo.
  std::uint64_t places = 0;

  /// Those of them where a letter of ASCII stands.
  std::uint64_t letters = 0;

  /// Those of them where a Hangul syllable may stand.
  std::uint64_t syllables = 0;

  /// Whether the last byte is such a space or punctuation.
  bool ends_in_boundary = true;

  friend constexpr bool operator==(const ByteScan&, const ByteScan&) = default;

  /// Scans the first 64 bytes of `text`, which follow a boundary or do not; beyond its end nothing begins. Many bytes
  /// at a time, without a branch.
  [[nodiscard]] static constexpr ByteScan of(std::string_view text, bool after_boundary) noexcept {
    if (text.size() >= block) return of_block(text.data(), after_boundary);
    std::array<char, block> padded{};
    for (std::size_t i = 0; i != text.size(); ++i) padded[i] = text[i];
    return of_block(padded.data(), after_boundary);
  }

  [[nodiscard]] static constexpr bool is_boundary(unsigned char byte) noexcept {
    return byte < 0x80 && !(byte >= '0' && byte <= '9') && static_cast<unsigned char>((byte | 0x20) - 'a') > 'z' - 'a';
  }

  /// The place of the first capital of ASCII from `place` on; `end` where none is before it.
  [[nodiscard]] static constexpr std::size_t next_capital(std::string_view text, std::size_t place,
                                                          std::size_t end) noexcept {
#ifdef __SSE2__
    if (!std::is_constant_evaluated())
      for (; end - place >= 16; place += 16)
        if (const auto capitals = bits(among(load_sixteen(text.data() + place), 'A', 26)); capitals != 0)
          return place + static_cast<std::size_t>(std::countr_zero(capitals));
#endif
    for (; end - place >= 8; place += 8) {
      const auto eight = load(text.data() + place);
      const auto low = eight & ~tops;
      const auto capitals = at_least(low, 'A') & ~at_least(low, 'Z' + 1) & ~eight & tops;
      if (capitals != 0) return place + static_cast<std::size_t>(std::countr_zero(capitals)) / 8;
    }
    while (place != end && (text[place] < 'A' || text[place] > 'Z')) ++place;
    return place;
  }

  /// The place of the first byte from `place` on that is a capital of ASCII, ends a line, or is above 0xE9 as the first
  /// of a Hangul syllable is; `end` where none is before it.
  [[nodiscard]] static constexpr std::size_t next_name_or_line(std::string_view text, std::size_t place,
                                                               std::size_t end) noexcept {
#ifdef __SSE2__
    if (!std::is_constant_evaluated())
      for (; end - place >= 16; place += 16) {
        const auto sixteen = load_sixteen(text.data() + place);
        const auto found =
            bits(among(sixteen, 'A', 26)) | bits(among(sixteen, '\n', 1)) | bits(among(sixteen, 0xea, 22));
        if (found != 0) return place + static_cast<std::size_t>(std::countr_zero(found));
      }
#endif
    for (; end - place >= 8; place += 8) {
      const auto eight = load(text.data() + place);
      const auto low = eight & ~tops;
      const auto ascii = (at_least(low, 'A') & ~at_least(low, 'Z' + 1)) | ~at_least(low ^ ones * '\n', 1);
      const auto found = ((ascii & ~eight) | (at_least(low, 0x6a) & eight)) & tops;
      if (found != 0) return place + static_cast<std::size_t>(std::countr_zero(found)) / 8;
    }
    const auto is_one = [](unsigned char byte) { return (byte >= 'A' && byte <= 'Z') || byte == '\n' || byte > 0xe9; };
    while (place != end && !is_one(static_cast<unsigned char>(text[place]))) ++place;
    return place;
  }

  /// Where the letters of ASCII begin that end before `place`, as far as `least`.
  [[nodiscard]] static constexpr std::size_t begin_of_letters(std::string_view text, std::size_t place,
                                                              std::size_t least) noexcept {
    for (; place - least >= 8; place -= 8) {
      const auto eight = load(text.data() + place - 8);
      const auto lower = (eight & ~tops) | ones * 0x20;
      const auto others = (~at_least(lower, 'a') | at_least(lower, 'z' + 1) | eight) & tops;
      if (others != 0) return place - static_cast<std::size_t>(std::countl_zero(others)) / 8;
    }
    const auto is_letter = [](unsigned char byte) { return static_cast<unsigned char>((byte | 0x20) - 'a') < 26; };
    while (place != least && is_letter(static_cast<unsigned char>(text[place - 1]))) --place;
    return place;
  }

private:
  static constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
  static constexpr std::uint64_t tops = ones * 0x80;

  /// What each byte is, a bit for each in every set.
  struct Classes {
    std::uint64_t digits = 0;
    std::uint64_t letters = 0;  // of ASCII
    std::uint64_t hangul = 0;   // first bytes from EA to ED, as syllables have
    std::uint64_t beyond = 0;   // from 0x80 on
    std::uint64_t first = 0;    // those from 0xC0 on, which begin a character, and some of ASCII
  };

  static constexpr ByteScan of_block(const char* bytes, bool after_boundary) noexcept {
    const auto is = classes_of(bytes);
    const auto boundary = ~(is.digits | is.letters | is.beyond);
    const auto anywhere = is.digits | (is.beyond & is.first & ~is.hangul);
    const auto in_front = boundary << 1 | (after_boundary ? 1U : 0U);
    const auto letters = is.letters & in_front;
    const auto syllables = is.hangul & in_front;
    return {anywhere | letters | syllables, letters, syllables, boundary >> 63 != 0};
  }

  static constexpr Classes classes_of(const char* bytes) noexcept {
#ifdef __SSE2__
    if (!std::is_constant_evaluated()) return classes_by_sixteen(bytes);
#endif
    Classes classes;
    for (std::size_t place = 0; place != block; place += 8) {
      const auto eight = load(bytes + place);
      const auto low = eight & ~tops;
      classes.digits |= gathered(at_least(low, '0') & ~at_least(low, '9' + 1) & ~eight & tops) << place;
      const auto lowered = low | ones * 0x20;
      classes.letters |= gathered(at_least(lowered, 'a') & ~at_least(lowered, 'z' + 1) & ~eight & tops) << place;
      classes.hangul |= gathered(at_least(low, 0x6a) & ~at_least(low, 0x6e) & eight & tops) << place;
      classes.beyond |= gathered(eight & tops) << place;
      classes.first |= gathered(eight << 1 & tops) << place;
    }
    return classes;
  }

#ifdef __SSE2__
  static __m128i load_sixteen(const char* bytes) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  }

  /// The top bits of sixteen bytes, side by side.
  static std::uint64_t bits(__m128i sixteen) noexcept { return static_cast<std::uint64_t>(_mm_movemask_epi8(sixteen)); }

  /// In each byte whether it is one of the `count` from `first` on: less the first, it is not above the last.
  static __m128i among(__m128i sixteen, unsigned char first, char count) noexcept {
    const auto from_first = _mm_sub_epi8(sixteen, _mm_set1_epi8(static_cast<char>(first)));
    return _mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8(static_cast<char>(count - 1))), from_first);
  }

  static Classes classes_by_sixteen(const char* bytes) noexcept {
    Classes classes;
    const auto each_sixteen = [&](std::uint64_t& bits_of, auto test) {
      for (std::size_t place = 0; place != block; place += 16)
        bits_of |= bits(test(load_sixteen(bytes + place))) << place;
    };
    each_sixteen(classes.digits, [&](__m128i sixteen) { return among(sixteen, '0', 10); });
    each_sixteen(classes.letters,
                 [&](__m128i sixteen) { return among(_mm_or_si128(sixteen, _mm_set1_epi8(0x20)), 'a', 26); });
    each_sixteen(classes.beyond, [](__m128i sixteen) { return sixteen; });
    if (classes.beyond == 0) return classes;
    each_sixteen(classes.hangul, [&](__m128i sixteen) { return among(sixteen, 0xea, 4); });
    each_sixteen(classes.first, [](__m128i sixteen) { return _mm_slli_epi16(sixteen, 1); });
    return classes;
  }
#endif

  /// Eight bytes, the first one lowest.
  static constexpr std::uint64_t load(const char* bytes) noexcept {
    std::uint64_t eight = 0;
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
      std::memcpy(&eight, bytes, sizeof eight);
      return eight;
    }
    for (unsigned i = 0; i != 8; ++i) eight |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << i * 8;
    return eight;
  }

  /// In the top bit of each byte whether it is `least` or more, for bytes and a `least` below 0x80.
  static constexpr std::uint64_t at_least(std::uint64_t bytes, unsigned least) noexcept {
    return bytes + ones * (0x80 - least);
  }

  /// The top bits of the eight bytes, side by side.
  static constexpr std::uint64_t gathered(std::uint64_t top_bits) noexcept {
    return (top_bits >> 7) * 0x0102'0408'1020'4080 >> 56;
  }
};

}  // namespace newsgraph::inline v0_1::prose_parts
