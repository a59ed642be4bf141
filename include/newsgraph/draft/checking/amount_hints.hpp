// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/model/metric.hpp>
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
    {"bookings", AmountHint::revenue}, {"receipts", AmountHint::revenue}, {"transaction volume", AmountHint::revenue},
    {"매출", AmountHint::revenue}, {"수출액", AmountHint::revenue}, {"수출은 ", AmountHint::revenue},
    {"수출이 ", AmountHint::revenue}, {"거래액", AmountHint::revenue}, {"영업수익", AmountHint::revenue},
    {"profit~", AmountHint::profit}, {"earnings", AmountHint::profit}, {"net income", AmountHint::profit},
    {"operating income", AmountHint::profit}, {"earned", AmountHint::profit}, {"net loss", AmountHint::profit},
    {"losses of", AmountHint::profit}, {"loss of", AmountHint::profit},
    {"ebitda", AmountHint::profit}, {"cash flow", AmountHint::profit}, {"영업이익", AmountHint::profit},
    {"영업익", AmountHint::profit}, {"순이익", AmountHint::profit}, {"순익", AmountHint::profit}, {"순손실", AmountHint::profit},
    {"영업손실", AmountHint::profit}, {"손실", AmountHint::profit}, {"적자", AmountHint::profit}, {"흑자", AmountHint::profit},
    {"현금흐름", AmountHint::profit},
    {"fund of", AmountHint::fund_size}, {"fund worth", AmountHint::fund_size}, {"fund with", AmountHint::fund_size}, {"fund has", AmountHint::fund_size}, {"fund had", AmountHint::fund_size},
    {"-fund", AmountHint::fund_size}, {"fund at", AmountHint::fund_size}, {"펀드를 조성", AmountHint::fund_size}, {"펀드 규모", AmountHint::fund_size}, {"규모 펀드", AmountHint::fund_size}, {"규모의 펀드", AmountHint::fund_size}, {"펀드는", AmountHint::fund_size},
    {"dry powder", AmountHint::fund_size}, {"약정액", AmountHint::fund_size},
    {"market value", AmountHint::market_value}, {"market cap~", AmountHint::market_value},
    {"valued at", AmountHint::market_value}, {"valued it at", AmountHint::market_value},
    {"valuation", AmountHint::market_value}, {"valuations", AmountHint::market_value},
    {"values it", AmountHint::market_value}, {"values the company", AmountHint::market_value},
    {"value of the company", AmountHint::market_value}, {"valuing", AmountHint::market_value},
    {"worth of the company", AmountHint::market_value}, {"equity value", AmountHint::market_value},
    {"시가총액", AmountHint::market_value}, {"시총", AmountHint::market_value}, {"기업가치", AmountHint::market_value},
    {"기업 가치", AmountHint::market_value}, {"몸값", AmountHint::market_value}, {"평가액", AmountHint::market_value},
    {"enterprise value", AmountHint::market_value},
    {"net debt", AmountHint::debt}, {"debts of", AmountHint::debt}, {"debt of", AmountHint::debt},
    {"liabilities", AmountHint::debt}, {"owes", AmountHint::debt}, {"owed", AmountHint::debt},
    {"borrowings", AmountHint::debt}, {"부채", AmountHint::debt}, {"차입금", AmountHint::debt}, {"채무", AmountHint::debt},
    {"빚", AmountHint::debt},
    {"total assets", AmountHint::assets}, {"assets under management", AmountHint::assets},
    {"assets of", AmountHint::assets}, {"assets worth", AmountHint::assets}, {"cash pile", AmountHint::assets},
    {"cash of", AmountHint::assets}, {"cash reserves", AmountHint::assets},
    {"deposits", AmountHint::assets}, {"운용자산", AmountHint::assets}, {"운용 자산", AmountHint::assets},
    {"자산총액", AmountHint::assets}, {"총자산", AmountHint::assets}, {"자산은", AmountHint::assets},
    {"자산이", AmountHint::assets}, {"자산 규모", AmountHint::assets}, {"자본총계", AmountHint::assets},
    {"자기자본", AmountHint::assets}, {"현금성", AmountHint::assets}, {"보유 현금", AmountHint::assets},
    {"보유현금", AmountHint::assets}, {"예금", AmountHint::assets}, {"예치금", AmountHint::assets},
    {"manages", AmountHint::assets}, {"oversees", AmountHint::assets},
    {"capital expenditure", AmountHint::cost}, {"capital spending", AmountHint::cost}, {"capex", AmountHint::cost},
    {"will cost", AmountHint::cost}, {"would cost", AmountHint::cost}, {"cost about", AmountHint::cost}, {"total cost", AmountHint::cost}, {"costs of", AmountHint::cost}, {"costs", AmountHint::cost}, {"spent", AmountHint::cost},
    {"spends", AmountHint::cost}, {"spending", AmountHint::cost}, {"budget", AmountHint::cost},
    {"budgets", AmountHint::cost}, {"write-down", AmountHint::cost}, {"writedown", AmountHint::cost},
    {"write-off", AmountHint::cost}, {"impairment", AmountHint::cost}, {"charge of", AmountHint::cost},
    {"설비투자", AmountHint::cost}, {"설비 투자", AmountHint::cost}, {"연구개발비", AmountHint::cost}, {"인건비", AmountHint::cost},
    {"비용", AmountHint::cost}, {"예산", AmountHint::cost}, {"지출", AmountHint::cost}, {"손상차손", AmountHint::cost},
    {"market is", AmountHint::market_size}, {"market of", AmountHint::market_size},
    {"market worth", AmountHint::market_size}, {"market was", AmountHint::market_size},
    {"market will", AmountHint::market_size}, {"market could", AmountHint::market_size},
    {"market to reach", AmountHint::market_size}, {"industry worth", AmountHint::market_size},
    {"시장 규모", AmountHint::market_size}, {"시장규모", AmountHint::market_size}, {"시장은", AmountHint::market_size},
    {"시장이", AmountHint::market_size},
    {"환율", AmountHint::exchange_rate},
    {"order backlog", AmountHint::orders}, {"backlog", AmountHint::orders}, {"orders of", AmountHint::orders},
    {"order intake", AmountHint::orders}, {"수주잔고", AmountHint::orders}, {"수주 잔고", AmountHint::orders},
    {"누적 수주", AmountHint::orders},
    {"to date", AmountHint::earlier_total}, {"so far", AmountHint::earlier_total},
    {"total funding", AmountHint::earlier_total}, {"funding to", AmountHint::earlier_total},
    {"in total since", AmountHint::earlier_total}, {"누적", AmountHint::earlier_total},
    {"지금까지", AmountHint::earlier_total},
    // clang-format on
};

