// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/summary/sections/money.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace summary_parts {

/// One line of what a company depends on.
struct ShareLine {
  std::optional<EntityId> entity;  ///< none: others, or all
  std::string name;
  std::vector<std::string> cells;  ///< how much, share, by, not stated by
  std::string of_all{};            ///< the share of what is not stated too, where that is another one

  friend bool operator==(const ShareLine&, const ShareLine&) = default;
};

/// "d6, d7": those that are certain, then "d7?" for those of which somebody is perhaps one of the others.
template <class...>
[[nodiscard]] std::string deals_text(GraphView graph, const std::vector<DealId>& deals,
                                     const std::vector<DealId>& perhaps) {
  std::vector<std::string> texts;
  for (const auto deal : deals)
    if (!base_parts::contains(perhaps, deal)) texts.push_back(label(graph, deal));
  for (const auto deal : perhaps) texts.push_back(label(graph, deal) + '?');
  return text_parts::joined(texts);
}

/// "d6, d7?": the deals that name it and the company, and those of which either is perhaps one of the others. Where
/// more than `most_open` have others, their number.
template <class...>
[[nodiscard]] std::string deals_text(GraphView graph, const Shares& shares, const CounterpartyShare& part,
                                     const std::vector<DealId>& perhaps) {
  if (shares.open.size() > most_open)
    return fmt::format("{}, perhaps some of {} with others", labels(graph, part.deals),
                       fmt::group_digits(shares.open.size()));
  std::vector<DealId> unsure;
  for (const auto deal : perhaps)
    if (base_parts::contains(part.deals, deal) || base_parts::contains(shares.open, deal)) unsure.push_back(deal);
  for (const auto deal : shares.open)
    if (!base_parts::contains(part.deals, deal) && !base_parts::contains(unsure, deal)) unsure.push_back(deal);
  return deals_text(graph, part.deals, unsure);
}

/// "of all: anything", where the share of what is stated says more than that of all; else nothing.
template <class...>
[[nodiscard]] std::string of_all_text(const CounterpartyShare& part) {
  return part.share_of_all == part.share ? "" : "of all: " + share_text(part.share_of_all);
}

/// "d6, d7?": the deals whose amounts are in the shares; with "?" those of which the company is `perhaps` one.
template <class...>
[[nodiscard]] std::string counted_text(GraphView graph, const Shares& shares, const std::vector<DealId>& perhaps = {}) {
  auto deals = shares.open;
  for (const auto& part : shares.parts) deals.insert(deals.end(), part.deals.begin(), part.deals.end());
  base_parts::sort_unique(deals);
  std::vector<DealId> unsure;
  for (const auto deal : perhaps)
    if (base_parts::contains(deals, deal)) unsure.push_back(deal);
  return deals_text(graph, deals, unsure);
}

/// On which side of the money of what it depends on a company stands.
[[nodiscard]] constexpr Side side_of(Dependence dependence) noexcept {
  return dependence == Dependence::supply ? Side::pays : Side::gets;
}

/// Deals with a stated total of which `company` is perhaps one of the others, as it has such supply, funding or sales
/// by another deal with those on the other side: those for which MONEY BY COMPANY says "d7?". Where more than
/// `most_open` have others, none; that counts as too many only where the company has any such sum.
template <class...>
[[nodiscard]] OpenDeals perhaps_of(GraphView graph, EntityId company, Dependence dependence, const Filter& filter) {
  OpenDeals found;
  const auto side = side_of(dependence);
  const auto open = open_deals(graph, side, filter);
  if (open.too_many) found.too_many = !concentration(graph, company, dependence, filter).by_currency.empty();
  if (open.amounts.empty()) return found;
  for (const auto& shares : concentration(graph, company, dependence, filter).by_currency) {
    Total known{shares.total, {}};
    for (const auto& part : shares.parts)
      for (const auto deal : part.deals) known.amounts.push_back({deal, part.money});
    for (const auto deal : shares.open) known.amounts.push_back({deal, shares.total});
    base_parts::keep_first(known.amounts, [](const DealAmount& amount) { return amount.deal; });
    for (const auto& amount : perhaps_among(graph, company, side, known, open.amounts)) found.amounts.push_back(amount);
  }
  return found;
}

/// "d9, r1": what has no amount, and so is in no share.
template <class...>
[[nodiscard]] std::string not_counted_text(GraphView graph, const Concentration& found) {
  auto deals = found.open_unquantified;
  std::vector<RelationId> holdings;
  for (const auto& one : found.unquantified) deals.insert(deals.end(), one.deals.begin(), one.deals.end());
  for (const auto& one : found.holders) holdings.insert(holdings.end(), one.holdings.begin(), one.holdings.end());
  base_parts::sort_unique(deals);
  return text_parts::joined({labels(graph, deals), labels(graph, holdings)}, ", ");
}

