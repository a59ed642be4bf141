// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/findings.hpp>
#include <newsgraph/summary/phrases/deal_terms.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/phrases/metric_text.hpp>
#include <newsgraph/summary/sections/amount_questions.hpp>
#include <newsgraph/summary/sections/time_line.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

// What is to question in an article's dates and names, and between articles.

namespace newsgraph::inline v0_1::summary_parts {

/// A date of a deal in the middle of a sentence: "d4 ends 2023".
template <class...>
[[nodiscard]] std::string date_phrase(GraphView graph, const Event& event) {
  const auto* deal = std::get_if<DealId>(&event.of);
  const auto id = deal != nullptr ? id_text(graph, *deal) : "";
  const auto word = [&]() -> std::string {
    switch (event.kind) {
      case EventKind::starts: return "begins";
      case EventKind::closing: return "is completed";
      case EventKind::ends: return "runs out";
      case EventKind::ended: return "ended";
      case EventKind::typed:
        if (event.type == DealDateType::payment) return "is paid";
        return fmt::format("is {}", event.type ? words_of(*event.type) : "dated");
      case EventKind::due:
      case EventKind::met:
        return fmt::format("has its {} {}", words_of(event.condition.value_or(ConditionType::other)),
                           event.kind == EventKind::due ? "due" : "met");
      default: return "is dated";
    }
  }();
  return text_parts::joined({id, word, date_text(event.date)}, " ");
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const DateConflict& conflict, FindingKind kind) {
  if (kind == FindingKind::late_removal) {
    const auto clause = graph[graph.details(std::get<DealId>(conflict.first.of)).removes].value_or("");
    return {{fmt::format("{} removes the clause {}", on_date_text(conflict.first.date), clause)},
            {fmt::format("though {}, the exclusive deal between them, had ended {}",
                         id_text(graph, std::get<DealId>(conflict.second.of)), on_date_text(conflict.second.date)),
             Style::faint}};
  }
  Cell cell{{fmt::format("{}, but {}", date_phrase(graph, conflict.first), date_phrase(graph, conflict.second))}};
  if (!conflict.link) return cell;
  const bool of_first = *conflict.link == LinkType::enables || *conflict.link == LinkType::simultaneous;
  const bool is_verb = *conflict.link == LinkType::enables || *conflict.link == LinkType::replaces;
  const auto from = std::get<DealId>(of_first ? conflict.first.of : conflict.second.of);
  const auto to = std::get<DealId>(of_first ? conflict.second.of : conflict.first.of);
  cell.push_back({fmt::format("though {} {}{} {}", id_text(graph, from), is_verb ? "" : "is ", words_of(*conflict.link),
                              id_text(graph, to)),
                  Style::faint});
  return cell;
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const LateDate& late) {
  const auto* claim = std::get_if<ClaimId>(&late.event.of);
  const auto what = claim != nullptr ? fmt::format("{} is cited of {}", speakers_text(graph, *claim, late.event.date),
                                                   date_text(late.event.date))
                                     : date_phrase(graph, late.event);
  return {{fmt::format("{}, after the publication", what)}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const UnmetCondition& unmet) {
  const auto status = status_of(graph, unmet.deal);
  const auto counts = status == DealStatus::closed ? "is closed"
                      : settled.contains(status)   ? "counts"
                                                   : "is not called off";
  return {
      {fmt::format("{} {}, though its {} was not met", id_text(graph, unmet.deal), counts, words_of(unmet.condition))}};
}

template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const DuplicateMention& twice) {
  return {
      {fmt::format("{} under two ids, {} and {}", graph.name(twice.entity), graph[twice.first], graph[twice.second])}};
}

template <class...>
[[nodiscard]] Cell question_cell(const Graph& graph, const PaysItself& pays) {
  return {{fmt::format("{} pays itself", graph.name(pays.entity))},
          {"two that are taken for one, or a role that is wrong; it counts as no payment", Style::faint}};
}

/// "Halden LLC and Halden Inc are possibly one", and the join that settles it.
template <class...>
[[nodiscard]] Cell question_cell(const Graph& graph, const PossiblyOneEntity& one) {
  const auto why = [&]() -> std::string_view {
    switch (one.by) {
      case KeptApart::legal_form: return "kept apart by their legal forms";
      case KeptApart::ticker: return "kept apart by their tickers, which may be two listings of one";
      case KeptApart::unstated: break;
    }
    return "several bear the name, and nothing says which of them is meant";
  }();
  return {{fmt::format("{} and {} are possibly one", graph.name(one.first), graph.name(one.second))},
          {std::string{why}, Style::faint},
          {fmt::format("they are if {} is {}", one.join.first(), one.join.second()), Style::faint}};
}

/// Which of several articles is meant: by its publisher, or else its uri.
template <class...>
[[nodiscard]] std::string article_text(GraphView graph, ArticleId article) {
  return publisher_text(graph, article, graph.uri(article));
}

/// "amount: $10bn (Daily) and $12bn (Gazette)".
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const Contradiction& contradiction) {
  const auto said = [&](DealId deal, const FieldValue& value) {
    return fmt::format("{} ({})", value_text(graph, value), article_text(graph, as_told(graph)[deal].article));
  };
  const auto& [first, second, field, values, severity] = contradiction;
  return {
      {fmt::format("{}: {} and {}", text_parts::spaced(name_of(field)), said(first, values.first),
                   said(second, values.second))},
      {severity == Severity::error ? "both can't be true" : "both can be true if the deal has changed", Style::faint}};
}

