// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/query/earlier_values.hpp>
#include <newsgraph/summary/phrases/amount_cell.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// Who says so, and how certain it is.

namespace newsgraph::inline v0_1 {
namespace summary_parts {

/// The publisher of an article, "Newsis"; where none is named, `otherwise`.
template <class...>
[[nodiscard]] std::string publisher_text(GraphView graph, ArticleId article,
                                         std::string_view otherwise = "the article") {
  const auto publisher = graph[graph[article].publisher];
  return publisher ? std::string{graph.name(publisher->entity)} : std::string{otherwise};
}

/// Who holds what a claim says: "Adobe and Figma"; nothing where the article does not say.
template <class...>
[[nodiscard]] std::string holders_text(GraphView graph, const ClaimNode& claim) {
  std::vector<std::string> names;
  if (claim.holder) names.emplace_back(graph.name(*claim.holder));
  for (const auto holder : graph[claim.co_holders]) names.emplace_back(graph.name(holder));
  return text_parts::listed(std::move(names));
}

/// Whether the last source of a claim's chain speaks for its holders.
template <class...>
[[nodiscard]] bool is_said_by_holder(GraphView graph, const ClaimNode& claim) {
  const auto chain = graph[claim.chain];
  return !chain.empty() && claim.holder == MaybeId{chain.back().source};
}

/// Whether an article names somebody for its pictures alone, which is a credit and no citation: by the first 256 of its
/// sources.
template <class...>
[[nodiscard]] bool is_only_credited(GraphView graph, ArticleId article, EntityId source) {
  constexpr std::size_t most = 256;
  const auto sources = graph[graph[article].info_sources];
  bool credited = false;
  for (const auto& info : sources.part(0, (std::min)(most, sources.size()))) {
    if (graph.entity(info.entity) != graph.entity(source)) continue;
    if (info.role != InfoSourceRole::photo) return false;
    credited = true;
  }
  return credited;
}

/// "Financial Times (2025-12-16), citing people familiar with the matter"; "Newsis, photo by AP". Those who hold the
/// opinion of the last source stand beside it: "Adobe and Figma (2023-12-18)".
template <class...>
[[nodiscard]] std::string chain_text(GraphView graph, const ClaimNode& claim) {
  std::string text;
  std::size_t left = claim.chain.size();
  for (const auto& step : graph[claim.chain]) {
    const bool last = --left == 0;
    const auto name =
        last && is_said_by_holder(graph, claim) ? holders_text(graph, claim) : std::string{graph.name(step.source)};
    const bool photo = is_only_credited(graph, claim.article, step.source);
    if (!text.empty()) text += photo ? ", " : ", citing ";
    if (photo) text += "photo by ";
    text += step.date ? fmt::format("{} ({})", name, date_text(*step.date)) : name;
  }
  return text;
}

/// Who says what a claim says: its chain of sources and those who hold it; else the publisher, if the article asserts
/// it.
template <class...>
[[nodiscard]] std::string sources_text(GraphView graph, const ClaimNode& claim) {
  const auto holders = is_said_by_holder(graph, claim) ? "" : holders_text(graph, claim);
  const auto text = text_parts::joined({chain_text(graph, claim), holders}, ", citing ");
  if (!text.empty()) return text;
  const bool own_voice = claim.modality.value_or(Modality::asserted) == Modality::asserted;
  return own_voice ? publisher_text(graph, claim.article) : "no source named";
}

}  // namespace summary_parts

/// "reported: Financial Times (2025-12-16), citing people familiar with the matter".
template <class...>
[[nodiscard]] std::string attribution_text(GraphView graph, const ClaimNode& claim) {
  const auto sources = summary_parts::sources_text(graph, claim);
  return claim.modality ? text_parts::spaced(name_of(*claim.modality)) + ": " + sources : sources;
}

namespace summary_parts {

/// A line for each way in which claims put something, the most certain first, with what `note` adds to each.
///
/// Those that say neither how certain it is nor who says so are left out; where none is left, the article asserts it.
template <class Claims, class Note>
[[nodiscard]] Cell attribution_cell(GraphView graph, ArticleId article, Claims&& claims, Note note) {
  std::vector<std::pair<std::size_t, std::string>> lines;
  for (const auto id : claims) {
    const auto& claim = graph[id];
    if (!claim.modality && claim.chain.empty() && !claim.holder) continue;
    const auto rank = claim.modality ? static_cast<std::size_t>(*claim.modality) : rows_of<Modality>.size();
    lines.emplace_back(rank, attribution_text(graph, claim) + note(id));
  }
  base_parts::sort_by(lines, [](const auto& line) { return line.first; });
  base_parts::keep_first(lines, [](const auto& line) -> const auto& { return line.second; });
  Cell cell;
  for (auto& [rank, text] : lines) cell.push_back({std::move(text)});
  if (cell.empty()) cell.push_back({"asserted: " + publisher_text(graph, article)});
  return cell;
}
template <class Claims>
[[nodiscard]] Cell attribution_cell(GraphView graph, ArticleId article, Claims&& claims) {
  return attribution_cell(graph, article, claims, [](ClaimId) { return ""; });
}

/// The claims about something that state it as a fact, and give no other value for a member of it.
template <class T>
[[nodiscard]] std::vector<ClaimId> facts_about(GraphView graph, Id<T> id) {
  std::vector<ClaimId> facts;
  for (const auto claim : claims_about(graph, id))
    if (graph[claim].kind == ClaimKind::fact && !graph_parts::sets_value_of(graph, claim, id)) facts.push_back(claim);
  return facts;
}

/// The claims that do no more than to take something for granted, as an interpretation does in which it stands, or that
/// expect or fear it. None where some claim states it as a fact, or nobody speaks of it: then it is one.
template <class T>
[[nodiscard]] std::vector<ClaimId> opinions_instead_of_facts(GraphView graph, Id<T> id) {
  std::vector<ClaimId> found;
  if (!facts_about(graph, id).empty()) return found;
  for (const auto claim : claims_about(graph, id))
    if (graph[claim].kind != ClaimKind::fact) found.push_back(claim);
  return found;
}

/// The status that a deal had on its date, by a claim on what held before: that it was agreed, and not announced.
template <class...>
[[nodiscard]] std::optional<DealStatus> status_on_date(GraphView graph, DealId deal) {
  for (const auto& earlier : earlier_values(graph, deal))
    if (earlier.field == ConflictingField::status && graph[deal].date == earlier.date)
      return std::get<DealStatus>(earlier.value);
  return std::nullopt;
}

/// Whether a claim gives a deal the status that it has: no other value, but who says so.
template <class...>
[[nodiscard]] bool repeats_status(GraphView graph, const ConflictingValueNode& value) {
  const auto* deal = std::get_if<DealId>(&value.of);
  const auto* status = std::get_if<DealStatus>(&value.value);
  return deal != nullptr && status != nullptr && value.field == ConflictingField::status
         && *status == graph[*deal].status;
}

/// The value of a member: "15조원", "in talks", "2025-12-16".
template <class...>
[[nodiscard]] std::string value_text(GraphView graph, const decltype(ConflictingValueNode::value)& value) {
  return std::visit(
      [&]<class T>(const T& v) -> std::string {
        if constexpr (std::is_same_v<T, AmountId>)
          return query_parts::printed_text(graph, v);
        else if constexpr (std::is_same_v<T, DecimalId>)
          return decimal_text(graph, graph[v]);
        else if constexpr (std::is_same_v<T, DealStatus>)
          return text_parts::spaced(name_of(v));
        else if constexpr (std::is_same_v<T, Period>)
          return period_text(v);
        else
          return date_text(v);
      },
      value);
}

/// Whether it is the money of a deal, or the figure of a fact, which needs no name beside it.
[[nodiscard]] constexpr bool is_figure(ConflictingField field) noexcept {
  return field == ConflictingField::amount || field == ConflictingField::value;
}

/// Another value that a claim gives: "h1, s1: 15조원", "Reuters, p3: status agreed".
template <class...>
[[nodiscard]] std::string conflict_text(GraphView graph, const ClaimNode& claim, const ConflictingValueNode& conflict) {
  const auto where = text_parts::joined({chain_text(graph, claim), paragraphs_text(graph, claim.evidence)});
  const auto field = is_figure(conflict.field) ? "" : text_parts::spaced(name_of(conflict.field));
  return text_parts::joined({where, text_parts::joined({field, value_text(graph, conflict.value)}, " ")}, ": ");
}

/// A value that held before: "in 2025-03: $4bn, says Beta".
template <class...>
[[nodiscard]] std::string history_text(GraphView graph, const EarlierValue& earlier) {
  const auto& claim = graph[earlier.claim];
  const auto chain = graph[claim.chain];
  const auto field = is_figure(earlier.field) ? "" : text_parts::spaced(name_of(earlier.field));
  const auto what = text_parts::joined({field, value_text(graph, earlier.value)}, " ");
  const auto who = chain.empty() ? "" : "says " + std::string{graph.name(chain.back().source)};
  return text_parts::joined({on_date_text(earlier.date) + ": " + what, who});
}

/// The other values that claims give for parts of a deal or a fact, one a line: what held before comes first. The
/// status on the date of a deal stands beside that.
template <class T>
[[nodiscard]] Cell conflict_cell(GraphView graph, ArticleId article, Id<T> of) {
  Cell cell;
  const auto earlier = earlier_values(graph, of);
  const auto is_beside_date = [&](const EarlierValue& one) {
    if constexpr (std::is_same_v<T, DealNode>)
      return one.field == ConflictingField::status && graph[of].date == one.date;
    else
      return false;
  };
  std::vector<ClaimId> of_earlier;
  for (const auto& one : earlier) {
    of_earlier.push_back(one.claim);
    if (!is_beside_date(one)) cell.push_back({history_text(graph, one), Style::faint});
  }
  base_parts::sort(of_earlier);
  for (const auto& [id, value] : graph_parts::settings_of(graph, article, of))
    if (!repeats_status(graph, graph[value]) && !base_parts::contains_in_order(of_earlier, id))
      cell.push_back({conflict_text(graph, graph[id], graph[value]), Style::faint});
  return cell;
}

/// What the deals come to that a deal replaced, the last first.
template <class...>
[[nodiscard]] std::vector<std::string> replaced_sums(GraphView graph, DealId deal) {
  std::vector<std::string> sums;
  for (const auto other : all_replaced(graph, deal))
    if (const auto amount = graph.amount(graph[other].amount)) sums.push_back(english_text(*amount));
  return sums;
}

/// "earlier: $9bn, $8.1bn"; empty where there are none.
template <class...>
[[nodiscard]] std::string earlier_text(const std::vector<std::string>& sums) {
  return sums.empty() ? "" : "earlier: " + text_parts::joined(sums, ", ");
}

}  // namespace summary_parts

/// What a deal came to before, the last first: by the deals that it replaced, by what its articles say held before, and
/// by other sums in articles that came before. "earlier: $9bn, $8.1bn"; empty where nobody says so.
template <class...>
[[nodiscard]] std::string earlier_text(GraphView graph, DealId deal) {
  auto sums = summary_parts::replaced_sums(graph, deal);
  std::vector<std::string> told;
  for (const auto amount : earlier_amounts(graph, deal)) told.push_back(english_text(graph.amount(amount)));
  std::reverse(told.begin(), told.end());
  base_parts::keep_first(told);
  auto known = sums;
  base_parts::sort(known);
  for (auto& one : told)
    if (!base_parts::contains_in_order(known, one)) sums.push_back(std::move(one));
  return summary_parts::earlier_text(sums);
}

}  // namespace newsgraph::inline v0_1
