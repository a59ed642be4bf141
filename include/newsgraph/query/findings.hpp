// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/facts.hpp>
#include <newsgraph/query/facts/subject.hpp>
#include <newsgraph/query/findings/as_finding.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

namespace query_parts {

/// See `findings`. The fiscal years of the graph are read once for many articles.
template <class...>
[[nodiscard]] std::vector<Finding> findings_of(const Graph& graph, ArticleId article, FactTimes& times) {
  const auto told = as_told(graph);
  std::vector<Finding> found;
  const auto add = [&](auto&& results, auto... kind) {
    for (auto& result : results)
      if (auto finding = as_finding(graph, article, std::move(result), kind...)) found.push_back(*std::move(finding));
  };
  add(conversion_rates(graph, article));
  add(other_values(graph, article));
  add(counted_twice(told, article));
  add(rival_bids(graph, article));
  add(uncounted_payments(graph, article));
  add(open_totals(graph, article));
  add(units_apart(graph, article));
  add(part_sums(told, article));
  add(shares_too_large(told, article));
  const auto sums = too_large(told, graph.member(article, &ArticleNode::deals).ids());
  add(sums);
  add(large_figures(graph, article, sums));
  AmountsInEvidence amounts_in{graph};
  std::vector<Misquote> misquoted;
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids())
    add_misquotes(graph, deal, amounts_in, misquoted);
  for (const auto fact : graph.member(article, &ArticleNode::facts).ids())
    add_misquotes(graph, fact, amounts_in, misquoted);
  add(misquoted);
  add(beyond_sources(graph, article));
  add(late_removals(told, article), FindingKind::late_removal);
  add(date_conflicts(told, article), FindingKind::date_conflict);
  add(late_dates(told, article));
  add(unmet_conditions(told, article));
  const auto figures = series_of(graph, times, graph.member(article, &ArticleNode::facts).ids());
  for (const auto& apart : contradictions_in(graph, figures)) found.push_back(as_finding(graph, apart));
  for (const auto& apart : changes_in(graph, figures)) found.push_back(as_finding(graph, apart));
  add(duplicate_mentions(graph, article));
  add(pays_itself(graph, article));
  add(possibly_one_entity(graph, article));
  std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.about < b.about;
  });
  return found;
}

}  // namespace query_parts

/// What a careful reader would question in one article: in the order of `FindingKind` and, of one kind, of what it is
/// about, entities before deals before facts, each in document order. For `beyond_source` at most 64 of the
/// claims that cite somebody for a deal or a fact are looked at; of the evidence for each thing the first 64
/// pieces are shown. The effort grows with the article: claims × deals, and names log names.
template <class...>
[[nodiscard]] std::vector<Finding> findings(const Graph& graph, ArticleId article) {
  query_parts::FactTimes times{graph};
  return query_parts::findings_of(graph, article, times);
}

namespace query_parts {

/// What a finding says, but for who says it: its kind, what it is about, the words that show it.
template <class...>
[[nodiscard]] std::string said_by(GraphView graph, const Finding& finding) {
  std::string said;
  const auto add = [&](std::size_t number) { (said += std::to_string(number)) += ' '; };
  add(static_cast<std::size_t>(finding.kind));
  add(static_cast<std::size_t>(finding.severity));
  for (const auto& subject : finding.about) {
    add(subject.index());
    if (const auto* fact = std::get_if<FactId>(&subject)) {
      for (const auto number : subject_of(graph, *fact)) add(number);
      const auto& node = graph[*fact];
      const auto& details = graph.details(*fact);
      const auto period = graph[details.period];
      said += period ? to_string(*period) : details.fiscal ? to_string(*details.fiscal) : "";
      said += node.date ? to_string(*node.date) : "";
      const auto number = decimal_of(graph, node.value);
      said += ' ' + (number ? to_string(number->value()) : "") + unit_of(graph, node.value, node.metric) + ' ';
    } else {
      add(std::visit([](auto id) { return id.index(); }, graph.shown(subject)));
    }
  }
  if (const auto* change = std::get_if<ChangeApart>(&finding.figures)) add(change->change);
  if (const auto* twice = std::get_if<DuplicateMention>(&finding.figures)) {
    add(twice->first.index());
    add(twice->second.index());
  }
  for (const auto& piece : finding.evidence) (said += '\n') += graph.words(piece).value_or("");
  return said;
}

/// Of findings of articles that say the same, leaves those on one telling of what they are about: of that with the most
/// of them, the first. The findings of an article stand together, and of them those about one thing.
template <class...>
void keep_one_telling(GraphView graph, std::vector<Finding>& found) {
  struct Told {
    const Finding* first;
    std::size_t count;

    [[nodiscard]] bool has(const Finding& finding) const {
      return finding.article == first->article && finding.about == first->about;
    }
  };
  struct Said {
    Told last;
    Told most;
  };
  graph_parts::StringPool<Finding> known;
  base_parts::RowVector<Said> said;         // by what is known
  base_parts::RowVector<std::size_t> what;  // by finding: its place in `said`
  for (const auto& finding : found) {
    what.push_back(known.intern(said_by(graph, finding)).index());
    if (what.back() == said.size()) said.push_back({{&finding, 0}, {&finding, 0}});
    auto& [last, most] = said[what.back()];
    if (!last.has(finding)) last = {&finding, 0};
    if (++last.count > most.count) most = last;
  }
  std::vector<bool> goes;
  for (std::size_t i = 0; i < found.size(); ++i) goes.push_back(!said[what[i]].most.has(found[i]));
  base_parts::erase_flagged(found, goes);
}

/// What articles contradict each other in of the figures of entities, and changes that don't fit the figure of another
/// article, each once. O(n log n) in the facts of the graph.
template <class...>
[[nodiscard]] std::vector<Finding> facts_between_articles(const Graph& graph) {
  std::vector<Finding> found;
  FactTimes times{graph};
  const auto all = series_of(graph, times, facts(graph));
  const auto are_between = [&](FactId a, FactId b) { return graph[a].article != graph[b].article; };
  for (const auto& apart : contradictions_in(graph, all))
    if (are_between(apart.first, apart.second)) found.push_back(as_finding(graph, apart));
  std::map<std::tuple<FactId, std::optional<Decimal>, std::optional<Decimal>>, bool> questioned;
  for (const auto& apart : changes_in(graph, all))
    if (apart.base && are_between(apart.fact, *apart.base)
        && questioned.emplace(std::tuple{*apart.base, apart.expected.low, apart.expected.high}, true).second)
      found.push_back(as_finding(graph, apart));
  return found;
}

}  // namespace query_parts

