// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/uncounted_payments.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <vector>

namespace test_query_findings_uncounted_payments {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::usd;

namespace {

/// A purchase that failed, for which "a" owes "s" $120m.
Article failed(std::optional<bool> met) {
  auto article = sample::article("urn:failed");
  for (const auto* id : {"a", "t", "s"}) article.entities.push_back(sample::company(id, id));
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::withdrawn,
                                {party("a", Role::acquirer), party("t", Role::target), party("s", Role::seller)})};
  article.deals[0].schedule = {sample::break_fee(usd(120), "a", "s")};
  article.deals[0].schedule[0].met = met;
  return article;
}

std::vector<UncountedPayment> uncounted(const Article& article) {
  Graph graph;
  return uncounted_payments(graph, graph.add(article));
}

}  // namespace

TEST_CASE("a break fee that came about counts only as a payment of its own") {
  const auto found = uncounted(failed(true));
  REQUIRE(found.size() == 1);
  CHECK(found[0].deal == DealId{0});
  CHECK(found[0].kind == DueKind::break_fee);
  CHECK(found[0].amount);
  CHECK(found[0].payer);

  auto article = failed(true);
  article.deals.push_back(
      sample::deal("fee", DealType::payment, DealStatus::agreed, {party("a", Role::payer), party("s", Role::payee)}));
  article.deals[1].kind = DealKind::fee;
  article.deals[1].amount = sample::stated(usd(120));
  CHECK(uncounted(article).empty());
  article.deals[1].amount = sample::stated(usd(12));
  CHECK(uncounted(article).size() == 1);
  article.deals[1].amount = sample::stated(usd(120));
  article.deals[1].parties = {party("s", Role::payer), party("a", Role::payee)};
  CHECK(uncounted(article).size() == 1);
}

TEST_CASE("what has not come about, and what is money of the deal, leaves nothing to ask") {
  CHECK(uncounted(failed({})).empty());
  CHECK(uncounted(failed(false)).empty());
  auto article = failed(true);
  article.deals[0].schedule[0].kind = DueKind::upfront;
  CHECK(uncounted(article).empty());
  article.deals[0].schedule[0].kind = DueKind::clawback;
  CHECK(uncounted(article).size() == 1);
}

}  // namespace test_query_findings_uncounted_payments
