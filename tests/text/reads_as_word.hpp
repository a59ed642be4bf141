// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/text/amount_text.hpp>

#include <algorithm>

namespace newsgraph::sample {

/// Small sums that are something else in running text: one with a code that is a word, "TOP 10"; one syllable, "이
/// 달러".
inline bool reads_as_word(const Amount& amount, AmountStyle style) {
  const auto [major, minor] = newsgraph::major_units(amount.money());
  const auto& words = prose_parts::wordlike_codes;
  const bool wordlike = std::find(words.begin(), words.end(), amount.currency()) != words.end();
  const bool syllable = major < 10 && (minor == 0 || amount.upper_end());
  return (wordlike && major < 10'000) || (style == AmountStyle::hangul && syllable);
}

}  // namespace newsgraph::sample
