// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/separate.hpp>
#include <newsgraph/graph/adding/unite.hpp>
#include <newsgraph/graph/names/unnamed.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/entity.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// A form of an article that one key ties to what somebody's keeping two apart divides. That changes nothing of it but
/// that it has one form more; unless another form of the article is tied to it too, by what both are tied to.
struct AttachedForm {
  Divisions::Whole whole;
  EntityId beside;                     ///< a part of it
  EntityId part;                       ///< whose the form is
  MaybeId<EntityKeys::Key> new_share;  ///< where that is nobody's who was there: the key
};

/// A form of a store, and what it tells.
struct StoredForm {
  MaybeId<EntityForm> id{};
  MaybeSymbol shown{};
  MaybeSymbol country{};
  EntityKind kind = EntityKind::company;
};

/// Finds the entity of the graph that an article means, or adds it.
///
/// Entities of one kind, for which companies and groups count as one, are one if they share an LEI, a ticker, or a name
/// or alias (`name_key`), or if a third shares one with each of them. Where those who bear a name state what tells them
/// apart, such as other legal forms or LEIs (`key_groups`), the name is no reason, and whoever states nothing is none
/// of them; nor is a short alias (`keys_of`) a bridge between two names. Those that are anonymous, or described rather
/// than named (`is_description`), or have neither name nor LEI nor ticker, are others each time. So what is one depends
/// on what the articles say together, not on the order in which they come: an article can also show that what seemed
/// one is two.
class EntityResolver {
public:
  /// Begins an article of these entities. The memory that their names take is fetched meanwhile.
  template <class...>
  void open(const Store& store, ArticleId article, const std::vector<Entity>& entities) {
    open(article);
    for (const auto& entity : entities) {
      if (entity.name) hashes_.push_back(store.words.expect(*entity.name));
      for (const auto& name : entity.names) hashes_.push_back(store.words.expect(name.value));
    }
  }
  template <class...>
  void open(ArticleId article) {
    article_ = article;
    doubled_ = false;
    mentioned_.truncate(0);
    to_unite_.truncate(0);
    changed_.truncate(0);
    torn_.truncate(0);
    attached_.truncate(0);
    hashes_.truncate(0);
    next_hash_ = 0;
  }

  /// What the next entity of the article means, and the form in which it is said; the article is one of those that name
  /// it. What turns out to be one unites in `close`. After a throw, `Store::rewind` takes back what was added.
  template <class...>
  Mention operator()(Store& store, Symbol id, const Entity& entity) {
    take_form(store, entity);
    return mention(store, id);
  }
  template <class...>
  Mention operator()(Store& store, Symbol id, const EntityForm& form) {
    form_ = form;
    return mention(store, id);
  }
  /// The same of a form of which the store has an entity.
  template <class...>
  Mention operator()(Store& store, Symbol id, const StoredForm& form) {
    return mention(store, id, form, store.entity(*store.entity_of_form[(*form.id).index()]));
  }

  /// Whether the article names one entity under two ids.
  [[nodiscard]] bool doubled() const noexcept { return doubled_; }

  /// Ends an article whose rows are all there: what turned out to be one unites, what turned out to be several comes
  /// apart. Whether something came apart; joins of it have to be made again. Calls `between(changed, attached)` between
  /// the two, with those of which more forms are known than before, or that have united, or may come apart, by what
  /// they were; but for what `AttachedForm` says.
  template <class Between>
  bool close(Store& store, ArticleId article, Between between) {
    const auto at = time_of(store, article);
    for (const auto& [entity, told] : mentioned_.rows()) tell(store, store.rows[entity], article, at, told);
    Uniter<> uniter{store};
    for (const auto& [a, b] : to_unite_.rows()) uniter(a, b);
    uniter.finish();
    between(changed_.rows(), attached_.rows());
    for (auto& torn : torn_) torn.entity = store.entity(torn.entity);
    base_parts::sort_by(torn_, [](const TornForms& torn) { return torn.entity; });
    bool apart = false;
    for (std::size_t i = 0, next = 0; i < torn_.size(); i = next) {
      while (next < torn_.size() && torn_[next].entity == torn_[i].entity) ++next;
      if (!are_tied(store, torn_.rows().part(i, next - i))) apart = separate(store, torn_[i].entity) || apart;
    }
    return apart;
  }

private:
  struct MentionedEntity {
    EntityId entity;
    ToldEntity told;
  };

  struct Pair {
    EntityId a;
    EntityId b;
  };

  /// How a new form is tied to what somebody's keeping two apart divides.
  struct Attachment {
    Divisions::Whole whole = 0;
    EntityId part{0};
    std::size_t key = 0;  // which of its keys it is
    Id<EntityKeys::Key> number{0};
    std::optional<EntityKey> same{};  // who has it with the same marks
    bool several_parts = false;
    bool needs_whole = false;  // it may change what is whose
  };

