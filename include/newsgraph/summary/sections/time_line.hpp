// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/findings.hpp>
#include <newsgraph/query/time_line.hpp>
#include <newsgraph/summary/phrases/metric_text.hpp>
#include <newsgraph/summary/sections/opinions.hpp>
#include <newsgraph/summary/sections/relations.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace summary_parts {

/// Whether a deal begins and ends to run in the same year, or whatever its period is.
template <class...>
[[nodiscard]] bool runs_then(GraphView graph, DealId deal) {
  const auto period = graph[graph.details(deal).period];
  return period && period->start() && period->start() == period->end();
}

/// What happens to a deal: "agreed", "until then"; of a status, that. Where a later date tells how the deal went on,
/// its own date is that of the announcement or of the agreement, whichever a claim says.
template <class...>
[[nodiscard]] std::string words_of(GraphView graph, DealId deal, EventKind kind) {
  const auto status = status_of(graph, deal);
  const bool done = is_done(status);
  switch (kind) {
    case EventKind::dated:
      if (const auto then = status_on_date(graph, deal)) return text_parts::spaced(name_of(*then));
      if (status == DealStatus::announced) return "announced";
      if (status == DealStatus::agreed) return "agreed";
      if (done && !graph.details(deal).closing) return "done";
      return stage_of(status) >= DealStage::agreed ? "announced or agreed" : "dated";
    case EventKind::starts: return runs_then(graph, deal) ? "runs then" : "from then on";
    case EventKind::closing:
      return std::string{done ? "" : "expected to be "}.append(words_of_closing(graph[deal].type));
    case EventKind::ends: return "until then";
    case EventKind::ended: return status == DealStatus::withdrawn ? "called off" : "ended";
    case EventKind::told: return text_parts::spaced(name_of(status));
    default: return "";
  }
}

/// The same of an event, behind the deal, whose type says what is dated: " signed", ", record date", ", approval by FTC
/// due".
template <class...>
[[nodiscard]] std::string words_of(GraphView graph, DealId deal, const Event& event) {
  if (event.condition)
    return fmt::format(", {} {}", condition_text(graph, *event.condition, event.what, event.by),
                       event.kind == EventKind::due ? "due" : "met");
  if (!event.type) return ' ' + words_of(graph, deal, event.kind);
  switch (*event.type) {
    case DealDateType::payment: return " payable";
    case DealDateType::listing: return ", first day of trading";
    case DealDateType::record:
    case DealDateType::ex_date:
    case DealDateType::delivery:
    case DealDateType::outside: return fmt::format(", {}", words_of(*event.type));
    default: return fmt::format(" {}", words_of(*event.type));
  }
}

/// Who says on that date what a claim says: "Adobe and Figma".
template <class...>
[[nodiscard]] std::string speakers_text(GraphView graph, ClaimId id, Date date) {
  const auto& claim = graph[id];
  std::vector<std::string> names;
  std::size_t left = claim.chain.size();
  for (const auto& step : graph[claim.chain]) {
    const bool last = --left == 0;
    if (step.date != date) continue;
    names.push_back(last && is_said_by_holder(graph, claim) ? holders_text(graph, claim)
                                                            : std::string{graph.name(step.source)});
  }
  return text_parts::listed(std::move(names));
}

/// ", called off", or ended, of a claim about one thing that is a deal which is over.
template <class...>
[[nodiscard]] std::string end_text(GraphView graph, graph_parts::RowsOf<Subject> about) {
  if (about.size() != 1) return {};
  const auto only = about.front();
  const auto* deal = std::get_if<DealId>(&only);
  if (deal == nullptr || stage_of(status_of(graph, *deal)) != DealStage::over) return {};
  return ", " + words_of(graph, *deal, EventKind::ended);
}

}  // namespace summary_parts

