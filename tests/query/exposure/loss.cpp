// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/loss.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace test_query_exposure_loss {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

const Graph& chips() {
  static const Graph graph = [] {
    Graph made;
    made.add(sample::chips());
    return made;
  }();
  return graph;
}

const PartyNode& party(std::string_view deal, std::string_view name) {
  const auto parties = chips()[chips()[*find_deal(chips(), deal)].parties];
  return *std::ranges::find(parties, *find_entity(chips(), name), &PartyNode::entity);
}

std::optional<MoneyInterval> whole(std::string_view deal, LossKind kind, std::string_view failing,
                                   std::string_view loser) {
  const DealMoneys moneys{chips()};
  return at_stake(moneys, moneys[*find_deal(chips(), deal)], kind, party(deal, failing), party(deal, loser));
}

MoneyInterval lost(std::string_view deal, LossKind kind, const MoneyInterval& of,
                   const FailureAssumption& supposed = {}) {
  return query_parts::lost(chips(), *find_deal(chips(), deal), kind, of, supposed);
}

MoneyInterval up_to(std::int64_t millions) { return {usd(0), usd(millions)}; }

}  // namespace

TEST_CASE("the money of a loss is what the payer pays, whoever of the two fails") {
  CHECK(whole("d8", LossKind::capital, "OpenAI", "Nvidia") == up_to(100'000));
  CHECK(whole("d8", LossKind::funding, "Nvidia", "OpenAI") == up_to(100'000));
  CHECK(whole("d6", LossKind::revenue, "OpenAI", "Amazon") == MoneyInterval{usd(38'000)});
  CHECK(whole("d6", LossKind::supply, "Amazon", "OpenAI") == MoneyInterval{usd(38'000)});
  CHECK_FALSE(whole("d5", LossKind::partner, "OpenAI", "Microsoft"));
}

TEST_CASE("of what is to be paid nobody knows how much is, but of a closed investment all") {
  CHECK(lost("d8", LossKind::capital, usd(5)) == up_to(5));
  CHECK(lost("d10", LossKind::capital, usd(5)) == MoneyInterval{usd(5)});
  CHECK(lost("d10", LossKind::funding, usd(5)) == MoneyInterval{usd(0)});
  CHECK(lost("d6", LossKind::revenue, usd(5)) == up_to(5));
}

TEST_CASE("a share that is paid takes its part off what is owed alone") {
  const FailureAssumption half{.paid = Ratio{1, 2}};
  CHECK(lost("d6", LossKind::revenue, usd(6), half) == up_to(3));
  CHECK(lost("d8", LossKind::funding, usd(6), half) == up_to(3));
  CHECK(lost("d10", LossKind::capital, usd(6), half) == MoneyInterval{usd(6)});
  CHECK(lost("d6", LossKind::supply, usd(6), half) == up_to(6));
}

TEST_CASE("who may fail may cost nothing") {
  CHECK(lost("d10", LossKind::capital, usd(5), {.surely = false}) == up_to(5));
}

TEST_CASE("a loss has money or a reason, and rests on a deal or a relation") {
  const auto d6 = *find_deal(chips(), "d6");
  const Loss known{EntityId{0}, LossKind::revenue, d6, Role::lessee, MoneyInterval{usd(5)}};
  CHECK(known.money() == MoneyInterval{usd(5)});
  CHECK(known.deal() == d6);
  const auto r1 = *find_relation(chips(), "r1");
  const Loss unknown{EntityId{0}, LossKind::capital, r1, {}, Unquantified::amount_not_stated};
  CHECK_FALSE(unknown.money());
  CHECK_FALSE(unknown.deal());
}

TEST_CASE("any supposition can be made alone") {
  CHECK(FailureAssumption{.paid = all_of_it}.surely);
  CHECK(FailureAssumption{.as_of = *Date::parse("2025-12-17")}.paid == none_of_it);
  CHECK(FailureAssumption{.spread_evenly = true}.surely);
  CHECK_FALSE(FailureAssumption{.surely = false}.as_of);
}

TEST_CASE("who guarantees a loan would pay up to all that is lent, or to what it guarantees") {
  const auto backed = [](std::optional<std::int64_t> millions, LossKind kind, std::uint32_t failing,
                         std::uint32_t loser) {
    auto article = sample::article("urn:loan");
    for (const auto* id : {"bank", "firm", "state"}) article.entities.push_back(sample::company(id, id));
    article.deals = {sample::deal("d", DealType::loan, DealStatus::active,
                                  {sample::party("bank", Role::lender), sample::party("firm", Role::borrower),
                                   sample::party("state", Role::guarantor)})};
    article.deals[0].amount = sample::stated(usd(300));
    if (millions) article.deals[0].parties[2].amount = sample::stated(usd(*millions));
    Graph graph;
    graph.add(article);
    const auto parties = graph[graph[DealId{0}].parties];
    return at_stake(graph, DealMoney{graph, DealId{0}}, kind, parties[failing], parties[loser]);
  };
  CHECK(backed({}, LossKind::credit, 1, 2) == MoneyInterval{usd(0), usd(300)});
  CHECK(backed(240, LossKind::credit, 1, 2) == MoneyInterval{usd(0), usd(240)});
  CHECK(backed(400, LossKind::credit, 1, 2) == MoneyInterval{usd(0), usd(300)});
  CHECK(backed(240, LossKind::cover, 2, 0) == MoneyInterval{usd(0), usd(240)});
}

}  // namespace test_query_exposure_loss
