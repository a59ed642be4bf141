// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/rival_bids.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_query_findings_rival_bids {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::usd;

namespace {

constexpr DealId first{0};
constexpr DealId second{1};
constexpr DealId third{2};

Deal bid(std::string id, std::string bidder, std::optional<std::int64_t> millions,
         std::optional<std::string> share = {}) {
  auto made = sample::deal(std::move(id), DealType::acquisition, DealStatus::announced,
                           {party(std::move(bidder), Role::acquirer), party("t", Role::target)});
  if (millions) made.amount = sample::stated(usd(*millions));
  if (share) made.parties[0].share = Share{*Ratio::parse_percent(*share), Bound::exact, false, {}, {}, {}};
  return made;
}

Article article_of(std::vector<Deal> deals) {
  auto made = sample::article("urn:bids");
  for (const auto* id : {"a", "b", "s", "u", "t"}) made.entities.push_back(sample::company(id, id));
  made.deals = std::move(deals);
  return made;
}

std::vector<RivalBids> rivals(std::vector<Deal> deals) {
  Graph graph;
  return rival_bids(graph, graph.add(article_of(std::move(deals))));
}

Deal linked(Deal deal, LinkType type, std::string to) {
  deal.links.push_back({type, std::move(to), {}});
  return deal;
}

Deal sold_by(Deal deal, std::string seller) {
  deal.parties.push_back(party(std::move(seller), Role::seller));
  return deal;
}

}  // namespace

TEST_CASE("bids of rivals and a raised bid that nobody linked: what they come to, and the links that are missing") {
  // 2bn, 2.3bn and 2.4bn.
  const auto found = rivals({bid("x", "a", 2000), bid("y", "b", 2300), bid("z", "a", 2400)});
  REQUIRE(found.size() == 1);
  CHECK(found[0].deals == std::vector{first, second, third});
  CHECK(found[0].links
        == std::vector{MissingLink{second, LinkType::alternative_to, first},
                       MissingLink{third, LinkType::replaces, first}});
  REQUIRE(found[0].together.size() == 1);
  CHECK(found[0].together[0].sum == usd(6700));
}

TEST_CASE("a bid that is raised twice replaces the one before it") {
  const auto found = rivals({bid("x", "a", 2000), bid("y", "a", 2300), bid("z", "a", {})});
  REQUIRE(found.size() == 1);
  CHECK(found[0].links
        == std::vector{MissingLink{second, LinkType::replaces, first}, MissingLink{third, LinkType::replaces, second}});
  CHECK(found[0].together.at(0).sum == usd(4300));
}

TEST_CASE("the later bid replaces the earlier, wherever it stands") {
  auto raised = bid("x", "a", 2400);
  auto old = bid("y", "a", 2000);
  raised.date = *Date::parse("2026-03");
  old.date = *Date::parse("2026-02-11");
  CHECK(rivals({raised, old}).at(0).links == std::vector{MissingLink{first, LinkType::replaces, second}});
}

TEST_CASE("bids without sums are asked about and not added, those in two currencies each in its own") {
  CHECK(rivals({bid("x", "a", {}), bid("y", "b", {})}).at(0).together.empty());
  CHECK(rivals({bid("x", "a", 1), bid("y", "b", {})}).at(0).together.empty());
  const auto in_won = [](std::string id, std::string bidder, std::int64_t won) {
    auto made = bid(std::move(id), std::move(bidder), {});
    made.amount = sample::stated(sample::krw(won));
    return made;
  };
  const auto two = rivals({bid("x", "a", 1), in_won("y", "b", 2)}).at(0).together;
  REQUIRE(two.size() == 2);
  CHECK(two[0].sum == sample::krw(2));
  CHECK(two[1].sum == usd(1));
  const auto three = rivals({bid("x", "a", 1), in_won("y", "b", 2), in_won("z", "b", 3)}).at(0).together;
  REQUIRE(three.size() == 2);
  CHECK(three[0].sum == sample::krw(5));
}

