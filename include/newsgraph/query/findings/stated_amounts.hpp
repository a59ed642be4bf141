// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An amount, what it is stated of, and the words that this rests on.
struct StatedOf {
  Subject of;
  AmountId amount;
  Range<EvidenceNode> evidence;

  friend bool operator==(const StatedOf&, const StatedOf&) = default;
};

namespace query_parts {

/// All amounts of an article: of its deals with their parts, of its facts, the other values of its claims; each
/// in document order. O(rows of the article).
template <class...>
[[nodiscard]] std::vector<StatedOf> stated_amounts(const Graph& graph, ArticleId article) {
  std::vector<StatedOf> found;
  const auto add = [&](const Subject& of, MaybeId<AmountNode> amount, Range<EvidenceNode> evidence) {
    if (amount) found.push_back({of, *amount, evidence});
  };
  for (const auto id : graph.member(article, &ArticleNode::deals).ids()) {
    const auto& deal = graph[id];
    const auto& details = graph.details(id);
    add(id, deal.amount, deal.evidence);
    for (const auto& party : graph[deal.parties]) add(id, party.amount, deal.evidence);
    for (const auto& term : graph[details.terms])
      if (const auto* amount = std::get_if<AmountId>(&term.value))
        add(id, *amount, term.evidence.empty() ? deal.evidence : term.evidence);
    for (const auto& part : graph[details.considerations]) add(id, part.amount, deal.evidence);
    for (const auto& payment : graph[details.schedule]) add(id, payment.amount, deal.evidence);
  }
  for (const auto id : graph.member(article, &ArticleNode::facts).ids())
    add(id, amount_in(graph[id].value), graph[id].evidence);
  for (const auto& claim : graph[graph.member(article, &ArticleNode::claims)])
    for (const auto& conflict : graph[claim.sets])
      if (const auto* amount = std::get_if<AmountId>(&conflict.value)) add(conflict.of, *amount, claim.evidence);
  return found;
}

/// The pieces of evidence that a finding shows of one thing: the first 64.
template <class...>
[[nodiscard]] auto shown_pieces(const Graph& graph, Range<EvidenceNode> evidence) noexcept {
  const auto all = graph[evidence];
  return all.part(0, (std::min)(all.size(), std::size_t{64}));
}

/// Of the first 64 pieces of evidence those in whose words `phrase` stands; all, where it stands in none or is not
/// known.
template <class...>
[[nodiscard]] std::vector<EvidenceNode> pieces_with(const Graph& graph, Range<EvidenceNode> evidence,
                                                    std::optional<std::string_view> phrase) {
  std::vector<EvidenceNode> pieces;
  const auto all = shown_pieces(graph, evidence);
  for (const auto& piece : all) {
    const auto words = graph.words(piece);
    if (phrase && words && words->find(*phrase) != std::string_view::npos) pieces.push_back(piece);
  }
  return pieces.empty() ? std::vector<EvidenceNode>(all.begin(), all.end()) : pieces;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
