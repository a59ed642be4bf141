// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/korean.hpp>
#include <newsgraph/text/listing.hpp>
#include <newsgraph/text/stated.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What an article states, in a few words.

namespace newsgraph::inline v0_1 {

/// The id that its article gives a row: "d1".
template <class T>
[[nodiscard]] std::string id_text(const Graph& graph, Id<T> id) {
  return std::string{graph[graph[id].id]};
}

/// "d1, d2".
template <class Ids>
[[nodiscard]] std::string id_list(const Graph& graph, Ids&& ids) {
  std::vector<std::string> texts;
  for (const auto id : ids) texts.push_back(id_text(graph, id));
  return text_parts::joined(texts);
}

namespace query_parts {

/// An amount of won as printed, "약 14조8000억원"; another in short English.
template <class...>
[[nodiscard]] std::string printed_text(const Graph& graph, AmountId id) {
  const auto amount = graph.amount(id);
  if (amount.currency() != Currency::KRW) return english_text(amount);
  const auto stated = graph[graph[id].stated()];
  return stated ? std::string{*stated} : korean_text(amount);
}

/// What stands beside an amount in short English: the won as printed, where that is something else, and what the
/// article converts it into.
template <class...>
[[nodiscard]] std::vector<std::string> other_forms(const Graph& graph, AmountId id) {
  std::vector<std::string> forms;
  auto printed = printed_text(graph, id);
  if (printed != english_text(graph.amount(id))) forms.push_back(std::move(printed));
  for (const auto equivalent : graph.equivalents(id).ids()) forms.push_back(printed_text(graph, equivalent));
  return forms;
}

}  // namespace query_parts

/// "$10bn (약 14조8000억원)".
template <class...>
[[nodiscard]] std::string amount_text(const Graph& graph, AmountId id) {
  const auto others = text_parts::joined(query_parts::other_forms(graph, id));
  return others.empty() ? english_text(graph.amount(id))
                        : fmt::format("{} ({})", english_text(graph.amount(id)), others);
}

/// "at least 51 %", "3 to 5 %".
template <class...>
[[nodiscard]] std::string share_text(const Graph& graph, const ShareNode& share) {
  return to_string(Share{share.ratio, share.bound, share.approx, {}, {}, graph[share.max]});
}

namespace query_parts {

/// Puts a unit that is a word into the plural, unless it is of one; a symbol such as "kg" has none, nor have
/// "aircraft", "people".
template <class...>
void count_in_plural(StatedNumber& quantity) {
  const bool is_word = quantity.unit && base_parts::all_of(*quantity.unit, [](char c) { return c >= 'a' && c <= 'z'; });
  const bool many =
      !quantity.number || (quantity.number->value() != Decimal{1} && is_word && quantity.unit->size() > 3);
  if (is_word && many && !quantity.unit->ends_with('s') && !quantity.unit->ends_with("craft")
      && *quantity.unit != "people")
    *quantity.unit += 's';
}

}  // namespace query_parts

/// "about 40 GWh/year", "37,500,000 shares", "several million processors".
template <class...>
[[nodiscard]] std::string quantity_text(const Graph& graph, const DecimalNode& node) {
  StatedNumber quantity;
  quantity.number = graph.number(node);
  if (const auto unit = graph[node.unit()]) quantity.unit = *unit;
  quantity.vague = node.vague();
  if (const auto magnitude = node.magnitude()) quantity.magnitude = *magnitude;
  query_parts::count_in_plural(quantity);
  return english_text(quantity);
}

/// A price or another number of a row: "$210 per share", "8 to 12 %", "12,470,000 shares".
template <class...>
[[nodiscard]] std::string decimal_text(const Graph& graph, const DecimalNode& node) {
  const auto number = graph.number(node);
  if (!node.currency() || !number) return quantity_text(graph, node);
  return english_text(StatedPrice{*number, *node.currency(), std::string{graph[node.unit()].value_or("")}, {}, {}});
}

/// A figure of any kind: "$10bn (약 14조8000억원)", "$210 per share", "8 to 12 %"; "" where there is none.
template <class...>
[[nodiscard]] std::string figure_text(const Graph& graph, const FigureRef& figure) {
  if (const auto* amount = std::get_if<AmountId>(&figure)) return amount_text(graph, *amount);
  const auto* decimal = std::get_if<DecimalId>(&figure);
  return decimal != nullptr ? decimal_text(graph, graph[*decimal]) : "";
}

/// "7 years", "1 year and 6 months", "several years".
template <class...>
[[nodiscard]] std::string term_text(const ContractTermNode& term) {
  if (const auto* vague = std::get_if<VagueTermNode>(&term))
    return to_string(VagueTerm{vague->vague, vague->unit, {}, {}});
  const auto& duration = std::get<Duration>(term);
  std::vector<std::string> parts;
  const auto add = [&](std::uint32_t number, std::string_view unit) {
    if (number != 0) parts.push_back(fmt::format("{} {}{}", number, unit, number == 1 ? "" : "s"));
  };
  add(duration.years, "year");
  add(duration.months, "month");
  add(duration.weeks, "week");
  add(duration.days, "day");
  return parts.empty() ? "0 days" : text_parts::listed(std::move(parts));
}

/// A date in words: "2025", "Q3 2025", "early H1 2026", "about 2026-03", "by 2026", "not before 2026-07", "2026-03 to
/// 2026-05".
template <class...>
[[nodiscard]] std::string date_text(Date date) {
  if (date.precision() == Precision::window) {
    if (!date.start()) return "by " + date_text(*date.end());
    if (!date.end()) return "not before " + date_text(*date.start());
    return fmt::format("{} to {}", date_text(*date.start()), date_text(*date.end()));
  }
  auto text = to_string(date);
  if (date.approx()) text.pop_back();
  if (const auto place = text.find_first_of("HQ"); place != std::string::npos)
    text = fmt::format("{}{} {}", text.substr(0, place - 5), text.substr(place), text.substr(place - 5, 4));
  return date.approx() ? "about " + text : text;
}

/// The same as it stands behind a verb: "in 2025", "on 2025-09-30", "by 2026", "between 2026-03 and 2026-05".
template <class...>
[[nodiscard]] std::string on_date_text(Date date) {
  if (date.precision() == Precision::window && date.start() && date.end())
    return fmt::format("between {} and {}", date_text(*date.start()), date_text(*date.end()));
  if (date.precision() == Precision::window || date.approx()) return date_text(date);
  return (date.precision() == Precision::day ? "on " : "in ") + date_text(date);
}

/// "from 2019 to 2023", "from 2019", "until 2023", "in 2025".
template <class...>
[[nodiscard]] std::string period_text(const Period& period) {
  const auto start = period.start();
  const auto end = period.end();
  if (!start) return "until " + date_text(*end);
  if (!end) return "from " + date_text(*start);
  return start == end ? on_date_text(*start) : fmt::format("from {} to {}", date_text(*start), date_text(*end));
}

/// The paragraphs that evidence stands in, in the order of the article: "p1, p2".
template <class Evidence>
[[nodiscard]] std::string paragraphs_text(const Graph& graph, const Evidence& evidence) {
  std::vector<ParagraphId> paragraphs;
  for (const auto& piece : evidence) paragraphs.push_back(piece.paragraph());
  base_parts::sort_unique(paragraphs);
  return id_list(graph, paragraphs);
}
template <class...>
[[nodiscard]] std::string paragraphs_text(const Graph& graph, Range<EvidenceNode> evidence) {
  return paragraphs_text(graph, graph[evidence]);
}

}  // namespace newsgraph::inline v0_1
