// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What sort of figure it is, by its unit: as XBRL tells monetary, per-share, per-cent and pure items, and strings,
/// apart.
enum class Measure : std::uint8_t { money, price, percent, number, text };

template <>
inline constexpr auto rows_of<Measure> = base_parts::table<Name<Measure>>({
    {Measure::money, "money"},
    {Measure::price, "price"},
    {Measure::percent, "percent"},
    {Measure::number, "number"},
    {Measure::text, "text"},
});

/// Which of its terms an article states of a deal; `rows_of<TermKind>` says what that is measured in.
enum class TermKind : std::uint8_t {
  price,
  issue_price,
  price_range,
  offer_price,
  premium,
  discount,
  coupon,
  yield,
  spread,
  commitment_fee,
  rating,
  seniority,
  security,
  conversion_price,
  conversion_ratio,
  strike_price,
  warrants,
  options,
  exchange_ratio,
  subscription_ratio,
  reverse_split,
  new_shares,
  existing_shares,
  over_allotment_shares,
  share_before,
  voting_share,
  economic_share,
  minimum_quantity,
  maximum_quantity,
  annual_amount,
  price_index,
  royalty_rate,
  share_of_revenue,
  payment_currency,
  purpose_limit,
  other,
};

/// A kind of term: what its figure may be measured in, and how a figure of it is written.
struct TermKindRow {
  TermKind value;
  std::string_view name;
  EnumSet<Measure> measures;
  std::string_view example;
  bool of_share = false;  ///< of one share, where nothing else is said
};

template <>
inline constexpr auto rows_of<TermKind> = [] {
  using enum TermKind;
  using Measures = EnumSet<Measure>;
  constexpr Measures a_price{Measure::price};
  constexpr Measures percent{Measure::percent};
  constexpr Measures number{Measure::number};
  constexpr Measures number_or_text{Measure::number, Measure::text};  // "1 for 3" has no end as a decimal
  constexpr Measures text{Measure::text};
  constexpr Measures parts{Measure::percent, Measure::number};
  return base_parts::table<TermKindRow>({
      {price, "price", a_price, "$10 a share"},
      {issue_price, "issuePrice", {Measure::price, Measure::percent}, "$21 to $24 a share", true},
      {price_range, "priceRange", a_price, "$18 to $21 a share", true},
      {offer_price, "offerPrice", a_price, "$210 a share", true},
      {premium, "premium", {Measure::percent, Measure::price}, "25 %"},
      {discount, "discount", {Measure::percent, Measure::price}, "15 %"},
      {coupon, "coupon", percent, "4.25 %"},
      {yield, "yield", percent, "4.31 %"},
      {spread, "spread", percent, "145bp"},
      {commitment_fee, "commitmentFee", percent, "0.25 %"},
      {rating, "rating", text, "BBB+"},
      {seniority, "seniority", text, "senior unsecured"},
      {security, "security", text, "a charge on the plant"},
      {conversion_price, "conversionPrice", a_price, "$11.16 a share", true},
      {conversion_ratio, "conversionRatio", number_or_text, "89.6 shares"},
      {strike_price, "strikePrice", a_price, "$0.01 a share", true},
      {warrants, "warrants", number, "2.5m warrants"},
      {options, "options", number, "2.5m options"},
      {exchange_ratio, "exchangeRatio", number_or_text, "0.4321 shares"},
      {subscription_ratio, "subscriptionRatio", number_or_text, "0.2 shares"},
      {reverse_split, "reverseSplit", number_or_text, "10 shares"},
      {new_shares, "newShares", parts, "12.47m shares"},
      {existing_shares, "existingShares", parts, "24.46m shares"},
      {over_allotment_shares, "overAllotmentShares", parts, "3m shares"},
      {share_before, "shareBefore", percent, "4 %"},
      {voting_share, "votingShare", percent, "51 %"},
      {economic_share, "economicShare", percent, "20 %"},
      {minimum_quantity, "minimumQuantity", parts, "500,000 tonnes"},
      {maximum_quantity, "maximumQuantity", parts, "800,000 tonnes"},
      {annual_amount, "annualAmount", Measure::money, "about $200m"},
      {price_index, "priceIndex", text, "Brent"},
      {royalty_rate, "royaltyRate", {Measure::percent, Measure::text}, "8 to 12 %"},
      {share_of_revenue, "shareOfRevenue", percent, "7.6 %"},
      {payment_currency, "paymentCurrency", text, "KRW"},
      {purpose_limit, "purposeLimit", text, "refinancing alone"},
      {other, "other", Measures::all(), "12.3 %"},
  });
}();

