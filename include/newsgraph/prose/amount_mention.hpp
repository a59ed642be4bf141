// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// What a text says with a number and a currency.
enum class MentionKind : std::uint8_t {
  definite,    ///< a sum: "$10bn"
  price,       ///< a price for one unit, "$82.35 a barrel", or a figure finer than minor units, "1,745.3원"
  vague,       ///< no number that counts: "수십억 달러", "billions of dollars"
  rate,        ///< a price of another currency: "달러당 1480원"
  unreadable,  ///< a sum that is no whole number of minor units, or of more than 64 bits, or in odd digits
  two_ways,    ///< a sum that is bounded both ways: "최대 100억 달러 이상"
};

template <>
inline constexpr auto rows_of<MentionKind> = base_parts::table<Name<MentionKind>>({
    {MentionKind::definite, "definite"},
    {MentionKind::price, "price"},
    {MentionKind::vague, "vague"},
    {MentionKind::rate, "rate"},
    {MentionKind::unreadable, "unreadable"},
    {MentionKind::two_ways, "twoWays"},
});

/// One amount of money in a text: the number with its currency, without the words that qualify it.
struct AmountMention {
  std::size_t begin;  ///< the first byte
  std::size_t end;    ///< the byte after the last
  MentionKind kind;
  std::optional<Amount> amount;              ///< of a definite mention, and of no other
  std::optional<StatedDecimal> price;        ///< of a price and of a rate, in major units
  Currency currency;                         ///< of an unreadable mention it may be a guess
  std::optional<std::size_t> equivalent_of;  ///< the index of the earlier mention that this one converts
  std::size_t
      unit_begin;  ///< the bytes that say what one of has the price: 주 in "주당 5만원", "barrel"; of a rate the
  std::size_t unit_end;  ///< other currency; equal where nobody says it

  friend bool operator==(const AmountMention&, const AmountMention&) = default;
};

}  // namespace newsgraph::inline v0_1
