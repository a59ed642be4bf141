// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>
#include <newsgraph/value/price.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What one of has a price, in English as this library names it: "배럴" is "barrel", "liter" "litre", "주" "share". The
/// words of a currency are its code, "달러" "USD"; other words stay as they stand.
template <class...>
[[nodiscard]] std::string unit_name(std::string_view words) {
  const prose_parts::Glyphs<> glyphs{words};
  const auto name_in = [&](const auto& match) {
    const bool whole = match && match.place == words.size();
    return whole && !match.row->money ? match.row->name : std::string_view{};
  };
  auto name = name_in(prose_parts::longest_at<prose_parts::korean_units_sold>(glyphs, 0));
  if (name.empty()) name = name_in(prose_parts::longest_at<prose_parts::english_units_sold>(glyphs, 0));
  return std::string{name.empty() ? words : name};
}

/// What Korean papers put before 당 for a unit that `unit_name` names so: "barrel" is "배럴". Nothing where no word is
/// known.
template <class...>
[[nodiscard]] std::string korean_unit_name(std::string_view unit) {
  std::string name;
  for (const auto& row : prose_parts::korean_units_sold) {
    if (unit.empty() || row.name != unit) continue;
    for (const char16_t c : row.word) base_parts::append_utf8(name, c);
    break;
  }
  return name;
}

/// The price that a mention of `text` states exactly, of its unit as `unit_name` has it; of a rate the unit is the code
/// of the other currency, "JPY", or so many of it, "100 JPY". Nothing where the mention is no price and no rate, or one
/// that is bounded, a range or about: see `AmountMention::price`.
template <class... Steps>
[[nodiscard]] std::optional<Price> price_of(const AmountMention& mention, std::string_view text) {
  if (!mention.price || !mention.price->is_exact()) return std::nullopt;
  auto words = text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin);
  if (mention.kind != MentionKind::rate) return Price{mention.price->value(), mention.currency, unit_name(words)};
  const auto number = words.substr(0, words.find_first_not_of("0123456789"));
  words.remove_prefix(number.size());
  const auto five = value_parts::AmountParser<Steps...>::parse("5 " + std::string{words});
  auto unit = std::string{five ? name_of(five->currency()) : words};
  if (!number.empty() && number != "1") unit = std::string{number} + ' ' + unit;
  return Price{mention.price->value(), mention.currency, std::move(unit)};
}

}  // namespace newsgraph::inline v0_1
