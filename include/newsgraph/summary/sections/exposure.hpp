// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/summary/phrases/attribution.hpp>
#include <newsgraph/summary/sections/loss.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// The deals from the company that fails to the one by which somebody loses: "d8/d9 → d6". Of more than 64 on the way
/// from one company to the next their number. The exposure must outlive it.
class ChainTexts {
public:
  /// O(n log n) in those who are reached.
  template <class...>
  ChainTexts(GraphView graph, const Exposure& exposure) : graph_{graph} {
    for (const auto& exposed : exposure.reached) reached_.emplace(exposed.entity, &exposed);
  }

  /// O(log n), once the way to `from` is known.
  template <class...>
  [[nodiscard]] std::string operator()(EntityId from, const std::vector<LossBasis>& by) {
    return text_to(from) + labels(graph_, by, "/");
  }

private:
  template <class...>
  [[nodiscard]] const std::string& text_to(EntityId entity) {
    std::vector<const Exposed*> steps;  // that are not known yet, the last first
    auto at = entity;
    while (!texts_.contains(at)) {
      const auto found = reached_.find(at);
      if (found == reached_.end()) break;
      steps.push_back(found->second);
      at = found->second->losses.front().from;
    }
    auto* text = &texts_.try_emplace(at).first->second;
    for (; !steps.empty(); steps.pop_back())
      text = &texts_.emplace(steps.back()->entity, *text + step_text(*steps.back()) + " → ").first->second;
    return *text;
  }

  template <class...>
  [[nodiscard]] std::string step_text(const Exposed& exposed) const {
    constexpr std::size_t most = 64;
    std::vector<LossBasis> by;
    for (const auto& loss : exposed.losses)
      if (loss.from == exposed.losses.front().from) by.push_back(loss.basis);
    return by.size() > most ? fmt::format("{} deals", fmt::group_digits(by.size())) : labels(graph_, by, "/");
  }

  GraphView graph_;
  std::map<EntityId, const Exposed*> reached_;
  std::map<EntityId, std::string> texts_;
};

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

/// How certain a loss's deal or relation is, where nobody asserts it: "hearsay", "interpreted".
template <class...>
[[nodiscard]] std::string certainty_text(GraphView graph, const LossBasis& basis) {
  std::optional<Modality> modality;
  if (const auto* deal = std::get_if<DealId>(&basis)) {
    modality = modality_of(graph, *deal);
  } else {
    const auto id = std::get<RelationId>(basis);
    const auto opinions = opinions_instead_of_facts(graph, id);
    for (const auto claim : opinions.empty() ? facts_about(graph, id) : opinions)
      if (const auto& said = graph[claim].modality) modality = (std::min)(modality.value_or(*said), *said);
  }
  return modality.value_or(Modality::asserted) == Modality::asserted ? "" : text_parts::spaced(name_of(*modality));
}

/// Of which of the deals that leave somebody out an exposed company is perhaps one of the others, as it loses money of
/// that kind by another deal with the same company: see `perhaps_among`.
/// Where others have more than `most_open` losses, none.
template <class...>
[[nodiscard]] std::vector<DealId> perhaps_among_others(const query_parts::DealMoneys& moneys, const Exposure& exposure,
                                                       const Exposed& exposed) {
  std::vector<DealId> found;
  if (exposure.others.size() > most_open) return found;
  for (const auto& [hop, lost] : exposure.others) {
    const auto deal = lost.deal();
    if (!deal || !lost.whole || base_parts::contains(found, *deal)) continue;
    std::vector<DealAmount> known;
    for (const auto& loss : exposed.losses)
      if (loss.from == lost.from && loss.deal() && loss.whole && loss.whole->currency() == lost.whole->currency())
        known.push_back({*loss.deal(), *loss.whole});
    if (known.empty()) continue;
    for (const auto side : {Side::pays, Side::gets}) {
      if (!moneys[*deal].on(side).open) continue;
      auto mine = known;
      std::erase_if(mine, [&](const DealAmount& amount) { return !moneys[amount.deal].on(side).has(exposed.entity); });
      if (!perhaps_among(moneys, exposed.entity, side, {*lost.whole, mine}, {{*deal, *lost.whole}}).empty())
        found.push_back(*deal);
    }
  }
  return found;
}

