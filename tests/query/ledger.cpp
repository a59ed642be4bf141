// SPDX-License-Identifier: MIT
#include <newsgraph/query/ledger.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace test_query_ledger {

using namespace newsgraph;
using sample::party;
using sample::stated;
using sample::usd;
using enum Role;

namespace {

constexpr auto with_talks = settled | DealStatus::in_talks;

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}

std::string ids(const Graph& graph, const std::vector<DealId>& deals) {
  std::string text;
  for (const auto deal : deals) text += std::string{graph[graph[deal].id]} + ' ';
  return text;
}

std::string names(const Graph& graph, const std::vector<EntityId>& entities) {
  std::string text;
  for (const auto entity : entities) text += std::string{graph.name(entity)} + ' ';
  return text;
}

std::vector<MoneyInterval> sums(const std::vector<Total>& totals) {
  std::vector<MoneyInterval> found;
  for (const auto& total : totals) found.push_back(total.sum);
  return found;
}

std::string line(const Graph& graph, const LedgerEntry& entry) {
  return std::string{graph.name(entry.payer)} + '>' + std::string{graph.name(entry.payee)} + ' '
         + std::string{name_of(entry.status)} + ": " + ids(graph, entry.deals);
}

std::string lines(const Graph& graph, const Ledger& ledger) {
  std::string text;
  for (const auto& entry : ledger.entries) text += line(graph, entry) + '\n';
  return text;
}

const LedgerEntry& entry(const Graph& graph, const Ledger& ledger, std::string_view payer, std::string_view payee,
                         DealStatus status) {
  const auto from = *find_entity(graph, payer);
  const auto to = *find_entity(graph, payee);
  const auto found = std::ranges::find_if(
      ledger.entries, [&](const LedgerEntry& e) { return e.payer == from && e.payee == to && e.status == status; });
  REQUIRE(found != ledger.entries.end());
  return *found;
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }
MoneyInterval from(std::int64_t low) { return {usd(low), std::nullopt}; }
MoneyInterval up_to(std::int64_t high) { return between(0, high); }

/// Loans of these from a to b.
Article loans(std::vector<std::pair<DealStatus, Amount>> deals) {
  auto article = sample::article("urn:loans");
  article.entities = {sample::company("a", "a"), sample::company("b", "b")};
  for (const auto& [status, amount] : deals) {
    auto& deal = article.deals.emplace_back(sample::deal("d" + std::to_string(article.deals.size()), DealType::loan,
                                                         status, {party("a", lender), party("b", borrower)}));
    deal.amount = stated(amount);
  }
  return article;
}

