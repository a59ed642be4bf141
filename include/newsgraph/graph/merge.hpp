// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph_stream.hpp>
#include <newsgraph/json/article.hpp>

#include <cstdint>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// Of two articles of one uri the one that stays: the one created later, or else the one whose JSON is greater.
template <class...>
[[nodiscard]] bool replaces(const Article& article, const Article& other) {
  const auto& created = article.first_created;
  const auto& before = other.first_created;
  if (created.has_value() != before.has_value()) return created.has_value();
  if (created && created->order() != before->order()) return created->order() > before->order();
  return to_json(article) > to_json(other);
}

}  // namespace graph_parts

/// Builds a graph of articles, joins and separations that may come more than once, in any order: what comes out is the
/// same.
class GraphBuilder {
public:
  template <class...>
  explicit GraphBuilder(Graph graph = {}) : graph_{std::move(graph)} {}

  enum class Added : std::uint8_t { is_new, is_known, replaces_other, is_replaced };

  /// Linear in the article. Of two that have one uri and differ, one is dropped: see `replaces`. Throws as
  /// `Graph::add`.
  template <class...>
  Added add(const Article& article) {
    const auto known = graph_.find_article(article.uri);
    if (!known) {
      graph_.add(article);
      return Added::is_new;
    }
    if (auto faults = (check)(article); !faults.empty()) throw InvalidArticle{std::move(faults)};
    auto normal = graph_parts::normal_form(article);
    const auto other = this->article(*known);
    if (normal == other) return Added::is_known;
    if (!graph_parts::replaces(normal, other)) return Added::is_replaced;
    newer_of_.resize(graph_.table<ArticleNode>().size(), 0);
    auto& number = newer_of_[known->index()];
    if (number != 0) {
      newer_[number - 1] = std::move(normal);
    } else {
      newer_.push_back(std::move(normal));
      number = static_cast<std::uint32_t>(newer_.size());
    }
    return Added::replaces_other;
  }
  template <class Loaded>
    requires requires(const Loaded& loaded) { loaded.faults(); }
  void add(const Loaded&) = delete;  // add(*loaded), after a look at loaded.faults()

  /// False where it is known to be of an entity and a deal, and left out. It is left out later too, when an article
  /// shows that. Throws `Error` where an id is not global.
  template <class...>
  bool add(const Join& join) {
    if (!graph_parts::Growth<>::is_possible(graph_, join)) return false;
    joins_.insert(join);
    return true;
  }

  /// The same; and an id is not kept apart from itself.
  template <class...>
  bool add(const Apart& apart) {
    if (!graph_parts::Growth<>::is_possible(graph_, apart)) return false;
    apart_.insert(apart);
    return true;
  }

  /// The graph. Linear in it if articles were replaced, else in what is kept apart.
  template <class...>
  [[nodiscard]] Graph build() && {
    if (!newer_.empty())
      graph_ = graph_parts::rebuilt(graph_, graph_.joins(), [&](ArticleId id) { return article(id); });
    graph_parts::Growth<>::take_all(graph_, joins_, apart_);
    return std::move(graph_);
  }

private:
  template <class...>
  friend Graph merge(Graph a, Graph b);

  /// What is to stand in the graph as `id`.
  template <class...>
  [[nodiscard]] Article article(ArticleId id) const {
    const auto number = id.index() < newer_of_.size() ? newer_of_[id.index()] : 0;
    return number != 0 ? newer_[number - 1] : graph_.article(id);
  }

  Graph graph_;
  std::set<Join> joins_;                           // which are made once all are here
  std::set<Apart> apart_;                          // which are divided once all are here
  std::vector<Article> newer_;                     // in the place of articles of the graph
  base_parts::RowVector<std::uint32_t> newer_of_;  // by article of the graph: from 1; 0 is none
};

template <>
inline constexpr auto rows_of<GraphBuilder::Added> = base_parts::table<Name<GraphBuilder::Added>>({
    {GraphBuilder::Added::is_new, "isNew"},
    {GraphBuilder::Added::is_known, "isKnown"},
    {GraphBuilder::Added::replaces_other, "replacesOther"},
    {GraphBuilder::Added::is_replaced, "isReplaced"},
});

/// What both graphs say. Linear in the one that has fewer articles, unless both have different articles of one uri.
template <class...>
[[nodiscard]] Graph merge(Graph a, Graph b) {
  if (a.table<ArticleNode>().size() < b.table<ArticleNode>().size()) std::swap(a, b);
  GraphBuilder builder{std::move(a)};
  auto copier = graph_parts::Growth<>::copier(b, builder.graph_);
  for (const auto id : b.table<ArticleNode>().ids())
    if (!graph_parts::Growth<>::copy(builder.graph_, copier, id)) builder.add(b.article(id));
  for (const auto& join : b.joins()) builder.add(join);
  for (const auto& apart : b.apart()) builder.add(apart);
  return std::move(builder).build();
}

/// The graph as if `join` had never been made. Linear in the graph.
template <class...>
[[nodiscard]] Graph without_join(const Graph& graph, const Join& join) {
  auto others = graph.joins();
  others.erase(join);
  return graph_parts::rebuilt(graph, others, [&](ArticleId id) { return graph.article(id); });
}

/// The graph as if `apart` had never been kept apart. Linear in the articles, their joins and separations.
template <class...>
[[nodiscard]] Graph without_apart(const Graph& graph, const Apart& apart) {
  Graph left;
  for (const auto id : graph.table<ArticleNode>().ids()) left.add(graph.article(id));
  auto others = graph.apart();
  others.erase(apart);
  graph_parts::Growth<>::take_all(left, graph.joins(), others);
  return left;
}

/// Writes a graph as NDJSON: its articles in their `normal_form`, ordered by the bytes of their uris, then its joins in
/// order, then what is kept apart. Graphs of the same articles, joins and separations are the same bytes, however they
/// came to be. O(n log n).
template <class...>
void save(const Graph& graph, std::ostream& out) {
  std::vector<ArticleId> ids;
  for (const auto id : graph.table<ArticleNode>().ids()) ids.push_back(id);
  base_parts::sort(ids, [&](ArticleId a, ArticleId b) { return graph.uri(a) < graph.uri(b); });
  for (const auto id : ids) out << to_json(graph.article(id)) << '\n';
  for (const auto& join : graph.joins()) out << to_json(join) << '\n';
  for (const auto& apart : graph.apart()) out << to_json(apart) << '\n';
}

}  // namespace newsgraph::inline v0_1
