// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/add_deal.hpp>
#include <newsgraph/graph/adding/divide.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/adding/ties.hpp>
#include <newsgraph/graph/adding/unite.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Makes several entities of one where what its articles say together no longer shows that all of it is one. Joins are
/// forgotten. The part with the most mentions stays under the id.
template <class...>
class Separator {
public:
  Separator(Store& store, EntityId entity) : store_{store}, entity_{entity} {}

  /// One that somebody keeps apart: `apart` and `joined` are pairs of its mentions. Of two that are kept apart and said
  /// in one form, each is by itself; a join that makes two such one is none.
  Separator(Store& store, EntityId entity, Rows<MentionPair> apart, Rows<MentionPair> joined)
      : store_{store}, entity_{entity}, apart_{apart}, joined_{joined} {}

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

  /// What it came apart into, the entity first.
  [[nodiscard]] const base_parts::RowVector<EntityId>& parts() const& noexcept { return entities_; }
  void parts() const&& = delete;

  /// Of each key that several parts have, whose a further form is that only this key ties to the entity; in order. Not
  /// of keys that tie in several groups.
  [[nodiscard]] const base_parts::RowVector<KeyShare>& shares() const& noexcept { return shares_; }
  void shares() const&& = delete;

  /// The forms in which two are said that are kept apart, and no third.
  [[nodiscard]] const base_parts::RowVector<Id<EntityForm>>& split_forms() const& noexcept { return split_forms_; }
  void split_forms() const&& = delete;

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
    const auto split_forms = said_alike();
    MaybeId<EntityForm> last;
    std::uint32_t shared = 0;  // of the mentions of a form
    for (const auto i : order) {
      const auto form = form_of(i);
      const bool is_known = store_.entity_of_form[form.index()].has_value();
      if (base_parts::contains_in_order(alone_, mentions_[i].mention)) {
        mentions_[i].atom = atoms_.add();
        const auto first = ties_.size();
        add_ties(store_, form, mentions_[i].atom, ties_);
        for (auto tie = first; tie < ties_.size(); ++tie) ties_[tie].firm = false;
        continue;
      }
      if (!is_known || last != form) {
        shared = atoms_.add();
        if (is_known) add_ties(store_, form, shared, ties_);
        if (is_known && base_parts::contains_in_order(split_forms, form)) shared_forms_.push_back(form);
        last = form;
      }
      mentions_[i].atom = shared;
    }
    for (const auto form : split_forms)
      if (!base_parts::contains_in_order(shared_forms_, form)) split_forms_.push_back(form);
    if (apart_.empty())
      apply_ties(atoms_, ties_);
    else
      keep_apart();

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

  /// Notes the mentions of two that are kept apart and said in one form, and gives these forms.
  base_parts::RowVector<Id<EntityForm>> said_alike() {
    base_parts::RowVector<Id<EntityForm>> forms;
    for (const auto& [a, b] : apart_) {
      const auto form = store_.rows[a].form;
      if (store_.rows[b].form != form || !store_.entity_of_form[form.index()]) continue;
      alone_.push_back(a);
      alone_.push_back(b);
      forms.push_back(form);
    }
    base_parts::sort_unique(alone_);
    base_parts::sort_unique(forms);
    return forms;
  }

  void keep_apart() {
    const auto atom_of = [&](Id<Mention> mention) {
      const auto before = [](const Part& part, Id<Mention> sought) { return part.mention < sought; };
      return std::lower_bound(mentions_.begin(), mentions_.end(), mention, before)->atom;
    };
    base_parts::RowVector<AtomPair> pairs;
    for (const auto& [a, b] : apart_) pairs.push_back({atom_of(a), atom_of(b)});
    for (const auto& [one, other] : joined_) {
      const auto a = atoms_.top(atom_of(one));
      const auto b = atoms_.top(atom_of(other));
      const auto is_kept = [&](const AtomPair& pair) {
        const auto first = atoms_.top(pair.a);
        const auto second = atoms_.top(pair.b);
        return (first == a && second == b) || (first == b && second == a);
      };
      if (a != b && base_parts::none_of(pairs, is_kept)) atoms_.tie(a, b);
    }
    Divider<> divider{atoms_, ties_, pairs};
    divider();
    base_parts::sort(ties_);
    find_shares(divider);
  }

