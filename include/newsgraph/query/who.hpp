// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/text/listing.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// "ASML (lead, €1.3bn, then holds about 11 %)".
template <class...>
[[nodiscard]] std::string party_text(GraphView graph, const PartyNode& party) {
  const auto share = graph[party.share];
  const auto held = share ? (party.amount ? "then holds " : "") + share_text(graph, *share) : "";
  return text_parts::noted(graph.name(party.entity), {party.lead.value_or(false) ? "lead" : "",
                                                      party.amount ? amount_text(graph, *party.amount) : "", held});
}

/// Those who have a role, or one of some roles: "Nvidia, Oracle and others"; nothing where there is nobody.
template <class...>
[[nodiscard]] std::string parties_text(GraphView graph, DealId deal, Roles roles) {
  std::vector<std::string> names;
  for (const auto& party : parties(graph, deal, roles)) names.push_back(party_text(graph, party));
  return text_parts::listed(std::move(names), graph[deal].open_roles.overlaps(roles));
}

namespace query_parts {

/// "lender"; of several, "lenders".
template <class...>
[[nodiscard]] std::string role_text(Role role, bool several) {
  auto text = text_parts::spaced(name_of(role));
  if (several && text.ends_with('y')) text.replace(text.size() - 1, 1, "ie");  // counterparties
  return several ? text + 's' : text;
}

/// Whether one of the two sides of a deal's money has several parties, or others that are not named.
template <class...>
[[nodiscard]] bool is_shared(GraphView graph, DealId deal) {
  const auto& money = base_parts::row_of(graph[deal].type).money;
  if (!money) return false;
  const auto several = [&](Roles roles) {
    std::size_t count = graph[deal].open_roles.overlaps(roles) ? 2 : 0;
    for (const auto& party : graph[graph[deal].parties])
      if (roles.contains(party.role)) ++count;
    return count > 1;
  };
  return several(money->from) || several(money->to);
}

}  // namespace query_parts

/// Who deals with whom: "OpenAI → Nvidia, Oracle and others" where the first pays the second, "lenders not named →
/// Acme" where nobody is named, else "Microsoft and OpenAI"; of a package its deals, "d1, d2 and d3".
template <class...>
[[nodiscard]] std::string who_text(GraphView graph, DealId deal) {
  const auto& row = base_parts::row_of(graph[deal].type);
  if (row.money) {
    const auto side = [&](Roles roles) {
      const auto open = graph[deal].open_roles;
      if (base_parts::any_of(graph[graph[deal].parties], [&](const auto& party) { return roles.contains(party.role); }))
        return parties_text(graph, deal, roles);
      auto role = roles.first();
      for (const auto& each : rows_of<Role>)
        if (roles.contains(each.value) && open.contains(each.value) && !open.contains(role)) role = each.value;
      return query_parts::role_text(role, open.contains(role)) + " not named";
    };
    return side(row.money->from) + " → " + side(row.money->to);
  }
  std::vector<std::string> members;
  for (const auto member : graph[graph.details(deal, &DealDetails::members)]) members.push_back(id_text(graph, member));
  if (!members.empty()) return text_parts::listed(std::move(members));
  std::vector<std::string> sides;
  for (const auto& role : rows_of<Role>)
    if (role.value != Role::successor) sides.push_back(parties_text(graph, deal, role.value));
  auto text = text_parts::joined(sides, " with ");
  if (text.empty()) text = "nobody named";
  const auto successor = parties_text(graph, deal, Role::successor);
  return successor.empty() ? text : text + "; successor " + successor;
}

namespace query_parts {

/// The parties that neither pay nor get the money of a deal, nor are its target: "lender JPMorgan", "lenders not
/// named".
template <class...>
[[nodiscard]] std::string other_parties_text(GraphView graph, DealId deal) {
  const auto& money = base_parts::row_of(graph[deal].type).money;
  if (!money) return {};
  std::vector<std::string> others;
  for (const auto& [role, name, doc] : rows_of<Role>) {
    if ((money->from | money->to | Role::target).contains(role)) continue;
    const bool open = graph[deal].open_roles.contains(role);
    std::size_t count = 0;
    for (const auto& party : graph[graph[deal].parties])
      if (party.role == role) ++count;
    if (count != 0)
      others.push_back(role_text(role, open || count > 1) + ' ' + parties_text(graph, deal, role));
    else if (open)
      others.push_back(role_text(role, true) + " not named");
  }
  return text_parts::joined(others, "; ");
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
