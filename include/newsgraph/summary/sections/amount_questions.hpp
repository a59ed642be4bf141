// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/summary/sections/money.hpp>
#include <newsgraph/summary/sections/opinions.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What is to question in an article's amounts: a line that says it, then lines with its figures.

namespace newsgraph::inline v0_1::summary_parts {

/// The most that is listed of conversions and rates, before how many more there are.
inline constexpr std::size_t most_listed = 64;

/// "d1, d8, v1"; of more than 64 the first, and how many more.
template <class...>
[[nodiscard]] std::string stated_list(GraphView graph, const std::vector<Conversion>& conversions) {
  std::vector<std::string> names;
  for (const auto& conversion : conversions) names.push_back(subject_text(graph, conversion.stated.of));
  base_parts::keep_first(names);
  const auto more = names.size() - (std::min)(names.size(), most_listed);
  names.resize(names.size() - more);
  if (more != 0) names.push_back(fmt::format("{} more", fmt::group_digits(more)));
  return text_parts::joined(names);
}

/// "exactly 1480.2"; "about 1480.2632" where it has more decimals than four.
template <class...>
[[nodiscard]] std::string quotient_text(const Ratio& quotient) {
  const auto rounded = quotient.decimal(4, Rounding::half_up);
  return Ratio::parse(rounded) == quotient ? "exactly " + to_string(quotient) : "about " + rounded;
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const ConversionRates& rates) {
  const auto all = query_parts::quotients(rates);
  Cell cell{{fmt::format("{} amounts in {} and {}, at {} rates as printed; {}", rates.conversions.size(),
                         name_of(rates.source), name_of(rates.target), all.size(),
                         rates.common ? "one rate gives them all by rounding" : "no one rate gives them all")}};
  const auto add = [&](std::string text) { cell.push_back({std::move(text), Style::faint}); };
  if (rates.common) {
    const auto shortest = query_parts::shortest_rate(*rates.common);
    add(to_string(*rates.common) + (shortest ? ", such as " + to_string(*shortest) : ""));
  }
  if (const auto pair = query_parts::conflict(rates))
    for (const auto& conversion : {pair->first, pair->second})
      add(fmt::format("{}: {}", subject_text(graph, conversion.stated.of), to_string(conversion.rates)));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == most_listed) {
      add(fmt::format("and {} more rates", fmt::group_digits(all.size() - i)));
      break;
    }
    const auto& quotient = all[i];
    auto at = rates.conversions;
    std::erase_if(at, [&](const Conversion& conversion) { return conversion.quotient != quotient; });
    const auto others = query_parts::misfits(rates, quotient);
    add(fmt::format("{} ({}) {}", quotient_text(quotient), stated_list(graph, at),
                    others.empty() ? "fits all" : "does not fit " + stated_list(graph, others)));
  }
  return cell;
}

/// What a bound says: "at least".
[[nodiscard]] constexpr std::string_view words_of(Bound bound) noexcept {
  if (bound == Bound::range) return "the range";
  const auto words = text_parts::english_bound(bound);
  return words.substr(0, words.find_last_not_of(' ') + 1);
}

/// How two values agree: "the same figure", "both can't be true".
template <class...>
[[nodiscard]] std::string agreement_text(GraphView graph, const ComparedValues& values) {
  const auto* first = std::get_if<AmountId>(&values.first);
  const auto* second = std::get_if<AmountId>(&values.second);
  switch (values.agreement) {
    case Agreement::same: return "the same";
    case Agreement::rounded: {
      if (first == nullptr || second == nullptr) return "consistent, but less precise";
      const bool one_figure = graph.amount(*first).money() == graph.amount(*second).money();
      return one_figure ? "the same figure" : "consistent as rounding";
    }
    case Agreement::possible: return "not the same, though both can be true";
    case Agreement::apart: break;
  }
  return "both can't be true";
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const OtherValue& other) {
  const auto said = conflict_text(graph, graph[other.claim], {other.of, other.field, other.values.second});
  const auto stated = query_parts::field_value(graph, other.of, other.field);
  const auto* amount = stated ? std::get_if<AmountId>(&*stated) : nullptr;
  const auto text = amount != nullptr ? amount_text(graph, *amount) : value_text(graph, other.values.first);
  std::vector<std::string> lost;
  if (amount != nullptr && other.values.bound_lost)
    lost.push_back(fmt::format("\"{}\"", words_of(graph.amount(*amount).bound())));
  if (other.values.about_lost) lost.emplace_back("\"about\"");
  const auto loss = lost.empty() ? "" : fmt::format("without {}", text_parts::listed(std::move(lost)));
  return {{fmt::format("{} for {}", said, text)},
          {text_parts::joined({agreement_text(graph, other.values), loss}), Style::faint}};
}

