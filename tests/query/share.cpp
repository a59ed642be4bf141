#include <newsgraph/query/share.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

namespace test_query_share {

using namespace newsgraph;
using sample::usd;
using enum Currency;

namespace {

const Filter commitments{.statuses = settled, .types = {DealType::supply, DealType::service, DealType::lease}};

std::optional<RatioInterval> share(const Article& article, std::string_view payee, Currency currency = USD) {
  Graph graph;
  graph.add(article);
  return share_paid(graph, *find_entity(graph, "OpenAI"), *find_entity(graph, payee), currency, commitments);
}

}  // namespace

TEST_CASE("a share is of the part and the rest") {
  CHECK(part_of_sum(usd(38), usd(1500)) == Ratio{38, 1538});
  CHECK(part_of_sum(usd(0), usd(1)) == Ratio{0, 1});
  CHECK_FALSE(part_of_sum(usd(0), usd(0)));
}

TEST_CASE("Amazon's share of the commitments is at least 38 of 1538") {
  const auto amazon = share(sample::chips(), "Amazon");
  REQUIRE(amazon);
  CHECK(amazon->low == Ratio{38, 1538});
  CHECK(amazon->high == Ratio{1, 1});  // it may be one of the suppliers whom the article leaves out
}

TEST_CASE("where the list is closed its share has an upper end") {
  auto article = sample::chips();
  article.deals[7].open_roles.clear();
  // 38bn beside at least 1.5tn of others.
  CHECK(share(article, "Amazon") == RatioInterval{Ratio{38, 1538}, Ratio{38, 1538}});
  CHECK(share(article, "Nvidia") == RatioInterval{Ratio{0, 1}, Ratio{1500, 1538}});
  article.deals[7].links.clear();
  CHECK(share(article, "Google") == RatioInterval{Ratio{0, 1}, Ratio{0, 1}});
}

TEST_CASE("the share of one of several suppliers is anything up to all that they get") {
  // All of 1.5tn, with 38bn beside it that surely go to Amazon.
  CHECK(share(sample::chips(), "Nvidia") == RatioInterval{Ratio{0, 1}, Ratio{1500, 1538}});
}

TEST_CASE("an amount without an upper end can make a share as small or as large as can be") {
  auto article = sample::chips();
  article.deals[7].open_roles.clear();
  article.deals[7].amount = sample::stated({usd(1'500'000), Bound::at_least});
  CHECK(share(article, "Amazon") == RatioInterval{Ratio{0, 1}, Ratio{38, 1538}});
  CHECK(share(article, "Nvidia") == RatioInterval{Ratio{0, 1}, Ratio{1, 1}});
}

TEST_CASE("where nothing is stated there is no share") {
  CHECK_FALSE(share(sample::chips(), "Amazon", KRW));
  Graph graph;
  graph.add(sample::chips());
  CHECK_FALSE(share_paid(graph, *find_entity(graph, "Oracle"), *find_entity(graph, "Amazon"), USD));
}

}  // namespace test_query_share
