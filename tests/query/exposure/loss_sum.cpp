#include <newsgraph/query/exposure/loss_sum.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/exposure.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <vector>

namespace test_query_exposure_loss_sum {

using namespace newsgraph;
using sample::usd;

TEST_CASE("losses add up by kind, and those without a figure stay out") {
  Graph graph;
  graph.add(sample::chips());
  const auto found = exposure_of(graph, *find_entity(graph, "OpenAI"), {}, {.statuses = settled});
  const auto* nvidia = found.find(*find_entity(graph, "Nvidia"));
  REQUIRE(nvidia != nullptr);
  const auto sums = sums_of(graph, nvidia->losses);
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].kind == LossKind::capital);
  CHECK(sums[0].money == MoneyInterval{usd(0), usd(100'000)});
  CHECK(sums[1].kind == LossKind::revenue);
  CHECK(sums[1].money == MoneyInterval{usd(0), usd(1'500'000)});
  CHECK(sums[1].deals == std::vector{*find_deal(graph, "d7")});  // d9 has no amount
}

TEST_CASE("deals that may overlap count once at the lower end, and currencies stand apart") {
  auto article = sample::chips();
  article.deals[7].links = {{LinkType::may_overlap, "d9", {}}};
  Graph graph;
  graph.add(article);
  const auto id = [&](std::string_view deal) { return *find_deal(graph, deal); };
  const auto loss = [&](std::string_view deal, MoneyInterval money) {
    return Loss{*find_entity(graph, "OpenAI"), LossKind::revenue, id(deal), Role::customer, money};
  };
  const auto sums =
      sums_of(graph, std::vector{loss("d7", usd(9)), loss("d9", usd(4)), loss("d6", MoneyInterval{sample::krw(5)})});
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].money == MoneyInterval{sample::krw(5)});
  CHECK(sums[1].money == MoneyInterval{usd(9), usd(13)});
}

}  // namespace test_query_exposure_loss_sum
