// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/amount_node.hpp>
#include <newsgraph/graph/rows/article_node.hpp>
#include <newsgraph/graph/rows/decimal_node.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/model/claim.hpp>
#include <newsgraph/model/fact.hpp>
#include <newsgraph/model/relation.hpp>

#include <cstddef>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

/// How a figure changed.
struct ChangeNode {
  FigureRef by{};
  FigureRef from{};
  MaybeId<Period> period{};
  std::optional<Against> against{};
  std::optional<ChangeDirection> direction{};
};

/// What few facts have, or only those over a time.
struct FactDetails {
  MaybeSymbol name{};     ///< of the metric `other`, what it is
  MaybeSymbol segment{};  ///< of which part
  MaybeId<Period> period{};
  std::optional<FiscalPeriod> fiscal{};
  Range<ChangeNode> changes{};
  Range<DealId> conditions{};
};

template <>
inline constexpr graph_parts::Packing<FactDetails> graph_parts::packing<FactDetails>{};

/// A figure that moves no money. `graph.details(id)` has the rest.
struct FactNode {
  ArticleId article;
  Symbol id;
  EntityId of;
  FigureRef value{};
  MaybeId<FactDetails> details{};
  Range<EvidenceNode> evidence{};
  std::optional<Date> date{};  ///< as of; what runs has a period
  EnumSet<FactBasis> basis{};
  Metric metric = Metric::other;
  std::optional<FactStatus> status{};
};

template <>
inline constexpr graph_parts::Packing<FactNode> graph_parts::packing<FactNode>{
    {graph_parts::no_id<ArticleNode>, graph_parts::no_id<Word>, graph_parts::no_id<EntityNode>},
    graph_parts::word_at(offsetof(FactNode, of))};

/// `from` is a shareholder, the developer, a competitor … of `to`.
struct RelationNode {
  ArticleId article;
  Symbol id;
  EntityId from;
  EntityId to;
  MaybeSymbol qualifier{};
  MaybeId<ShareNode> share{};
  MaybeId<Period> period{};
  Range<EvidenceNode> evidence{};
  std::optional<Date> date{};
  RelationType type = RelationType::shareholder;
  std::optional<bool> symmetric{};
};

template <>
inline constexpr graph_parts::Packing<RelationNode> graph_parts::packing<RelationNode>{
    {graph_parts::no_id<ArticleNode>, graph_parts::no_id<Word>, graph_parts::no_id<EntityNode>,
     graph_parts::no_id<EntityNode>},
    graph_parts::word_at(offsetof(RelationNode, from)) | graph_parts::word_at(offsetof(RelationNode, to))};

/// One step of "according to".
struct AttributionNode {
  EntityId source;
  MaybeSymbol verb{};
  std::optional<Date> date{};
};

template <>
inline constexpr graph_parts::Packing<AttributionNode> graph_parts::packing<AttributionNode>{
    {graph_parts::no_id<EntityNode>}, graph_parts::word_at(offsetof(AttributionNode, source))};

/// Another value for a member of a deal or a fact, which stays beside the first.
struct ConflictingValueNode {
  Subject of;
  ConflictingField field = ConflictingField::amount;
  std::variant<AmountId, DealStatus, Date, Period, DecimalId> value;
  std::optional<Date> date{};  ///< when it held, as the claim says
};

/// Something that somebody says. An empty chain is the publisher's own voice.
struct ClaimNode {
  ArticleId article;
  Symbol id;
  Range<Subject> about{};
  Range<AttributionNode> chain{};  ///< from the outermost source to the original speaker
  Range<EvidenceNode> evidence{};
  Range<ConflictingValueNode> sets{};
  Range<EntityId> co_holders{};
  MaybeId<EntityNode> holder{};
  MaybeSymbol topic{};
  ClaimKind kind = ClaimKind::fact;
  std::optional<Modality> modality{};
};

template <>
inline constexpr graph_parts::Packing<ClaimNode> graph_parts::packing<ClaimNode>{
    {graph_parts::no_id<ArticleNode>, graph_parts::no_id<Word>}, graph_parts::word_at(offsetof(ClaimNode, holder))};

/// A value that a claim sets.
struct SettingNode {
  ClaimId claim;
  Id<ConflictingValueNode> value;
};

/// What the claims of an article say of one of its deals, facts, relations or associations.
struct AboutNode {
  Subject of;
  Range<ClaimId> claims{};             ///< that are about it, each once, in document order
  Range<SettingNode> sets{};           ///< other values for its members, in document order
  std::optional<Modality> modality{};  ///< the most certain of those claims that state it as a fact, and set nothing
  std::optional<Date> said{};          ///< when the last original speaker of these said so
};

template <>
inline constexpr graph_parts::Packing<AboutNode> graph_parts::packing<AboutNode>{{graph_parts::no_id<DealNode>}};

}  // namespace newsgraph::inline v0_1
