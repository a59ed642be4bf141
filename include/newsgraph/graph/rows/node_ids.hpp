// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/graph/rows/refs.hpp>

#include <variant>

namespace newsgraph::inline v0_1 {

struct ArticleNode;
struct ParagraphNode;
struct AssociationNode;
struct EntityNode;
struct DealNode;
struct AboutNode;
struct PackagedNode;
struct FactNode;
struct RelationNode;
struct ClaimNode;
class AmountNode;
struct Flow;

using ArticleId = Id<ArticleNode>;
using ParagraphId = Id<ParagraphNode>;
using AssociationId = Id<AssociationNode>;
using EntityId = Id<EntityNode>;
using DealId = Id<DealNode>;
using FactId = Id<FactNode>;
using RelationId = Id<RelationNode>;
using ClaimId = Id<ClaimNode>;
using AmountId = Id<AmountNode>;
using FlowId = Id<Flow>;

/// A string that the graph stores once: an id, a name, a phrase as printed.
using Symbol = Id<struct Word>;
using MaybeSymbol = MaybeId<Word>;

/// The text of a paragraph, stored once however many articles print it.
using TextId = Id<struct Text>;

/// What a claim can be about.
using Subject = std::variant<EntityId, DealId, FactId, RelationId, AssociationId>;

template <>
inline constexpr graph_parts::Packing<Subject> graph_parts::packing<Subject>{graph_parts::no_id<EntityNode>,
                                                                             graph_parts::word_at(0)};

}  // namespace newsgraph::inline v0_1
