// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <cstddef>
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

/// An amount, and the bytes of its words.
struct AmountAt {
  Amount amount;
  std::size_t begin;
  std::size_t end;
};

/// The definite amounts in a text, prices per unit left out. O(length).
template <class...>
[[nodiscard]] std::vector<AmountAt> definite_amounts(std::string_view text) {
  std::vector<AmountAt> found;
  for_each_amount(text, [&](const AmountMention& mention) {
    if (mention.amount && !mention.per_unit) found.push_back({*mention.amount, mention.begin, mention.end});
  });
  return found;
}

/// Reads the amounts in the evidence of articles, each paragraph of an article once.
class AmountsInEvidence {
public:
  explicit AmountsInEvidence(const Graph& graph) : graph_{graph} {}

  /// The definite amounts that the words of a piece of evidence touch, prices per unit left out, `most` of them and one
  /// more. They are read where they stand in the paragraph, so that a range of bytes may cut one; where the text is
  /// withheld, in the quoted phrase. O(log n + found), once the paragraph is read.
  template <class...>
  [[nodiscard]] std::vector<Amount> operator()(const EvidenceNode& evidence,
                                               std::size_t most = static_cast<std::size_t>(-2)) {
    std::vector<Amount> amounts;
    const auto words = graph_.words(evidence);
    if (!words) return amounts;
    const auto paragraph = graph_[graph_[evidence.paragraph()].text];
    const auto of_phrase = paragraph ? std::vector<AmountAt>{} : definite_amounts(*words);
    const auto& all = paragraph ? in(evidence.paragraph(), *paragraph) : of_phrase;
    const auto bytes = paragraph ? evidence.bytes() : std::nullopt;
    auto at = bytes ? base_parts::count_before(all, [&](const AmountAt& one) { return one.end <= bytes->begin; }) : 0;
    for (; at < all.size() && amounts.size() <= most && (!bytes || all[at].begin < bytes->end); ++at)
      amounts.push_back(all[at].amount);
    return amounts;
  }

private:
  template <class...>
  [[nodiscard]] const std::vector<AmountAt>& in(ParagraphId id, std::string_view text) {
    const auto article = graph_[id].article;
    if (article_ != article) {
      article_ = article;
      of_paragraph_.assign(graph_[article].paragraphs.size(), std::nullopt);
    }
    auto& known = of_paragraph_[id.index() - graph_[article].paragraphs.first];
    if (!known) known = definite_amounts(text);
    return *known;
  }

  const Graph& graph_;
  std::optional<ArticleId> article_;
  std::vector<std::optional<std::vector<AmountAt>>> of_paragraph_;  // of the article
};

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
/// with none of money in them, or with more than 64 amounts. O(evidence), once its paragraphs are read.
template <class...>
[[nodiscard]] std::optional<Misquote> misquote(const Graph& graph, DealId deal, AmountsInEvidence& amounts_in) {
  constexpr std::size_t most = 64;
  const auto stated = graph[deal].amount;
  if (!stated) return std::nullopt;
  Misquote found{deal, *stated, {}};
  std::size_t count = 0;
  for (const auto evidence : graph[deal].evidence.ids()) {
    auto amounts = amounts_in(graph[evidence], most);
    if ((count += amounts.size()) > most) return std::nullopt;
    if (!amounts.empty()) found.cited.push_back({evidence, std::move(amounts)});
  }

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
  query_parts::AmountsInEvidence amounts_in{graph};
  for (const auto deal : deals(graph, told))
    if (auto one = query_parts::misquote(graph, deal, amounts_in)) found.push_back(*std::move(one));
  return found;
}

}  // namespace newsgraph::inline v0_1
