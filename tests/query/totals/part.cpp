// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/part.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/totals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_totals_part {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::party;
using sample::scheduled;
using sample::stated;
using sample::usd;
using enum Role;

namespace {

constexpr DealId deal{0};

std::vector<Party> investors(std::initializer_list<const char*> names) {
  std::vector<Party> made;
  for (const auto* name : names) made.push_back(party(name, investor));
  return made;
}

Party with_part(const char* name, Amount amount) {
  auto made = party(name, investor);
  made.amount = stated(amount);
  return made;
}

/// What `name` pays, or the target gets, in the one deal of `article`.
std::optional<MoneyInterval> part(const Article& article, std::string_view name) {
  Graph graph;
  graph.add(article);
  const auto entity = *find_entity(graph, name);
  return deal_part(graph, deal, entity, name == "Target" ? Side::gets : Side::pays);
}

/// What `name` gets in the one deal of `article`.
std::optional<MoneyInterval> part_of_party(const Article& article, std::string_view name) {
  Graph graph;
  graph.add(article);
  return deal_part(graph, deal, *find_entity(graph, name), Side::gets);
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }
MoneyInterval from(std::int64_t low) { return {usd(low), std::nullopt}; }

}  // namespace

static_assert(other(Side::pays) == Side::gets);
static_assert(money_roles(DealType::lease, Side::pays) == lessee);
static_assert(money_roles(DealType::lease, Side::gets) == lessor);
static_assert(money_roles(DealType::package, Side::pays).empty());

TEST_CASE("the ends of a payment have names") {
  CHECK(to_string(Side::pays) == "pays");
  CHECK(parse<Side>("gets") == Side::gets);
}

TEST_CASE("who alone pays pays all, within its bound") {
  CHECK(part(sample::round(investors({"a"}), stated(usd(5))), "a") == MoneyInterval{usd(5)});
  CHECK(part(sample::round(investors({"a"}), stated({usd(5), Bound::at_most})), "a") == between(0, 5));
  CHECK(part(sample::round(investors({"a"}), stated({usd(5), Bound::at_least})), "Target") == from(5));
  CHECK_FALSE(part(sample::round(investors({"a"}), {}), "a"));
}

TEST_CASE("a total is not split between those who share it") {
  const auto article = sample::round(investors({"a", "b"}), stated(usd(6), Scope::total));
  CHECK(part(article, "a") == between(0, 6));
  CHECK(part(article, "b") == between(0, 6));
  CHECK(part(article, "Target") == MoneyInterval{usd(6)});
}

TEST_CASE("who alone is named may still be one of several") {
  CHECK(part(sample::round(investors({"a"}), stated(usd(6)), {investor}), "a") == between(0, 6));
  CHECK(part(sample::round(investors({"a"}), stated(usd(6)), {investor}), "Target") == MoneyInterval{usd(6)});
}

TEST_CASE("what is stated of one leaves the rest to the others") {
  auto parties = investors({"b", "c"});
  parties.push_back(with_part("a", usd(2)));
  CHECK(part(sample::round(parties, stated(usd(6))), "a") == MoneyInterval{usd(2)});
  CHECK(part(sample::round(parties, stated(usd(6))), "b") == between(0, 4));

  const std::vector two{party("b", investor), with_part("a", {usd(2), Bound::at_least})};
  CHECK(part(sample::round(two, stated(usd(6))), "b") == between(0, 4));
  const std::vector up_to{party("b", investor), with_part("a", {usd(2), Bound::at_most})};
  CHECK(part(sample::round(up_to, stated(usd(6))), "b") == between(4, 6));
  const std::vector exact{party("b", investor), with_part("a", usd(2))};
  CHECK(part(sample::round(exact, stated(usd(6))), "b") == MoneyInterval{usd(4)});
  CHECK(part(sample::round(exact, stated(usd(6)), {investor}), "b") == between(0, 4));
  CHECK(part(sample::round(exact, stated({usd(6), Bound::at_least})), "b") == from(4));
}

TEST_CASE("parts that contradict the whole leave nothing, not less than nothing") {
  const std::vector parties{party("b", investor), with_part("a", usd(9))};
  CHECK(part(sample::round(parties, stated(usd(6))), "b") == MoneyInterval{usd(0)});
}

