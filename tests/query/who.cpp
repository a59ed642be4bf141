// SPDX-License-Identifier: MIT
#include <newsgraph/query/who.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

namespace test_query_who {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;

namespace {

/// Who takes part in a deal of this type between companies a, b and c.
std::string who(DealType type, std::vector<Party> parties, std::vector<Role> open = {}) {
  auto article = sample::article("urn:who");
  for (const std::string id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, "Co " + id));
  article.deals = {sample::deal("d", type, DealStatus::agreed, std::move(parties))};
  article.deals[0].open_roles = std::move(open);
  Graph graph;
  graph.add(article);
  const auto others = other_parties_text(graph, DealId{0});
  return who_text(graph, DealId{0}) + (others.empty() ? "" : "; " + others);
}

}  // namespace

TEST_CASE("the one who pays stands before the one who is paid") {
  using enum DealType;
  using enum Role;
  CHECK(who(investment, {party("a", investor), party("b", investee)}) == "Co a → Co b");
  CHECK(who(supply, {party("a", supplier), party("b", customer)}) == "Co b → Co a");
  CHECK(who(lease, {party("a", lessor), party("b", lessee)}) == "Co b → Co a");
  CHECK(who(loan, {party("a", lender), party("b", borrower), party("c", borrower)}) == "Co a → Co b and Co c");
}

TEST_CASE("open lists, and sides that nobody is named of") {
  using enum DealType;
  using enum Role;
  CHECK(who(supply, {party("a", customer), party("b", supplier)}, {supplier}) == "Co a → Co b and others");
  CHECK(who(supply, {party("a", customer)}, {supplier}) == "Co a → suppliers not named");
  CHECK(who(acquisition, {party("a", acquirer), party("b", target)}) == "Co a → seller not named");
  CHECK(who(supply, {}) == "customer not named → supplier not named");
  CHECK(who(partnership, {}) == "nobody named");
}

TEST_CASE("those who take part without paying or being paid are named after them") {
  using enum DealType;
  using enum Role;
  CHECK(who(acquisition, {party("a", acquirer), party("b", seller), party("c", lender)}) == "Co a → Co b; lender Co c");
}

TEST_CASE("those who get the money of an investment are the company and who sells its shares beside it") {
  using enum DealType;
  using enum Role;
  CHECK(who(investment, {party("a", investor), party("b", investee), party("c", seller)}) == "Co a → Co b and Co c");
  CHECK(who(investment, {party("a", investor), party("b", investee)}, {seller}) == "Co a → Co b and others");
  CHECK(who(investment, {party("a", investor), party("b", investee), party("c", underwriter)})
        == "Co a → Co b; underwriter Co c");
  CHECK(who(investment, {party("a", investor), party("b", investee), party("c", underwriter), party("a", underwriter)})
        == "Co a → Co b; underwriters Co c and Co a");
  CHECK(who(investment, {party("a", investor), party("b", investee)}, {underwriter})
        == "Co a → Co b; underwriters not named");
  CHECK(who(investment, {party("a", investor)}, {seller}) == "Co a → sellers not named");
  CHECK(who(investment, {party("a", investor)}) == "Co a → investee not named");
}

TEST_CASE("who pays a fine, and who stands in for whom") {
  using enum DealType;
  using enum Role;
  CHECK(who(payment, {party("a", payee), party("b", payer)}) == "Co b → Co a");
  CHECK(who(payment, {party("a", payer)}) == "Co a → payee not named");
  CHECK(who(guarantee, {party("a", guarantor), party("b", beneficiary), party("c", borrower)})
        == "Co a → Co b; borrower Co c");
}

TEST_CASE("where no money goes, the parties stand together") {
  using enum DealType;
  using enum Role;
  CHECK(who(merger, {party("c", successor), party("a", partner), party("b", partner)})
        == "Co a and Co b; successor Co c");
  CHECK(who(restructuring, {party("a", subject), party("b", successor)}) == "Co a; successor Co b");
  CHECK(who(partnership, {party("a", partner), party("b", partner)}) == "Co a and Co b");
  CHECK(who(restructuring, {party("b", counterparty), party("a", subject)}) == "Co a with Co b");
}

TEST_CASE("a package has deals") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(who_text(graph, *find_deal(graph, "pkg")) == "d1, d2 and d3");
}

TEST_CASE("a party has its lead, its part and its share") {
  auto lead = party("asml", Role::investor);
  lead.lead = true;
  lead.amount = sample::stated(Money::from_minor(130'000'000'000, Currency::EUR));
  lead.share = Share{Ratio{11, 100}, Bound::exact, true, {}, {}};
  Graph graph;
  graph.add(sample::round({lead, party("dst", Role::investor)}, std::nullopt));
  CHECK(who_text(graph, DealId{0}) == "asml (lead, €1.3bn, then holds about 11 %) and dst → Target");
}

TEST_CASE("money is shared where one side is more than one") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(is_shared(graph, *find_deal(graph, "d7")));
  CHECK(is_shared(graph, *find_deal(graph, "d10")));
  CHECK_FALSE(is_shared(graph, *find_deal(graph, "d6")));
  CHECK_FALSE(is_shared(graph, *find_deal(graph, "d5")));
}

}  // namespace test_query_who
