// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/article_node.hpp>
#include <newsgraph/graph/rows/claim_node.hpp>
#include <newsgraph/graph/rows/deal_node.hpp>
#include <newsgraph/graph/tables/divisions.hpp>
#include <newsgraph/graph/tables/entity_form.hpp>
#include <newsgraph/graph/tables/entity_keys.hpp>
#include <newsgraph/graph/tables/name_index.hpp>
#include <newsgraph/graph/tables/runs.hpp>
#include <newsgraph/graph/tables/string_pool.hpp>
#include <newsgraph/graph/tables/tables.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1 {

/// The memory of a graph in bytes, used or not.
struct GraphMemory {
  std::size_t tables = 0;          ///< nodes, their parts and what leads from one to the other
  std::size_t strings = 0;         ///< ids, names, phrases as printed
  std::size_t paragraph_text = 0;  ///< the words of the articles

  friend bool operator==(const GraphMemory&, const GraphMemory&) = default;
};

namespace graph_parts {

/// Two mentions of entities.
struct MentionPair {
  Id<Mention> a;
  Id<Mention> b;
};

/// What a graph consists of.
struct Store {
  using AllRows = Tables<ArticleNode, InfoSourceNode, ParagraphNode, AssociationNode, EntityNode, Mention,
                         FiscalYearNode, DealNode, DealDetails, PartyNode, Flow, LinkNode, DealDateNode, ConditionNode,
                         PurposeNode, ConsiderationNode, TermNode, ScheduledPaymentNode, AmountNode, AmountDetails,
                         DecimalNode, Decimal, ShareNode, Ratio, ContractTermNode, Period, EvidenceNode, FactNode,
                         FactDetails, ChangeNode, RelationNode, ClaimNode, AttributionNode, ConflictingValueNode,
                         Subject, EntityId, DealId, ClaimId, SettingNode, AboutNode, PackagedNode, ExtraNode>;

  /// How much there is of everything, to go back to.
  struct Mark {
    std::size_t words;
    std::size_t texts;
    std::size_t uris;
    std::size_t forms;
    std::size_t names;
    EntityKeys::Mark keys;
    ArticleId article;
    Id<Mention> mention;
    DealId deal;
    FlowId flow;
    FactId fact;
    RelationId relation;
    ClaimId claim;
    AllRows::Sizes rows;
  };

  template <class...>
  [[nodiscard]] Mark mark() const noexcept {
    return {words.size(),
            texts.size(),
            uris.size(),
            forms.size(),
            names.size(),
            keys.mark(),
            rows.next<ArticleNode>(),
            rows.next<Mention>(),
            rows.next<DealNode>(),
            rows.next<Flow>(),
            rows.next<FactNode>(),
            rows.next<RelationNode>(),
            rows.next<ClaimNode>(),
            rows.sizes()};
  }

  /// Takes back what was added since `mark`, if no entities have united since.
  template <class...>
  void rewind(const Mark& mark) noexcept {
    for (; names.size() > mark.names; names.pop()) names_of.pop(entity(names.last()));
    keys.rewind(mark.keys);
    for (const auto& mention : rows[rows.since(mark.mention)]) {
      const auto entity = mention.entity.index();
      articles.pop_from(entity, mark.article.index());
      deals.pop_from(entity, mark.deal.index());
      paid.pop_from(entity, mark.flow.index());
      received.pop_from(entity, mark.flow.index());
      facts.pop_from(entity, mark.fact.index());
      relations.pop_from(entity, mark.relation.index());
      claims.pop_from(entity, mark.claim.index());
    }
    while (!references[mark.article].empty()) references.pop(mark.article);
    rows.truncate(mark.rows);
    words.truncate(mark.words);
    texts.truncate(mark.texts);
    uris.truncate(mark.uris);
    forms.truncate(mark.forms);
    entity_of_form.truncate(mark.forms);
  }

  /// What `id` turned out to be. O(log entities); mostly at once.
  [[nodiscard]] EntityId entity(EntityId id) const noexcept {
    while (const auto same = rows[id].same_as) id = *same;
    return id;
  }

  [[nodiscard]] AmountDetails details(const AmountNode& node) const noexcept {
    const auto details = node.details();
    return details ? rows[*details] : AmountDetails{};
  }

  /// The rows behind an amount that are its equivalents.
  [[nodiscard]] Range<AmountNode> equivalents(AmountId id) const noexcept {
    const auto& node = rows[id];
    return {static_cast<std::uint32_t>(id.index() + 1), node.equivalents(details(node))};
  }

  template <class...>
  [[nodiscard]] GraphMemory memory() const noexcept {
    return {.tables = rows.bytes() + names.bytes() + names_of.bytes() + entity_of_form.bytes() + articles.bytes()
                      + deals.bytes() + paid.bytes() + received.bytes() + facts.bytes() + relations.bytes()
                      + claims.bytes() + references.bytes(),
            .strings = words.bytes() + uris.bytes() + forms.bytes() + keys.bytes(),
            .paragraph_text = texts.bytes()};
  }

  StringPool<Word> words;
  StringPool<Text> texts;
  StringPool<ArticleNode> uris;  // so the number of a uri is that of its article
  AllRows rows;

  EntityForms forms;
  base_parts::RowVector<MaybeId<EntityNode>> entity_of_form;  // none for those who are others in each article
  EntityKeys keys;
  base_parts::RowVector<MentionPair> apart;  // that somebody keeps apart, once both are here
  Divisions divisions;                       // which follow from that
  NameIndex names;
  Runs<EntityNode, NameNode> names_of;
  Runs<EntityNode, ArticleId> articles;
  Runs<EntityNode, DealId> deals;
  Runs<EntityNode, FlowId> paid;
  Runs<EntityNode, FlowId> received;
  Runs<EntityNode, FactId> facts;
  Runs<EntityNode, RelationId> relations;
  Runs<EntityNode, ClaimId> claims;
  bool flows_in_order = true;            // by deal: flows of what came apart are made again, behind all others
  Runs<ArticleNode, Symbol> references;  // to entities, by the ids an article gives them; none where each has one
};

}  // namespace graph_parts

}  // namespace newsgraph::inline v0_1