TEST_CASE("an amount for each counts as often as there are parties") {
  const auto each = sample::round(investors({"a", "b", "c"}), stated(usd(5), Scope::each));
  CHECK(part(each, "a") == MoneyInterval{usd(5)});
  CHECK(part(each, "Target") == MoneyInterval{usd(15)});
  const auto open = sample::round(investors({"a", "b", "c"}), stated(usd(5), Scope::each), {investor});
  CHECK(part(open, "Target") == from(15));
}

TEST_CASE("where a scope is unknown both are possible") {
  const auto unknown = sample::round(investors({"a", "b"}), stated(usd(5), Scope::unknown));
  CHECK(part(unknown, "Target") == between(5, 10));
  CHECK(part(unknown, "a") == between(0, 10));
}

TEST_CASE("without an amount of the deal the parts add up, as far as they are stated") {
  CHECK(part(sample::round({with_part("a", usd(2)), with_part("b", usd(3))}, {}), "Target") == MoneyInterval{usd(5)});
  CHECK(part(sample::round({with_part("a", usd(2)), party("b", investor)}, {}), "Target") == from(2));
  CHECK(part(sample::round({with_part("a", usd(2))}, {}, {investor}), "Target") == from(2));
  const auto euros = Money::from_minor(100, Currency::EUR);
  CHECK(part(sample::round({with_part("a", usd(2)), with_part("b", euros)}, {}), "Target") == MoneyInterval{usd(2)});
}

