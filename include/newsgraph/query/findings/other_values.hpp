// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/findings/field_value.hpp>
#include <newsgraph/query/findings/severity.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Another value that a claim gives for what its article states of a deal or a fact.
struct OtherValue {
  ClaimId claim;
  Subject of;
  ConflictingField field;
  ComparedValues values;  ///< the stated one, then the claim's
  bool headline;          ///< all words of the claim stand in headline and subhead

  friend bool operator==(const OtherValue&, const OtherValue&) = default;
};

namespace query_parts {

/// Whether everything that a claim rests on stands in the headline and the subheads.
template <class...>
[[nodiscard]] bool is_headline(const Graph& graph, const ClaimNode& claim) {
  return !claim.evidence.empty() && base_parts::all_of(graph[claim.evidence], [&](const EvidenceNode& piece) {
    const auto role = graph[piece.paragraph()].role;
    return role == ParagraphRole::headline || role == ParagraphRole::subhead;
  });
}

/// When what an article says of a deal or a fact held: the date of a fact, or when the last of those who
/// state it as a fact said so, or else when the article was published. O(log n) in its claims.
template <class...>
[[nodiscard]] std::optional<Date> stated_date(const Graph& graph, ArticleId article, const Subject& of) {
  if (const auto* fact = std::get_if<FactId>(&of))
    if (const auto date = graph.member(*fact, &FactNode::date)) return date;
  if (const auto said = graph_parts::said_about(graph, article, of, &AboutNode::said)) return said;
  const auto& published = graph.member(article, &ArticleNode::first_created);
  return published ? std::optional{published->date()} : std::nullopt;
}

/// Whether what a claim sets held before what its article says of the same.
template <class...>
[[nodiscard]] bool is_history(const Graph& graph, ClaimId claim, const std::optional<Date>& stated) {
  const auto held = held_on(graph, claim);
  if (!held || !stated) return held && graph[graph.member(claim, &ClaimNode::sets)].front().date;
  return before(*held, *stated) == Certainty::certain;
}

/// The other values of an article's claims beside the stated ones, in document order. Those of members that are not
/// stated are left out, amounts in a currency that is not stated, and what held before: that is history. O(n log n) in
/// the claims, deals and facts of the article.
template <class...>
[[nodiscard]] std::vector<OtherValue> other_values(const Graph& graph, ArticleId article) {
  std::vector<OtherValue> found;
  for (const auto id : graph.member(article, &ArticleNode::claims).ids())
    for (const auto& conflict : graph[graph[id].sets]) {
      const auto stated = field_value(graph, conflict.of, conflict.field);
      if (!stated || is_history(graph, id, stated_date(graph, article, conflict.of))) continue;
      if (const auto values = compared(graph, *stated, conflict.value))
        found.push_back({id, conflict.of, conflict.field, *values, is_headline(graph, graph[id])});
    }
  return found;
}

/// An error where both can't be true; a warning where the figures are apart, or one lacks the other's bound; a note
/// where all is a matter of rounding or of "about". Nothing to question where both say the same.
[[nodiscard]] constexpr std::optional<Severity> severity(const OtherValue& other) noexcept {
  switch (other.values.agreement) {
    case Agreement::same: return std::nullopt;
    case Agreement::rounded: return other.values.bound_lost ? Severity::warning : Severity::note;
    case Agreement::possible: return Severity::warning;
    case Agreement::apart: break;
  }
  return Severity::error;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
