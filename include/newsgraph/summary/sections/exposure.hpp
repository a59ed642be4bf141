// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/summary/sections/loss.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// The deals from the company that fails to the one by which somebody loses: "d8/d9 → d6".
template <class...>
[[nodiscard]] std::string chain_text(GraphView graph, const Exposure& exposure, EntityId from,
                                     const std::vector<LossBasis>& by) {
  std::string text;
  for (const auto& step : chain_to(exposure, from)) text += labels(graph, step.by, "/") + " → ";
  return text + labels(graph, by, "/");
}

/// The paragraphs that a loss rests on.
template <class...>
[[nodiscard]] std::string loss_paragraphs(GraphView graph, const LossBasis& basis) {
  return std::visit([&](auto id) { return paragraphs_text(graph, graph[id].evidence); }, basis);
}

/// "At once", "Next, if those fail too", "Then, if those fail too".
[[nodiscard]] constexpr std::string_view hop_text(std::size_t hop) noexcept {
  if (hop == 1) return "At once";
  return hop == 2 ? "Next, if those fail too" : "Then, if those fail too";
}

/// Who loses what, hop by hop: a row for each loss, with the deals that lead to it. Those that differ in nothing but
/// the deal share a row. Where nobody loses anything, it says so.
template <class...>
[[nodiscard]] std::string exposure_section(GraphView graph, const Exposure& exposure,
                                           const SummaryOptions& options = {}) {
  Table table{{{.least = 14, .weight = 4},
               {.least = 24, .weight = 6},
               {.least = 20, .weight = 5},
               {.least = 20, .weight = 5},
               {.least = 5, .weight = 2}}};
  add_title(table, "WHO LOSES WHAT");
  if (exposure.reached.empty() && exposure.others.empty()) {
    table.add_line("nobody, as far as the articles say", Style::plain);
    return table.text(options);
  }
  table.add({{}, head_cell("loses"), head_cell("how much"), head_cell("by"), head_cell("where")});

  std::size_t hop = 0;
  const auto begin_hop = [&](std::size_t of) {
    if (of == std::exchange(hop, of)) return;
    table.add_gap();
    table.add_line(std::string{hop_text(of)}, Style::group);
  };
  const auto add_others = [&](std::size_t of) {
    for (const auto& [at, loss] : exposure.others) {
      if (at != of) continue;
      begin_hop(of);
      table.add({{{"others, not named", Style::faint}},
                 {{loss_text(graph, loss)}},
                 loss_cell(loss),
                 {{chain_text(graph, exposure, loss.from, {loss.basis}), Style::faint}},
                 {{loss_paragraphs(graph, loss.basis), Style::faint}}});
    }
  };
  for (const auto& exposed : exposure.reached) {
    if (exposed.hop != hop && hop != 0) add_others(hop);
    begin_hop(exposed.hop);
    struct Row {
      EntityId from;
      std::string what;
      Cell size;
      std::vector<LossBasis> by;
    };
    std::vector<Row> rows;
    const auto text_of = [](const Cell& cell) {
      std::string text;
      for (const auto& line : cell) text += line.text + '\n';
      return text;
    };
    for (const auto& loss : exposed.losses) {
      Row row{loss.from, loss_text(graph, loss), loss_cell(loss), {loss.basis}};
      if (auto earlier = loss.money() && loss.deal() ? earlier_text(graph, *loss.deal()) : ""; !earlier.empty())
        row.size.push_back({std::move(earlier), Style::faint});
      const auto same = base_parts::find_if(rows, [&](const Row& r) {
        return r.from == row.from && r.what == row.what && !loss.money() && text_of(r.size) == text_of(row.size);
      });
      if (same != rows.end())
        same->by.push_back(loss.basis);
      else
        rows.push_back(std::move(row));
    }
    bool first = true;
    for (auto& row : rows) {
      std::vector<std::string> places;
      for (const auto& basis : row.by) {
        auto place = loss_paragraphs(graph, basis);
        if (!base_parts::contains(places, place)) places.push_back(std::move(place));
      }
      const std::string name{std::exchange(first, false) ? graph.name(exposed.entity) : ""};
      table.add({{{name, Style::strong}},
                 {{row.what}},
                 std::move(row.size),
                 {{chain_text(graph, exposure, row.from, row.by), Style::faint}},
                 {{text_parts::joined(places), Style::faint}}});
    }
  }
  add_others(hop);
  return table.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
