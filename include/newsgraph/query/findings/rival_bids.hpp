// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/query/findings/part_sums.hpp>
#include <newsgraph/query/totals.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A link that a document leaves out.
struct MissingLink {
  DealId from;  ///< the later one, where dates say so
  LinkType type;
  DealId to;

  friend bool operator==(const MissingLink&, const MissingLink&) = default;
};

/// Bids for one company that can't all come about, though no link says so: all of them count.
struct RivalBids {
  EntityId target;
  std::vector<DealId> deals;
  std::vector<MissingLink> links;  ///< what would say it: a raised bid replaces, a rival's is an alternative
  std::vector<Total> together{};   ///< by currency, what those come to that state a sum, where two of them do
};

namespace query_parts {

/// Whether a deal is an open bid for a company as a whole, or for a stated share of it: no assets of it, no number of
/// its shares, nothing that is done.
template <class...>
[[nodiscard]] bool is_bid(GraphView graph, DealId deal) {
  constexpr Statuses open{DealStatus::in_talks, DealStatus::announced, DealStatus::agreed, DealStatus::unknown};
  const auto& row = graph[deal];
  const auto& details = graph.details(deal);
  const bool is_done = status_of(graph, deal) == DealStatus::unknown && (details.closing || details.ended);
  const bool is_of_some = row.kind == DealKind::block_sale || row.kind == DealKind::public_offering
                          || row.kind == DealKind::asset_sale || !details.goods.empty() || details.quantity;
  return row.type == DealType::acquisition && !is_done && !is_of_some && !parties(graph, deal, Role::target).empty()
         && !parties(graph, deal, Role::acquirer).empty()
         && graph_parts::may_come_about(graph, deal, {.statuses = open});
}

/// Whether somebody has one role in a deal, and that or another role in another one.
template <class...>
[[nodiscard]] bool share_party(GraphView graph, DealId a, Role in_a, DealId b, Role in_b) {
  const auto others = parties(graph, b, in_b);
  return base_parts::any_of(parties(graph, a, in_a), [&](const PartyNode& one) {
    return base_parts::any_of(others, [&](const PartyNode& other) { return other.entity == one.entity; });
  });
}

/// Whether links say of two deals how they count: that one takes the place of the other, or that both come about.
template <class...>
[[nodiscard]] bool say_what_counts(GraphView graph, DealId a, DealId b) {
  a = graph.shown(a);
  b = graph.shown(b);
  if (base_parts::contains(graph_parts::deal_options(graph).all(a), b)) return true;
  auto wholes = all_wholes_of(graph, a);
  wholes.push_back(a);
  auto of_b = all_wholes_of(graph, b);
  of_b.push_back(b);
  if (base_parts::any_of(wholes, [&](DealId whole) { return base_parts::contains(of_b, whole); })) return true;
  const auto packages = packages_with(graph, a);
  if (base_parts::any_of(packages_with(graph, b), [&](DealId one) { return base_parts::contains(packages, one); }))
    return true;
  if (base_parts::contains(graph.possibly(a), b)) return true;
  const auto tells = [&](DealId from, DealId to) {
    return base_parts::any_of(graph.links(from), [&](const LinkNode& link) {
      return link.to == to && link.type != LinkType::after && link.type != LinkType::related;
    });
  };
  return tells(a, b) || tells(b, a);
}

/// What the bidders of a deal would hold together.
struct Stakes {
  std::size_t bidders = 0;
  std::size_t stated = 0;
  MaybeId<ShareNode> first{};