TEST_CASE("what one pays the other is known where one of them is alone") {
  Graph graph;
  graph.add(sample::chips());
  const auto id = [&](std::string_view name) { return *find_entity(graph, name); };
  const auto paid = [&](std::string_view deal_id, std::string_view payer, std::string_view payee) {
    return part_between(graph, *find_deal(graph, deal_id), id(payer), id(payee));
  };
  CHECK(paid("d6", "OpenAI", "Amazon") == MoneyInterval{usd(38'000)});
  CHECK(paid("d7", "OpenAI", "Nvidia") == between(0, 1'500'000));  // never a quarter
  CHECK(paid("d8", "Nvidia", "OpenAI") == between(0, 100'000));
  CHECK(paid("d10", "Google", "Anthropic") == between(0, 26'000));
  CHECK_FALSE(paid("d9", "OpenAI", "Nvidia"));   // no amount
  CHECK_FALSE(paid("d6", "Amazon", "OpenAI"));   // the other way round
  CHECK_FALSE(paid("d6", "OpenAI", "Nvidia"));   // not in the deal
  CHECK_FALSE(paid("pkg", "Amazon", "OpenAI"));  // no parties
}

TEST_CASE("where several pay several, any two may have nothing to do with each other") {
  auto article = sample::article("urn:x");
  for (const auto* name : {"a", "b", "c", "d"}) article.entities.push_back(sample::company(name, name));
  article.deals = {sample::deal("sale", DealType::acquisition, DealStatus::agreed,
                                {party("a", acquirer), party("b", acquirer), party("c", seller), party("d", seller)})};
  article.deals[0].amount = stated(usd(10));
  article.deals[0].parties[2].amount = stated(usd(3));
  Graph graph;
  graph.add(article);
  CHECK(part_between(graph, deal, EntityId{0}, EntityId{2}) == between(0, 3));
  CHECK(part_between(graph, deal, EntityId{0}, EntityId{3}) == between(0, 7));
}

TEST_CASE("amounts for each that 64 bits do not hold together have no upper end") {
  const Money half = Money::from_minor(std::int64_t{1} << 62U, Currency::USD);
  const Money most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), Currency::USD);
  CHECK(part(sample::round(investors({"a", "b", "c"}), stated(half, Scope::each)), "Target")
        == MoneyInterval{most, std::nullopt});
}

TEST_CASE("two parties that turn out to be one have both parts") {
  Graph graph;
  graph.add(sample::round({with_part("a", usd(5)), with_part("b", usd(3)), party("c", investor)}, stated(usd(20))));
  graph.join({"urn:sample:round#a", "urn:sample:round#b"});
  CHECK(deal_part(graph, deal, *find_entity(graph, "b"), Side::pays) == MoneyInterval{usd(8)});
}

TEST_CASE("what is left for others is of the whole, and no more than is sure") {
  const auto left = [](Amount of_a, std::optional<Amount> whole, std::vector<ScheduledPayment> schedule = {}) {
    auto article = sample::round({with_part("a", of_a)}, {}, {investor});
    if (whole) article.deals[0].amount = stated(*whole);
    article.deals[0].schedule = std::move(schedule);
    Graph graph;
    graph.add(article);
    const DealMoney money{graph, deal};
    return money.left_for_others(Side::pays);
  };
  using enum DueKind;
  CHECK(left(usd(60), usd(100)) == between(0, 40));
  // Of 900 "a" gives 250, and 300 are drawn: all of those may be by others, who give 650.
  CHECK(left(usd(250), usd(900), {scheduled(drawn, usd(300))}) == between(0, 300));
  CHECK(left(usd(60), usd(100), {scheduled(upfront, usd(50)), scheduled(milestone, usd(50), true)}) == between(0, 40));
  CHECK(left(usd(60), usd(100), {scheduled(instalment, usd(30)), scheduled(milestone, usd(70), true)})
        == between(0, 30));
  auto failed = scheduled(milestone, usd(30), true);
  failed.met = false;
  CHECK(left(usd(60), usd(100), {failed}) == between(0, 40));
  // What comes on top may be by others too.
  CHECK(left(usd(60), usd(100), {scheduled(over_allotment, usd(15))}) == between(0, 55));
  CHECK(left(usd(60), {}) == from(0));
}

namespace {

/// What a price comes to that consists of these.
std::optional<MoneyInterval> price_of(const std::vector<std::pair<ConsiderationForm, std::optional<Amount>>>& parts) {
  auto article = sample::round(investors({"a"}), std::nullopt);
  for (const auto& [form, amount] : parts) {
    auto& made = article.deals[0].considerations.emplace_back();
    made.form = form;
    if (amount) made.amount = stated(*amount);
  }
  return part(article, "a");
}

}  // namespace

TEST_CASE(
    "an enterprise value is not what the sellers get: that is not stated, unless it is by what the price is paid in") {
  auto article = sample::told_on("2025-09-29", DealType::acquisition, acquirer, seller, DealStatus::agreed, usd(55));
  const auto paid = [&] {
    Graph graph;
    graph.add(article);
    const auto whole = deal_total(graph, deal);
    CHECK(deal_part(graph, deal, EntityId{0}, Side::pays) == whole);
    CHECK(deal_part(graph, deal, EntityId{1}, Side::gets) == whole);
    CHECK(part_between(graph, deal, EntityId{0}, EntityId{1}) == whole);
    return whole;
  };
  auto& bought = article.deals[0];
  CHECK(paid() == MoneyInterval{usd(55)});
  bought.basis = ValuationBasis::equity;
  CHECK(paid() == MoneyInterval{usd(55)});
  bought.basis = ValuationBasis::enterprise;
  CHECK_FALSE(paid());
  bought.considerations.resize(1);
  bought.considerations[0].form = ConsiderationForm::debt;
  bought.considerations[0].amount = stated(usd(18));
  CHECK_FALSE(paid());  // what finances it pays for more than the shares
  bought.considerations[0].form = ConsiderationForm::cash;
  CHECK(paid() == MoneyInterval{usd(18)});
  bought.considerations.resize(2);
  bought.considerations[1].form = ConsiderationForm::assumed_debt;
  bought.considerations[1].amount = stated(usd(37));
  CHECK(paid() == MoneyInterval{usd(18)});  // 18 and 37 of debt are the 55
  bought.basis.reset();
  CHECK(paid() == MoneyInterval{usd(18)});
  bought.considerations[1].amount = stated(usd(5));
  CHECK(paid() == MoneyInterval{usd(55)});  // they are not
  bought.considerations[0].amount = stated(usd(55));
  CHECK(paid() == MoneyInterval{usd(55)});  // the debt comes on top
  bought.basis = ValuationBasis::enterprise;
  bought.considerations.clear();
  bought.parties[0].amount = stated(usd(30));
  CHECK(paid() == MoneyInterval{usd(30)});
}

TEST_CASE("a loan to nobody who is named has its money on the lender's side") {
  auto article = sample::article("urn:loan");
  article.entities = {sample::company("bank", "Bank")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed, {party("bank", lender)})};
  article.deals[0].amount = stated(usd(20));
  Graph graph;
  graph.add(article);
  CHECK(deal_total(graph, deal) == MoneyInterval{usd(20)});
  CHECK(deal_part(graph, deal, EntityId{0}, Side::pays) == MoneyInterval{usd(20)});
  CHECK(graph.table<Flow>().empty());
}

TEST_CASE("a price that is not stated is the sum of what it consists of") {
  using enum ConsiderationForm;
  CHECK(price_of({{cash, usd(331)}, {stock, usd(400)}}) == MoneyInterval{usd(731)});
  CHECK(price_of({{equity, usd(36)}, {debt, usd(18)}}) == MoneyInterval{usd(54)});
  CHECK(price_of({{cash, Amount{usd(5), Bound::at_most}}, {stock, usd(2)}}) == MoneyInterval{usd(2), usd(7)});
  // What is borrowed to pay the cash does not come on top of it.
  CHECK(price_of({{cash, usd(50)}, {debt, usd(18)}}) == MoneyInterval{usd(50)});
  // Assumed debt may be in the price or not.
  CHECK(price_of({{cash, usd(50)}, {assumed_debt, usd(5)}}) == MoneyInterval{usd(50), usd(55)});
  // Some of it is not stated, or in two currencies, or nothing is.
  CHECK(price_of({{cash, usd(331)}, {stock, std::nullopt}}) == MoneyInterval{usd(331), std::nullopt});
  CHECK(price_of({{cash, usd(331)}, {stock, sample::krw(1)}}) == MoneyInterval{usd(331)});  // of the first
  CHECK_FALSE(price_of({{cash, std::nullopt}}));
}

TEST_CASE("a price in two currencies is told in each, and so are parties with sums in two") {
  const auto eur = [](std::int64_t millions) { return Money::from_minor(millions * 1'000'000'00, Currency::EUR); };
  const auto part = [](const Graph& graph, const char* name, Side side) {
    std::vector<MoneyInterval> found;
    for (const auto& total : totals(graph, *find_entity(graph, name), side).by_currency) found.push_back(total.sum);
    return found;
  };
  using Sums = std::vector<MoneyInterval>;
  // $1bn in cash and €300m in shares.
  auto article = sample::round(investors({"a"}), {});
  auto& round = article.deals[0];
  for (const auto& [form, money] :
       {std::pair{ConsiderationForm::cash, usd(1'000)}, {ConsiderationForm::stock, eur(300)}})
    round.considerations.push_back({form, stated(money), {}, {}, {}, {}});
  Graph priced;
  priced.add(article);
  CHECK(deal_totals(priced, deal) == Sums{usd(1'000), eur(300)});
  CHECK(part(priced, "a", Side::pays) == Sums{eur(300), usd(1'000)});
  CHECK(part(priced, "Target", Side::gets) == Sums{eur(300), usd(1'000)});
  CHECK_FALSE(deal_total(priced, deal));
  CHECK(deal_total(priced, deal, Currency::EUR) == MoneyInterval{eur(300)});
  // Of two investors one has dollars, the other euros.
  article = sample::round(investors({"a", "b"}), {});
  article.deals[0].parties[0].amount = stated(usd(10));
  article.deals[0].parties[1].amount = stated(eur(5));
  Graph shared;
  shared.add(article);
  CHECK(part(shared, "a", Side::pays) == Sums{usd(10)});
  CHECK(part(shared, "b", Side::pays) == Sums{eur(5)});
  CHECK(part(shared, "Target", Side::gets) == Sums{eur(5), usd(10)});
  const auto parts = ledger(shared).entries;
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].money.size() == 1);
  CHECK(parts[1].money.size() == 1);
  CHECK(concentration(shared, *find_entity(shared, "Target"), Dependence::funding).by_currency.size() == 2);
}

namespace {

/// What of a round of $120m, paid by "a" alone, is sure, given its tranches.
Due round_of(const std::vector<Deal>& tranches) {
  auto article = sample::round(investors({"a"}), stated(usd(120)));
  for (std::size_t i = 0; i < tranches.size(); ++i) {
    auto& made = article.deals.emplace_back(tranches[i]);
    made.id = "t" + std::to_string(i);
    if (made.links.empty()) made.links.push_back({LinkType::part_of, article.deals[0].id});
  }
  Graph graph;
  graph.add(article);
  const DealMoney money{graph, deal};
  CHECK(deal_total(graph, deal) == money.total());
  return {money.total(), money.contingent(), money.has_more()};
}

Deal tranche(std::optional<Amount> amount, std::vector<ScheduledPayment> schedule = {}) {
  auto made = sample::round(investors({"a"}), {}).deals[0];
  if (amount) made.amount = stated(*amount);
  made.schedule = std::move(schedule);
  return made;
}

}  // namespace

TEST_CASE("what a tranche has only on conditions is not sure in the whole either") {
  using enum DueKind;
  CHECK(round_of({tranche(usd(70)), tranche(usd(50))}) == Due{usd(120), {}});
  CHECK(round_of({tranche(usd(70)), tranche(usd(50), {scheduled(milestone, usd(50), true)})}) == Due{usd(70), usd(50)});
  CHECK(round_of({tranche(usd(20), {scheduled(milestone, usd(20), true)}),
                  tranche(usd(50), {scheduled(milestone, usd(30), true)})})
        == Due{usd(70), usd(50)});
  // What comes on top of a tranche is not taken from the whole, and what of it failed is no more due.
  CHECK(round_of({tranche(usd(50), {scheduled(milestone, usd(30), false)})}) == Due{usd(120), usd(30)});
  CHECK(round_of({tranche(usd(50), {scheduled(milestone, usd(30))})}) == Due{between(90, 120), usd(30)});
  auto failed = scheduled(milestone, usd(30), true);
  failed.met = false;
  CHECK(round_of({tranche(usd(50), {failed})}) == Due{usd(90), {}});
  CHECK(round_of({tranche(Amount{usd(50), Bound::at_most}, {scheduled(milestone, Amount{usd(50), Bound::at_most})})})
        == Due{usd(70), between(0, 50)});
  // Nobody says how much of the second tranche waits, or it is in another currency.
  CHECK(round_of({tranche(usd(70)), tranche({}, {scheduled(milestone, {}, true)})})
        == Due{between(70, 120), between(0, 50)});
  CHECK(round_of({tranche(sample::krw(9), {scheduled(milestone, sample::krw(9), true)})})
        == Due{between(0, 120), between(0, 120)});
}

TEST_CASE("what the parts of a deal are paid is sure, whatever its schedule says") {
  using enum DueKind;
  const auto due_of = [](std::optional<Amount> whole, std::vector<ScheduledPayment> schedule,
                         std::vector<std::pair<std::int64_t, DealStatus>> parts, auto change) {
    auto article = sample::round({party("a", investor)}, whole ? std::optional{stated(*whole)} : std::nullopt);
    article.entities.push_back(sample::company("c", "c"));
    auto& whole_deal = article.deals[0];
    whole_deal.status = DealStatus::agreed;
    whole_deal.schedule = std::move(schedule);
    const auto parties = whole_deal.parties;
    const auto id = whole_deal.id;
    for (const auto& [millions, status] : parts) {
      auto part = sample::deal("p" + std::to_string(article.deals.size()), DealType::investment, status, parties);
      if (millions != 0) part.amount = stated(usd(millions));
      part.links = {{LinkType::part_of, id}};
      article.deals.push_back(part);
    }
    change(article.deals);
    Graph graph;
    graph.add(article);
    const DealMoney money{graph, DealId{0}};
    CHECK(deal_total(graph, DealId{0}) == money.total());
    return Due{money.total(), money.contingent(), money.has_more()};
  };
  using Parts = std::vector<std::pair<std::int64_t, DealStatus>>;
  const auto as_it_is = [](auto&) {};
  const std::vector half{scheduled(upfront, usd(20)), scheduled(milestone, usd(80), true)};
  const std::vector rest{scheduled(upfront, usd(20)), scheduled(milestone, {}, true)};
  const auto closed = DealStatus::closed;
  // $50m may have the $20m that are paid at once in it, or not: 50 to 70 are sure, of 100.
  CHECK(due_of(usd(100), half, Parts{{50, closed}}, as_it_is) == Due{between(50, 70), between(30, 50)});
  CHECK(due_of(usd(100), rest, Parts{{50, closed}}, as_it_is) == Due{between(50, 70), between(30, 50)});
  CHECK(due_of({}, half, Parts{{50, closed}}, as_it_is) == Due{between(50, 70), between(30, 50)});
  // $20m are those that are paid at once, $80m are the milestone.
  CHECK(due_of(usd(100), half, Parts{{20, closed}}, as_it_is) == Due{usd(20), usd(80)});
  CHECK(due_of(usd(100), half, Parts{{20, closed}, {30, closed}}, as_it_is) == Due{usd(50), usd(50)});
  CHECK(due_of(usd(100), half, Parts{{80, closed}}, as_it_is) == Due{usd(100), {}});
  CHECK(due_of(usd(100), half, Parts{{20, closed}, {80, closed}}, as_it_is) == Due{usd(100), {}});
  CHECK(due_of({Amount{usd(100), Bound::at_most}}, half, Parts{{20, closed}, {30, closed}}, as_it_is)
        == Due{usd(50), between(0, 50)});
  // $40m are either of both.
  const std::vector alike{scheduled(upfront, usd(40)), scheduled(milestone, usd(40), true),
                          scheduled(milestone, usd(20), true)};
  CHECK(due_of(usd(100), alike, Parts{{40, closed}}, as_it_is) == Due{between(40, 80), between(20, 60)});
  // What comes on top is no part of the whole, unless it is that.
  const std::vector more{scheduled(over_allotment, usd(15))};
  CHECK(due_of(usd(100), more, Parts{{60, closed}}, as_it_is) == Due{usd(100), usd(15)});
  CHECK(due_of(usd(100), more, Parts{{15, closed}}, as_it_is) == Due{usd(115), {}});
  // What is drawn has what was paid in it, and is at least that.
  const std::vector credit{scheduled(drawn, usd(30)), scheduled(undrawn, usd(70))};
  CHECK(due_of(usd(100), credit, Parts{{20, closed}}, as_it_is) == Due{usd(30), usd(70)});
  CHECK(due_of(usd(100), credit, Parts{{50, closed}}, as_it_is) == Due{usd(50), usd(50)});
  // What is not paid yet says nothing; what was paid without a figure leaves the rest open.
  CHECK(due_of(usd(100), half, Parts{{50, DealStatus::agreed}}, as_it_is) == Due{usd(20), usd(80)});
  CHECK(due_of(usd(100), half, Parts{{0, closed}}, as_it_is) == Due{between(20, 100), between(0, 80)});
  // Parts that may overlap need not add up; what goes elsewhere is none of its money, or need not be.
  const auto overlap = [](auto& deals) { deals[2].links.push_back({LinkType::may_overlap, "p1"}); };
  CHECK(due_of(usd(100), half, Parts{{50, closed}, {50, closed}}, overlap) == Due{between(50, 100), between(0, 50)});
  const auto back = [](auto& deals) { std::swap(deals[1].parties[0].entity, deals[1].parties[1].entity); };
  CHECK(due_of(usd(100), half, Parts{{50, closed}}, back) == Due{usd(20), usd(80)});
  const auto by_another = [](auto& deals) { deals[1].parties[0].entity = "c"; };
  CHECK(due_of(usd(100), half, Parts{{50, closed}}, by_another) == Due{between(20, 70), between(30, 80)});
  // Parts that come to more than the whole contradict it.
  CHECK(due_of(usd(100), half, Parts{{60, closed}, {70, closed}}, as_it_is) == Due{between(100, 130), {}});
}

TEST_CASE("of an offering the company gets what its new shares bring, and the sellers what the existing ones do") {
  // 16 million new shares and 4 million existing ones at $25.
  auto article = sample::article("urn:offering");
  for (const auto* id : {"a", "t", "s", "r"}) article.entities.push_back(sample::company(id, id));
  article.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                                {party("a", investor), party("t", investee), party("s", seller)})};
  auto& offering = article.deals[0];
  const auto million = [](const char* millions) { return sample::number(std::string{millions} + "000000", "shares"); };
  offering.terms = {sample::price(TermKind::issue_price, "25", Currency::USD, "share"),
                    sample::term(TermKind::new_shares, million("16")),
                    sample::term(TermKind::existing_shares, million("4"))};
  const auto gets = [&](const char* name) { return part_of_party(article, name); };
  CHECK(gets("t") == usd(400));
  CHECK(gets("s") == usd(100));
  Graph graph;
  graph.add(article);
  const auto entries = ledger(graph).entries;
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].money.at(0).sum == usd(400));
  CHECK(entries[1].money.at(0).sum == usd(100));
  // Whoever bought holds all of them.
  const auto lost = exposure(graph, *find_entity(graph, "t"));
  REQUIRE(lost.find(*find_entity(graph, "a")) != nullptr);
  CHECK(lost.find(*find_entity(graph, "a"))->losses.at(0).money() == usd(500));

  // What several sell is known together, and of each where it is of the others.
  offering.parties.push_back(party("r", seller));
  CHECK(gets("t") == usd(400));
  CHECK(gets("s") == between(0, 100));
  CHECK(gets("r") == between(0, 100));
  offering.parties[3].amount = stated(usd(30));
  CHECK(gets("s") == usd(70));
  CHECK(gets("r") == usd(30));
  // Sellers whom nobody names have what those leave who are named.
  offering.parties.erase(offering.parties.begin() + 2);
  offering.open_roles = {seller};
  Graph open;
  open.add(article);
  const DealMoney of_open{open, deal};
  CHECK(of_open.left_for_others(Side::gets) == between(0, 70));
  offering.open_roles.clear();
  offering.parties[2].amount.reset();

  // A sum that is rounded is the same; one that is another, or parts that are others, leave it open.
  offering.amount = stated(Amount{usd(500)});
  CHECK(gets("t") == usd(400));
  offering.amount = stated(Amount{usd(490)}.stated_to(usd(100)));
  CHECK(gets("t") == usd(400));
  offering.amount = stated(Amount{usd(900)}.stated_to(usd(100)));
  CHECK(gets("t") == between(0, 900));
  offering.amount.reset();
  offering.parties[1].amount = stated(usd(380));  // less the costs, perhaps
  CHECK(gets("t") == usd(380));
  CHECK(gets("r") == usd(120));
  offering.parties[1].amount.reset();
  // Without the number of one of them nobody knows.
  offering.terms.pop_back();
  offering.amount = stated(usd(500));
  CHECK(gets("t") == between(0, 500));
}

TEST_CASE("what part of a part has only on conditions is not sure in the whole either") {
  auto part_of_first = tranche(usd(30), {scheduled(DueKind::milestone, usd(30), true)});
  part_of_first.links.push_back({LinkType::part_of, "t0"});
  CHECK(round_of({tranche(usd(70)), part_of_first}) == Due{usd(90), usd(30)});
  // A part of two wholes counts once.
  auto of_both = part_of_first;
  of_both.links.push_back({LinkType::part_of, sample::round({}, {}).deals[0].id});
  CHECK(round_of({tranche(usd(70)), of_both}) == Due{usd(90), usd(30)});
}

TEST_CASE("parts are followed over 64 levels, and what is beyond may wait") {
  std::vector<Deal> chain;
  for (std::size_t i = 0; i < 63; ++i) {
    chain.push_back(tranche({}));
    if (i != 0) chain.back().links.push_back({LinkType::part_of, "t" + std::to_string(i - 1)});
  }
  CHECK(round_of(chain) == Due{usd(120), {}});
  chain.push_back(tranche({}));
  chain.back().links.push_back({LinkType::part_of, "t62"});
  CHECK(round_of(chain) == Due{between(0, 120), between(0, 120)});
}

}  // namespace test_query_totals_part