/// When an event is: "2023"; of a status, by when it is told to have come about: "as of 2025-12-17".
template <class...>
[[nodiscard]] std::string when_text(const Event& event) {
  return (event.kind == EventKind::told ? "as of " : "") + date_text(event.date);
}

/// "supply agreed: Tesla → Samsung Electronics", "funding round, Series C, closed: ASML → Mistral AI", "dividend,
/// record date: Acme → shareholders of Acme", "said by Financial Times: d2, d3".
template <class...>
[[nodiscard]] std::string event_text(GraphView graph, const Event& event) {
  if (event.kind == EventKind::told) graph = as_told(graph);
  if (const auto* deal = std::get_if<DealId>(&event.of)) {
    const auto target = parties_text(graph, *deal, Role::target);
    const auto name = graph[graph.details(*deal).name];
    const auto words = summary_parts::words_of(graph, *deal, event);
    const auto called = name ? fmt::format(", {}{}", *name, words.starts_with(',') ? "" : ",") : "";
    return fmt::format("{}{}{}{}: {}", summary_parts::type_text(graph[*deal]), target.empty() ? "" : " of " + target,
                       called, words, who_text(graph, *deal));
  }
  if (const auto* claim = std::get_if<ClaimId>(&event.of))
    return fmt::format("said by {}: {}{}", summary_parts::speakers_text(graph, *claim, event.date),
                       summary_parts::subjects_text(graph, graph[*claim].about),
                       summary_parts::end_text(graph, graph[graph[*claim].about]));
  if (const auto* relation = std::get_if<RelationId>(&event.of)) {
    const auto text = summary_parts::relation_text(graph, graph[*relation]);
    // What nobody states is somebody's opinion: "outlook: Acme operates the plant".
    const auto opinions = summary_parts::opinions_instead_of_facts(graph, *relation);
    const auto as = opinions.empty() ? "" : text_parts::spaced(name_of(graph[opinions.front()].kind)) + ": ";
    if (event.kind == EventKind::related) return as + text;
    return as + (event.kind == EventKind::starts ? "from now on: " : "until now: ") + text;
  }
  const auto& fact = graph[std::get<FactId>(event.of)];
  const auto figure = figure_text(graph, fact.value);
  const auto value = figure.empty() ? "" : ": " + figure;
  return fmt::format("{}, {}{}", graph.name(fact.of), summary_parts::metric_text(graph, std::get<FactId>(event.of)),
                     value);
}

namespace summary_parts {

/// The dates of an article in order, then the deals that have none; empty where nothing is dated. Statuses, which are
/// all as of the publication, are left out.
template <class...>
[[nodiscard]] std::string time_line_section(GraphView graph, ArticleId article, const SummaryOptions& options = {}) {
  auto line = time_line(graph, {.article = article});
  std::erase_if(line.events, [&](const Event& event) {
    const auto* deal = std::get_if<DealId>(&event.of);
    return event.kind == EventKind::told
           || (event.kind == EventKind::ends && deal != nullptr && runs_then(graph, *deal));
  });
  if (line.events.empty()) return {};

  const auto ids = id_columns(graph, article);
  const auto more = short_id + (options.width < 100 ? 0 : options.width - 100);
  const auto wide = [](std::size_t columns, std::size_t weight) { return Column{columns, columns, weight}; };
  Table table{{wide(10, 8), wide(ids, 3), wide(73 + more - ids, 24), wide(7, 6)}};
  add_title(table, "TIME LINE");
  for (const auto& event : line.events)
    table.add({{{date_text(event.date), Style::strong}},
               {{std::visit([&](auto id) { return id_text(graph, id); }, event.of), Style::strong}},
               {{event_text(graph, event)}},
               {{paragraphs_text(graph, query_parts::evidence(graph, event))}}});
  if (!line.undated.empty())
    table.add({{{"no date", Style::faint}}, {}, {{id_list(graph, line.undated), Style::faint}}});
  return table.text(options);
}

}  // namespace summary_parts

}  // namespace newsgraph::inline v0_1
