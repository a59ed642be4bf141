// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/direction_rules.hpp>

#include "../../catch.hpp"
#include "../../checked_deals.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_direction_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::deal_of;

using Kinds = sample::FaultKinds;

Kinds kinds(std::string text, std::vector<Deal> deals) {
  return sample::checked_deals<DirectionRules>(std::move(text), std::move(deals));
}

TEST_CASE("a direction against the words is a fault") {
  const auto right = deal_of(DealType::investment, {{"a", Role::investor}, {"b", Role::investee}});
  const auto wrong = deal_of(DealType::investment, {{"b", Role::investor}, {"a", Role::investee}});
  CHECK(kinds("알도르가 브렌타에 투자한다.", {right}).empty());
  CHECK(kinds("알도르가 브렌타에 투자한다.", {wrong}) == Kinds{ExtractionFaultKind::wrong_direction});
  CHECK(kinds("Aldor and Brenta talk of money.", {wrong}).empty());
}

TEST_CASE("a public body gets fines and pays grants, but for what is paid back") {
  const auto to_state = deal_of(DealType::payment, {{"a", Role::payer}, {"state", Role::payee}});
  const auto to_aldor = deal_of(DealType::payment, {{"state", Role::payer}, {"a", Role::payee}});
  CHECK(kinds("The penalty of Ruritania for Aldor is $3m.", {to_state}).empty());
  CHECK(kinds("The penalty of Ruritania for Aldor is $3m.", {to_aldor}) == Kinds{ExtractionFaultKind::wrong_direction});
  CHECK(kinds("Ruritania must refund the penalty to Aldor.", {to_aldor}).empty());
  CHECK(kinds("Aldor has a subsidy of $3m by Ruritania.", {to_state}) == Kinds{ExtractionFaultKind::wrong_direction});
}

TEST_CASE("where the evidence says nothing, another sentence may say it") {
  auto wrong = deal_of(DealType::loan, {{"a", Role::lender}, {"b", Role::borrower}});
  wrong.evidence = {{.in = "p1", .exact = "Aldor and Brenta have a contract."}};
  const std::string text = "Aldor and Brenta have a contract. Brenta will lend Aldor $3m.";
  CHECK(kinds(text, {wrong}) == Kinds{ExtractionFaultKind::wrong_direction});
  const auto other = deal_of(DealType::loan, {{"b", Role::lender}, {"a", Role::borrower}});
  CHECK(kinds(text, {wrong, other}).empty());
}

TEST_CASE("what one deal sells another can't sell it") {
  const auto one = deal_of(DealType::acquisition, {{"a", Role::target}, {"b", Role::seller}});
  const auto other = deal_of(DealType::acquisition, {{"b", Role::target}, {"a", Role::seller}});
  CHECK(kinds("Aldor and Brenta.", {one}).empty());
  CHECK(kinds("Aldor and Brenta.", {one, other}).size() == 2);
}

}  // namespace test_draft_checking_direction_rules
