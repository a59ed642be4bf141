#include <newsgraph/query/failure.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <vector>

using namespace newsgraph;
using sample::usd;

TEST_CASE("if Nvidia fails, both its customers lose a supplier and an investor, and Amazon is reached next") {
  Graph graph;
  graph.add(sample::chips());
  const auto failure = failure_of(graph, *find_entity(graph, "Nvidia"), {.statuses = settled});
  std::vector<std::string> losses;
  for (const auto& loss : failure.losses)
    losses.push_back(std::string{graph.name(loss.loser)} + ' ' + std::string{name_of(loss.role)} + ' '
                     + std::string{graph[graph[loss.deal].id]});
  CHECK(losses
        == std::vector<std::string>{"OpenAI supplier d7", "OpenAI investor d8", "OpenAI supplier d9",
                                    "Anthropic investor d10", "Anthropic supplier d11"});
  CHECK_FALSE(failure.losses[0].income);  // a supplier pays nothing
  CHECK(failure.losses[1].income == MoneyInterval{usd(0), usd(100'000)});
  CHECK(failure.losses[3].income == MoneyInterval{usd(0), usd(26'000)});

  std::vector<std::string> next;
  for (const auto& reached : failure.next) {
    next.push_back(std::string{graph.name(reached.entity)});
    for (const auto by : reached.by) next.back() += ' ' + std::string{graph.name(by)};
  }
  CHECK(next
        == std::vector<std::string>{"Amazon OpenAI Anthropic", "Oracle OpenAI", "AMD OpenAI", "Broadcom OpenAI",
                                    "Google Anthropic", "Microsoft Anthropic"});
}

TEST_CASE("partners lose each other, and those in the same role do not") {
  Graph graph;
  graph.add(sample::chips());
  // Of Google's deals d10 and d11 the other side is Anthropic; the other investors lose nothing.
  const auto google = failure_of(graph, *find_entity(graph, "Google"));
  REQUIRE(google.losses.size() == 2);
  CHECK(graph.name(google.losses[0].loser) == "Anthropic");
  CHECK(graph.name(google.losses[1].loser) == "Anthropic");

  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::partnership, DealStatus::active,
                                {sample::party("a", Role::partner), sample::party("b", Role::partner)})};
  Graph other;
  other.add(article);
  CHECK(failure_of(other, EntityId{0}).losses.size() == 1);
}

TEST_CASE("who loses its customer loses what that would pay") {
  Graph graph;
  graph.add(sample::chips());
  const auto failure =
      failure_of(graph, *find_entity(graph, "OpenAI"), {.types = DealType::lease, .role = Role::lessee});
  REQUIRE(failure.losses.size() == 2);
  CHECK_FALSE(failure.losses[0].income);  // d3 states no amount
  CHECK(failure.losses[1].income == MoneyInterval{usd(38'000)});
  CHECK(failure.losses[1].role == Role::lessee);
}
