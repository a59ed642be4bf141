// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Why two entities of one name are not taken for one.
enum class KeptApart : std::uint8_t {
  legal_form,  ///< the articles say other legal forms of them: X LLC, X Inc
  ticker,      ///< they are listed in two markets under two symbols: two firms, or two listings of one
  unstated,    ///< several bear the name, and nothing says which of them is meant
};

template <>
inline constexpr auto rows_of<KeptApart> = std::to_array<Name<KeptApart>>({
    {KeptApart::legal_form, "legalForm"},
    {KeptApart::ticker, "ticker"},
    {KeptApart::unstated, "unstated"},
});

/// Two entities of one name that may be one. What settles it is `graph.join(question.join)`.
struct PossiblyOne {
  EntityId first;
  EntityId second;
  KeptApart by;
  ArticleId article;  ///< that names the second
  Join join;

  friend bool operator==(const PossiblyOne&, const PossiblyOne&) = default;
};

namespace query_parts {

/// Who bears a name, and what is stated beside it.
struct Bearer {
  EntityId entity;
  graph_parts::KeyMarks marks;
  std::optional<Symbol> id{};  ///< in the article, where it is one of an article
};

/// The reason to keep two bearers of one name apart, if they may be one all the same: two LEIs are two entities.
template <class...>
[[nodiscard]] std::optional<KeptApart> kept_apart(const graph_parts::KeyMarks& a, const graph_parts::KeyMarks& b) {
  if (a.lei && b.lei && a.lei != b.lei) return std::nullopt;
  if (!a.form.empty() && !b.form.empty() && a.form != b.form) return KeptApart::legal_form;
  if (a.ticker && b.ticker && a.ticker != b.ticker) return KeptApart::ticker;
  return KeptApart::unstated;
}

/// Calls `ask(first, second, why)` for those who may be one with the bearer of a name that states least; so there are
/// fewer questions than bearers. Of several that state the same, the one that came first stands for them. O(n log n).
template <class Ask>
void for_each_question(const Graph& graph, std::vector<Bearer> bearers, Ask ask) {
  const auto text = [&](MaybeSymbol symbol) { return graph[symbol].value_or(std::string_view{}); };
  base_parts::sort(bearers, [&](const Bearer& a, const Bearer& b) {
    const auto& [form, lei, ticker] = a.marks;
    const auto& [other_form, other_lei, other_ticker] = b.marks;
    if (form != other_form) return form < other_form;
    return lei != other_lei ? text(lei) < text(other_lei) : text(ticker) < text(other_ticker);
  });
  for (const auto& bearer : bearers) {
    const auto& first = bearers.front();
    if (bearer.entity != first.entity)
      if (const auto why = kept_apart(first.marks, bearer.marks)) ask(first, bearer, *why);
  }
}

/// Puts the questions in order, of each two entities one.
template <class...>
void keep_one_of_each(std::vector<PossiblyOne>& questions) {
  const auto first = [](const PossiblyOne& one) { return (std::min)(one.first, one.second); };
  const auto second = [](const PossiblyOne& one) { return (std::max)(one.first, one.second); };
  base_parts::sort(questions, [&](const PossiblyOne& a, const PossiblyOne& b) {
    if (first(a) != first(b)) return first(a) < first(b);
    return second(a) != second(b) ? second(a) < second(b) : a.by < b.by;
  });
  const auto same = [&](const PossiblyOne& a, const PossiblyOne& b) {
    return first(a) == first(b) && second(a) == second(b);
  };
  questions.erase(std::unique(questions.begin(), questions.end(), same), questions.end());
}

/// What bears one name in an article and may be one. O(n log n) in its names.
template <class...>
[[nodiscard]] std::vector<PossiblyOne> possibly_one(const Graph& graph, ArticleId article) {
  struct Named {
    std::string key;
    Bearer bearer;
  };
  std::vector<Named> names;
  for (const auto& mention : graph[graph[article].mentions]) {
    if (graph[mention.entity].anonymous) continue;
    for (auto& key : graph.keys(mention))
      if (!key.weak && graph_parts::is_key_of_name(key.text))
        names.push_back({std::move(key.text), {mention.entity, key.marks, mention.id}});
  }
  base_parts::sort(names, [](const Named& a, const Named& b) { return a.key < b.key; });
  std::vector<PossiblyOne> found;
  std::vector<Bearer> bearers;
  for (std::size_t i = 0, next = 0; i < names.size(); i = next) {
    bearers.clear();
    for (next = i; next < names.size() && names[next].key == names[i].key; ++next)
      bearers.push_back(names[next].bearer);
    if (bearers.size() == 1) continue;
    const auto global = [&](const Bearer& of) {
      return std::string{graph.uri(article)}.append("#").append(graph[*of.id]);
    };
    for_each_question(graph, bearers, [&](const Bearer& a, const Bearer& b, KeptApart why) {
      found.push_back({a.entity, b.entity, why, article, {global(a), global(b)}});
    });
  }
  keep_one_of_each(found);
  return found;
}

/// What bears one name in a graph and may be one, though no article names both. O(n log n) in the names of the graph,
/// and in the articles that name what is asked about.
template <class...>
[[nodiscard]] std::vector<PossiblyOne> possibly_one(const Graph& graph) {
  std::vector<PossiblyOne> found;
  std::vector<Bearer> bearers;
  const auto articles_of = [&](EntityId entity) { return graph.run(&graph_parts::Store::articles, entity); };
  const auto least = [&](EntityId entity) {
    const auto all = articles_of(entity);
    return *std::min_element(all.begin(), all.end(),
                             [&](ArticleId a, ArticleId b) { return graph.uri(a) < graph.uri(b); });
  };
  const auto global = [&](EntityId entity, ArticleId article) {
    std::string_view id;
    for (const auto& mention : graph[graph[article].mentions])
      if (mention.entity == entity && (id.empty() || graph[mention.id] < id)) id = graph[mention.id];
    return std::string{graph.uri(article)}.append("#").append(id);
  };
  const auto share_article = [&](EntityId a, EntityId b) {
    const auto of_a = articles_of(a);
    const auto of_b = articles_of(b);
    const auto& fewer = of_a.size() < of_b.size() ? of_a : of_b;
    const auto& more = of_a.size() < of_b.size() ? of_b : of_a;
    return base_parts::any_of(fewer,
                              [&](ArticleId article) { return std::binary_search(more.begin(), more.end(), article); });
  };
  graph.for_each_shared_name([&](Rows<graph_parts::EntityKey> keys) {
    bearers.clear();
    for (const auto& key : keys)
      if (!key.weak) bearers.push_back({graph.entity(key.entity), key.marks});
    if (bearers.empty()) return;
    for_each_question(graph, bearers, [&](const Bearer& a, const Bearer& b, KeptApart why) {
      found.push_back({a.entity, b.entity, why, ArticleId{0}, {"#", "#"}});
    });
  });
  keep_one_of_each(found);
  std::erase_if(found, [&](const PossiblyOne& one) { return share_article(one.first, one.second); });
  for (auto& one : found) {
    one.article = least(one.second);
    one.join = {global(one.first, least(one.first)), global(one.second, one.article)};
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
