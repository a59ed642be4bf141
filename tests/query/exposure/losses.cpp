// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/losses.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_query_exposure_losses {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::usd;

namespace {

using Losses = std::vector<std::pair<std::string, Loss>>;

Losses losses(const Graph& graph, std::string_view deal, std::string_view company,
              const FailureAssumption& supposed = {}) {
  Losses found;
  for_each_loss(graph, *find_deal(graph, deal), *find_entity(graph, company), supposed,
                [&](EntityId loser, const Loss& loss) { found.emplace_back(graph.name(loser), loss); });
  return found;
}

Graph chips() {
  Graph graph;
  graph.add(sample::chips());
  return graph;
}

/// "a" deals with "b" by "d".
Graph deal_of(DealType type, DealStatus status, Role a, Role b, Amount amount, const char* period = nullptr) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", type, status, {party("a", a), party("b", b)})};
  article.deals[0].amount = sample::stated(amount);
  if (period != nullptr) article.deals[0].period = Period::parse(period);
  Graph graph;
  graph.add(article);
  return graph;
}

MoneyInterval up_to(std::int64_t millions) { return {usd(0), usd(millions)}; }

}  // namespace

TEST_CASE("who invested loses all of it, who only agreed to loses up to that") {
  const auto lost = [](DealStatus status) {
    return losses(deal_of(DealType::investment, status, Role::investor, Role::investee, usd(5)), "d", "B")
        .front()
        .second.money();
  };
  CHECK(lost(DealStatus::closed) == MoneyInterval{usd(5)});
  CHECK(lost(DealStatus::agreed) == up_to(5));
}

TEST_CASE("a stake ranks behind what is owed, so a share that is paid does not help it") {
  const auto graph = deal_of(DealType::investment, DealStatus::closed, Role::investor, Role::investee, usd(5));
  CHECK(losses(graph, "d", "B", {.paid = Ratio{1, 2}}).front().second.money() == MoneyInterval{usd(5)});
}

TEST_CASE("an investor that has paid in takes nothing with it, one that has not up to all") {
  const auto lost = [](DealStatus status) {
    return losses(deal_of(DealType::investment, status, Role::investor, Role::investee, usd(5)), "d", "A").front();
  };
  CHECK(lost(DealStatus::closed).first == "B");
  CHECK(lost(DealStatus::closed).second.kind == LossKind::funding);
  CHECK(lost(DealStatus::closed).second.money() == MoneyInterval{usd(0)});
  CHECK(lost(DealStatus::agreed).second.money() == up_to(5));
}

