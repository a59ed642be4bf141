// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_clusters.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::graph_parts {

/// What all the tellings of a deal come to.
struct KnownDeal {
  DealId shown;  ///< the telling that stands for the deal
  DealNode row;
  DealDetails details;
  std::size_t first_link = 0;  ///< of `KnownDeals::links`
  std::size_t links = 0;
};

/// Which links a telling has.
enum class DealLinks : std::uint8_t {
  none,
  others,
  deciding,  ///< some, its own or of others to it, that decide which deals count
};

/// How much a telling says of who takes part.
struct PartiesTold {
  std::size_t named = 0;   ///< each once in a role
  std::size_t stated = 0;  ///< what of them has a part or a share stated

  friend auto operator<=>(const PartiesTold&, const PartiesTold&) = default;
};

template <class...>
[[nodiscard]] PartiesTold parties_told(const Graph& graph, DealId telling) {
  base_parts::RowVector<std::uint64_t> named;
  PartiesTold told;
  for (const auto& party : graph[graph[telling].parties]) {
    named.push_back(static_cast<std::uint64_t>(party.role) << 32U | party.entity.index());
    if (party.amount || party.share) ++told.stated;
  }
  base_parts::sort_unique(named);
  told.named = named.size();
  return told;
}

/// What that amount, which one of the tellings gives, is of: as the newest says that gives the same figure and what it
/// is.
template <class...>
[[nodiscard]] std::optional<ValuationBasis> basis_of_amount(const Graph& graph, Rows<DealId> tellings,
                                                            MaybeId<AmountNode> amount) {
  for (auto i = tellings.size(); amount && i-- > 0;) {
    const auto basis = graph.details(tellings[i]).basis;
    const auto stated = graph.amount(graph[tellings[i]].amount);
    if (basis && stated && stated->money() == graph.amount(*amount).money()) return basis;
  }
  return std::nullopt;
}

/// Makes one row of the tellings of a deal, of which there are several, the newest last: of each member what the newest
/// telling that states it says. Its parties, its type, its evidence and its article are those of one telling, so that
/// they fit each other: of those with the most parties, of whose parts most is stated, the newest. Others take part too
/// where one that names as many says so. Its schedule is that with the most payments, of those the newest: news of one
/// milestone says nothing of the others.
template <class...>
[[nodiscard]] KnownDeal known_deal(const Graph& graph, Rows<DealId> tellings) {
  auto shown = tellings.front();
  PartiesTold most;
  for (const auto telling : tellings)
    if (const auto told = parties_told(graph, telling); told >= most) {
      shown = telling;
      most = told;
    }
  KnownDeal known{shown, graph[shown], graph.details(shown)};
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
    newest(known.row.*member, [&graph, member](DealId id) { return graph[id].*member; });
  };
  const auto of_details = [&](auto DealDetails::*member) {
    newest(known.details.*member, [&graph, member](DealId id) { return graph.details(id, member); });
  };
  of_row(&DealNode::amount);
  known.details.basis = basis_of_amount(graph, tellings, known.row.amount);
  of_row(&DealNode::date);
  of_row(&DealNode::payment);
  newest(known.row.kind, [&](DealId id) { return graph[id].type == known.row.type ? graph[id].kind : std::nullopt; });
  of_details(&DealDetails::name);
  of_details(&DealDetails::ref);
  of_details(&DealDetails::removes);
  of_details(&DealDetails::allows);
  of_details(&DealDetails::members);
  of_details(&DealDetails::goods);
  of_details(&DealDetails::through);
  of_details(&DealDetails::purpose);
  of_details(&DealDetails::considerations);
  of_details(&DealDetails::terms);
  of_details(&DealDetails::quantity);
  of_details(&DealDetails::term);
  of_details(&DealDetails::period);
  of_details(&DealDetails::closing);
  of_details(&DealDetails::ended);
  of_details(&DealDetails::dates);
  of_details(&DealDetails::conditions);
  of_details(&DealDetails::admission);
  of_details(&DealDetails::exclusive);
  of_details(&DealDetails::long_term);
  of_details(&DealDetails::further);
  for (const auto telling : tellings)
    if (const auto schedule = graph.details(telling, &DealDetails::schedule);
        schedule.count >= known.details.schedule.count)
      known.details.schedule = schedule;

  for (const auto telling : tellings) {
    const auto& row = graph[telling];
    // Not to know how far it has come takes nothing away, nor does not to know of a payment.
    if (row.status && (row.status != DealStatus::unknown || !known.row.status)) {
      known.row.status = row.status;
      known.details.status_inferred = graph.details(telling).status_inferred;
    }
    const bool paid = row.payment == Payment::stated || (row.amount && !row.payment);
    if (paid && known.row.payment == Payment::not_stated) known.row.payment = row.payment;
  }
  return known;
}

