// SPDX-License-Identifier: MIT
#include <newsgraph/query/reckoned_total.hpp>

#include <newsgraph/query/totals.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

namespace test_query_reckoned_total {

using namespace newsgraph;
using sample::usd;

TEST_CASE("what is reckoned counts in totals, and is told apart from what is stated") {
  auto article =
      sample::told_on("2025-09-29", DealType::acquisition, Role::acquirer, Role::seller, DealStatus::agreed, usd(1));
  auto& deal = article.deals[0];
  deal.amount.reset();
  deal.terms = {sample::price(TermKind::offer_price, "210", Currency::USD, "share")};
  deal.quantity = sample::number("250000000", "shares");
  const auto with = [&](auto ask) {
    Graph graph;
    graph.add(article);
    return ask(graph);
  };
  const auto reckoned = [](const Graph& graph) { return reckoned_total(graph, DealId{0}); };
  const auto paid = [](const Graph& graph) {
    const auto payer = graph[graph[DealId{0}].parties].front().entity;
    const auto found = totals(graph, payer, Side::pays);
    return found.by_currency.empty() ? std::optional<MoneyInterval>{} : found.by_currency.front().sum;
  };
  CHECK(with(reckoned) == MoneyInterval{usd(52'500)});
  CHECK(with(paid) == MoneyInterval{usd(52'500)});
  deal.parties[0].amount = sample::stated(usd(52'000));
  CHECK_FALSE(with(reckoned));
  CHECK(with(paid) == MoneyInterval{usd(52'000)});
  deal.parties[0].amount.reset();
  deal.amount = sample::stated(usd(55'000));
  CHECK_FALSE(with(reckoned));
  // An enterprise value is no sum that is paid; the price of the shares is.
  deal.basis = ValuationBasis::enterprise;
  CHECK(with(reckoned) == MoneyInterval{usd(52'500)});
  CHECK(with(paid) == MoneyInterval{usd(52'500)});
}

}  // namespace test_query_reckoned_total
