// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/money.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_money {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;
using sample::party;
using sample::usd;

namespace {

std::string money_of(const Article& article) {
  Graph graph;
  const auto id = graph.add(article);
  return money_section(graph, id);
}

}  // namespace

TEST_CASE("what the source article's companies pay and get") {
  // facts.md 77: OpenAI is bound to pay $1.5tn to $1.538tn, for d6 may lie within d7; d9 has no amount.
  CHECK(money_of(sample::chips()) ==
        "MONEY BY COMPANY\n"
        "settled deals             pays                by          gets                by\n"
        "Amazon                    up to $26bn         d10         $38bn               d6\n"
        "                                                          payment not stated  d11, d12\n"
        "… if the talks succeed    at least $10bn      d1, d10     $38bn               d6\n"
        "                                                          not stated          d2, d3\n"
        "                                                          payment not stated  d11, d12\n"
        "OpenAI                    $1.5tn to $1.538tn  d6, d7      up to $100bn        d8\n"
        "                          not stated          d9\n"
        "… if the talks succeed    $1.5tn to $1.538tn  d6, d7      at least $10bn      d1, d8\n"
        "                          not stated          d2, d3, d9\n"
        "Microsoft                 up to $26bn         d10         payment not stated  d11\n"
        "Nvidia                    up to $126bn        d8, d10     up to $1.5tn        d7\n"
        "                                                          not stated          d9\n"
        "                                                          payment not stated  d11\n"
        "Oracle                                                    up to $1.5tn        d7\n"
        "AMD                                                       up to $1.5tn        d7\n"
        "Broadcom                                                  up to $1.5tn        d7\n"
        "Anthropic                 payment not stated  d11, d12    $26bn               d10\n"
        "Google                    up to $26bn         d10         payment not stated  d11\n");
}

TEST_CASE("a sum that is one stated amount is told as stated") {
  const auto about = Amount{usd(55'000)}.about().stated_to(usd(1'000));
  CHECK(money_of(sample::round({party("a", Role::investor)}, sample::stated(about))) ==
        "MONEY BY COMPANY\n"
        "settled deals             pays         by  gets         by\n"
        "Target                                     about $55bn  d\n"
        "a                         about $55bn  d\n");
}

TEST_CASE("a sum has the digits and the bounds that its amounts were stated with") {
  const auto paid = [](const Amount& one, const Amount& other) {
    auto article = sample::round({party("a", Role::investor)}, sample::stated(one));
    article.deals.push_back(article.deals[0]);
    article.deals[1].id = "e";
    article.deals[1].amount = sample::stated(other);
    const auto text = money_of(article);
    const auto line = text.substr(text.rfind("\na ") + 1);
    return line.substr(26, line.find("  d, e") - 26);
  };
  const auto about = [](std::int64_t millions, std::int64_t last) {
    return Amount{usd(millions)}.about().stated_to(usd(last));
  };
  CHECK(paid(about(415, 1), about(2'600, 100)) == "about $3bn");  // 3.015 to 0.1
  CHECK(paid(about(415, 1), Amount{usd(2'000)}) == "about $2.415bn");
  CHECK(paid(Amount{usd(415), Bound::at_least}, about(2'600, 100)) == "at least about $3bn");
  CHECK(paid(Amount{usd(415), Bound::less_than}, Amount{usd(2'000), Bound::at_most}) == "less than $2.415bn");
  CHECK(paid(Amount{usd(415), Bound::more_than}, Amount{usd(2'000)}) == "more than $2.415bn");
}

TEST_CASE("who is bound by nothing settled has a line for what may be") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(usd(5)));
  article.deals[0].status = DealStatus::in_talks;
  CHECK(money_of(article) ==
        "MONEY BY COMPANY\n"
        "settled deals                pays  by  gets  by\n"
        "Target if the talks succeed            $5m   d\n"
        "a if the talks succeed       $5m   d\n");
}

TEST_CASE("sums too large for 64 bits are told without an upper end") {
  auto article = sample::round({party("a", Role::investor)},
                               sample::stated(Money::from_minor(6'000'000'000'000'000'000, Currency::KRW)));
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  Graph graph;
  graph.add(article);
  const auto lines = money_lines(graph, *find_entity(graph, "Target"), Side::gets, {});
  CHECK(lines == std::vector<MoneyLine>{{"at least ₩9,223,372.036854775807tn", "d, e", Style::strong}});
}

TEST_CASE("where nobody pays anybody there is no table of money") {
  CHECK(money_of(sample::article("urn:none")) == "");
}

}  // namespace test_summary_sections_money
