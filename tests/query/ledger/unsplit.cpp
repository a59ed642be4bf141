// SPDX-License-Identifier: MIT
#include <newsgraph/query/ledger/unsplit.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string_view>
#include <vector>

namespace test_query_ledger_unsplit {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::party;
using sample::stated;
using sample::usd;
using enum Role;

namespace {

/// Whether what `name` pays Target under the one deal of `article` is an unknown part of a total.
bool unsplit(const Article& article, std::string_view name) {
  Graph graph;
  graph.add(article);
  return is_unsplit(graph, DealId{0}, *find_entity(graph, name), *find_entity(graph, "Target"));
}

Party with_part(const char* name, Amount amount) {
  auto made = party(name, investor);
  made.amount = stated(amount);
  return made;
}

}  // namespace

TEST_CASE("a total that several share is not split, and one without others is") {
  const std::vector two{party("a", investor), party("b", investor)};
  CHECK(unsplit(sample::round(two, stated(usd(6), Scope::total)), "a"));
  CHECK(unsplit(sample::round({party("a", investor)}, stated(usd(6)), {investor}), "a"));
  CHECK_FALSE(unsplit(sample::round({party("a", investor)}, stated(usd(6))), "a"));
}

TEST_CASE("an enterprise value is no total") {
  auto article = sample::told_on("2025-09-29", DealType::acquisition, Role::acquirer, Role::seller, DealStatus::agreed,
                                 sample::usd(55'000));
  article.entities.push_back(sample::company("c", "C"));
  article.deals[0].parties.push_back(sample::party("c", Role::acquirer));
  const auto unsplit = [&] {
    Graph graph;
    graph.add(article);
    return query_parts::is_unsplit(graph, DealId{0}, EntityId{0}, Side::pays);
  };
  CHECK(unsplit());
  article.deals[0].basis = ValuationBasis::enterprise;
  CHECK_FALSE(unsplit());
}

TEST_CASE("without a total there is none to split") {
  CHECK_FALSE(unsplit(sample::round({party("a", investor), party("b", investor)}, {}), "a"));
}

TEST_CASE("an own part is split off, and so is what all others leave") {
  const std::vector parties{with_part("a", usd(2)), party("b", investor), party("c", investor)};
  const auto article = sample::round(parties, stated(usd(6), Scope::total));
  CHECK_FALSE(unsplit(article, "a"));
  CHECK(unsplit(article, "b"));
  const std::vector two{with_part("a", usd(2)), party("b", investor)};
  CHECK_FALSE(unsplit(sample::round(two, stated(usd(6))), "b"));
  CHECK(unsplit(sample::round(two, stated(usd(6)), {investor}), "b"));
}

TEST_CASE("an amount for each is split; one that may be either is not") {
  const std::vector two{party("a", investor), party("b", investor)};
  CHECK_FALSE(unsplit(sample::round(two, stated(usd(6), Scope::each)), "a"));
  CHECK(unsplit(sample::round(two, stated(usd(6), Scope::unknown)), "a"));
}

TEST_CASE("where several pay several, no pair's part is known") {
  auto article = sample::article("urn:x");
  for (const auto* name : {"a", "b", "Target", "d"}) article.entities.push_back(sample::company(name, name));
  article.deals = {
      sample::deal("sale", DealType::acquisition, DealStatus::agreed,
                   {party("a", acquirer), party("b", acquirer), party("Target", seller), party("d", seller)})};
  CHECK_FALSE(unsplit(article, "a"));  // of nothing stated
  article.deals[0].amount = stated(usd(10));
  article.deals[0].parties[2].amount = stated(usd(3));
  CHECK(unsplit(article, "a"));
}

TEST_CASE("of the source article's deals D7 and D10 are not split") {
  Graph graph;
  graph.add(sample::chips());
  const auto is = [&](std::string_view deal, std::string_view payer, std::string_view payee) {
    return is_unsplit(graph, *find_deal(graph, deal), *find_entity(graph, payer), *find_entity(graph, payee));
  };
  CHECK(is("d7", "OpenAI", "Nvidia"));
  CHECK(is("d10", "Google", "Anthropic"));
  CHECK_FALSE(is("d6", "OpenAI", "Amazon"));
  CHECK_FALSE(is("d11", "Anthropic", "Google"));  // no total is stated
  CHECK_FALSE(is("d7", "Nvidia", "OpenAI"));      // the other way round
}

}  // namespace test_query_ledger_unsplit
