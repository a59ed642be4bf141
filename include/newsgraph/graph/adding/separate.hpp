// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/add_deal.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/adding/unite.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// What may be one, by numbers.
class Atoms {
public:
  std::uint32_t add() {
    above_.push_back(static_cast<std::uint32_t>(above_.size()));
    return above_.back();
  }
  void tie(std::uint32_t a, std::uint32_t b) { above_[top(a)] = top(b); }
  /// The same of all that are tied.
  [[nodiscard]] std::uint32_t top(std::uint32_t atom) {
    while (above_[atom] != atom) atom = above_[atom] = above_[above_[atom]];
    return atom;
  }
  [[nodiscard]] std::size_t size() const noexcept { return above_.size(); }

private:
  base_parts::RowVector<std::uint32_t> above_;  // by atom, up to one that is above itself
};

/// That those in a group of a key's bearers are one.
struct Tie {
  Id<EntityKeys::Key> key;
  std::uint32_t group;
  std::uint32_t atom;
  bool firm;
  MaybeId<EntityForm> form;  // of which it is a short alias

  friend bool operator<(const Tie& a, const Tie& b) { return a.key != b.key ? a.key < b.key : a.group < b.group; }
};

/// Adds the ties of a form, which is `atom`.
template <class...>
void add_ties(const Store& store, Id<EntityForm> form, std::uint32_t atom, base_parts::RowVector<Tie>& ties) {
  for (const auto& key : keys_of(store.forms[form], store.words)) {
    const auto weak_in = key.weak ? MaybeId{form} : std::nullopt;
    const auto is_it = [&](const EntityKey& bearer) {
      return bearer.marks == key.marks && bearer.weak == key.weak && (!key.weak || bearer.form == weak_in);
    };
    auto number = store.keys.number(key.text);
    auto bearers = store.keys[*number];
    const auto* at = base_parts::find_if(bearers, is_it);
    if (at == bearers.end()) {
      if (key.weak) continue;  // too many have it
      number = store.keys.number(key_with_marks(key.text, key.marks));
      bearers = store.keys[*number];
      at = bearers.begin();
    }
    const auto groups = key_groups(bearers, store.words);
    const auto group = groups[static_cast<std::size_t>(at - bearers.begin())];
    ties.push_back({*number, group, atom, is_firm(bearers, groups, group), weak_in});
  }
}

/// Makes one of the atoms that `ties` tie. Orders the ties. O(n log n).
template <class...>
void apply_ties(Atoms& atoms, base_parts::RowVector<Tie>& ties) {
  base_parts::sort(ties);
  for (std::size_t i = 1; i < ties.size(); ++i)
    if (ties[i].firm && !(ties[i - 1] < ties[i])) atoms.tie(ties[i - 1].atom, ties[i].atom);
}

/// Two forms that a name does not make one any more.
struct TornForms {
  EntityId entity;
  Id<EntityForm> a;
  Id<EntityForm> b;
};

/// Whether each two are still one, as far as their own keys and those of the others here tell. O(n log n) in the forms.
template <class...>
[[nodiscard]] bool are_tied(const Store& store, Rows<TornForms> torn) {
  base_parts::RowVector<Id<EntityForm>> forms;
  for (const auto& [entity, a, b] : torn) {
    forms.push_back(a);
    forms.push_back(b);
  }
  base_parts::sort_unique(forms);
  Atoms atoms;
  base_parts::RowVector<Tie> ties;
  for (const auto form : forms) add_ties(store, form, atoms.add(), ties);
  apply_ties(atoms, ties);
  const auto top_of = [&](Id<EntityForm> form) {
    return atoms.top(static_cast<std::uint32_t>(std::lower_bound(forms.begin(), forms.end(), form) - forms.begin()));
  };
  return base_parts::all_of(torn, [&](const TornForms& one) { return top_of(one.a) == top_of(one.b); });
}

/// Makes several entities of one where what its articles say together no longer shows that all of it is one. Joins are
/// forgotten. The part with the most mentions stays under the id.
template <class...>
class Separator {
public:
  Separator(Store& store, EntityId entity) : store_{store}, entity_{entity} {}

  /// Whether it came apart. O(n log n) in what is said of it and, where an article names two of its parts, in the flows
  /// of those whom they pay or who pay them.
  bool operator()() {
    take_mentions();
    find_parts();
    if (part_count_ == 1) return false;
    make_entities();
    give_keys();
    give_mentions();
    give_rows();
    return true;
  }

private:
  /// A mention of the entity. Those of one form are one, but for those that are others each time.
  struct Part {
    Id<Mention> mention;
    ArticleId article;
    std::uint32_t atom;  // in the end the number of its part
  };

  void take_mentions() {
    for (const auto article : store_.articles[entity_])
      for (const auto mention : store_.rows[article].mentions.ids())
        if (store_.entity(store_.rows[mention].entity) == entity_) mentions_.push_back({mention, article, 0});
  }

