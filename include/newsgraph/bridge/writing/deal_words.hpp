// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/bridge/property_graph/node_labels.hpp>
#include <newsgraph/bridge/tables/article_rows.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/stated.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

// What formats that have no place for it hold as text.
namespace newsgraph::inline v0_1::bridge_parts {

[[nodiscard]] inline std::string_view name_of_entity(const Source& source, std::string_view id) {
  return source.beside->node_names[source.ids.find(id)->index];
}

/// The same in their order, each once.
template <class...>
[[nodiscard]] std::vector<std::string_view> each_once(const std::vector<std::string_view>& texts) {
  std::unordered_set<std::string_view> seen;
  std::vector<std::string_view> once;
  for (const auto text : texts)
    if (seen.insert(text).second) once.push_back(text);
  return once;
}

/// The words that something rests on.
template <class...>
[[nodiscard]] std::string_view words_of(const Source& source, const Evidence& evidence) {
  CellList cells;
  put_evidence(cells, &source, &evidence);
  const auto* words = std::get_if<std::string_view>(&cells.cells()[0]);
  return words != nullptr ? *words : std::string_view{};
}

/// The moment in UTC, "2025-12-17T05:58:42Z"; empty where it is not known.
template <class...>
[[nodiscard]] std::string utc_text(const std::optional<Timestamp>& stamp) {
  if (!stamp) return {};
  CellList cells;
  put(cells, &*stamp);
  const auto* utc = std::get_if<std::string_view>(&cells.cells()[1]);
  return utc != nullptr ? std::string{*utc} : std::string{};
}

/// By deal of an article: the claims on it that name who says so.
using ClaimsOnDeals = std::vector<std::vector<const Claim*>>;

template <class...>
[[nodiscard]] ClaimsOnDeals claims_on_deals(const Source& source) {
  ClaimsOnDeals claims(source.article->deals.size());
  for (const auto& claim : source.article->claims) {
    if (claim.chain.empty()) continue;
    for (const auto& about : claim.about) {
      const auto* found = source.ids.find(about);
      if (found == nullptr || found->kind != model_parts::ObjectKind::deal) continue;
      auto& of_deal = claims[found->index];
      if (of_deal.empty() || of_deal.back() != &claim) of_deal.push_back(&claim);
    }
  }
  return claims;
}

/// "at least $10bn (about ₩14.8tn) investment; in talks; hearsay; said by Financial Times, people familiar".
template <class...>
[[nodiscard]] std::string summary_of_deal(const Source& source, std::size_t at, const ClaimsOnDeals& claims) {
  const auto& deal = source.article->deals[at];
  std::string summary = deal.amount ? english_text(*deal.amount) + ' ' : std::string{};
  summary += in_words(deal.kind ? name_of(*deal.kind) : name_of(deal.type));
  if (deal.status) summary.append("; ").append(in_words(name_of(*deal.status)));
  if (deal.payment == Payment::not_stated) summary += "; no payment stated";
  summary.append("; ").append(name_of(source.beside->modalities[at]));
  for (const auto* claim : claims[at]) {
    std::string_view between = "; said by ";
    for (const auto& step : claim->chain) {
      summary.append(between).append(name_of_entity(source, step.source));
      between = ", ";
    }
  }
  return summary;
}

}  // namespace newsgraph::inline v0_1::bridge_parts
