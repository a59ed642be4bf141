#pragma once

#include <newsgraph/query/circles.hpp>
#include <newsgraph/summary/deals.hpp>
#include <newsgraph/summary/scenarios.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph {

/// A circle of money as it is read: "Nvidia -d8→ OpenAI -d7/d9→ Nvidia".
[[nodiscard]] inline std::string circle_text(const Graph& graph, const Payments& payments,
                                             std::span<const PaymentPair> circle) {
  std::string text{graph.name(circle.front().payer)};
  for (const auto& pair : circle) {
    std::vector<std::string> deals;
    for (const auto deal : payments.deals(pair)) deals.push_back(id_text(graph, deal));
    text += fmt::format(" -{}→ {}", joined(deals, "/"), graph.name(pair.payee));
  }
  return text;
}

/// How many circles these are where `filter` says which deals count; nothing where 64 bits do not hold it.
[[nodiscard]] inline std::optional<std::uint64_t> count_by_deal(const Graph& graph, const Payments& payments,
                                                                std::span<const PaymentPair> circle,
                                                                const Filter& filter) {
  std::vector<PaymentPair> counted{circle.begin(), circle.end()};
  for (auto& pair : counted)
    pair.deals.count = static_cast<std::uint32_t>(std::ranges::count_if(
        payments.deals(pair), [&](DealId deal) { return matches(graph, deal, filter); }));
  return count_by_deal(counted);
}

/// The circles of money of an article, each once, and how many there are when they are told apart by their deals: for
/// each scenario, from settled deals to all that may be paid for. Empty where nobody pays anybody.
[[nodiscard]] inline std::string circles_section(const Graph& graph, ArticleId article,
                                                 const SummaryOptions& options = {}) {
  const auto columns = scenarios(graph, article);
  const Payments payments{graph, columns.back().filter};
  if (payments.pairs().empty()) return {};

  std::vector<Column> layout{{.least = 45, .weight = 8}};
  layout.resize(1 + columns.size(), {.most = 11, .align = Align::right});
  Table table{layout};
  add_title(table, "CIRCLES OF MONEY");

  struct Sum {
    std::uint64_t circles = 0;
    std::uint64_t by_deal = 0;
  };
  std::vector<Sum> sums(columns.size());
  std::size_t shown = 0;
  bool complete = true;  // all are shown, and counted
  for_each_circle(payments, any_length, [&](std::span<const PaymentPair> circle) {
    if (shown == options.most_circles) return complete = false;
    if (shown++ == 0) {
      std::vector<Cell> head{{}};
      for (const auto& scenario : columns) head.push_back({{scenario.name, Style::faint}});
      table.add(std::move(head));
    }
    std::vector<Cell> row{{{circle_text(graph, payments, circle)}}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto count = count_by_deal(graph, payments, circle, columns[i].filter);
      row.push_back({{count == 0 ? "-" : count ? std::to_string(*count) : "countless"}});
      if (count > 0) ++sums[i].circles;
      if (!count || *count > std::numeric_limits<std::uint64_t>::max() - sums[i].by_deal)
        complete = false;
      else
        sums[i].by_deal += *count;
    }
    table.add(std::move(row));
    return true;
  });

  if (shown == 0) {
    table.add_line("none", Style::plain);
    return table.text(options);
  }
  const auto add_sums = [&](std::string name, std::uint64_t Sum::*sum) {
    std::vector<Cell> row{{{std::move(name), Style::strong}}};
    for (const auto& of_scenario : sums) row.push_back({{std::to_string(of_scenario.*sum), Style::strong}});
    table.add(std::move(row));
  };
  if (complete) {
    add_sums("circles", &Sum::circles);
    add_sums("told apart by deal", &Sum::by_deal);
  } else {
    table.add_line(fmt::format("The first {}; there are more.", shown), Style::plain);
  }
  return table.text(options);
}

}  // namespace newsgraph
