// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/units_apart.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_query_findings_units_apart {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::number;
using sample::price;
using enum Currency;

namespace {

/// A supply of so many at that price.
Article supply(std::string per, StatedNumber quantity) {
  auto article =
      sample::told_on("2025-09-29", DealType::supply, Role::customer, Role::supplier, DealStatus::agreed, {});
  article.deals[0].terms = {price(TermKind::price, "400", USD, std::move(per))};
  article.deals[0].quantity = std::move(quantity);
  return article;
}

/// "price unit / quantity unit".
std::vector<std::string> apart(const Article& article) {
  Graph graph;
  std::vector<std::string> found;
  for (const auto& one : units_apart(graph, graph.add(article)))
    found.push_back(std::string{*graph[one.price.unit()]} + " / " + std::string{*graph[one.quantity.unit()]});
  return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a price and a quantity of units that measure the same and do not convert") {
  CHECK(apart(supply("tonne", number("20000", "tons"))) == Lines{"tonne / tons"});
  CHECK(apart(supply("barrel", number("500000", "tonnes"))) == Lines{"barrel / tonnes"});
  CHECK(apart(supply("troy ounce", number("20000", "ounces a year"))) == Lines{"troy ounce / ounces a year"});
  CHECK(apart(supply("share", number("20000", "ADSs"))) == Lines{"share / ADSs"});
  auto least = supply("tonne", number("1", "tons"));
  least.deals[0].quantity.reset();
  least.deals[0].terms.push_back(sample::term(TermKind::minimum_quantity, number("20000", "tons")));
  CHECK(apart(least) == Lines{"tonne / tons"});
}

TEST_CASE("units that convert, or of which none is meant for the other, and sums that are known are no question") {
  CHECK(apart(supply("tonne", number("20000", "kg"))).empty());
  CHECK(apart(supply("tonne", number("2", "million tonnes a year"))).empty());
  CHECK(apart(supply("barrel", number("50", "aircraft"))).empty());
  CHECK(apart(supply("MWh", number("100", "MW"))).empty());
  CHECK(apart(supply("share", number("60", "%"))).empty());
  auto known = supply("tonne", number("20000", "tons"));
  known.deals[0].amount = sample::stated(sample::usd(8));
  CHECK(apart(known).empty());
  auto index = supply("tonne", number("20000", "tons"));
  index.deals[0].terms.push_back(sample::words(TermKind::price_index, "Platts"));
  CHECK(apart(index).empty());
}

}  // namespace test_query_findings_units_apart
