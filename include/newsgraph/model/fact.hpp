// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/metric.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/period.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Whether a figure came about, and who says that it will.
enum class FactStatus : std::uint8_t {
  actual,       ///< it came about, as the accounts say; so where a document leaves the status out
  preliminary,  ///< the first figures, which may still change
  guidance,     ///< what the company itself expects
  consensus,    ///< what those who follow it expect on average
  estimate,     ///< what one of these expects
  target,       ///< what somebody wants to come about: a price target, a goal
};

template <>
inline constexpr auto rows_of<FactStatus> = base_parts::table<Name<FactStatus>>({
    {FactStatus::actual, "actual"},
    {FactStatus::preliminary, "preliminary"},
    {FactStatus::guidance, "guidance"},
    {FactStatus::consensus, "consensus"},
    {FactStatus::estimate, "estimate"},
    {FactStatus::target, "target"},
});

template <>
inline constexpr auto synonyms_of<FactStatus> = [] {
  using enum FactStatus;
  return base_parts::table<Name<FactStatus>>({
      // clang-format off
      {actual, "reported"}, {actual, "final"}, {actual, "audited"}, {actual, "확정"},
      {preliminary, "provisional"}, {preliminary, "flash"}, {preliminary, "unaudited"}, {preliminary, "잠정"},
      {guidance, "outlook"}, {guidance, "forecast"}, {guidance, "plan"}, {guidance, "가이던스"},
      {consensus, "analysts"}, {consensus, "market expectation"}, {consensus, "expectations"}, {consensus, "컨센서스"},
      {estimate, "analyst"}, {estimate, "projection"}, {estimate, "estimated"}, {estimate, "추정"}, {estimate, "전망"},
      {target, "goal"}, {target, "price target"}, {target, "objective"}, {target, "목표"},
      // clang-format on
  });
}();

/// What a figure covers and how it is reckoned. One that is stated on another basis is another figure.
enum class FactBasis : std::uint8_t {
  consolidated,
  standalone,
  gaap,
  ifrs,
  adjusted,
  organic,
  constant_currency,
  pro_forma,
  annualised,
  seasonally_adjusted,
  basic,
  diluted,
  cumulative,
};

template <>
inline constexpr auto rows_of<FactBasis> = base_parts::table<Name<FactBasis>>({
    {FactBasis::consolidated, "consolidated"},
    {FactBasis::standalone, "standalone"},
    {FactBasis::gaap, "gaap"},
    {FactBasis::ifrs, "ifrs"},
    {FactBasis::adjusted, "adjusted"},
    {FactBasis::organic, "organic"},
    {FactBasis::constant_currency, "constantCurrency"},
    {FactBasis::pro_forma, "proForma"},
    {FactBasis::annualised, "annualised"},
    {FactBasis::seasonally_adjusted, "seasonallyAdjusted"},
    {FactBasis::basic, "basic"},
    {FactBasis::diluted, "diluted"},
    {FactBasis::cumulative, "cumulative"},
});

template <>
inline constexpr auto synonyms_of<FactBasis> = [] {
  using enum FactBasis;
  return base_parts::table<Name<FactBasis>>({
      // clang-format off
      {consolidated, "group"}, {consolidated, "연결"}, {standalone, "separate"}, {standalone, "parent only"},
      {standalone, "별도"}, {standalone, "개별"},
      {gaap, "US GAAP"}, {gaap, "reported"}, {ifrs, "K-IFRS"},
      {adjusted, "non-GAAP"}, {adjusted, "underlying"}, {adjusted, "core"}, {adjusted, "excluding items"},
      {organic, "like for like"}, {organic, "same store"}, {organic, "comparable"},
      {constant_currency, "currency neutral"}, {pro_forma, "as if combined"},
      {annualised, "annualized"}, {annualised, "run rate"}, {annualised, "annual rate"},
      {seasonally_adjusted, "SA"}, {basic, "undiluted"}, {diluted, "fully diluted"},
      {cumulative, "year to date"}, {cumulative, "YTD"}, {cumulative, "누적"},
      // clang-format on
  });
}();

/// What a figure is said to have changed against.
enum class Against : std::uint8_t { year_before, period_before, consensus, guidance, target, other };

template <>
inline constexpr auto rows_of<Against> = base_parts::table<Name<Against>>({
    {Against::year_before, "yearBefore"},
    {Against::period_before, "periodBefore"},
    {Against::consensus, "consensus"},
    {Against::guidance, "guidance"},
    {Against::target, "target"},
    {Against::other, "other"},
});

template <>
inline constexpr auto synonyms_of<Against> = [] {
  using enum Against;
  return base_parts::table<Name<Against>>({
      // clang-format off
      {year_before, "YoY"}, {year_before, "year on year"}, {year_before, "year earlier"}, {year_before, "last year"},
      {year_before, "전년 동기 대비"}, {year_before, "전년 대비"},
      {period_before, "QoQ"}, {period_before, "quarter on quarter"}, {period_before, "previous quarter"},
      {period_before, "previous close"}, {period_before, "day before"}, {period_before, "MoM"},
      {period_before, "전 분기 대비"}, {period_before, "전일 대비"}, {period_before, "전월 대비"},
      {consensus, "analysts"}, {consensus, "expectations"}, {consensus, "컨센서스"}, {guidance, "forecast"},
      {guidance, "outlook"}, {target, "goal"}, {other, "base"},
      // clang-format on
  });
}();

/// Which way a figure went, where nobody says how far; and where it changed its sign.
enum class ChangeDirection : std::uint8_t { up, down, unchanged, to_profit, to_loss, still_loss };

