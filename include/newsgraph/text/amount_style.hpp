// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>

namespace newsgraph::inline v0_1 {

/// How an amount of money is written.
enum class AmountStyle : std::uint8_t {
  korean,          ///< as Korean newspapers print it: "56조2500억원"
  korean_spaced,   ///< the same with spaces: "56조 2500억 원"
  hangul,          ///< in Hangul alone: "오십육조 이천오백억 원"
  english_short,   ///< "$38bn"
  english_words,   ///< "$38 billion"
  english_digits,  ///< "US$38,000,000,000"
};

template <>
inline constexpr auto rows_of<AmountStyle> = base_parts::table<Name<AmountStyle>>({
    {AmountStyle::korean, "korean"},
    {AmountStyle::korean_spaced, "koreanSpaced"},
    {AmountStyle::hangul, "hangul"},
    {AmountStyle::english_short, "englishShort"},
    {AmountStyle::english_words, "englishWords"},
    {AmountStyle::english_digits, "englishDigits"},
});

}  // namespace newsgraph::inline v0_1
