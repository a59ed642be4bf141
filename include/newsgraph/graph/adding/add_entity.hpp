// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/unite.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/entity.hpp>

#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Finds the entity of the graph that an article means, or adds it.
///
/// Entities of one kind are one if they share a name or alias (`name_key`), an LEI or a ticker, or if a third shares
/// one with each of them. No name or ticker is a bridge between two LEIs, nor is a short alias
/// (`keys_of`) between two names. Those that are anonymous, or have neither name nor LEI nor ticker, are
/// others each time. So what is one does not depend on the order in which articles come.
class EntityResolver {
public:
  /// Begins an article.
  void open(ArticleId article) noexcept {
    article_ = article;
    doubled_ = false;
    mentioned_.truncate(0);
    to_unite_.truncate(0);
  }

  /// What `entity` means, and the form in which it is said; the article is one of those that name it. What turns out to
  /// be one unites in `close`. After a throw, `Store::rewind` takes back what was added.
  template <class...>
  Mention operator()(Store& store, Symbol id, const Entity& entity) {
    take_form(store, entity);
    const auto known = store.forms.size();
    const auto form = store.forms.intern(form_);
    const bool is_new = store.forms.size() != known;
    const auto shown = form_.shown();
    const bool unknown = entity.anonymous.value_or(false) || !(shown || form_.lei || form_.ticker);
    const auto is = unknown  ? add_row(store, id, entity)
                    : is_new ? known_or_new(store, id, entity)
                             : store.entity(*store.entity_of_form[form.index()]);
    if (is_new) store.entity_of_form.push_back(unknown ? MaybeId<EntityNode>{} : MaybeId{is});
    const auto articles = store.articles[is];
    if (!articles.empty() && articles.back() == article_)
      doubled_ = true;
    else
      store.articles.push(is, article_);
    mentioned_.push_back({is, id, shown, form_.country});
    return {id, is, form};
  }

  /// Whether the article names one entity under two ids.
  [[nodiscard]] bool doubled() const noexcept { return doubled_; }

  /// Ends an article whose rows are all there: what turned out to be one unites.
  template <class...>
  void close(Store& store, ArticleId article) {
    const auto& time = store.rows[article].first_created;
    EarliestStatement told{.by = article};
    if (time) told.at = time->seconds().time_since_epoch().count();
    for (const auto& [entity, id, shown, country] : mentioned_.rows()) {
      auto& node = store.rows[entity];
      told.what = shown ? shown : id;
      tell_name(store, node, told, shown.has_value());
      if (!country) continue;
      told.what = country;
      node.told_country = earlier(store, node.told_country, told);
      node.country = node.told_country.what;
    }
    for (const auto& [a, b] : to_unite_.rows()) unite(store, a, b);
  }

private:
  struct MentionedEntity {
    EntityId entity;
    Symbol id;
    MaybeSymbol shown;
    MaybeSymbol country;
  };

  struct Pair {
    EntityId a;
    EntityId b;
  };

  template <class...>
  void take_form(Store& store, const Entity& entity) {
    const auto symbol = [&store](const std::optional<std::string>& text) {
      return text ? MaybeSymbol{store.words.intern(*text)} : std::nullopt;
    };
    form_.kind = entity.kind;
    form_.anonymous = entity.anonymous;
    form_.name = symbol(entity.name);
    form_.country = symbol(entity.country);
    form_.lei = entity.lei ? MaybeSymbol{store.words.intern(entity.lei->text())} : std::nullopt;
    form_.ticker = symbol(entity.ticker);
    form_.names.clear();
    for (const auto& name : entity.names) form_.names.push_back({store.words.intern(name.value), symbol(name.lang)});
  }

  template <class...>
  EntityId add_row(Store& store, Symbol id, const Entity& entity) {
    const auto is =
        store.rows.add(EntityNode{form_.shown() ? *form_.shown() : id, entity.kind, entity.anonymous.value_or(false)});
    add_names(store, is);
    return is;
  }

  template <class...>
  EntityId known_or_new(Store& store, Symbol id, const Entity& entity) {
    std::optional<EntityId> found;
    const auto keys = keys_of(form_, store.words);
    for (const auto& key : keys)
      for (const auto& other : store.keys.find(key.text)) {
        if ((key.weak && other.weak) || (form_.lei && other.lei && other.lei != form_.lei)) continue;
        const auto is = store.entity(other.entity);
        if (!found)
          found = is;
        else if (is != *found)
          to_unite_.push_back({*found, is});
      }
    const auto is = found ? *found : add_row(store, id, entity);
    if (found) add_names(store, is);
    for (const auto& key : keys) {
      const auto has = [&](const EntityKey& k) {
        return k.lei == form_.lei && k.weak == key.weak && store.entity(k.entity) == is;
      };
      if (base_parts::none_of(store.keys.find(key.text), has)) store.keys.add(key.text, {is, form_.lei, key.weak});
    }
    return is;
  }

  template <class...>
  void add_names(Store& store, EntityId id) {
    const auto anonymous = store.rows[id].anonymous;
    for (const auto& name : form_.names) add_name(store, id, name, anonymous);
    if (form_.name) add_name(store, id, {*form_.name, std::nullopt}, anonymous);
  }

  template <class...>
  static void add_name(Store& store, EntityId id, const NameNode& row, bool anonymous) {
    const auto names = store.names_of[id];
    if (base_parts::find_by(names, &NameNode::value, row.value) != names.end()) return;
    store.names.prepare(store.words.size());
    store.names_of.push(id, row);
    store.names.add(row.value, id, anonymous);
  }

  ArticleId article_{0};
  bool doubled_ = false;
  EntityForm form_;
  base_parts::RowVector<MentionedEntity> mentioned_;  // by mention of the article
  base_parts::RowVector<Pair> to_unite_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
