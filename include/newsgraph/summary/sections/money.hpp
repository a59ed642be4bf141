// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/totals.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/summary/sections/scenarios.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// A sum; of a single amount that is stated, the statement, and that it is a total where several share it.
template <class...>
[[nodiscard]] std::string total_text(GraphView graph, const Total& total) {
  if (total.amounts.size() == 1) {
    const auto deal = total.amounts.front().deal;
    const auto amount = graph.amount(graph[deal].amount);
    const bool is_total = amount && graph[*graph[deal].amount].scope() == Scope::total;
    if (amount && amount->interval() == total.sum)
      return english_text(*amount) + (is_total && query_parts::is_shared(graph, deal) ? " in total" : "");
  }
  return english_text(total.sum);
}

/// Some money or a reason why there is no figure, and the deals.
struct MoneyLine {
  std::string what;
  std::string deals;
  Style style = Style::plain;
  bool perhaps = false;  ///< it says of some deal that the entity may be one of its others

  friend bool operator==(const MoneyLine&, const MoneyLine&) = default;
};

/// The most deals, or losses, with others that are looked at for everybody: all of them would cost their product.
inline constexpr std::size_t most_open = 64;

/// Deals with others, and what these may have by each.
struct OpenDeals {
  std::vector<DealAmount> amounts;
  bool too_many = false;  ///< there are more than `most_open`, of which none is here
};

/// Something of those with others who pay, and of those with others who are paid.
template <class T>
struct OpenSides {
  T pays{};
  T gets{};

  [[nodiscard]] T& on(Side side) noexcept { return side == Side::pays ? pays : gets; }
  [[nodiscard]] const T& on(Side side) const noexcept { return side == Side::pays ? pays : gets; }

  friend bool operator==(const OpenSides&, const OpenSides&) = default;
};

/// The deals with a stated total that leave out some who pay, or get, it. Where there are more than `most_open`, none.
template <class...>
[[nodiscard]] OpenDeals open_deals(GraphView graph, Side side, const Filter& filter) {
  OpenDeals found;
  const query_parts::DealMoneys moneys{graph};
  for (const auto deal : deals(graph, filter)) {
    if (!graph[deal].open_roles.overlaps(query_parts::money_roles(graph[deal].type, side))) continue;
    for (const auto& money : moneys.each(deal)) {
      const auto& left = money.left_for_others(side);
      if (!left) continue;
      if (found.amounts.size() == most_open) return {{}, true};
      found.amounts.push_back({deal, hull(*left, Money::from_minor(0, left->currency()))});
    }
  }
  return found;
}

/// That more deals have others than are looked at: of which side of their money, and whether `who`, such as "a
/// company", is perhaps one of them `is_left_out`, such as "is not in these figures". A line where that is so of the
/// deals that count now, and another where it is so of more sides later, on that `condition`.
template <class...>
[[nodiscard]] std::vector<std::string> too_many_open_texts(const OpenSides<bool>& now, const OpenSides<bool>& later,
                                                           std::string_view condition, std::string_view who,
                                                           std::string_view is_left_out) {
  std::vector<std::string> texts;
  const auto add = [&](std::string more, const OpenSides<bool>& of) {
    if (!of.pays && !of.gets) return;
    const std::string_view those = of.pays && of.gets ? "" : of.pays ? " who pay" : " who are paid";
    texts.push_back(fmt::format("{} than {} deals have others{}: whether {} is perhaps one of them {}.", more,
                                most_open, those, who, is_left_out));
  };
  add("More", now);
  if (later != now) add(fmt::format("… {}, more", condition), later);
  return texts;
}

/// Those of some open deals among whose others `entity` perhaps is: whoever is on the other side of their money trades
/// with it, or funds it, by a deal of `total` too.
template <class...>
[[nodiscard]] std::vector<DealAmount> perhaps_among(const query_parts::DealMoneys& moneys, EntityId entity, Side side,
                                                    const Total& total, std::vector<DealAmount> open) {
  const auto graph = moneys.graph();
  const auto is_trade = [&](DealId deal) { return !query_parts::givers_of_goods(graph[deal].type).empty(); };
  const auto is_funding = [&](DealId deal) { return model_parts::is_funding(graph[deal].type, graph[deal].kind); };
  std::erase_if(open, [&](const DealAmount& amount) {
    if (amount.money.currency() != total.sum.currency()) return true;
    if (moneys[amount.deal].on(side).has(entity)) return true;
    return base_parts::none_of(total.amounts, [&](const DealAmount& known) {
      const auto alike = is_funding(amount.deal)
                             ? is_funding(known.deal)
                             : is_trade(amount.deal) && is_trade(known.deal) && !is_funding(known.deal);
      return alike && moneys.share_another(known.deal, amount.deal, query_parts::other(side), entity);
    });
  });
  return open;
}

