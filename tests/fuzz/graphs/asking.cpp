// SPDX-License-Identifier: MIT
#include "graphs.hpp"

#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

using namespace newsgraph;
using test_fuzz::check_text;

namespace {

bool is_made_up = false;

void require(bool holds, std::string_view what) { test_fuzz::require(holds || is_made_up, what); }

Filter filter_of(const Graph& graph, unsigned ask) {
  std::vector<EntityId> named;
  for (const auto entity : entities(graph)) named.push_back(entity);
  Filter filter;
  if (ask % 2 == 1) filter.statuses = any_status;
  if (ask % 3 == 1) filter.superseded = true;
  if (ask % 5 == 1) filter.tellings = Tellings::each;
  if (ask % 7 == 1) filter.modality = Modality::denied;
  if (ask % 11 == 1) filter.period = Period::parse("2025-01/2025-12").value();
  if (ask % 13 == 1) filter.period_certainty = Certainty::possible;
  if (ask % 17 == 1 && !named.empty()) filter.party = named[ask % named.size()];
  if (ask % 19 == 1) filter.role = static_cast<Role>(ask % rows_of<Role>.size());
  if (ask % 23 == 1) filter.currency = Currency::USD;
  if (ask % 29 == 1) filter.unstated_payment = false;
  if (ask % 31 == 1) filter.article = articles(graph)[ask % articles(graph).size()];
  if (ask % 37 == 1) filter.among = named;
  return filter;
}

void require_ordered(const MoneyInterval& sum, std::string_view what) {
  require(!sum.high() || sum.low() <= *sum.high(), what);
}

void require_part(const RatioInterval& share) {
  require(share.low <= share.high && share.high <= all_of_it, "a share is from nothing to all");
}

/// Whether a deal hangs together with no other one.
bool stands_alone(GraphView graph, DealId deal) {
  bool in_package = false;
  graph.for_each_telling(deal, [&](DealId telling) {
    for ([[maybe_unused]] const auto package : packages_of(graph, telling)) in_package = true;
  });
  return !in_package && graph.links(deal).empty() && graph.possibly(deal).empty()
         && !graph_parts::decides_with_others(graph, deal);
}

/// Whether two, of whom one gets money and the other does not: a company and a holder who both sell shares share it.
bool on_two_sides(DealType type, Rows<PartyNode> parties) {
  const auto money = base_parts::row_of(type).money;
  return parties.size() == 2 && parties[0].role != parties[1].role
         && (!money || money->to.contains(parties[0].role) != money->to.contains(parties[1].role));
}

/// The amount of a deal that is told once, of two parties without parts of their own, at par and due without
/// conditions.
std::optional<Amount> plain_amount(GraphView graph, DealId deal) {
  const auto& row = graph[deal];
  const auto parties = graph[row.parties];
  const bool plain = graph.tellings(deal).size() == 1 && on_two_sides(row.type, parties) && !parties[0].amount
                     && !parties[1].amount && row.open_roles == Roles{} && graph.details(deal).schedule.empty()
                     && graph.details(deal).terms.empty() && !base_parts::row_of(row.type).conditional;
  return plain ? graph.amount(row.amount) : std::nullopt;
}

void ask_about(const Graph& graph, EntityId entity, const Filter& filter, unsigned ask) {
  const auto known = graph_parts::view_of(graph, filter);
  for (const auto side : {Side::pays, Side::gets}) {
    const auto all = totals(graph, entity, side, filter);
    for (const auto& total : all.by_currency) {
      require_ordered(total.sum, "a total has a low and a high end");
      require(!total.amounts.empty(), "a total is of deals");
      auto most = std::optional<MoneyInterval>{};
      for (const auto& amount : total.amounts) {
        if (const auto plain = plain_amount(known, amount.deal); plain && stands_alone(known, amount.deal))
          require(amount.money == plain->interval(), "of a deal of two, both have all of the money");
        require(amount.money.currency() == total.sum.currency(), "a total is of one currency");
        most = most ? *most + amount.money : amount.money;
      }
      require(!total.sum.high() || !most->high() || *total.sum.high() <= *most->high(),
              "a total is not more than its deals come to together");
      require(total.sum.low() <= most->low(), "a total may be less where deals overlap, and never begins higher");
      if (std::all_of(total.amounts.begin(), total.amounts.end(),
                      [&](const DealAmount& amount) { return stands_alone(known, amount.deal); }))
        require(total.sum == *most, "a total of deals that stand alone is their sum");
    }
  }
  for (const auto dependence : {Dependence::supply, Dependence::funding, Dependence::sales})
    for (const auto& shares : concentration(graph, entity, dependence, filter).by_currency) {
      require_ordered(shares.total, "all that a company depends on has a low and a high end");
      require_part(shares.herfindahl);
      for (const auto& part : shares.parts) require_part(part.share), require_part(part.share_of_all);
    }
  FailureAssumption supposed;
  supposed.hops = 1 + ask % 4;
  supposed.surely = ask % 2 == 0;
  const auto lost = exposure(graph, entity, supposed, filter);
  for (const auto& exposed : lost.reached) {
    require(exposed.entity != graph.entity(entity), "who fails does not lose by that");
    require(exposed.hop >= 1 && exposed.hop <= supposed.hops, "losses are followed so far");
    require(chain_to(lost, exposed.entity).size() == exposed.hop, "a chain has a step for each hop");
    for (const auto& loss : exposed.losses)
      if (const auto money = loss.money()) require_ordered(*money, "a loss has a low and a high end");
  }
  (void)both_sides(graph, entity, filter);
  (void)backers(graph, entity, filter);
  (void)suppliers(graph, entity, filter);
  (void)customers(graph, entity, filter);
  (void)investors(graph, entity, filter);
  for (const auto other : find_entities(graph, graph.name(entity)))
    require(graph.entity(other) == other, "what is found is up to date");
  for (const auto flow : paid_by(graph, entity, filter))
    require(graph.entity(graph[flow].payer) == entity, "who pays is who was asked for");
  for (const auto flow : paid_to(graph, entity, filter))
    require(graph.entity(graph[flow].payee) == entity, "who gets is who was asked for");
}

void ask_circles(const Graph& graph, const Filter& filter) {
  const Payments payments{graph, filter};
  std::size_t left = 200;
  for_each_circle(payments, 8, [&](Rows<PaymentPair> circle) {
    for (std::size_t i = 0; i < circle.size(); ++i) {
      require(circle[i].payee == circle[(i + 1) % circle.size()].payer, "in a circle each payee pays the next");
      for (std::size_t j = 0; j < i; ++j) require(circle[i].payer != circle[j].payer, "nobody is twice in a circle");
    }
    (void)circle_text(graph, payments, circle);
    if (const auto count = count_by_deal(graph, payments, circle))
      require(*count != 0, "a circle is one by some deals");
    return --left != 0;
  });
  (void)large_payments(graph, payments, Money::from_major(10, Currency::USD), Certainty::possible);
}

}  // namespace

