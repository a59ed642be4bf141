// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/id_table.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Thrown within the graph where an article refers to what it does not have; nobody else sees it.
struct UnresolvedId {};

/// What the ids of one article stand for in the graph. Made to be used for article after article.
class ArticleScope {
public:
  /// Gives each object of `article` but its entities the id that its row will have.
  template <class...>
  void open(const Article& article, const Store& store) {
    const auto count = article.paragraphs.size() + article.associations.size() + article.entities.size()
                       + article.deals.size() + article.facts.size() + article.relations.size() + article.claims.size();
    ids_.reset(count);
    entities_.truncate(0);
    paragraphs_ = store.rows.next<ParagraphNode>().index();
    associations_ = store.rows.next<AssociationNode>().index();
    deals_ = store.rows.next<DealNode>().index();
    facts_ = store.rows.next<FactNode>().index();
    relations_ = store.rows.next<RelationNode>().index();
    define(article.paragraphs, model_parts::ObjectKind::paragraph);
    define(article.associations, model_parts::ObjectKind::association);
    define(article.entities, model_parts::ObjectKind::entity);
    define(article.deals, model_parts::ObjectKind::deal);
    define(article.facts, model_parts::ObjectKind::fact);
    define(article.relations, model_parts::ObjectKind::relation);
    define(article.claims, model_parts::ObjectKind::claim);
  }

  /// The next entity of the article.
  void add(EntityId entity) { entities_.push_back(entity); }

  /// Each throws `UnresolvedId` where the article has nothing of that kind under `id`.
  [[nodiscard]] EntityId entity(std::string_view id) const {
    return entities_[index(id, model_parts::ObjectKind::entity)];
  }
  [[nodiscard]] ParagraphId paragraph(std::string_view id) const {
    return ParagraphId{paragraphs_ + index(id, model_parts::ObjectKind::paragraph)};
  }
  [[nodiscard]] DealId deal(std::string_view id) const {
    return DealId{deals_ + index(id, model_parts::ObjectKind::deal)};
  }

  template <class...>
  [[nodiscard]] Subject subject(std::string_view id) const {
    const auto* const entry = ids_.find(id);
    if (entry == nullptr) throw UnresolvedId{};
    switch (entry->kind) {
      case model_parts::ObjectKind::entity: return entities_[entry->index];
      case model_parts::ObjectKind::deal: return DealId{deals_ + entry->index};
      case model_parts::ObjectKind::fact: return FactId{facts_ + entry->index};
      case model_parts::ObjectKind::relation: return RelationId{relations_ + entry->index};
      case model_parts::ObjectKind::association: return AssociationId{associations_ + entry->index};
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
  template <class T>
  void define(const std::vector<T>& objects, model_parts::ObjectKind kind) {
    for (std::size_t i = 0; i < objects.size(); ++i)
      if (ids_.insert(objects[i].id, kind, i) != nullptr) throw UnresolvedId{};
  }

  [[nodiscard]] std::size_t index(std::string_view id, model_parts::ObjectKind kind) const {
    const auto* const entry = ids_.find(id);
    if (entry == nullptr || entry->kind != kind) throw UnresolvedId{};
    return entry->index;
  }

  model_parts::IdTable ids_;
  base_parts::RowVector<EntityId> entities_;
  std::size_t paragraphs_ = 0;
  std::size_t associations_ = 0;
  std::size_t deals_ = 0;
  std::size_t facts_ = 0;
  std::size_t relations_ = 0;
};

}  // namespace newsgraph::inline v0_1::graph_parts
