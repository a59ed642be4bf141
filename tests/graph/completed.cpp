#include <newsgraph/graph/completed.hpp>

#include <newsgraph/graph/filter.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

using namespace newsgraph;

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

}  // namespace

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
  const SameDeals same{graph};
  const auto newest = same.newest(DealId{1});
  REQUIRE(newest == DealId{1});
  CHECK_FALSE(matches(graph, newest, {.statuses = settled, .once = &same}));

  const auto known = completed(graph, same);
  REQUIRE(known.deals().size() == graph.deals().size());
  CHECK(known[newest].status == DealStatus::agreed);
  CHECK(known.amount(known[newest].amount) == up_to);
  CHECK(known[newest].exclusive == true);
  CHECK_FALSE(known.details(newest).break_fee);  // the payer is an entity of the other article
  CHECK(matches(known, newest, {.statuses = settled, .once = &same}));
  CHECK_FALSE(matches(known, DealId{5}, {.statuses = settled, .once = &same}));
  CHECK(known.article(ArticleId{1}) == normal_form(talks));
  CHECK(SameDeals{known}.deals() == same.deals());
}
