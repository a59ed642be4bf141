// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A piece of evidence and the amounts that stand in its words.
struct CitedAmounts {
  Id<EvidenceNode> evidence;
  std::vector<Amount> amounts;

  friend bool operator==(const CitedAmounts&, const CitedAmounts&) = default;
};

/// A deal whose amount stands nowhere in the words that it cites, though others do.
struct Misquote {
  DealId deal;
  AmountId stated;
  std::vector<CitedAmounts> cited;  ///< the pieces that have amounts, in document order

  friend bool operator==(const Misquote&, const Misquote&) = default;
};

namespace query_parts {

/// The definite amounts that the words of a piece of evidence touch, prices per unit left out. They are read where they
/// stand in the paragraph, so that a range of bytes may cut one; where the text is withheld, in the quoted phrase.
/// O(length of the paragraph).
template <class...>
[[nodiscard]] std::vector<Amount> amounts_in(const Graph& graph, const EvidenceNode& evidence) {
  std::vector<Amount> amounts;
  const auto words = graph.words(evidence);
  if (!words) return amounts;
  const auto paragraph = graph[graph[evidence.paragraph()].text];
  const auto bytes = paragraph ? evidence.bytes() : std::nullopt;
  for_each_amount(paragraph.value_or(*words), [&](const AmountMention& mention) {
    const bool touched = !bytes || (mention.begin < bytes->end && bytes->begin < mention.end);
    if (touched && mention.amount && !mention.per_unit) amounts.push_back(*mention.amount);
  });
  return amounts;
}

/// Whether two statements have a figure in common: the same money, or for a range one of its ends. Two ranges have
/// both.
[[nodiscard]] constexpr bool same_figure(const Amount& a, const Amount& b) noexcept {
  if (a.upper_end() && b.upper_end()) return a.money() == b.money() && a.upper_end() == b.upper_end();
  return a.money() == b.money() || a.upper_end() == b.money() || b.upper_end() == a.money();
}

/// Whether a deal's evidence says another amount than the deal; nothing where it does not.
///
/// A deal agrees with its evidence where its amount or one of its equivalents has a figure in common with an amount in
/// any of the words that it cites; bounds, "about" and the digits stated are not compared. Nothing is converted: a sum
/// in another currency agrees only as an equivalent. Passed over are deals without an amount, without words to look at,
/// and with none of money in them. O(evidence × length of its paragraphs).
template <class...>
[[nodiscard]] std::optional<Misquote> misquote(const Graph& graph, DealId deal) {
  const auto stated = graph[deal].amount;
  if (!stated) return std::nullopt;
  Misquote found{deal, *stated, {}};
  for (const auto evidence : graph[deal].evidence.ids())
    if (auto amounts = amounts_in(graph, graph[evidence]); !amounts.empty())
      found.cited.push_back({evidence, std::move(amounts)});

  const auto stands_there = [&](AmountId id) {
    const auto amount = graph.amount(id);
    return base_parts::any_of(found.cited, [&](const CitedAmounts& cited) {
      return base_parts::any_of(cited.amounts, [&](const Amount& other) { return same_figure(amount, other); });
    });
  };
  const bool agrees = stands_there(*stated) || base_parts::any_of(graph.equivalents(*stated).ids(), stands_there);
  if (agrees || found.cited.empty()) return std::nullopt;
  return found;
}

}  // namespace query_parts

/// The deals that `filter` lets through, of any status unless it asks for some, whose evidence says another amount, in
/// the order in which they came.
template <class...>
[[nodiscard]] std::vector<Misquote> misquotes(const Graph& graph, const Filter& filter = {}) {
  std::vector<Misquote> found;
  auto told = graph_parts::of_any_status(filter);
  told.tellings = Tellings::each;
  for (const auto deal : deals(graph, told))
    if (auto one = query_parts::misquote(graph, deal)) found.push_back(*std::move(one));
  return found;
}

}  // namespace newsgraph::inline v0_1
