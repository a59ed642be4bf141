// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/least_amount.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/circles.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_query_circles_least_amount {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;
using enum Certainty;

namespace {

Graph chips() {
  Graph graph;
  graph.add(sample::chips());
  return graph;
}

std::vector<std::string> pairs(const Graph& graph, const Payments& payments) {
  std::vector<std::string> found;
  for (const auto& pair : payments.pairs())
    found.push_back(std::string{graph.name(pair.payer)} + '>' + std::string{graph.name(pair.payee)});
  return found;
}

const Filter with_talks{.statuses = settled | DealStatus::in_talks, .unstated_payment = false};

}  // namespace

TEST_CASE("a leg carries an amount certainly, possibly or not") {
  const auto graph = chips();
  const Payments payments{graph, with_talks};
  const auto leg = [&](MoneyInterval money) {
    Leg made{graph, payments, payments.pairs().front()};
    made.money = {money};
    made.unquantified = {};
    return made;
  };
  CHECK(carries(leg(usd(5)), usd(5)) == certain);
  CHECK(carries(leg(usd(5)), usd(6)) == no);
  CHECK(carries(leg({usd(0), usd(5)}), usd(5)) == possible);
  CHECK(carries(leg({usd(5), std::nullopt}), usd(6)) == possible);
  CHECK(carries(leg(usd(5)), Money::from_minor(1, Currency::EUR)) == possible);  // nothing is converted
  auto not_stated = leg(usd(5));
  not_stated.money = {};
  not_stated.unquantified = not_stated.deals;
  CHECK(carries(not_stated, usd(1)) == possible);
}

TEST_CASE("payments that are certainly large") {
  const auto graph = chips();
  const Payments payments{graph, with_talks};
  // D1 is at least 10bn, D6 38bn; the parts of D7 and D10 are not known, D8 is up to 100bn.
  CHECK(pairs(graph, large_payments(graph, payments, usd(10'000)))
        == std::vector<std::string>{"Amazon>OpenAI", "OpenAI>Amazon"});
  CHECK(pairs(graph, large_payments(graph, payments, usd(10'001))) == std::vector<std::string>{"OpenAI>Amazon"});
}

TEST_CASE("payments that are possibly large") {
  const auto graph = chips();
  const Payments payments{graph, {.statuses = settled, .unstated_payment = false}};
  // Not D10's parts, which are up to 26bn. D9 has no amount.
  const auto large = large_payments(graph, payments, usd(30'000), possible);
  CHECK(pairs(graph, large)
        == std::vector<std::string>{"OpenAI>Amazon", "OpenAI>Nvidia", "OpenAI>Oracle", "OpenAI>AMD", "OpenAI>Broadcom",
                                    "Nvidia>OpenAI"});
  const auto all = large_payments(graph, payments, usd(1), no);
  CHECK(all.pairs().size() == payments.pairs().size());
}

TEST_CASE("circles of large payments have no small leg") {
  const auto graph = chips();
  const Payments payments{graph, with_talks};
  CHECK(circles(payments).size() == 2);
  CHECK(circles(large_payments(graph, payments, usd(10'000))).size() == 1);             // Amazon and OpenAI
  CHECK(circles(large_payments(graph, payments, usd(10'001))).empty());                 // D1 may be 10bn
  CHECK(circles(large_payments(graph, payments, usd(100'000), possible)).size() == 2);  // D8 may be that, and D2 and D3
  CHECK(circles(large_payments(graph, payments, usd(100'001), possible)).size() == 1);
}

}  // namespace test_query_circles_least_amount
