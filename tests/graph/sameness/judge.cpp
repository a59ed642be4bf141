// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/judge.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace test_graph_sameness_judge {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum DealStatus;
using enum DealType;
using enum Likeness;
using enum Role;

namespace {

Deal deal(DealType type, std::vector<Party> parties, std::optional<Amount> amount = {},
          std::optional<std::string_view> date = {}, DealStatus status = agreed) {
  auto made = sample::deal("d", type, status, std::move(parties));
  if (amount) made.amount = sample::stated(*amount);
  if (date) made.date = Date::parse(*date);
  return made;
}

std::vector<Party> supplied() { return {sample::party("a", supplier), sample::party("b", customer)}; }
std::vector<Party> invested() { return {sample::party("a", investor), sample::party("b", investee)}; }
std::vector<Party> acquired() { return {sample::party("a", acquirer), sample::party("b", target)}; }

Judgement judged(Deal first, Deal second, std::string_view published = "2025-02-01",
                 std::string_view then = "2025-02-02", bool subsidiary = false) {
  Graph graph;
  for (const bool is_first : {true, false}) {
    auto article = sample::article(is_first ? "urn:1" : "urn:2");
    article.first_created = Timestamp::parse(std::string{is_first ? published : then} + "T08:00Z");
    for (const auto* id : {"a", "b", "c", "e", "g", "h"}) article.entities.push_back(sample::company(id, id));
    if (subsidiary) article.relations = {sample::relation("r", RelationType::subsidiary, "c", "a")};
    article.deals = {is_first ? first : second};
    graph.add(article);
  }
  const Houses houses{graph};
  const auto a = terms_of(graph, DealId{0}, houses);
  const auto b = terms_of(graph, DealId{1}, houses);
  const Judge judge{graph};
  const auto found = judge(a, b);
  CHECK(judge(b, a).likeness == found.likeness);
  CHECK(judge(b, a).reasons == found.reasons);
  CHECK(judge(b, a).distance == found.distance);
  return found;
}

Likeness likeness(const Deal& first, const Deal& second) { return judged(first, second).likeness; }

constexpr Amount of(std::int64_t millions, Bound bound = Bound::exact) { return {sample::usd(millions), bound}; }

}  // namespace

TEST_CASE("a reference settles it, within one register") {
  auto first = deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, of(10));
  auto second = deal(supply, supplied(), of(20));
  first.ref = second.ref = "sec:1";
  CHECK(likeness(first, second) == one);
  second = first;
  second.ref = "sec:2";
  CHECK(likeness(first, second) == two);
  second.ref = "lei:2";
  CHECK(likeness(first, second) == one);
}

TEST_CASE("where nobody knows when, a round sum shows nothing, but a figure that is not round, or something else") {
  const auto untimed = [](Deal first, Deal second) {
    Graph graph;
    for (const bool is_first : {true, false}) {
      auto article = sample::article(is_first ? "urn:1" : "urn:2");
      if (is_first) article.first_created = Timestamp::parse("2025-02-01T08:00Z");
      article.entities = {sample::company("a", "a"), sample::company("b", "b")};
      article.deals = {is_first ? first : second};
      graph.add(article);
    }
    const Houses houses{graph};
    return Judge{graph}(terms_of(graph, DealId{0}, houses), terms_of(graph, DealId{1}, houses)).likeness;
  };
  CHECK(untimed(deal(supply, supplied(), of(40)), deal(supply, supplied(), of(40))) == open);
  CHECK(untimed(deal(supply, supplied(), of(437)), deal(supply, supplied(), of(437))) == one);
  auto named = deal(supply, supplied(), of(40));
  named.name = "batch 2";
  CHECK(untimed(named, named) == one);
}

TEST_CASE("one sum of what recurs, told months later without a date, says that little is known of when") {
  const auto lease = deal(supply, supplied(), of(38), "2025-11-03");
  auto undated = deal(supply, supplied(), of(38));
  CHECK(judged(lease, undated, "2025-11-04", "2025-12-03").likeness == one);
  const auto asked = judged(lease, undated, "2025-11-04", "2025-12-17");
  CHECK(asked.likeness == open);
  CHECK(asked.reasons.contains(SamenessReason::no_time));
  CHECK_FALSE(asked.reasons.contains(SamenessReason::same_time));
}