TEST_CASE("links that say what counts leave nothing to ask") {
  for (const auto type : {LinkType::replaces, LinkType::alternative_to, LinkType::part_of, LinkType::may_overlap,
                          LinkType::supplements, LinkType::simultaneous}) {
    CHECK(rivals({bid("x", "a", 1), linked(bid("y", "b", 2), type, "x")}).empty());
    CHECK(rivals({linked(bid("x", "a", 1), type, "y"), bid("y", "b", 2)}).empty());
  }
  // That one came after the other says nothing of that.
  CHECK(rivals({bid("x", "a", 1), linked(bid("y", "a", 2), LinkType::after, "x")}).size() == 1);

  // Two tranches of one whole; and the members of a package.
  CHECK(rivals({bid("x", "a", 3), linked(bid("y", "a", 1), LinkType::part_of, "x"),
                linked(bid("z", "a", 2), LinkType::part_of, "x")})
            .empty());
  auto both = sample::deal("p", DealType::package, DealStatus::agreed, {});
  both.members = {"x", "y"};
  CHECK(rivals({bid("x", "a", 1), bid("y", "b", 2), both}).empty());

  // Alternatives of alternatives.
  CHECK(rivals({bid("x", "a", 1), linked(bid("y", "b", 2), LinkType::alternative_to, "x"),
                linked(bid("z", "a", 3), LinkType::replaces, "x")})
            .empty());
}

TEST_CASE("stakes that fit into the company come about together") {
  CHECK(rivals({bid("x", "a", 1, "40"), bid("y", "b", 2, "60")}).empty());
  CHECK(rivals({bid("x", "a", 1, "51"), bid("y", "b", 2, "60")}).size() == 1);
  // One bidder's steps: 30 per cent, then 51.
  CHECK(rivals({bid("x", "a", 1, "30"), bid("y", "a", 2, "51")}).empty());
  CHECK(rivals({bid("x", "a", 1, "51"), bid("y", "a", 2, "51")}).size() == 1);
  // Nobody says how much the other one buys; but all is all.
  CHECK(rivals({bid("x", "a", 1, "30"), bid("y", "b", 2)}).empty());
  CHECK(rivals({bid("x", "a", 1, "100"), bid("y", "b", 2)}).size() == 1);
}

TEST_CASE("what is done, sold on, sold by others or no whole company is no rival bid") {
  auto other = bid("y", "b", 2);
  for (const auto status : {DealStatus::closed, DealStatus::withdrawn, DealStatus::rumoured, DealStatus::ended}) {
    other.status = status;
    CHECK(rivals({bid("x", "a", 1), other}).empty());
  }
  other.status.reset();
  CHECK(rivals({bid("x", "a", 1), other}).size() == 1);
  other.closing = *Date::parse("2019");
  CHECK(rivals({bid("x", "a", 1), other}).empty());

  CHECK(rivals({bid("x", "a", 1), sold_by(bid("y", "b", 2), "a")}).empty());
  CHECK(rivals({sold_by(bid("x", "a", 1), "s"), sold_by(bid("y", "b", 2), "u")}).empty());
  CHECK(rivals({sold_by(bid("x", "a", 1), "s"), sold_by(bid("y", "b", 2), "s")}).size() == 1);

  auto some = bid("y", "b", 2);
  some.quantity = sample::number("5000000", "shares");
  CHECK(rivals({bid("x", "a", 1), some}).empty());
  some.quantity.reset();
  some.kind = DealKind::block_sale;
  CHECK(rivals({bid("x", "a", 1), some}).empty());
  some.kind.reset();
  some.goods = {"u"};
  CHECK(rivals({bid("x", "a", 1), some}).empty());
  some.goods.clear();
  some.parties[1].entity = "u";
  CHECK(rivals({bid("x", "a", 1), some}).empty());
}

}  // namespace test_query_findings_rival_bids
