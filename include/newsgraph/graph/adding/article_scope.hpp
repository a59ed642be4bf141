// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/id_table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Thrown within the graph where an article refers to what it does not have; nobody else sees it.
struct UnresolvedId {};

/// What the ids of one article stand for in the graph. Made to be used for article after article.
class ArticleScope {
public:
  /// Gives each object of `article` but its entities the id that its row will have, and all their ids as symbols.
  template <class...>
  void open(const Article& article, Store& store) {
    const auto count = article.paragraphs.size() + article.associations.size() + article.entities.size()
                       + article.deals.size() + article.facts.size() + article.relations.size() + article.claims.size();
    ids_.reset(count);
    entities_.truncate(0);
    symbols_.truncate(0);
    const auto define = [&]<class T, class Node>(const std::vector<T>& objects, model_parts::ObjectKind kind,
                                                 Defined<Node>& defined) {
      defined = {store.rows.template next<Node>(), symbols_.size()};
      for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto hash = base_parts::hash_of(objects[i].id);
        if (ids_.insert(objects[i].id, kind, i, hash) != nullptr) throw UnresolvedId{};
        symbols_.push_back(store.words.intern(objects[i].id, static_cast<std::uint32_t>(hash)));
      }
    };
    define(article.paragraphs, model_parts::ObjectKind::paragraph, paragraphs_);
    define(article.associations, model_parts::ObjectKind::association, associations_);
    define(article.entities, model_parts::ObjectKind::entity, mentions_);
    define(article.deals, model_parts::ObjectKind::deal, deals_);
    define(article.facts, model_parts::ObjectKind::fact, facts_);
    define(article.relations, model_parts::ObjectKind::relation, relations_);
    define(article.claims, model_parts::ObjectKind::claim, claims_);
  }

  /// The next entity of the article.
  void add(EntityId entity) { entities_.push_back(entity); }

  /// Each throws `UnresolvedId` where the article has nothing of that kind under `id`.
  [[nodiscard]] EntityId entity(std::string_view id) const {
    return entities_[index(id, model_parts::ObjectKind::entity)];
  }
  [[nodiscard]] ParagraphId paragraph(std::string_view id) const {
    return paragraphs_[index(id, model_parts::ObjectKind::paragraph)];
  }
  [[nodiscard]] DealId deal(std::string_view id) const { return deals_[index(id, model_parts::ObjectKind::deal)]; }

  // The id of the object whose row this will be.
  [[nodiscard]] Symbol symbol(ParagraphId row) const noexcept { return symbol(paragraphs_, row); }
  [[nodiscard]] Symbol symbol(AssociationId row) const noexcept { return symbol(associations_, row); }
  [[nodiscard]] Symbol symbol(Id<Mention> row) const noexcept { return symbol(mentions_, row); }
  [[nodiscard]] Symbol symbol(DealId row) const noexcept { return symbol(deals_, row); }
  [[nodiscard]] Symbol symbol(FactId row) const noexcept { return symbol(facts_, row); }
  [[nodiscard]] Symbol symbol(RelationId row) const noexcept { return symbol(relations_, row); }
  [[nodiscard]] Symbol symbol(ClaimId row) const noexcept { return symbol(claims_, row); }

  template <class...>
  [[nodiscard]] Subject subject(std::string_view id) const {
    const auto* const entry = ids_.find(id);
    if (entry == nullptr) throw UnresolvedId{};
    switch (entry->kind) {
      case model_parts::ObjectKind::entity: return entities_[entry->index];
      case model_parts::ObjectKind::deal: return deals_[entry->index];
      case model_parts::ObjectKind::fact: return facts_[entry->index];
      case model_parts::ObjectKind::relation: return relations_[entry->index];
      case model_parts::ObjectKind::association: return associations_[entry->index];
      default: throw UnresolvedId{};
    }
  }

  /// Nothing where `id` is no entity's.
  [[nodiscard]] MaybeId<EntityNode> find_entity(std::string_view id) const noexcept {
    const auto* const entry = ids_.find(id);
    if (entry == nullptr || entry->kind != model_parts::ObjectKind::entity) return std::nullopt;
    return entities_[entry->index];
  }

private:
  /// The objects of one kind: the row that the first will have, and where their ids begin.
  template <class Node>
  struct Defined {
    Id<Node> first{0};
    std::size_t symbols = 0;

    [[nodiscard]] Id<Node> operator[](std::size_t index) const noexcept { return Id<Node>{first.index() + index}; }
  };

  template <class Node>
  [[nodiscard]] Symbol symbol(const Defined<Node>& defined, Id<Node> row) const noexcept {
    return symbols_[defined.symbols + row.index() - defined.first.index()];
  }

  [[nodiscard]] std::size_t index(std::string_view id, model_parts::ObjectKind kind) const {
    const auto* const entry = ids_.find(id);
    if (entry == nullptr || entry->kind != kind) throw UnresolvedId{};
    return entry->index;
  }

  model_parts::IdTable ids_;
  base_parts::RowVector<EntityId> entities_;
  base_parts::RowVector<Symbol> symbols_;
  Defined<ParagraphNode> paragraphs_;
  Defined<AssociationNode> associations_;
  Defined<Mention> mentions_;
  Defined<DealNode> deals_;
  Defined<FactNode> facts_;
  Defined<RelationNode> relations_;
  Defined<ClaimNode> claims_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
