// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_clusters.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// What all the tellings of a deal come to.
struct KnownDeal {
  DealId shown;  ///< the telling that stands for the deal
  DealNode row;
  DealDetails details;
  std::vector<LinkNode> links;  ///< of all tellings, each once, to what stands for a deal
};

/// How much a telling says of who takes part.
struct PartiesTold {
  std::size_t named = 0;   ///< each once in a role
  std::size_t stated = 0;  ///< what of them has a part or a share stated

  friend auto operator<=>(const PartiesTold&, const PartiesTold&) = default;
};

template <class...>
[[nodiscard]] PartiesTold parties_told(const Graph& graph, DealId telling) {
  std::vector<std::pair<Role, EntityId>> named;
  PartiesTold told;
  for (const auto& party : graph[graph[telling].parties]) {
    named.emplace_back(party.role, party.entity);
    if (party.amount || party.share) ++told.stated;
  }
  base_parts::sort_unique(named);
  told.named = named.size();
  return told;
}

/// Makes one row of the tellings of a deal, of which there are several, the newest last: of each member what the newest
/// telling that states it says. Its parties, its type, its evidence and its article are those of one telling, so that
/// they fit each other: of those with the most parties, of whose parts most is stated, the newest. Others take part too
/// where one that names as many says so.
template <class...>
[[nodiscard]] KnownDeal known_deal(const Graph& graph, Rows<DealId> tellings) {
  auto shown = tellings.front();
  PartiesTold most;
  for (const auto telling : tellings)
    if (const auto told = parties_told(graph, telling); told >= most) {
      shown = telling;
      most = told;
    }
  KnownDeal known{shown, graph[shown], graph.details(shown), {}};
  for (const auto telling : tellings)
    if (parties_told(graph, telling).named == most.named)
      known.row.open_roles = known.row.open_roles | graph[telling].open_roles;

  const auto newest = [&](auto& member, auto value_of) {
    for (auto i = tellings.size(); i-- > 0;) {
      const auto& value = value_of(tellings[i]);
      if constexpr (requires { value.empty(); }) {
        if (value.empty()) continue;
      } else {
        if (!value.has_value()) continue;
      }
      member = value;
      return;
    }
  };
  const auto of_row = [&](auto DealNode::*member) {
    newest(known.row.*member, [&graph, member](DealId id) -> const auto& { return graph[id].*member; });
  };
  const auto of_details = [&](auto DealDetails::*member) {
    newest(known.details.*member, [&graph, member](DealId id) -> const auto& { return graph.details(id).*member; });
  };
  of_row(&DealNode::amount);
  of_row(&DealNode::date);
  of_row(&DealNode::payment);
  of_row(&DealNode::exclusive);
  of_row(&DealNode::long_term);
  of_details(&DealDetails::name);
  of_details(&DealDetails::ref);
  of_details(&DealDetails::removes);
  of_details(&DealDetails::members);
  of_details(&DealDetails::goods);
  of_details(&DealDetails::purpose);
  of_details(&DealDetails::considerations);
  of_details(&DealDetails::price_per);
  of_details(&DealDetails::break_fee);
  of_details(&DealDetails::quantity);
  of_details(&DealDetails::term);
  of_details(&DealDetails::period);
  of_details(&DealDetails::closing);
  of_details(&DealDetails::ended);

  for (const auto telling : tellings) {
    const auto& row = graph[telling];
    // Not to know how far it has come takes nothing away, nor does not to know of a payment.
    if (row.status && (row.status != DealStatus::unknown || !known.row.status)) known.row.status = row.status;
    const bool paid = row.payment == Payment::stated || (row.amount && !row.payment);
    if (paid && known.row.payment == Payment::not_stated) known.row.payment = row.payment;
    for (const auto& link : graph[graph.details(telling).links])
      if (!base_parts::contains(known.links, link)) known.links.push_back(link);
  }
  return known;
}

/// The deals that a graph knows, of which some are told more than once. It stands by itself.
class KnownDeals {
public:
  template <class...>
  explicit KnownDeals(const Graph& graph) : clusters_{graph}, number_(graph.table<DealNode>().size(), 0) {
    for (const auto id : graph.table<DealNode>().ids()) {
      const auto tellings = clusters_.tellings(id);
      if (tellings.size() < 2 || number_[id.index()] != 0) continue;
      several_.push_back(known_deal(graph, Rows<DealId>{tellings.data(), tellings.size()}));
      for (const auto telling : tellings) number_[telling.index()] = static_cast<std::uint32_t>(several_.size());
    }
    for (auto& known : several_) {
      std::vector<LinkNode> links;
      for (const auto& link : known.links) {
        const LinkNode to_shown{link.type, shown(link.to)};
        if (to_shown.to != known.shown && !base_parts::contains(links, to_shown)) links.push_back(to_shown);
      }
      known.links = std::move(links);
    }
  }

  [[nodiscard]] const DealClusters& clusters() const noexcept { return clusters_; }

  /// What is known of a deal from several tellings; null where there is but one.
  [[nodiscard]] const KnownDeal* find(DealId deal) const& noexcept {
    const auto number = number_[deal.index()];
    return number != 0 ? &several_[number - 1] : nullptr;
  }
  void find(DealId) const&& = delete;

  /// The telling that stands for a deal.
  [[nodiscard]] DealId shown(DealId deal) const noexcept {
    const auto* known = find(deal);
    return known != nullptr ? known->shown : deal;
  }

private:
  DealClusters clusters_;
  std::vector<std::uint32_t> number_;  // by deal: from 1, of those that are told more than once; else 0
  std::vector<KnownDeal> several_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
