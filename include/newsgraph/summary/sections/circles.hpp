// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/summary/sections/money.hpp>
#include <newsgraph/summary/sections/scenarios.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
/// A circle of money as it is read: "Nvidia -d8→ OpenAI -d7/d9→ Nvidia"; where the graph has several articles, and a
/// deal counts once, with the number of its article: "Nvidia -1:d8→ …".
template <class Pairs>
[[nodiscard]] std::string circle_text(GraphView graph, const Payments& payments, const Pairs& circle) {
  std::string text{graph.name(circle.front().payer)};
  for (const auto& pair : circle)
    text +=
        fmt::format(" -{}→ {}", summary_parts::deal_labels(graph, payments.deals(pair), "/"), graph.name(pair.payee));
  return text;
}

namespace summary_parts {

/// What is known of a circle: how far its least certain payment has come, what its smallest one carries, whether it
/// rests on a total that several share, of which of its deals no sum is stated: "· weakest part: in talks, hearsay; at
/// least $10bn; not stated: d2".
template <class Pairs>
[[nodiscard]] std::string circle_note(GraphView graph, const Payments& payments, const Pairs& pairs) {
  const Circle circle{graph, payments, pairs};
  std::vector<std::string> sums;
  for (const auto& sum : circle.smallest)
    if (sum.high() || sum.low().minor_units() > 0) sums.push_back(english_text(sum));
  if (sums.empty()) sums.emplace_back(circle.smallest.empty() ? "no sum" : "no sum in one currency");
  if (circle.needs_unsplit_total()) sums.emplace_back("shared, not split");
  std::vector<DealId> not_stated;
  for (const auto& leg : circle.legs)
    not_stated.insert(not_stated.end(), leg.unquantified.begin(), leg.unquantified.end());
  base_parts::sort_unique(not_stated);
  const bool asserted = circle.modality == Modality::asserted;
  auto status = std::string{words_of(circle.status)};
  status.front() = static_cast<char>(status.front() - 'A' + 'a');
  return fmt::format("· weakest part: {}{}; {}{}", status,
                     asserted ? "" : fmt::format(", {}", name_of(circle.modality)), text_parts::joined(sums),
                     not_stated.empty() ? "" : fmt::format("; not stated: {}", deal_labels(graph, not_stated)));
}

/// A heading in two lines, broken at the space nearest to its middle; a single word stands in the second.
template <class...>
[[nodiscard]] Cell heading_cell(std::string_view text) {
  const auto middle = text.size() / 2;
  const auto before = text.rfind(' ', middle);
  const auto after = text.find(' ', middle);
  const auto none = std::string_view::npos;
  if (before == none && after == none) return {{"", Style::faint}, {std::string{text}, Style::faint}};
  const auto at = before == none || (after != none && after - middle < middle - before) ? after : before;
  return {{std::string{text.substr(0, at)}, Style::faint}, {std::string{text.substr(at + 1)}, Style::faint}};
}

/// What counts in each column: what is settled, and what may come to that. The first alone has one line.
template <class...>
[[nodiscard]] std::vector<Cell> circles_head(const std::vector<Scenario>& scenarios) {
  const Line label{"told apart by deal, counting what is", Style::faint};
  if (scenarios.size() == 1) return {{label}, head_cell(scenarios.front().name)};
  std::vector<Cell> head{{{}, label}};
  for (const auto& scenario : scenarios) {
    auto heading = heading_cell(scenario.name);
    auto& first = heading.front().text.empty() ? heading.back() : heading.front();
    if (head.size() > 1) first.text.insert(0, "+ ");
    head.push_back(std::move(heading));
  }
  return head;
}

/// What is taken for granted where deals count of which nobody says that they are paid for: "* d9 is taken for paid,
/// which may not even be said." Empty where there is none.
template <class...>
[[nodiscard]] std::string taken_for_granted(GraphView graph, const std::vector<DealId>& counted) {
  std::vector<DealId> no_sum;
  for (const auto deal : counted)
    if (query_parts::deal_totals(graph, deal).empty() && graph[deal].payment != Payment::stated) no_sum.push_back(deal);
  return no_sum.empty() ? ""
                        : fmt::format("{}{} {} taken for paid, though no sum is stated, and perhaps no payment.", ours,
                                      deal_labels(graph, no_sum), no_sum.size() == 1 ? "is" : "are");
}

/// The circles of money, each once, and how many there are when they are told apart by their deals: for each scenario,
/// from what is agreed or done to all that may be paid for. Empty where nobody pays anybody.
template <class...>
[[nodiscard]] std::string circles_section(GraphView graph, const std::vector<Scenario>& columns,
                                          const SummaryOptions& options) {
  const Payments payments{graph, columns.back().filter};
  if (payments.pairs().empty()) return {};

  std::vector<Column> layout{{.least = 40, .weight = 7}};
  layout.resize(1 + columns.size(), {.weight = 2, .align = Align::right});
  Table table{layout};
  add_title(table, title_of_ours("CIRCLES OF MONEY"));

  struct Sum {
    std::uint64_t circles = 0;
    std::optional<std::uint64_t> by_deal = 0;  // nothing where 64 bits do not hold it
  };
  std::vector<Sum> sums(columns.size());
  std::vector<DealId> counted;
  std::size_t shown = 0;
  const auto text_of = [](const std::optional<std::uint64_t>& count) {
    return count ? fmt::format("{}", fmt::group_digits(*count)) : "countless";
  };
  const bool all_shown = for_each_circle(payments, any_length, [&](Rows<PaymentPair> circle) {
    if (shown == options.most_circles) return false;
    if (shown++ == 0) table.add(circles_head(columns));
    for (const auto& pair : circle) {
      const auto deals = payments.deals(pair);
      counted.insert(counted.end(), deals.begin(), deals.end());
    }
    std::vector<Cell> row{
        {{circle_text(graph, payments, circle)}, {circle_note(graph, payments, circle), Style::faint}}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto count = count_by_deal(graph, payments, circle, columns[i].filter);
      row.push_back({{count == 0 ? "-" : text_of(count)}});
      if (count != 0) ++sums[i].circles;
      auto& sum = sums[i].by_deal;
      if (!count || (sum && *count > (std::numeric_limits<std::uint64_t>::max)() - *sum)) sum.reset();
      if (sum) *sum += *count;
    }
    table.add(std::move(row));
    return true;
  });

  if (shown == 0) {
    table.add_line(all_shown ? "none" : "none was found; there may be some", Style::plain);
    return table.text(options);
  }
  const auto add_sums = [&](std::string name, auto Sum::*sum) {
    std::vector<Cell> row{{{std::move(name), Style::strong}}};
    for (const auto& of_scenario : sums) row.push_back({{text_of(of_scenario.*sum), Style::strong}});
    table.add(std::move(row));
  };
  if (all_shown) {
    table.add_gap();
    add_sums("circles", &Sum::circles);
    add_sums("told apart by deal", &Sum::by_deal);
    base_parts::sort_unique(counted);
    auto granted = taken_for_granted(graph, counted);
    if (!granted.empty()) table.add_line(std::move(granted), Style::faint);
  } else {
    table.add_line(fmt::format("The first {}; there may be more.", shown), Style::plain);
  }
  return table.text(options);
}

/// The circles of an article, and those of all.
template <class...>
[[nodiscard]] std::string circles_section(GraphView graph, ArticleId article, const SummaryOptions& options = {}) {
  return circles_section(graph, scenarios(graph, article), options);
}
template <class...>
[[nodiscard]] std::string circles_section(GraphView graph, const SummaryOptions& options = {}) {
  return circles_section(graph, scenarios(graph), options);
}

}  // namespace summary_parts

}  // namespace newsgraph::inline v0_1
