// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_reader.hpp>
#include <newsgraph/prose/amounts/equivalents.hpp>
#include <newsgraph/prose/amounts/number_starts.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace prose_parts {

/// Calls `visit(const AmountMention&)` for every amount in UTF-8 text, in order, and counts each step. Allocates
/// nothing.
template <class Steps, class Visit>
constexpr void for_each_amount_counted(std::string_view text, Visit&& visit, const CurrencyReadings& readings,
                                       Steps steps) {
  const Glyphs<Steps> glyphs{text, steps};
  AmountReader reader{glyphs, readings};
  NumberStarts starts{glyphs};
  EquivalentLinks links{glyphs};
  std::size_t last_end = 0;
  for (auto place = starts.next(0); place != starts.none;) {
    auto [found, end] = reader.read(place);
    if (found && found->mention.begin >= last_end) {
      links.link(*found);
      reader.remember(found->mention);
      visit(std::as_const(found->mention));
      last_end = end;
    }
    place = starts.next(end > place ? end : place + glyphs.at(place).bytes);
  }
}

}  // namespace prose_parts

/// Calls `visit(const AmountMention&)` for every amount of money in UTF-8 text, in order and not overlapping. Bytes
/// that are not UTF-8 are passed over. O(length), no allocation.
///
/// The heading of a table counts the figures below it: "$ 4,512" under "(in millions)" is $4.512bn, in rows of columns
/// and as far as the first sentence; a figure per share is as it stands, one that may or may not be counted unreadable.
/// For this a table and its heading must be in one text.
template <class Visit>
constexpr void for_each_amount(std::string_view text, Visit&& visit, const CurrencyReadings& readings = {}) {
  prose_parts::for_each_amount_counted(text, visit, readings, prose_parts::NoSteps{});
}

/// Every amount of money in UTF-8 text, in order.
template <class...>
[[nodiscard]] std::vector<AmountMention> find_amounts(std::string_view text, const CurrencyReadings& readings = {}) {
  std::vector<AmountMention> mentions;
  for_each_amount(
      text, [&](const AmountMention& mention) { mentions.push_back(mention); }, readings);
  return mentions;
}

}  // namespace newsgraph::inline v0_1
