// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/parse_number.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/ratio.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Why a text states no amount.
enum class StatedFault : std::uint8_t {
  no_amount,   ///< no money, or other words beside it
  vague,       ///< no number that counts: "수십억 달러"
  rate,        ///< a price of another currency: "달러당 1480원"
  per_unit,    ///< a price each: "주당 5만원"
  unreadable,  ///< no whole number of minor units, or more than 64 bits of them
  two_ways,    ///< bounded both ways: "up to $10bn or more", "at least $10bn (up to 15tn won)"
  several,     ///< more amounts than one, not the same in other currencies
  country,     ///< whose money it is, nobody says: "kr6.2bn", "Mexican $40m"
};

template <>
inline constexpr auto rows_of<StatedFault> = base_parts::table<Name<StatedFault>>({
    {StatedFault::no_amount, "noAmount"},
    {StatedFault::vague, "vague"},
    {StatedFault::rate, "rate"},
    {StatedFault::per_unit, "perUnit"},
    {StatedFault::unreadable, "unreadable"},
    {StatedFault::two_ways, "twoWays"},
    {StatedFault::several, "several"},
    {StatedFault::country, "country"},
});

/// An amount as a text states it, or why it states none.
using StatedResult = Expected<StatedAmount, StatedFault>;

namespace text_parts {

/// A text that states an amount and what it converts to, cut into the words of each: "100억 달러 이상" and "약 14조원"
/// for "100억 달러(약 14조원) 이상". None where they are not set apart by a bracket or a comma.
template <class...>
[[nodiscard]] std::vector<std::string> words_of_each(std::string_view text,
                                                     const base_parts::RowVector<AmountMention>& mentions) {
  constexpr auto separators = base_parts::table<std::string_view>({"(", "（", "[", ",", "=", "/"});
  constexpr auto closings = base_parts::table<std::string_view>({")", "）", "]"});
  struct Cut {
    std::size_t begin;
    std::size_t end;
  };
  const auto first_of = [text](const auto& marks, std::size_t from, std::size_t to) {
    Cut cut{to, to};
    for (const auto mark : marks)
      if (const auto at = text.find(mark, from); at < cut.begin) cut = {at, at + mark.size()};
    return cut;
  };
  std::vector<std::string> words;
  std::size_t begin = 0;
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    const auto cut = first_of(separators, mentions[i - 1].end, mentions[i].begin);
    if (cut.begin == cut.end) return {};
    words.emplace_back(text.substr(begin, cut.begin - begin));
    begin = cut.end;
  }
  const auto close = first_of(closings, mentions.size() > 1 ? mentions.back().end : text.size(), text.size());
  words.emplace_back(text.substr(begin, close.begin - begin));
  words.front() += text.substr(close.end);
  for (auto& of_one : words) of_one = std::string{base_parts::trimmed(of_one)};
  return words;
}

}  // namespace text_parts

/// Reads a text that is an amount, with or without what it converts to: "100억 달러(약 14조8000억원) 이상", "$10bn".
/// The whole text is then `stated`, and the words of each equivalent are those of the equivalent.
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] StatedResult parse_stated(std::string_view text, const CurrencyReadings& readings = {}) {
  base_parts::RowVector<AmountMention> mentions;
  for_each_amount(
      text, [&](const AmountMention& mention) { mentions.push_back(mention); }, readings);
  if (mentions.empty()) return StatedFault::no_amount;
  bool two_ways = false;
  for (const auto& mention : mentions) {
    two_ways = two_ways || mention.kind == MentionKind::two_ways;
    if (mention.kind == MentionKind::vague) return StatedFault::vague;
    if (mention.kind == MentionKind::rate) return StatedFault::rate;
    if (mention.kind == MentionKind::unreadable) {
      const auto words = text.substr(mention.begin, mention.end - mention.begin);
      const bool of_a_country = words.find("kr") != words.npos || words.find(" $") != words.npos;
      return of_a_country ? StatedFault::country : StatedFault::unreadable;
    }
    if (mention.kind == MentionKind::price) {
      const bool finer = mention.price->value().exponent() + digits(mention.currency) < 0;
      return finer && mention.unit_begin == mention.unit_end ? StatedFault::unreadable : StatedFault::per_unit;
    }
    if (&mention != mentions.begin() && !mention.equivalent_of) return StatedFault::several;
  }
  const auto words = text_parts::words_of_each(text, mentions);
  if (words.empty()) return StatedFault::no_amount;
  for (const auto& of_one : words) {
    const auto found = value_parts::AmountParser<Steps>::read(of_one, readings);
    if (!found.amount && !found.two_ways) return StatedFault::no_amount;
    two_ways = two_ways || found.two_ways;
  }
  // Which words bound both sums or one of them, and whether they are one sum then, nobody says.
  const auto bound_of = [](const AmountMention& mention) {
    const auto bound = mention.amount ? mention.amount->bound() : Bound::exact;
    return bound == Bound::exact || bound == Bound::range ? std::nullopt : std::optional{bound};
  };
  for (const auto& mention : mentions)
    two_ways = two_ways || prose_parts::go_two_ways(bound_of(mentions[0]), bound_of(mention));
  if (two_ways) return StatedFault::two_ways;

  StatedAmount stated{*mentions[0].amount, std::string{text}, {}, {}, {}};
  for (std::size_t i = 1; i < mentions.size(); ++i) stated.equivalents.push_back({*mentions[i].amount, words[i], {}});
  return stated;
}

/// Reads a text that is a share in per cent, with the words that numbers have beside them: "25 %", "about 9.9 percent",
/// "51% 이상", "3 to 5 %". The whole text is then `stated`. Nothing where it is more than the whole, or other words
/// stand there.
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] std::optional<Share> parse_share(std::string_view text) {
  const auto read = parse_number<Steps>(text);
  if (!read || model_parts::plain_unit(read->unit) != "%") return std::nullopt;
  const auto ratio_of = [](const Decimal& percent) {
    const auto ratio = Ratio::parse_percent(to_string(percent));
    return ratio && *ratio <= Ratio{1, 1} ? ratio : std::nullopt;
  };
  const auto& number = read->number;
  const auto ratio = ratio_of(number.value());
  const auto max = number.upper_end() ? ratio_of(*number.upper_end()) : ratio;
  if (!ratio || !max) return std::nullopt;
  return Share{*ratio, number.bound(), number.approx(), std::string{text}, {}, number.upper_end() ? max : std::nullopt};
}

}  // namespace newsgraph::inline v0_1
