// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/summary/phrases/amount_cell.hpp>
#include <newsgraph/summary/table/table.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What answers over many articles call what they rest on, and how shares are written.

namespace newsgraph::inline v0_1 {
/// The id that its article gives a deal or a relation: "d1"; where there are several articles, after the number of that
/// one, "2:d1".
template <class T>
[[nodiscard]] std::string label(const Graph& graph, Id<T> id) {
  auto text = id_text(graph, id);
  return graph.table<ArticleNode>().size() == 1 ? text : fmt::format("{}:{}", graph[id].article.index() + 1, text);
}

/// Of whichever it is, as of what a loss rests on.
template <class... Ids>
[[nodiscard]] std::string label(const Graph& graph, const std::variant<Ids...>& basis) {
  return std::visit([&](auto id) { return label(graph, id); }, basis);
}

/// "d1, d2"; each once.
template <class Ids>
[[nodiscard]] std::string labels(const Graph& graph, const Ids& ids, std::string_view separator = ", ") {
  std::vector<std::string> texts;
  for (const auto& id : ids) texts.push_back(label(graph, id));
  base_parts::keep_first(texts);
  return text_parts::joined(texts, separator);
}

namespace summary_parts {

/// The ids of deals as their article gives them, where each telling counts; else as `labels`.
template <class Ids>
[[nodiscard]] std::string deal_labels(GraphView graph, const Ids& ids, std::string_view separator = ", ") {
  if (graph.tellings() == Tellings::as_one) return labels(graph, ids, separator);
  std::vector<std::string> texts;
  for (const auto id : ids) texts.push_back(id_text(graph, id));
  return text_parts::joined(texts, separator);
}

/// Those whom deals leave out, by the deals, as nobody says that they are the same: "others of d7 and d10, not named".
/// Of more than four deals their number.
template <class...>
[[nodiscard]] std::string others_text(GraphView graph, const std::vector<DealId>& deals) {
  constexpr std::size_t most = 4;
  if (deals.size() > most) return fmt::format("others of {} deals, not named", fmt::group_digits(deals.size()));
  std::vector<std::string> ids;
  for (const auto deal : deals) ids.push_back(deal_labels(graph, std::vector{deal}));
  return fmt::format("others of {}, not named", text_parts::listed(std::move(ids)));
}

/// Articles, each once, by their numbers, where the graph has several: "1  headline", and the uri below it.
template <class...>
[[nodiscard]] std::string articles_section(const Graph& graph, const std::vector<ArticleId>& articles,
                                           const SummaryOptions& options = {}) {
  if (graph.table<ArticleNode>().size() < 2 || articles.empty()) return {};
  Table table{{{.weight = 1, .align = Align::right}, {.weight = 9}}};
  table.add_line("ARTICLES", Style::title);
  for (const auto id : articles) {
    Cell cell;
    for (const auto& paragraph : graph[graph[id].paragraphs])
      if (const auto text = graph[paragraph.text]; text && paragraph.role == ParagraphRole::headline)
        cell.push_back({std::string{*text}});
    cell.push_back({std::string{graph.uri(id)}, cell.empty() ? Style::plain : Style::faint});
    table.add({{{std::to_string(id.index() + 1)}}, std::move(cell)});
  }
  return table.text(options);
}

}  // namespace summary_parts

/// Per cent with two digits after the point, rounded outwards: "2.47 % to 100 %", "at most 97.53 %", "at least 9.09 %";
/// a third is "about 33.33 %".
template <class...>
[[nodiscard]] std::string share_text(const RatioInterval& share) {
  const auto percent = [](const Ratio& ratio, Rounding rounding) {
    return Ratio::parse(ratio.decimal(4, rounding)).value_or(ratio).percent_text() + " %";
  };
  const auto low = percent(share.low, Rounding::down);
  const auto high = percent(share.high, Rounding::up);
  if (share.low == share.high) {
    const bool endless = to_string(share.low).find('/') != std::string::npos;
    return (endless ? "about " : "") + share.low.percent_text() + " %";
  }
  if (share.low == none_of_it) return share.high == all_of_it ? "anything" : "at most " + high;
  return share.high == all_of_it ? "at least " + low : low + " to " + high;
}

/// The Herfindahl-Hirschman index on its scale of 10,000, rounded outwards: "2,384 to 10,000".
template <class...>
[[nodiscard]] std::string index_text(const RatioInterval& index) {
  const auto points = [](const Ratio& ratio, Rounding rounding) {
    const auto text = ratio.decimal(4, rounding);
    return std::stoull(text.substr(0, text.find('.')) + text.substr(text.find('.') + 1));
  };
  const auto low = points(index.low, Rounding::down);
  const auto high = points(index.high, Rounding::up);
  return low == high ? fmt::format("{}", fmt::group_digits(low))
                     : fmt::format("{} to {}", fmt::group_digits(low), fmt::group_digits(high));
}

}  // namespace newsgraph::inline v0_1
