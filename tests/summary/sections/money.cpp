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
  // facts.md 77: OpenAI is bound to pay $1.5tn to $1.538tn, for d6 may lie within d7; d9 has no amount. Amazon may be
  // one of the others of d7, whose customer it supplies by d6: $38bn, and up to $1.5tn more.
  CHECK(money_of(sample::chips()) ==
        "MONEY BY COMPANY *\n"
        "settled deals             pays                by          gets               by\n"
        "Amazon                    up to $26bn         d10         $38bn to $1.538tn  d6, d7?\n"
        "                          shared, not split               not stated         d11, d12\n"
        "… if the talks succeed    at least $10bn      d1, d10     $38bn to $1.538tn  d6, d7?\n"
        "                          shared, not split   d10         not stated         d2, d3, d11, d12\n"
        "OpenAI                    $1.5tn to $1.538tn  d6, d7      up to $100bn       d8\n"
        "                          not stated          d9\n"
        "… if the talks succeed    $1.5tn to $1.538tn  d6, d7      at least $10bn     d1, d8\n"
        "                          not stated          d2, d3, d9\n"
        "Microsoft                 up to $26bn         d10         not stated         d11\n"
        "                          shared, not split\n"
        "Nvidia                    up to $126bn        d8, d10     up to $1.5tn       d7\n"
        "                          shared, not split   d10         shared, not split\n"
        "                                                          not stated         d9, d11\n"
        "Oracle                                                    up to $1.5tn       d7\n"
        "                                                          shared, not split\n"
        "AMD                                                       up to $1.5tn       d7\n"
        "                                                          shared, not split\n"
        "Broadcom                                                  up to $1.5tn       d7\n"
        "                                                          shared, not split\n"
        "Anthropic                 not stated          d11, d12    $26bn in total     d10\n"
        "Google                    up to $26bn         d10         not stated         d11\n"
        "                          shared, not split\n"
        "others of d7, not named                                   up to $1.5tn       d7\n"
        "                                                          shared, not split\n"
        "others of d10, not named  up to $26bn         d10\n"
        "                          shared, not split\n"
        "others of d11, not named                                  not stated         d11\n"
        "? after a deal: perhaps by that too. It has others who are not named, and who trades with the same\n"
        "  company, or funds it, may be one of them.\n");
}

TEST_CASE("whoever trades with a company may be one of the others with whom it trades") {
  auto article = sample::article("urn:open");
  for (const std::string id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  article.deals = {sample::deal("d1", DealType::supply, DealStatus::agreed,
                                {party("a", Role::customer), party("b", Role::supplier)}),
                   sample::deal("d2", DealType::supply, DealStatus::agreed,
                                {party("a", Role::customer), party("c", Role::supplier)})};
  article.deals[0].amount = sample::stated(usd(10));
  article.deals[1].amount = sample::stated(usd(5));
  article.deals[0].open_roles = {Role::supplier};
  const auto money_of_c = [&] {
    const auto text = money_of(article);
    return text.substr(text.rfind("\nc ") + 1, text.find('\n', text.rfind("\nc ") + 1) - text.rfind("\nc ") - 1);
  };
  CHECK(money_of_c().ends_with("$5m to $15m        d2, d1?"));
  CHECK(money_of(article).find("? after a deal: perhaps by that too.") != std::string::npos);
  article.deals[1].type = DealType::investment;
  article.deals[1].parties = {party("a", Role::investor), party("c", Role::investee)};
  CHECK(money_of_c().ends_with("$5m                d2"));
  article.deals[1].type = DealType::supply;
  article.deals[1].parties = {party("b", Role::customer), party("c", Role::supplier)};
  CHECK(money_of_c().ends_with("$5m                d2"));
}

TEST_CASE("where more deals have others than are looked at, the figures say so") {
  // 1 + 2 + ... + 64 is 2080.
  const auto all = money_of(sample::supplies_with_others(64));
  CHECK(all.find("up to $2.08bn      d0, d1?, d2?") != std::string::npos);
  CHECK(all.find("ore than 64 deals") == std::string::npos);

  auto article = sample::supplies_with_others(65);
  const auto none = money_of(article);
  CHECK(none.find("up to $1m          d0\n") != std::string::npos);
  CHECK(none.find('?') == std::string::npos);
  CHECK(
      none.ends_with("\nMore than 64 deals have others who are paid: whether a company is perhaps one of them is not in"
                     "\n  these figures.\n"));

  article.deals[64].status = DealStatus::in_talks;
  const auto later = money_of(article);
  CHECK(later.find("up to $2.08bn      d0, d1?, d2?") != std::string::npos);
  CHECK(
      later.find("\n… if the talks succeed, more than 64 deals have others who are paid: whether a company is perhaps")
      != std::string::npos);
  CHECK(later.find("More than 64 deals") == std::string::npos);

  article.deals[64].status = DealStatus::agreed;
  for (auto& deal : article.deals) deal.open_roles = {Role::customer};
  CHECK(money_of(article).find("\nMore than 64 deals have others who pay: whether") != std::string::npos);
  for (auto& deal : article.deals) deal.open_roles = {Role::customer, Role::supplier};
  CHECK(money_of(article).find("\nMore than 64 deals have others: whether") != std::string::npos);
}

TEST_CASE("a deal without a status is told below the table, and by itself where there is no other") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(usd(100)));
  article.deals[0].status.reset();
  CHECK(money_of(article) ==
        "MONEY BY COMPANY *\n"
        "Deals without a status are not among these: $100m (d).\n");
}

TEST_CASE("money in two currencies has a line for each") {
  auto article = sample::round({party("a", Role::investor)}, {});
  article.deals[0].schedule = {sample::scheduled(DueKind::instalment, usd(100)),
                               sample::scheduled(DueKind::instalment, Money::from_minor(50'00, Currency::EUR))};
  const auto text = money_of(article);
  CHECK(text.find("$100m  d") != std::string::npos);
  CHECK(text.find("€50    d") != std::string::npos);
  CHECK(text.find("at least") == std::string::npos);
}

TEST_CASE("a sum that is one stated amount is told as stated") {
  const auto about = Amount{usd(55'000)}.about().stated_to(usd(1'000));
  CHECK(money_of(sample::round({party("a", Role::investor)}, sample::stated(about))) ==
        "MONEY BY COMPANY *\n"
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
        "MONEY BY COMPANY *\n"
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

TEST_CASE("break fees are told with their amounts") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(Amount{usd(10'000)}.about()));
  auto& deal = article.deals[0];
  deal.schedule = {sample::break_fee(usd(120)), sample::scheduled(DueKind::break_fee)};
  CHECK(money_of(article).ends_with("\nBreak fees are not among these: $120m (d) and what is not stated (d).\n"));
}

TEST_CASE("where nobody pays anybody there is no table of money") {
  CHECK(money_of(sample::article("urn:none")) == "");
}

}  // namespace test_summary_sections_money
