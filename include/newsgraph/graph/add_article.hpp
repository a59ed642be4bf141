// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/adding/article_adder.hpp>
#include <newsgraph/graph/adding/restore.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/model/invalid_article.hpp>

#include <any>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// What `Graph::add`, `remove`, `join` and `article` do, with what a graph remembers between them.
template <class...>
class Growth {
public:
  static ArticleId add(Graph& graph, const Article& article) {
    auto& growth = of(graph);
    const auto id = growth.add_rows(graph.store_, article);
    if (growth.adder_.finish(graph.store_, id))
      for (const auto& join : graph.joins_) apply(graph, join.first(), join.second());
    growth.apply_waiting(graph, article.uri);
    return id;
  }

  static void remove(Graph& graph, ArticleId id) {
    erase_if(graph, [id](ArticleId one) { return one == id; });
  }

  static void keep_apart(Graph& graph, const Apart& apart) {
    require_global(apart, "a deal");
    graph.kept_.drop();
    graph.apart_.insert(apart);
  }

  static void join(Graph& graph, const Join& join) {
    require_global(join, "an entity");
    auto& growth = of(graph);
    if (!graph.joins_.insert(join).second || apply(graph, join.first(), join.second())) return;
    auto& strings = growth.strings_;
    const Waiting waiting{strings.intern(join.first()), strings.intern(join.second())};
    for (const auto* id : {&join.first(), &join.second()})
      growth.waiting_.push(strings.intern(GlobalId::parse(*id)->uri), waiting);
  }

  [[nodiscard]] static Article article(const Graph& graph, ArticleId id) { return restore(graph.store_, id); }

private:
  /// A join of two global ids, of which the graph does not have both.
  struct Waiting {
    Symbol first;
    Symbol second;
  };

  static void require_global(const GlobalPair& pair, std::string_view what) {
    for (const auto* id : {&pair.first(), &pair.second()})
      if (!GlobalId::parse(*id))
        throw Error{"found \"" + *id + "\", expected the id of " + std::string{what} + " like urn:article#id"};
  }

  /// For who is about to change the graph.
  static Growth& of(Graph& graph) {
    graph.kept_.drop();
    if (!graph.growth_.has_value()) graph.growth_.emplace<Growth>();
    return *std::any_cast<Growth>(&graph.growth_);
  }

  ArticleId add_rows(Store& store, const Article& article) {
    const auto mark = store.mark();
    try {
      return adder_(store, article);
    } catch (const UnresolvedId&) {
      store.rewind(mark);
    } catch (...) {
      store.rewind(mark);
      throw;
    }
    throw InvalidArticle{(check)(article)};
  }

  /// False where one of the two is not here.
  static bool apply(Graph& graph, std::string_view first, std::string_view second) {
    const auto a = graph.find_global(first);
    const auto b = graph.find_global(second);
    if (!a || !b) return false;
    unite(graph.store_, *a, *b);
    return true;
  }

  void apply_waiting(Graph& graph, std::string_view uri) {
    const auto article = strings_.find(uri);
    if (!article) return;
    for (const auto [first, second] : waiting_[*article]) apply(graph, strings_[first], strings_[second]);
    waiting_.assign(*article, {});
  }

  ArticleAdder adder_;
  StringPool<Word> strings_;
  Runs<Word, Waiting> waiting_;  // by the uris of articles that are not here yet
};

/// A graph of what `article_of(id)` makes of each article of `graph`, in their order, of `joins`, and of what `graph`
/// keeps apart. Linear in it.
template <class ArticleOf>
[[nodiscard]] Graph rebuilt(const Graph& graph, const std::set<Join>& joins, ArticleOf article_of) {
  Graph built;
  for (const auto id : graph.table<ArticleNode>().ids()) built.add(article_of(id));
  for (const auto& join : joins) built.join(join);
  for (const auto& apart : graph.apart()) built.keep_apart(apart);
  return built;
}

}  // namespace graph_parts

/// Takes out the articles for which `goes(id)` is true, as `Graph::remove` does one. How many they were. Linear in the
/// graph, or in its articles where none goes. What throws leaves the graph as it was.
template <class Predicate>
std::size_t erase_if(Graph& graph, Predicate goes) {
  base_parts::RowVector<ArticleId> staying;
  const auto all = graph.table<ArticleNode>();
  for (const auto id : all.ids())
    if (!goes(id)) staying.push_back(id);
  if (staying.size() == all.size()) return 0;
  Graph left;
  for (const auto id : staying) left.add(graph.article(id));
  for (const auto& join : graph.joins()) left.join(join);
  for (const auto& apart : graph.apart()) left.keep_apart(apart);
  graph = std::move(left);
  return all.size() - staying.size();
}

}  // namespace newsgraph::inline v0_1
