// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <optional>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A break fee or a clawback that came about. It is no money of the deal, so it counts only as a deal of its own.
struct UncountedPayment {
  DealId deal;
  DueKind kind;
  MaybeId<AmountNode> amount{};
  MaybeId<EntityNode> payer{};
  MaybeId<EntityNode> payee{};

  friend bool operator==(const UncountedPayment&, const UncountedPayment&) = default;
};

namespace query_parts {

/// What came about in an article of what would be paid if deals fail, or be given back, and is in no deal of the type
/// payment, as far as those name who pays it; in document order. O(payments of that sort × deals of the article).
template <class...>
[[nodiscard]] std::vector<UncountedPayment> uncounted_payments(const Graph& graph, ArticleId article) {
  std::vector<UncountedPayment> found;
  const auto deals = graph.member(article, &ArticleNode::deals).ids();
  const auto has_party = [&](DealId deal, Role role, MaybeId<EntityNode> entity) {
    return !entity || base_parts::any_of(graph[graph[deal].parties], [&](const PartyNode& party) {
      return party.role == role && party.entity == *entity;
    });
  };
  for (const auto deal : deals)
    for (const auto& payment : graph[graph.details(deal, &DealDetails::schedule)]) {
      if (base_parts::row_of(payment.kind).of_deal || payment.met != true) continue;
      const bool counts = base_parts::any_of(deals, [&](DealId other) {
        return graph[other].type == DealType::payment && has_party(other, Role::payer, payment.payer)
               && has_party(other, Role::payee, payment.payee)
               && (!payment.amount || graph.amount(graph[other].amount) == graph.amount(payment.amount));
      });
      if (!counts) found.push_back({deal, payment.kind, payment.amount, payment.payer, payment.payee});
    }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
