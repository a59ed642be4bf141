// SPDX-License-Identifier: MIT
#include <newsgraph/query/reckoned_total.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/totals.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <vector>

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

TEST_CASE("one known part of an offering takes nothing from what is reckoned of the whole") {
  // 10 million shares at $10, of which "a" takes $30m.
  auto article = sample::round({sample::party("a", Role::investor)}, {}, {Role::investor});
  auto& deal = article.deals[0];
  deal.parties[0].amount = sample::stated(usd(30));
  deal.terms = {sample::price(TermKind::issue_price, "10", Currency::USD, "share"),
                sample::term(TermKind::new_shares, sample::number("10000000", "shares"))};
  const auto sums = [&] {
    Graph graph;
    graph.add(article);
    const query_parts::DealMoney money{graph, DealId{0}};
    const auto b = find_entity(graph, "b");
    const auto rest = b ? money.part(graph, *b, Side::pays) : money.left_for_others(Side::pays);
    return std::vector{money.total(), rest, reckoned_total(graph, DealId{0})};
  };
  using Sums = std::vector<std::optional<MoneyInterval>>;
  const MoneyInterval up_to_70{usd(0), usd(70)};
  CHECK(sums() == Sums{usd(100), up_to_70, usd(100)});
  // Of two who are all, the other has the rest.
  deal.open_roles.clear();
  article.entities.push_back(sample::company("b", "b"));
  deal.parties.push_back(sample::party("b", Role::investor));
  CHECK(sums() == Sums{usd(100), usd(70), usd(100)});
  // If both are known they are the whole, whatever follows.
  deal.parties[2].amount = sample::stated(usd(80));
  CHECK(sums() == Sums{usd(110), usd(80), std::nullopt});
  // What is more than follows contradicts it.
  deal.parties[2].amount.reset();
  deal.parties[0].amount = sample::stated(usd(130));
  CHECK(sums()[0] == MoneyInterval{usd(100), std::nullopt});
  // Where the company's part is known, and not that of who pays, that is the whole.
  deal.terms.clear();
  deal.parties[1].amount = sample::stated(usd(150));
  CHECK(sums() == Sums{usd(150), usd(20), std::nullopt});
}

}  // namespace test_query_reckoned_total