TEST_CASE("a customer takes what it has not paid, less the share that it pays") {
  const auto graph = chips();
  const auto whole = losses(graph, "d6", "OpenAI");
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].first == "Amazon");
  CHECK(whole[0].second.kind == LossKind::revenue);
  CHECK(whole[0].second.role == Role::lessee);
  CHECK(whole[0].second.money() == up_to(38'000));
  CHECK_FALSE(whole[0].second.shared);
  CHECK(losses(graph, "d6", "OpenAI", {.paid = Ratio{1, 4}})[0].second.money() == up_to(28'500));
}

TEST_CASE("of a total that several share nobody's part is known") {
  const auto found = losses(chips(), "d7", "OpenAI");
  REQUIRE(found.size() == 4);
  for (const auto& [loser, loss] : found) {
    CHECK(loss.money() == up_to(1'500'000));
    CHECK(loss.shared);
  }
}

TEST_CASE("what has no figure says why") {
  const auto graph = chips();
  CHECK(losses(graph, "d9", "Nvidia").at(0).second.size == decltype(Loss::size){Unquantified::amount_not_stated});
  CHECK(losses(graph, "d12", "Amazon").at(0).second.size == decltype(Loss::size){Unquantified::payment_not_stated});
}

TEST_CASE("a deal that ended, or is over by then, costs nothing") {
  const auto graph = chips();
  CHECK(losses(graph, "d4", "Microsoft").empty());
  const auto supply =
      deal_of(DealType::supply, DealStatus::active, Role::supplier, Role::customer, usd(5), "2019/2023");
  CHECK(losses(supply, "d", "A").size() == 1);
  CHECK(losses(supply, "d", "A", {.as_of = Date::parse("2024")}).empty());
}

TEST_CASE("all that was to be paid stands beside what is lost") {
  CHECK(losses(chips(), "d6", "OpenAI", {.paid = Ratio{1, 4}})[0].second.whole == MoneyInterval{usd(38'000)});
  CHECK_FALSE(losses(chips(), "d9", "OpenAI")[0].second.whole);
}

TEST_CASE("an even spread leaves the part of the days that is to come, if asked for") {
  const auto supply =
      deal_of(DealType::supply, DealStatus::active, Role::supplier, Role::customer, usd(365), "2025-01-01/2025-12-31");
  const FailureAssumption on_day{.as_of = Date::parse("2025-06-30")};
  CHECK(losses(supply, "d", "B", on_day)[0].second.money() == up_to(365));
  auto evenly = on_day;
  evenly.spread_evenly = true;
  CHECK(losses(supply, "d", "B", evenly)[0].second.money() == MoneyInterval{usd(184)});  // 184 days are left
  CHECK(losses(supply, "d", "A", evenly)[0].second.money() == MoneyInterval{usd(184)});  // goods for as much
  evenly.paid = Ratio{1, 2};
  CHECK(losses(supply, "d", "B", evenly)[0].second.money() == MoneyInterval{usd(92)});
  CHECK(losses(supply, "d", "A", evenly)[0].second.money() == MoneyInterval{usd(184)});
  evenly.surely = false;
  CHECK(losses(supply, "d", "B", evenly)[0].second.money() == up_to(92));
}

TEST_CASE("lenders lose what they lent, to whomever the target belongs") {
  const auto graph = deal_of(DealType::loan, DealStatus::active, Role::lender, Role::borrower, usd(5));
  CHECK(losses(graph, "d", "B")[0].second.kind == LossKind::credit);
  CHECK(losses(graph, "d", "B")[0].second.money() == up_to(5));

  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::closed,
                                {party("a", Role::acquirer), party("b", Role::target), party("c", Role::lender)})};
  article.deals[0].amount = sample::stated(usd(9));
  article.deals[0].parties[2].amount = sample::stated(usd(4));
  Graph bought;
  bought.add(article);
  const auto by_target = losses(bought, "d", "B");
  REQUIRE(by_target.size() == 1);
  CHECK(by_target[0].first == "A");
  CHECK(by_target[0].second.money() == MoneyInterval{usd(9)});
  const auto by_acquirer = losses(bought, "d", "A");
  REQUIRE(by_acquirer.size() == 2);
  CHECK(by_acquirer[0].second.kind == LossKind::funding);
  CHECK_FALSE(by_acquirer[0].second.money());
  CHECK(by_acquirer[1].second.money() == up_to(4));
}

TEST_CASE("others whom nobody names lose up to the whole") {
  const auto graph = chips();
  std::vector<Loss> others;
  const auto take = [&](const Loss& loss) { others.push_back(loss); };
  for_each_loss_of_others(graph, *find_deal(graph, "d7"), *find_entity(graph, "OpenAI"), {}, take);
  REQUIRE(others.size() == 1);
  CHECK(others[0].kind == LossKind::revenue);
  CHECK(others[0].money() == up_to(1'500'000));
  CHECK(others[0].shared);
  for_each_loss_of_others(graph, *find_deal(graph, "d7"), *find_entity(graph, "Nvidia"), {}, take);
  for_each_loss_of_others(graph, *find_deal(graph, "d6"), *find_entity(graph, "OpenAI"), {}, take);
  CHECK(others.size() == 1);  // fellow suppliers lose nothing, and d6 has no others
}

TEST_CASE("others lose no more than what those that are named leave them of what is sure") {
  // Of $900m "a" lends $250m; $300m are drawn, or all.
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {
      sample::deal("d", DealType::loan, DealStatus::active, {party("a", Role::lender), party("b", Role::borrower)})};
  article.deals[0].amount = sample::stated(usd(900));
  article.deals[0].parties[0].amount = sample::stated(usd(250));
  article.deals[0].open_roles = {Role::lender};
  const auto others = [&] {
    Graph graph;
    graph.add(article);
    std::optional<MoneyInterval> found;
    for_each_loss_of_others(graph, DealId{0}, *find_entity(graph, "B"), {},
                            [&](const Loss& loss) { found = loss.money(); });
    return found;
  };
  CHECK(others() == up_to(650));
  article.deals[0].schedule = {sample::scheduled(DueKind::drawn, usd(300))};
  CHECK(others() == up_to(300));
}

TEST_CASE("who claims something loses up to that where the debtor fails") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {
      sample::deal("d", DealType::payment, DealStatus::agreed, {party("a", Role::payer), party("b", Role::payee)})};
  article.deals[0].kind = DealKind::claim;
  article.deals[0].amount = sample::stated(usd(22));
  Graph graph;
  graph.add(article);
  const auto found = losses(graph, "d", "A");
  REQUIRE(found.size() == 1);
  CHECK(found[0].second.kind == LossKind::revenue);
  CHECK(found[0].second.money() == up_to(22));
}

TEST_CASE("shareholders, parents and dependants lose without a figure") {
  auto article = sample::chips();
  article.relations.push_back(sample::relation("r4", RelationType::depends_on, "openai", "nvidia"));
  article.relations.push_back(sample::relation("r5", RelationType::subsidiary, "google", "amazon"));
  article.relations[0].period = Period::parse("2019/2024");
  Graph graph;
  graph.add(article);
  const auto text = [&](std::string_view relation, std::string_view company, const FailureAssumption& supposed = {}) {
    std::string found;
    for_each_loss(graph, *find_relation(graph, relation), *find_entity(graph, company), supposed,
                  [&](EntityId loser, const Loss& loss) {
                    CHECK_FALSE(loss.money());
                    CHECK_FALSE(loss.deal());
                    found += std::string{graph.name(loser)} + ' ' + std::string{name_of(loss.kind)};
                  });
    return found;
  };
  CHECK(text("r1", "OpenAI") == "Microsoft capital");
  CHECK(text("r1", "Microsoft") == "OpenAI funding");
  CHECK(text("r1", "OpenAI", {.as_of = Date::parse("2025")}).empty());
  CHECK(text("r2", "OpenAI").empty());  // competitors lose nothing
  CHECK(text("r4", "Nvidia") == "OpenAI supply");
  CHECK(text("r4", "OpenAI").empty());
  CHECK(text("r5", "Google") == "Amazon capital");
  CHECK(text("r5", "Amazon") == "Google funding");
}

TEST_CASE("two parties that turn out to be one lose once") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::agreed,
                                {party("a", Role::customer), party("b", Role::supplier), party("c", Role::supplier)})};
  Graph graph;
  graph.add(article);
  CHECK(losses(graph, "d", "A").size() == 2);
  graph.join({"urn:x#b", "urn:x#c"});
  CHECK(losses(graph, "d", "A").size() == 1);
  CHECK(losses(graph, "d", "B").size() == 1);
}

}  // namespace test_query_exposure_losses
