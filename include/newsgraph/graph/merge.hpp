#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph_stream.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph {

/// Of two articles of one uri the one that stays: the one created later, or else the one whose JSON is greater.
[[nodiscard]] inline bool replaces(const Article& article, const Article& other) {
  const auto time = [](const Article& a) {
    return a.first_created ? a.first_created->seconds() : std::chrono::sys_seconds::min();
  };
  if (time(article) != time(other)) return time(article) > time(other);
  return to_json(article) > to_json(other);
}

/// Builds a graph of articles and joins that may come more than once, in any order: what comes out is the same.
class GraphBuilder {
public:
  explicit GraphBuilder(Graph graph = {}) : graph_{std::move(graph)} {}

  enum class Added : std::uint8_t { is_new, is_known, replaces_other, is_replaced };

  /// Linear in the article. Of two that have one uri and differ, one is dropped: see `replaces`. Throws as
  /// `Graph::add`.
  Added add(const Article& article) {
    const auto known = graph_.find_article(article.uri);
    if (!known) {
      graph_.add(article);
      return Added::is_new;
    }
    if (auto faults = check(article); !faults.empty()) throw InvalidArticle{std::move(faults)};
    auto normal = normal_form(article);
    const auto newer = newer_.find(article.uri);
    const auto other = newer != newer_.end() ? newer->second : graph_.article(*known);
    if (normal == other) return Added::is_known;
    if (!replaces(normal, other)) return Added::is_replaced;
    newer_.insert_or_assign(article.uri, std::move(normal));
    return Added::replaces_other;
  }

  void add(const Join& join) { graph_.join(join); }

  /// The graph. Linear in it if articles were replaced, else at once.
  [[nodiscard]] Graph build() && {
    if (newer_.empty()) return std::move(graph_);
    return rebuilt(graph_, graph_.joins(), [&](ArticleId id) {
      const auto newer = newer_.find(graph_.uri(id));
      return newer != newer_.end() ? newer->second : graph_.article(id);
    });
  }

private:
  Graph graph_;
  std::map<std::string, Article, std::less<>> newer_;  // in the place of articles of the graph
};

/// What both graphs say. Linear in the one that has fewer articles, unless both have different articles of one uri.
[[nodiscard]] inline Graph merge(Graph a, Graph b) {
  if (a.articles().size() < b.articles().size()) std::swap(a, b);
  GraphBuilder builder{std::move(a)};
  for (const auto id : b.all<ArticleNode>().ids()) builder.add(b.article(id));
  for (const auto& join : b.joins()) builder.add(join);
  return std::move(builder).build();
}

/// The graph as if `join` had never been made. Linear in the graph.
[[nodiscard]] inline Graph without_join(const Graph& graph, const Join& join) {
  auto others = graph.joins();
  others.erase(join);
  return rebuilt(graph, others, [&](ArticleId id) { return graph.article(id); });
}

/// Writes a graph as NDJSON: its articles in their `normal_form`, ordered by the bytes of their uris, then its joins in
/// order. Graphs of the same articles and joins are the same bytes, however they came to be. O(n log n).
inline void save(const Graph& graph, std::ostream& out) {
  std::vector<ArticleId> ids;
  for (const auto id : graph.all<ArticleNode>().ids()) ids.push_back(id);
  std::ranges::sort(ids, {}, [&](ArticleId id) { return graph.uri(id); });
  for (const auto id : ids) out << to_json(graph.article(id)) << '\n';
  for (const auto& join : graph.joins()) out << to_json(join) << '\n';
}

}  // namespace newsgraph
