// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/prose/amount_mention.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// A word beside an amount, and what that is then.
struct HintWord {
  std::string_view word;  ///< as `find_word` takes it
  AmountHint hint;
};

inline constexpr HintWord hint_words[] = {
    // clang-format off
    {"revenue~", AmountHint::revenue}, {"sales", AmountHint::revenue}, {"turnover", AmountHint::revenue},
    {"bookings", AmountHint::revenue}, {"매출", AmountHint::revenue}, {"수주잔고", AmountHint::revenue},
    {"order backlog", AmountHint::revenue}, {"orders of", AmountHint::revenue}, {"수출액", AmountHint::revenue},
    {"profit~", AmountHint::profit}, {"earnings", AmountHint::profit}, {"net income", AmountHint::profit},
    {"earned", AmountHint::profit}, {"net loss", AmountHint::profit}, {"loss of", AmountHint::profit},
    {"ebitda", AmountHint::profit}, {"영업이익", AmountHint::profit}, {"순이익", AmountHint::profit},
    {"순손실", AmountHint::profit}, {"영업손실", AmountHint::profit}, {"적자", AmountHint::profit},
    {"흑자", AmountHint::profit},
    {"fund of", AmountHint::fund_size}, {"fund worth", AmountHint::fund_size}, {"-fund", AmountHint::fund_size},
    {"펀드를 조성", AmountHint::fund_size}, {"규모 펀드", AmountHint::fund_size}, {"규모의 펀드", AmountHint::fund_size},
    {"dry powder", AmountHint::fund_size},
    {"market value", AmountHint::market_value}, {"market cap~", AmountHint::market_value},
    {"valued at", AmountHint::market_value}, {"valuation", AmountHint::market_value},
    {"values it", AmountHint::market_value}, {"worth of the company", AmountHint::market_value},
    {"시가총액", AmountHint::market_value}, {"시총", AmountHint::market_value}, {"기업가치", AmountHint::market_value},
    {"몸값", AmountHint::market_value}, {"enterprise value", AmountHint::market_value},
    {"net debt", AmountHint::debt}, {"debts of", AmountHint::debt}, {"liabilities", AmountHint::debt},
    {"owes", AmountHint::debt}, {"부채", AmountHint::debt}, {"차입금", AmountHint::debt},
    {"total assets", AmountHint::assets}, {"assets under management", AmountHint::assets},
    {"assets of", AmountHint::assets}, {"운용자산", AmountHint::assets}, {"자산총액", AmountHint::assets},
    {"총자산", AmountHint::assets}, {"manages", AmountHint::assets},
    {"capital expenditure", AmountHint::cost}, {"capex", AmountHint::cost}, {"costs of", AmountHint::cost},
    {"설비투자", AmountHint::cost}, {"연구개발비", AmountHint::cost}, {"인건비", AmountHint::cost},
    {"market is", AmountHint::market_size}, {"market of", AmountHint::market_size},
    {"market worth", AmountHint::market_size}, {"시장 규모", AmountHint::market_size},
    {"시장규모", AmountHint::market_size},
    {"환율", AmountHint::exchange_rate},
    // clang-format on
};

/// What an amount in a text with small letters is by the words beside it: those of its sentence, no further than 60
/// bytes before it and 14 behind it, and not beyond another amount.
template <class...>
[[nodiscard]] std::optional<AmountHint> hint_of(std::string_view lowered, const AmountMention& mention,
                                                std::size_t after, std::size_t before) {
  if (mention.kind == MentionKind::price) return AmountHint::per_unit;
  if (mention.kind == MentionKind::rate) return AmountHint::exchange_rate;
  constexpr std::size_t most_before = 60;
  constexpr std::size_t most_behind = 14;
  const auto begin = (std::max)(after, mention.begin > most_before ? mention.begin - most_before : 0);
  // A word may begin so far behind it, and go on.
  constexpr std::size_t longest = 24;
  const auto end = (std::min)(before, mention.end + most_behind + longest);
  const auto words = lowered.substr(begin, mention.begin - begin);
  const auto behind = lowered.substr(mention.end, end - mention.end);
  std::optional<AmountHint> nearest;
  std::size_t least = std::string_view::npos;
  for (const auto& row : hint_words) {
    for (auto at = find_word(words, row.word); at != std::string_view::npos; at = find_word(words, row.word, at + 1))
      if (words.size() - at < least) {
        least = words.size() - at;
        nearest = row.hint;
      }
    if (const auto at = find_word(behind, row.word); at <= most_behind && at < least) {
      least = at;
      nearest = row.hint;
    }
  }
  return nearest;
}

}  // namespace newsgraph::inline v0_1::draft_parts