/// Whether some sums are nothing but what falls due on conditions.
template <class...>
[[nodiscard]] bool is_all_contingent(const query_parts::DealMoneys& moneys, const Total& total) {
  const auto zero = MoneyInterval{Money::from_minor(0, total.sum.currency())};
  return total.sum == zero && base_parts::all_of(total.amounts, [&](const DealAmount& amount) {
           return base_parts::any_of(moneys.each(amount.deal), [&](const query_parts::DealMoney& money) {
             return money.contingent() && money.contingent()->currency() == total.sum.currency();
           });
         });
}

/// What an entity pays, or gets: a line for each currency, then the deals whose sums are not stated. "d7?" is one of
/// the `open` deals, of which it may be one of the others.
template <class...>
[[nodiscard]] std::vector<MoneyLine> money_lines(const query_parts::DealMoneys& moneys, EntityId entity, Side side,
                                                 const query_parts::Counting& counting,
                                                 const std::vector<DealAmount>& open = {}) {
  const auto graph = moneys.graph();
  std::vector<MoneyLine> lines;
  const auto found = query_parts::totals(moneys, entity, side, counting);
  for (const auto& total : found.by_currency) {
    std::vector<DealId> deals;
    std::vector<DealId> unsplit;
    for (const auto& amount : total.amounts) {
      deals.push_back(amount.deal);
      if (query_parts::is_unsplit(moneys, amount.deal, entity, side)) unsplit.push_back(amount.deal);
    }
    auto sum = total_text(graph, total);
    auto by = deal_labels(graph, deals);
    const auto perhaps = perhaps_among(moneys, entity, side, total, open);
    if (!perhaps.empty()) {
      auto amounts = total.amounts;
      amounts.insert(amounts.end(), perhaps.begin(), perhaps.end());
      sum = english_text(query_parts::sum(graph, amounts, counting));
      for (const auto& amount : perhaps) by += fmt::format(", {}?", deal_labels(graph, std::vector{amount.deal}));
    }
    if (perhaps.empty() && is_all_contingent(moneys, total))
      lines.push_back({"only on conditions", std::move(by), Style::faint});
    else
      lines.push_back({std::move(sum), std::move(by), Style::strong, !perhaps.empty()});
    if (!unsplit.empty())
      lines.push_back({"shared, not split", deals.size() == 1 ? "" : deal_labels(graph, unsplit), Style::faint});
  }
  if (!found.unquantified.empty())
    lines.push_back({"not stated", deal_labels(graph, found.unquantified), Style::faint});
  return lines;
}

/// What those pay, or get, whom a deal leaves out on that side.
template <class...>
[[nodiscard]] std::vector<MoneyLine> money_of_others(GraphView graph, DealId deal, Side side) {
  const query_parts::DealMoneys moneys{graph};
  if (!moneys[deal].on(side).open) return {};
  const auto by = deal_labels(graph, std::vector{deal});
  std::vector<MoneyLine> lines;
  for (const auto& money : moneys.each(deal))
    if (const auto left = query_parts::left_for_others(moneys, money, side, Filter{.statuses = settled}))
      lines.push_back({english_text(*left), by, Style::strong});
  if (lines.empty()) return {{"not stated", by, Style::faint}};
  lines.push_back({"shared, not split", "", Style::faint});
  return lines;
}

