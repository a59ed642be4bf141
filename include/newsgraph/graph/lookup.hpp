// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Thrown where a text that should mean one thing of a graph means none, or several: those, or what was probably meant,
/// are the candidates, 100 at most, each ready to be asked for in its place.
struct LookupError : Error {
  LookupError(const std::string& message, std::vector<std::string> could_be)
      : Error{message}, candidates{std::move(could_be)} {}

  std::vector<std::string> candidates;
};

namespace graph_parts {

/// The rows of an article, or of all.
template <class T>
[[nodiscard]] Range<T> rows_in(const Graph& graph, Range<T> ArticleNode::*rows, std::string_view uri) {
  const auto article = graph.find_article(uri);
  return article ? graph[*article].*rows : Range<T>{};
}

/// The one row that `text` is the id of: "uri#id", or "id" where only one article has it. O(rows) without the uri.
template <class T>
[[nodiscard]] std::optional<Id<T>> find_row(const Graph& graph, Range<T> ArticleNode::*rows, std::string_view text) {
  const auto global = GlobalId::parse(text);
  const auto symbol = graph.find_symbol(global ? global->id : text);
  if (!symbol) return std::nullopt;
  const auto range = global ? rows_in(graph, rows, global->uri) : graph.table<T>();
  std::optional<Id<T>> found;
  for (const auto id : range.ids()) {
    if (graph[id].id != *symbol) continue;
    if (found) return std::nullopt;
    found = id;
  }
  return found;
}

/// The rows of many global ids. O(log n) for each, once the ids of its article are in order.
template <class T>
class RowFinder {
public:
  RowFinder(const Graph& graph, Range<T> ArticleNode::*rows) noexcept : graph_{graph}, rows_{rows} {}

  [[nodiscard]] std::optional<Id<T>> operator()(std::string_view text) {
    const auto global = GlobalId::parse(text);
    const auto article = global ? graph_.find_article(global->uri) : std::nullopt;
    const auto symbol = global ? graph_.find_symbol(global->id) : std::nullopt;
    if (!article || !symbol) return std::nullopt;
    if (by_id_[*article].empty()) {
      base_parts::RowVector<Id<T>> ids;
      for (const auto id : (graph_[*article].*rows_).ids()) ids.push_back(id);
      base_parts::sort_by(ids, [&](Id<T> id) { return graph_[id].id; });
      by_id_.assign(*article, ids.rows());
    }
    const auto ids = by_id_[*article];
    const auto at = base_parts::count_before(ids, [&](Id<T> id) { return graph_[id].id < *symbol; });
    return at != ids.size() && graph_[ids[at]].id == *symbol ? std::optional{ids[at]} : std::nullopt;
  }

private:
  const Graph& graph_;
  Range<T> ArticleNode::*rows_;
  Runs<ArticleNode, Id<T>> by_id_;  // of articles that were asked for
};

}  // namespace graph_parts

/// The deal of an id: "uri#id", or "id" where only one article has it; nothing where there is none, or several. The
/// same of facts and what else has ids; an article is found by `graph.find_article(uri)`. O(deals of the article),
/// or of the graph where there is no uri.
template <class...>
[[nodiscard]] std::optional<DealId> find_deal(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::deals, id);
}
template <class...>
[[nodiscard]] std::optional<FactId> find_fact(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::facts, id);
}
template <class...>
[[nodiscard]] std::optional<RelationId> find_relation(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::relations, id);
}
template <class...>
[[nodiscard]] std::optional<ClaimId> find_claim(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::claims, id);
}
template <class...>
[[nodiscard]] std::optional<ParagraphId> find_paragraph(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::paragraphs, id);
}
template <class...>
[[nodiscard]] std::optional<AssociationId> find_association(const Graph& graph, std::string_view id) {
  return graph_parts::find_row(graph, &ArticleNode::associations, id);
}

/// The pairs of entities that somebody keeps apart: the lesser id first, in order, each once. O(n log n) in what is
/// kept apart.
template <class...>
[[nodiscard]] std::vector<std::pair<EntityId, EntityId>> entities_apart(const Graph& graph) {
  std::vector<std::pair<EntityId, EntityId>> pairs;
  graph.for_each_apart([&](EntityId a, EntityId b) { pairs.emplace_back((std::min)(a, b), (std::max)(a, b)); });
  base_parts::sort_unique(pairs);
  return pairs;
}

/// Every entity that `text` can mean, in order: by its global id, "uri#id"; else by any of its names, in any language;
/// else by a name that is the same but for case, spaces, legal form (`name_key`); else by an id that an article gives
/// it. O(answers) for names, O(mentions) for ids.
template <class...>
[[nodiscard]] std::vector<EntityId> find_entities(const Graph& graph, std::string_view text) {
  std::vector<EntityId> found;
  if (const auto global = graph.find_global(text)) found.push_back(*global);
  if (found.empty()) graph.for_each_named(text, [&](EntityId entity) { found.push_back(entity); });
  if (found.empty()) graph.for_each_named_like(text, [&](EntityId entity) { found.push_back(entity); });
  if (const auto symbol = graph.find_symbol(text); found.empty() && symbol)
    for (const auto& mention : graph[graph.table<Mention>()])
      if (mention.id == *symbol) found.push_back(mention.entity);
  base_parts::sort_unique(found);
  return found;
}

