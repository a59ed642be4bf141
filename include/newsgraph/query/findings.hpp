// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/findings/as_finding.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a careful reader would question in one article: in the order of `FindingKind` and, of one kind, of what it is
/// about, entities before deals before valuations, each in document order. The effort grows with the article: claims ×
/// deals, and names log names.
template <class...>
[[nodiscard]] std::vector<Finding> findings(const Graph& graph, ArticleId article) {
  std::vector<Finding> found;
  const auto add = [&](auto&& results, auto... kind) {
    for (auto& result : results)
      if (auto finding = query_parts::as_finding(graph, article, std::move(result), kind...))
        found.push_back(*std::move(finding));
  };
  add(query_parts::conversion_rates(graph, article));
  add(query_parts::other_values(graph, article));
  add(query_parts::counted_twice(graph, article));
  add(query_parts::open_totals(graph, article));
  add(query_parts::part_sums(graph, article));
  add(query_parts::too_large(graph, graph[article].deals.ids()));
  for (const auto deal : graph[article].deals.ids())
    if (auto one = query_parts::misquote(graph, deal)) add(std::array{*std::move(one)});
  add(query_parts::beyond_sources(graph, article));
  add(query_parts::late_removals(graph, article), FindingKind::late_removal);
  add(query_parts::date_conflicts(graph, article), FindingKind::date_conflict);
  add(query_parts::late_dates(graph, article));
  add(query_parts::duplicate_mentions(graph, article));
  std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.about < b.about;
  });
  return found;
}

/// The same of all articles, one after the other, as they came: those findings that are about a deal which the
/// filter lets through, of any status unless it asks for some, or about no deal. Then the amounts that 64 bits do not
/// hold together over several articles; and, where the filter knows which deals are one (`one_telling`), what the
/// tellings of such deals contradict each other in, by the newest of them.
template <class...>
[[nodiscard]] std::vector<Finding> findings(const Graph& graph, const Filter& asked = {}) {
  const auto filter = graph_parts::of_any_status(asked);
  std::vector<Finding> found;
  const auto deal_of = [](const Subject& subject) { return std::get_if<DealId>(&subject); };
  const auto is_deal = [&](const Subject& subject) { return deal_of(subject) != nullptr; };
  const auto passes = [&](const Subject& subject) {
    const auto* deal = deal_of(subject);
    return deal != nullptr && matches(graph, *deal, filter);
  };
  for (const auto article : articles(graph)) {
    if (filter.article && *filter.article != article) continue;
    for (auto& finding : findings(graph, article))
      if (base_parts::none_of(finding.about, is_deal) || base_parts::any_of(finding.about, passes))
        found.push_back(std::move(finding));
  }
  const auto is_known = [&](const TooLarge& large) {
    return base_parts::any_of(found, [&](const Finding& finding) {
      const auto* of_article = std::get_if<TooLarge>(&finding.figures);
      return of_article != nullptr && of_article->currency == large.currency;
    });
  };
  for (auto& large : query_parts::too_large(graph, deals(graph, filter))) {
    if (is_known(large)) continue;
    const auto article = graph[large.deals.front()].article;
    found.push_back(*query_parts::as_finding(graph, article, std::move(large)));
  }
  if (filter.one_telling != nullptr)
    for (const auto deal : deals(graph, filter))
      for (const auto& contradiction : contradictions(graph, *filter.one_telling, deal))
        found.push_back(query_parts::as_finding(graph, contradiction));
  return found;
}

}  // namespace newsgraph::inline v0_1
