// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/article_adder.hpp>
#include <newsgraph/graph/adding/restore.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/model/invalid_article.hpp>

#include <any>
#include <cstddef>
#include <optional>
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
    if (apart.first() == apart.second()) throw Error{"found \"" + apart.first() + "\" twice, expected two ids"};
    require_alike(graph, apart);
    take(graph, apart);
  }

  static void join(Graph& graph, const Join& join) {
    require_alike(graph, join);
    take(graph, join);
  }

  /// The same of what may be wrong: false where the graph can tell that it is, and stays as it was.
  static bool take(Graph& graph, const Apart& apart) {
    require_global(apart);
    if (apart.first() == apart.second() || are_alike(graph, apart.first(), apart.second()) == false) return false;
    auto& growth = of(graph);
    if (graph.apart_.insert(apart).second) growth.wait(graph, apart, true);
    return true;
  }
  static bool take(Graph& graph, const Join& join) {
    require_global(join);
    if (are_alike(graph, join.first(), join.second()) == false) return false;
    auto& growth = of(graph);
    if (graph.joins_.insert(join).second && !apply(graph, join.first(), join.second())) growth.wait(graph, join, false);
    return true;
  }

  [[nodiscard]] static Article article(const Graph& graph, ArticleId id) { return restore(graph.store_, id); }

private:
  /// A join or a separation of two global ids, of which the graph does not have both.
  struct Waiting {
    Symbol first;
    Symbol second;
    bool apart;
  };

  static void require_global(const GlobalPair& pair) {
    for (const auto* id : {&pair.first(), &pair.second()})
      if (!GlobalId::parse(*id))
        throw Error{"found \"" + *id + "\", expected the id of an entity or of a deal like urn:article#id"};
  }

  /// What the graph knows a global id to be: "an entity", "a deal" or "neither"; empty where it knows of none.
  static std::string_view kind_of(const Graph& graph, std::string_view text) {
    const auto global = GlobalId::parse(text);
    const auto article = global ? graph.find_article(global->uri) : std::nullopt;
    const auto id = global ? graph.find_symbol(global->id) : std::nullopt;
    if (!article || !id) return {};
    const auto& node = graph[*article];
    const auto among = [&](const auto& rows) {
      return base_parts::any_of(graph[rows], [&](const auto& row) { return row.id == *id; });
    };
    if (among(node.mentions)) return "an entity";
    if (among(node.deals)) return "a deal";
    const bool is_other = among(node.valuations) || among(node.relations) || among(node.claims)
                          || among(node.paragraphs) || among(node.associations);
    return is_other ? "neither" : std::string_view{};
  }

  /// Whether two global ids are those of two entities or of two deals; nothing where the graph does not know yet.
  static std::optional<bool> are_alike(const Graph& graph, std::string_view first, std::string_view second) {
    const auto a = kind_of(graph, first);
    const auto b = kind_of(graph, second);
    if (a == "neither" || b == "neither") return false;
    return a.empty() || b.empty() ? std::nullopt : std::optional{a == b};
  }

  static void require_alike(const Graph& graph, const GlobalPair& pair) {
    require_global(pair);
    if (are_alike(graph, pair.first(), pair.second()) != false) return;
    std::string found;
    for (const auto* id : {&pair.first(), &pair.second()}) {
      const auto kind = kind_of(graph, *id);
      found.append(found.empty() ? "found \"" : " and \"").append(*id).append("\"");
      if (!kind.empty()) found.append(" (").append(kind).append(")");
    }
    throw Error{found + ", expected two entities or two deals"};
  }

  void wait(const Graph& graph, const GlobalPair& pair, bool apart) {
    if (are_alike(graph, pair.first(), pair.second())) return;
    const Waiting waiting{strings_.intern(pair.first()), strings_.intern(pair.second()), apart};
    for (const auto* id : {&pair.first(), &pair.second()})
      waiting_.push(strings_.intern(GlobalId::parse(*id)->uri), waiting);
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
    for (const auto& [first, second, apart] : waiting_[*article]) {
      const auto alike = are_alike(graph, strings_[first], strings_[second]);
      if (alike == false)
        forget(apart, graph, {std::string{strings_[first]}, std::string{strings_[second]}});
      else if (alike && !apart)
        apply(graph, strings_[first], strings_[second]);
    }
    waiting_.assign(*article, {});
  }

  /// Takes out what turns out to be of an entity and a deal.
  static void forget(bool apart, Graph& graph, const GlobalPair& pair) {
    if (apart)
      graph.apart_.erase(Apart{pair.first(), pair.second()});
    else
      graph.joins_.erase(Join{pair.first(), pair.second()});
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
  for (const auto& join : joins) Growth<>::take(built, join);
  for (const auto& apart : graph.apart()) Growth<>::take(built, apart);
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
  for (const auto& join : graph.joins()) graph_parts::Growth<>::take(left, join);
  for (const auto& apart : graph.apart()) graph_parts::Growth<>::take(left, apart);
  graph = std::move(left);
  return all.size() - staying.size();
}

}  // namespace newsgraph::inline v0_1
