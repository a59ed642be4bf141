#include <newsgraph/query/clearing/obligations.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_query_clearing_obligations {

using namespace newsgraph;
using sample::party;
using sample::usd;

namespace {

Obligations of_deal(DealType type, DealStatus status, Role a, Role b) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", type, status, {party("a", a), party("b", b)})};
  article.deals[0].amount = sample::stated(usd(5));
  Graph graph;
  graph.add(article);
  return obligations(graph, Currency::USD);
}

constexpr EntityId a{0};
constexpr EntityId b{1};

}  // namespace

TEST_CASE("of the source article's deals one is owed for with certainty") {
  Graph graph;
  graph.add(sample::chips());
  const auto found = obligations(graph, Currency::USD, {.statuses = settled});
  const auto d6 = *find_deal(graph, "d6");
  CHECK(found.certain
        == std::vector{Obligation{*find_entity(graph, "OpenAI"), *find_entity(graph, "Amazon"), usd(38'000), d6}});
  std::string left_out;
  for (const auto deal : found.left_out) left_out += std::string{graph[graph[deal].id]} + ' ';
  CHECK(left_out == "d7 d8 d9 d11 d12 ");  // d10 is paid
  CHECK(obligations(graph, Currency::KRW, {.statuses = settled}).certain.empty());
}

TEST_CASE("an investment is owed until it is closed, a supply while it runs") {
  using enum DealStatus;
  const auto invested = of_deal(DealType::investment, agreed, Role::investor, Role::investee);
  REQUIRE(invested.certain.size() == 1);
  CHECK(invested.certain[0].debtor == a);
  CHECK(of_deal(DealType::investment, closed, Role::investor, Role::investee).certain.empty());
  CHECK(of_deal(DealType::acquisition, closed, Role::acquirer, Role::seller).certain.empty());
  CHECK(of_deal(DealType::acquisition, agreed, Role::acquirer, Role::seller).certain.size() == 1);
  CHECK(of_deal(DealType::supply, closed, Role::customer, Role::supplier).certain.size() == 1);
  CHECK(of_deal(DealType::supply, ended, Role::customer, Role::supplier).certain.empty());
  CHECK(of_deal(DealType::supply, withdrawn, Role::customer, Role::supplier).left_out.empty());
}

TEST_CASE("a loan is owed by its borrower once it was made") {
  const auto promised = of_deal(DealType::loan, DealStatus::agreed, Role::lender, Role::borrower);
  CHECK(promised.certain.at(0).debtor == a);
  const auto made = of_deal(DealType::loan, DealStatus::closed, Role::lender, Role::borrower);
  CHECK(made.certain.at(0).debtor == b);
  CHECK(made.certain.at(0).creditor == a);
}

}  // namespace test_query_clearing_obligations
