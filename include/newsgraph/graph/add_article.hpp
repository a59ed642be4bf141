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

#include <algorithm>
#include <any>
#include <cstddef>
#include <cstdint>
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
    auto& store = graph.store_;
    const auto id = growth.add_rows(store, article);
    growth.finish(graph, id, article.uri);
    return id;
  }

  /// What copies articles of another graph; neither may be changed but by `copy` and `add`.
  static ArticleCopier<> copier(Graph& from, Graph& to) { return {from.store_, to.store_}; }

  /// Adds an article of another graph, unless only its JSON tells how: see `ArticleCopier`. Whether it did. What throws
  /// leaves the graph in between.
  static bool copy(Graph& graph, ArticleCopier<>& copier, ArticleId article) {
    auto& growth = of(graph);
    const auto id = growth.adder_.copy(copier, article);
    if (id) growth.finish(graph, *id, graph.uri(*id));
    return id.has_value();
  }

  static void remove(Graph& graph, ArticleId id) {
    erase_if(graph, [id](ArticleId one) { return one == id; });
  }

  static void keep_apart(Graph& graph, const Apart& apart) {
    if (apart.first() == apart.second()) throw Error{"found \"" + apart.first() + "\" twice, expected two ids"};
    of(graph).require_alike(graph, apart);
    take(graph, apart);
  }

  static void join(Graph& graph, const Join& join) {
    of(graph).require_alike(graph, join);
    take(graph, join);
  }

  /// The same of what may be wrong: false where the graph can tell that it is, and stays as it was.
  static bool take(Graph& graph, const Apart& apart) {
    auto& growth = of(graph);
    if (!growth.may_be(graph, apart)) return false;
    if (graph.apart_.insert(apart).second && growth.keep(graph, apart.first(), apart.second())) growth.divide(graph);
    return true;
  }
  static bool take(Graph& graph, const Join& join) {
    auto& growth = of(graph);
    Uniter<> unite{graph.store_};
    const auto taken = growth.take(graph, join, unite);
    unite.finish();
    if (taken.applied) growth.divide(graph);
    return taken.may_be;
  }

  /// Whether the graph cannot tell that it is wrong. Throws `Error` where an id is not global.
  static bool is_possible(Graph& graph, const Apart& apart) { return of(graph).may_be(graph, apart); }
  static bool is_possible(Graph& graph, const Join& join) {
    require_global(join);
    return of(graph).are_alike(graph, join.first(), join.second()) != false;
  }

  /// The same of many, in which what is kept apart is divided once.
  static void take_all(Graph& graph, const std::set<Join>& joins, const std::set<Apart>& apart) {
    auto& growth = of(graph);
    Uniter<> unite{graph.store_};
    bool divides = false;
    for (const auto& join : joins) divides = growth.take(graph, join, unite).applied || divides;
    unite.finish();
    for (const auto& pair : apart)
      if (growth.may_be(graph, pair) && graph.apart_.insert(pair).second)
        divides = growth.keep(graph, pair.first(), pair.second()) || divides;
    if (divides) growth.divide(graph);
  }

  [[nodiscard]] static Article article(const Graph& graph, ArticleId id) { return restore(graph.store_, id); }

  [[nodiscard]] static const Store& store(const Graph& graph) noexcept { return graph.store_; }

  /// What a graph remembers of entities of which somebody keeps two apart: one part of each, and the forms in which two
  /// are said, and no third.
  struct Memory {
    base_parts::RowVector<EntityId> divided{};
    base_parts::RowVector<Id<EntityForm>> split_forms{};
  };
  [[nodiscard]] static Memory memory(const Graph& graph) {
    const auto* growth = std::any_cast<Growth>(&graph.growth_);
    return growth != nullptr ? Memory{growth->divided_, growth->split_forms_} : Memory{};
  }

  /// The graph of which these were the parts. Linear in the joins and separations, and in the articles that they name.
  [[nodiscard]] static Graph made_of(Store store, std::set<Join> joins, std::set<Apart> apart, Memory memory) {
    Graph graph;
    graph.store_ = std::move(store);
    graph.joins_ = std::move(joins);
    graph.apart_ = std::move(apart);
    auto& growth = of(graph);
    growth.divided_ = std::move(memory.divided);
    growth.split_forms_ = std::move(memory.split_forms);
    for (const auto& join : graph.joins_) growth.wait(graph, join, false);
    for (const auto& pair : graph.apart_) growth.wait(graph, pair, true);
    return graph;
  }

