// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/metric.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>

#include <array>
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
inline constexpr auto rows_of<FactStatus> = std::to_array<Name<FactStatus>>({
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
  return std::to_array<Name<FactStatus>>({
      // clang-format off
      {actual, "reported"}, {actual, "final"}, {actual, "audited"}, {actual, "확정"},
      {preliminary, "provisional"}, {preliminary, "flash"}, {preliminary, "unaudited"}, {preliminary, "잠정"},
      {guidance, "outlook"}, {guidance, "forecast"}, {guidance, "expected"}, {guidance, "plan"}, {guidance, "가이던스"},
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
inline constexpr auto rows_of<FactBasis> = std::to_array<Name<FactBasis>>({
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
  return std::to_array<Name<FactBasis>>({
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

/// A figure that moves no money: what a company earned, is worth or expects, what a market costs.
struct Fact {
  std::string id{};
  std::string of{};
  Metric metric = Metric::other;
  std::optional<std::string> name{};
  std::optional<std::string> segment{};
  std::optional<FactStatus> status{};  ///< absent: actual
  std::optional<StatedAmount> value{};
  std::vector<FactBasis> basis{};
  std::optional<Period> period{};  ///< of what runs
  std::optional<Date> date{};      ///< of what is measured at a moment
  std::vector<std::string> conditions{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Fact&, const Fact&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Fact> = std::to_array({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::fact)),
    field<&T::of>("of", "id of the entity", must_refer_to(ObjectKind::entity)),
    field<&T::metric>("metric", "what the figure is of", required),
    field<&T::name>("name", "of the metric \"other\", what it is in words; of an index, a rate, a price: which"),
    field<&T::segment>("segment", "of which part: a division, a product, a region, as the article names it"),
    field<&T::status>("status", "whether it came about, or who expects it; absent: actual"),
    field<&T::value>("value", "the figure; below zero where it is a loss: \"$4.2bn\""),
    field<&T::basis>("basis", "what it covers and how it is reckoned, where the article says so"),
    field<&T::period>("period", "of what runs, from when to when: \"2025-Q3\", \"2025-01/2025-09\""),
    field<&T::date>("date", "of what is measured at a moment, as of when: \"2025-12-31\""),
    field<&T::conditions>("if", "ids of the deals that it depends on", refers_to(ObjectKind::deal)),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Fact> = std::to_array<Synonym>({
    {"amount", "value"},   {"figure", "value"},     {"number", "value"},     {"entity", "of"},
    {"company", "of"},     {"about", "of"},         {"type", "metric"},      {"kind", "metric"},
    {"measure", "metric"}, {"indicator", "metric"}, {"division", "segment"}, {"product", "segment"},
    {"region", "segment"}, {"market", "segment"},   {"guidance", "status"},  {"forecast", "status"},
    {"outlook", "status"}, {"estimate", "status"},  {"consensus", "status"}, {"asOf", "date"},
    {"when", "date"},      {"year", "period"},      {"quarter", "period"},   {"over", "period"},
    {"conditions", "if"},  {"condition", "if"},     {"adjusted", "basis"},   {"consolidated", "basis"},
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
