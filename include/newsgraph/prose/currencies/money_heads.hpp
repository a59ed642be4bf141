// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/words/word_heads.hpp>

namespace newsgraph::inline v0_1::prose_parts {

/// What nouns of money, the countries before them, and signs of Latin letters begin with; made for whoever reads a
/// `Text`.
template <class Text>
inline constexpr auto money_heads = [] {
  WordHeads heads;
  heads.add_all(MoneyNouns::all);
  heads.add_all(MoneyCountries::all);
  heads.add_all(MoneySigns::all);
  return heads;
}();

/// The letters at the end of signs of money, of "Rs", and of "Rs." before its point, and of magnitudes behind codes.
template <class Text>
inline constexpr auto money_ends = [] {
  WordHeads ends;
  for (const auto& sign : MoneySigns::all)
    ends.add(sign.word.substr(0, sign.word.size() - (sign.word.back() == u'.' ? 1 : 0)), WordEnd::last);
  for (const auto* magnitude : {u"million", u"billion", u"mn", u"bn", u"m"}) ends.add(magnitude, WordEnd::last);
  return ends;
}();

}  // namespace newsgraph::inline v0_1::prose_parts
