// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/totals.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/summary/sections/scenarios.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// A sum and the deals that it is from; of a single amount that is stated, the statement.
template <class...>
[[nodiscard]] std::string total_text(GraphView graph, const Total& total) {
  if (total.amounts.size() == 1) {
    const auto amount = graph.amount(graph[total.amounts.front().deal].amount);
    if (amount && amount->interval() == total.sum) return english_text(*amount);
  }
  return english_text(total.sum);
}

/// Some money or a reason why there is no figure, and the deals.
struct MoneyLine {
  std::string what;
  std::string deals;
  Style style = Style::plain;

  friend bool operator==(const MoneyLine&, const MoneyLine&) = default;
};

/// What an entity pays, or gets: a line for each currency, then the deals whose sums are not stated.
template <class...>
[[nodiscard]] std::vector<MoneyLine> money_lines(GraphView graph, EntityId entity, Side side, const Filter& filter) {
  std::vector<MoneyLine> lines;
  const auto found = totals(graph, entity, side, filter);
  for (const auto& total : found.by_currency) {
    std::vector<DealId> deals;
    for (const auto& amount : total.amounts) deals.push_back(amount.deal);
    lines.push_back({total_text(graph, total), deal_labels(graph, deals), Style::strong});
  }
  std::vector<DealId> no_amount;
  std::vector<DealId> no_payment;
  for (const auto deal : found.unquantified)
    (graph[deal].payment == Payment::not_stated ? no_payment : no_amount).push_back(deal);
  if (!no_amount.empty()) lines.push_back({"not stated", deal_labels(graph, no_amount), Style::faint});
  if (!no_payment.empty()) lines.push_back({"payment not stated", deal_labels(graph, no_payment), Style::faint});
  return lines;
}

/// What each of `payers` pays and gets by the deals that `whole` lets through: settled ones and then, where that makes
/// a difference, with those that are pending. Intervals where the articles leave it open. Empty where nobody pays
/// anybody.
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, const std::vector<EntityId>& payers, const Filter& whole,
                                        std::string_view condition, const SummaryOptions& options) {
  Filter now = whole;
  now.statuses = settled;
  Filter later = now;
  later.statuses = settled | pending;

  Table table{{{.least = 24, .weight = 3}, {.weight = 3}, {.weight = 2}, {.weight = 3}, {.weight = 2}}};
  add_title(table, "MONEY BY COMPANY");
  table.add({head_cell("settled deals"), head_cell("pays"), head_cell("by"), head_cell("gets"), head_cell("by")});

  bool any = false;
  const auto add = [&](std::string name, Style style, const std::vector<MoneyLine>& pays,
                       const std::vector<MoneyLine>& gets) {
    if (pays.empty() && gets.empty()) return false;
    for (std::size_t i = 0; i < (std::max)(pays.size(), gets.size()); ++i) {
      std::vector<Cell> row{{{i == 0 ? name : "", style}}};
      for (const auto* lines : {&pays, &gets}) {
        const auto line = i < lines->size() ? (*lines)[i] : MoneyLine{};
        row.push_back({{line.what, line.style}});
        row.push_back({{line.deals, Style::faint}});
      }
      table.add(std::move(row));
    }
    return any = true;
  };
  for (const auto entity : payers) {
    const auto pays = money_lines(graph, entity, Side::pays, now);
    const auto gets = money_lines(graph, entity, Side::gets, now);
    auto pays_later = money_lines(graph, entity, Side::pays, later);
    auto gets_later = money_lines(graph, entity, Side::gets, later);
    if (pays_later == pays) pays_later.clear();
    if (gets_later == gets) gets_later.clear();
    const std::string name{graph.name(entity)};
    const bool named = add(name, Style::plain, pays, gets);
    add((named ? "… " : name + ' ') + std::string{condition}, named ? Style::faint : Style::plain, pays_later,
        gets_later);
  }
  return any ? table.text(options) : std::string{};
}

/// The same of those that an article names, and of all.
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, ArticleId article, const SummaryOptions& options = {}) {
  std::vector<EntityId> named;
  for (const auto& mention : graph[graph[article].mentions]) named.push_back(mention.entity);
  return money_section(graph, named, {.article = article}, pending_text(graph, article), options);
}
template <class...>
[[nodiscard]] std::string money_section(GraphView graph, const SummaryOptions& options = {}) {
  std::vector<EntityId> all;
  for (const auto entity : entities(graph)) all.push_back(entity);
  return money_section(graph, all, {}, pending_text(graph), options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
