#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/same_deals.hpp>

#include <optional>
#include <type_traits>

namespace newsgraph {

/// Gives `deal` each member of `older` that it leaves out, but for parties, lists and what names entities: those belong
/// to their article.
inline void complete(Deal& deal, const Deal& older) {
  for_each_field<Deal>([&]<class M>(const Field<Deal, M>& field) {
    if constexpr (requires(M member) { member.value_or(*member); } && !std::is_same_v<M, std::optional<BreakFee>>)
      if (!(deal.*field.member)) deal.*field.member = older.*field.member;
  });
}

/// A graph in which the newest telling of each deal says what older ones say and it leaves out: an article that only
/// mentions a deal does not take its status and its amount away. Ids are those of `graph`, so `same` holds for it too.
///
/// With `Filter::once`, questions asked of it count each deal once, with the newest that is known of each member. Where
/// that comes from, `consolidated` tells. Linear in the graph, if few tellings are of one deal.
[[nodiscard]] inline Graph completed(const Graph& graph, const SameDeals& same) {
  return rebuilt(graph, graph.joins(), [&](ArticleId id) {
    auto article = graph.article(id);
    auto deal = article.deals.begin();
    for (const auto telling : graph[id].deals.ids()) {
      const auto tellings = same.tellings(telling);
      if (tellings.size() > 1 && tellings.back() == telling)
        for (auto older = tellings.rbegin() + 1; older != tellings.rend(); ++older) {
          const auto from = graph[*older].article;
          complete(*deal, graph.article(from).deals.at(older->index() - graph[from].deals.first));
        }
      ++deal;
    }
    return article;
  });
}

}  // namespace newsgraph
