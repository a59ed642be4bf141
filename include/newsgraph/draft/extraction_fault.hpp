// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a document says that its text does not, or leaves out.
enum class ExtractionFaultKind : std::uint8_t {
  unaccounted_amount,
  wrong_figure,
  wrong_currency,
  wrong_bound,
  lost_bound,
  computed_amount,
  misplaced_amount,
  wrong_sign,
  total_for_each,
  wrong_direction,
  wrong_status,
  wrong_date,
  unnamed_party,
  wrong_source,
};

template <>
inline constexpr auto rows_of<ExtractionFaultKind> = base_parts::table<ExplainedName<ExtractionFaultKind>>({
    {ExtractionFaultKind::unaccounted_amount, "unaccountedAmount", "an amount of the text that nothing accounts for"},
    {ExtractionFaultKind::wrong_figure, "wrongFigure", "an amount that is not printed where its evidence is"},
    {ExtractionFaultKind::wrong_currency, "wrongCurrency", "an amount that is printed in another currency"},
    {ExtractionFaultKind::wrong_bound, "wrongBound", "an \"up to\" or the like that is not printed, or another one"},
    {ExtractionFaultKind::lost_bound, "lostBound", "an \"up to\", \"at least\" or \"about\" that was left out"},
    {ExtractionFaultKind::computed_amount, "computedAmount", "a sum, difference or product of what is printed"},
    {ExtractionFaultKind::misplaced_amount, "misplacedAmount",
     "an amount of something else, or a part of more than all"},
    {ExtractionFaultKind::wrong_sign, "wrongSign", "a loss that is told as a profit, or a profit as a loss"},
    {ExtractionFaultKind::total_for_each, "totalForEach", "a total that each of several is given"},
    {ExtractionFaultKind::wrong_direction, "wrongDirection", "sides of a deal that the words have the other way round"},
    {ExtractionFaultKind::wrong_status, "wrongStatus", "a status that the words speak against, or not of"},
    {ExtractionFaultKind::wrong_date, "wrongDate", "a date that is printed nowhere"},
    {ExtractionFaultKind::unnamed_party, "unnamedParty", "a party whom its text does not name"},
    {ExtractionFaultKind::wrong_source, "wrongSource", "a source that did not say so"},
});

/// What an amount is that belongs to no deal, by the words beside it.
enum class AmountHint : std::uint8_t {
  revenue,
  profit,
  per_unit,
  fund_size,
  market_value,
  debt,
  assets,
  cost,
  market_size,
  exchange_rate,
  orders,
  earlier_total,
};

template <>
inline constexpr auto rows_of<AmountHint> = base_parts::table<ExplainedName<AmountHint>>({
    {AmountHint::revenue, "revenue", "sales of a company"},
    {AmountHint::profit, "profit", "what it earns or loses"},
    {AmountHint::per_unit, "perUnit", "a price of one: a share, a barrel"},
    {AmountHint::fund_size, "fundSize", "what a fund has to invest"},
    {AmountHint::market_value, "marketValue", "what a company is worth"},
    {AmountHint::debt, "debt", "what it owes"},
    {AmountHint::assets, "assets", "what it owns or manages"},
    {AmountHint::cost, "cost", "what it spends"},
    {AmountHint::market_size, "marketSize", "what all of a market sell"},
    {AmountHint::exchange_rate, "exchangeRate", "a price of another currency"},
    {AmountHint::orders, "orders", "what is ordered and not delivered yet"},
    {AmountHint::earlier_total, "earlierTotal", "what came together before"},
});

/// What is wrong with an object of a document by the words of its text.
struct ExtractionFault {
  ExtractionFaultKind kind = ExtractionFaultKind::unaccounted_amount;
  std::string at{};         ///< JSON pointer: "/deals/0/amount"; of an unaccounted amount its paragraph
  std::string object{};     ///< id of the deal, fact or claim; of an unaccounted amount of the paragraph
  std::string found{};      ///< what the document has
  std::string text{};       ///< what stands in the text, where one place speaks against it
  std::string paragraph{};  ///< id of the paragraph where that stands
  std::size_t begin = 0;    ///< its bytes there
  std::size_t end = 0;
  std::optional<AmountHint> hint{};    ///< of an unaccounted amount
  bool is_alarm = true;                ///< false: it may well be right, as an unaccounted amount with a hint
  std::vector<std::string> allowed{};  ///< what the words allow: names of statuses; of a sign "loss" or "profit"

  friend bool operator==(const ExtractionFault&, const ExtractionFault&) = default;
};

}  // namespace newsgraph::inline v0_1