/// The lines of a table of what a company depends on: a line for each of those, in each currency, then those without a
/// figure, the others, and what all come to. `perhaps`: deals of which the company is perhaps one of the others.
template <class...>
[[nodiscard]] std::vector<ShareLine> share_lines(GraphView graph, const Concentration& found,
                                                 const std::vector<DealId>& perhaps = {}) {
  std::vector<ShareLine> lines;
  std::vector<EntityId> not_stated;
  std::map<EntityId, std::string> by;
  const auto add_not_stated = [&](EntityId entity, const std::string& what) {
    const auto [at, is_new] = by.try_emplace(entity, what);
    if (is_new)
      not_stated.push_back(entity);
    else
      at->second += ", " + what;
  };
  for (const auto& [entity, deals] : found.unquantified) add_not_stated(entity, labels(graph, deals));
  for (const auto& [entity, holdings] : found.holders) add_not_stated(entity, labels(graph, holdings));
  const auto not_stated_by = [&](EntityId entity) {
    const auto at = by.find(entity);
    if (at == by.end()) return std::string{};
    auto text = std::move(at->second);
    by.erase(at);
    return text;
  };
  for (const auto& shares : found.by_currency)
    for (const auto& part : shares.parts)
      lines.push_back({part.entity,
                       std::string{graph.name(part.entity)},
                       {english_text(part.money), share_text(part.share), deals_text(graph, shares, part, perhaps),
                        not_stated_by(part.entity)},
                       of_all_text(part)});
  for (const auto entity : not_stated)
    if (by.contains(entity))
      lines.push_back({entity, std::string{graph.name(entity)}, {"not stated", "", "", not_stated_by(entity)}});
  for (const auto& shares : found.by_currency)
    if (shares.others)
      lines.push_back(
          {{}, others_text(graph, shares.open), {english_text(*shares.others), "", labels(graph, shares.open), ""}});
  if (!found.open_unquantified.empty())
    lines.push_back({{},
                     others_text(graph, found.open_unquantified),
                     {"not stated", "", "", labels(graph, found.open_unquantified)}});
  for (const auto& shares : found.by_currency)
    lines.push_back({{},
                     "together",
                     {english_text(shares.total), "HHI " + index_text(shares.herfindahl),
                      counted_text(graph, shares, perhaps), not_counted_text(graph, found)}});
  return lines;
}

/// How the three dependences are called.
template <class...>
[[nodiscard]] std::string dependence_text(Dependence dependence, std::string_view company) {
  switch (dependence) {
    case Dependence::supply: return fmt::format("Supply: whom {} pays", company);
    case Dependence::funding: return fmt::format("Funding: who invests in {}", company);
    case Dependence::sales: break;
  }
  return fmt::format("Sales: who pays {}", company);
}

/// "d7 has others who are not named; d7? means perhaps one of those."; of more than `most_open` deals their number, and
/// what `means` that instead of them, such as "? means".
template <class...>
[[nodiscard]] std::string others_note(GraphView graph, const std::vector<DealId>& deals, std::string_view means,
                                      std::string_view perhaps) {
  if (deals.size() > most_open)
    return fmt::format("{} deals have others who are not named; {} {} one of those.", fmt::group_digits(deals.size()),
                       means, perhaps);
  return fmt::format("{0} {1} others who are not named; {0}? means {2} one of those.", labels(graph, deals),
                     deals.size() == 1 ? "has" : "have", perhaps);
}

