// SPDX-License-Identifier: MIT
#include <newsgraph/query/contingent.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <vector>

namespace test_query_contingent {

using namespace newsgraph;
using sample::usd;

namespace {

Graph of_two(DealType type, Role one, Role other, std::vector<ScheduledPayment> schedule) {
  auto article = sample::told_on("2026-01-05", type, one, other, DealStatus::agreed, Amount{usd(10)});
  article.deals[0].schedule = std::move(schedule);
  Graph graph;
  graph.add(article);
  return graph;
}

using Sums = std::vector<MoneyInterval>;

}  // namespace

TEST_CASE("of a guarantee nothing is sure, of a licence what is paid at once") {
  const auto guarantee = of_two(DealType::guarantee, Role::guarantor, Role::beneficiary, {});
  CHECK(is_only_contingent(guarantee, DealId{0}));
  CHECK(sure_money(guarantee, DealId{0}) == Sums{usd(0)});

  const auto milestone = sample::scheduled(DueKind::milestone, Amount{usd(7)}, true);
  const auto licence = of_two(DealType::licence, Role::licensee, Role::licensor, {milestone});
  CHECK_FALSE(is_only_contingent(licence, DealId{0}));
  CHECK(sure_money(licence, DealId{0}) == Sums{usd(3)});

  const auto all = sample::scheduled(DueKind::milestone, Amount{usd(10)}, true);
  CHECK(is_only_contingent(of_two(DealType::licence, Role::licensee, Role::licensor, {all}), DealId{0}));
}

TEST_CASE("without a schedule all of an amount is sure") {
  const auto loan = of_two(DealType::loan, Role::lender, Role::borrower, {});
  CHECK_FALSE(is_only_contingent(loan, DealId{0}));
  CHECK(sure_money(loan, DealId{0}) == Sums{usd(10)});
}

}  // namespace test_query_contingent
