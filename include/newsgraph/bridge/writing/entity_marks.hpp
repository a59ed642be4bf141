// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/tables.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// What some article says of an entity beside its names.
struct EntityMark {
  std::optional<std::string> lei{};
  std::optional<std::string> ticker{};
};
using EntityMarks = std::unordered_map<std::size_t, EntityMark>;  // by entity, those that have some

/// The marks of all entities: of several that articles give one, that of the first uri.
template <class...>
[[nodiscard]] EntityMarks marks_of_entities(const Graph& graph) {
  EntityMarks marks;
  for (const auto id : articles_in_order(graph)) {
    const auto article = graph.article(id);
    std::size_t i = 0;
    for (const auto& mention : graph[graph.member(id, &ArticleNode::mentions)]) {
      const auto& said = article.entities[i++];
      if (!said.lei && !said.ticker) continue;
      auto& known = marks[graph.entity(mention.entity).index()];
      if (!known.lei && said.lei) known.lei = to_string(*said.lei);
      if (!known.ticker) known.ticker = said.ticker;
    }
  }
  return marks;
}

/// The names of an entity beside the one to show, each once, in the order of their bytes.
template <class...>
[[nodiscard]] std::vector<std::string_view> other_names_of(const Graph& graph, EntityId entity) {
  const auto shown = graph.name(entity);
  std::vector<std::string_view> names;
  for (const auto& name : graph.names(entity))
    if (graph[name.value] != shown) names.push_back(graph[name.value]);
  base_parts::sort(names, [](std::string_view a, std::string_view b) { return a < b; });
  std::vector<std::string_view> once;
  for (const auto name : names)
    if (once.empty() || once.back() != name) once.push_back(name);
  return once;
}

}  // namespace newsgraph::inline v0_1::bridge_parts
