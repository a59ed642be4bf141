// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/amount_node.hpp>
#include <newsgraph/graph/rows/article_node.hpp>
#include <newsgraph/graph/rows/decimal_node.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/model/deal.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1 {

/// An entity in a role of a deal.
struct PartyNode {
  EntityId entity;
  MaybeId<AmountNode> amount{};  ///< its own part of the money
  MaybeId<ShareNode> share{};    ///< what it holds after the deal
  Role role = Role::partner;
  std::optional<bool> lead{};
};

/// Money goes from `payer` to `payee` under `deal`; how much for this pair need not be known.
///
/// There is one for each ordered pair of different parties in the roles of the deal type's money direction.
struct Flow {
  EntityId payer;
  EntityId payee;
  DealId deal;

  friend bool operator==(Flow, Flow) = default;
};

namespace graph_parts {

/// Whether a flow is one: those between two that turned out to be one entity, or told twice by that, stay in the table
/// as payments to oneself.
[[nodiscard]] constexpr bool stands(Flow flow) noexcept { return flow.payer != flow.payee; }

}  // namespace graph_parts

/// How a deal hangs together with another one. Two are equal that say the same, whether or not the document concludes
/// it.
struct LinkNode {
  LinkType type = LinkType::related;
  DealId to;  ///< in `linked_from`: the deal that says so
  std::optional<bool> inferred{};

  friend bool operator==(LinkNode a, LinkNode b) noexcept { return a.type == b.type && a.to == b.to; }
};

/// What a deal is for: words, or an entity of the article.
struct PurposeNode {
  Symbol words;
  MaybeId<EntityNode> entity{};
};

struct ConsiderationNode {
  ConsiderationForm form = ConsiderationForm::cash;
  MaybeId<AmountNode> amount{};
  MaybeId<ShareNode> share{};
  MaybeId<EntityNode> from{};
  MaybeSymbol stated{};
};

/// A figure that a deal was agreed at, or words in the place of one.
struct TermNode {
  FigureRef value{};
  MaybeSymbol text{};
  MaybeSymbol of{};  ///< of, over or against what
  MaybeSymbol condition{};
  MaybeId<EntityNode> party{};
  Range<EvidenceNode> evidence{};
  std::optional<Date> date{};
  TermKind kind = TermKind::other;
};

/// See `ScheduledPayment`.
struct ScheduledPaymentNode {
  MaybeId<AmountNode> amount{};
  MaybeId<ShareNode> share{};
  MaybeSymbol condition{};
  MaybeId<EntityNode> payer{};
  MaybeId<EntityNode> payee{};
  MaybeSymbol stated{};
  std::optional<Date> by{};
  DueKind kind = DueKind::instalment;
  std::optional<bool> within{};
  std::optional<bool> met{};
};

/// A date of a deal, beside those of its own members.
struct DealDateNode {
  DealDateType type = DealDateType::announced;
  Date date;
};

/// What has to come about before a deal closes.
struct ConditionNode {
  ConditionType type = ConditionType::other;
  std::optional<ConditionStatus> status{};  ///< as stated; `status_of(condition)` says how it is
  std::optional<Date> due{};
  std::optional<Date> met{};
  MaybeSymbol what{};
  MaybeId<EntityNode> by{};
  MaybeId<ShareNode> share{};
};

/// How far a condition has come: where that is not stated, it is met if there is a date on which it was.
[[nodiscard]] constexpr ConditionStatus status_of(const ConditionNode& condition) noexcept {
  return condition.status.value_or(condition.met ? ConditionStatus::met : ConditionStatus::scheduled);
}

/// What only some deals have.
struct DealDetails {
  Range<LinkNode> links{};
  Range<LinkNode> linked_from{};  ///< of other deals of the article: those that replace it, alternatives, parts
  Range<ScheduledPaymentNode> schedule{};
  Range<DealId> members{};
  MaybeSymbol name{};
  MaybeSymbol ref{};      ///< its id in a register
  MaybeSymbol removes{};  ///< the clause that the deal removes
  MaybeSymbol allows{};   ///< what the deal makes possible
  Range<EntityId> goods{};
  MaybeId<EntityNode> through{};  ///< the platform, or the route, by which the goods come
  Range<PurposeNode> purpose{};
  Range<TermNode> terms{};
  Range<ConsiderationNode> considerations{};
  MaybeId<DecimalNode> quantity{};
  MaybeId<ContractTermNode> term{};
  MaybeId<Period> period{};
  std::optional<Date> closing{};
  std::optional<Date> ended{};
  Range<DealDateNode> dates{};
  Range<ConditionNode> conditions{};      ///< of its closing
  std::optional<ValuationBasis> basis{};  ///< of the amount
  std::optional<Admission> admission{};   ///< of what is charged
  std::optional<bool> exclusive{};
  std::optional<bool> long_term{};
  std::optional<bool> further{};          ///< its goods come on top of what was there before
  std::optional<bool> status_inferred{};  ///< the document concludes the status, the article does not say it
};

template <>
inline constexpr graph_parts::Packing<DealDetails> graph_parts::packing<DealDetails>{
    {}, graph_parts::word_at(offsetof(DealDetails, through))};

/// The packages that have a deal as a member.
struct PackagedNode {
  DealId deal;
  Range<DealId> packages{};  ///< each once, in document order
};

/// A deal as one article tells it. `graph.details(id)` has the rest.
struct DealNode {
  ArticleId article;
  Symbol id;
  Range<PartyNode> parties{};
  Range<EvidenceNode> evidence{};
  MaybeId<AmountNode> amount{};
  MaybeId<DealDetails> details{};
  std::optional<Date> date{};
  DealType type = DealType::partnership;
  std::optional<DealKind> kind{};
  std::optional<DealStatus> status{};
  std::optional<Payment> payment{};
  bool beside_denials = false;  ///< a claim of its article says that something is not so
  Roles open_roles{};           ///< roles with parties that the article leaves out
};

}  // namespace newsgraph::inline v0_1
