// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/article.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// The bytes and the words of evidence in a paragraph whose text is there, where either is given.
template <class...>
void complete_evidence(std::vector<Evidence>& evidence, const std::vector<Paragraph>& paragraphs) {
  for (auto& item : evidence) {
    const auto paragraph = base_parts::find_by(paragraphs, &Paragraph::id, item.in);
    if (paragraph == paragraphs.end() || !paragraph->text) continue;
    const auto& text = *paragraph->text;
    if (item.bytes) {
      item.exact = text.substr(item.bytes->begin, item.bytes->end - item.bytes->begin);
    } else if (item.exact) {
      const auto begin = static_cast<std::uint32_t>(text.find(*item.exact));
      item.bytes = ByteRange{begin, begin + static_cast<std::uint32_t>(item.exact->size())};
    }
  }
}

/// An article that checks, as a graph gives it back: evidence has its bytes and its words, open roles and what facts
/// are based on stand in the order of their enums, each once. Nothing that it says is changed. O(size).
template <class...>
[[nodiscard]] Article normal_form(Article article) {
  for (auto& deal : article.deals) {
    complete_evidence(deal.evidence, article.paragraphs);
    for (auto& term : deal.terms) complete_evidence(term.evidence, article.paragraphs);
    base_parts::sort_unique(deal.open_roles);
  }
  for (auto& fact : article.facts) {
    complete_evidence(fact.evidence, article.paragraphs);
    base_parts::sort_unique(fact.basis);
  }
  for (auto& relation : article.relations) complete_evidence(relation.evidence, article.paragraphs);
  for (auto& claim : article.claims) complete_evidence(claim.evidence, article.paragraphs);
  return article;
}

}  // namespace newsgraph::inline v0_1::graph_parts