/// From whom a company has its supply, its funding and its sales, by `now`, and where that differs by `later`. Where
/// more than `most_open` deals have others, it says that whether the company is perhaps one of them is not in it.
template <class...>
[[nodiscard]] std::string concentration_section(GraphView graph, EntityId company, const Filter& now,
                                                const Filter& later, std::string_view condition,
                                                const SummaryOptions& options = {}) {
  Table table{{{.least = 24, .weight = 4}, {.weight = 4}, {.weight = 4}, {.weight = 2}, {.weight = 2}}};
  add_title(table, title_of_ours("HOW FAR IT DEPENDS ON FEW"));
  table.add({head_cell("settled deals"), head_cell("how much"), head_cell("share of what is stated"), head_cell("by"),
             head_cell("no amount")});
  std::vector<DealId> open;
  bool listed = false;    // some of these, with "?"
  bool numbered = false;  // some are "perhaps some of 65 with others"
  std::vector<DealId> perhaps;
  OpenSides<bool> too_many_now;
  OpenSides<bool> too_many_later;
  const auto lines_by = [&](Dependence dependence, const Filter& filter, bool& indexed, OpenSides<bool>& too_many) {
    std::vector<DealId> unsure;
    const auto [amounts, are_too_many] = perhaps_of(graph, company, dependence, filter);
    if (are_too_many) too_many.on(side_of(dependence)) = true;
    for (const auto& amount : amounts) unsure.push_back(amount.deal);
    const auto found = concentration(graph, company, dependence, filter, amounts);
    indexed = indexed || !found.by_currency.empty();
    for (const auto& shares : found.by_currency) {
      (shares.open.size() > most_open ? numbered : listed) |= !shares.open.empty();
      std::map<DealId, std::size_t> named_by;  // how many each deal names
      for (const auto& part : shares.parts)
        for (const auto deal : part.deals) ++named_by[deal];
      for (const auto deal : shares.open)
        if (named_by[deal] < shares.parts.size()) open.push_back(deal);
    }
    perhaps.insert(perhaps.end(), unsure.begin(), unsure.end());
    return share_lines(graph, found, unsure);
  };
  bool any = false;
  bool indexed = false;
  for (const auto& [dependence, name] : rows_of<Dependence>) {
    const auto before = lines_by(dependence, now, indexed, too_many_now);
    const auto after = lines_by(dependence, later, indexed, too_many_later);
    if (before.empty() && after.empty()) continue;
    any = true;
    table.add_gap();
    table.add_line(dependence_text(dependence, graph.name(company)), Style::group);
    const auto add = [&](std::string who, Style style, const ShareLine& line) {
      table.add({{{std::move(who), style}},
                 {{line.cells[0], line.entity ? Style::strong : Style::plain}},
                 line.of_all.empty() ? Cell{{line.cells[1]}} : Cell{{line.cells[1]}, {line.of_all, Style::faint}},
                 {{line.cells[2], Style::faint}},
                 {{line.cells[3], Style::faint}}});
    };
    using Places = std::map<std::pair<std::optional<EntityId>, std::string>, std::size_t>;
    const auto places_of = [](const std::vector<ShareLine>& lines) {
      Places places;
      for (std::size_t i = 0; i < lines.size(); ++i) places.emplace(std::pair{lines[i].entity, lines[i].name}, i);
      return places;
    };
    const auto places_before = places_of(before);
    const auto places_after = places_of(after);
    for (const bool named : {true, false}) {
      for (const auto& line : before) {
        if (line.entity.has_value() != named) continue;
        add(line.name, named ? Style::plain : Style::faint, line);
        const auto then = places_after.find({line.entity, line.name});
        if (then != places_after.end() && after[then->second] != line)
          add(fmt::format("… {}", condition), Style::faint, after[then->second]);
      }
      for (const auto& line : after)
        if (line.entity.has_value() == named && !places_before.contains({line.entity, line.name}))
          add(fmt::format("{} {}", line.name, condition), Style::plain, line);
    }
  }
  if (indexed) table.add_gap();
  if (indexed)
    table.add_line("HHI: the Herfindahl-Hirschman index of what is stated, 10,000 where one has all of that.",
                   Style::faint);
  base_parts::sort_unique(open);
  base_parts::sort_unique(perhaps);
  std::erase_if(open, [&](DealId deal) { return base_parts::contains_in_order(perhaps, deal); });
  if (!perhaps.empty())
    table.add_line(others_note(graph, perhaps, "? means", fmt::format("that {} is perhaps", graph.name(company))),
                   Style::faint);
  const std::string_view means = !numbered ? "? means"
                                 : listed  ? "? and \"perhaps some\" mean"
                                           : "\"perhaps some\" means";
  if (!open.empty()) table.add_line(others_note(graph, open, means, "perhaps"), Style::faint);
  for (const auto& text : too_many_open_texts(too_many_now, too_many_later, condition, graph.name(company),
                                              "is not in these figures, nor in who loses what"))
    table.add_line(text, Style::faint);
  return any ? table.text(options) : std::string{};
}

}  // namespace summary_parts

/// A share of what is stated, and of all where that is another one: "100 % of what is stated; of all: anything".
template <class...>
[[nodiscard]] std::string stated_share_text(const CounterpartyShare& part) {
  const auto stated = share_text(part.share) + " of what is stated";
  return text_parts::joined({stated, summary_parts::of_all_text(part)}, "; ");
}

/// The index of one currency, over which deals it is, and what has no amount: "10,000 over d8, without r1".
template <class...>
[[nodiscard]] std::string stated_index_text(GraphView graph, const Concentration& found, const Shares& shares) {
  auto text = fmt::format("{} over {}", index_text(shares.herfindahl), summary_parts::counted_text(graph, shares));
  if (const auto without = summary_parts::not_counted_text(graph, found); !without.empty())
    text += ", without " + without;
  return text;
}

}  // namespace newsgraph::inline v0_1