template <>
inline constexpr auto synonyms_of<TermKind> = [] {
  using enum TermKind;
  return base_parts::table<Name<TermKind>>({
      // clang-format off
      {other, "covenant"}, {other, "covenants"}, {other, "tax rate"}, {other, "LTV"}, {other, "loan to value"}, {other, "fee"}, {other, "underwriting fee"}, {other, "arrangement fee"},
      {price, "unit price"}, {price, "price per"}, {price, "price per unit"}, {price, "price per share"}, {price, "단가"},
      {price, "per share"}, {price, "dividend"}, {price, "dividend per share"}, {price, "주당배당금"},
      {issue_price, "subscription price"}, {issue_price, "발행가"}, {issue_price, "발행가액"}, {issue_price, "공모가"},
      {issue_price, "IPO price"}, {issue_price, "offering price"},
      {price_range, "range"}, {price_range, "indicative range"}, {price_range, "marketed range"}, {price_range, "공모희망가"},
      {price_range, "희망 공모가"}, {price_range, "희망공모가 밴드"},
      {over_allotment_shares, "over-allotment"}, {over_allotment_shares, "over-allotment option"},
      {over_allotment_shares, "greenshoe"}, {over_allotment_shares, "초과배정"},
      {offer_price, "bid price"}, {offer_price, "tender price"}, {offer_price, "공개매수가"},
      {premium, "프리미엄"}, {premium, "control premium"}, {discount, "할인율"},
      {coupon, "interest"}, {coupon, "interest rate"}, {coupon, "rate"}, {coupon, "표면금리"}, {coupon, "이자율"},
      {yield, "yield to maturity"}, {yield, "만기수익률"}, {spread, "margin"}, {spread, "가산금리"},
      {commitment_fee, "undrawn fee"}, {rating, "credit rating"}, {rating, "신용등급"}, {seniority, "rank"},
      {seniority, "ranking"}, {security, "collateral"}, {security, "담보"},
      {conversion_price, "전환가액"}, {conversion_ratio, "전환비율"}, {strike_price, "exercise price"}, {strike_price, "strike"},
      {strike_price, "행사가액"}, {warrants, "신주인수권"}, {options, "stock options"}, {options, "스톡옵션"},
      {exchange_ratio, "share exchange ratio"}, {exchange_ratio, "swap ratio"}, {exchange_ratio, "합병비율"},
      {reverse_split, "감자비율"}, {new_shares, "primary shares"}, {new_shares, "신주"}, {existing_shares, "secondary shares"},
      {existing_shares, "구주"}, {share_before, "previous share"}, {voting_share, "voting rights"},
      {voting_share, "의결권"}, {economic_share, "economic interest"}, {minimum_quantity, "take or pay quantity"},
      {annual_amount, "annual value"}, {annual_amount, "per year"}, {annual_amount, "yearly amount"},
      {price_index, "index"}, {price_index, "benchmark"}, {royalty_rate, "royalty"}, {royalty_rate, "royalties"},
      {royalty_rate, "로열티"}, {share_of_revenue, "매출액 대비"},
      {payment_currency, "currency"},
      // clang-format on
  });
}();

/// A figure that a deal was agreed at, or words in the place of one: a coupon, a price for one unit, a rating. What it
/// is of, over or against stands beside it: net sales, SOFR, the closing price of a date.
struct Term {
  TermKind kind = TermKind::other;
  std::optional<StatedFigure> value{};
  std::optional<std::string> text{};  ///< of what has no figure
  std::optional<std::string> of{};
  std::optional<std::string> party{};  ///< id of whose it is: the agency of a rating, who holds a share
  std::optional<Date> date{};          ///< of what it is measured against
  std::optional<std::string> condition{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Term&, const Term&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Term> = base_parts::table({
    field<&T::kind>("kind", "which of the terms: price for one unit, coupon, spread, royaltyRate, annualAmount",
                    required),
    field<&T::value>("value",
                     "the figure: \"4.25 %\", \"145bp\", \"$21 to $24 a share\", \"10m shares\", \"about $200m\""),
    field<&T::text>(
        "text",
        "instead of a figure, of a rating, a seniority, a currency, a ratio without one: \"BBB+\", \"1 for 3\""),
    field<&T::of>("of", "of, over or against what: net sales, SOFR, closing price, revenue of 2024"),
    field<&T::party>("party", "id of whose it is: the agency of a rating, who holds a share",
                     refers_to(ObjectKind::entity)),
    field<&T::date>("date",
                    "of what it is measured against: the day of the closing price; of a price range, when it was set"),
    field<&T::condition>("condition", "on which it holds, in words"),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Term> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "kind"}, {"name", "kind"}, {"term", "kind"}, {"amount", "value"}, {"figure", "value"},
    {"number", "value"}, {"price", "value"}, {"rate", "value"}, {"percent", "value"}, {"words", "text"},
    {"grade", "text"}, {"over", "of"}, {"against", "of"}, {"base", "of"}, {"reference", "of"}, {"index", "of"},
    {"by", "party"}, {"agency", "party"}, {"holder", "party"}, {"who", "party"}, {"asOf", "date"},
    {"on", "date"}, {"if", "condition"},
    // clang-format on
});

/// What a figure is measured in.
[[nodiscard]] constexpr Measure measure_of(const StatedFigure& figure) noexcept {
  if (std::holds_alternative<StatedAmount>(figure)) return Measure::money;
  const auto* number = std::get_if<StatedNumber>(&figure);
  if (number == nullptr) return Measure::price;
  const auto unit = number->unit ? plain_unit(*number->unit) : std::string_view{};
  return unit == "%" || unit == "pp" || unit == "bp" ? Measure::percent : Measure::number;
}

/// In words: "money", "a price for one unit".
[[nodiscard]] constexpr std::string_view words_of(Measure measure) noexcept {
  switch (measure) {
    case Measure::money: return "money";
    case Measure::price: return "a price for one unit";
    case Measure::percent: return "per cent";
    case Measure::number: return "a number";
    case Measure::text: break;
  }
  return "text";
}

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
