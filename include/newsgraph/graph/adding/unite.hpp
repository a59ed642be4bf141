// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/original.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// When an article was made, in seconds since 1970; those without a time come last.
[[nodiscard]] inline std::int64_t time_of(const Store& store, ArticleId id) noexcept {
  const auto time = store.rows.member(id, &ArticleNode::first_created);
  return time ? time->order().time_since_epoch().count() : (std::numeric_limits<std::int64_t>::max)();
}

/// What an entity is told to be, and by which article, which is of that time.
struct EarliestStatement {
  MaybeSymbol what{};
  MaybeId<ArticleNode> by{};
  std::int64_t at = 0;
};

[[nodiscard]] inline EarliestStatement told_by(const Store& store, MaybeSymbol what, MaybeId<ArticleNode> by) noexcept {
  return {what, by, by ? time_of(store, *by) : 0};
}

/// What is told by the earlier article; of two of one time, by that with the lesser uri; of what one article says under
/// two ids, the lesser text.
[[nodiscard]] inline EarliestStatement earlier(const Store& store, EarliestStatement a, EarliestStatement b) noexcept {
  if (!a.by || !b.by) return a.by ? a : b;
  if (a.at != b.at) return a.at < b.at ? a : b;
  if (a.by != b.by) return store.uris[*a.by] < store.uris[*b.by] ? a : b;
  return store.words[*a.what] < store.words[*b.what] ? a : b;
}

/// Gives an entity the name that it is told to have; a local id is shown where there is no name.
inline void tell_name(const Store& store, EntityNode& node, EarliestStatement told, bool is_name) noexcept {
  if (!told.by) return;
  if (is_name == node.named)
    told = earlier(store, told_by(store, node.name, node.named_by), told);
  else if (!is_name)
    return;
  node.named = is_name;
  node.named_by = told.by;
  node.name = *told.what;
}

/// The same of its country.
inline void tell_country(const Store& store, EntityNode& node, EarliestStatement told) noexcept {
  const auto first = earlier(store, told_by(store, node.country, node.country_by), told);
  node.country = first.what;
  node.country_by = first.by;
}

/// What one article tells of an entity, under one id.
struct ToldEntity {
  Symbol id;
  MaybeSymbol shown;
  MaybeSymbol country;
  EntityKind kind;
};

/// Gives an entity what an article tells of it: of two kinds the one that stands first in `EntityKind`, so that a fund
/// that is a group here and a company there is a company. `at`: its `time_of`.
template <class...>
void tell(const Store& store, EntityNode& node, ArticleId article, std::int64_t at, const ToldEntity& of) {
  tell_name(store, node, {of.shown ? of.shown : of.id, article, at}, of.shown.has_value());
  node.kind = (std::min)(node.kind, of.kind);
  if (of.country) tell_country(store, node, {of.country, article, at});
}

/// Whether a name is one of those of an entity. Where it has many, those of that name are looked through.
template <class...>
[[nodiscard]] bool has_name(const Store& store, EntityId id, Symbol name) {
  constexpr std::size_t few = 16;
  const auto names = store.names_of[id];
  if (names.size() <= few) return base_parts::find_by(names, &NameNode::value, name) != names.end();
  return store.names.any_of(name, [&](EntityId other) { return store.entity(other) == id; });
}

/// Gives an entity the names of a form that it does not have yet.
template <class...>
void add_names(Store& store, EntityId id, const EntityForm& form) {
  const auto add = [&](const NameNode& name) {
    if (has_name(store, id, name.value)) return;
    store.names.prepare(store.words.size());
    store.names_of.push(id, name);
    store.names.add(name.value, id, store.rows[id].anonymous);
  };
  for (const auto& name : form.names) add(name);
  if (form.name) add({*form.name, std::nullopt});
}

/// What an entity is now, by whoever knows.
struct Renaming {
  const void* by;
  EntityId (*of)(const void* by, EntityId id);

  [[nodiscard]] EntityId operator()(EntityId id) const { return of(by, id); }
};

/// Gives the rows of an article what is now each of their entities; but not its flows.
template <class...>
void rename_by(Store& store, ArticleId article, Renaming now) {
  for_each_reference(store, article, [&]<class T>(T& reference) {
    if constexpr (std::is_same_v<T, Subject>) {
      if (auto* entity = std::get_if<EntityId>(&reference)) *entity = now(*entity);
    } else if constexpr (std::is_same_v<T, EntityId>) {
      reference = now(reference);
    } else {
      if (reference) reference = now(*reference);
    }
  });
  auto& rows = store.rows;
  for (const auto id : rows[article].mentions.ids())
    rows.change(id, [&](Mention& mention) { mention.entity = now(mention.entity); });
  for (const auto deal : rows[article].deals.ids())
    if (const auto details = rows[deal].details)
      for (const auto purpose : rows[*details].purpose.ids())
        if (auto& entity = rows[purpose].entity) entity = now(*entity);
}
template <class Now>
void rename(Store& store, ArticleId article, const Now& now) {
  rename_by(store, article, {&now, [](const void* by, EntityId id) { return (*static_cast<const Now*>(by))(id); }});
}

/// Takes flows out of the table, each id once and in order. Linear in the flows of those who had a part in one, times
/// log of how many go.
template <class...>
void take_out_flows(Store& store, const base_parts::RowVector<FlowId>& dropped) {
  const auto take_from = [&](Runs<EntityNode, FlowId>& runs, EntityId Flow::*side) {
    base_parts::RowVector<EntityId> touched;
    for (const auto id : dropped) touched.push_back(store.rows[id].*side);
    base_parts::sort_unique(touched);
    for (const auto of : touched) {
      base_parts::RowVector<FlowId> left;
      for (const auto id : runs[of])
        if (!std::binary_search(dropped.begin(), dropped.end(), id)) left.push_back(id);
      runs.assign(of, left.rows());
    }
  };
  take_from(store.paid, &Flow::payer);
  take_from(store.received, &Flow::payee);
  for (const auto id : dropped) store.rows[id].payee = store.rows[id].payer;
}

