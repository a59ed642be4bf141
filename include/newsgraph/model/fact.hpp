// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What is valued, and when in a funding round.
enum class ValuationBasis : std::uint8_t { unspecified, pre_money, post_money, enterprise, equity };

template <>
inline constexpr auto rows_of<ValuationBasis> = std::to_array<Name<ValuationBasis>>({
    {ValuationBasis::unspecified, "unspecified"},
    {ValuationBasis::pre_money, "preMoney"},
    {ValuationBasis::post_money, "postMoney"},
    {ValuationBasis::enterprise, "enterprise"},
    {ValuationBasis::equity, "equity"},
});

template <>
inline constexpr auto synonyms_of<ValuationBasis> = [] {
  using enum ValuationBasis;
  return std::to_array<Name<ValuationBasis>>({
      // clang-format off
      {unspecified, "unknown"}, {unspecified, "not stated"}, {unspecified, "other"},
      {pre_money, "before money"}, {pre_money, "pre"},
      {post_money, "after money"}, {post_money, "post"},
      {enterprise, "enterprise value"}, {enterprise, "EV"}, {enterprise, "firm value"},
      {enterprise, "including debt"},
      {equity, "equity value"}, {equity, "market cap"}, {equity, "market capitalisation"},
      {equity, "market capitalization"}, {equity, "market value"},
      // clang-format on
  });
}();

/// What an entity is said to be worth.
struct Fact {
  std::string id{};
  std::string of{};
  std::optional<StatedAmount> amount{};
  std::optional<ValuationBasis> basis{};
  std::optional<Date> date{};
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
    field<&T::amount>("amount", "what it is worth; below zero where its debts are more"),
    field<&T::basis>("basis", "what the figure covers"),
    field<&T::date>("date", "as of"),
    field<&T::conditions>("if", "ids of the deals that it depends on", refers_to(ObjectKind::deal)),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