void test_fuzz::ask_all(const Graph& graph, unsigned ask, bool made_up) {
  is_made_up = made_up;
  const auto filter = filter_of(graph, ask);
  std::size_t left = 12;
  for (const auto entity : entities(graph))
    if (left != 0) ask_about(graph, entity, filter, ask), --left;
  ask_circles(graph, filter);
  const auto paid = ledger(graph, filter);
  for (const auto& entry : paid.entries)
    for (const auto& money : entry.money) require_ordered(money.sum, "an entry has a low and a high end");
  for (const auto& total : paid.unsplit) require_ordered(total.money, "a total of several has a low and a high end");
  for (const auto& status : paid.totals)
    for (const auto& total : status.by_currency) require_ordered(total.sum, "a total of a status has two ends");
  (void)competitor_backers(graph, filter);
  const auto line = time_line(graph, filter);
  for (const auto& event : line.events) check_text(printable(when_text(event) + event_text(graph, event)), false);
  (void)findings(graph, filter);
  for (const auto deal : deals(graph, filter)) {
    require(matches(graph, deal, filter), "a deal that a filter lets through matches it");
    (void)contradictions(graph, deal);
    (void)earlier_amounts(graph, deal);
    (void)sources(graph, deal);
    (void)modality_of(graph, deal);
    (void)consolidated(graph, deal);
    if (const auto yearly = per_year(graph, deal)) require_ordered(*yearly, "a yearly sum has two ends");
    check_text(printable(who_text(graph, deal) + earlier_text(graph, deal)), false);
  }
}