/// The deals that a graph knows, of which some are told more than once. It stands by itself.
class KnownDeals {
public:
  template <class...>
  explicit KnownDeals(const Graph& graph) : clusters_{graph} {
    number_.resize(graph.table<DealNode>().size(), 0);
    links_of_.resize(number_.size(), DealLinks::none);
    for (const auto id : graph.table<DealNode>().ids()) {
      links_of_[id.index()] = links_told(graph, id);
      const auto tellings = clusters_.tellings(id);
      if (tellings.size() < 2 || number_[id.index()] != 0) continue;
      several_.push_back(known_deal(graph, tellings));
      for (const auto telling : tellings) number_[telling.index()] = static_cast<std::uint32_t>(several_.size());
    }
    for (auto& known : several_) {
      known.first_link = links_.size();
      for (const auto telling : clusters_.tellings(known.shown))
        for (const auto& link : graph[graph.details(telling, &DealDetails::links)])
          add_link(known, {link.type, shown(link.to)});
    }
  }

  template <class...>
  [[nodiscard]] const DealClusters& clusters() const& noexcept {
    return clusters_;
  }
  void clusters() const&& = delete;

  /// What is known of a deal from several tellings; null where there is but one.
  template <class...>
  [[nodiscard]] const KnownDeal* find(DealId deal) const& noexcept {
    const auto number = number_[deal.index()];
    return number != 0 ? &several_[number - 1] : nullptr;
  }
  void find(DealId) const&& = delete;

  /// How a deal hangs together with others by all its tellings: each link once, to what stands for a deal.
  template <class...>
  [[nodiscard]] Rows<LinkNode> links(const KnownDeal& known) const& noexcept {
    return links_.rows().part(known.first_link, known.links);
  }
  void links(const KnownDeal&) const&& = delete;

  /// What a telling says of how its deal hangs together with others.
  [[nodiscard]] DealLinks links_told(DealId telling) const noexcept { return links_of_[telling.index()]; }

  /// The telling that stands for a deal.
  template <class...>
  [[nodiscard]] DealId shown(DealId deal) const noexcept {
    const auto* known = find(deal);
    return known != nullptr ? known->shown : deal;
  }

private:
  template <class...>
  [[nodiscard]] static DealLinks links_told(const Graph& graph, DealId telling) {
    const auto own = graph[graph.details(telling, &DealDetails::links)];
    const auto decides = [](const LinkNode& link) { return model_parts::decides_what_counts(link.type); };
    if (base_parts::any_of(own, decides) || !graph.details(telling, &DealDetails::linked_from).empty())
      return DealLinks::deciding;
    return own.empty() ? DealLinks::none : DealLinks::others;
  }

  template <class...>
  void add_link(KnownDeal& known, LinkNode link) {
    if (link.to == known.shown || base_parts::contains(links(known), link)) return;
    links_.push_back(link);
    ++known.links;
  }

  DealClusters clusters_;
  base_parts::RowVector<std::uint32_t> number_;  // by deal: from 1, of those that are told more than once; else 0
  base_parts::RowVector<DealLinks> links_of_;    // by deal
  base_parts::RowVector<KnownDeal> several_;
  base_parts::RowVector<LinkNode> links_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
