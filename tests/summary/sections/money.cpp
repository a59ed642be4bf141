// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/money.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <limits>

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

TEST_CASE("an upper end just below a round sum is given by that sum") {
  const auto cent = Money::from_minor(1, Currency::USD);
  CHECK(range_text({usd(54'500), usd(55'500) - cent}) == "$54.5bn to less than $55.5bn");
  CHECK(range_text({usd(0), usd(55'500) - cent}) == "less than $55.5bn");
  CHECK(range_text({usd(0), usd(100'000)}) == "up to $100bn");
  CHECK(range_text({usd(1'500'000), usd(1'538'000)}) == "$1.5tn to $1.538tn");
  CHECK(range_text({usd(10'000), std::nullopt}) == "at least $10bn");
  CHECK(range_text(MoneyInterval{usd(38'000)}) == "$38bn");
  CHECK(range_text({usd(54'500), usd(55'500) - cent, true}) == "about $54.5bn to less than $55.5bn");
  CHECK(range_text({usd(0), usd(55'500) - cent, true}) == "less than about $55.5bn");
  const auto most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), Currency::KRW);
  CHECK(range_text({Money::from_minor(1, Currency::KRW), most}) == "₩1 to ₩9,223,372.036854775807tn");
}

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
