// SPDX-License-Identifier: MIT
#include <newsgraph/query/concentration/with_others.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_query_concentration_with_others {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

/// Deals of $1m, $2m and so on, of which all have others.
Graph deals_with_others(std::size_t count, std::optional<LinkType> to_first = {}) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("A", "A"), sample::company("X", "X")};
  for (std::size_t i = 0; i < count; ++i) {
    article.deals.push_back(sample::deal("d" + std::to_string(i), DealType::supply, DealStatus::closed,
                                         {sample::party("A", Role::supplier), sample::party("X", Role::customer)}));
    article.deals.back().open_roles = {Role::supplier};
    article.deals.back().amount = sample::stated(usd(static_cast<std::int64_t>(i) + 1));
    if (to_first && i != 0) article.deals.back().links = {{*to_first, "d0", {}}};
  }
  Graph graph;
  graph.add(article);
  return graph;
}

/// What one has who has all of the first deal, and may be one of the others of each.
MoneyInterval of_first(const Graph& graph) {
  std::vector<DealAmount> all;
  std::vector<DealAmount> others;
  for (const auto deal : deals(graph)) {
    all.push_back({deal, *deal_total(graph, deal)});
    others.push_back({deal, any_part(all.back().money)});
  }
  const Counting counting;
  return WithOthers{graph, all, others, counting}({all.front()});
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }

}  // namespace

TEST_CASE("who is named by one deal may be one of the others of each other one") {
  CHECK(of_first(deals_with_others(1)) == MoneyInterval{usd(1)});
  CHECK(of_first(deals_with_others(4)) == between(1, 10));
  CHECK(of_first(deals_with_others(65)) == between(1, 65 * 33));
}

TEST_CASE("that deals are related makes no difference") {
  CHECK(of_first(deals_with_others(65, LinkType::related)) == between(1, 65 * 33));
}

TEST_CASE("of up to 64 deals that hang together the sum is that of all of them") {
  CHECK(of_first(deals_with_others(4, LinkType::may_overlap)) == between(1, 10));
  CHECK(of_first(deals_with_others(4, LinkType::alternative_to)) == between(0, 4));
  CHECK(of_first(deals_with_others(64, LinkType::may_overlap)) == between(1, 32 * 65));
  CHECK(of_first(deals_with_others(65, LinkType::may_overlap)) == between(0, 65 * 33));
}

}  // namespace test_query_concentration_with_others
