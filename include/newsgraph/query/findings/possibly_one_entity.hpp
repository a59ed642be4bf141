// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/lookup.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Why two entities of one name are not taken for one.
enum class KeptApart : std::uint8_t {
  legal_form,  ///< the articles say other legal forms of them: X LLC, X Inc
  ticker,      ///< they are listed in two markets under two symbols: two firms, or two listings of one
  unstated,    ///< several bear the name, and nothing says which of them is meant
};

template <>
inline constexpr auto rows_of<KeptApart> = base_parts::table<Name<KeptApart>>({
    {KeptApart::legal_form, "legalForm"},
    {KeptApart::ticker, "ticker"},
    {KeptApart::unstated, "unstated"},
});

/// Two entities of one name that may be one. What settles it is `graph.join(question.join)`, or `graph.keep_apart` of
/// the same two ids.
struct PossiblyOneEntity {
  EntityId first;
  EntityId second;
  KeptApart by;
  ArticleId article;  ///< that names the second
  Join join;

  friend bool operator==(const PossiblyOneEntity&, const PossiblyOneEntity&) = default;
};

namespace query_parts {

/// An entity of a graph, or as an article names it.
struct Named {
  EntityId entity;
  MaybeSymbol id{};  ///< in the article
};

/// Who bears a name, and what is stated beside it.
struct Bearer {
  Id<graph_parts::EntityKeys::Key> name;
  Named who;
  graph_parts::KeyMarks marks;
};

/// Two bearers of one name that may be one.
struct Doubt {
  Named first;
  Named second;
  KeptApart by;
};

/// The reason to keep two bearers of one name apart, if they may be one all the same: two LEIs are two entities.
template <class...>
[[nodiscard]] std::optional<KeptApart> kept_apart(const graph_parts::KeyMarks& a,
                                                  const graph_parts::KeyMarks& b) noexcept {
  if (a.lei && b.lei && a.lei != b.lei) return std::nullopt;
  if (!a.form.empty() && !b.form.empty() && a.form != b.form) return KeptApart::legal_form;
  if (a.ticker && b.ticker && a.ticker != b.ticker) return KeptApart::ticker;
  return KeptApart::unstated;
}

/// Those who may be one with the bearer of their name that states least, of those from whom nobody keeps them apart, so
/// that there are fewer doubts than bearers; of each two entities one. `precedes(a, b)` decides, of what is named,
/// where nothing else does: two of whom the same is stated are two where somebody keeps them apart. O(n log n), and
/// what `entities_apart` costs.
template <class Precedes>
[[nodiscard]] base_parts::RowVector<Doubt> doubts(const Graph& graph, base_parts::RowVector<Bearer> bearers,
                                                  Precedes precedes) {
  const auto text = [&](MaybeSymbol symbol) { return graph[symbol].value_or(std::string_view{}); };
  base_parts::sort(bearers, [&](const Bearer& a, const Bearer& b) {
    const auto& [form, lei, ticker] = a.marks;
    const auto& [other_form, other_lei, other_ticker] = b.marks;
    if (a.name != b.name) return a.name < b.name;
    if (form != other_form) return form < other_form;
    if (lei != other_lei) return text(lei) < text(other_lei);
    if (ticker != other_ticker) return text(ticker) < text(other_ticker);
    return precedes(a.who, b.who);
  });
  std::optional<std::vector<std::pair<EntityId, EntityId>>> apart;  // once it was asked
  const auto is_apart = [&](EntityId one, EntityId other) {
    if (one == other || graph.apart().empty()) return false;
    if (!apart) apart = entities_apart(graph);
    return std::binary_search(apart->begin(), apart->end(), std::pair{(std::min)(one, other), (std::max)(one, other)});
  };
  base_parts::RowVector<Doubt> found;
  const Bearer* first = nullptr;
  for (const auto& bearer : bearers) {
    if (first == nullptr || first->name != bearer.name) first = &bearer;
    const auto* other = first;
    while (other != &bearer && is_apart(other->who.entity, bearer.who.entity)) ++other;
    if (other->who.entity == bearer.who.entity) continue;
    if (const auto by = kept_apart(other->marks, bearer.marks)) found.push_back({other->who, bearer.who, *by});
  }
  const auto low = [](const Doubt& doubt) { return (std::min)(doubt.first.entity, doubt.second.entity); };
  const auto high = [](const Doubt& doubt) { return (std::max)(doubt.first.entity, doubt.second.entity); };
  base_parts::sort(found, [&](const Doubt& a, const Doubt& b) {
    if (low(a) != low(b)) return low(a) < low(b);
    if (high(a) != high(b)) return high(a) < high(b);
    if (a.by != b.by) return a.by < b.by;
    if (precedes(a.first, b.first)) return true;
    return !precedes(b.first, a.first) && precedes(a.second, b.second);
  });
  std::size_t kept = 0;
  for (const auto& doubt : found)
    if (kept == 0 || low(found[kept - 1]) != low(doubt) || high(found[kept - 1]) != high(doubt)) found[kept++] = doubt;
  found.truncate(kept);
  return found;
}

/// "uri#id", as a `Join` takes it.
template <class...>
[[nodiscard]] std::string global_id(const Graph& graph, ArticleId article, Symbol id) {
  return std::string{graph.uri(article)}.append("#").append(graph[id]);
}

/// What bears one name in an article and may be one. O(n log n) in its names.
template <class...>
[[nodiscard]] std::vector<PossiblyOneEntity> possibly_one_entity(const Graph& graph, ArticleId article) {
  base_parts::RowVector<Bearer> bearers;
  for (const auto& mention : graph[graph.member(article, &ArticleNode::mentions)])
    graph.for_each_name_key(mention, [&](Id<graph_parts::EntityKeys::Key> name, const graph_parts::KeyMarks& marks) {
      bearers.push_back({name, {mention.entity, mention.id}, marks});
    });
  const auto precedes = [&](const Named& a, const Named& b) { return graph[*a.id] < graph[*b.id]; };
  std::vector<PossiblyOneEntity> found;
  for (const auto& [first, second, by] : doubts(graph, bearers, precedes))
    found.push_back({first.entity, second.entity, by, article,
                     Join{global_id(graph, article, *first.id), global_id(graph, article, *second.id)}});
  return found;
}

/// What bears one name in a graph and may be one, though no article names both. O(n log n) in the names of the graph
/// and in the articles that name what is asked about.
template <class...>
[[nodiscard]] std::vector<PossiblyOneEntity> possibly_one_entity(const Graph& graph) {
  base_parts::RowVector<Bearer> bearers;
  graph.for_each_shared_name([&](Id<graph_parts::EntityKeys::Key> name, const graph_parts::EntityKey& key) {
    if (!key.weak) bearers.push_back({name, {graph.entity(key.entity)}, key.marks});
  });
  const auto articles_of = [&](EntityId entity) { return graph.run(&graph_parts::Store::articles, entity); };
  const auto share_article = [&](EntityId one, EntityId other) {
    auto few = articles_of(one);
    auto many = articles_of(other);
    if (few.size() > many.size()) std::swap(few, many);
    return base_parts::any_of(few, [&](ArticleId a) { return std::binary_search(many.begin(), many.end(), a); });
  };
  base_parts::RowVector<MaybeId<ArticleNode>> first_of;  // by entity, once it was asked
  const auto first_article = [&](EntityId entity) {
    if (entity.index() >= first_of.size()) first_of.resize(entity.index() + 1, {});
    auto& least = first_of[entity.index()];
    if (!least)
      for (const auto article : articles_of(entity))
        if (!least || graph.uri(article) < graph.uri(*least)) least = article;
    return *least;
  };
  const auto global = [&](EntityId entity, ArticleId article) {
    MaybeSymbol least;
    for (const auto& mention : graph[graph.member(article, &ArticleNode::mentions)])
      if (mention.entity == entity && (!least || graph[mention.id] < graph[*least])) least = mention.id;
    return global_id(graph, article, *least);
  };
  const auto precedes = [&](const Named& a, const Named& b) {
    if (a.entity == b.entity) return false;
    const auto first = first_article(a.entity);
    const auto other = first_article(b.entity);
    if (first != other) return graph.uri(first) < graph.uri(other);
    return global(a.entity, first) < global(b.entity, other);
  };
  std::vector<PossiblyOneEntity> found;
  for (const auto& [first, second, by] : doubts(graph, bearers, precedes)) {
    if (share_article(first.entity, second.entity)) continue;
    const auto article = first_article(second.entity);
    found.push_back({first.entity, second.entity, by, article,
                     Join{global(first.entity, first_article(first.entity)), global(second.entity, article)}});
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