/// The hint that an amount of a metric may have; nothing where its words are not told from those of others.
[[nodiscard]] constexpr std::optional<AmountHint> hint_of_metric(Metric metric) noexcept {
  switch (metric) {
    case Metric::revenue: return AmountHint::revenue;
    case Metric::operating_profit:
    case Metric::net_income:
    case Metric::ebitda: return AmountHint::profit;
    case Metric::capital_expenditure: return AmountHint::cost;
    case Metric::net_debt: return AmountHint::debt;
    case Metric::assets_under_management: return AmountHint::assets;
    case Metric::valuation:
    case Metric::pre_money_valuation:
    case Metric::post_money_valuation:
    case Metric::enterprise_value:
    case Metric::market_capitalisation: return AmountHint::market_value;
    case Metric::order_backlog:
    case Metric::order_intake: return AmountHint::orders;
    case Metric::market_size: return AmountHint::market_size;
    default: return std::nullopt;
  }
}

/// Whether words behind an amount can say what it is: "in revenue", "의 매출", and not those of what comes next.
[[nodiscard]] constexpr bool goes_on_with(std::string_view gap) noexcept {
  for (const std::string_view joint : {" in ", " of ", "의 ", " 규모"})
    if (gap.starts_with(joint)) return gap.find(',') == std::string_view::npos;
  return gap == " ";
}

/// Whether words before "valued at" and the like end with a deal, whose amount it is.
[[nodiscard]] constexpr bool is_of_deal(std::string_view words) noexcept {
  while (!words.empty() && (words.back() == ' ' || words.back() == ',')) words.remove_suffix(1);
  return base_parts::ends_with_one_of(
      words, {" contract", " deal", " agreement", " order", " takeover", " acquisition", "계약"});
}

/// What an amount in a text with small letters is by the words beside it: those of its sentence, no further than
/// `most_before` bytes before it and 14 behind it, and not beyond another amount.
template <class...>
[[nodiscard]] std::optional<AmountHint> hint_of(std::string_view lowered, const AmountMention& mention,
                                                std::size_t after, std::size_t before, std::size_t most_before = 60) {
  if (mention.kind == MentionKind::price) return AmountHint::per_unit;
  if (mention.kind == MentionKind::rate) return AmountHint::exchange_rate;
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
      if (words.size() - at < least && !is_of_deal(words.substr(0, at))) {
        least = words.size() - at;
        nearest = row.hint;
      }
    if (const auto at = find_word(behind, row.word);
        at <= most_behind && at < least && goes_on_with(behind.substr(0, at))) {
      least = at;
      nearest = row.hint;
    }
  }
  return nearest;
}

}  // namespace newsgraph::inline v0_1::draft_parts
