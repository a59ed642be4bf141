// SPDX-License-Identifier: MIT
#include <newsgraph/model/checks/check_in_memory.hpp>

#include "../../catch.hpp"
#include "../sample.hpp"

namespace test_model_checks_check_in_memory {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::model_parts;
using enum Currency;

namespace {

template <class T>
Lines faults_of(const T& object) {
  FaultCollector found{100};
  check_in_memory(type_of<T>(), &object, Place{}, found);
  return lines_of(found.faults());
}

}  // namespace

TEST_CASE("a price is for something, and a figure has extras that are JSON") {
  Term term;
  term.value = StatedPrice{StatedDecimal{5}, USD, {}, {}, {}};
  CHECK(faults_of(term) == Lines{R"(/value: missing "per", what the price is for)"});
  term.value = StatedPrice{StatedDecimal{5}, USD, "share", {}, {{"x-a", "{"}}};
  CHECK(faults_of(term) == Lines{R"(/value/x-a: found "{", expected JSON on one line)"});
  term.value = StatedAmount{Money::from_minor(5, USD), {}, {}, {}, {{"a", "1"}}};
  CHECK(faults_of(term) == Lines{R"(/value/a: the key of an extra member begins with "x-")"});
}

TEST_CASE("a share is at most the whole, and has two figures where it is a range") {
  Party party;
  party.share = Share{{1, 1}, Bound::exact, false, {}, {}};
  CHECK(faults_of(party).empty());
  party.share = Share{{3, 2}, Bound::range, false, {}, {}};
  CHECK(faults_of(party)
        == Lines{"/share: found 1.5, expected at most 1, the whole",
                 R"(/share: a share has a max where its bound is "range", and only there)"});
  party.share = Share{{3, 100}, Bound::range, false, {}, {}, Ratio{1, 20}};
  CHECK(faults_of(party).empty());
  party.share->bound = Bound::exact;
  CHECK(faults_of(party) == Lines{R"(/share: a share has a max where its bound is "range", and only there)"});
  party.share = Share{{1, 2}, Bound::range, false, {}, {}, Ratio{1, 20}};
  CHECK(faults_of(party) == Lines{"/share: found 0.05, expected at least the ratio"});
}

TEST_CASE("a quantity is a number or vague, not both") {
  Deal deal;
  deal.quantity.emplace().number = StatedDecimal{40};
  CHECK(faults_of(deal).empty());
  deal.quantity->vague = Vague::many;
  CHECK(faults_of(deal) == Lines{"/quantity/vague: a number has a value or is vague, not both"});
  deal.quantity->number.reset();
  deal.quantity->extras = {{"rank", "1"}};
  CHECK(faults_of(deal) == Lines{R"(/quantity/rank: the key of an extra member begins with "x-")"});
}

TEST_CASE("an amount has at most 65535 equivalents") {
  Deal deal;
  deal.amount = StatedAmount{Money::from_minor(1, KRW), {}, {}, {}, {}};
  deal.amount->equivalents.resize(65'535, {Money::from_minor(1, USD), {}, {}});
  CHECK(faults_of(deal).empty());
  deal.amount->equivalents.push_back({Money::from_minor(1, USD), {}, {}});
  CHECK(faults_of(deal) == Lines{"/amount/equivalents: found 65536, expected at most 65535 equivalents"});
}

TEST_CASE("extras have keys of their own, that begin with x-") {
  Entity entity;
  entity.extras = {{"x-rank", "1"}, {"rank", "2"}, {"x-rank", "3"}};
  CHECK(faults_of(entity)
        == Lines{R"(/rank: the key of an extra member begins with "x-")",
                 R"(/x-rank: "x-rank" stands twice in its object)"});
}

TEST_CASE("extras are JSON") {
  Entity entity;
  entity.extras = {{"x-desk", "\"Seoul\""}, {"x-rank", "1"}, {"x-all", R"({"a": [true, null]})"}};
  CHECK(faults_of(entity).empty());
  entity.extras = {{"x-desk", "Seoul"}, {"x-rank", "1\n"}, {"x-none", ""}};
  CHECK(faults_of(entity)
        == Lines{R"(/x-desk: found "Seoul", expected JSON on one line)",
                 R"(/x-rank: found "1\u000a", expected JSON on one line)",
                 R"(/x-none: found "", expected JSON on one line)"});
}

TEST_CASE("extras of amounts, shares, terms and conflicting values are extras too") {
  const Extras wrong{{"x-a", "{"}};
  StatedAmount amount{Money::from_minor(1, KRW), {}, {}, {{Money::from_minor(1, USD), {}, wrong}}, wrong};
  Deal deal;
  deal.amount = amount;
  deal.term = VagueTerm{Vague::several, TimeUnit::year, {}, wrong};
  CHECK(faults_of(deal)
        == Lines{R"(/amount/x-a: found "{", expected JSON on one line)",
                 R"(/amount/equivalents/0/x-a: found "{", expected JSON on one line)",
                 R"(/term/x-a: found "{", expected JSON on one line)"});
  Party party;
  party.share = Share{{1, 1}, Bound::exact, false, {}, wrong};
  CHECK(faults_of(party) == Lines{R"(/share/x-a: found "{", expected JSON on one line)"});
  Claim claim;
  amount.equivalents.clear();
  claim.sets = {{"d1", ConflictingField::amount, amount}};
  CHECK(faults_of(claim) == Lines{R"(/sets/d1~1amount/x-a: found "{", expected JSON on one line)"});
}

TEST_CASE("many extras and conflicting values cost no more than their sorting") {
  Claim claim;
  for (int i = 0; i < 200'000; ++i) {
    claim.extras.push_back({"x-" + std::to_string(i), "1"});
    claim.sets.push_back({"d" + std::to_string(i), ConflictingField::status, DealStatus::closed});
  }
  CHECK(faults_of(claim).empty());
}

TEST_CASE("a conflicting value is of the type of its member, and there is one of it") {
  const Date year{std::chrono::year{2025}};
  Claim claim;
  claim.sets = {
      {"d1", ConflictingField::status, DealStatus::closed},
      {"d1", ConflictingField::date, year},
      {"d1", ConflictingField::closing, year},
      {"d1", ConflictingField::ended, year},
      {"d1", ConflictingField::period, Period{year}},
      {"d1", ConflictingField::amount, StatedAmount{Money::from_minor(1, KRW), {}, {}, {}, {}}},
      {"d2", ConflictingField::status, DealStatus::closed},
  };
  CHECK(faults_of(claim).empty());
  claim.sets.push_back({"d3", ConflictingField::amount, year});
  claim.sets.push_back({"d1", ConflictingField::status, DealStatus::agreed});
  CHECK(faults_of(claim)
        == Lines{"/sets/d3~1amount: the value is of the type of another member",
                 R"(/sets/d1~1status: "d1/status" stands twice in its object)"});
}

}  // namespace test_model_checks_check_in_memory
