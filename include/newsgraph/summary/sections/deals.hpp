// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/reckoned_total.hpp>
#include <newsgraph/query/totals.hpp>
#include <newsgraph/summary/phrases/attribution.hpp>
#include <newsgraph/summary/phrases/deal_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

inline constexpr std::size_t short_id = 4;

/// The columns for the ids of what an article says: as many as the longest takes, up to 14.
template <class...>
[[nodiscard]] std::size_t id_columns(GraphView graph, ArticleId article) {
  constexpr std::size_t most = 14;
  auto found = short_id;
  const auto look = [&](const auto& rows) {
    for (const auto id : rows.ids()) found = (std::max)(found, columns(printable(id_text(graph, id))));
  };
  look(graph[article].deals);
  look(graph[article].facts);
  look(graph[article].relations);
  look(graph[article].claims);
  return (std::min)(found, most);
}

/// A table of what an article says: id, what, how much, who says so, in which paragraphs. Its columns depend on `width`
/// and `ids` alone, so that those of several sections stand below each other.
template <class...>
[[nodiscard]] Table statement_table(std::size_t width, std::size_t ids = short_id) {
  const auto more = width < 100 ? 0 : width - 100;
  const auto wide = [](std::size_t columns, std::size_t weight) { return Column{columns, columns, weight}; };
  return Table{
      {wide(ids, 4), wide(34 + short_id - ids + more / 2, 8), wide(20, 5), wide(27 + (more + 1) / 2, 6), wide(7, 3)}};
}

/// Begins a section of a table.
template <class...>
void add_title(Table& table, std::string title, Style style = Style::title) {
  if (!table.empty()) table.add_gap();
  table.add_line(std::move(title), style);
}

/// The title of a section in which all is ours: "FINDINGS *".
template <class...>
[[nodiscard]] std::string title_of_ours(std::string_view title) {
  return fmt::format("{} {}", title, ours.substr(0, ours.find(' ')));
}

/// "Agreed"; "Under way" for active, "Done" for closed, "Called off" for withdrawn.
[[nodiscard]] constexpr std::string_view words_of(DealStatus status) noexcept {
  switch (status) {
    case DealStatus::rumoured: return "Rumoured";
    case DealStatus::in_talks: return "In talks";
    case DealStatus::announced: return "Announced";
    case DealStatus::agreed: return "Agreed";
    case DealStatus::active: return "Under way";
    case DealStatus::closed: return "Done";
    case DealStatus::ended: return "Ended";
    case DealStatus::withdrawn: return "Called off";
    case DealStatus::unknown: break;
  }
  return "Status not stated";
}

/// What of a deal falls due only on conditions; what is left of its amount, where that has no digits of its own.
template <class...>
[[nodiscard]] std::string contingent_text(GraphView graph, DealId deal, const query_parts::DealMoney& money) {
  auto text = english_text(*money.contingent());
  const auto whole = graph.amount(graph[deal].amount);
  const bool is_rest = whole && money.total() && !query_parts::is_nothing(money.total())
                       && *money.total() != whole->interval() && text == english_text(*whole);
  return is_rest ? "the rest of " + text : text;
}

/// What the parts of a price come to, in each currency.
template <class...>
[[nodiscard]] std::vector<std::string> sums_of_parts(GraphView graph, DealId deal) {
  std::vector<std::string> found;
  const query_parts::DealMoneys moneys{graph};
  const auto& sides = moneys[deal];
  for (const auto& in : query_parts::moneys_in(graph, deal, sides.on(Side::pays), sides.on(Side::gets)))
    if (const auto sum = query_parts::sum_of_considerations(graph, deal, in)) found.push_back(english_text(*sum));
  return found;
}

/// What a deal costs: its amount, or what the parts of its price come to, or that there is none where there should be
/// one, and conflict amounts.
template <class...>
[[nodiscard]] Cell price_cell(GraphView graph, DealId id) {
  const auto& deal = graph[id];
  Cell cell;
  const auto basis = deal.amount ? graph.details(id).basis : std::nullopt;
  if (deal.amount)
    cell = amount_cell(graph, *deal.amount, query_parts::is_shared(graph, id) && basis != ValuationBasis::enterprise);
  else if (auto sums = sums_of_parts(graph, id); !sums.empty())
    cell.push_back({"by its parts " + text_parts::listed(std::move(sums)), Style::strong});
  else if (const auto reckoned = reckoned_total(graph, id))
    cell.push_back({std::string{ours} + "reckoned " + english_text(*reckoned), Style::strong});
  else if (deal.payment == Payment::stated)
    cell.push_back({"sum not stated", Style::faint});
  else if (base_parts::row_of(deal.type).money || deal.payment == Payment::not_stated)
    cell.push_back({"not stated", Style::faint});
  if (const auto words = words_of(basis.value_or(ValuationBasis::unspecified)); !words.empty())
    cell.push_back({std::string{words}});
  const query_parts::DealMoneys moneys{graph};
  bool more = false;
  for (const auto& money : moneys.each(id)) {
    if (money.contingent()) {
      const bool nothing = query_parts::is_nothing(money.total());
      if (money.total() && !nothing) cell.push_back({english_text(*money.total()) + " without conditions"});
      const bool all = nothing && !money.currency();
      cell.push_back({(all ? "all on conditions" : contingent_text(graph, id, money) + " on conditions")});
    }
    if (!money.contingent() && money.total() && !money.counts_as_stated())
      cell.push_back({fmt::format("{}counted as {}", ours, english_text(*money.total()))});
    if (money.is_open() && !money.total())
      cell.push_back(
          {fmt::format("{}what is paid is open{}", ours,
                       query_parts::unit_par_price(graph, id) ? ": the face value of one is not stated" : "")});
    more = more || money.has_more();
  }
  if (more) cell.push_back({"more on conditions, not stated"});
  if (auto earlier = earlier_text(replaced_sums(graph, id)); !earlier.empty())
    cell.push_back({std::move(earlier), Style::faint});
  for (auto& line : conflict_cell(graph, deal.article, id)) cell.push_back(std::move(line));
  return cell;
}

