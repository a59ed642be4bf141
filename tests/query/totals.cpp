// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace test_query_totals {

using namespace newsgraph;
using sample::usd;

namespace {

std::string ids(const Graph& graph, const std::vector<DealId>& deals) {
  std::string text;
  for (const auto deal : deals) text += std::string{graph[graph[deal].id]} + ' ';
  return text;
}

const Filter commitments{.statuses = settled, .types = {DealType::supply, DealType::service, DealType::lease}};

}  // namespace

TEST_CASE("commitments are an interval where one may lie within the other") {
  Graph graph;
  graph.add(sample::chips());
  const auto found = totals(graph, *find_entity(graph, "OpenAI"), Side::pays, commitments);
  REQUIRE(found.by_currency.size() == 1);
  CHECK(found.by_currency[0].sum == MoneyInterval{usd(1'500'000), usd(1'538'000)});
  REQUIRE(found.by_currency[0].amounts.size() == 2);
  CHECK(ids(graph, {found.by_currency[0].amounts[0].deal, found.by_currency[0].amounts[1].deal}) == "d6 d7 ");
  CHECK(ids(graph, found.unquantified) == "d9 ");
  CHECK(ids(graph, found.open) == "d7 ");
}

TEST_CASE("what one of several gets or pays is open") {
  Graph graph;
  graph.add(sample::chips());
  const auto nvidia = *find_entity(graph, "Nvidia");
  const auto gets = totals(graph, nvidia, Side::gets, commitments);
  REQUIRE(gets.by_currency.size() == 1);
  CHECK(gets.by_currency[0].sum == MoneyInterval{usd(0), usd(1'500'000)});
  CHECK(ids(graph, gets.unquantified) == "d9 d11 ");
  const auto pays = totals(graph, nvidia, Side::pays);
  CHECK(pays.by_currency[0].sum == MoneyInterval{usd(0), usd(126'000)});  // up to 100bn, and up to all of 26bn
  CHECK(ids(graph, pays.open) == "d10 ");
}

TEST_CASE("bounds stay bounds") {
  Graph graph;
  graph.add(sample::chips());
  const auto found = totals(graph, *find_entity(graph, "OpenAI"), Side::gets);
  // At least 10bn from Amazon, up to 100bn from Nvidia.
  CHECK(found.by_currency[0].sum == MoneyInterval{usd(10'000), std::nullopt});
}

TEST_CASE("nearly is near the figure, and not from nothing on") {
  Article article;
  article.uri = "urn:test:nearly";
  article.entities = {company("halden", "Halden Steel"), company("nordvik", "Nordvik Bank")};
  article.deals = {
      {.id = "d1",
       .type = DealType::investment,
       .status = DealStatus::agreed,
       .parties = {{.entity = "nordvik", .role = Role::investor}, {.entity = "halden", .role = Role::investee}},
       .amount = StatedAmount{Amount{usd(5'000), Bound::nearly}.stated_to(usd(1'000))}}};
  Graph graph;
  graph.add(article);
  const auto found = totals(graph, *find_entity(graph, "Halden Steel"), Side::gets);
  REQUIRE(found.by_currency.size() == 1);
  const auto& sum = found.by_currency[0].sum;
  CHECK(sum.low() == usd(4'500));
  CHECK(sum.high() == Money::from_minor(usd(5'000).minor_units() - 1, Currency::USD));
}

TEST_CASE("currencies do not add") {
  auto article = sample::chips();
  article.deals[8].amount = sample::stated(sample::krw(5));
  Graph graph;
  graph.add(article);
  const auto found = totals(graph, *find_entity(graph, "OpenAI"), Side::gets);
  REQUIRE(found.by_currency.size() == 2);
  CHECK(found.by_currency[0].sum == MoneyInterval{sample::krw(5)});
  CHECK(found.by_currency[1].sum.currency() == Currency::USD);
}

TEST_CASE("a package is not counted on top of its deals") {
  auto article = sample::chips();
  article.deals[0].amount = sample::stated(usd(12'000));
  Graph graph;
  graph.add(article);
  const auto found = totals(graph, *find_entity(graph, "Amazon"), Side::pays, {.statuses = DealStatus::in_talks});
  CHECK(found.by_currency[0].sum == MoneyInterval{usd(10'000), std::nullopt});
}

TEST_CASE("who pays nothing has no totals") {
  Graph graph;
  graph.add(sample::chips());
  const auto found = totals(graph, *find_entity(graph, "Oracle"), Side::pays);
  CHECK(found.by_currency.empty());
  CHECK(found.unquantified.empty());
  CHECK(found.open.empty());
}

TEST_CASE("what an entity pays itself is in no total, also where two turn out to be one") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                                {sample::party("a", Role::investor), sample::party("b", Role::investee)})};
  article.deals[0].amount = sample::stated(usd(100));
  Graph graph;
  graph.add(article);
  CHECK(totals(graph, *find_entity(graph, "A"), Side::pays).by_currency.size() == 1);
  graph.join({"urn:x#a", "urn:x#b"});
  for (const auto side : {Side::pays, Side::gets}) {
    CHECK(totals(graph, *find_entity(graph, "A"), side).by_currency.empty());
    CHECK(totals(graph, *find_entity(graph, "A"), side).unquantified.empty());
  }
}

TEST_CASE("of what several pay one of them that one gets what it does not pay itself") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal(
      "d", DealType::investment, DealStatus::closed,
      {sample::party("a", Role::investor), sample::party("b", Role::investor), sample::party("a", Role::investee)})};
  article.deals[0].amount = sample::stated(usd(100));
  const auto sums = [](const Graph& graph, std::string_view name, Side side) {
    return totals(graph, *find_entity(graph, name), side).by_currency;
  };
  Graph graph;
  graph.add(article);
  const MoneyInterval anything{usd(0), usd(100)};
  CHECK(sums(graph, "A", Side::gets).at(0).sum == anything);
  CHECK(sums(graph, "A", Side::pays).empty());
  CHECK(sums(graph, "B", Side::pays).at(0).sum == anything);
  CHECK(ledger(graph).totals.at(0).by_currency.at(0).sum == anything);
  article.deals[0].parties[0].amount = sample::stated(usd(30));
  Graph known;
  known.add(article);
  CHECK(sums(known, "A", Side::gets).at(0).sum == MoneyInterval{usd(70)});
  CHECK(sums(known, "B", Side::pays).at(0).sum == MoneyInterval{usd(70)});
  CHECK(ledger(known).totals.at(0).by_currency.at(0).sum == MoneyInterval{usd(70)});
}

TEST_CASE("of what one pays several of which it is one nobody knows what it keeps") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal(
      "d", DealType::investment, DealStatus::closed,
      {sample::party("a", Role::investor), sample::party("a", Role::investee), sample::party("b", Role::investee)})};
  article.deals[0].amount = sample::stated(usd(100));
  Graph graph;
  graph.add(article);
  CHECK(totals(graph, *find_entity(graph, "A"), Side::pays).by_currency.at(0).sum == MoneyInterval{usd(0), usd(100)});
  CHECK(totals(graph, *find_entity(graph, "A"), Side::gets).by_currency.empty());
}

TEST_CASE("a deal that is possibly one with one by others too, or without a sum, is in the sums as either") {
  for (const auto& amount : {std::optional{Amount{usd(575)}}, std::optional<Amount>{}})
    for (const auto* day : {"2025-02-20", "2025-03-12"}) {
      Graph graph;
      graph.add(sample::loan_told("2025-03-02", 500, DealStatus::agreed));
      auto other = sample::told_on(day, DealType::loan, Role::lender, Role::borrower, DealStatus::agreed, amount);
      other.entities.push_back(sample::company("c", "C"));
      other.deals[0].parties.push_back(sample::party("c", Role::lender));
      graph.add(other);
      REQUIRE(deal_clusters(graph).questions().size() == 1);

      // If it is one deal, A and C share what it comes to.
      CHECK(totals(graph, *find_entity(graph, "A"), Side::pays).by_currency.at(0).sum
            == MoneyInterval{usd(0), usd(amount ? 1'075 : 500)});
      const auto found = ledger(graph);
      CHECK(found.entries.at(0).money.at(0).sum == MoneyInterval{usd(0), usd(500)});
      const bool is_newer = std::string_view{day} > "2025-03-02";
      REQUIRE(found.unsplit.size() == (amount ? 1 : 0));
      if (amount) CHECK(found.unsplit[0].money == MoneyInterval{usd(is_newer ? 575 : 0), usd(575)});
      CHECK(found.totals.at(0).by_currency.at(0).sum == MoneyInterval{usd(500), usd(amount ? 1'075 : 500)});
      const auto lost = exposure(graph, *find_entity(graph, "B"));
      CHECK(lost.find(*find_entity(graph, "A"))->losses.at(0).money() == MoneyInterval{usd(0), usd(500)});
    }
}

TEST_CASE("a deal that is possibly one with a later one in another currency is in the sums of one of both") {
  Graph graph;
  graph.add(sample::loan_told("2025-03-01", 500, DealStatus::agreed));
  graph.add(sample::told_on("2025-03-02", DealType::loan, Role::lender, Role::borrower, DealStatus::agreed,
                            Amount{sample::krw(700'000'000'000)}));
  REQUIRE(deal_clusters(graph).questions().size() == 1);
  const auto paid = totals(graph, *find_entity(graph, "A"), Side::pays).by_currency;
  REQUIRE(paid.size() == 2);
  CHECK(paid[0].sum == MoneyInterval{sample::krw(700'000'000'000)});
  CHECK(paid[1].sum == MoneyInterval{usd(0), usd(500)});
}

TEST_CASE("of deals that are possibly one the total holds what it is when they are, and when they are not") {
  const Join join{"urn:2025-03-01#d", "urn:2025-03-02#d"};
  const auto paid = [](const Graph& graph) { return totals(graph, *find_entity(graph, "A"), Side::pays).by_currency; };
  for (const auto& [first, second, sum] : {std::tuple{500, 575, MoneyInterval{usd(500), usd(1'075)}},
                                           std::tuple{575, 500, MoneyInterval{usd(500), usd(1'075)}}}) {
    Graph graph;
    graph.add(sample::loan_told("2025-03-01", first, DealStatus::agreed));
    graph.add(sample::loan_told("2025-03-02", second, DealStatus::agreed));
    REQUIRE(deal_clusters(graph).questions().size() == 1);
    CHECK(paid(graph).at(0).sum == sum);
    graph.join(join);
    CHECK(paid(graph).at(0).sum == MoneyInterval{usd(second)});
  }

  // Called off since, if it is one.
  Graph graph;
  graph.add(sample::loan_told("2025-03-01", 500, DealStatus::agreed));
  graph.add(sample::loan_told("2025-03-02", 575, DealStatus::withdrawn));
  REQUIRE(deal_clusters(graph).questions().size() == 1);
  CHECK(paid(graph).at(0).sum == MoneyInterval{usd(0), usd(500)});
  graph.join(join);
  CHECK(paid(graph).empty());
}

}  // namespace test_query_totals
