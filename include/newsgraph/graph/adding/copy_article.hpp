// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/adding/add_claim.hpp>
#include <newsgraph/graph/adding/add_deal.hpp>
#include <newsgraph/graph/adding/add_entity.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/binary/layout.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// Copies articles from one store to another, row by row, in their order. What comes out is what adding them gives.
template <class...>
class ArticleCopier {
public:
  ArticleCopier(Store& from, Store& to) : from_{from}, to_{to} {
    words_.resize(from.words.size(), {});
    forms_.resize(from.forms.size(), {});
    entities_.resize(from.rows.template next<EntityNode>().index(), {});
  }

  /// The copy. None where the uri is there already, or where the article names one entity under two ids, so that its
  /// rows do not tell which of them is meant. What throws leaves the store in between: `Store::rewind` it. Linear in
  /// the article.
  MaybeId<ArticleNode> operator()(ArticleId article, EntityResolver& resolver) {
    const auto node = from_.rows[article];
    if (!from_.references[article].empty() || !take_mentions(article, node.mentions)) return std::nullopt;
    const auto known = to_.uris.size();
    const auto id = to_.uris.intern(from_.uris[article]);
    if (to_.uris.size() == known) return std::nullopt;

    article_ = id;
    for_each_member(node, [&]<class T>(const T& range) {
      if constexpr (requires { range.ids(); }) note_shift(range);
    });
    resolver.open(id);
    add_mentions(node.mentions, resolver);
    const auto row = add(node);
    if (resolver.doubled()) {
      keep_references(from_, article);
      for (auto reference : from_.references[article]) {
        take(reference);
        to_.references.push(id, reference);
      }
    }
    return row;
  }

private:
  /// Of those that an article has by number, ids in it are as far from each other as they were.
  template <class T>
  static constexpr bool is_numbered =
      std::is_same_v<T, InfoSourceNode> || std::is_same_v<T, Mention> || requires(const T& row) { row.article; };

  /// An entity of an article that is copied.
  struct Named {
    MaybeId<ArticleNode> by{};  ///< the last that names it
    EntityId is{0};             ///< what that means by it
  };

  template <class T>
  void note_shift(Range<T> range) noexcept {
    shifts_[Store::AllRows::place_of<T>] =
        static_cast<std::uint32_t>(to_.rows.template next<T>().index()) - range.first;
  }

  /// False where two are of one entity.
  bool take_mentions(ArticleId article, Range<Mention> mentions) {
    mentions_.truncate(0);
    for (const auto& mention : from_.rows[mentions]) {
      auto& named = entities_[mention.entity.index()];
      if (named.by == MaybeId{article}) return false;
      named.by = article;
      mentions_.push_back(mention);
    }
    return true;
  }

  void add_mentions(Range<Mention> mentions, EntityResolver& resolver) {
    for (auto mention : mentions_) {
      take(mention.id);
      auto& known = forms_[mention.form.index()];
      const auto copy = known.id ? resolver(to_, mention.id, known) : mention_of(mention, known, resolver);
      to_.rows.add(copy);
      entities_[mention.entity.index()].is = copy.entity;
    }
    const auto years = from_.rows.template all<FiscalYearNode>();
    for (; next_year_ < years.size() && years[next_year_].mention.index() < mentions.first + mentions.count;
         ++next_year_)
      if (years[next_year_].mention.index() >= mentions.first) add(years[next_year_]);
  }

  /// The same of a form that is not known to be that of an entity.
  Mention mention_of(const Mention& mention, StoredForm& known, EntityResolver& resolver) {
    auto form = from_.forms[mention.form];
    for (auto* symbol : {&form.name, &form.country, &form.lei, &form.ticker}) take(*symbol);
    for (auto& name : form.names) take(name);
    const auto copy = resolver(to_, mention.id, form);
    if (to_.entity_of_form[copy.form.index()]) known = {copy.form, form.shown(), form.country, form.kind};
    return copy;
  }

  /// Adds a copy of a row, after what comes with it, and makes it known to whom it is about.
  template <class T>
  Id<T> add(T row) {
    take(row);
    const auto id = to_.rows.add(row);
    note(id, row);
    return id;
  }

  template <class T>
  void note(Id<T>, const T&) const noexcept {}
  void note(DealId id, const DealNode& deal) { note_deal(to_, id, deal.type, deal.parties); }
  void note(FactId id, const FactNode& fact) { note_fact(to_, id, fact.of); }
  void note(RelationId id, const RelationNode& relation) { note_relation(to_, id, relation.from, relation.to); }
  void note(ClaimId id, const ClaimNode& claim) { note_claim(to_, id, claim.about); }

  // Makes of a member of a row what it is in the other store.

  template <class T>
  void take(T& object) {
    if constexpr (is_variant<T>)
      std::visit([&](auto& one) { take(one); }, object);
    else if constexpr (!Leaf<T> && !is_optional<T>)
      for_each_member(object, [&]<class Member>(const Member& member) { take(const_cast<Member&>(member)); });
  }
  void take(ArticleNode& node) {
    for_each_member(node, [&]<class Member>(const Member& member) { take(const_cast<Member&>(member)); });
    node.about = add_about(to_, node.claims);
    node.packaged = add_packaged(to_, node.deals);
  }
  template <class T>
  void take(Range<T>& range) {
    const auto first = to_.rows.template next<T>();
    for (const auto& row : from_.rows[range]) add(row);
    range = to_.rows.since(first);
  }
  void take(Range<Mention>& range) noexcept { range.first += shifts_[Store::AllRows::place_of<Mention>]; }
  void take(Range<AboutNode>&) noexcept {}
  void take(Range<PackagedNode>&) noexcept {}
  template <class T>
  void take(MaybeId<T>& id) {
    if (!id) return;
    auto one = *id;
    take(one);
    id = one;
  }
  template <class T>
  void take(Id<T>& id) {
    if constexpr (is_numbered<T>)
      id = Id<T>{static_cast<std::uint32_t>(id.index()) + shifts_[Store::AllRows::place_of<T>]};
    else
      id = add(T{from_.rows[id]});
  }
  void take(AmountId& id) {
    const auto others = from_.equivalents(id);
    id = add(AmountNode{from_.rows[id]});
    for (const auto& other : from_.rows[others]) add(other);
  }
  void take(ArticleId& id) noexcept { id = article_; }
  void take(EntityId& id) noexcept { id = entities_[id.index()].is; }
  void take(TextId& id) { id = to_.texts.intern(from_.texts[id]); }
  void take(Symbol& id) {
    auto& word = words_[id.index()];
    if (!word) word = to_.words.intern(from_.words[id]);
    id = *word;
  }

  Store& from_;
  Store& to_;
  ArticleId article_{0};
  base_parts::RowVector<MaybeSymbol> words_;  // by that in the other store
  base_parts::RowVector<StoredForm> forms_;   // the same, of those of which there is an entity
  base_parts::RowVector<Named> entities_;     // the same
  base_parts::RowVector<Mention> mentions_;   // of the article
  std::size_t next_year_ = 0;
  std::array<std::uint32_t, Store::AllRows::Sizes{}.size()> shifts_{};  // by table: what is added to ids
};

}  // namespace newsgraph::inline v0_1::graph_parts
