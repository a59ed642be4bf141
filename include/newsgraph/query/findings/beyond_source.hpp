// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/sources.hpp>

#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An amount that stands beside a source, as if it were from there.
struct BeyondSource {
  Subject of;  ///< a deal or a valuation
  AmountId amount;
  ClaimId claim;                ///< that cites somebody
  std::vector<DealId> covered;  ///< deals beside it that the claim speaks of; none where it speaks of `of` itself

  friend bool operator==(const BeyondSource&, const BeyondSource&) = default;
};

namespace query_parts {

/// The packages that a deal is part of; a valuation is in none.
template <class...>
[[nodiscard]] std::vector<DealId> packages_with(const Graph& graph, const Subject& of) {
  std::vector<DealId> found;
  if (const auto* deal = std::get_if<DealId>(&of))
    for (const auto package : packages_of(graph, *deal)) found.push_back(package);
  return found;
}

/// The deals that a reader takes together with a deal or a valuation: the other members of its packages; for a
/// valuation, the deals that it depends on, and their members.
template <class...>
[[nodiscard]] std::vector<DealId> neighbours(const Graph& graph, const Subject& of) {
  std::vector<DealId> found;
  const auto add_members = [&](DealId package) {
    for (const auto member : graph[graph.details(package).members])
      if (Subject{member} != of) found.push_back(member);
  };
  for (const auto package : packages_with(graph, of)) add_members(package);
  if (const auto* valuation = std::get_if<ValuationId>(&of))
    for (const auto condition : graph[graph[*valuation].conditions]) {
      found.push_back(condition);
      add_members(condition);
    }
  return found;
}

/// Whether a claim is on the word of somebody else than the publisher of its article.
template <class...>
[[nodiscard]] bool cites(const Graph& graph, const ClaimNode& claim) {
  return base_parts::any_of(graph[claim.chain], [&](const AttributionNode& step) {
    return base_parts::none_of(graph[graph[claim.article].info_sources], [&](const InfoSourceNode& source) {
      return source.role == InfoSourceRole::publisher && source.entity == step.source;
    });
  });
}

/// Who states a deal or a valuation, or a package that it is part of.
struct Voices {
  std::vector<ClaimId> citing;  ///< claims on the word of others
  bool own = false;             ///< the article states it as a fact, and cites nobody
};

template <class...>
[[nodiscard]] Voices voices_on(const Graph& graph, ArticleId article, const Subject& of) {
  Voices voices;
  const auto packages = packages_with(graph, of);
  for (const auto id : graph[article].claims.ids()) {
    const auto is_package = [&](DealId package) { return graph_parts::is_about(graph, id, package); };
    if (graph_parts::sets_value_of(graph, id, of)) continue;
    if (!graph_parts::is_about(graph, id, of) && base_parts::none_of(packages, is_package)) continue;
    const auto& claim = graph[id];
    if (cites(graph, claim))
      voices.citing.push_back(id);
    else if (claim.kind == ClaimKind::fact && !claim.holder)
      voices.own = true;
  }
  return voices;
}

/// Whether a phrase stands in one of the sentences that evidence touches; `withheld` where the text is.
template <class...>
[[nodiscard]] bool stands_in_sentences(const Graph& graph, Range<EvidenceNode> evidence, std::string_view phrase,
                                       bool withheld) {
  return base_parts::any_of(graph[evidence], [&](const EvidenceNode& piece) {
    if (!graph[piece.paragraph()].text) return withheld;
    return sentences(graph, piece).value_or("").find(phrase) != std::string_view::npos;
  });
}

/// Where a reader may credit a source with an amount that it is not cited for: of deals, then of valuations. Two ways:
///
/// A source is cited for the deals beside one, in its package or among the conditions of a valuation, but nobody is
/// cited for that one itself or its package; it has an amount. It comes once for each claim that cites for the others.
///
/// Or a source is cited for a deal or a valuation, but its amount, as printed, stands in none of the sentences that
/// such claims rest on, although it does in those of its evidence; and the article does not state it in its own voice.
/// Where text is withheld, nobody can tell. O(claims × deals of the article).
template <class...>
[[nodiscard]] std::vector<BeyondSource> beyond_sources(const Graph& graph, ArticleId article) {
  std::vector<BeyondSource> found;
  const auto examine = [&](const Subject& of, MaybeId<AmountNode> amount, Range<EvidenceNode> evidence) {
    if (!amount) return;
    const auto voices = voices_on(graph, article, of);
    if (voices.citing.empty()) {
      const auto beside = neighbours(graph, of);
      for (const auto claim : graph[article].claims.ids()) {
        if (beside.empty() || graph[claim].kind != ClaimKind::fact || !cites(graph, graph[claim])) continue;
        BeyondSource beyond{of, *amount, claim, {}};
        for (const auto deal : beside)
          if (graph_parts::is_about(graph, claim, deal)) beyond.covered.push_back(deal);
        if (!beyond.covered.empty()) found.push_back(std::move(beyond));
      }
      return;
    }
    const auto stated = graph[graph[*amount].stated()];
    if (voices.own || !stated || !stands_in_sentences(graph, evidence, *stated, false)) return;
    const auto has_it = [&](ClaimId claim) { return stands_in_sentences(graph, graph[claim].evidence, *stated, true); };
    if (base_parts::none_of(voices.citing, has_it)) found.push_back({of, *amount, voices.citing.front(), {}});
  };
  for (const auto id : graph[article].deals.ids()) examine(id, graph[id].amount, graph[id].evidence);
  for (const auto id : graph[article].valuations.ids()) examine(id, graph[id].amount, graph[id].evidence);
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