/// Parties and goods of a deal: "Tesla and AI6"; of more than four their number.
template <class...>
[[nodiscard]] std::string names_beside(GraphView graph, const std::vector<EntityId>& entities) {
  constexpr std::size_t most = 4;
  if (entities.size() > most) return fmt::format("{} of its parties and goods", fmt::group_digits(entities.size()));
  std::vector<std::string> names;
  for (const auto entity : entities) names.emplace_back(graph.name(entity));
  return text_parts::listed(std::move(names));
}

/// How certain a deal is and according to whom; where nobody speaks of it, what is said of its packages holds. Who says
/// no more of it than how far it has come stands below. A claim that names some of its parties or goods says that it is
/// them: those that name none do not. With a topic, it says no more than that, or than who it is.
template <class...>
[[nodiscard]] Cell deal_attribution(GraphView graph, DealId id) {
  auto claims = facts_about(graph, id);
  if (claims.empty())
    for (const auto package : packages_of(graph, id))
      for (const auto claim : facts_about(graph, package)) claims.push_back(claim);
  std::vector<EntityId> mine;
  for (const auto& party : graph[graph[id].parties]) mine.push_back(graph.entity(party.entity));
  for (const auto product : graph[graph.details(id).goods]) mine.push_back(graph.entity(product));
  base_parts::sort_unique(mine);
  const auto named_by = [&](ClaimId claim) {
    std::vector<EntityId> found;
    for (const auto& subject : graph[graph[claim].about])
      if (const auto* entity = std::get_if<EntityId>(&subject);
          entity != nullptr && base_parts::contains_in_order(mine, graph.entity(*entity)))
        found.push_back(*entity);
    return found;
  };
  std::vector<EntityId> named;
  for (const auto claim : claims)
    for (const auto entity : named_by(claim)) named.push_back(entity);
  base_parts::keep_first(named);
  const std::string all = named.empty() ? "" : ", not as to " + names_beside(graph, named);
  const auto note = [&](ClaimId claim) {
    const auto own = named_by(claim);
    const auto topic = graph[graph[claim].topic];
    if (own.empty()) return topic ? ", as to " + text_parts::spaced(*topic) : all;
    return topic ? ", as to " + names_beside(graph, own) : std::string{};
  };
  auto cell = attribution_cell(graph, graph[id].article, claims, note);
  for (const auto& [claim, value] : graph_parts::settings_of(graph, graph[id].article, id))
    if (repeats_status(graph, graph[value]))
      cell.push_back({fmt::format("{}, as to its being {}", attribution_text(graph, graph[claim]),
                                  value_text(graph, graph[value].value))});
  return cell;
}

/// Adds the deals of an article by their status, the least certain first.
template <class...>
void add_deals(Table& table, GraphView graph, ArticleId article) {
  const auto& deals = graph[article].deals;
  if (deals.empty()) return;
  add_title(table, "DEALS");
  table.add({{},
             head_cell("who pays whom"),
             head_cell("how much"),
             head_cell("how certain, who says so"),
             head_cell("where")});
  for (const auto& [status, name, doc] : rows_of<DealStatus>) {
    bool first = true;
    for (const auto id : deals.ids()) {
      if (shown_status(graph, id) != status) continue;
      if (std::exchange(first, false)) {
        table.add_gap();
        table.add_line(std::string{words_of(status)}, Style::group);
      }
      auto what = Cell{{who_text(graph, id)}};
      for (auto& line : terms_cell(graph, id)) what.push_back(std::move(line));
      table.add({{{id_text(graph, id), Style::strong}},
                 std::move(what),
                 price_cell(graph, id),
                 deal_attribution(graph, id),
                 {{paragraphs_text(graph, graph[id].evidence)}}});
    }
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