  /// By atoms, which `make_entities` makes parts.
  void find_shares(const Divider<>& divider) {
    for (std::size_t i = 0, next = 0; i < ties_.size(); i = next) {
      bool one_group = true;
      bool one_part = true;
      for (next = i + 1; next < ties_.size() && ties_[next].key == ties_[i].key; ++next) {
        one_group = one_group && ties_[next].group == ties_[i].group;
        one_part = one_part && atoms_.top(ties_[next].atom) == atoms_.top(ties_[i].atom);
      }
      if (!one_group || one_part) continue;
      const auto beside = divider.beside(ties_[i]);
      shares_.push_back({ties_[i].key, beside ? MaybeId{EntityId{*beside}} : std::nullopt});
    }
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
      node.anonymous = node.anonymous && !known;
      const bool of_others =
          base_parts::contains_in_order(alone_, mention.mention) && base_parts::contains_in_order(shared_forms_, form);
      if (known && !of_others) store_.entity_of_form[form.index()] = entities_[mention.atom];
    }
    for (auto& [key, part] : shares_)
      if (part) part = entities_[part_of_[atoms_.top(static_cast<std::uint32_t>((*part).index()))]];
  }

  /// Those who have a key because of the entity: its parts that the key's groups tell apart.
  void give_keys() {
    std::size_t next = 0;
    base_parts::RowVector<EntityKey> left;
    while (next < ties_.size()) {
      const auto key = ties_[next].key;
      left.clear();
      for (std::size_t i = 0; i < store_.keys[key].size(); ++i) {
        auto bearer = store_.keys[key][i];
        bool given = false;
        if (store_.entity(bearer.entity) == entity_) {
          for (auto tie = next; tie < ties_.size() && ties_[tie].key == key; ++tie) {
            if (ties_[tie].bearer != i) continue;
            bearer.entity = entities_[part_of_[atoms_.top(ties_[tie].atom)]];
            if (base_parts::contains(left, bearer)) continue;
            left.push_back(bearer);
            given = true;
          }
          if (!given && is_repeated(store_.keys[key], i)) continue;
        }
        if (!given && !base_parts::contains(left, bearer)) left.push_back(bearer);
      }
      store_.keys.assign(key, left.rows());
      while (next < ties_.size() && ties_[next].key == key) ++next;
    }
  }

  /// Whether an earlier bearer of the entity is the same: of parts that have become one again.
  [[nodiscard]] bool is_repeated(Rows<EntityKey> bearers, std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (store_.entity(bearers[j].entity) == entity_ && bearers[j].marks == bearers[i].marks
          && bearers[j].weak == bearers[i].weak && (!bearers[i].weak || bearers[j].form == bearers[i].form))
        return true;
    return false;
  }

  void give_mentions() {
    for (const auto& name : store_.names_of[entity_])
      store_.names.remove(name.value, [&](EntityId other) { return store_.entity(other) == entity_; });
    for (const auto part : entities_.rows()) store_.names_of.assign(part, {});
    for (const auto& [id, article, part] : mentions_) {
      store_.rows.change(id, [&](Mention& one) { one.entity = entities_[part]; });
      const auto mention = store_.rows[id];
      const auto form = store_.forms[mention.form];
      tell(store_, store_.rows[mention.entity], article, time_of(store_, article),
           {mention.id, form.shown(), form.country, form.kind});
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
        rename(store_, article, [&, part = part](EntityId id) { return id == entity_ ? entities_[part] : id; });
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
    give(store_.facts, [&](FactId fact, auto add) { add(rows[fact].of); });
    give(store_.relations, [&](RelationId relation, auto add) {
      add(rows[relation].from);
      add(rows[relation].to);
    });
    give(store_.claims, [&](ClaimId claim, auto add) {
      for (const auto& subject : rows[rows[claim].about])
        if (const auto* entity = std::get_if<EntityId>(&subject)) add(*entity);
    });
    store_.flows_in_order = store_.flows_in_order && torn_deals.empty();
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
    const auto references = copied(store_.references[article]);
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
  Rows<MentionPair> apart_;
  Rows<MentionPair> joined_;
  base_parts::RowVector<Id<Mention>> alone_;            // of two that are kept apart and said in one form
  base_parts::RowVector<Id<EntityForm>> shared_forms_;  // of these forms: in which a third is said
  base_parts::RowVector<Id<EntityForm>> split_forms_;
  base_parts::RowVector<KeyShare> shares_;
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