  [[nodiscard]] constexpr bool all_stated() const noexcept { return stated == bidders; }
};

/// Whether two bids for one company exclude each other: each is for the whole, or the shares that their bidders would
/// hold are more than all. A bidder's own bids do where they would leave it with the same. Not stakes of other sellers,
/// nor where one buys what the other one sells.
template <class...>
[[nodiscard]] bool exclude_each_other(GraphView graph, DealId a, DealId b) {
  ShareSum both;
  const auto stakes_in = [&](DealId deal) {
    Stakes found;
    for (const auto& bidder : parties(graph, deal, Role::acquirer)) {
      ++found.bidders;
      if (!bidder.share) continue;
      both.add(*graph[bidder.share]);
      if (found.stated++ == 0) found.first = bidder.share;
    }
    return found;
  };
  const auto one = stakes_in(a);
  const auto other = stakes_in(b);
  const auto share_of = [&](const Stakes& stakes) { return stakes.first ? graph[*stakes.first].ratio : all_of_it; };
  if (one.all_stated() && other.all_stated()) {
    const bool own = share_party(graph, a, Role::acquirer, b, Role::acquirer);
    if (own ? one.stated != other.stated || share_of(one) != share_of(other) : !both.too_much()) return false;
  } else {
    const auto is_whole = [&](const Stakes& stakes) {
      return stakes.stated == 0 || (stakes.all_stated() && stakes.stated == 1 && share_of(stakes) == all_of_it);
    };
    if (!is_whole(one) || !is_whole(other)) return false;
  }
  if (share_party(graph, a, Role::acquirer, b, Role::seller) || share_party(graph, a, Role::seller, b, Role::acquirer))
    return false;
  const auto has_sellers = [&](DealId deal) { return !parties(graph, deal, Role::seller).empty(); };
  if (has_sellers(a) && has_sellers(b) && !share_party(graph, a, Role::seller, b, Role::seller)) return false;
  return !say_what_counts(graph, a, b);
}

/// The link that says how a bid stands to one that comes before it in the document.
template <class...>
[[nodiscard]] MissingLink missing_link(GraphView graph, DealId bid, DealId before_it) {
  const bool own = share_party(graph, bid, Role::acquirer, before_it, Role::acquirer);
  const auto date = graph[bid].date;
  const auto other = graph[before_it].date;
  const bool is_older = date && other && before(*date, *other) == Certainty::certain;
  const auto type = own ? LinkType::replaces : LinkType::alternative_to;
  return is_older ? MissingLink{before_it, type, bid} : MissingLink{bid, type, before_it};
}

/// Bids of an article for one company of which one alone can come about, as no link says, in the order of the first of
/// them. The first 64 open bids of an article are looked at: O(deals), and the parties and links of those bids.
template <class...>
[[nodiscard]] std::vector<RivalBids> rival_bids(GraphView graph, ArticleId article) {
  constexpr std::size_t most = 64;
  std::vector<DealId> bids;
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids())
    if (bids.size() < most && is_bid(graph, deal)) bids.push_back(deal);
  std::vector<RivalBids> found;
  const DealMoneys moneys{graph};
  const auto is_rival = [&](DealId of, DealId bid) {
    return share_party(graph, of, Role::target, bid, Role::target) && exclude_each_other(graph, of, bid);
  };
  while (bids.size() > 1) {
    RivalBids rivals{(*parties(graph, bids.front(), Role::target).begin()).entity, {bids.front()}, {}};
    bids.erase(bids.begin());
    for (std::size_t at = 0; at < rivals.deals.size(); ++at)
      std::erase_if(bids, [&](DealId bid) {
        auto of = rivals.deals[at];
        if (!is_rival(of, bid)) return false;
        for (const auto known : rivals.deals)
          if (share_party(graph, bid, Role::acquirer, known, Role::acquirer) && is_rival(known, bid)) of = known;
        rivals.links.push_back(missing_link(graph, bid, of));
        rivals.deals.push_back(bid);
        return true;
      });
    if (rivals.links.empty()) continue;
    std::vector<DealAmount> amounts;
    for (const auto deal : rivals.deals)
      for (const auto& of_deal : moneys.each(deal))
        if (const auto& money = of_deal.total()) amounts.push_back({deal, *money});
    rivals.together = counted_together(graph, std::move(amounts));
    found.push_back(std::move(rivals));
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
