// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/deal_clusters.hpp>
#include <newsgraph/model/deal.hpp>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// Gives `deal` each member of `older` that it leaves out, but for parties, lists and what names entities: those belong
/// to their article.
template <class...>
void inherit_terms(Deal& deal, const Deal& older) {
  if (!deal.name) deal.name = older.name;
  if (!deal.ref) deal.ref = older.ref;
  if (!deal.status) deal.status = older.status;
  if (!deal.exclusive) deal.exclusive = older.exclusive;
  if (!deal.long_term) deal.long_term = older.long_term;
  if (!deal.amount) deal.amount = older.amount;
  if (!deal.price_per) deal.price_per = older.price_per;
  if (!deal.payment) deal.payment = older.payment;
  if (!deal.quantity) deal.quantity = older.quantity;
  if (!deal.removes) deal.removes = older.removes;
  if (!deal.date) deal.date = older.date;
  if (!deal.closing) deal.closing = older.closing;
  if (!deal.ended) deal.ended = older.ended;
  if (!deal.period) deal.period = older.period;
  if (!deal.term) deal.term = older.term;
}

}  // namespace graph_parts

/// A graph in which the newest telling of each deal says what older ones say and it leaves out: an article that only
/// mentions a deal does not take its status and its amount away. Ids are those of `graph`, so `same` holds for it too.
///
/// With `Filter::one_telling`, questions asked of it count each deal once, with the newest that is known of each
/// member. Where that comes from, `consolidated` tells. Linear in the graph, if few tellings are of one deal.
template <class...>
[[nodiscard]] Graph with_inherited_terms(const Graph& graph, const DealClusters& same) {
  return graph_parts::rebuilt(graph, graph.joins(), [&](ArticleId id) {
    auto article = graph.article(id);
    auto deal = article.deals.begin();
    for (const auto telling : graph[id].deals.ids()) {
      const auto tellings = same.tellings(telling);
      if (tellings.back() == telling)
        for (auto i = tellings.size() - 1; i-- > 0;) {
          const auto from = graph[tellings[i]].article;
          graph_parts::inherit_terms(*deal,
                                     graph.article(from).deals.at(tellings[i].index() - graph[from].deals.first));
        }
      ++deal;
    }
    return article;
  });
}

}  // namespace newsgraph::inline v0_1