  /// Notes those who have a key of a new form of which parts of a whole are.
  template <class...>
  void note_parts(const Store& store, Attachment& attachment, std::size_t key, Id<EntityKeys::Key> number,
                  Rows<EntityKey> known, const base_parts::RowVector<std::uint32_t>& groups, std::uint32_t group) {
    bool is_firm = false;
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (groups[i] != group) continue;
      is_firm = is_firm || !known[i].weak;
      const auto part = store.entity(known[i].entity);
      const auto whole = store.divisions.whole_of(part);
      if (whole == 0) continue;
      if (attachment.whole == 0)
        attachment = {whole, part, key, number, {}, false, attachment.needs_whole};
      else if (attachment.whole != whole || attachment.key != key)
        attachment.needs_whole = true;
      else if (attachment.part != part)
        attachment.several_parts = true;
    }
    if (!is_firm) attachment.needs_whole = true;
  }

  /// Whose a new form is that one key ties to a whole, where that changes nothing else of it: what was found by the key
  /// does not unite, what was found by others unites with it.
  template <class...>
  std::optional<EntityId> attach(Store& store, Symbol id, const Attachment& at, std::size_t unions,
                                 std::size_t changes) {
    constexpr std::size_t few = 16;  // which are looked through
    if (at.needs_whole || attached_.size() == few) return std::nullopt;
    for (const auto& other : attached_)
      if (other.whole == at.whole) return std::nullopt;
    MaybeId<EntityNode> part = at.part;
    if (at.several_parts) {
      const auto share = store.divisions.share(at.whole, at.number);
      if (!share) return std::nullopt;
      part = share->part ? MaybeId{store.entity(*share->part)} : std::nullopt;
    }
    const auto is = part ? *part : add_row(store, id, false);
    to_unite_.truncate(unions);
    std::size_t others = changes;
    for (auto i = changes; i < changed_.size(); ++i) {
      const auto other = changed_[i];
      if (store.divisions.whole_of(other) != 0) continue;
      changed_[others++] = other;
      to_unite_.push_back({is, other});
    }
    changed_.truncate(others);
    attached_.push_back({at.whole, at.part, is, part ? std::nullopt : MaybeId{at.number}});
    return is;
  }

  /// What an entity of the form means.
  template <class...>
  Mention mention(Store& store, Symbol id) {
    const auto known = store.forms.size();
    const auto form = store.forms.intern(form_);
    const bool is_new = store.forms.size() != known;
    const auto shown = form_.shown();
    const auto is_anonymous = [&] { return form_.anonymous.value_or(false) || is_described(store); };
    const bool unknown = is_new ? is_anonymous() || !(shown || form_.lei || form_.ticker)
                                : !store.entity_of_form[form.index()].has_value();
    const auto is = unknown  ? add_row(store, id, is_anonymous())
                    : is_new ? known_or_new(store, id, form)
                             : store.entity(*store.entity_of_form[form.index()]);
    if (is_new) store.entity_of_form.push_back(unknown ? MaybeId<EntityNode>{} : MaybeId{is});
    return mention(store, id, {form, shown, form_.country, form_.kind}, is);
  }

  template <class...>
  Mention mention(Store& store, Symbol id, const StoredForm& form, EntityId is) {
    const auto articles = store.articles[is];
    if (!articles.empty() && articles.back() == article_)
      doubled_ = true;
    else
      store.articles.push(is, article_);
    mentioned_.push_back({is, {id, form.shown, form.country, form.kind}});
    return {id, is, *form.id};
  }

  template <class...>
  void take_form(Store& store, const Entity& entity) {
    const auto symbol = [&store](const std::optional<std::string>& text) {
      return text ? MaybeSymbol{store.words.intern(*text)} : std::nullopt;
    };
    form_.kind = entity.kind;
    form_.anonymous = entity.anonymous;
    form_.name = entity.name ? MaybeSymbol{store.words.intern(*entity.name, hashes_[next_hash_++])} : std::nullopt;
    form_.country = symbol(entity.country);
    form_.lei = entity.lei ? MaybeSymbol{store.words.intern(entity.lei->text())} : std::nullopt;
    form_.ticker = symbol(entity.ticker);
    form_.names.clear();
    for (const auto& name : entity.names)
      form_.names.push_back({store.words.intern(name.value, hashes_[next_hash_++]), symbol(name.lang)});
  }

  /// Whether all its names only describe it.
  template <class...>
  [[nodiscard]] bool is_described(const Store& store) const {
    if (!form_.shown() || form_.lei || form_.ticker) return false;
    const auto describes = [&](Symbol name) { return is_description(form_.kind, store.words[name]); };
    if (form_.name && !describes(*form_.name)) return false;
    return base_parts::all_of(form_.names, [&](const NameNode& name) { return describes(name.value); });
  }

  template <class...>
  EntityId add_row(Store& store, Symbol id, bool anonymous) {
    const auto is = store.rows.add(EntityNode{form_.shown() ? *form_.shown() : id, form_.kind, anonymous});
    add_names(store, is);
    return is;
  }

  template <class...>
  EntityId known_or_new(Store& store, Symbol id, Id<EntityForm> form) {
    std::optional<EntityId> found;
    const auto find = [&](EntityId entity) {
      const auto is = store.entity(entity);
      if (!found)
        found = is;
      else if (is != *found)
        to_unite_.push_back({*found, is});
      changed_.push_back(is);
    };
    const auto unions = to_unite_.size();
    const auto changes = changed_.size();
    const bool divided = !store.divisions.empty();
    Attachment attachment;
    auto keys = keys_of(form_, store.words);
    base_parts::RowVector<EntityKey> bearers;
    base_parts::RowVector<std::uint8_t> is_new;  // by key: whether it comes to those who have it
    for (auto& key : keys) {
      is_new.push_back(1);
      auto known = store.keys.find(key.text);
      const auto is_same = [&](const EntityKey& other) { return other.marks == key.marks && !other.weak; };
      const auto* same = key.weak ? known.end() : base_parts::find_if(known, is_same);
      const bool full = is_full(known);
      if (full && !key.weak && same == known.end()) {
        key.text = key_with_marks(key.text, key.marks);
        known = store.keys.find(key.text);
        same = known.begin();
      }
      if (same != known.end()) {
        find(same->entity);
        is_new.back() = 0;
        if (divided) {
          const auto groups = key_groups(known, store.words);
          const auto at = static_cast<std::size_t>(same - known.begin());
          const auto which = is_new.size() - 1;
          note_parts(store, attachment, which, *store.keys.number(key.text), known, groups, groups[at]);
          if (attachment.whole != 0 && attachment.key == which) attachment.same = *same;
        }
        continue;
      }
      if (key.weak && (full || is_full_of_weak(known))) is_new.back() = 0;
      if (known.empty() || is_new.back() == 0) continue;
      bearers.clear();
      for (const auto& other : known) bearers.push_back(other);
      const auto before = key_groups(bearers.rows(), store.words);
      bearers.push_back({EntityId{0}, key.marks, key.weak, form});
      const auto after = key_groups(bearers.rows(), store.words);
      if (note_changes(store, bearers.rows(), before, after)) attachment.needs_whole = true;
      if (is_firm(bearers.rows(), after, after[known.size()])) {
        for (std::size_t i = 0; i < known.size(); ++i)
          if (after[i] == after[known.size()]) find(bearers[i].entity);
        if (divided)
          note_parts(store, attachment, is_new.size() - 1, *store.keys.number(key.text), known, after,
                     after[known.size()]);
      }
    }
    if (attachment.whole != 0)
      if (const auto part = attach(store, id, attachment, unions, changes)) {
        found = part;
        const auto& key = keys[attachment.key];
        const auto is_its = [&](const EntityKey& other) {
          return store.entity(other.entity) == *part && other.marks == key.marks && !other.weak;
        };
        if (attachment.same && base_parts::none_of(store.keys[attachment.number], is_its)) {
          attachment.same->entity = *part;
          store.keys.add(key.text, *attachment.same);
        }
      }
    const auto is = found ? *found : add_row(store, id, false);
    if (found) add_names(store, is);
    for (std::size_t i = 0; i < keys.size(); ++i)
      if (is_new[i] != 0) store.keys.add(keys[i].text, {is, keys[i].marks, keys[i].weak, form});
    return is;
  }

  /// What a new bearer of a key, the last of `keys`, changes between those who were there; whether it does.
  template <class...>
  bool note_changes(const Store& store, Rows<EntityKey> keys, const base_parts::RowVector<std::uint32_t>& before,
                    const base_parts::RowVector<std::uint32_t>& after) {
    bool changes = false;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const bool joins = after[i] != i && store.entity(keys[after[i]].entity) != store.entity(keys[i].entity);
      const bool unite = joins && is_firm(keys, after, after[i]);
      if (unite) to_unite_.push_back({keys[after[i]].entity, keys[i].entity});
      if (unite) changed_.push_back(store.entity(keys[after[i]].entity));
      const bool tears = after[before[i]] != after[i];
      if (tears) torn_.push_back({keys[i].entity, *keys[i].form, *keys[before[i]].form});
      if (!unite && !tears) continue;
      changed_.push_back(store.entity(keys[i].entity));
      changes = true;
    }
    return changes;
  }

  template <class...>
  void add_names(Store& store, EntityId id) {
    graph_parts::add_names(store, id, form_);
  }

  ArticleId article_{0};
  bool doubled_ = false;
  EntityForm form_;
  base_parts::RowVector<MentionedEntity> mentioned_;  // by mention of the article
  base_parts::RowVector<std::uint32_t> hashes_;       // of the names of the article's entities, in order
  std::size_t next_hash_ = 0;
  base_parts::RowVector<Pair> to_unite_;
  base_parts::RowVector<EntityId> changed_;
  base_parts::RowVector<TornForms> torn_;
  base_parts::RowVector<AttachedForm> attached_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
