#pragma once

#include <newsgraph/prose/words/glyphs.hpp>

#include <array>
#include <cstdint>

namespace newsgraph {

/// A set of Hangul syllables, a bit each.
class SyllableSet {
public:
  constexpr void add(char32_t syllable) noexcept {
    if (is_hangul(syllable)) bits_[(syllable - 0xac00) / 64] |= std::uint64_t{1} << (syllable - 0xac00) % 64;
  }

  [[nodiscard]] constexpr bool contains(char32_t syllable) const noexcept {
    return is_hangul(syllable) && (bits_[(syllable - 0xac00) / 64] >> (syllable - 0xac00) % 64 & 1) != 0;
  }

private:
  std::array<std::uint64_t, 11172 / 64 + 1> bits_{};
};

}  // namespace newsgraph
