#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace newsgraph {

/// Where in 64 bytes of UTF-8 something may begin, a bit for each byte.
struct ByteScan {
  static constexpr std::size_t block = 64;

  /// ASCII digits; Hangul syllables and ASCII from '@' on after a space or punctuation before '@'; and whatever other
  /// character beyond ASCII begins anywhere: quotes, signs, full-width digits, jamo.
  std::uint64_t places = 0;

  /// Whether the last byte is such a space or punctuation.
  bool ends_in_boundary = true;

  friend constexpr bool operator==(const ByteScan&, const ByteScan&) = default;

  /// Scans the first 64 bytes of `text`, which follow a boundary or do not; beyond its end nothing begins. Eight bytes
  /// at a time in one integer, without a branch.
  [[nodiscard]] static constexpr ByteScan of(std::string_view text, bool after_boundary) noexcept {
    if (text.size() >= block) return of_block(text.data(), after_boundary);
    std::array<char, block> padded{};
    for (std::size_t i = 0; i != text.size(); ++i) padded[i] = text[i];
    return of_block(padded.data(), after_boundary);
  }

  [[nodiscard]] static constexpr bool is_boundary(unsigned char byte) noexcept {
    return byte < '0' || (byte > '9' && byte < '@');
  }

private:
  static constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
  static constexpr std::uint64_t tops = ones * 0x80;
  static constexpr std::size_t words = block / 8;

  /// Loops of one kind each, the first of which compilers turn into vector instructions.
  static constexpr ByteScan of_block(const char* bytes, bool after_boundary) noexcept {
    std::array<std::uint64_t, words + 1> boundary{after_boundary ? tops : 0};  // of the word before each
    std::array<std::uint64_t, words> starts{};
    std::array<std::uint64_t, words> starts_after_boundary{};
    for (std::size_t word = 0; word != words; ++word) {
      const auto eight = load(bytes + word * 8);
      const auto low = eight & ~tops;
      const auto sixth = eight << 1;  // the bit of 0x40, in the top bits
      const auto digit = at_least(low, '0') & ~at_least(low, '9' + 1) & ~eight;
      const auto hangul = at_least(low, 0x6a) & ~at_least(low, 0x6e);  // EA to ED
      boundary[word + 1] = ~(digit | sixth | eight) & tops;
      starts[word] = (digit | (eight & sixth & ~hangul)) & tops;
      starts_after_boundary[word] = sixth & (hangul | ~eight) & tops;
    }
    ByteScan scan{0, boundary[words] >> 63 != 0};
    for (std::size_t word = 0; word != words; ++word) {
      const auto before = boundary[word + 1] << 8 | boundary[word] >> 56;
      scan.places |= gathered(starts[word] | (starts_after_boundary[word] & before)) << word * 8;
    }
    return scan;
  }

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

}  // namespace newsgraph
