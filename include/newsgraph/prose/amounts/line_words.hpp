// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>
#include <newsgraph/value/currency.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What a word tells of the line that it stands in, where that may be of a table.
enum class LineSense : std::uint8_t {
  scale,         ///< thousands, millions: with the zeros
  short_scale,   ///< the same behind a sign or code alone: "$m"
  unit,          ///< in what a table counts follows: 단위
  whole,         ///< a table that counts in whole units of money
  share,         ///< a row of figures per share, EPS
  share_row,     ///< the same, if the table has any: "Basic"
  per_unit,      ///< a row that may be of prices
  rates,         ///< a table of what currencies cost
  clause,        ///< a verb or the like, which a label of a row hasn't
  except,        ///< what a table counts otherwise follows
  abbreviation,  ///< a point behind it ends no sentence
};

struct LineWord {
  std::u16string_view word;
  LineSense sense;
  int zeros = 0;
};

/// What a heading names its money by, beside signs and codes.
struct HeadingMoney {
  std::u16string_view word;
  char32_t sign;                      ///< that of its figures
  std::optional<Currency> of_sign{};  ///< whose it is, where others have the same sign
};

struct LineWords {
  using enum LineSense;
  using enum Currency;

  static constexpr LineWord all[]{
      // clang-format off
      {u"thousand", scale, 3}, {u"thousands", scale, 3}, {u"million", scale, 6}, {u"millions", scale, 6},
      {u"billion", scale, 9}, {u"billions", scale, 9}, {u"trillion", scale, 12}, {u"trillions", scale, 12},
      {u"k", short_scale, 3}, {u"m", short_scale, 6}, {u"mm", short_scale, 6}, {u"mn", short_scale, 6},
      {u"mln", short_scale, 6}, {u"bn", short_scale, 9}, {u"bln", short_scale, 9}, {u"tn", short_scale, 12},
      {u"단위", unit}, {u"in dollars", whole}, {u"in whole", whole}, {u"in actual", whole}, {u"in us dollars", whole},
      {u"in u.s. dollars", whole}, {u"in euros", whole}, {u"in won", whole}, {u"in korean won", whole}, {u"in yen", whole},
      {u"per share", share}, {u"per-share", share}, {u"per common share", share}, {u"per ordinary share", share},
      {u"per basic share", share}, {u"per diluted share", share}, {u"per ads", share}, {u"per unit", share},
      {u"eps", share}, {u"share price", share}, {u"stock price", share}, {u"주당", share}, {u"주가", share},
      {u"단가", share}, {u"액면가", share}, {u"basic", share_row}, {u"diluted", share_row}, {u"dividend", share_row},
      {u"dividends", share_row}, {u"배당", share_row}, {u"per", per_unit}, {u"price", per_unit}, {u"prices", per_unit},
      {u"rate", per_unit}, {u"average", per_unit}, {u"가격", per_unit}, {u"평균", per_unit},
      {u"exchange rate", rates}, {u"exchange rates", rates}, {u"currency rates", rates}, {u"forex rates", rates},
      {u"fx rates", rates}, {u"rates of exchange", rates}, {u"conversion rates", rates}, {u"환율", rates}, {u"고시환율", rates},
      {u"the", clause}, {u"a", clause}, {u"an", clause}, {u"was", clause}, {u"were", clause}, {u"is", clause},
      {u"are", clause}, {u"has", clause}, {u"had", clause}, {u"have", clause}, {u"will", clause}, {u"would", clause},
      {u"we", clause}, {u"it", clause}, {u"its", clause}, {u"they", clause}, {u"he", clause}, {u"she", clause},
      {u"said", clause}, {u"says", clause}, {u"paid", clause}, {u"pays", clause}, {u"which", clause}, {u"that", clause},
      {u"rose", clause}, {u"fell", clause}, {u"with", clause},
      {u"except", except}, {u"unless", except}, {u"other than", except},
      {u"inc", abbreviation}, {u"corp", abbreviation}, {u"ltd", abbreviation}, {u"incl", abbreviation},
      {u"excl", abbreviation}, {u"approx", abbreviation}, {u"dept", abbreviation}, {u"est", abbreviation},
      {u"avg", abbreviation}, {u"intl", abbreviation}, {u"govt", abbreviation}, {u"bros", abbreviation},
      // clang-format on
  };

  static constexpr HeadingMoney money[]{
      {u"dollars", U'$'},
      {u"dollar", U'$'},
      {u"us dollars", U'$', USD},
      {u"u.s. dollars", U'$', USD},
      {u"us dollar", U'$', USD},
      {u"euros", U'€'},
      {u"euro", U'€'},
      {u"pounds", U'£'},
      {u"sterling", U'£'},
      {u"won", U'₩'},
      {u"korean won", U'₩'},
      {u"yen", U'¥', JPY},
      {u"japanese yen", U'¥', JPY},
      {u"yuan", U'¥', CNY},
      {u"renminbi", U'¥', CNY},
      {u"rmb", U'¥', CNY},
      {u"달러", U'$'},
      {u"불", U'$'},
      {u"미국달러", U'$', USD},
      {u"미 달러", U'$', USD},
      {u"미국 달러", U'$', USD},
      {u"원", U'₩'},
      {u"유로", U'€'},
      {u"엔", U'¥', JPY},
      {u"위안", U'¥', CNY},
      {u"파운드", U'£'},
      {u"canadian dollars", U'$', CAD},
      {u"australian dollars", U'$', AUD},
      {u"hong kong dollars", U'$', HKD},
  };
};

}  // namespace newsgraph::inline v0_1::prose_parts
