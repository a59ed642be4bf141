// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_reader.hpp>
#include <newsgraph/prose/amounts/equivalents.hpp>
#include <newsgraph/prose/amounts/number_starts.hpp>
#include <newsgraph/prose/parse_amount.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace prose_parts {

/// The amount that a short text is and nothing else, of a code which is a word besides: "TRY 5", "ALL 2 per barrel".
/// Not "TOP 10", "COP 28" and "PHP 8", which are headings.
template <class Text>
[[nodiscard, gnu::noinline]] constexpr std::optional<AmountMention> coded_alone(const Text& text,
                                                                                const CurrencyReadings& readings) {
  constexpr std::size_t most_bytes = 96;
  const auto bytes = text.text();
  if (bytes.size() > most_bytes) return std::nullopt;
  bool has_code = false;
  for (std::size_t i = 2; i < bytes.size() && !has_code; ++i)
    has_code = is_capital(static_cast<unsigned char>(bytes[i])) && is_capital(static_cast<unsigned char>(bytes[i - 1]))
               && is_capital(static_cast<unsigned char>(bytes[i - 2]));
  if (!has_code) return std::nullopt;
  AmountReader reader{text, readings, true};
  for (std::size_t place = 0; place < bytes.size(); place += text.at(place).bytes) {
    if (!begins_number(text, place)) continue;
    const auto found = reader.read(place).found;
    if (!found) continue;
    const auto& mention = found->mention;
    const bool whole =
        text.before_spaces(found->before.place) == 0 && text.after_spaces(found->after.place) >= bytes.size();
    if (!whole || !base_parts::contains(wordlike_codes, mention.currency)) continue;
    using enum Currency;
    const bool heads = mention.currency == TOP || mention.currency == COP || mention.currency == PHP;
    const auto most = Money::from_major(mention.currency == TOP ? 1'000 : 100, mention.currency);
    const auto& amount = mention.amount;
    const bool plain = amount && amount->bound() == Bound::exact && !amount->approx();
    if (heads && plain && amount->money() > Money::from_minor(0, mention.currency) && amount->money() < most)
      return std::nullopt;
    return mention;
  }
  return std::nullopt;
}

/// Calls `visit(const AmountMention&)` for every amount in UTF-8 text, in order, and counts each step. Allocates
/// nothing.
template <class Steps, class Visit>
constexpr void for_each_amount_counted(std::string_view text, Visit&& visit, const CurrencyReadings& readings,
                                       Steps steps) {
  const Glyphs<Steps> glyphs{text, steps};
  if (const auto whole = coded_alone(glyphs, readings)) return static_cast<void>(visit(std::as_const(*whole)));
  AmountReader reader{glyphs, readings};
  NumberStarts starts{glyphs};
  EquivalentLinks links{glyphs};
  std::size_t last_end = 0;
  for (auto place = starts.next(0); place != starts.none;) {
    auto [found, end] = reader.read(place);
    if (found && found->mention.begin >= last_end) {
      links.link(*found);
      reader.remember(*found);
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
