// SPDX-License-Identifier: MIT
#include <newsgraph/text/deal.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace test_text_deal {

using namespace newsgraph;
using enum Currency;

namespace {

Party party(std::string entity, Role role) {
  Party party;
  party.entity = std::move(entity);
  party.role = role;
  return party;
}

StatedAmount dollars(std::int64_t dollars) { return {Amount{Money::from_minor(dollars * 100, USD)}, {}, {}, {}, {}}; }

Share share(std::uint64_t part, std::uint64_t whole) { return {Ratio{part, whole}, Bound::exact, false, {}, {}}; }

}  // namespace

TEST_CASE("a party stands with its role and what is stated of its part") {
  auto amazon = party("amazon", Role::investor);
  CHECK(to_string(amazon) == "amazon (investor)");
  amazon.lead = false;
  CHECK(to_string(amazon) == "amazon (investor)");
  amazon.lead = true;
  amazon.share = share(51, 100);
  amazon.amount = dollars(10);
  CHECK(to_string(amazon) == "amazon (investor, lead, 51 %, USD 10.00)");
}

TEST_CASE("roles and directions are written with the names of roles") {
  CHECK(to_string(Direction{Role::customer, Role::supplier}) == "customer to supplier");
  CHECK(to_string(Roles{Role::supplier, Role::customer}) == "customer, supplier");
  CHECK(to_string(Roles{}) == "");
}

TEST_CASE("a link is read from its deal to the other") {
  CHECK(to_string(Link{LinkType::may_overlap, "d9", {}}) == "mayOverlap d9");
}

TEST_CASE("a consideration stands with how much of the price it is") {
  Consideration part;
  part.form = ConsiderationForm::assumed_debt;
  CHECK(to_string(part) == "assumedDebt");
  part.amount = dollars(10);
  part.share = share(3, 5);
  CHECK(to_string(part) == "assumedDebt (USD 10.00, 60 %)");
}

TEST_CASE("a term has its figure or its words, and what it is of") {
  Term term{.kind = TermKind::spread};
  term.value = StatedNumber{.number = StatedDecimal{145}, .unit = "bp"};
  term.of = "SOFR";
  CHECK(to_string(term) == "spread 145 bp (SOFR)");
  CHECK(to_string(Term{.kind = TermKind::rating, .text = "BBB+"}) == "rating BBB+");
}

TEST_CASE("a break fee names who pays whom where that is known") {
  ScheduledPayment fee;
  fee.kind = DueKind::break_fee;
  CHECK(to_string(fee) == "breakFee");
  fee.amount = dollars(10);
  CHECK(to_string(fee) == "breakFee USD 10.00");
  fee.payer = "acme";
  fee.payee = "globex";
  CHECK(to_string(fee) == "breakFee USD 10.00 (from acme, to globex)");
  ScheduledPayment milestone;
  milestone.kind = DueKind::milestone;
  milestone.condition = "approval";
  milestone.met = true;
  milestone.by = Date::parse("2026");
  CHECK(to_string(milestone) == "milestone (approval, met, by 2026)");
  milestone.met = false;
  CHECK(to_string(milestone) == "milestone (approval, not met, by 2026)");
}

TEST_CASE("a deal is one line: type, status, parties, amount") {
  Deal deal;
  deal.id = "d1";
  deal.type = DealType::investment;
  CHECK(to_string(deal) == "d1: investment");
  deal.status = DealStatus::in_talks;
  deal.parties = {party("amazon", Role::investor), party("openai", Role::investee)};
  deal.amount = dollars(10);
  CHECK(to_string(deal) == "d1: investment, inTalks, amazon (investor), openai (investee), USD 10.00");
}

TEST_CASE("a package names its deals") {
  Deal deal;
  deal.id = "pkg";
  deal.type = DealType::package;
  deal.members = {"d1", "d2", "d3"};
  CHECK(to_string(deal) == "pkg: package, of d1, d2, d3");
}

}  // namespace test_text_deal