/// "$2bn of first and $2.4bn of raised come to $4.4bn together"; of a currency that one has alone, "€2bn of rival
/// counts in full, in its own currency".
template <class...>
void add_together(Cell& cell, GraphView graph, const std::vector<Total>& together) {
  std::vector<std::string> alone;
  for (const auto& total : together) {
    std::vector<std::string> parts;
    for (const auto& [deal, money] : total.amounts)
      parts.push_back(fmt::format("{} of {}", english_text(money), id_text(graph, deal)));
    if (parts.size() == 1)
      alone.push_back(std::move(parts[0]));
    else
      cell.push_back(
          {fmt::format("{} come to {} together", text_parts::listed(std::move(parts)), english_text(total.sum)),
           Style::faint});
  }
  if (alone.empty()) return;
  const bool one = alone.size() == 1;
  cell.push_back({fmt::format("{} {} in full, in {}", text_parts::listed(std::move(alone)), one ? "counts" : "count",
                              one ? "its own currency" : "a currency each"),
                  Style::faint});
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const CountedTwice& twice) {
  Cell cell{{fmt::format("may be counted twice, as it may overlap with {}", id_list(graph, twice.others))}};
  add_together(cell, graph, twice.together);
  return cell;
}

/// "bids for Brightwell, of which one alone can come about, are all counted", and the links that would say it.
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const RivalBids& bids) {
  Cell cell{{fmt::format("bids for {}, of which one alone can come about, are all counted: {}", graph.name(bids.target),
                         id_list(graph, bids.deals))}};
  add_together(cell, graph, bids.together);
  for (const auto& link : bids.links)
    cell.push_back({fmt::format(R"(if so, {} has "links": [{{"type": "{}", "to": "{}"}}])", id_text(graph, link.from),
                                name_of(link.type), id_text(graph, link.to)),
                    Style::faint});
  return cell;
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const UncountedPayment& payment) {
  const bool is_fee = payment.kind == DueKind::break_fee;
  return {
      {text_parts::joined({is_fee ? "the break fee" : "what is clawed back",
                           payment.amount ? amount_text(graph, *payment.amount) : "", "came about, and is in no sum"},
                          " ")},
      {fmt::format(R"(it counts as a deal of its own, {{"type": "payment", "kind": "{}"}})", is_fee ? "fee" : "refund"),
       Style::faint}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const OpenTotal& total) {
  const auto sum = english_text(graph.amount(total.amount));
  if (parties(graph, total.deal, total.role).empty())
    return {{fmt::format("{} is a total over {}s of whom none is named", sum, name_of(total.role))}};
  return {{fmt::format("{} is a total over {}s of whom some are not named, and not split", sum, name_of(total.role))}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const UnitsApart& apart) {
  const auto unit = [&](const DecimalNode& row) { return graph[row.unit()].value_or(""); };
  return {{fmt::format("no sum follows from {} at {}", quantity_text(graph, apart.quantity),
                       decimal_text(graph, apart.price))},
          {fmt::format(R"("{}" and "{}" do not convert)", unit(apart.quantity), unit(apart.price)), Style::faint}};
}

/// How long a deal runs: its term, else the years of its period.
template <class...>
[[nodiscard]] std::string years_text(GraphView graph, DealId deal) {
  if (const auto term = graph[graph.details(deal).term]) return std::string{term_text(*term)};
  const auto years = query_parts::years_of(graph, deal).value_or(RatioInterval{none_of_it, none_of_it});
  const auto number = [](const Ratio& ratio) {
    return ratio.decimal(ratio.denominator() == 1 ? 0 : 1, Rounding::half_up);
  };
  const auto low = number(years.low);
  if (years.low != years.high) return low + " to " + number(years.high) + " years";
  return low + (low == "1" ? " year" : " years");
}

/// What adds up to a deal: "its members d1, d2".
template <class...>
[[nodiscard]] std::string parts_text(GraphView graph, const PartSum& sum) {
  const auto ids = id_list(graph, sum.parts);
  switch (sum.kind) {
    case PartKind::members: return "its members " + ids;
    case PartKind::parts: return "its parts " + ids;
    case PartKind::parties: return "its parties";
    case PartKind::considerations: return "what it is paid in";
    case PartKind::financing: return "what it is financed by";
    case PartKind::schedule: return "what is scheduled of it";
    case PartKind::years: {
      const auto amount = query_parts::annual_amount(graph, sum.deal);
      return fmt::format("{} of {} a year", years_text(graph, sum.deal), amount_text(graph, *amount));
    }
    case PartKind::units: break;
  }
  const auto units = query_parts::priced_units(graph, sum.deal);
  const auto quantity = graph[graph.details(sum.deal).quantity];
  StatedNumber count;
  count.number = units->quantity;
  count.unit = std::string{units->unit};
  query_parts::count_in_plural(count);
  if (!units->time.empty()) count.unit->append(" a ").append(units->time);
  auto text = fmt::format("{} at {}", quantity ? quantity_text(graph, *quantity) : english_text(count),
                          english_text(StatedPrice{units->price, units->currency, std::string{units->unit}, {}, {}}));
  if (!units->time.empty()) text.append(" over ").append(years_text(graph, sum.deal));
  return text;
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const PartSum& sum) {
  const auto parts = parts_text(graph, sum);
  if (sum.share) return {{fmt::format("shares of {} come to {} %", parts, sum.share->percent_text())}};
  const auto whole = amount_text(graph, *sum.whole);
  const auto stated = english_text(*sum.sum);
  const bool one_verb =
      sum.kind == PartKind::considerations || sum.kind == PartKind::financing || sum.kind == PartKind::schedule;
  const std::string come = one_verb ? "comes" : "come";
  if (sum.exceeds || sum.kind == PartKind::units || sum.kind == PartKind::years)
    return {{fmt::format("{} {} to {}, {} {}", parts, come, stated, sum.exceeds ? "more than" : "not to", whole)}};
  return {{sum.gap ? english_text(*sum.gap) + " of it is not told" : "some of it is not told"},
          {fmt::format("{} {} to {} of {}", parts, come, stated, whole), Style::faint}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const SharesTooLarge& large) {
  std::vector<std::string> holders;
  for (const auto holding : large.holdings) holders.emplace_back(graph.name(graph[holding].from));
  return {{fmt::format("shares of {} come to {} %", graph.name(large.company), large.share.percent_text())},
          {"those of " + text_parts::listed(std::move(holders)), Style::faint}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const TooLarge& large) {
  if (large.figure)
    return {{fmt::format("{} is more than half of what 64 bits of minor units of {} hold",
                         amount_text(graph, large.figure->amount), name_of(large.currency))},
            {"sums with it may have no upper end", Style::faint}};
  return {{fmt::format("the sum of {} does not fit in 64 bits of minor units of {}", id_list(graph, large.deals),
                       name_of(large.currency))},
          {"sums with it have no upper end", Style::faint}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const Misquote& misquote) {
  Cell cell{{fmt::format("{} does not stand in the words that it rests on", figure_text(graph, misquote.stated))}};
  for (const auto& [evidence, amounts, figures] : misquote.cited) {
    std::vector<std::string> others;
    for (const auto& amount : amounts) others.push_back(english_text(amount));
    for (const auto& figure : figures)
      others.push_back(std::visit([](const auto& one) { return english_text(one); }, figure));
    cell.push_back(
        {fmt::format("{}: {}", id_text(graph, graph[evidence].paragraph()), text_parts::joined(others)), Style::faint});
  }
  return cell;
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const BeyondSource& beyond) {
  const auto source = graph.name(graph[graph[beyond.claim].chain].front().source);
  const auto amount = amount_text(graph, beyond.amount);
  if (beyond.covered.empty())
    return {{fmt::format("{} is cited for it, but not in the words that state {}", source, amount)}};
  return {{fmt::format("nobody is cited for {}", amount)},
          {fmt::format("{} is cited beside it, for {} alone", source, id_list(graph, beyond.covered)), Style::faint}};
}

}  // namespace newsgraph::inline v0_1::summary_parts
