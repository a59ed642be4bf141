// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/both_sides.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// "invests by d8, shareholder by r1".
template <class...>
[[nodiscard]] std::string backing_text(GraphView graph, const Backing& backing) {
  return text_parts::joined({backing.deals.empty() ? "" : "invests by " + labels(graph, backing.deals),
                             backing.holdings.empty() ? "" : "shareholder by " + labels(graph, backing.holdings)});
}

/// Who backs a company and also trades with it, and who backs its competitors as well; `condition`: by deals that
/// `later` lets through, but not `now`. Empty where there is nobody.
template <class...>
[[nodiscard]] std::string both_sides_section(GraphView graph, EntityId company, const Filter& now, const Filter& later,
                                             std::string_view condition, const SummaryOptions& options = {}) {
  Table table{{{.least = 24, .weight = 3}, {.weight = 4}, {.weight = 3}, {.weight = 3}}};
  const auto row = [&](const BothSides& both, std::string name, Style style) {
    const auto trade = [&](std::string_view word, const std::vector<DealId>& deals) {
      return deals.empty() ? "" : fmt::format("{} by {}", word, labels(graph, deals));
    };
    table.add({{{std::move(name), style}},
               {{backing_text(graph, both.backing)}},
               {{text_parts::joined({trade("sells to it", both.sells), trade("buys from it", both.buys)})}}});
  };
  const auto before = both_sides(graph, company, now);
  const auto after = both_sides(graph, company, later);
  if (!after.empty()) {
    add_title(table, title_of_ours("ON BOTH SIDES"));
    table.add({head_cell("settled deals"), head_cell(fmt::format("backs {}", graph.name(company))),
               head_cell("and trades with it")});
  }
  std::map<EntityId, std::size_t> places;
  for (std::size_t i = 0; i < before.size(); ++i) places.emplace(before[i].entity, i);
  for (const auto& both : after) {
    const auto at = places.find(both.entity);
    const std::string name{graph.name(both.entity)};
    if (at == places.end()) {
      row(both, name + ' ' + std::string{condition}, Style::plain);
      continue;
    }
    const auto& known = before[at->second];
    row(known, name, Style::plain);
    if (known.buys != both.buys || known.sells != both.sells || known.backing.deals != both.backing.deals)
      row(both, "… " + std::string{condition}, Style::faint);
  }

  bool titled = false;
  std::set<std::pair<RelationId, EntityId>> settled_backers;
  for (const auto& both : competitor_backers(graph, now)) settled_backers.emplace(both.relation, both.backer);
  for (const auto& both : competitor_backers(graph, later)) {
    const auto& relation = graph[both.relation];
    if (relation.from != company && relation.to != company && both.backer != company) continue;
    if (!std::exchange(titled, true)) add_title(table, title_of_ours("BACKING RIVALS"));
    const bool is_settled = settled_backers.contains({both.relation, both.backer});
    const auto side = [&](EntityId of, const Backing& backing) {
      return fmt::format("{}: {}", graph.name(of), backing_text(graph, backing));
    };
    table.add(
        {{{text_parts::joined({std::string{graph.name(both.backer)}, is_settled ? "" : std::string{condition}}, " ")}},
         {{side(relation.from, both.of_first)}},
         {{side(relation.to, both.of_second)}},
         {{"rivals by " + label(graph, both.relation), Style::faint}}});
  }
  return table.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
