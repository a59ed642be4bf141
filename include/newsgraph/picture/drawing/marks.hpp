// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/value/currency.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What sort of money a deal moves.
enum class MoneyKind : std::uint8_t { capital, credit, takeover, trade, payment, none };

/// How a line shows what has become of a deal.
enum class Stroke : std::uint8_t {
  solid,
  dashed,  ///< in talks, or only rumoured
  dotted,  ///< ended, or called off
};

/// What stands at the payer's end of a line, so that kinds are told apart without colour.
enum class TailMark : std::uint8_t { none, dot, box, diamond, bar };

struct MoneyKindRow {
  MoneyKind value;
  std::string_view name;
  std::string_view words;   ///< in a legend
  std::string_view colour;  ///< as CSS has it; dark enough for text on white
  TailMark mark;
};

template <>
inline constexpr auto rows_of<MoneyKind> = base_parts::table<MoneyKindRow>({
    {MoneyKind::capital, "capital", "capital", "#0b7285", TailMark::dot},
    {MoneyKind::credit, "credit", "credit", "#5f3dc4", TailMark::box},
    {MoneyKind::takeover, "takeover", "takeovers", "#a61e4d", TailMark::diamond},
    {MoneyKind::trade, "trade", "purchases, leases, services", "#c2410c", TailMark::none},
    {MoneyKind::payment, "payment", "fines, taxes, dividends, grants", "#4d6b0a", TailMark::bar},
    {MoneyKind::none, "none", "no money", "#6c757d", TailMark::none},
});

namespace picture_parts {

struct KindOfType {
  DealType type;
  MoneyKind kind;
};

inline constexpr auto kinds_of_types = base_parts::table<KindOfType>({
    {DealType::investment, MoneyKind::capital},
    {DealType::joint_venture, MoneyKind::capital},
    {DealType::loan, MoneyKind::credit},
    {DealType::guarantee, MoneyKind::credit},
    {DealType::acquisition, MoneyKind::takeover},
    {DealType::payment, MoneyKind::payment},
});

/// What sort of money a type of deal moves: what is named nowhere else and moves money is trade.
[[nodiscard]] constexpr MoneyKind kind_of(DealType type) noexcept {
  for (const auto& row : kinds_of_types)
    if (row.type == type) return row.kind;
  return base_parts::row_of(type).money ? MoneyKind::trade : MoneyKind::none;
}

[[nodiscard]] constexpr Stroke stroke_of(DealStatus status) noexcept {
  const auto stage = stage_of(status);
  if (stage == DealStage::over) return Stroke::dotted;
  return stage == DealStage::in_talks || stage == DealStage::rumoured ? Stroke::dashed : Stroke::solid;
}

struct CurrencyDecades {
  Currency currency;
  int decades;
};

/// How many powers of ten of a currency make something like a dollar: for the width of lines alone.
inline constexpr auto decades_of_currencies = base_parts::table<CurrencyDecades>({
    {Currency::KRW, 3},
    {Currency::JPY, 2},
    {Currency::INR, 2},
    {Currency::RUB, 2},
    {Currency::HUF, 2},
    {Currency::TWD, 1},
    {Currency::THB, 1},
    {Currency::PHP, 2},
    {Currency::CLP, 3},
    {Currency::COP, 3},
    {Currency::NGN, 3},
    {Currency::IDR, 4},
    {Currency::VND, 4},
});

[[nodiscard]] constexpr int decades_of(Currency currency) noexcept {
  for (const auto& row : decades_of_currencies)
    if (row.currency == currency) return row.decades;
  return 0;
}

}  // namespace picture_parts

}  // namespace newsgraph::inline v0_1