template <>
inline constexpr auto rows_of<ChangeDirection> = base_parts::table<Name<ChangeDirection>>({
    {ChangeDirection::up, "up"},
    {ChangeDirection::down, "down"},
    {ChangeDirection::unchanged, "unchanged"},
    {ChangeDirection::to_profit, "toProfit"},
    {ChangeDirection::to_loss, "toLoss"},
    {ChangeDirection::still_loss, "stillLoss"},
});

template <>
inline constexpr auto synonyms_of<ChangeDirection> = [] {
  using enum ChangeDirection;
  return base_parts::table<Name<ChangeDirection>>({
      // clang-format off
      {up, "rise"}, {up, "rose"}, {up, "increase"}, {up, "growth"}, {up, "higher"}, {up, "증가"}, {up, "상승"},
      {down, "fall"}, {down, "fell"}, {down, "decrease"}, {down, "decline"}, {down, "lower"}, {down, "감소"}, {down, "하락"},
      {unchanged, "flat"}, {unchanged, "stable"}, {unchanged, "보합"},
      {to_profit, "turnaround"}, {to_profit, "swing to profit"}, {to_profit, "흑자전환"},
      {to_loss, "swing to loss"}, {to_loss, "적자전환"}, {still_loss, "적자지속"},
      // clang-format on
  });
}();

/// How a figure changed, and against what.
struct Change {
  std::optional<StatedFigure> by{};    ///< per cent, points, times, or in the unit of the figure; below zero: less
  std::optional<StatedFigure> from{};  ///< what it was, where the article says so
  std::optional<Against> against{};
  std::optional<Period> period{};  ///< which it was in
  std::optional<ChangeDirection> direction{};
  Extras extras{};

  friend bool operator==(const Change&, const Change&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Change> = base_parts::table({
    field<&T::by>("by", "by how much, below zero where it is less: \"12 %\", \"-2.1%p\", \"$200m\", \"2배\""),
    field<&T::from>("from", "what it was: \"$3.75bn\""),
    field<&T::against>("against", "what it is compared with"),
    field<&T::period>("period", "of what it is compared with, where \"against\" does not say it: \"2019\""),
    field<&T::direction>("direction", "which way it went, where \"by\" does not say it"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Change> = base_parts::table<Synonym>({
    {"value", "by"},
    {"amount", "by"},
    {"percent", "by"},
    {"growth", "by"},
    {"to", "from"},
    {"base", "from"},
    {"previous", "from"},
    {"comparedTo", "against"},
    {"versus", "against"},
    {"basis", "against"},
    {"trend", "direction"},
});

}  // namespace model_parts

/// A figure that moves no money: what a company earned, is worth or expects, what a market costs.
struct Fact {
  std::string id{};
  std::string of{};
  Metric metric = Metric::other;
  std::optional<std::string> name{};
  std::optional<std::string> segment{};
  std::optional<FactStatus> status{};  ///< absent: actual
  std::optional<StatedFigure> value{};
  std::vector<Change> changes{};
  std::vector<FactBasis> basis{};
  std::optional<Period> period{};        ///< of what runs
  std::optional<FiscalPeriod> fiscal{};  ///< the same as the company counts; of what is measured at a moment, its end
  std::optional<Date> date{};            ///< of what is measured at a moment
  std::vector<std::string> conditions{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Fact&, const Fact&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Fact> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::fact)),
    field<&T::of>("of", "id of the entity", must_refer_to(ObjectKind::entity)),
    field<&T::metric>("metric", "what the figure is of", required),
    field<&T::name>("name", "of the metric \"other\", what it is in words; of an index, a rate, a price: which"),
    field<&T::segment>("segment", "of which part: a division, a product, a region, as the article names it"),
    field<&T::status>("status", "whether it came about, or who expects it; absent: actual"),
    field<&T::value>("value", "the figure; below zero where it is a loss: \"$4.2bn\", \"12.3 %\", \"$1.42 a share\""),
    field<&T::changes>("change", "how it changed, and against what"),
    field<&T::basis>("basis", "what it covers and how it is reckoned, where the article says so"),
    field<&T::period>("period", "of what runs, from when to when: \"2025-Q3\", \"2025-01/2025-09\""),
    field<&T::fiscal>("fiscal",
                      "the period as the company counts: \"FY2025-Q3\"; of what is measured at a moment, its end"),
    field<&T::date>("date", "of what is measured at a moment, as of when: \"2025-12-31\""),
    field<&T::conditions>("if", "ids of the deals that it depends on", refers_to(ObjectKind::deal)),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Fact> = base_parts::table<Synonym>({
    {"changes", "change"},    {"growth", "change"},        {"yoy", "change"},         {"amount", "value"},
    {"figure", "value"},      {"number", "value"},         {"entity", "of"},          {"company", "of"},
    {"about", "of"},          {"type", "metric"},          {"kind", "metric"},        {"measure", "metric"},
    {"indicator", "metric"},  {"division", "segment"},     {"product", "segment"},    {"region", "segment"},
    {"market", "segment"},    {"guidance", "status"},      {"forecast", "status"},    {"outlook", "status"},
    {"estimate", "status"},   {"consensus", "status"},     {"asOf", "date"},          {"when", "date"},
    {"year", "period"},       {"quarter", "period"},       {"over", "period"},        {"conditions", "if"},
    {"condition", "if"},      {"adjusted", "basis"},       {"consolidated", "basis"}, {"fiscalPeriod", "fiscal"},
    {"fiscalYear", "fiscal"}, {"fiscalQuarter", "fiscal"}, {"currency", "value"},     {"unit", "value"},
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
