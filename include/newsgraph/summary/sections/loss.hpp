// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/exposure.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/summary/sections/money.hpp>

#include <fmt/format.h>

#include <string>
#include <variant>

namespace newsgraph::inline v0_1 {
/// What somebody loses, and whose failure it is: "investor Nvidia", "investment in OpenAI".
template <class...>
[[nodiscard]] std::string loss_text(GraphView graph, const Loss& loss) {
  const std::string name{graph.name(loss.from)};
  if (const auto* id = std::get_if<RelationId>(&loss.basis)) {
    const auto type = graph[*id].type;
    if (type == RelationType::depends_on) return name + ", on which it depends";
    const bool owns = loss.kind == LossKind::capital;
    if (type == RelationType::subsidiary) return (owns ? "subsidiary " : "parent ") + name;
    return (owns ? "holding in " : "shareholder ") + name;
  }
  if (loss.kind == LossKind::capital) {
    const auto deal = loss.deal();
    return (deal && graph[*deal].type == DealType::investment ? "investment in " : "stake in ") + name;
  }
  if (loss.kind == LossKind::credit) {
    const auto deal = loss.deal();
    if (deal && graph[*deal].type == DealType::restructuring) return "debt of " + name;
    return (deal && graph[*deal].type == DealType::guarantee ? "guarantee for " : "loan to ") + name;
  }
  return text_parts::spaced(name_of(loss.role.value_or(Role::partner))) + ' ' + name;
}

namespace summary_parts {

/// How much that is, or that it is not stated; below it what the figure means where it is not plainly lost.
template <class...>
[[nodiscard]] Cell loss_cell(const Loss& loss) {
  const auto money = loss.money();
  if (!money) return {{"not stated", Style::faint}};
  if (*money == MoneyInterval{Money::from_minor(0, money->currency())})
    return {{loss.kind == LossKind::funding ? "raised already" : "nothing", Style::faint}};
  const bool is_lost = loss.kind != LossKind::supply && loss.kind != LossKind::cover;
  const bool endless = !money->high() && money->low().minor_units() == 0 && loss.whole;
  Cell cell{{endless ? "part or all" : english_text(*money), is_lost ? Style::strong : Style::plain}};
  if (!is_lost) cell.front().text.insert(0, "worth ");
  if (endless) cell.push_back({"of " + english_text(*loss.whole), cell.front().style});
  if (loss.shared) cell.push_back({"shared, not split", Style::faint});
  if (loss.was_due) cell.push_back({"due before: whether it is paid is not said", Style::faint});
  return cell;
}

}  // namespace summary_parts

}  // namespace newsgraph::inline v0_1
