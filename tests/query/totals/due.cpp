// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/due.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/totals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace test_query_totals_due {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::scheduled;
using sample::usd;
using enum DueKind;

namespace {

Amount up_to(Money money) { return {money, Bound::at_most}; }
MoneyInterval between(Money low, Money high) { return {low, high}; }

/// A deal of this type by which "a" pays "b", or has it guaranteed to "b".
Article paid(DealType type, std::optional<Amount> amount, std::vector<ScheduledPayment> schedule,
             DealStatus status = DealStatus::agreed) {
  auto article = sample::article("urn:due");
  for (const auto* id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  const auto& money = *base_parts::row_of(type).money;
  article.deals = {
      sample::deal("d", type, status, {sample::party("a", money.from.first()), sample::party("b", money.to.first())})};
  if (amount) article.deals[0].amount = sample::stated(*amount);
  article.deals[0].schedule = std::move(schedule);
  return article;
}

Due due_of(const Article& article) {
  Graph graph;
  graph.add(article);
  const DealMoney money{graph, DealId{0}};
  CHECK(deal_total(graph, DealId{0}) == money.total());
  return {money.total(), money.contingent(), money.has_more()};
}

Due licence(std::optional<Amount> amount, std::vector<ScheduledPayment> schedule) {
  return due_of(paid(DealType::licence, amount, std::move(schedule)));
}

}  // namespace

TEST_CASE("without a condition all of an amount falls due") {
  CHECK(licence(usd(500), {}) == Due{usd(500), {}});
  CHECK(licence(up_to(usd(500)), {}) == Due{between(usd(0), usd(500)), {}});
  CHECK(licence({}, {}) == Due{});
  CHECK(licence(usd(500), {scheduled(upfront, usd(100)), scheduled(instalment, usd(400))}) == Due{usd(500), {}});
}

TEST_CASE("what is paid at once is firm, and the rest of a headline is on conditions") {
  // $40m upfront, up to $2.6bn with all milestones: $2.56bn are left.
  CHECK(licence(up_to(usd(2'600)), {scheduled(upfront, usd(40)), scheduled(milestone, {}, true), scheduled(royalty)})
        == Due{usd(40), between(usd(0), usd(2'560)), true});
  // "Up to" a figure has in it all that may fall due, though nobody says so of the milestones.
  CHECK(licence(up_to(usd(2'600)), {scheduled(upfront, usd(40)), scheduled(milestone)})
        == Due{usd(40), between(usd(0), usd(2'560))});
}

TEST_CASE("a headline that is all on milestones leaves nothing firm") {
  CHECK(licence(up_to(usd(4'750)), {scheduled(milestone, up_to(usd(4'750)), true)})
        == Due{usd(0), between(usd(0), usd(4'750))});
}

TEST_CASE("conditional payments within an amount are taken from it") {
  CHECK(licence(usd(500), {scheduled(milestone, usd(100), true)}) == Due{usd(400), usd(100)});
  CHECK(licence(usd(500), {scheduled(milestone, up_to(usd(100)), true)}) == Due{usd(400), between(usd(0), usd(100))});
  CHECK(licence(usd(500), {scheduled(holdback, usd(50)), scheduled(earn_out, usd(70), true)})
        == Due{usd(380), usd(120)});
  // About $500m, to the hundred million that it is stated to, is $450m to $549,999,999.99; less exactly $100m.
  const auto about = Amount{usd(500)}.about();
  const auto found = licence(about, {scheduled(milestone, usd(100), true)});
  REQUIRE(found.firm);
  CHECK(found.firm->low() == about.interval().low() - usd(100));
  CHECK(found.firm->high() == *about.interval().high() - usd(100));
}

TEST_CASE("where nobody says whether it is within the amount, both may be") {
  CHECK(licence(usd(500), {scheduled(milestone, usd(100))}) == Due{between(usd(400), usd(500)), usd(100)});
}

TEST_CASE("what comes on top is on conditions, and the amount stays firm") {
  CHECK(licence(usd(500), {scheduled(milestone, usd(100), false)}) == Due{usd(500), usd(100)});
  const auto offering = [](std::optional<bool> met) {
    auto more = scheduled(over_allotment, usd(180));
    more.met = met;
    return due_of(paid(DealType::investment, usd(1'200), {more}, DealStatus::closed));
  };
  CHECK(offering({}) == Due{usd(1'200), usd(180)});
  CHECK(offering(true) == Due{usd(1'380), {}});
  CHECK(offering(false) == Due{usd(1'200), {}});
}

TEST_CASE("what comes on top without an amount is more than what is stated") {
  CHECK(licence(usd(100), {scheduled(royalty)}) == Due{usd(100), {}, true});
  CHECK(licence({}, {scheduled(upfront, usd(40)), scheduled(royalty)}) == Due{usd(40), {}, true});
  CHECK(licence({}, {scheduled(upfront, usd(40)), scheduled(milestone, usd(9)), scheduled(royalty)})
        == Due{usd(40), usd(9), true});
}

TEST_CASE("payments that come to the whole are within it") {
  CHECK(
      licence(usd(310), {scheduled(upfront, usd(110)), scheduled(milestone, usd(100)), scheduled(milestone, usd(100))})
      == Due{usd(110), usd(200)});
  CHECK(licence(usd(100), {scheduled(milestone, usd(100))}) == Due{usd(0), usd(100)});
  // What is paid at once is all of it: the rest comes on top.
  CHECK(licence(usd(60), {scheduled(upfront, usd(60)), scheduled(milestone, usd(1'200))}) == Due{usd(60), usd(1'200)});
}

TEST_CASE("of what is up to a figure the rest of what is certain is not") {
  CHECK(licence(up_to(usd(1'500)), {scheduled(instalment, usd(400))}) == Due{usd(400), between(usd(0), usd(1'100))});
  CHECK(licence(up_to(usd(1'260)), {scheduled(upfront, usd(60)), scheduled(milestone, usd(400))})
        == Due{usd(60), between(usd(0), usd(1'200))});
  auto approval = scheduled(milestone, usd(250));
  approval.met = true;
  CHECK(licence(up_to(usd(300)), {scheduled(upfront, usd(50)), approval}) == Due{usd(300), {}});
  approval.amount.reset();
  CHECK(licence(up_to(usd(300)), {scheduled(upfront, usd(50)), approval}) == Due{between(usd(50), usd(300)), {}});
}

TEST_CASE("what can't come about any more is no part of the whole") {
  const auto dead = [](std::int64_t millions, std::optional<bool> within = {}) {
    auto made = scheduled(milestone, usd(millions), within);
    made.met = false;
    return made;
  };
  auto approval = scheduled(milestone, usd(100));
  approval.met = true;
  const auto at_once = scheduled(upfront, usd(50));
  CHECK(licence(up_to(usd(300)), {at_once, dead(150), scheduled(milestone, usd(100))})
        == Due{usd(50), between(usd(0), usd(100))});
  CHECK(licence(up_to(usd(300)), {at_once, approval, dead(150)}) == Due{usd(150), {}});
  CHECK(licence(usd(300), {at_once, dead(250)}) == Due{usd(50), {}});  // together they are the whole
  CHECK(licence(usd(300), {at_once, dead(200)}) == Due{between(usd(100), usd(300)), {}});
  CHECK(licence(usd(300), {dead(200, true)}) == Due{usd(100), {}});
  CHECK(licence(usd(300), {dead(200, false)}) == Due{usd(300), {}});
  auto unstated = scheduled(milestone, {}, true);
  unstated.met = false;
  CHECK(licence(usd(300), {at_once, unstated}) == Due{between(usd(50), usd(300)), {}});
}

TEST_CASE("a condition that came about is none, and one that can't takes the money away") {
  auto approval = scheduled(milestone, usd(100), true);
  approval.met = true;
  CHECK(licence(usd(500), {approval}) == Due{usd(500), {}});
  CHECK(licence({}, {scheduled(upfront, usd(40)), approval}) == Due{usd(140), {}});
  approval.met = false;
  CHECK(licence({}, {scheduled(upfront, usd(40)), approval}) == Due{usd(40), {}});
}

TEST_CASE("an instalment with a condition waits for it") {
  auto on_delivery = scheduled(instalment, usd(60));
  on_delivery.condition = "delivery";
  CHECK(licence(usd(100), {scheduled(upfront, usd(40)), on_delivery}) == Due{usd(40), usd(60)});
}

TEST_CASE("where no whole is stated, what is certain adds up") {
  CHECK(licence({}, {scheduled(upfront, usd(50)), scheduled(milestone, up_to(usd(1'150)))})
        == Due{usd(50), between(usd(0), usd(1'150))});
  CHECK(licence({}, {scheduled(upfront, usd(50)), scheduled(instalment)}).firm == MoneyInterval{usd(50), std::nullopt});
  CHECK(licence({}, {scheduled(milestone, usd(10))}) == Due{{}, usd(10)});
  CHECK(licence({}, {scheduled(milestone)}) == Due{{}, {}, true});
}

TEST_CASE("of a credit what is drawn is firm") {
  const auto facility = [](std::vector<ScheduledPayment> schedule) {
    return due_of(paid(DealType::loan, usd(10'000), std::move(schedule), DealStatus::active));
  };
  CHECK(facility({scheduled(drawn, usd(3'000)), scheduled(undrawn, usd(7'000))}) == Due{usd(3'000), usd(7'000)});
  CHECK(facility({scheduled(drawn, usd(3'000))}) == Due{usd(3'000), usd(7'000)});
  CHECK(facility({scheduled(undrawn, usd(7'000))}) == Due{usd(3'000), usd(7'000)});
  CHECK(facility({scheduled(drawn)}) == Due{between(usd(0), usd(10'000)), between(usd(0), usd(10'000))});
}

TEST_CASE("of a credit line any part may be drawn where nobody says what is") {
  auto article = paid(DealType::loan, usd(1'000), {}, DealStatus::active);
  article.deals[0].kind = DealKind::credit_facility;
  CHECK(due_of(article) == Due{between(usd(0), usd(1'000)), between(usd(0), usd(1'000))});
  auto cancelled = scheduled(undrawn, usd(300));
  cancelled.met = false;
  article.deals[0].schedule = {scheduled(drawn, usd(700)), cancelled};
  CHECK(due_of(article) == Due{usd(700), {}});
}

TEST_CASE("a claim is not paid until it is") {
  auto article = paid(DealType::payment, usd(90), {}, DealStatus::agreed);
  article.deals[0].kind = DealKind::claim;
  CHECK(due_of(article) == Due{usd(0), between(usd(0), usd(90))});
  article.deals[0].status = DealStatus::closed;
  CHECK(due_of(article) == Due{usd(90), {}});
}

TEST_CASE("of what is taken or paid the least is firm, and any part where that is not stated") {
  const auto contract = [](std::optional<Amount> least) {
    return due_of(paid(DealType::supply, usd(500), {scheduled(take_or_pay, least)}));
  };
  CHECK(contract(usd(400)) == Due{usd(400), usd(100)});
  CHECK(contract({}) == Due{between(usd(0), usd(500)), between(usd(0), usd(500))});
}

TEST_CASE("where payments of an open whole come to it, what is certain is known") {
  const auto more_than = [](std::int64_t millions) { return Amount{usd(millions), Bound::more_than}; };
  // More than $875m are $75m at once and more than $800m on milestones.
  const auto found = licence(more_than(875), {scheduled(upfront, usd(75)), scheduled(milestone, more_than(800))});
  CHECK(found == Due{usd(75), more_than(800).interval()});
  CHECK(licence(more_than(800), {scheduled(milestone, more_than(800))}) == Due{usd(0), more_than(800).interval()});
}

TEST_CASE("where nobody says whether what has no amount is within the whole, the rest may be on conditions") {
  // Of $875m with $75m at once the other $800m are on milestones, or sure and the milestones come on top.
  CHECK(licence(usd(875), {scheduled(upfront, usd(75)), scheduled(milestone), scheduled(royalty)})
        == Due{between(usd(75), usd(875)), between(usd(0), usd(800)), true});
}

TEST_CASE("of an article that schedules more than the whole both may be") {
  CHECK(licence(usd(100), {scheduled(instalment, usd(60)), scheduled(instalment, usd(60))})
        == Due{between(usd(100), usd(120)), {}});
}

namespace {

/// What is sure, and what is on conditions, in each currency.
std::vector<Due> each_due(const Article& article) {
  Graph graph;
  graph.add(article);
  const DealMoneys moneys{graph};
  std::vector<Due> found;
  for (const auto& money : moneys.each(DealId{0}))
    found.push_back({money.total(), money.contingent(), money.has_more()});
  return found;
}

Money eur(std::int64_t millions) { return Money::from_minor(millions * 1'000'000'00, Currency::EUR); }

}  // namespace

TEST_CASE("what falls due in two currencies is told in each") {
  Graph graph;
  graph.add(paid(DealType::payment, {}, {scheduled(instalment, usd(100)), scheduled(instalment, eur(50))}));
  for (const auto side : {Side::pays, Side::gets}) {
    const auto found = totals(graph, *find_entity(graph, side == Side::pays ? "a" : "b"), side);
    REQUIRE(found.by_currency.size() == 2);
    CHECK(found.by_currency[0].sum == MoneyInterval{eur(50)});
    CHECK(found.by_currency[1].sum == MoneyInterval{usd(100)});
    CHECK(found.unquantified.empty());
  }
  const auto all = ledger(graph);
  REQUIRE(all.entries.size() == 1);
  REQUIRE(all.entries[0].money.size() == 2);
  CHECK(all.entries[0].money[0].sum == MoneyInterval{eur(50)});
  CHECK(all.entries[0].unquantified.empty());
  CHECK(all.totals.at(0).by_currency.size() == 2);
  // If "a" fails, what "b" loses is anything up to each.
  const auto lost = exposure(graph, *find_entity(graph, "a"));
  REQUIRE(lost.reached.size() == 1);
  REQUIRE(lost.reached[0].losses.size() == 2);
  CHECK(lost.reached[0].losses[0].money() == between(usd(0), usd(100)));
  CHECK(lost.reached[0].losses[1].money() == between(eur(0), eur(50)));
}

TEST_CASE("each currency has what is sure and what is on conditions") {
  using Dues = std::vector<Due>;
  const auto of = [](std::optional<Amount> amount, std::vector<ScheduledPayment> schedule) {
    return each_due(paid(DealType::licence, amount, std::move(schedule)));
  };
  CHECK(of({}, {scheduled(upfront, usd(40)), scheduled(milestone, usd(60)), scheduled(milestone, eur(500))})
        == Dues{{usd(40), usd(60)}, {{}, eur(500)}});
  // What has no amount may be in either.
  CHECK(of({}, {scheduled(upfront, usd(40)), scheduled(instalment, eur(5)), scheduled(instalment)})
        == Dues{{MoneyInterval{usd(40), std::nullopt}, {}}, {MoneyInterval{eur(5), std::nullopt}, {}}});
  // On top of an amount it is told in its own; a part of the amount is in that, whatever it is stated in.
  auto on_top = scheduled(option, eur(50));
  CHECK(of(usd(100), {on_top}) == Dues{{usd(100), {}}, {{}, eur(50)}});
  on_top.met = true;
  CHECK(of(usd(100), {on_top}) == Dues{{usd(100), {}}, {eur(50), {}}});
  CHECK(of(usd(100), {scheduled(upfront, eur(50))}) == Dues{{usd(100), {}}});
  on_top.met = false;
  CHECK(of(usd(100), {on_top}) == Dues{{usd(100), {}}});
}

TEST_CASE("payments that are shares of the amount") {
  const auto of_share = [](DueKind kind, std::string_view percent, Bound bound = Bound::exact) {
    auto made = scheduled(kind);
    made.share = Share{*Ratio::parse_percent(percent), bound, false, {}, {}, {}};
    return made;
  };
  // Of $500m four fifths are taken or paid.
  CHECK(due_of(paid(DealType::supply, usd(500), {of_share(take_or_pay, "80")})) == Due{usd(400), usd(100)});
  CHECK(due_of(paid(DealType::supply, usd(500), {of_share(take_or_pay, "80", Bound::at_least)})).firm
        == between(usd(400), usd(500)));
  CHECK(licence(usd(500), {of_share(upfront, "30"), of_share(instalment, "70")}) == Due{usd(500), {}});
  CHECK(licence(usd(500), {of_share(upfront, "30"), of_share(milestone, "70")}) == Due{usd(150), usd(350)});
  // Of nothing that is stated it is nothing that is stated; a royalty is no share of the amount.
  CHECK(licence({}, {of_share(upfront, "30")}) == Due{});
  CHECK(licence(usd(500), {of_share(royalty, "8")}) == Due{usd(500), {}, true});
}

TEST_CASE("what would be paid back, or if the deal fails, is in no sum of it") {
  CHECK(licence(usd(500), {sample::break_fee(usd(20)), scheduled(clawback, usd(100))}) == Due{usd(500), {}});
  // So is what the one who is paid would pay.
  auto penalty = scheduled(instalment, usd(30));
  penalty.payer = "b";
  CHECK(licence(usd(500), {penalty, scheduled(milestone, usd(100), true)}) == Due{usd(400), usd(100)});
}

TEST_CASE("nothing is converted") {
  const Money euros = Money::from_minor(100'00, Currency::EUR);
  const auto any = between(usd(0), usd(500));
  CHECK(licence(usd(500), {scheduled(milestone, euros, true)}) == Due{any, any});
  CHECK(licence(usd(500), {scheduled(milestone, euros)}) == Due{between(usd(0), usd(500)), any, true});
}

TEST_CASE("more on conditions than the whole leaves nothing firm, and never less than nothing") {
  CHECK(licence(usd(100), {scheduled(milestone, usd(300), true)}) == Due{usd(0), usd(100)});
  CHECK(licence(usd(100), {scheduled(upfront, usd(30)), scheduled(milestone, usd(90), true)}) == Due{usd(30), usd(90)});
}

TEST_CASE("a guarantee is paid only if something fails, whatever its status") {
  for (const auto status : {DealStatus::agreed, DealStatus::active, DealStatus::closed})
    CHECK(due_of(paid(DealType::guarantee, usd(500), {}, status)) == Due{usd(0), between(usd(0), usd(500))});
  CHECK(due_of(paid(DealType::guarantee, {}, {})) == Due{});
}

TEST_CASE("what a guarantee has paid is sure, counts once, and covers no more") {
  // Of $500m that "a" covers, "b" has got $120m, and asks for $30m more.
  auto article = paid(DealType::guarantee, usd(500), {});
  const auto payout = [](std::string id, DealStatus status, std::int64_t millions) {
    auto made = sample::deal(std::move(id), DealType::payment, status,
                             {sample::party("a", Role::payer), sample::party("b", Role::payee)});
    made.kind = DealKind::insurance_payout;
    made.amount = sample::stated(usd(millions));
    made.links = {{LinkType::part_of, "d", {}}};
    return made;
  };
  article.deals.push_back(payout("paid", DealStatus::closed, 120));
  article.deals.push_back(payout("asked", DealStatus::in_talks, 30));
  CHECK(due_of(article) == Due{usd(120), between(usd(0), usd(380))});
  Graph graph;
  graph.add(article);
  article.deals.pop_back();
  Graph certain;
  certain.add(article);
  const auto sum = totals(certain, *find_entity(certain, "a"), Side::pays).by_currency.at(0).sum;
  CHECK(sum == MoneyInterval{usd(120)});
  const auto lost = exposure(graph, *find_entity(graph, "a"));
  REQUIRE(lost.find(*find_entity(graph, "b")) != nullptr);
  CHECK(lost.find(*find_entity(graph, "b"))->losses.back().whole == between(usd(0), usd(380)));
  const auto all = ledger(certain);
  REQUIRE(all.totals.size() == 2);
  CHECK(all.totals[0].status == DealStatus::closed);
  CHECK(all.totals[0].by_currency.at(0).sum == MoneyInterval{usd(120)});
  CHECK(all.totals[1].contingent.at(0).sum == between(usd(0), usd(380)));
}

TEST_CASE("totals, the ledger and what a part of the parties gets never count what is on conditions") {
  Graph graph;
  graph.add(paid(DealType::licence, up_to(usd(2'600)), {scheduled(upfront, usd(40)), scheduled(milestone, {}, true)},
                 DealStatus::closed));
  const auto a = *find_entity(graph, "a");
  const auto got = totals(graph, *find_entity(graph, "b"), Side::gets);
  REQUIRE(got.by_currency.size() == 1);
  CHECK(got.by_currency[0].sum == MoneyInterval{usd(40)});
  const auto all = ledger(graph);
  REQUIRE(all.entries.size() == 1);
  CHECK(all.entries[0].payer == a);
  REQUIRE(all.entries[0].money.size() == 1);
  CHECK(all.entries[0].money[0].sum == MoneyInterval{usd(40)});
  REQUIRE(all.entries[0].contingent.size() == 1);
  CHECK(all.entries[0].contingent[0].sum == between(usd(0), usd(2'560)));
  REQUIRE(all.totals.size() == 1);
  CHECK(all.totals[0].by_currency[0].sum == MoneyInterval{usd(40)});
  REQUIRE(all.totals[0].contingent.size() == 1);
  CHECK(all.totals[0].contingent[0].sum == between(usd(0), usd(2'560)));
}

TEST_CASE("a grant that is tied to what is built stands in the ledger on conditions alone") {
  Graph graph;
  graph.add(paid(DealType::payment, up_to(usd(4'750)), {scheduled(milestone, up_to(usd(4'750)), true)}));
  const auto all = ledger(graph);
  REQUIRE(all.entries.size() == 1);
  CHECK(all.entries[0].money.empty());
  CHECK(all.entries[0].unquantified.empty());
  REQUIRE(all.entries[0].contingent.size() == 1);
  CHECK(all.entries[0].contingent[0].sum == between(usd(0), usd(4'750)));
  REQUIRE(all.totals.size() == 1);
  CHECK(all.totals[0].by_currency.empty());
}

TEST_CASE("what several share on conditions is any part of it for each") {
  auto article = paid(DealType::licence, usd(500), {scheduled(milestone, usd(100), true)});
  article.deals[0].parties.push_back(sample::party("c", Role::licensor));
  Graph graph;
  graph.add(article);
  const DealMoney money{graph, DealId{0}};
  const auto b = *find_entity(graph, "b");
  CHECK(money.part(graph, b, Side::gets) == between(usd(0), usd(400)));
  CHECK(money.contingent_part(graph, b, Side::gets) == between(usd(0), usd(100)));
  CHECK(money.contingent_between(graph, *find_entity(graph, "a"), b) == between(usd(0), usd(100)));
  // Its own stated part is not all firm either.
  article.deals[0].parties[1].amount = sample::stated(usd(450));
  Graph other;
  other.add(article);
  const DealMoney split{other, DealId{0}};
  CHECK(split.part(other, b, Side::gets) == between(usd(0), usd(400)));
}

TEST_CASE("payments that name who of several pays them are that party's alone, in the ledger, exposure and circles") {
  // "a" pays $60m, and "c" $40m if a plant opens.
  auto sure = scheduled(instalment, usd(60));
  sure.payer = "a";
  auto perhaps = scheduled(milestone, usd(40));
  perhaps.payer = "c";
  auto article = paid(DealType::supply, usd(100), {sure, perhaps});
  article.deals[0].parties.push_back(sample::party("c", Role::customer));
  article.deals.push_back(sample::deal("back", DealType::loan, DealStatus::agreed,
                                       {sample::party("b", Role::lender), sample::party("a", Role::borrower)}));
  Graph graph;
  graph.add(article);
  const auto a = *find_entity(graph, "a");
  const auto b = *find_entity(graph, "b");
  const auto c = *find_entity(graph, "c");
  const DealMoney money{graph, DealId{0}};
  CHECK(money.part(graph, a, Side::pays) == MoneyInterval{usd(60)});
  CHECK(money.part(graph, c, Side::pays) == MoneyInterval{usd(0)});
  CHECK(money.part(graph, b, Side::gets) == MoneyInterval{usd(60)});
  CHECK_FALSE(money.contingent_part(graph, a, Side::pays));
  CHECK(money.contingent_between(graph, c, b) == MoneyInterval{usd(40)});
  CHECK_FALSE(money.is_unsplit(a, Side::pays));

  const auto all = ledger(graph);
  CHECK(all.unsplit.empty());
  REQUIRE(all.entries.size() == 3);  // by payer: a, b, c
  CHECK(all.entries[0].money.at(0).sum == MoneyInterval{usd(60)});
  CHECK(all.entries[0].contingent.empty());
  CHECK(all.entries[2].payer == c);
  CHECK(all.entries[2].money.empty());
  CHECK(all.entries[2].contingent.at(0).sum == MoneyInterval{usd(40)});

  const auto lost = exposure(graph, a);
  REQUIRE(lost.find(b) != nullptr);
  CHECK(lost.find(b)->losses.back().whole == MoneyInterval{usd(60)});
  const auto found = circles(Payments{graph});
  REQUIRE(found.size() == 1);
  for (const auto& pair : found[0])
    if (pair.payer == a) CHECK(Leg{graph, Payments{graph}, pair}.money == std::vector<MoneyInterval>{usd(60)});

  // Where they do not come to the whole, or one names nobody who pays, the rest is not split.
  article.deals[0].amount = sample::stated(usd(110));
  Graph more;
  more.add(article);
  CHECK(DealMoney{more, DealId{0}}.is_unsplit(*find_entity(more, "a"), Side::pays));
  article.deals[0].amount = sample::stated(usd(100));
  article.deals[0].schedule[0].payer.reset();
  Graph unnamed;
  unnamed.add(article);
  CHECK(DealMoney{unnamed, DealId{0}}.is_unsplit(*find_entity(unnamed, "a"), Side::pays));
}

TEST_CASE("payments between several on both sides are of the pairs that they name") {
  const auto from_to = [](std::int64_t millions, std::string payer, std::string payee) {
    auto made = scheduled(upfront, usd(millions));
    made.payer = std::move(payer);
    made.payee = std::move(payee);
    return made;
  };
  auto article = paid(DealType::licence, {}, {from_to(30, "a", "b"), from_to(20, "c", "e"), from_to(5, "c", "b")});
  article.entities.push_back(sample::company("e", "e"));
  article.deals[0].parties.push_back(sample::party("c", Role::licensee));
  article.deals[0].parties.push_back(sample::party("e", Role::licensor));
  Graph graph;
  graph.add(article);
  const auto of = [&](const char* id) { return *find_entity(graph, id); };
  const DealMoney money{graph, DealId{0}};
  CHECK(money.total() == MoneyInterval{usd(55)});
  CHECK(money.part(graph, of("c"), Side::pays) == MoneyInterval{usd(25)});
  CHECK(money.part(graph, of("b"), Side::gets) == MoneyInterval{usd(35)});
  CHECK(money.between(graph, of("c"), of("b")) == MoneyInterval{usd(5)});
  CHECK(money.between(graph, of("a"), of("e")) == MoneyInterval{usd(0)});
  const auto all = ledger(graph);
  CHECK(all.unsplit.empty());
  CHECK(all.entries.at(0).money.at(0).sum == MoneyInterval{usd(30)});
}

TEST_CASE("what comes on top on conditions takes nothing from what parties have") {
  auto article = paid(DealType::licence, usd(1'000), {scheduled(milestone, usd(200), false)});
  article.deals[0].parties.push_back(sample::party("c", Role::licensor));
  article.deals[0].parties[1].amount = sample::stated(usd(600));
  article.deals[0].parties[2].amount = sample::stated(usd(400));
  Graph graph;
  graph.add(article);
  const DealMoney money{graph, DealId{0}};
  CHECK(money.part(graph, *find_entity(graph, "b"), Side::gets) == MoneyInterval{usd(600)});
  CHECK(money.part(graph, *find_entity(graph, "c"), Side::gets) == MoneyInterval{usd(400)});
}

TEST_CASE("what several share on conditions stands once, with the total that is not split") {
  auto article = paid(DealType::payment, usd(760), {scheduled(milestone, usd(760), true)});
  article.deals[0].parties.push_back(sample::party("c", Role::payee));
  Graph graph;
  graph.add(article);
  const auto all = ledger(graph);
  for (const auto& entry : all.entries) CHECK(entry.contingent.empty());
  REQUIRE(all.unsplit.size() == 1);
  CHECK(all.unsplit[0].money == MoneyInterval{usd(0)});
  CHECK(all.unsplit[0].contingent == MoneyInterval{usd(760)});
}

TEST_CASE("money on conditions of which no amount is stated leaves a trace") {
  Graph graph;
  graph.add(paid(DealType::licence, usd(100), {scheduled(royalty)}));
  const auto all = ledger(graph);
  REQUIRE(all.entries.size() == 1);
  CHECK(all.entries[0].contingent.empty());
  CHECK(all.entries[0].contingent_unquantified == std::vector{DealId{0}});
  REQUIRE(all.totals.size() == 1);
  CHECK(all.totals[0].contingent_unquantified == std::vector{DealId{0}});
}

TEST_CASE("what a part of another status has on conditions stands there, not with the whole") {
  auto article = paid(DealType::investment, usd(120), {}, DealStatus::closed);
  for (const auto& [id, status, millions] :
       {std::tuple{"t1", DealStatus::closed, 70}, {"t2", DealStatus::agreed, 50}}) {
    auto& part = article.deals.emplace_back(paid(DealType::investment, usd(millions), {}, status).deals[0]);
    part.id = id;
    part.links.push_back({LinkType::part_of, "d", {}, {}});
  }
  article.deals[2].schedule = {scheduled(milestone, usd(50), true)};
  Graph graph;
  graph.add(article);
  const auto all = ledger(graph);
  REQUIRE(all.totals.size() == 2);
  CHECK(all.totals[0].status == DealStatus::closed);
  CHECK(all.totals[0].by_currency[0].sum == MoneyInterval{usd(70)});
  CHECK(all.totals[0].contingent.empty());
  CHECK(all.totals[1].status == DealStatus::agreed);
  REQUIRE(all.totals[1].contingent.size() == 1);
  CHECK(all.totals[1].contingent[0].sum == MoneyInterval{usd(50)});
}

TEST_CASE("money that is only guaranteed makes no circle, unless it is asked for") {
  const auto pairs = [](const Graph& of) {
    const Payments payments{of};
    return payments.pairs().size();
  };
  auto article = paid(DealType::guarantee, usd(500), {});
  article.deals.push_back(sample::deal("s", DealType::supply, DealStatus::agreed,
                                       {sample::party("b", Role::customer), sample::party("a", Role::supplier)}));
  Graph graph;
  graph.add(article);
  CHECK(circles(Payments{graph}).empty());
  CHECK(circles(Payments{graph, {.contingent = true}}).size() == 1);
  CHECK(pairs(graph) == 1);
  // A grant on conditions alone makes none; with something at once it does.
  auto grant = paid(DealType::payment, usd(100), {scheduled(milestone, usd(100), true)});
  Graph of_grant;
  of_grant.add(grant);
  CHECK(pairs(of_grant) == 0);
  grant.deals[0].schedule[0] = scheduled(milestone, usd(99), true);
  Graph with_some;
  with_some.add(grant);
  CHECK(pairs(with_some) == 1);
}

TEST_CASE("what is drawn is lost with the borrower, what is not with the lender") {
  Graph graph;
  graph.add(paid(DealType::loan, usd(10'000), {scheduled(drawn, usd(3'000)), scheduled(undrawn, usd(7'000))},
                 DealStatus::active));
  const auto a = *find_entity(graph, "a");
  const auto b = *find_entity(graph, "b");
  const auto of = [&](EntityId company) {
    const auto found = exposure(graph, company);
    REQUIRE(found.reached.size() == 1);
    return found.reached[0].losses.at(0);
  };
  CHECK(of(b).kind == LossKind::credit);
  CHECK(of(b).whole == MoneyInterval{usd(3'000)});
  CHECK(of(a).kind == LossKind::funding);
  CHECK(of(a).whole == MoneyInterval{usd(7'000)});
}

TEST_CASE("a guarantor has to pay where the borrower fails, anything up to all of it") {
  auto article = paid(DealType::guarantee, usd(500), {}, DealStatus::active);
  article.deals[0].parties.push_back(sample::party("c", Role::borrower));
  Graph graph;
  graph.add(article);
  const auto found = exposure(graph, *find_entity(graph, "c"), {.hops = 1});
  REQUIRE(found.reached.size() == 1);
  CHECK(found.reached[0].entity == *find_entity(graph, "a"));
  CHECK(found.reached[0].losses.at(0).kind == LossKind::credit);
  CHECK(found.reached[0].losses[0].money() == between(usd(0), usd(500)));
  const auto missed = exposure(graph, *find_entity(graph, "a"), {.hops = 1});
  REQUIRE(missed.reached.size() == 2);  // the beneficiary and the borrower miss it
  for (const auto& one : missed.reached) {
    CHECK(one.losses.at(0).kind == LossKind::cover);
    CHECK(one.losses[0].money() == between(usd(0), usd(500)));
  }
}

}  // namespace test_query_totals_due