/// What the source article says, as `graph` has it.
void check_source_article(const Graph& graph) {
  const auto found = ledger(graph, {.statuses = with_talks});

  const auto& leased = entry(graph, found, "OpenAI", "Amazon", DealStatus::agreed);
  CHECK(sums(leased.money) == std::vector<MoneyInterval>{usd(38'000)});
  CHECK(leased.money[0].amounts.size() == 1);
  CHECK(leased.unquantified.empty());
  CHECK(ids(graph, entry(graph, found, "OpenAI", "Amazon", DealStatus::in_talks).unquantified) == "d2 d3 ");
  CHECK(sums(entry(graph, found, "Amazon", "OpenAI", DealStatus::in_talks).money) == std::vector{from(10'000)});
  CHECK(sums(entry(graph, found, "Nvidia", "OpenAI", DealStatus::agreed).money) == std::vector{up_to(100'000)});

  const auto& to_nvidia = entry(graph, found, "OpenAI", "Nvidia", DealStatus::agreed);
  CHECK(to_nvidia.money.empty());  // never a quarter
  CHECK(ids(graph, to_nvidia.deals) == "d7 d9 ");
  CHECK(ids(graph, to_nvidia.unsplit) == "d7 ");
  CHECK(ids(graph, to_nvidia.unquantified) == "d9 ");

  REQUIRE(found.unsplit.size() == 2);
  const auto& chips = found.unsplit[0];
  CHECK(ids(graph, {chips.deal}) == "d7 ");
  CHECK(chips.status == DealStatus::agreed);
  CHECK(chips.money == MoneyInterval{usd(1'500'000)});
  CHECK(names(graph, chips.payers) == "OpenAI ");
  CHECK(names(graph, chips.payees) == "Nvidia Oracle AMD Broadcom ");
  CHECK_FALSE(chips.others_pay);
  CHECK(chips.others_get);
  const auto& raised = found.unsplit[1];
  CHECK(ids(graph, {raised.deal}) == "d10 ");
  CHECK(raised.status == DealStatus::closed);
  CHECK(raised.money == MoneyInterval{usd(26'000)});
  CHECK(names(graph, raised.payers) == "Amazon Google Microsoft Nvidia ");
  CHECK(names(graph, raised.payees) == "Anthropic ");
  CHECK(raised.others_pay);
  CHECK_FALSE(raised.others_get);
}

}  // namespace

TEST_CASE("the source article's money, with totals of several as items of their own") {
  check_source_article(graph_of(sample::chips()));
  check_source_article(graph_of(load_file_or_throw("examples/data/amazon-openai.json")));
}

TEST_CASE("entries are in the order of payer, payee and sureness") {
  const auto graph = graph_of(sample::chips());
  // Entities as the article has them: Amazon, OpenAI, Microsoft, Nvidia … Anthropic, Google.
  CHECK(lines(graph, ledger(graph, {.statuses = with_talks}))
        == "Amazon>OpenAI inTalks: d1 \n"
           "Amazon>Anthropic closed: d10 \n"
           "OpenAI>Amazon agreed: d6 \n"
           "OpenAI>Amazon inTalks: d2 d3 \n"
           "OpenAI>Nvidia agreed: d7 d9 \n"
           "OpenAI>Oracle agreed: d7 \n"
           "OpenAI>AMD agreed: d7 \n"
           "OpenAI>Broadcom agreed: d7 \n"
           "Microsoft>Anthropic closed: d10 \n"
           "Nvidia>OpenAI agreed: d8 \n"
           "Nvidia>Anthropic closed: d10 \n"
           "Anthropic>Amazon active: d11 d12 \n"
           "Anthropic>Microsoft active: d11 \n"
           "Anthropic>Nvidia active: d11 \n"
           "Anthropic>Google active: d11 \n"
           "Google>Anthropic closed: d10 \n");
}

TEST_CASE("what all comes to is an interval where one deal may lie within another") {
  const auto graph = graph_of(sample::chips());
  const auto found = ledger(graph, {.statuses = with_talks});
  REQUIRE(found.totals.size() == 3);  // of what is active no amount is stated
  CHECK(found.totals[0].status == DealStatus::closed);
  CHECK(sums(found.totals[0].by_currency) == std::vector<MoneyInterval>{usd(26'000)});
  // D7, D6 within it or not, and up to 100bn of D8.
  CHECK(found.totals[1].status == DealStatus::agreed);
  CHECK(sums(found.totals[1].by_currency) == std::vector{between(1'500'000, 1'638'000)});
  CHECK(found.totals[2].status == DealStatus::in_talks);
  CHECK(sums(found.totals[2].by_currency) == std::vector{from(10'000)});

  const auto commitments =
      ledger(graph, {.statuses = settled, .types = {DealType::supply, DealType::service, DealType::lease}});
  REQUIRE(commitments.totals.size() == 1);
  CHECK(sums(commitments.totals[0].by_currency) == std::vector{between(1'500'000, 1'538'000)});
}

TEST_CASE("a known part of a total stands with its pair, and the total is counted once") {
  auto article = sample::round({party("a", investor), party("b", investor), party("c", investor)}, stated(usd(6)));
  article.deals[0].parties[0].amount = stated(usd(2));
  const auto graph = graph_of(article);
  const auto found = ledger(graph);
  CHECK(sums(entry(graph, found, "a", "Target", DealStatus::closed).money) == std::vector<MoneyInterval>{usd(2)});
  CHECK(ids(graph, entry(graph, found, "b", "Target", DealStatus::closed).unsplit) == "d ");
  REQUIRE(found.unsplit.size() == 1);
  CHECK(names(graph, found.unsplit[0].payers) == "a b c ");
  CHECK(found.unsplit[0].money == MoneyInterval{usd(6)});
  CHECK(sums(found.totals[0].by_currency) == std::vector<MoneyInterval>{usd(6)});
}

TEST_CASE("what is split is no item: an amount for each, and what others leave") {
  const std::vector two{party("a", investor), party("b", investor)};
  auto graph = graph_of(sample::round(two, stated(usd(6), Scope::each)));
  auto found = ledger(graph);
  CHECK(found.unsplit.empty());
  CHECK(sums(entry(graph, found, "b", "Target", DealStatus::closed).money) == std::vector<MoneyInterval>{usd(6)});
  CHECK(sums(found.totals[0].by_currency) == std::vector<MoneyInterval>{usd(12)});

  auto article = sample::round(two, stated(usd(6)));
  article.deals[0].parties[0].amount = stated(usd(2));
  graph = graph_of(article);
  found = ledger(graph);
  CHECK(found.unsplit.empty());
  CHECK(sums(entry(graph, found, "b", "Target", DealStatus::closed).money) == std::vector<MoneyInterval>{usd(4)});
}

TEST_CASE("a part of which nothing is said but the others' has no amount") {
  auto article = sample::round({party("a", investor), party("b", investor)}, {});
  article.deals[0].parties[0].amount = stated(usd(2));
  const auto graph = graph_of(article);
  const auto found = ledger(graph);
  const auto& of_b = entry(graph, found, "b", "Target", DealStatus::closed);
  CHECK(of_b.money.empty());
  CHECK(ids(graph, of_b.unquantified) == "d ");
  CHECK(found.unsplit.empty());
  CHECK(sums(found.totals[0].by_currency) == std::vector{from(2)});
}

TEST_CASE("what is paid to nobody who is named is no pair's, but not lost") {
  auto article = sample::article("urn:sale");
  article.entities = {sample::company("a", "a"), sample::company("t", "t")};
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::announced,
                                {party("a", acquirer), party("t", Role::target)})};
  article.deals[0].amount = stated(usd(7));
  const auto graph = graph_of(article);
  const auto found = ledger(graph);
  CHECK(found.entries.empty());
  REQUIRE(found.unsplit.size() == 1);
  CHECK(names(graph, found.unsplit[0].payers) == "a ");
  CHECK(found.unsplit[0].payees.empty());
  CHECK(sums(found.totals[0].by_currency) == std::vector<MoneyInterval>{usd(7)});
}

TEST_CASE("nobody pays themselves, and a package is not counted on top of its deals") {
  auto article = loans({{DealStatus::agreed, usd(3)}});
  article.deals.push_back(sample::deal("pkg", DealType::package, DealStatus::agreed, {}));
  article.deals[1].members = {"d0"};
  article.deals[1].amount = stated(usd(3));
  auto graph = graph_of(article);
  CHECK(sums(ledger(graph).totals[0].by_currency) == std::vector<MoneyInterval>{usd(3)});
  graph.join({"urn:loans#a", "urn:loans#b"});
  const auto found = ledger(graph);
  CHECK(found.entries.empty());
  CHECK(found.unsplit.empty());
  CHECK(found.totals.empty());
}

TEST_CASE("the filter says what counts") {
  const auto graph = graph_of(loans({{DealStatus::agreed, usd(3)}, {DealStatus::rumoured, usd(4)}}));
  CHECK(lines(graph, ledger(graph)) == "a>b agreed: d0 \n");
  CHECK(lines(graph, ledger(graph, {.statuses = any_status})) == "a>b agreed: d0 \na>b rumoured: d1 \n");
  CHECK(lines(graph, ledger(graph, {.statuses = DealStatus::rumoured})) == "a>b rumoured: d1 \n");
}

TEST_CASE("a deal that may have come on since pays perhaps nothing by its former status") {
  Graph graph;
  graph.add(sample::loan_told("2025-03-01", 500, DealStatus::in_talks));
  graph.add(sample::loan_told("2025-03-02", 575, DealStatus::agreed));
  REQUIRE(deal_clusters(graph).questions().size() == 1);
  const auto entries = ledger(graph).entries;
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].status == DealStatus::agreed);
  CHECK(entries[0].money.at(0).sum == MoneyInterval{sample::usd(575)});
  CHECK(entries[1].money.at(0).sum == MoneyInterval{sample::usd(0), sample::usd(500)});
}

}  // namespace test_query_ledger
