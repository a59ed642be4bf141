// SPDX-License-Identifier: MIT
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/totals.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace test_facts_links {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace newsgraph::value_parts;
using enum Currency;

// How the article's deals hang together, and what it leaves open.

namespace {

using Names = std::set<std::string>;

constexpr Money billion(std::int64_t dollars) { return Money::from_minor(100'000'000'000, USD) * dollars; }

/// "type deal" for each link of a deal.
Names links(std::string_view id) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& link : graph[graph.details(deal(id)).links])
    found.insert(std::string{name_of(link.type)} + ' ' + std::string{graph[graph[link.to].id]});
  return found;
}

/// What two deals come to, if the first were three billion dollars and the second two.
MoneyInterval three_and_two(std::string_view first, std::string_view second) {
  const auto& graph = source_graph();
  const std::vector<DealAmount> amounts{{deal(first), billion(3)}, {deal(second), billion(2)}};
  return sum(graph, amounts);
}

const MoneyInterval may_overlap{billion(3), billion(5)};
const MoneyInterval stand_apart{billion(5)};

}  // namespace

TEST_CASE("43: the package comes on top of D6") { CHECK(links("pkg").contains("supplements d6")); }

TEST_CASE("44: the package follows the realignment, and so did D6") {
  CHECK(links("pkg").contains("after d5b"));
  CHECK(links("d6").contains("after d5b"));
}

TEST_CASE("45: D5 makes data-centre contracts with rival clouds possible, in general") {
  const auto& graph = source_graph();
  CHECK(graph[graph.details(deal("d5")).allows] == "data-centre contracts with rival cloud operators");
  CHECK(links("d5").empty());  // to none of them in particular
  for (const auto id : deals(graph)) CHECK(graph.details(id).allows.has_value() == (id == deal("d5")));
}

TEST_CASE("46: D8 and D9 go together, whichever one starts from") {
  CHECK(links("d8") == Names{"simultaneous d9"});
  CHECK(links("d9") == Names{"simultaneous d8"});
}

TEST_CASE("43 to 46: the package and D6 have no other links") {
  CHECK(links("pkg") == Names{"supplements d6", "after d5b"});
  CHECK(links("d6") == Names{"after d5b"});
}

TEST_CASE("47: the suppliers of D7, the investors of D10, the suppliers of D11 are open lists, and no others are") {
  const auto& graph = source_graph();
  for (const auto id : deals(graph)) {
    Roles expected{};
    if (id == deal("d7") || id == deal("d11")) expected = Roles{Role::supplier};
    if (id == deal("d10")) expected = Roles{Role::investor};
    CHECK(graph[id].open_roles == expected);
  }
}

TEST_CASE("47: who asks for suppliers or investors is told that there are others") {
  const auto& graph = source_graph();
  CHECK(suppliers(graph, entity("OpenAI")).open == std::vector{deal("d7")});
  CHECK(suppliers(graph, entity("Anthropic")).open == std::vector{deal("d11")});
  CHECK(investors(graph, entity("Anthropic")).open == std::vector{deal("d10")});
  CHECK(investors(graph, entity("OpenAI")).open.empty());
}

TEST_CASE("48: D7's 1.5 trillion is a total, of which each supplier gets anything from nothing to all") {
  const auto& graph = source_graph();
  CHECK(graph[*graph[deal("d7")].amount].scope() == Scope::total);
  CHECK(deal_total(graph, deal("d7")) == MoneyInterval{billion(1500)});
  for (const auto* supplier : {"Nvidia", "Oracle", "AMD", "Broadcom"})
    CHECK(part_between(graph, deal("d7"), entity("OpenAI"), entity(supplier))
          == MoneyInterval{billion(0), billion(1500)});
  CHECK(deal_part(graph, deal("d7"), entity("OpenAI"), Side::pays) == MoneyInterval{billion(1500)});
}

TEST_CASE("48: D10's 26 billion is a total, of which each investor gave anything from nothing to all") {
  const auto& graph = source_graph();
  CHECK(graph[*graph[deal("d10")].amount].scope() == Scope::total);
  CHECK(deal_total(graph, deal("d10")) == MoneyInterval{billion(26)});
  for (const auto* investor : {"Amazon", "Google", "Microsoft", "Nvidia"})
    CHECK(part_between(graph, deal("d10"), entity(investor), entity("Anthropic"))
          == MoneyInterval{billion(0), billion(26)});
  CHECK(deal_part(graph, deal("d10"), entity("Anthropic"), Side::gets) == MoneyInterval{billion(26)});
}

TEST_CASE("48: no part of any deal is stated for a party") {
  const auto& graph = source_graph();
  for (const auto id : deals(graph))
    for (const auto& party : graph[graph[id].parties]) CHECK_FALSE((party.amount || party.share));
}

TEST_CASE("48: D7 may overlap with D6, D8 and D9, and D11 with D12, whichever is named first") {
  for (const auto* other : {"d6", "d8", "d9"}) {
    CHECK(three_and_two("d7", other) == may_overlap);
    CHECK(three_and_two(other, "d7") == may_overlap);
  }
  CHECK(three_and_two("d11", "d12") == may_overlap);
  CHECK(three_and_two("d12", "d11") == may_overlap);
}

TEST_CASE("48: other deals stand apart, even those that go together or come on top") {
  CHECK(three_and_two("d8", "d9") == stand_apart);
  CHECK(three_and_two("d6", "d8") == stand_apart);
  CHECK(three_and_two("d1", "d6") == stand_apart);
  CHECK(three_and_two("d7", "d10") == stand_apart);
  CHECK(three_and_two("d10", "d11") == stand_apart);
}

TEST_CASE("48: D6 is within D7 or beside it, so OpenAI owes 1.5 trillion at least, 1.538 at most") {
  const auto& graph = source_graph();
  const auto owed = totals(graph, entity("OpenAI"), Side::pays, {.statuses = DealStatus::agreed});
  REQUIRE(owed.by_currency.size() == 1);
  CHECK(owed.by_currency[0].sum == MoneyInterval{billion(1500), billion(1538)});
  CHECK(owed.unquantified == std::vector{deal("d9")});
  CHECK(owed.open == std::vector{deal("d7")});
}

}  // namespace test_facts_links