  void find_parts() {
    base_parts::RowVector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) order.push_back(i);
    const auto form_of = [&](std::uint32_t i) { return store_.rows[mentions_[i].mention].form; };
    base_parts::sort_by(order, form_of);
    for (std::uint32_t i = 0; i < order.size(); ++i) {
      const auto form = form_of(order[i]);
      const bool is_known = store_.entity_of_form[form.index()].has_value();
      if (i == 0 || !is_known || form_of(order[i - 1]) != form) {
        const auto atom = atoms_.add();
        if (is_known) add_ties(store_, form, atom, ties_);
      }
      mentions_[order[i]].atom = static_cast<std::uint32_t>(atoms_.size() - 1);
    }
    apply_ties(atoms_, ties_);

    base_parts::RowVector<std::uint32_t> sizes;
    sizes.resize(atoms_.size(), 0);
    for (auto& mention : mentions_) ++sizes[mention.atom = atoms_.top(mention.atom)];
    std::uint32_t largest = 0;
    for (std::uint32_t atom = 0; atom < sizes.size(); ++atom)
      if (sizes[atom] > sizes[largest]) largest = atom;
    part_of_.resize(atoms_.size(), 0);
    for (std::uint32_t atom = 0; atom < sizes.size(); ++atom)
      if (sizes[atom] != 0 && atom != largest) part_of_[atom] = part_count_++;
    for (auto& mention : mentions_) mention.atom = part_of_[mention.atom];
  }

  void make_entities() {
    auto& kept = store_.rows[entity_];
    kept = EntityNode{kept.name, EntityKind::group, true};
    entities_.push_back(entity_);
    first_new_ = store_.rows.template next<EntityNode>();
    while (entities_.size() < part_count_) entities_.push_back(store_.rows.add(store_.rows[entity_]));
    for (const auto& mention : mentions_) {
      const auto form = store_.rows[mention.mention].form;
      auto& node = store_.rows[entities_[mention.atom]];
      const auto& known = store_.entity_of_form[form.index()];
      if (known) store_.entity_of_form[form.index()] = entities_[mention.atom];
      node.anonymous = node.anonymous && !known;
    }
  }

  /// Those who have a key because of the entity: its parts that the key's groups tell apart.
  void give_keys() {
    std::size_t next = 0;
    base_parts::RowVector<EntityKey> left;
    while (next < ties_.size()) {
      const auto key = ties_[next].key;
      left.clear();
      const auto groups = key_groups(store_.keys[key], store_.words);
      for (std::size_t i = 0; i < store_.keys[key].size(); ++i) {
        auto bearer = store_.keys[key][i];
        bool given = false;
        if (store_.entity(bearer.entity) == entity_)
          for (auto tie = next; tie < ties_.size() && ties_[tie].key == key; ++tie) {
            if (ties_[tie].group != groups[i] || (bearer.weak && ties_[tie].form != bearer.form)) continue;
            bearer.entity = entities_[part_of_[atoms_.top(ties_[tie].atom)]];
            if (base_parts::contains(left, bearer)) continue;
            left.push_back(bearer);
            given = true;
          }
        if (!given && !base_parts::contains(left, bearer)) left.push_back(bearer);
      }
      store_.keys.assign(key, left.rows());
      while (next < ties_.size() && ties_[next].key == key) ++next;
    }
  }

  void give_mentions() {
    for (const auto part : entities_.rows()) store_.names_of.assign(part, {});
    for (const auto& [id, article, part] : mentions_) {
      auto& mention = store_.rows[id];
      mention.entity = entities_[part];
      const auto form = store_.forms[mention.form];
      tell(store_, store_.rows[mention.entity], article, {mention.id, form.shown(), form.country, form.kind});
      add_names(store_, mention.entity, form);
    }
  }

  [[nodiscard]] bool is_part(EntityId entity) const { return entity == entity_ || !(entity < first_new_); }

  /// What refers to the entity refers to its part from now on.
  void give_rows() {
    base_parts::RowVector<ArticleId> torn;  // which name two parts
    for (std::size_t i = 0, next = 0; i < mentions_.size(); i = next) {
      const auto [first, article, part] = mentions_[i];
      bool one = true;
      for (next = i + 1; next < mentions_.size() && mentions_[next].article == article; ++next)
        one = one && mentions_[next].atom == part;
      if (!one) {
        torn.push_back(article);
        give_references(article);
      } else if (part != 0) {
        rename(store_, article, entity_, entities_[part]);
      }
    }
    const auto is_torn = [&](DealId deal) {
      return std::binary_search(torn.begin(), torn.end(), store_.rows[deal].article);
    };
    give_flows(is_torn);
    base_parts::RowVector<DealId> torn_deals;
    for (const auto deal : store_.deals[entity_])
      if (is_torn(deal)) torn_deals.push_back(deal);

    const auto give = [&](auto& runs, auto each_owner) {
      auto all = copied(runs[entity_]);
      runs.assign(entity_, {});
      for (const auto id : all.rows())
        each_owner(id, [&](EntityId owner) {
          if (is_part(owner) && (runs[owner].empty() || runs[owner].back() != id)) runs.push(owner, id);
        });
    };
    const auto& rows = store_.rows;
    store_.articles.assign(entity_, {});
    for (const auto& [mention, article, part] : mentions_) {
      const auto known = store_.articles[entities_[part]];
      if (known.empty() || known.back() != article) store_.articles.push(entities_[part], article);
    }
    give(store_.deals, [&](DealId deal, auto add) {
      for (const auto& party : rows[rows[deal].parties]) add(party.entity);
    });
    give(store_.paid, [&](FlowId flow, auto add) { add(rows[flow].payer); });
    give(store_.received, [&](FlowId flow, auto add) { add(rows[flow].payee); });
    give(store_.valuations, [&](ValuationId valuation, auto add) { add(rows[valuation].of); });
    give(store_.relations, [&](RelationId relation, auto add) {
      add(rows[relation].from);
      add(rows[relation].to);
    });
    give(store_.claims, [&](ClaimId claim, auto add) {
      for (const auto& subject : rows[rows[claim].about])
        if (const auto* entity = std::get_if<EntityId>(&subject)) add(*entity);
    });
    for (const auto deal : torn_deals) add_flows(store_, deal, rows[deal].type, rows[deal].parties, true);
  }

  template <class T>
  [[nodiscard]] static base_parts::RowVector<T> copied(Rows<T> rows) {
    base_parts::RowVector<T> copy;
    for (const auto& row : rows) copy.push_back(row);
    return copy;
  }

  /// The references of an article that names two parts, by the ids that it gives them.
  void give_references(ArticleId article) {
    base_parts::RowVector<Mention> by_id;
    for (const auto& mention : store_.rows[store_.rows[article].mentions]) by_id.push_back(mention);
    base_parts::sort(by_id, [](const Mention& a, const Mention& b) { return a.id < b.id; });
    const auto entity_of = [&](Symbol id) {
      const auto before = [](const Mention& mention, Symbol sought) { return mention.id < sought; };
      return std::lower_bound(by_id.begin(), by_id.end(), id, before)->entity;
    };
    const auto references = copied(store_.rows[store_.rows[article].references]);
    std::size_t next = 0;
    for_each_reference(store_, article, [&]<class T>(T& reference) {
      if constexpr (std::is_same_v<T, Subject>) {
        const auto id = references[next++];
        if (std::holds_alternative<EntityId>(reference)) reference = entity_of(id);
      } else if constexpr (std::is_same_v<T, EntityId>) {
        reference = entity_of(references[next++]);
      } else {
        if (reference) reference = entity_of(references[next++]);
      }
    });
    auto& rows = store_.rows;
    for (const auto deal : rows[article].deals.ids())
      if (const auto details = rows[deal].details)
        for (const auto purpose : rows[*details].purpose.ids())
          if (rows[purpose].entity) rows[purpose].entity = entity_of(rows[purpose].words);
  }

  /// Flows under deals of articles that name one part are of that part; those of the others go, to be made again.
  template <class IsTorn>
  void give_flows(IsTorn is_torn) {
    base_parts::RowVector<FlowId> dropped;
    const auto part_of = [&](DealId deal) {
      const auto before = [](const Part& mention, ArticleId article) { return mention.article < article; };
      const auto article = store_.rows[deal].article;
      return entities_[std::lower_bound(mentions_.begin(), mentions_.end(), article, before)->atom];
    };
    const auto give = [&](Rows<FlowId> run, EntityId Flow::*side) {
      for (const auto id : run) {
        const auto deal = store_.rows[id].deal;
        if (!is_torn(deal)) {
          store_.rows[id].*side = part_of(deal);
          continue;
        }
        if (!dropped.empty() && store_.rows[dropped.back()].deal == deal) continue;
        auto first = id.index();
        while (first > 0 && store_.rows[FlowId{first - 1}].deal == deal) --first;
        for (; first < store_.rows.template next<Flow>().index() && store_.rows[FlowId{first}].deal == deal; ++first)
          if (stands(store_.rows[FlowId{first}])) dropped.push_back(FlowId{first});
      }
    };
    give(store_.paid[entity_], &Flow::payer);
    give(store_.received[entity_], &Flow::payee);
    base_parts::sort_unique(dropped);
    take_out_flows(store_, dropped);
  }

  Store& store_;
  EntityId entity_;
  EntityId first_new_{0};
  std::uint32_t part_count_ = 1;
  base_parts::RowVector<Part> mentions_;  // by article
  base_parts::RowVector<Tie> ties_;
  Atoms atoms_;
  base_parts::RowVector<std::uint32_t> part_of_;  // by atom at the top
  base_parts::RowVector<EntityId> entities_;      // by part
};

/// See `Separator`.
template <class...>
bool separate(Store& store, EntityId entity) {
  return Separator<>{store, entity}();
}

}  // namespace newsgraph::inline v0_1::graph_parts
