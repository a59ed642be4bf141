// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/part_sums.hpp>

#include <newsgraph/query/findings.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_findings_part_sums {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::usd;
using enum DealStatus;
using enum Role;

namespace {

using Sums = std::vector<PartSum>;

StatedAmount said(std::string_view words) { return *parse_stated(words); }

Deal licence(std::string id, std::optional<std::string_view> amount) {
  auto made = sample::deal(std::move(id), DealType::licence, agreed, {party("a", licensee), party("b", licensor)});
  if (amount) made.amount = said(*amount);
  return made;
}

Sums sums(std::vector<Deal> deals) {
  auto article = sample::article("urn:x");
  for (const auto* id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  article.deals = std::move(deals);
  Graph graph;
  return part_sums(graph, graph.add(article));
}

/// A package of that sum with members of these.
std::vector<Deal> package(std::string_view amount, std::initializer_list<std::optional<std::string_view>> members) {
  std::vector<Deal> deals{sample::deal("pkg", DealType::package, agreed, {})};
  deals[0].amount = said(amount);
  for (const auto& member : members) {
    deals[0].members.push_back('d' + std::to_string(deals.size()));
    deals.push_back(licence(deals[0].members.back(), member));
  }
  return deals;
}

Deal bought(std::optional<std::string_view> amount,
            const std::vector<std::pair<ConsiderationForm, std::string_view>>& parts) {
  auto made = sample::deal("d", DealType::acquisition, agreed, {party("a", acquirer), party("b", target)});
  if (amount) made.amount = said(*amount);
  for (const auto& [form, words] : parts) {
    auto& part = made.considerations.emplace_back();
    part.form = form;
    if (words.ends_with('%'))
      part.share = Share{*Ratio::parse_percent(words.substr(0, words.size() - 1)), Bound::exact, false, {}, {}};
    else
      part.amount = said(words);
  }
  return made;
}

std::vector<Severity> severities(std::vector<Deal> deals, FindingKind kind) {
  auto article = sample::article("urn:x");
  for (const auto* id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  article.deals = std::move(deals);
  Graph graph;
  std::vector<Severity> found;
  for (const auto& finding : findings(graph, graph.add(article)))
    if (finding.kind == kind) found.push_back(finding.severity);
  return found;
}

using enum ConsiderationForm;

}  // namespace

TEST_CASE("a package of which a part is not told") {
  const auto found = sums(package("$9bn", {"$1.25bn", "$4.8bn"}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::members);
  CHECK_FALSE(found[0].exceeds);
  CHECK(found[0].sum == MoneyInterval{usd(6'050)});
  CHECK(found[0].gap == MoneyInterval{usd(2'950)});
  CHECK(found[0].parts == std::vector{DealId{1}, DealId{2}});
  CHECK(severities(package("$9bn", {"$1.25bn", "$4.8bn"}), FindingKind::part_not_told) == std::vector{Severity::note});
  // Nobody knows what one of them comes to, or all of them may come to the sum.
  CHECK(sums(package("$9bn", {"$1.25bn", std::nullopt})).empty());
  CHECK(sums(package("$9bn", {"at least $1.25bn", "$4.8bn"})).empty());
  CHECK(sums(package("up to $9bn", {"$1.25bn", "$4.8bn"})).empty());
  CHECK(sums(package("$9bn", {"€1.25bn", "$4.8bn"})).empty());
}

TEST_CASE("a gap with bounds is as wide as they are") {
  const auto found = sums(package("at least $9bn", {"up to $1bn", "$4bn"}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].gap == MoneyInterval{usd(4'000), std::nullopt});
}

TEST_CASE("members that exceed their package") {
  const auto found = sums(package("$5bn", {"$1.25bn", "$4.8bn"}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].exceeds);
  CHECK(found[0].gap == MoneyInterval{usd(1'050)});
  CHECK(severities(package("$5bn", {"$1.25bn", "$4.8bn"}), FindingKind::sum_apart) == std::vector{Severity::error});
  CHECK(sums(package("$5bn", {"$6bn", std::nullopt})).size() == 1);  // whatever the other comes to
  CHECK(sums(package("$5bn", {"up to $6bn"})).empty());
}

TEST_CASE("rounding is no gap, and no excess") {
  CHECK(sums(package("about $1.5bn", {"$1.2bn", "$0.35bn"})).empty());
  CHECK(sums(package("$10bn", {"$3.3bn", "$3.3bn", "$3.3bn"})).empty());
  CHECK(sums(package("$1bn", {"$800m", "$700m"})).size() == 1);
  CHECK(sums(package("about $1bn", {"$700m", "$200m"})).empty());
  CHECK(sums(package("$731m", {"$331m", "$400m"})).empty());
  // Of a figure that does not say to which digit it is stated, the last one that is not 0 is taken.
  auto deals = package("about $55bn", {"about $36bn", std::nullopt});
  deals[2].amount = StatedAmount{usd(18'000), {}, {}, {}, {}};
  CHECK(sums(deals).empty());
  deals[2].amount = StatedAmount{usd(17'000), {}, {}, {}, {}};
  CHECK(sums(deals).size() == 1);
}

TEST_CASE("members that were called off or replaced don't count, and alternatives are not added") {
  auto deals = package("$5bn", {"$3bn", "$3bn"});
  deals[1].status = withdrawn;
  CHECK_FALSE(sums(deals).at(0).exceeds);
  deals = package("$5bn", {"$3bn", "$5bn"});
  deals[2].links = {{LinkType::replaces, "d1", {}}};
  CHECK(sums(deals).empty());
  deals[2].links = {{LinkType::alternative_to, "d1", {}}};
  CHECK(sums(deals).empty());
}

TEST_CASE("parts that are linked to a deal") {
  std::vector<Deal> deals{licence("d", "$1bn"), licence("p", "$800m"), licence("q", "$700m")};
  for (auto* part : {&deals[1], &deals[2]}) part->links = {{LinkType::part_of, "d", {}}};
  const auto found = sums(deals);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::parts);
  CHECK(found[0].gap == MoneyInterval{usd(500)});
  deals[2].amount = said("$100m");
  CHECK(sums(deals).at(0).gap == MoneyInterval{usd(100)});
  auto refund = sample::deal("r", DealType::payment, agreed, {party("b", payer), party("a", payee)});
  refund.amount = said("$100m");
  refund.links = {{LinkType::part_of, "d", {}}};
  CHECK(sums({licence("d", "$1bn"), refund}).empty());
}

TEST_CASE("a price and what it consists of") {
  CHECK(sums({bought({}, {{cash, "$331m"}, {stock, "$400m"}})}).empty());
  const auto found = sums({bought("$1bn", {{cash, "$800m"}, {stock, "$700m"}})});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::considerations);
  CHECK(found[0].gap == MoneyInterval{usd(500)});
  CHECK_FALSE(sums({bought("$2bn", {{cash, "$800m"}, {stock, "$700m"}})}).at(0).exceeds);
  // Debt may be in the price or on top of it, and what finances a price is not paid on top.
  CHECK(sums({bought("$1.5bn", {{cash, "$800m"}, {stock, "$700m"}, {assumed_debt, "$300m"}})}).empty());
  CHECK(sums({bought("$1.8bn", {{cash, "$800m"}, {stock, "$700m"}, {assumed_debt, "$300m"}})}).empty());
  CHECK(sums({bought("$1bn", {{cash, "$1bn"}, {equity, "$600m"}, {debt, "$400m"}})}).empty());
  // There may be more for fees.
  CHECK(severities({bought("$1bn", {{equity, "$800m"}, {debt, "$400m"}})}, FindingKind::sum_apart)
        == std::vector{Severity::warning});
}

TEST_CASE("what a price is paid in or financed by need not come to an enterprise value") {
  auto deal = bought("$2bn", {{cash, "$800m"}, {stock, "$700m"}});
  CHECK(sums({deal}).size() == 1);
  deal.basis = ValuationBasis::equity;
  CHECK(sums({deal}).size() == 1);
  deal.basis = ValuationBasis::enterprise;
  CHECK(sums({deal}).empty());
}

TEST_CASE("shares of more than all") {
  const auto found = sums({bought("$1bn", {{cash, "80%"}, {stock, "70%"}})});
  REQUIRE(found.size() == 1);
  CHECK(found[0].share == Ratio{3, 2});
  CHECK(severities({bought("$1bn", {{cash, "80%"}, {stock, "70%"}})}, FindingKind::sum_apart)
        == std::vector{Severity::error});
  CHECK(sums({bought("$1bn", {{cash, "60%"}, {stock, "40%"}})}).empty());
  CHECK(sums({bought("$1bn", {{cash, "33.4%"}, {stock, "33.4%"}, {stock, "33.3%"}})}).empty());  // rounded
  CHECK(sums({bought("$1bn", {{cash, "60%"}, {debt, "70%"}})}).empty());  // of the price, and of its financing

  auto venture = sample::deal("jv", DealType::joint_venture, agreed, {party("a", partner), party("b", partner)});
  venture.parties[0].share = Share{Ratio{51, 100}, Bound::exact, false, {}, {}};
  venture.parties[1].share = Share{Ratio{55, 100}, Bound::exact, false, {}, {}};
  CHECK(sums({venture}).at(0).kind == PartKind::parties);
  venture.parties[1].share->bound = Bound::at_most;
  CHECK(sums({venture}).empty());
}

TEST_CASE("what parties pay of a total") {
  auto round = sample::deal("d", DealType::investment, agreed,
                            {party("a", investor), party("b", investor), party("c", investee)});
  round.amount = said("$10bn");
  round.parties[0].amount = said("$6bn");
  round.parties[1].amount = said("$7bn");
  CHECK(sums({round}).at(0).exceeds);
  round.parties[1].amount = said("$2bn");
  CHECK(sums({round}).at(0).gap == MoneyInterval{usd(2'000)});
  round.open_roles = {investor};
  CHECK(sums({round}).empty());
  round.amount = StatedAmount{said("$10bn").amount, {}, Scope::each, {}, {}};
  CHECK(sums({round}).empty());
}

TEST_CASE("so many at a price for each") {
  auto deal = bought("$1bn", {});
  deal.terms = {sample::price(TermKind::price, "10", Currency::USD, "share")};
  deal.quantity = sample::number("5000000", "shares");
  const auto found = sums({deal});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::units);
  CHECK(found[0].sum == MoneyInterval{usd(50)});
  CHECK(severities({deal}, FindingKind::sum_apart) == std::vector{Severity::warning});
  deal.quantity = sample::number("500000000", "shares");
  CHECK(severities({deal}, FindingKind::sum_apart) == std::vector{Severity::error});
  deal.quantity = sample::number("98700000.5", "shares");
  CHECK(sums({deal}).empty());
  deal.quantity = sample::number("5000000", "shares", Bound::at_least);
  CHECK(sums({deal}).empty());
  deal.quantity = sample::number("5000000", "tonne");
  CHECK(sums({deal}).empty());
}

TEST_CASE("an amount may have an over-allotment in it, or not") {
  // 15m shares at $20 are $300m, and 2.25m more $345m.
  auto deal = sample::deal("d", DealType::investment, agreed, {party("a", investor), party("b", investee)});
  deal.terms = {sample::price(TermKind::issue_price, "20", Currency::USD, "share")};
  deal.quantity = sample::number("15000000", "shares");
  const auto is_apart = [&](std::string_view amount) {
    deal.amount = said(amount);
    return !sums({deal}).empty();
  };
  CHECK(is_apart("$345m"));
  deal.schedule = {sample::scheduled(DueKind::over_allotment, usd(45), true)};
  CHECK_FALSE(is_apart("$345m"));
  CHECK_FALSE(is_apart("$300m"));
  CHECK(is_apart("$400m"));
  deal.schedule = {sample::scheduled(DueKind::over_allotment)};
  deal.terms.push_back(sample::term(TermKind::over_allotment_shares, sample::number("2250000", "shares")));
  CHECK_FALSE(is_apart("$345m"));
  CHECK(is_apart("$400m"));
}

TEST_CASE("a quantity rounds to its last digit") {
  const auto rounded = [](std::string_view text) { return rounded_quantity(*Decimal::parse(text)); };
  CHECK(rounded("37500000") == StatedDecimal::range(37'450'000, 37'550'000));
  CHECK(rounded("2.5") == StatedDecimal::range(*Decimal::of(245, -2), *Decimal::of(255, -2)));
  CHECK_FALSE(rounded("0.0"));
  CHECK_FALSE(rounded("-5"));
}

TEST_CASE("a price rounds to its last digit, the second one at least") {
  const auto rounded = [](StatedDecimal number) { return rounded_price(number); };
  CHECK(rounded(5) == StatedDecimal::range(*Decimal::of(475, -2), *Decimal::of(525, -2)));  // a twentieth of 5 is 0.25
  CHECK(rounded(StatedDecimal{40}.stated_to(0)) == StatedDecimal::range(*Decimal::of(395, -1), *Decimal::of(405, -1)));
  CHECK(rounded(StatedDecimal{40}.stated_to(-1))
        == StatedDecimal::range(*Decimal::of(3'995, -2), *Decimal::of(4'005, -2)));
  CHECK(rounded(StatedDecimal{40, Bound::at_least}) == StatedDecimal{38, Bound::at_least});
  CHECK(rounded(StatedDecimal{40, Bound::less_than}) == StatedDecimal{42, Bound::at_most});
  CHECK(rounded(StatedDecimal{40, Bound::nearly}) == rounded(StatedDecimal{40}));
  CHECK(rounded(StatedDecimal{5}.about()) == StatedDecimal{5}.about());
}

TEST_CASE("so much a year over the years of a deal") {
  auto deal = bought("$1bn", {});
  deal.terms = {sample::term(TermKind::annual_amount, said("$200m"))};
  deal.term = Duration{.years = 5};
  CHECK(sums({deal}).empty());
  deal.term = Duration{.years = 7};
  const auto found = sums({deal});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::years);
  CHECK(found[0].exceeds);
  CHECK(found[0].sum == MoneyInterval{usd(1'400)});
  deal.terms[0].condition = "from 2030 on";
  CHECK(sums({deal}).empty());
}

TEST_CASE("nobody has more than all of a company") {
  const auto held = [](std::initializer_list<std::pair<const char*, const char*>> shares, auto change) {
    auto article = sample::article("urn:x");
    article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
    for (const auto& [from, percent] : shares) {
      auto& relation = article.relations.emplace_back(
          sample::relation('r' + std::to_string(article.relations.size()), RelationType::shareholder, from, "c"));
      relation.share = Share{*Ratio::parse_percent(percent)};
    }
    change(article.relations);
    Graph graph;
    const auto id = graph.add(article);
    const auto found = findings(graph);
    CHECK(found.size() == shares_too_large(graph, id).size());
    return shares_too_large(graph, id);
  };
  const auto as_is = [](std::vector<Relation>&) {};
  const auto found = held({{"a", "60"}, {"b", "55"}}, as_is);
  REQUIRE(found.size() == 1);
  CHECK(found[0].share == Ratio{115, 100});
  CHECK(found[0].holdings == std::vector{RelationId{0}, RelationId{1}});
  CHECK(held({{"a", "60"}, {"b", "40"}}, as_is).empty());
  CHECK(held({{"a", "50.1"}, {"b", "50"}}, as_is).empty());  // 50 stands for 49.5 to 50.5
  CHECK(held({{"a", "60"}, {"a", "60"}}, as_is).empty());    // told twice
  CHECK(held({{"a", "60"}, {"b", "55"}}, [](std::vector<Relation>& all) { all[0].qualifier = "former"; }).empty());
  CHECK(
      held({{"a", "60"}, {"b", "55"}}, [](std::vector<Relation>& all) { all[0].date = Date::parse("2019"); }).empty());
}

TEST_CASE("what is scheduled as a part of a deal is no more than that") {
  const auto scheduled = [](std::string_view amount, std::string_view upfront, std::string_view milestone,
                            std::optional<bool> within) {
    auto made = licence("d", amount);
    made.schedule = {sample::scheduled(DueKind::upfront), sample::scheduled(DueKind::milestone, {}, within)};
    made.schedule[0].amount = said(upfront);
    made.schedule[1].amount = said(milestone);
    return sums({made});
  };
  const auto found = scheduled("$5.0bn", "$1.25bn", "$4.8bn", true);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == PartKind::schedule);
  CHECK(found[0].exceeds);
  CHECK(found[0].sum == MoneyInterval{usd(6'050)});
  CHECK(found[0].gap == MoneyInterval{usd(1'050)});
  CHECK(scheduled("$5.0bn", "$1.25bn", "$4.8bn", false).empty());  // on top
  CHECK(scheduled("$5.0bn", "$1.25bn", "$4.8bn", {}).empty());     // perhaps on top
  CHECK(scheduled("$5.0bn", "$1.25bn", "up to $4.8bn", true).empty());
  CHECK(scheduled("$5.0bn", "$1.25bn", "$3.0bn", true).empty());  // the rest is not scheduled
  CHECK(scheduled("€5.0bn", "$1.25bn", "$4.8bn", true).empty());
}

TEST_CASE("instalments that come to less than the amount leave some of it untold") {
  auto made = licence("d", "$100m");
  made.schedule = {sample::scheduled(DueKind::instalment, usd(30)), sample::scheduled(DueKind::instalment, usd(30))};
  const auto found = sums({made});
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].exceeds);
  CHECK(found[0].gap == MoneyInterval{usd(40)});
  made.schedule[1].amount.reset();
  CHECK(sums({made}).empty());
  made.schedule[1] = sample::scheduled(DueKind::milestone, usd(30), true);
  CHECK(sums({made}).empty());
}

TEST_CASE("existing shares that nobody sells are not compared with the amount") {
  auto issue = sample::deal("d", DealType::investment, announced, {party("a", investee), party("b", investor)});
  issue.amount = said("$640m");
  issue.terms = {sample::price(TermKind::issue_price, "3.2", Currency::USD, "share"),
                 sample::term(TermKind::new_shares, sample::number("200000000", "shares")),
                 sample::term(TermKind::existing_shares, sample::number("700000000", "shares"))};
  CHECK(sums({issue}).empty());
  // Sold by somebody they come to $2.88bn with the new ones.
  issue.parties.push_back(party("c", seller));
  const auto found = sums({issue});
  REQUIRE(found.size() == 1);
  CHECK(found[0].sum == MoneyInterval{usd(2'880)});
}

TEST_CASE("what is paid for a bond is not told where it is neither its price nor its face value") {
  const auto bond = [](std::string_view lent, std::string_view cash) {
    auto made = sample::deal("d", DealType::loan, agreed, {party("a", lender), party("b", borrower)});
    made.kind = DealKind::bond;
    made.amount = said("$750m");
    made.terms = {sample::term(TermKind::issue_price, sample::number("98", "%"))};
    if (!lent.empty()) made.parties[0].amount = said(lent);
    if (!cash.empty()) made.considerations.emplace_back().amount = said(cash);
    return sums({made});
  };
  CHECK(bond("$735m", "").empty());
  CHECK(bond("$750m", "").empty());
  CHECK(bond("", "$735m").empty());
  const auto less = bond("", "$700m");
  REQUIRE(less.size() == 1);
  CHECK_FALSE(less[0].exceeds);
  CHECK(less[0].gap == MoneyInterval{usd(35), usd(50)});
  const auto more = bond("$760m", "");
  REQUIRE(more.size() == 1);
  CHECK(more[0].exceeds);
  CHECK(more[0].gap == MoneyInterval{usd(10), usd(25)});
}

}  // namespace test_query_findings_part_sums