/// Takes out of the table what two flows that became one, or a payment to oneself, have left, after `changed`, in
/// order, became those of others. O(n log n) in the flows of their deals; and in those of the entities of whom one
/// goes.
template <class...>
void drop_flows(Store& store, const base_parts::RowVector<FlowId>& changed) {
  base_parts::RowVector<FlowId> of_deal;
  base_parts::RowVector<FlowId> dropped;
  const auto end = store.rows.next<Flow>().index();
  const auto deal_of = [&](std::size_t flow) { return store.rows[FlowId{flow}].deal; };
  const auto ends_of = [&](FlowId id) { return std::pair{store.rows[id].payer, store.rows[id].payee}; };
  for (std::size_t i = 0; i < changed.size(); ++i) {
    auto first = changed[i].index();
    const auto deal = deal_of(first);
    if (i > 0 && deal_of(changed[i - 1].index()) == deal) continue;
    while (first > 0 && deal_of(first - 1) == deal) --first;  // the flows of a deal stand together
    of_deal.clear();
    for (; first < end && deal_of(first) == deal; ++first) {
      const FlowId id{first};
      if (stands(store.rows[id]))
        of_deal.push_back(id);
      else if (base_parts::contains_in_order(changed, id))
        dropped.push_back(id);
    }
    base_parts::sort_by(of_deal, ends_of);
    for (std::size_t j = 1; j < of_deal.size(); ++j)
      if (ends_of(of_deal[j]) == ends_of(of_deal[j - 1])) dropped.push_back(of_deal[j]);
  }
  base_parts::sort(dropped);
  if (!dropped.empty()) take_out_flows(store, dropped);
}

/// Whether it is `a` that stays where the two become one: more articles name it, else it has more deals, else it came
/// earlier.
[[nodiscard]] inline bool outlives(const Store& store, EntityId a, EntityId b) noexcept {
  const auto articles = store.articles[a].size();
  const auto deals = store.deals[a].size();
  if (articles != store.articles[b].size()) return articles > store.articles[b].size();
  if (deals != store.deals[b].size()) return deals > store.deals[b].size();
  return a < b;
}

/// Makes one entity of two, time and again, and brings the rows to it at the end.
template <class...>
class Uniter {
public:
  explicit Uniter(Store& store) noexcept : store_{store} {}

  /// Makes one entity of two: the one that more articles name stays. It has the name and the kind of the one that is
  /// not anonymous. O(n log n) in what is said of the other and in what was said of both since, for what is said of one
  /// stands together, in order.
  EntityId operator()(EntityId a, EntityId b) {
    auto& store = store_;
    a = store.entity(a);
    b = store.entity(b);
    if (a == b) return a;
    const auto into = outlives(store, a, b) ? a : b;
    const auto from = into == a ? b : a;

    const auto articles = store.articles[into];
    for (const auto article : store.articles[from]) {
      if (std::binary_search(articles.begin(), articles.end(), article)) keep_references(store, article);
      renamed_.push_back(article);
    }
    for (const auto flow : store.paid[from]) store.rows[flow].payer = into, changed_.push_back(flow);
    for (const auto flow : store.received[from]) store.rows[flow].payee = into, changed_.push_back(flow);

    base_parts::RowVector<NameNode> names;
    for (const auto& name : store.names_of[from])
      if (!has_name(store, into, name.value)) names.push_back(name);
    for (const auto& name : names) store.names_of.push(into, name);
    store.names_of.assign(from, {});
    const auto unite_runs = [&](RunMemory& runs) { runs.unite(into.index(), from.index()); };
    unite_runs(store.articles);
    unite_runs(store.deals);
    unite_runs(store.paid);
    unite_runs(store.received);
    unite_runs(store.facts);
    unite_runs(store.relations);
    unite_runs(store.claims);

    auto& stays = store.rows[into];
    auto& goes = store.rows[from];
    if (stays.anonymous == goes.anonymous) {
      tell_name(store, stays, told_by(store, goes.name, goes.named_by), goes.named);
      stays.kind = (std::min)(stays.kind, goes.kind);
    } else if (stays.anonymous) {
      stays.name = goes.name;
      stays.named_by = goes.named_by;
      stays.named = goes.named;
      stays.anonymous = false;
      stays.kind = goes.kind;
    }
    tell_country(store, stays, told_by(store, goes.country, goes.country_by));
    goes.same_as = into;
    return into;
  }

  /// Brings the rows of articles, and the flows, to what is one now. O(n log n) in the articles that name what went,
  /// and in the flows of its deals.
  void finish() {
    base_parts::sort_unique(renamed_);
    for (const auto article : renamed_) rename(store_, article, [&](EntityId id) { return store_.entity(id); });
    base_parts::sort_unique(changed_);
    drop_flows(store_, changed_);
    renamed_.clear();
    changed_.clear();
  }

private:
  Store& store_;
  base_parts::RowVector<ArticleId> renamed_;
  base_parts::RowVector<FlowId> changed_;
};

/// See `Uniter`.
template <class...>
EntityId unite(Store& store, EntityId a, EntityId b) {
  Uniter<> uniter{store};
  const auto into = uniter(a, b);
  uniter.finish();
  return into;
}

}  // namespace newsgraph::inline v0_1::graph_parts