/// The one company that `text` means, of whatever else it is the name: "오픈AI", "OpenAI Inc." or "urn:…#openai".
/// Nothing where there is none, or several. As `find_entities`.
template <class...>
[[nodiscard]] std::optional<EntityId> find_company(const Graph& graph, std::string_view text) {
  std::optional<EntityId> found;
  for (const auto entity : find_entities(graph, text)) {
    if (graph[entity].kind != EntityKind::company) continue;
    if (found) return std::nullopt;
    found = entity;
  }
  return found;
}

/// The one entity that `text` means; nothing where there is none, or several.
template <class...>
[[nodiscard]] std::optional<EntityId> find_entity(const Graph& graph, std::string_view text) {
  const auto found = find_entities(graph, text);
  return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

namespace graph_parts {

/// The first id that an article gives to an entity, as "uri#id".
template <class...>
[[nodiscard]] std::string global_id_of(const Graph& graph, EntityId entity) {
  for (const auto article : graph.table<ArticleNode>().ids())
    for (const auto& mention : graph[graph[article].mentions])
      if (graph.entity(mention.entity) == entity)
        return std::string{graph.uri(article)} + '#' + std::string{graph[mention.id]};
  return {};
}

/// Why `text` is not the name of one entity, of those that `fits(entity)`.
template <class Fits>
[[nodiscard]] LookupError lookup_error(const Graph& graph, std::string_view text, std::string_view what, Fits fits) {
  constexpr std::size_t most = 100;
  const auto quoted = base_parts::in_quotes(text);
  std::vector<std::string> ids;
  for (const auto entity : find_entities(graph, text))
    if (fits(entity) && ids.size() < most) ids.push_back(global_id_of(graph, entity));
  if (!ids.empty()) {
    auto message = quoted + " could be " + base_parts::alternatives(ids);
    return {message, std::move(ids)};
  }
  base_parts::Guesses near_names{text};
  for (const auto id : graph.table<EntityNode>().ids())
    if (graph.entity(id) == id && fits(id))
      for (const auto& name : graph.names(id)) near_names.offer(graph[name.value]);
  auto names = std::move(near_names).found();
  auto message = "no " + std::string{what} + " is called " + quoted;
  if (names.size() == 1) message += "; did you mean " + base_parts::in_quotes(names.front()) + "?";
  if (names.size() > 1) message += "; could be " + base_parts::alternatives(names);
  return {message, std::move(names)};
}

}  // namespace graph_parts

/// As `find_company`; throws `LookupError`, which lists what `text` could mean, where that is not one. O(names of the
/// graph) before it throws.
template <class...>
[[nodiscard]] EntityId find_company_or_throw(const Graph& graph, std::string_view text) {
  if (const auto found = find_company(graph, text)) return *found;
  throw graph_parts::lookup_error(graph, text, "company",
                                  [&](EntityId id) { return graph[id].kind == EntityKind::company; });
}

/// As `find_entity`; throws `LookupError` where `text` does not mean one.
template <class...>
[[nodiscard]] EntityId find_entity_or_throw(const Graph& graph, std::string_view text) {
  if (const auto found = find_entity(graph, text)) return *found;
  throw graph_parts::lookup_error(graph, text, "entity", [](EntityId) { return true; });
}

/// As `find_deal`; throws `LookupError` where `id` is that of no deal, or of deals of several articles.
template <class...>
[[nodiscard]] DealId find_deal_or_throw(const Graph& graph, std::string_view id) {
  if (const auto found = find_deal(graph, id)) return *found;
  constexpr std::size_t most = 100;
  std::vector<std::string> ids;
  base_parts::Guesses near_ids{id};
  for (const auto article : graph.table<ArticleNode>().ids())
    for (const auto& deal : graph[graph[article].deals]) {
      near_ids.offer(graph[deal.id]);
      if (graph[deal.id] == id && ids.size() < most)
        ids.push_back(std::string{graph.uri(article)} + '#' + std::string{id});
    }
  const auto several = !ids.empty();
  if (!several) ids = std::move(near_ids).found();
  auto message = several ? base_parts::in_quotes(id) + " could be " : "no deal has the id " + base_parts::in_quotes(id);
  if (!several && ids.size() == 1)
    message += "; did you mean " + base_parts::in_quotes(ids.front()) + "?";
  else if (!ids.empty())
    message += (several ? "" : "; could be ") + base_parts::alternatives(ids);
  throw LookupError{message, std::move(ids)};
}

}  // namespace newsgraph::inline v0_1
