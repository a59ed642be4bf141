// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/range_joints.hpp>
#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// The syllables after digits that can make an amount of them: numerals, names of money, what joins a range.
inline constexpr auto syllables_after_digits = [] {
  auto set = syllables_of_money;
  for (const auto& numeral : KoreanNumerals::all) set.add(numeral.syllable);
  for (const auto& joint : RangeJoints::all) set.add(joint.word.front());
  return set;
}();

/// Tells by a few bytes the digits that count anything but money, as most digits in news do: 3년, 25명, 12.5%.
class PlainCounts {
public:
  constexpr explicit PlainCounts(std::string_view text) noexcept : text_{text} {}

  /// The end of such digits that begin at `place`, or `place` where it takes a closer look.
  [[nodiscard]] constexpr std::size_t end_at(std::size_t place) const noexcept {
    if (!follows_hangul(place)) return place;
    auto end = place;
    while (is_digit(byte(end)) || ((byte(end) == '.' || byte(end) == ',') && is_digit(byte(end + 1)))) ++end;
    if (byte(end) == '%') return end;
    const auto syllable = syllable_at(end);
    return syllable != 0 && !syllables_after_digits.contains(syllable) ? end : place;
  }

private:
  constexpr unsigned char byte(std::size_t place) const noexcept {
    return place < text_.size() ? static_cast<unsigned char>(text_[place]) : 0;
  }

  /// So that no sign or code of a currency stands before the digits.
  constexpr bool follows_hangul(std::size_t place) const noexcept {
    if (place != 0 && byte(place - 1) == ' ') --place;
    return place >= 3 && syllable_at(place - 3) != 0;
  }

  constexpr char32_t syllable_at(std::size_t place) const noexcept {
    const char32_t lead = byte(place);
    if (lead < 0xea || lead > 0xed) return 0;
    const auto value = (lead & 0x0f) << 12 | (byte(place + 1) & 0x3fU) << 6 | (byte(place + 2) & 0x3fU);
    return is_hangul(value) ? value : 0;
  }

  std::string_view text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
