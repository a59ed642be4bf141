// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/property_graph/graph_pass.hpp>
#include <newsgraph/bridge/property_graph/graph_plan.hpp>
#include <newsgraph/bridge/tables.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// All names of an entity, each once, in the order of their bytes.
template <class...>
[[nodiscard]] std::string aliases_of(const Graph& graph, EntityId entity, std::string_view between) {
  std::vector<std::string_view> names;
  for (const auto& name : graph.names(entity)) names.push_back(graph[name.value]);
  base_parts::sort(names, [](std::string_view a, std::string_view b) { return a < b; });
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (i == 0 || names[i] != names[i - 1]) {
      if (!text.empty()) text += between;
      text += names[i];
    }
  return text;
}

/// Calls `visit(id, article, beside, ends)` for each article.
template <class Visitor>
void for_each_part_of_graph(const Graph& graph, const Filter& filter, Visitor visit) {
  std::vector<std::string> deals;
  for_each_article(graph, filter, [&](ArticleId id, const Article& article, const Beside& beside) {
    deals.clear();
    std::size_t i = 0;
    for (const auto deal : graph.member(id, &ArticleNode::deals).ids()) {
      const auto shown = as_known(graph).shown(deal);
      if (beside.counts[i] != 0)
        deals.push_back(article.uri + '#' + article.deals[i].id);
      else
        deals.push_back(shown != deal && matches(graph, shown, filter) ? beside.deal_nodes[i] : std::string{});
      ++i;
    }
    for (const auto& guest : beside.guests)
      if (guest.deal)
        deals.push_back(matches(graph, *guest.deal, filter) ? beside.deal_nodes[guest.index] : std::string{});
    visit(id, article, beside, Ends{article, beside, deals}, deals);
  });
}

}  // namespace bridge_parts

/// Calls `visit(const GraphNode&)` for each node: the articles, the entities, each once however many articles name it,
/// and the deals, facts and claims, in the order of the articles' uris. Deals that `filter` does not let through are no
/// nodes; where it counts a deal once that several articles tell, it is one node. Cost and memory as `for_each_row`.
template <class Visitor>
void for_each_node(const Graph& graph, Visitor visit, const Filter& filter = every_deal()) {
  bridge_parts::for_each_part_of_graph(graph, filter,
                                       [&](ArticleId id, const Article& article, const bridge_parts::Beside& beside,
                                           const bridge_parts::Ends& ends, const std::vector<std::string>&) {
                                         const auto mentions = graph[graph.member(id, &ArticleNode::mentions)];
                                         const auto aliases = [&](std::size_t index) {
                                           return bridge_parts::aliases_of(graph, mentions[index].entity, " | ");
                                         };
                                         bridge_parts::NodePass pass{article, ends, aliases, visit};
                                         bridge_parts::ArticleRows{article, beside, pass}.make_all();
                                         pass.finish();
                                       });
}

/// Calls `visit(const GraphEdge&)` for each edge, in the same order; both its ends are nodes of `for_each_node`. What
/// leads to a deal that is no node is in a column of where it starts, as JSON.
template <class Visitor>
void for_each_edge(const Graph& graph, Visitor visit, const Filter& filter = every_deal()) {
  bridge_parts::for_each_part_of_graph(graph, filter,
                                       [&](ArticleId, const Article& article, const bridge_parts::Beside& beside,
                                           const bridge_parts::Ends& ends, const std::vector<std::string>& deals) {
                                         for (std::size_t i = 0; i < article.deals.size(); ++i) {
                                           if (deals[i].empty()) continue;
                                           const auto id = article.uri + '#' + article.deals[i].id + "/told_by";
                                           visit(GraphEdge{EdgeKind::told_by,
                                                           id,
                                                           deals[i],
                                                           ends.article_id(),
                                                           NodeKind::deal,
                                                           NodeKind::article,
                                                           name_of(EdgeKind::told_by),
                                                           {}});
                                         }
                                         bridge_parts::EdgePass pass{ends, visit};
                                         bridge_parts::ArticleRows{article, beside, pass}.make_all();
                                         pass.finish();
                                       });
}

}  // namespace newsgraph::inline v0_1