/// What each of `payers` pays and gets by the deals that `whole` lets through: settled ones and then, where that makes
/// a difference, with those that are pending. Intervals where the articles leave it open. Where more than `most_open`
/// deals have others, it says that who is perhaps one of them is not in it. Empty where nobody pays anybody.
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, const std::vector<EntityId>& payers, const Filter& whole,
                                        std::string_view condition, const SummaryOptions& options) {
  Filter now = whole;
  now.statuses = settled;
  Filter later = now;
  later.statuses = settled | pending;

  Table table{{{.least = 24, .weight = 3}, {.weight = 3}, {.weight = 2}, {.weight = 3}, {.weight = 2}}};
  add_title(table, title_of_ours("MONEY BY COMPANY"));

  bool any = false;
  bool perhaps = false;
  const auto add = [&](std::string name, Style style, const std::vector<MoneyLine>& pays,
                       const std::vector<MoneyLine>& gets) {
    if (pays.empty() && gets.empty()) return false;
    if (!std::exchange(any, true))
      table.add({head_cell("settled deals"), head_cell("pays"), head_cell("by"), head_cell("gets"), head_cell("by")});
    for (std::size_t i = 0; i < (std::max)(pays.size(), gets.size()); ++i) {
      std::vector<Cell> row{{{i == 0 ? name : "", style}}};
      for (const auto* lines : {&pays, &gets}) {
        const auto line = i < lines->size() ? (*lines)[i] : MoneyLine{};
        perhaps = perhaps || line.perhaps;
        row.push_back({{line.what, line.style}});
        row.push_back({{line.deals, Style::faint}});
      }
      table.add(std::move(row));
    }
    return true;
  };
  const auto add_both = [&](std::string name, const auto& lines_of) {
    const auto pays = lines_of(Side::pays, now);
    const auto gets = lines_of(Side::gets, now);
    auto pays_later = lines_of(Side::pays, later);
    auto gets_later = lines_of(Side::gets, later);
    if (pays_later == pays) pays_later.clear();
    if (gets_later == gets) gets_later.clear();
    const bool named = add(name, Style::plain, pays, gets);
    add((named ? "… " : name + ' ') + std::string{condition}, named ? Style::faint : Style::plain, pays_later,
        gets_later);
  };
  using Open = OpenSides<OpenDeals>;
  const Open open_now{open_deals(graph, Side::pays, now), open_deals(graph, Side::gets, now)};
  const Open open_later{open_deals(graph, Side::pays, later), open_deals(graph, Side::gets, later)};
  const query_parts::DealMoneys moneys{graph};
  const query_parts::Counting counting_now{now};
  const query_parts::Counting counting_later{later};
  for (const auto entity : payers)
    add_both(std::string{graph.name(entity)}, [&](Side side, const Filter& filter) {
      const bool is_now = filter.statuses == settled;
      const auto& open = is_now ? open_now : open_later;
      return money_lines(moneys, entity, side, is_now ? counting_now : counting_later, open.on(side).amounts);
    });
  for (const auto deal : deals(graph, later)) {
    if (graph[deal].open_roles.empty()) continue;
    add_both(others_text(graph, {deal}), [&](Side side, const Filter& filter) {
      return matches(graph, deal, filter) ? money_of_others(graph, deal, side) : std::vector<MoneyLine>{};
    });
  }
  auto unknown = whole;
  unknown.statuses = DealStatus::unknown;
  std::vector<std::string> of_no_status;
  for (const auto deal : paid_deals(graph, unknown)) {
    const bool in_whole = base_parts::any_of(all_wholes_of(graph, deal), [&](DealId other) {
      return moneys[other].total() && matches(graph, other, whole);
    });
    for (const auto& money : moneys.each(deal))
      if (const auto& total = money.total(); !in_whole && total && !query_parts::is_nothing(total))
        of_no_status.push_back(
            fmt::format("{} ({})", english_text(*total), deal_labels(graph, std::vector<DealId>(1, deal))));
  }
  if (!of_no_status.empty()) {
    any = true;
    table.add_line(
        fmt::format("Deals without a status are not among these: {}.", text_parts::listed(std::move(of_no_status))),
        Style::faint);
  }
  std::vector<std::string> fees;
  auto of_any_status = whole;
  of_any_status.statuses = any_status;
  for (const auto deal : deals(graph, of_any_status))
    for (const auto& payment : graph[graph.details(deal).schedule])
      if (payment.kind == DueKind::break_fee)
        fees.push_back(fmt::format("{} ({})",
                                   payment.amount ? english_text(graph.amount(*payment.amount)) : "what is not stated",
                                   deal_labels(graph, std::vector<DealId>(1, deal))));
  if (any && !fees.empty())
    table.add_line(fmt::format("Break fees are not among these: {}.", text_parts::listed(std::move(fees))),
                   Style::faint);
  std::vector<std::string> conditional;
  for (const auto deal : deals(graph, whole)) {
    const auto has_contingent = [&](DealId of) {
      return base_parts::any_of(moneys.each(of),
                                [](const query_parts::DealMoney& money) { return money.contingent().has_value(); });
    };
    const bool in_whole = base_parts::any_of(all_wholes_of(graph, deal), [&](DealId other) {
      return has_contingent(other) && matches(graph, other, whole);
    });
    if (in_whole) continue;
    std::vector<std::string> what;
    bool more = false;
    for (const auto& money : moneys.each(deal)) {
      if (money.contingent()) what.push_back(contingent_text(graph, deal, money));
      more = more || money.has_more();
    }
    if (more) what.push_back("what is not stated");
    if (!what.empty())
      conditional.push_back(fmt::format("{} ({})", text_parts::listed(std::move(what)),
                                        deal_labels(graph, std::vector<DealId>(1, deal))));
  }
  if (any && !conditional.empty())
    table.add_line(fmt::format("What falls due only on conditions is not among these: {}.",
                               text_parts::listed(std::move(conditional))),
                   Style::faint);
  if (perhaps)
    table.add_line(
        "? after a deal: perhaps by that too. It has others who are not named, and who trades with the same "
        "company, or funds it, may be one of them.",
        Style::faint);
  for (const auto& text : too_many_open_texts({open_now.pays.too_many, open_now.gets.too_many},
                                              {open_later.pays.too_many, open_later.gets.too_many}, condition,
                                              "a company", "is not in these figures"))
    table.add_line(text, Style::faint);
  return any ? table.text(options) : std::string{};
}

/// The same of those that an article names, and of all.
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, ArticleId article, const SummaryOptions& options = {}) {
  std::vector<EntityId> named;
  for (const auto& mention : graph[graph[article].mentions]) named.push_back(mention.entity);
  base_parts::keep_first(named);
  return money_section(graph, named, {.article = article}, pending_text(graph, article), options);
}
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, const SummaryOptions& options = {}) {
  std::vector<EntityId> all;
  for (const auto entity : entities(graph)) all.push_back(entity);
  return money_section(graph, all, {}, pending_text(graph), options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
