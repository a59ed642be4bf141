// SPDX-License-Identifier: MIT
#include <newsgraph/graph/inherited_terms.hpp>

#include <newsgraph/graph/filter.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>

namespace test_graph_inherited_terms {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

Article told(std::string day) {
  auto made = sample::article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {sample::company("x" + day, "A"), sample::company("b", "B")};
  made.deals = {sample::deal("p", DealType::partnership, DealStatus::active, {sample::party("b", Role::partner)}),
                sample::deal("d", DealType::investment, DealStatus::unknown,
                             {sample::party("x" + day, Role::investor), sample::party("b", Role::investee)})};
  made.deals[1].status.reset();
  return made;
}

/// A deal that has every member that may be left out.
Deal full() {
  Deal made;
  made.name = "Stargate";
  made.ref = "sec:1";
  made.status = DealStatus::agreed;
  made.exclusive = true;
  made.long_term = true;
  made.amount = sample::stated(sample::usd(5));
  made.price_per = UnitPrice{sample::stated(sample::usd(1)), "share", {}};
  made.break_fee = BreakFee{};
  made.payment = Payment::stated;
  made.quantity.emplace();
  made.removes = "a clause";
  made.date = Date::parse("2025");
  made.closing = Date::parse("2026");
  made.ended = Date::parse("2027");
  made.period = Period::parse("2025/2027");
  made.term = Duration{2, 0, 0, 0};
  return made;
}

/// Calls `visit` with each member. Who adds one to a deal adds it here, and finds out whether `complete` knows of it.
template <class Visitor>
void for_each_member(const Deal& deal, Visitor visit) {
  const auto& [id, type, name, ref, status, exclusive, long_term, parties, open_roles, members, amount, price_per,
               considerations, break_fee, payment, goods, quantity, purpose, removes, date, closing, ended, period,
               term, links, evidence, extras] = deal;
  const auto all = [&](const auto&... each) { (visit(each), ...); };
  all(id, type, name, ref, status, exclusive, long_term, parties, open_roles, members, amount, price_per,
      considerations, break_fee, payment, goods, quantity, purpose, removes, date, closing, ended, period, term, links,
      evidence, extras);
}

/// How many optional members there are, and how many of them are there.
struct Count {
  template <class T>
  void operator()(const std::optional<T>& member) {
    ++all;
    if (member) ++there;
  }
  template <class T>
  void operator()(const T&) {}

  int all = 0;
  int there = 0;
};

Count count(const Deal& deal) {
  Count counted;
  for_each_member(deal, [&](const auto& member) { counted(member); });
  return counted;
}

}  // namespace

TEST_CASE("a deal is given every member that it leaves out, but for what names entities") {
  const auto older = full();
  REQUIRE(count(older).there == count(older).all);
  Deal deal;
  REQUIRE(count(deal).there == 0);
  inherit_terms(deal, older);
  CHECK(count(deal).there == count(deal).all - 1);
  CHECK_FALSE(deal.break_fee);
  auto expected = older;
  expected.break_fee.reset();
  CHECK(deal == expected);
}

TEST_CASE("a deal keeps what it says itself") {
  Deal deal;
  deal.date = Date::parse("2024");
  deal.exclusive = false;
  inherit_terms(deal, full());
  CHECK(deal.date == Date::parse("2024"));
  CHECK(deal.exclusive == false);
}

TEST_CASE("an article that only mentions a deal takes nothing of it away") {
  const Amount up_to{sample::usd(100'000), Bound::at_most};
  auto talks = told("2025-11-01");
  talks.deals[1].status = DealStatus::in_talks;
  talks.deals[1].exclusive = true;
  talks.deals[1].break_fee = BreakFee{sample::stated(Amount{sample::usd(1)}), "b", {}, {}};
  auto agreed = told("2025-12-01");
  agreed.deals[1].status = DealStatus::agreed;
  agreed.deals[1].amount = sample::stated(up_to);
  Graph graph;
  graph.add(told("2025-12-17"));  // the newest comes first
  graph.add(talks);
  graph.add(agreed);
  const DealClusters same{graph};
  const auto newest = same.newest(DealId{1});
  REQUIRE(newest == DealId{1});
  CHECK_FALSE(matches(graph, newest, {.statuses = settled, .one_telling = &same}));

  const auto known = with_inherited_terms(graph, same);
  REQUIRE(known.table<DealNode>().size() == graph.table<DealNode>().size());
  CHECK(known[newest].status == DealStatus::agreed);
  CHECK(known.amount(known[newest].amount) == up_to);
  CHECK(known[newest].exclusive == true);
  CHECK_FALSE(known.details(newest).break_fee);  // the payer is an entity of the other article
  CHECK(matches(known, newest, {.statuses = settled, .one_telling = &same}));
  CHECK_FALSE(matches(known, DealId{5}, {.statuses = settled, .one_telling = &same}));
  CHECK(known.article(ArticleId{1}) == normal_form(talks));
  CHECK(DealClusters{known}.deals() == same.deals());
}

}  // namespace test_graph_inherited_terms