/// "amount: $1.2bn (Daily) and $1.5bn by its parties (Gazette)".
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const SumsApart& apart) {
  const auto by = [](const ToldSum& sum) -> std::string_view {
    if (!sum.by) return "";
    switch (*sum.by) {
      case PartKind::considerations: return " by what it is paid in";
      case PartKind::units: return " by its price for each";
      case PartKind::years: return " by its amount a year";
      default: return " by its parties";
    }
  };
  const auto said = [&](DealId deal, const ToldSum& sum) {
    const auto told = as_told(graph);
    const auto whole = sum.by ? std::nullopt : told.amount(told[deal].amount);  // "about" as it may be
    return fmt::format("{}{} ({})", whole ? english_text(*whole) : english_text(sum.money), by(sum),
                       article_text(graph, told[deal].article));
  };
  const bool reckoned = query_parts::is_reckoned(apart.of_first) || query_parts::is_reckoned(apart.of_second);
  const std::string why = reckoned                            ? "what is reckoned may leave something out"
                          : apart.severity == Severity::error ? "both can't be true"
                                                              : "both can be true if the deal has changed";
  return {{fmt::format("amount: {} and {}", said(apart.first, apart.of_first), said(apart.second, apart.of_second))},
          {why, Style::faint}};
}

/// When a fact is, as its article says: "in Q4 2025", "in FY2025-Q3", "as of 2025-12-31".
template <class...>
[[nodiscard]] std::string fact_time_text(GraphView graph, FactId id) {
  const auto& fact = graph[id];
  const auto& details = graph.details(id);
  const bool is_end = base_parts::row_of(fact.metric).time == MetricTime::instant;
  if (details.fiscal) return (is_end ? "at the end of " : "in ") + to_string(*details.fiscal);
  if (const auto period = graph[details.period]) return period_text(*period);
  return fact.date ? "as of " + date_text(*fact.date) : "";
}

/// "Halden: revenue in Q4 2025: $4.2bn (Daily) and $4.5bn (Gazette)"; of one article, "f1: $4.2bn and f2: $4.5bn".
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const FactContradiction& apart) {
  const bool is_one_article = graph[apart.first].article == graph[apart.second].article;
  const auto said = [&](FactId id) {
    const auto value = figure_text(graph, graph[id].value);
    if (is_one_article) return fmt::format("{}: {}", id_text(graph, id), value);
    return fmt::format("{} ({})", value, article_text(graph, graph[id].article));
  };
  const auto what = text_parts::joined({metric_text(graph, apart.first), fact_time_text(graph, apart.first)}, " ");
  const bool is_preliminary = apart.severity != Severity::error;
  return {{fmt::format("{}: {}: {} and {}", graph.name(graph[apart.first].of), what, said(apart.first),
                       said(apart.second))},
          {is_preliminary ? "the preliminary figure may have changed" : "both can't be true", Style::faint}};
}

