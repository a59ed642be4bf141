// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/telling_units.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace test_graph_sameness_telling_units {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

Deal lent(std::string id) {
  return sample::deal(std::move(id), DealType::loan, DealStatus::agreed,
                      {sample::party("a", Role::lender), sample::party("b", Role::borrower)});
}

base_parts::RowVector<std::uint32_t> units(const std::vector<std::vector<Deal>>& articles, DealId alone = DealId{100}) {
  Graph graph;
  base_parts::RowVector<DealId> published;
  for (const auto& deals : articles) {
    auto article = sample::article("urn:" + std::to_string(graph.table<ArticleNode>().size()));
    article.first_created = Timestamp::parse("2025-01-01T00:00Z");
    for (const auto* id : {"a", "b", "g"}) article.entities.push_back(sample::company(id, id));
    article.deals = deals;
    graph.add(article);
  }
  for (const auto deal : graph.table<DealNode>().ids()) published.push_back(deal);
  return telling_units(graph, published, [&](DealId deal) { return deal == alone; }).of;
}

using Units = base_parts::RowVector<std::uint32_t>;

}  // namespace

TEST_CASE("what says the same is one unit, but not of one article") {
  CHECK(units({{lent("d")}, {lent("d")}}) == Units{0, 0});
  CHECK(units({{lent("d"), lent("e")}, {lent("d")}, {lent("d"), lent("e")}}) == Units{0, 1, 0, 0, 1});
  CHECK(units({{lent("d")}, {lent("d")}, {lent("d")}}, DealId{1}) == Units{0, 1, 0});
}

TEST_CASE("what differs in anything that is compared is another unit") {
  const auto other = [](auto change) {
    auto deal = lent("d");
    change(deal);
    return units({{lent("d")}, {deal}}) == Units{0, 1};
  };
  CHECK(other([](Deal& d) { d.type = DealType::investment, d.parties.clear(); }));
  CHECK(other([](Deal& d) { d.status = DealStatus::closed; }));
  CHECK(other([](Deal& d) { d.date = Date::parse("2025"); }));
  CHECK(other([](Deal& d) { d.amount = sample::stated(Amount{sample::usd(1)}); }));
  CHECK(other([](Deal& d) { d.name = "n"; }));
  CHECK(other([](Deal& d) { d.ref = "sec:1"; }));
  CHECK(other([](Deal& d) { d.goods = {"g"}; }));
  CHECK(other([](Deal& d) { d.term = Duration{5, 0, 0, 0}; }));
  CHECK(other([](Deal& d) { d.period = Period::parse("2025/2026").value(); }));
  CHECK(other([](Deal& d) { d.parties[0].share = Share{Ratio{1, 2}}; }));
  CHECK(other([](Deal& d) { d.quantity = sample::number("40", "aircraft"); }));
  CHECK(other([](Deal& d) { d.purpose = {"research"}; }));
  CHECK_FALSE(other([](Deal& d) { d.exclusive = true; }));
}

}  // namespace test_graph_sameness_telling_units