/// Who loses what, hop by hop: a row for each loss, with the deals that lead to it. Those that differ in nothing but
/// the deal share a row. Where nobody loses anything, it says so. `perhaps`: deals of which the company that fails is
/// perhaps one of the others. Where others have more than `most_open` losses, it says that who is perhaps one of them
/// is not in it.
template <class...>
[[nodiscard]] std::string exposure_section(GraphView graph, const Exposure& exposure,
                                           const SummaryOptions& options = {},
                                           const std::vector<DealId>& perhaps = {}) {
  Table table{{{.least = exposure.others.empty() ? std::size_t{14} : std::size_t{24}, .weight = 6},
               {.least = 22, .weight = 6},
               {.least = 18, .weight = 5},
               {.least = 18, .weight = 5},
               {.least = 5, .weight = 2}}};
  add_title(table, title_of_ours("WHO LOSES WHAT"));
  if (exposure.reached.empty() && exposure.others.empty()) {
    table.add_line("nobody, as far as the articles say", Style::plain);
    return table.text(options);
  }
  table.add({{}, head_cell("loses"), head_cell("how much"), head_cell("by"), head_cell("where")});

  ChainTexts chain_text{graph, exposure};
  std::size_t hop = 0;
  const auto begin_hop = [&](std::size_t of) {
    if (of == std::exchange(hop, of)) return;
    table.add_gap();
    table.add_line(std::string{hop_text(of)}, Style::group);
  };
  const auto what_cell = [](std::string what, std::string certainty) {
    Cell cell{{std::move(what)}};
    if (!certainty.empty()) cell.push_back({std::move(certainty), Style::faint});
    return cell;
  };
  const auto add_others = [&](std::size_t of) {
    for (const auto& [at, loss] : exposure.others) {
      if (at != of) continue;
      begin_hop(of);
      table.add({{{others_text(graph, {std::get<DealId>(loss.basis)}), Style::faint}},
                 what_cell(loss_text(graph, loss), certainty_text(graph, loss.basis)),
                 loss_cell(loss),
                 {{chain_text(loss.from, {loss.basis}), Style::faint}},
                 {{loss_paragraphs(graph, loss.basis), Style::faint}}});
    }
  };
  for (const auto& exposed : exposure.reached) {
    if (exposed.hop != hop && hop != 0) add_others(hop);
    begin_hop(exposed.hop);
    struct Row {
      EntityId from;
      std::string what;
      std::string certainty;
      Cell size;
      std::vector<LossBasis> by;
    };
    std::vector<Row> rows;
    std::map<std::pair<EntityId, std::string>, std::size_t> places;
    const auto text_of = [](const Cell& cell) {
      std::string text;
      for (const auto& line : cell) text += line.text + '\n';
      return text;
    };
    for (const auto& loss : exposed.losses) {
      Row row{loss.from, loss_text(graph, loss), certainty_text(graph, loss.basis), loss_cell(loss), {loss.basis}};
      if (auto earlier = loss.money() && loss.deal() ? earlier_text(graph, *loss.deal()) : ""; !earlier.empty())
        row.size.push_back({std::move(earlier), Style::faint});
      const auto said = row.what + '\n' + row.certainty + '\n' + text_of(row.size);
      const auto [same, is_new] = places.try_emplace({row.from, said}, rows.size());
      if (!is_new && !loss.money())
        rows[same->second].by.push_back(loss.basis);
      else
        rows.push_back(std::move(row));
    }
    bool first = true;
    for (auto& row : rows) {
      std::vector<std::string> where;
      for (const auto& basis : row.by) where.push_back(loss_paragraphs(graph, basis));
      base_parts::keep_first(where);
      const std::string name{std::exchange(first, false) ? graph.name(exposed.entity) : ""};
      table.add({{{name, Style::strong}},
                 what_cell(row.what, row.certainty),
                 std::move(row.size),
                 {{chain_text(row.from, row.by), Style::faint}},
                 {{text_parts::joined(where), Style::faint}}});
    }
  }
  std::size_t last = hop;
  for (const auto& other : exposure.others) last = (std::max)(last, other.hop);
  for (auto of = (std::max)(hop, std::size_t{1}); of <= last; ++of) add_others(of);
  bool spaced = false;
  const auto add_perhaps = [&](EntityId entity, const std::vector<DealId>& deals, std::string_view then) {
    if (deals.empty()) return;
    if (!std::exchange(spaced, true)) table.add_gap();
    const auto ids = labels(graph, deals);
    table.add_line(fmt::format("{} is perhaps one of the others of {}{} {} too.", graph.name(entity), ids, then, ids),
                   Style::faint);
  };
  add_perhaps(exposure.company, perhaps, ": those who deal with it may then lose by");
  const query_parts::DealMoneys moneys{graph};
  for (const auto& exposed : exposure.reached)
    add_perhaps(exposed.entity, perhaps_among_others(moneys, exposure, exposed), ", and may then lose by");
  const bool any_figure = base_parts::any_of(exposure.others, [](const ExposedOthers& other) {
    return other.loss.deal().has_value() && other.loss.whole.has_value();
  });
  if (exposure.others.size() > most_open && any_figure) {
    if (!std::exchange(spaced, true)) table.add_gap();
    table.add_line(fmt::format("Others have more than {} of these losses: whether a company is perhaps one of them is "
                               "not looked at.",
                               most_open),
                   Style::faint);
  }
  return table.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