/// From what to what a figure would be, in the unit of a fact: "$4.29bn to $4.41bn", "38.9 to 39.1 %".
template <class...>
[[nodiscard]] std::string expected_text(GraphView graph, const ChangeApart& apart) {
  if (!apart.expected.low || !apart.expected.high) return "something else";
  const auto low = *apart.expected.low;
  const auto high = *apart.expected.high;
  const auto number = low < high ? StatedDecimal::range(low, high) : StatedDecimal{low};
  const auto& value = graph[apart.fact].value;
  if (const auto amount = amount_in(value)) {
    const auto currency = graph[*amount].currency();
    const auto one = Price{low, currency, ""}.times(1, Rounding::half_even);
    const auto other = Price{high, currency, ""}.times(1, Rounding::half_even);
    return english_text(one < other ? Amount::range(one, other) : Amount{one});
  }
  const auto& row = graph[std::get<DecimalId>(value)];
  const std::string unit{graph[row.unit()].value_or("")};
  if (row.currency()) return english_text(StatedPrice{number, *row.currency(), unit, {}, {}});
  StatedNumber made;
  made.number = number;
  if (!unit.empty()) made.unit = unit;
  return english_text(made);
}

/// "Halden: revenue in Q4 2025: $4.2bn, which is not up 12 % on the year before", and what would.
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const ChangeApart& apart) {
  const auto& fact = graph[apart.fact];
  const auto& change = graph[graph.details(apart.fact).changes][apart.change];
  const auto what = text_parts::joined({metric_text(graph, apart.fact), fact_time_text(graph, apart.fact)}, " ");
  Cell cell{{fmt::format("{}: {}: {}, which is not {}", graph.name(fact.of), what, figure_text(graph, fact.value),
                         change_text(graph, change))}};
  const auto where = !apart.base ? std::string{}
                     : graph[*apart.base].article == fact.article
                         ? fmt::format(" of {}", id_text(graph, *apart.base))
                         : fmt::format(" ({})", article_text(graph, graph[*apart.base].article));
  const auto from = apart.base ? graph[*apart.base].value : change.from;
  const auto was = figure_text(graph, from) + where;
  const bool is_closed = apart.expected.low && apart.expected.high;
  const bool goes_so_far = is_closed && std::get_if<std::monostate>(&change.by) == nullptr;
  cell.push_back({goes_so_far    ? fmt::format("from {} it comes to {}", was, expected_text(graph, apart))
                  : !was.empty() ? "it was " + was
                                 : "a loss is below zero, a profit above it",
                  Style::faint});
  return cell;
}

/// "paid by Halden (Daily), or Orvik (Gazette)".
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const PartiesApart& apart) {
  const auto told = as_told(graph);
  const auto said = [&](DealId deal) {
    std::vector<std::string> names;
    for (const auto& party : query_parts::money_side(told, deal, apart.side).parties)
      names.emplace_back(graph.name(party.entity));
    return fmt::format("{} ({})", text_parts::listed(std::move(names)), article_text(graph, told[deal].article));
  };
  return {{fmt::format("{} {}, or {}", apart.side == Side::pays ? "paid by" : "paid to", said(apart.counts),
                       said(apart.other))},
          {"they name nobody in common; the first counts", Style::faint}};
}

/// The words of the reasons that speak so: "the same parties, the same sum".
template <class...>
[[nodiscard]] std::string reasons_text(SamenessReasons reasons, Speaks speaks) {
  std::vector<std::string> words;
  for (const auto& row : rows_of<SamenessReason>)
    if (row.speaks == speaks && reasons.contains(row.value)) words.emplace_back(row.words);
  return text_parts::joined(words);
}

/// "possibly one deal with 2:d2 (Daily)", why and why not, and the join that makes one of them.
template <class...>
[[nodiscard]] Cell question_cell(const Graph& graph, const PossiblyOneDeal& possibly) {
  Cell cell{{fmt::format("possibly one deal with {} ({})", label(graph, possibly.second),
                         article_text(graph, graph[possibly.second].article))}};
  const auto add = [&](std::string_view before, const std::string& words) {
    if (!words.empty()) cell.push_back({fmt::format("{}{}", before, words), Style::faint});
  };
  add("for it: ", reasons_text(possibly.reasons, Speaks::for_one));
  add("against it: ", reasons_text(possibly.reasons, Speaks::for_two));
  add("open: ", reasons_text(possibly.reasons, Speaks::neither));
  add("if it is one: ", fmt::format("join {} and {}", possibly.join.first(), possibly.join.second()));
  return cell;
}

}  // namespace newsgraph::inline v0_1::summary_parts