/// The same of all articles, one after the other, as they came: those findings that are about a telling of a deal which
/// the filter lets through, of any status unless it asks for some, or about no deal. Then the entities of one name that
/// may be one though no article names both; the amounts that 64 bits do not hold together over several articles; and
/// what the tellings of a deal contradict each other in, also in whom they name; what articles contradict each other in
/// of the figures of entities; and which deals are possibly one. Unless each telling counts, what an article repeats,
/// of another or of itself, is questioned once, by the first telling.
template <class...>
[[nodiscard]] std::vector<Finding> findings(const Graph& graph, const Filter& asked = {}) {
  const auto filter = graph_parts::of_any_status(asked);
  auto of_each = filter;
  of_each.tellings = Tellings::each;
  std::vector<Finding> found;
  const auto deal_of = [](const Subject& subject) { return std::get_if<DealId>(&subject); };
  const auto is_deal = [&](const Subject& subject) { return deal_of(subject) != nullptr; };
  const auto passes = [&](const Subject& subject) {
    const auto* deal = deal_of(subject);
    return deal != nullptr && matches(graph, *deal, of_each);
  };
  const bool each = graph_parts::view_of(graph, filter).tellings() == Tellings::each;
  query_parts::FactTimes times{graph};
  for (const auto article : articles(graph)) {
    if (filter.article && *filter.article != article) continue;
    for (auto& finding : query_parts::findings_of(graph, article, times))
      if (base_parts::none_of(finding.about, is_deal) || base_parts::any_of(finding.about, passes))
        found.push_back(std::move(finding));
  }
  if (!each) query_parts::keep_one_telling(graph, found);
  if (!filter.article)
    for (auto& one : query_parts::possibly_one_entity(graph)) {
      const auto article = one.article;
      found.push_back(*query_parts::as_finding(graph, article, std::move(one)));
    }
  std::vector<Subject> named;  // deals
  for (const auto& finding : found)
    if (std::holds_alternative<TooLarge>(finding.figures))
      for (const auto& subject : finding.about) named.push_back(graph_parts::view_of(graph, filter).shown(subject));
  base_parts::sort_unique(named);
  for (auto& large : query_parts::too_large(graph_parts::view_of(graph, filter), deals(graph, filter))) {
    if (base_parts::all_of(large.deals,
                           [&](DealId deal) { return std::binary_search(named.begin(), named.end(), Subject{deal}); }))
      continue;
    const auto article = graph[large.deals.front()].article;
    found.push_back(*query_parts::as_finding(graph, article, std::move(large)));
  }
  if (each) return found;
  for (const auto deal : deals(graph, filter)) {
    for (const auto& contradiction : contradictions(graph, deal))
      found.push_back(query_parts::as_finding(graph, contradiction));
    for (const auto& apart : query_parts::sums_apart(graph, deal))
      found.push_back(query_parts::as_finding(graph, apart));
    for (const auto& apart : query_parts::parties_apart(graph, deal))
      found.push_back(query_parts::as_finding(graph, apart));
  }
  for (auto& apart : query_parts::facts_between_articles(graph)) found.push_back(std::move(apart));
  for (const auto& question : deal_clusters(graph).questions()) {
    auto possibly = query_parts::possibly_one_deal(graph, question);
    if (matches(graph, possibly.first, filter) && matches(graph, possibly.second, filter))
      found.push_back(query_parts::as_finding(graph, std::move(possibly)));
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