TEST_CASE("a bound that begins at nothing does not make a small closed deal of a great promise") {
  const auto promise = deal(investment, invested(), of(100'000, Bound::at_most));
  const auto done = deal(investment, invested(), of(1'000), "2025-04", closed);
  CHECK(judged(promise, done, "2025-09-22", "2025-10-01").likeness == two);
  CHECK(judged(promise, done, "2025-04-02", "2025-04-20").likeness == doubtful);
  CHECK(judged(deal(service, supplied(), of(11'900, Bound::at_most), "2025-03"),
               deal(service, supplied(), of(6'500, Bound::at_most)), "2025-03-10", "2025-09-25")
            .likeness
        == two);
  CHECK(likeness(promise, deal(investment, invested(), of(100'000))) == one);
}

TEST_CASE("figures that differ are two deals of what recurs, or a question where they are near") {
  const auto first = deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, of(500), "2025-01-10");
  auto second = first;
  second.amount = sample::stated(of(575));
  CHECK(likeness(first, second) == doubtful);
  second.amount = sample::stated(of(900));
  CHECK(likeness(first, second) == doubtful);  // of one day: a part, or a year's sum
  second.date = Date::parse("2025-01-13");
  CHECK(likeness(first, second) == doubtful);
  second.date = Date::parse("2025-01-18");
  CHECK(likeness(first, second) == two);
  second.amount = sample::stated(of(575));
  second.date = Date::parse("2025-03-10");
  CHECK(likeness(first, second) == two);
}

TEST_CASE("an acquirer buys a target once: another price is a raise, until it is done or given up") {
  const auto bid = deal(acquisition, acquired(), of(7'300, Bound::at_most), "2025-09-22");
  const auto raised = deal(acquisition, acquired(), of(10'000, Bound::at_most), "2025-11-07");
  CHECK(judged(bid, raised).likeness == one);
  CHECK(judged(bid, raised).reasons.contains(SamenessReason::raised));
  CHECK(likeness(bid, deal(acquisition, acquired(), of(30'000), "2025-11-07")) == doubtful);
  CHECK(likeness(bid, deal(acquisition, acquired(), of(10'000), "2027-01-07")) == two);
  CHECK(likeness(deal(acquisition, acquired(), of(10'000), "2024-01-05", closed), raised) == two);
  CHECK(likeness(deal(acquisition, acquired(), of(10'000), "2024-01-05", withdrawn), raised) == two);
  CHECK(likeness(raised, deal(acquisition, acquired(), of(10'000), "2027-05-07", closed)) == one);
  CHECK(judged(deal(acquisition, acquired(), of(100), "2025-01-03", closed),
               deal(acquisition, acquired(), of(120), "2025-01-20", closed))
            .likeness
        == doubtful);
  auto rival = raised;
  rival.parties[0].entity = "c";
  CHECK(likeness(bid, rival) == two);
}

TEST_CASE("stakes that differ are two purchases, perhaps") {
  auto first = deal(acquisition, acquired(), of(300), "2025-01-10", closed);
  auto second = deal(acquisition, acquired(), of(400), "2025-01-20", closed);
  first.parties[0].share = Share{Ratio{3, 10}};
  second.parties[0].share = Share{Ratio{1, 1}};
  CHECK(likeness(first, second) == doubtful);
  CHECK(judged(first, second).reasons.contains(SamenessReason::shares_differ));
}

TEST_CASE("parties and sellers that one leaves out are no reason to count money twice, where the sums are one") {
  const auto lead = deal(investment, invested(), of(10'000), "2025-03-31");
  auto round = lead;
  round.parties.push_back(sample::party("c", investor));
  CHECK(likeness(lead, round) == one);
  round.amount = sample::stated(of(40'000));
  CHECK(likeness(lead, round) == doubtful);
  round.parties[0].amount = sample::stated(of(10'000));
  CHECK(likeness(lead, round) == one);
  CHECK(judged(lead, round).reasons.contains(SamenessReason::own_part));
  round.amount = lead.amount;
  round.parties[0] = sample::party("g", investor);
  CHECK(likeness(lead, round) == doubtful);  // of one sum and day, but A is not in it

  auto with_other = lead;
  round = lead;
  round.parties.push_back(sample::party("c", investor));
  with_other.parties.push_back(sample::party("e", investor));
  CHECK(likeness(round, with_other) == one);
  with_other.date = Date::parse("2025-04-09");
  CHECK(likeness(round, with_other) == doubtful);

  const auto bare = deal(acquisition, acquired(), of(10'000));
  auto with_seller = bare;
  with_seller.parties.push_back(sample::party("h", seller));
  CHECK(likeness(bare, with_seller) == one);
  auto other_seller = bare;
  other_seller.parties.push_back(sample::party("g", seller));
  CHECK(likeness(with_seller, other_seller) == doubtful);
}

TEST_CASE("types that papers mix up are one deal where the sums are one") {
  const auto first = deal(supply, supplied(), of(22'400));
  CHECK(likeness(first, deal(service, supplied(), of(22'400))) == one);
  CHECK(likeness(first, deal(lease, {sample::party("a", lessor), sample::party("b", lessee)}, of(22'400))) == one);
  CHECK(likeness(first, deal(lease, {sample::party("b", lessor), sample::party("a", lessee)}, of(22'400))) == doubtful);
  CHECK(likeness(first, deal(partnership, {sample::party("a", partner), sample::party("b", partner)}, of(22'400)))
        == one);
  CHECK(likeness(first, deal(service, supplied(), of(22'500))) == two);
  CHECK(likeness(first, deal(service, supplied())) == open);
  CHECK(likeness(deal(investment, invested(), of(5)), deal(acquisition, acquired(), of(5))) == one);
  const auto lent = deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, of(5));
  CHECK(likeness(deal(investment, invested(), of(5)), lent) == doubtful);
}

TEST_CASE("the same sum a year later is another deal; a plan may be completed within half a year") {
  const auto first = deal(investment, invested(), of(1'000), "2024-03-01");
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2025-03-01")) == two);
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2024-08-31", closed)) == one);
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2024-09-01", closed)) == open);
  CHECK(likeness(deal(investment, invested(), of(1'190), "2024-03-01"),
                 deal(investment, invested(), of(1'190), "2025-01-15", closed))
        == one);
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2025-05-15", closed)) == doubtful);
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2027-05-15", closed)) == two);
  CHECK(likeness(first, deal(investment, invested(), of(1'000), "2024-05-01")) == doubtful);
  CHECK(judged(deal(investment, invested(), of(1'000)), deal(investment, invested(), of(1'000)), "2024-03-01",
               "2025-03-01")
            .likeness
        == open);
}

TEST_CASE("told again without a date, a figure that is not round is known for a quarter, a round one for a month") {
  const auto at = [](std::int64_t millions, std::string_view then) {
    return judged(deal(lease, {sample::party("a", lessor), sample::party("b", lessee)}, of(millions), "2025-02-01"),
                  deal(lease, {sample::party("a", lessor), sample::party("b", lessee)}, of(millions)), "2025-02-01",
                  then)
        .likeness;
  };
  CHECK(at(1'000, "2025-03-04") == one);
  CHECK(at(1'000, "2025-03-05") == open);
  CHECK(at(1'190, "2025-05-04") == one);
  CHECK(at(1'190, "2025-05-05") == open);
}

TEST_CASE("what is for something else is a question at most") {
  auto first = deal(partnership, {sample::party("a", partner), sample::party("b", partner)}, {}, "2025-01-10");
  auto second = first;
  first.purpose = {"shore power"};
  second.purpose = {"automation of cranes"};
  CHECK(likeness(first, second) == doubtful);
  second.purpose = {"cranes", "Power from the shore"};
  CHECK(likeness(first, second) == one);
  second.purpose = {"육상 전력"};  // in another script nobody can tell
  CHECK(likeness(first, second) == one);
}

TEST_CASE("what states no sum is the deal that is told at its time, if nothing else differs") {
  const auto dated = deal(lease, {sample::party("a", lessor), sample::party("b", lessee)}, of(38'000), "2025-11-03");
  const auto bare = deal(lease, {sample::party("a", lessor), sample::party("b", lessee)});
  CHECK(judged(dated, bare, "2025-11-03", "2025-11-10").likeness == one);
  CHECK(judged(dated, bare, "2025-11-03", "2025-11-11").likeness == open);
  CHECK(judged(dated, bare, "2025-11-03", "2026-11-20").likeness == two);
  auto same_day = dated;
  same_day.amount.reset();
  same_day.parties.push_back(sample::party("c", lessor));
  CHECK(likeness(dated, same_day) == one);
  same_day.quantity = sample::number("900", "square metres");
  CHECK(likeness(dated, same_day) == open);  // each states something of its own
  auto for_offices = dated;
  for_offices.purpose = same_day.purpose = {"offices"};
  CHECK(likeness(for_offices, same_day) == one);
}

TEST_CASE("a number in the name, other goods, lengths and quantities tell deals apart") {
  auto first = deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, of(300), "2025-01-10");
  auto second = first;
  first.name = "notes due 2030";
  second.name = "notes due 2032";
  CHECK(likeness(first, second) == two);
  second.name = "Notes due 2030";
  CHECK(likeness(first, second) == one);
  first.term = Duration{5, 0, 0, 0};
  second.term = Duration{7, 0, 0, 0};
  CHECK(likeness(first, second) == doubtful);

  auto chips = deal(supply, supplied(), of(300));
  auto wafers = chips;
  chips.goods = {"g"};
  wafers.goods = {"h"};
  CHECK(likeness(chips, wafers) == doubtful);
  wafers.goods = {"g", "h"};
  CHECK(likeness(chips, wafers) == one);
  chips.quantity = sample::number("40", "aircraft");
  wafers.quantity = sample::number("25", "aircraft");
  CHECK(likeness(chips, wafers) == doubtful);
}

TEST_CASE("what a paper may have mixed up is a question where the sum and the day are one") {
  const auto first = deal(supply, supplied(), of(300), "2025-01-10");
  auto second = deal(supply, {sample::party("b", supplier), sample::party("a", customer)}, of(300), "2025-01-10");
  CHECK(likeness(first, second) == doubtful);
  CHECK(judged(first, second).reasons.contains(SamenessReason::roles_exchanged));
  second.amount = sample::stated(of(310));
  CHECK(likeness(first, second) == two);
}

TEST_CASE("what is paid on one day is one deal, lent or supplied; on another day it is a question for a month") {
  auto supplied_first = deal(supply, supplied(), of(300), "2025-01-10");
  const auto lent = [](std::string_view day) {
    return deal(loan, {sample::party("b", lender), sample::party("a", borrower)}, of(300), day);
  };
  CHECK(likeness(supplied_first, lent("2025-01-10")) == one);
  CHECK(likeness(supplied_first, lent("2025-01-11")) == doubtful);
  CHECK(likeness(supplied_first, lent("2025-01")) == doubtful);
  CHECK(likeness(supplied_first, lent("2025-04-11")) == two);
  auto prepaid = lent("2025-01");
  prepaid.name = "prepayment";
  CHECK(likeness(supplied_first, prepaid) == one);
  prepaid.amount = sample::stated(of(310));
  CHECK(likeness(supplied_first, prepaid) == two);
  auto stake = deal(investment, {sample::party("b", investor), sample::party("a", investee)}, of(300), "2025-01-10");
  CHECK(likeness(supplied_first, stake) == one);
  stake.parties[0].share = Share{Ratio{1, 10}};
  supplied_first.quantity = sample::number("40", "turbines");
  CHECK(likeness(supplied_first, stake) == doubtful);  // a stake, and an order
}

TEST_CASE("who is paid by whom is mixed up where nobody does it twice, or something else shows that it is one deal") {
  auto first = deal(supply, supplied(), of(300), "2025-01-10");
  auto second = deal(service, {sample::party("b", supplier), sample::party("a", customer)}, of(300), "2025-01-10");
  CHECK(likeness(first, second) == doubtful);
  first.name = second.name = "milling contract";
  CHECK(likeness(first, second) == one);
  second.date = Date::parse("2025-01-11");
  CHECK(likeness(first, second) == doubtful);
  const auto merged =
      deal(acquisition, {sample::party("b", acquirer), sample::party("a", target)}, of(300), "2025-01-10");
  CHECK(likeness(deal(acquisition, acquired(), of(300), "2025-01-10"), merged) == one);
}

TEST_CASE("investors that both leave out may be those whom the other names, where the sum and the day are one") {
  auto first = deal(investment, invested(), of(62), "2025-01-10");
  auto second = deal(investment, {sample::party("c", investor), sample::party("b", investee)}, of(62), "2025-01-10");
  first.open_roles = {investor};
  CHECK(likeness(first, second) == doubtful);
  second.open_roles = {investor};
  CHECK(likeness(first, second) == one);
  second.amount = sample::stated(of(63));
  CHECK(likeness(first, second) == two);
}

TEST_CASE("a note is a loan and an investment, where the sum and the day are one") {
  const auto lent = deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, of(130), "2025-01-10");
  auto other = deal(investment, invested(), of(130), "2025-01-10");
  CHECK(likeness(lent, other) == doubtful);
  other.name = "Series C";
  CHECK(likeness(lent, other) == doubtful);
  other.name = "convertible notes";
  CHECK(likeness(lent, other) == one);
  other.date = Date::parse("2025-01");
  CHECK(likeness(lent, other) == one);
  other.date = Date::parse("2025-01-20");
  CHECK(likeness(lent, other) == doubtful);
  other.date = lent.date;
  other.parties[0].share = Share{Ratio{1, 10}};  // a note gives none
  CHECK(likeness(lent, other) == doubtful);
}

TEST_CASE("a plan and what is signed later are one where both state what shows it") {
  auto plan = deal(supply, supplied(), {}, "2025-01-10", announced);
  auto contract = deal(supply, supplied(), {}, "2025-04-10");
  plan.quantity = contract.quantity = sample::number("90000", "tonnes");
  CHECK(likeness(plan, contract) == one);
  plan.status = agreed;
  CHECK(likeness(plan, contract) == doubtful);

  plan = deal(supply, supplied(), of(576, Bound::at_most), "2025-01-10", announced);
  contract = deal(supply, supplied(), of(560), "2025-06-10");
  CHECK(likeness(plan, contract) == doubtful);
  plan.goods = contract.goods = {"g"};
  CHECK(likeness(plan, contract) == one);
  contract.goods = {"h"};
  CHECK(likeness(plan, contract) == two);

  const auto grant = deal(investment, invested(), of(1'100, Bound::at_most), "2025-01-10", announced);
  CHECK(likeness(grant, deal(investment, invested(), of(1'020), "2025-11-10")) == one);
  CHECK(likeness(grant, deal(investment, invested(), of(1'020), "2024-11-10")) == doubtful);
  CHECK(likeness(grant, deal(investment, invested(), of(600), "2025-11-10")) == doubtful);
}

TEST_CASE("of one day, each may state something of its own, unless nobody can tell whether it is the same") {
  auto doses = deal(supply, supplied(), {}, "2025-01-10");
  doses.quantity = sample::number("12", "million doses");
  auto paid_for = deal(supply, supplied(), of(190), "2025-01-10");
  CHECK(likeness(doses, paid_for) == one);
  paid_for.date = Date::parse("2025-01-11");
  CHECK(likeness(doses, paid_for) == open);
  paid_for.date = doses.date;
  paid_for.quantity = sample::number("3", "cargoes");
  CHECK(likeness(doses, paid_for) == doubtful);
  paid_for.quantity.reset();
  doses.name = "supply of vaccines";
  paid_for.name = "vaccines for children";
  CHECK(likeness(doses, paid_for) == open);

  auto upfront = deal(licence, {sample::party("a", licensor), sample::party("b", licensee)}, of(60), "2025-01-10");
  auto all = upfront;
  all.amount = sample::stated(of(940, Bound::at_most));
  CHECK(likeness(upfront, all) == one);
  upfront.type = all.type = service;
  upfront.parties = all.parties = supplied();
  CHECK(likeness(upfront, all) == doubtful);
  upfront.goods = all.goods = {"g"};
  CHECK(likeness(upfront, all) == one);
}

TEST_CASE("a stake of one day that both state is one, whatever papers call its purchase") {
  auto invest = deal(investment, invested(), of(42), "2025-01-10");
  auto acquire = deal(acquisition, acquired(), {}, "2025-01-10");
  CHECK(likeness(invest, acquire) == open);
  invest.parties[0].share = acquire.parties[0].share = Share{Ratio{1, 10}, Bound::exact, false, {}, {}};
  CHECK(likeness(invest, acquire) == one);
}

TEST_CASE("what is acquired from a seller may be what this supplies") {
  auto bought = deal(acquisition, acquired(), of(95), "2025-01-10");
  bought.parties.push_back(sample::party("c", seller));
  const auto supplied_by =
      deal(supply, {sample::party("c", supplier), sample::party("a", customer)}, of(95), "2025-01-10");
  CHECK(likeness(bought, supplied_by) == one);
  CHECK(
      likeness(bought, deal(supply, {sample::party("c", supplier), sample::party("a", customer)}, of(90), "2025-01-10"))
      == two);
  auto called_otherwise = bought;
  called_otherwise.parties[1].entity = "e";
  CHECK(likeness(bought, called_otherwise) == doubtful);
  called_otherwise.parties[2].entity = "g";
  CHECK(likeness(bought, called_otherwise) == two);
}

TEST_CASE("two of one name in other words are two perhaps; words that say that it is a deal say nothing") {
  auto first = deal(supply, supplied(), of(240, Bound::at_most), "2025-01-10");
  auto second = first;
  first.name = "frame contract";
  second.name = "master supply agreement";
  CHECK(likeness(first, second) == one);
  first.name = "frame contract for rails";
  second.name = "frame contract for points";
  CHECK(likeness(first, second) == doubtful);
}

TEST_CASE("a sum of another currency is the same where it is about, at one time") {
  const auto krona = [](Bound bound) { return Amount{Money::from_minor(260'000'000'000, Currency::SEK), bound}; };
  const auto lent = [](Amount amount, std::string_view day) {
    return deal(loan, {sample::party("a", lender), sample::party("b", borrower)}, amount, day);
  };
  const auto at_home = lent(krona(Bound::exact), "2025-01-10");
  CHECK(likeness(at_home, lent(of(250).about(), "2025-01-10")) == one);
  CHECK(likeness(at_home, lent(of(250).about(), "2025-01")) == one);
  CHECK(likeness(at_home, lent(of(250), "2025-01-10")) == doubtful);  // a loan may be of two currencies
  CHECK(likeness(at_home, lent(of(250).about(), "2025-01-20")) == doubtful);
}

TEST_CASE("about a figure is the figure near it, at one time") {
  const auto at = [](Amount amount, std::string_view day) { return deal(supply, supplied(), amount, day); };
  const auto exact = at(of(385), "2025-01-10");
  CHECK(likeness(exact, at(of(400).about(), "2025-01")) == one);
  CHECK(likeness(exact, at(of(400).about(), "2025-01-20")) == doubtful);
  CHECK(likeness(exact, at(of(300, Bound::at_least), "2025-01")) == one);
  CHECK(likeness(exact, at(of(450).about(), "2025-01")) == doubtful);
}

TEST_CASE("what is named after a part is not the whole, where no sum shows it") {
  const auto whole = deal(investment, invested(), of(90), "2025-01-10");
  auto part = deal(investment, invested(), {}, "2025-01-10");
  CHECK(likeness(whole, part) == one);
  part.name = "Series D";
  CHECK(likeness(whole, part) == one);
  part.name = "first tranche of Series D";
  CHECK(likeness(whole, part) == open);
  part.amount = sample::stated(of(90));
  CHECK(likeness(whole, part) == one);
}

TEST_CASE("a partnership without a sum is what is signed that day, other types are not") {
  const auto contract = deal(supply, supplied(), of(320), "2025-01-10");
  auto partners = deal(partnership, {sample::party("a", partner), sample::party("b", partner)}, {}, "2025-01-10");
  CHECK(likeness(contract, partners) == one);
  CHECK(likeness(contract, deal(service, supplied(), {}, "2025-01-10")) == open);
  partners.date = Date::parse("2025-01-11");
  CHECK(likeness(contract, partners) == open);
}

TEST_CASE("who else is paid for the same is a question where somebody is left out") {
  auto first = deal(investment, invested(), of(14), "2025-01-10");
  auto second = deal(investment, {sample::party("c", investor), sample::party("b", investee)}, {}, "2025-01-11");
  CHECK(likeness(first, second) == two);
  second.open_roles = {investor};
  CHECK(likeness(first, second) == doubtful);
  first.name = second.name = "Series B";
  second.open_roles = {};
  CHECK(likeness(first, second) == doubtful);
  second.date = Date::parse("2025-01-20");
  CHECK(likeness(first, second) == two);
}

TEST_CASE("a plan may be what is signed within a year, whatever is stated of it") {
  const auto plan = deal(service, supplied(), {}, "2025-01-10", announced);
  CHECK(likeness(plan, deal(service, supplied(), of(60), "2025-10-10")) == doubtful);
  CHECK(likeness(plan, deal(service, supplied(), of(60), "2026-02-10")) == two);
  CHECK(likeness(plan, deal(service, supplied(), of(60), "2024-10-10")) == two);
}

TEST_CASE("sums for all and for each are compared where both are stated") {
  auto each = deal(supply, supplied(), of(40), "2025-01-10");
  each.amount = sample::stated(of(40), Scope::each);
  CHECK(likeness(each, deal(supply, supplied(), of(120), "2025-01-10")) == one);
  CHECK(likeness(each, deal(supply, supplied(), {}, "2025-01-10")) == one);
}

TEST_CASE("an enterprise value is another figure than the price, and no other deal") {
  auto enterprise = deal(acquisition, acquired(), of(30'000), "2025-09-29");
  const auto price = deal(acquisition, acquired(), of(7'300), "2025-09-29");
  CHECK(judged(enterprise, price).reasons.contains(SamenessReason::raised));
  enterprise.basis = ValuationBasis::enterprise;
  CHECK(likeness(enterprise, price) == one);
  CHECK_FALSE(judged(enterprise, price).reasons.contains(SamenessReason::raised));
}

TEST_CASE("what ends within the time for which it was made is that deal") {
  auto made = deal(service, supplied(), of(31), "2020-03-09");
  made.term = Duration{6, 0, 0, 0};
  auto over = deal(service, supplied(), of(31), {}, ended);
  over.ended = Date::parse("2022-10-11");
  CHECK(judged(made, over, "2020-03-10", "2022-10-12").likeness == one);
  made.term = Duration{1, 0, 0, 0};
  CHECK(judged(made, over, "2020-03-10", "2022-10-12").likeness == doubtful);
  made.term.reset();
  CHECK(judged(made, over, "2020-03-10", "2022-10-12").likeness == doubtful);
  over.ended = Date::parse("2023-10-11");
  CHECK(judged(made, over, "2020-03-10", "2023-10-12").likeness == two);
}

TEST_CASE("a range of talks holds the figure that is signed, with whomever else") {
  const auto talks = deal(investment, invested(), Amount::range(sample::usd(100), sample::usd(150)), {}, in_talks);
  auto round = deal(investment, invested(), of(130), "2025-03-15");
  round.parties.push_back(sample::party("c", investor));
  CHECK(judged(talks, round, "2025-02-02", "2025-03-16").likeness == one);
  round.amount = sample::stated(of(170));
  CHECK(judged(talks, round, "2025-02-02", "2025-03-16").likeness == doubtful);
}

TEST_CASE("a raise by one of those who bid together is their bid") {
  auto joint = deal(acquisition, acquired(), of(220), "2025-01-10", announced);
  joint.parties.push_back(sample::party("c", acquirer));
  const auto alone = deal(acquisition, acquired(), of(235), "2025-02-10", announced);
  CHECK(likeness(joint, alone) == one);
  auto with_other = alone;
  with_other.parties.push_back(sample::party("e", acquirer));
  CHECK(likeness(joint, with_other) == doubtful);
}

TEST_CASE("two partners found one venture, whatever it is called, perhaps") {
  const auto founded = [](std::string_view subject_id, std::string_view day) {
    return deal(
        joint_venture,
        {sample::party("a", partner), sample::party("b", partner), sample::party(std::string{subject_id}, subject)},
        of(500), day);
  };
  CHECK(likeness(founded("c", "2025-01-10"), founded("e", "2025-01-10")) == doubtful);
  CHECK(likeness(founded("c", "2025-01-10"), founded("e", "2025-06-10")) == two);
}

TEST_CASE("two dates more than three days apart are two deals, perhaps") {
  const auto on = [](std::string_view day) { return deal(service, supplied(), of(950), day); };
  CHECK(likeness(on("2025-01-10"), on("2025-01-13")) == one);
  CHECK(likeness(on("2025-01-10"), on("2025-01-14")) == doubtful);
  CHECK(likeness(on("2025-01-10"), on("2025-07-12")) == doubtful);
  CHECK(likeness(on("2025-01-10"), on("2025-07-13")) == two);
}

TEST_CASE("talks long ago are other talks, perhaps") {
  const auto before = deal(acquisition, acquired(), {}, "2020-02", in_talks);
  CHECK(judged(before, deal(acquisition, acquired(), of(600), {}, in_talks), "2020-02-20", "2020-09-05").likeness
        == one);
  CHECK(judged(before, deal(acquisition, acquired(), of(600), {}, in_talks), "2020-02-20", "2023-09-05").likeness
        == doubtful);
}

TEST_CASE("a subsidiary in the place of its parent is a question, unless the sum and the day are one") {
  auto first = deal(service, supplied(), of(180), "2025-01-28");
  auto second = first;
  second.parties[0].entity = "c";
  CHECK(judged(first, second, "2025-02-01", "2025-02-02", true).likeness == one);
  first.amount = second.amount = {};
  CHECK(judged(first, second, "2025-02-01", "2025-02-02", true).likeness == one);
  first.term = Duration{5, 0, 0, 0};
  CHECK(judged(first, second, "2025-02-01", "2025-02-02", true).likeness == one);
  second.quantity = sample::number("400", "tills");
  CHECK(judged(first, second, "2025-02-01", "2025-02-02", true).likeness == doubtful);
  CHECK(judged(first, second).likeness == two);
}

TEST_CASE("payments come again: a sum and a time near each other do not make one of two") {
  const auto paid_out = [](std::optional<DealKind> kind, std::string_view date, std::string_view period = {}) {
    auto made = deal(payment, {sample::party("a", payer), sample::party("b", payee)}, of(123), date, announced);
    made.kind = kind;
    if (!period.empty()) made.period = Period::parse(period);
    return made;
  };
  // The dividends of two quarters, of one sum, told within days.
  CHECK(likeness(paid_out(DealKind::dividend, "2025-01-30", "2024-Q4"),
                 paid_out(DealKind::dividend, "2025-01-30", "2025-Q1"))
        == two);
  CHECK(likeness(paid_out(DealKind::dividend, "2025-01-30", "2024-Q4"),
                 paid_out(DealKind::dividend, "2025-01-31", "2024-Q4"))
        == one);
  // Of one day they are one; of one month, nobody knows.
  CHECK(likeness(paid_out(DealKind::dividend, "2025-01-30"), paid_out(DealKind::dividend, "2025-01-30")) == one);
  CHECK(likeness(paid_out(DealKind::dividend, "2025-01"), paid_out(DealKind::dividend, "2025-01")) == doubtful);
  CHECK(likeness(paid_out({}, "2025-01"), paid_out(DealKind::dividend, "2025-01")) == doubtful);
  // A dividend is no fine.
  CHECK(likeness(paid_out(DealKind::dividend, "2025-01-30"), paid_out(DealKind::fine, "2025-01-30")) == two);
  CHECK(likeness(paid_out(DealKind::grant, "2025-01-30"), paid_out(DealKind::fine, "2025-01-30")) == two);
  // But a fine is a settlement to some, a grant a subsidy, and neither comes twice with one sum.
  CHECK(likeness(paid_out(DealKind::fine, "2025-01"), paid_out(DealKind::settlement, "2025-01")) == one);
  CHECK(likeness(paid_out(DealKind::grant, "2025-01"), paid_out(DealKind::subsidy, "2025-01")) == one);
}

TEST_CASE("a fine that is cut later is told as two, or as a question") {
  auto fine = deal(payment, {sample::party("a", payer), sample::party("b", payee)}, of(1500), "2025-01-30", announced);
  fine.kind = DealKind::fine;
  auto cut = deal(payment, {sample::party("a", payer), sample::party("b", payee)}, of(1000), "2025-05-30", agreed);
  cut.kind = DealKind::fine;
  CHECK(likeness(fine, cut) != one);
}

TEST_CASE("two companies merge once, and one paper calls it a takeover") {
  const auto merged = [](std::optional<std::string_view> date) {
    return deal(merger, {sample::party("a", partner), sample::party("b", partner), sample::party("c", successor)}, {},
                date);
  };
  CHECK(likeness(merged("2025-01-30"), merged("2025-01-31")) == one);
  CHECK(likeness(merged("2025-01-30"), deal(acquisition, acquired(), {}, "2025-01-30")) == one);
}

}  // namespace test_graph_sameness_judge
