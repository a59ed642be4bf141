// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/particulars.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace test_graph_sameness_particulars {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum ParticularMatch;

namespace {

StatedNumber quantity(std::string_view value, std::string unit, bool about = false) {
  auto made = sample::number(value, std::move(unit));
  if (about) made.number = made.number->about();
  return made;
}

/// Of two deals, of which `change(first, second)` says more.
template <class Change, class Match>
ParticularMatch found(Change change, Match match) {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("g", "G"),
                      sample::company("h", "H")};
  const auto deal = sample::deal("d", DealType::supply, DealStatus::agreed,
                                 {sample::party("a", Role::supplier), sample::party("b", Role::customer)});
  article.deals = {deal, deal};
  article.deals[1].id = "e";
  change(article.deals[0], article.deals[1]);
  Graph graph;
  graph.add(article);
  return match(graph, graph.details(DealId{0}), graph.details(DealId{1}));
}

ParticularMatch of_quantities(const std::optional<StatedNumber>& a, const std::optional<StatedNumber>& b) {
  return found([&](Deal& one, Deal& other) { one.quantity = a, other.quantity = b; },
               [](const Graph& graph, const DealDetails& one, const DealDetails& other) {
                 return match_quantities(graph, graph[one.quantity], graph[other.quantity]);
               });
}

DealLength years(std::uint32_t count) { return {.days = std::int64_t{count} * 365, .term = Duration{count, 0, 0, 0}}; }
DealLength from_to(std::string_view text) {
  const auto period = Period::parse(text).value();
  return {.days = days_of(*period.end()).last - days_of(*period.start()).first, .period = period};
}

}  // namespace

TEST_CASE("goods are the same if one is named by both") {
  const auto of = [](std::vector<std::string> a, std::vector<std::string> b) {
    return found(
        [&](Deal& one, Deal& other) {
          for (const auto& id : a) one.goods.emplace_back() = id;
          for (const auto& id : b) other.goods.emplace_back() = id;
        },
        [](const Graph& graph, const DealDetails& one, const DealDetails& other) {
          return match_goods(graph, one.goods, other.goods);
        });
  };
  CHECK(of({}, {}) == neither);
  CHECK(of({"g"}, {}) == first_only);
  CHECK(of({}, {"g"}) == second_only);
  CHECK(of({"g", "h"}, {"h"}) == same);
  CHECK(of({"g"}, {"h"}) == unlike);
}

TEST_CASE("quantities are the same by their number") {
  CHECK(of_quantities({}, {}) == neither);
  CHECK(of_quantities(quantity("50", "aircraft"), {}) == first_only);
  CHECK(of_quantities(quantity("50", "aircraft"), quantity("50", "planes")) == same);
  CHECK(of_quantities(quantity("1.0", "tonnes"), quantity("1", "tonnes")) == same);
  CHECK(of_quantities(quantity("1", "cargo"), quantity("1", "million tonnes")) == unclear);
  CHECK(of_quantities(quantity("10", "cargoes"), quantity("1", "million tonnes")) == unclear);
  CHECK(of_quantities(quantity("10", "cargoes"), quantity("11", "cargoes")) == unlike);
  CHECK(of_quantities(quantity("600000", "tonnes"), quantity("0.6", "million tonnes")) == same);
  CHECK(of_quantities(quantity("12", "tonnes"), quantity("12", "million tonnes")) == unlike);
  CHECK(of_quantities(quantity("9", "thousand"), quantity("9000", "phones")) == unclear);
  CHECK(of_quantities(quantity("9", "millionths"), quantity("9", "millionths")) == same);
  CHECK(of_quantities(quantity("10", "cargoes", true), quantity("11", "cargoes")) == same);  // within a tenth of 11
  CHECK(of_quantities(quantity("10", "cargoes", true), quantity("12", "cargoes")) == unlike);
}

TEST_CASE("a length is that of a period of as many years") {
  CHECK(match_lengths({}, {}) == neither);
  CHECK(match_lengths(years(5), {}) == first_only);
  CHECK(match_lengths(years(5), years(5)) == same);
  CHECK(match_lengths(years(5), years(6)) == unlike);
  CHECK(match_lengths(years(15), from_to("2025/2040")) == same);
  CHECK(match_lengths(years(20), from_to("2022/2025")) == unlike);
  CHECK(match_lengths(from_to("2022/2025"), from_to("2022/2025")) == same);
  CHECK(match_lengths(from_to("2022/2025"), from_to("2025/2028")) == unlike);
}

TEST_CASE("subjects are unlike by a number, by proper names or in all words") {
  CHECK(match_subjects("Sendai mill", "Niigata mill") == unlike);
  CHECK(match_subjects("expansion of the Sendai mill", "Sendai mill") == same);
  CHECK(match_subjects("phase 1", "phase 2") == unlike);
  CHECK(match_subjects("shore power", "cranes") == unlike);
  CHECK(match_subjects("software and batteries", "batteries and software") == same);
  CHECK(match_subjects("electric vehicles", "electric buses") == unclear);
  CHECK(match_subjects("shore power", "육상 전력") == unclear);
}

}  // namespace test_graph_sameness_particulars