private:
  /// A join or a separation of two global ids, of which the graph does not have both.
  struct Waiting {
    Symbol first;
    Symbol second;
    bool apart;
  };

  /// What an article has under one of its ids.
  struct Local {
    Symbol id;
    std::uint8_t kind;  // 0: an entity, 1: a deal, 2: neither
    MaybeId<Mention> mention;
  };

  struct Taken {
    bool may_be;
    bool applied = false;
  };

  /// Takes a join, as far as both are here.
  Taken take(Graph& graph, const Join& join, Uniter<>& unite) {
    require_global(join);
    if (are_alike(graph, join.first(), join.second()) == false) return {false};
    if (!graph.joins_.insert(join).second) return {true};
    if (apply(graph, join.first(), join.second(), unite)) return {true, true};
    wait(graph, join, false);
    return {true};
  }

  /// Whether the graph cannot tell that it is wrong. Throws `Error` where an id is not global.
  bool may_be(const Graph& graph, const Apart& apart) {
    require_global(apart);
    return apart.first() != apart.second() && are_alike(graph, apart.first(), apart.second()) != false;
  }

  static void require_global(const GlobalPair& pair) {
    for (const auto* id : {&pair.first(), &pair.second()})
      if (!GlobalId::parse(*id))
        throw Error{"found \"" + *id + "\", expected the id of an entity or of a deal like urn:article#id"};
  }

  /// What the graph has under a global id; nothing where it knows of none. O(log n), once the ids of the article are in
  /// order.
  std::optional<Local> find_local(const Graph& graph, std::string_view text) {
    const auto global = GlobalId::parse(text);
    const auto article = global ? graph.find_article(global->uri) : std::nullopt;
    const auto id = global ? graph.find_symbol(global->id) : std::nullopt;
    if (!article || !id) return std::nullopt;
    if (locals_[*article].empty()) {
      base_parts::RowVector<Local> locals;
      const auto& node = graph[*article];
      for (const auto mention : node.mentions.ids()) locals.push_back({graph[mention].id, 0, mention});
      for (const auto& row : graph[node.deals]) locals.push_back({row.id, 1, {}});
      const auto add = [&](const auto& rows) {
        for (const auto& row : graph[rows]) locals.push_back({row.id, 2, {}});
      };
      add(node.facts);
      add(node.relations);
      add(node.claims);
      add(node.paragraphs);
      add(node.associations);
      base_parts::sort_by(locals, [](const Local& local) { return local.id; });
      locals_.assign(*article, locals.rows());
    }
    const auto locals = locals_[*article];
    const auto at = base_parts::count_before(locals, [&](const Local& local) { return local.id < *id; });
    return at != locals.size() && locals[at].id == *id ? std::optional{locals[at]} : std::nullopt;
  }

  /// What the graph knows a global id to be: "an entity", "a deal" or "neither"; empty where it knows of none.
  std::string_view kind_of(const Graph& graph, std::string_view text) {
    const auto local = find_local(graph, text);
    return !local ? "" : local->kind == 0 ? "an entity" : local->kind == 1 ? "a deal" : "neither";
  }

  /// Whether two global ids are those of two entities or of two deals; nothing where the graph does not know yet.
  std::optional<bool> are_alike(const Graph& graph, std::string_view first, std::string_view second) {
    const auto a = kind_of(graph, first);
    const auto b = kind_of(graph, second);
    if (a == "neither" || b == "neither") return false;
    return a.empty() || b.empty() ? std::nullopt : std::optional{a == b};
  }

  void require_alike(const Graph& graph, const GlobalPair& pair) {
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

  /// Ends an article whose rows have been added.
  void finish(Graph& graph, ArticleId id, std::string_view uri) {
    auto& store = graph.store_;
    bool changed = false;
    const bool came_apart = adder_.finish(store, id, [&](Rows<EntityId> those, Rows<AttachedForm> attached) {
      attach(store, those, attached);
      changed = heal_split(store, id) || !those.empty();
      heal_all(store, those);
    });
    if (came_apart) {
      heal_all(store, divided_.rows());
      divided_.clear();
      Uniter<> unite{store};
      for (const auto& join : graph.joins_) apply(graph, join.first(), join.second(), unite);
      unite.finish();
    }
    if (apply_waiting(graph, uri) || changed) divide(graph);
  }

  std::optional<Id<Mention>> find_mention(const Graph& graph, std::string_view text) {
    const auto local = find_local(graph, text);
    return local ? std::optional<Id<Mention>>{local->mention} : std::nullopt;
  }

  /// False where one of the two is not here. `unite` is to be finished.
  bool apply(Graph& graph, std::string_view first, std::string_view second, Uniter<>& unite) {
    const auto a = find_mention(graph, first);
    const auto b = find_mention(graph, second);
    if (!a || !b) return false;
    auto& store = graph.store_;
    const auto one = store.rows[*a].entity;
    const auto other = store.rows[*b].entity;
    heal(store, store.entity(one), unite);
    heal(store, store.entity(other), unite);
    unite(one, other);
    return true;
  }

  /// Notes that two are kept apart, or that they will be, of deals as of entities. Whether it changes what is one.
  bool keep(Graph& graph, std::string_view first, std::string_view second) {
    auto& store = graph.store_;
    const auto a = find_mention(graph, first);
    const auto b = find_mention(graph, second);
    if (!a || !b) {
      wait(graph, GlobalPair{std::string{first}, std::string{second}}, true);
      return false;
    }
    store.apart.push_back({*a, *b});
    Uniter<> unite{store};
    heal(store, store.entity(store.rows[*a].entity), unite);
    heal(store, store.entity(store.rows[*b].entity), unite);
    unite.finish();
    return true;
  }

  /// Makes one again what came apart because somebody keeps two of it apart; `part`: any of it.
  static void heal(Store& store, EntityId part, Uniter<>& unite) {
    store.divisions.dissolve(part, [&](EntityId one) { unite(part, one); });
  }

  void heal_all(Store& store, Rows<EntityId> parts) {
    Uniter<> unite{store};
    for (const auto part : parts) heal(store, part, unite);
    unite.finish();
  }

  /// Makes forms parts of the wholes that they are attached to. Where an article names several wholes that may be one
  /// because of it, makes one of each.
  void attach(Store& store, Rows<EntityId> changed, Rows<AttachedForm> attached) {
    if (attached.empty()) return;
    bool may_be_one = false;
    if (!changed.empty()) {
      const auto first = attached[0].whole;
      const auto is_other = [&](Divisions::Whole whole) { return whole != 0 && whole != first; };
      for (const auto& form : attached) may_be_one = may_be_one || is_other(form.whole);
      for (const auto id : changed) may_be_one = may_be_one || is_other(store.divisions.whole_of(id));
    }
    Uniter<> unite{store};
    for (const auto& [whole, beside, part, new_share] : attached) {
      if (may_be_one) {
        unite(beside, part);
        heal(store, beside, unite);
        continue;
      }
      const auto is = store.entity(part);
      if (store.divisions.whole_of(is) == 0) store.divisions.insert(beside, is);
      if (new_share) store.divisions.set_share(whole, {*new_share, is});
    }
    unite.finish();
  }

  /// The same of those of whom an article names one in a form in which two are said that are kept apart; whether it
  /// does.
  bool heal_split(Store& store, ArticleId article) {
    bool healed = false;
    Uniter<> unite{store};
    for (const auto id : store.rows[article].mentions.ids()) {
      if (split_forms_.empty()) break;
      const auto mention = store.rows[id];
      if (!std::binary_search(split_forms_.begin(), split_forms_.end(), mention.form)) continue;
      heal(store, store.entity(mention.entity), unite);
      split_forms_.truncate(static_cast<std::size_t>(std::remove(split_forms_.begin(), split_forms_.end(), mention.form)
                                                     - split_forms_.begin()));
      healed = true;
    }
    unite.finish();
    return healed;
  }

  /// Makes one again what has come to contain more of those whom somebody keeps apart than when it was divided.
  static void heal_grown(Store& store) {
    if (store.divisions.empty()) return;
    struct Pair {
      Divisions::Whole whole;
      EntityId part;
    };
    base_parts::RowVector<Pair> pairs;
    for (const auto& pair : store.apart) {
      const auto one = store.entity(store.rows[pair.a].entity);
      const auto whole = store.divisions.whole_of(one);
      if (whole != 0 && whole == store.divisions.whole_of(store.entity(store.rows[pair.b].entity)))
        pairs.push_back({whole, one});
    }
    base_parts::sort_by(pairs, [](const Pair& pair) { return pair.whole; });
    Uniter<> unite{store};
    for (std::size_t i = 0, next = 0; i < pairs.size(); i = next) {
      while (next < pairs.size() && pairs[next].whole == pairs[i].whole) ++next;
      if (next - i != store.divisions.pairs(pairs[i].whole)) heal(store, pairs[i].part, unite);
    }
    unite.finish();
  }

  /// Divides each entity of which somebody keeps two apart. Linear in the separations and, where there is one to
  /// divide, in the joins; what it costs to divide one, see `Separator` and `Divider`.
  void divide(Graph& graph) {
    struct Kept {
      EntityId of;
      MentionPair pair;
    };
    auto& store = graph.store_;
    heal_grown(store);
    base_parts::RowVector<Kept> apart;
    base_parts::RowVector<Kept> joined;
    const auto keep_one = [&](base_parts::RowVector<Kept>& pairs, const MentionPair& pair) {
      const auto is = store.entity(store.rows[pair.a].entity);
      if (is == store.entity(store.rows[pair.b].entity)) pairs.push_back({is, pair});
    };
    for (const auto& pair : store.apart) keep_one(apart, pair);
    if (apart.empty()) return;
    for (const auto& join : graph.joins_)
      if (const auto a = find_mention(graph, join.first()), b = find_mention(graph, join.second()); a && b)
        keep_one(joined, {*a, *b});
    const auto entity_of = [](const Kept& kept) { return kept.of; };
    base_parts::sort_by(apart, entity_of);
    base_parts::sort_by(joined, entity_of);
    const auto pairs_of = [](const base_parts::RowVector<Kept>& all, EntityId of, std::size_t& next) {
      base_parts::RowVector<MentionPair> pairs;
      while (next < all.size() && all[next].of < of) ++next;
      for (; next < all.size() && all[next].of == of; ++next) pairs.push_back(all[next].pair);
      return pairs;
    };
    for (std::size_t i = 0, next_join = 0; i < apart.size();) {
      const auto of = apart[i].of;
      const auto of_apart = pairs_of(apart, of, i);
      const auto of_joined = pairs_of(joined, of, next_join);
      Separator<> separator{store, of, of_apart.rows(), of_joined.rows()};
      if (!separator()) continue;
      divided_.push_back(of);
      store.divisions.add(separator.parts().rows(), separator.shares().rows(), of_apart.size());
      for (const auto form : separator.split_forms()) split_forms_.push_back(form);
    }
    base_parts::sort_unique(split_forms_);
  }

  /// Whether there was something.
  bool apply_waiting(Graph& graph, std::string_view uri) {
    const auto article = strings_.find(uri);
    if (!article || waiting_[*article].empty()) return false;
    base_parts::RowVector<Waiting> waiting;
    for (const auto& pair : waiting_[*article]) waiting.push_back(pair);
    waiting_.assign(*article, {});
    Uniter<> unite{graph.store_};
    for (const auto& [first, second, apart] : waiting) {
      const auto alike = are_alike(graph, strings_[first], strings_[second]);
      if (alike == false)
        forget(apart, graph, {std::string{strings_[first]}, std::string{strings_[second]}});
      else if (alike && apart)
        keep(graph, strings_[first], strings_[second]);
      else if (alike)
        apply(graph, strings_[first], strings_[second], unite);
    }
    unite.finish();
    return true;
  }

  /// Takes out what turns out to be of an entity and a deal.
  static void forget(bool apart, Graph& graph, const GlobalPair& pair) {
    if (apart)
      graph.apart_.erase(Apart{pair.first(), pair.second()});
    else
      graph.joins_.erase(Join{pair.first(), pair.second()});
  }

  ArticleAdder adder_;
  Runs<ArticleNode, Local> locals_;  // of articles that were asked for: by id
  StringPool<Word> strings_;
  Runs<Word, Waiting> waiting_;  // by the uris of articles that are not here yet

  // Of entities of which somebody keeps two apart.
  base_parts::RowVector<EntityId> divided_;            // one part of each
  base_parts::RowVector<Id<EntityForm>> split_forms_;  // in which two are said, and no third
};

/// A graph of what `article_of(id)` makes of each article of `graph`, in their order, of `joins`, and of what `graph`
/// keeps apart. Linear in it.
template <class ArticleOf>
[[nodiscard]] Graph rebuilt(const Graph& graph, const std::set<Join>& joins, ArticleOf article_of) {
  Graph built;
  for (const auto id : graph.table<ArticleNode>().ids()) built.add(article_of(id));
  Growth<>::take_all(built, joins, graph.apart());
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
  graph_parts::Growth<>::take_all(left, graph.joins(), graph.apart());
  graph = std::move(left);
  return all.size() - staying.size();
}

}  // namespace newsgraph::inline v0_1
