// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_exposure {

using namespace newsgraph;
using sample::usd;

template <class E>
concept Searchable = requires(E&& exposure) { std::forward<E>(exposure).find(EntityId{0}); };
static_assert(Searchable<const Exposure&> && !Searchable<Exposure>);

namespace {

const Graph& chips() {
  static const Graph graph = [] {
    Graph made;
    made.add(sample::chips());
    return made;
  }();
  return graph;
}

Exposure exposure(std::string_view company, const FailureAssumption& supposed = {}) {
  return exposure(chips(), *find_entity(chips(), company), supposed, {.statuses = settled});
}

std::string text(const LossBasis& basis) {
  return std::visit([](auto id) { return std::string{chips()[chips()[id].id]}; }, basis);
}

/// "OpenAI: funding d8, supply d7, supply d9"
std::vector<std::string> reached(const Exposure& found, std::size_t hop) {
  std::vector<std::string> lines;
  for (const auto& exposed : found.reached) {
    if (exposed.hop != hop) continue;
    std::string line;
    for (const auto& loss : exposed.losses)
      line += (line.empty() ? "" : ", ") + std::string{name_of(loss.kind)} + ' ' + text(loss.basis);
    lines.push_back(std::string{chips().name(exposed.entity)} + ": " + line);
  }
  return lines;
}

}  // namespace

TEST_CASE("if Nvidia fails, both its customers lose a supplier and an investor, and Amazon is reached next") {
  const auto found = exposure("Nvidia");
  CHECK(reached(found, 1)
        == std::vector<std::string>{"OpenAI: funding d8, supply d7, supply d9", "Anthropic: funding d10, supply d11"});
  CHECK(reached(found, 2)
        == std::vector<std::string>{"Amazon: revenue d6, capital d10, revenue d11, revenue d12",
                                    "Microsoft: capital r1, capital d10, revenue d11", "Oracle: revenue d7",
                                    "AMD: revenue d7", "Broadcom: revenue d7", "Google: capital d10, revenue d11"});
  CHECK(reached(found, 3).empty());
  const auto& openai = found.reached.front();
  CHECK(openai.losses[0].money() == MoneyInterval{usd(0), usd(100'000)});
  CHECK(openai.losses[1].money() == MoneyInterval{usd(0), usd(1'500'000)});
  CHECK_FALSE(openai.losses[2].money());
}

TEST_CASE("those whom nobody names are there too, with the hop at which they lose") {
  const auto found = exposure("Nvidia");
  std::vector<std::string> lines;
  for (const auto& [hop, loss] : found.others)
    lines.push_back(std::to_string(hop) + ' ' + std::string{chips().name(loss.from)} + ' ' + text(loss.basis) + ' '
                    + std::string{name_of(loss.kind)});
  CHECK(lines == std::vector<std::string>{"2 OpenAI d7 revenue", "2 Anthropic d10 capital", "2 Anthropic d11 revenue"});
}

TEST_CASE("each company is reached at its first hop, and not beyond the last one") {
  CHECK(exposure("Nvidia", {.hops = 1}).reached.size() == 2);
  const auto found = exposure("Google", {.hops = 9});
  // Anthropic; then all who back it or sell to it; then OpenAI; then those who sell to that alone.
  CHECK(reached(found, 1).size() == 1);
  CHECK(reached(found, 2).size() == 3);
  CHECK(reached(found, 3).size() == 1);
  CHECK(reached(found, 4).size() == 3);
  CHECK(reached(found, 5).empty());
}

TEST_CASE("from the second hop on amounts begin at nothing, for nobody says that those fail") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  using enum Role;
  article.deals = {sample::deal("d1", DealType::investment, DealStatus::closed,
                                {sample::party("b", investor), sample::party("a", investee)}),
                   sample::deal("d2", DealType::investment, DealStatus::closed,
                                {sample::party("c", investor), sample::party("b", investee)})};
  for (auto& deal : article.deals) deal.amount = sample::stated(usd(5));
  Graph graph;
  graph.add(article);
  const auto found = exposure(graph, EntityId{0});
  REQUIRE(found.reached.size() == 2);
  CHECK(found.reached[0].losses[0].money() == MoneyInterval{usd(5)});
  CHECK(found.reached[1].losses[0].money() == MoneyInterval{usd(0), usd(5)});
}

TEST_CASE("nobody loses where all is paid, and more than all cannot be") {
  CHECK(exposure("OpenAI", {.paid = all_of_it}).reached.empty());
  CHECK_THROWS_AS(exposure("OpenAI", {.paid = Ratio(3, 2)}), RatioError);
}

TEST_CASE("a chain leads from the company that fails to whom it reaches") {
  const auto found = exposure("Nvidia");
  const auto steps = chain_to(found, *find_entity(chips(), "Amazon"));
  REQUIRE(steps.size() == 2);
  CHECK(chips().name(steps[0].from) == "Nvidia");
  CHECK(chips().name(steps[0].to) == "OpenAI");
  CHECK(steps[0].by.size() == 3);
  CHECK(chips().name(steps[1].to) == "Amazon");
  REQUIRE(steps[1].by.size() == 1);  // Anthropic leads to it as well, but later
  CHECK(text(steps[1].by[0]) == "d6");
  CHECK(chain_to(found, *find_entity(chips(), "Nvidia")).empty());
}

TEST_CASE("who is not reached is not found") {
  const auto found = exposure("OpenAI");
  CHECK(found.find(*find_entity(chips(), "OpenAI")) == nullptr);
  CHECK(found.find(*find_entity(chips(), "Amazon")) != nullptr);
}

TEST_CASE("creditors lose what they are owed in a debt restructuring, once") {
  // $2bn are restructured, $500m of it are owed to C.
  auto article = sample::article("urn:x");
  for (const auto* id : {"x", "c", "e"}) article.entities.push_back(sample::company(id, id));
  article.deals = {sample::deal("r", DealType::restructuring, DealStatus::agreed,
                                {sample::party("x", Role::subject), sample::party("c", Role::counterparty),
                                 sample::party("e", Role::counterparty)})};
  article.deals[0].kind = DealKind::debt_restructuring;
  article.deals[0].amount = sample::stated(usd(2'000));
  article.deals[0].parties[1].amount = sample::stated(usd(500));
  using Lines = std::vector<std::string>;
  const auto losses = [&](std::string_view of) {
    Graph graph;
    graph.add(article);
    const auto found = newsgraph::exposure(graph, *find_entity(graph, "x"), {.hops = 1});
    Lines lines;
    const auto add = [&](const Loss& loss) {
      const auto whole = loss.whole && loss.whole->high() ? loss.whole->high()->minor_units() / 100'000'000 : -1;
      CHECK((!loss.money() || loss.money()->low() == usd(0)));
      lines.push_back(std::string{graph[graph[*loss.deal()].id]} + ' ' + std::string{name_of(loss.kind)} + ' '
                      + std::to_string(whole) + (loss.shared ? " shared" : ""));
    };
    if (of == "others")
      for (const auto& other : found.others) add(other.loss);
    else if (const auto* one = found.find(*find_entity(graph, of)))
      for (const auto& loss : one->losses) add(loss);
    return lines;
  };
  CHECK(losses("c") == Lines{"r credit 500"});
  CHECK(losses("e") == Lines{"r credit 1500"});
  article.deals[0].open_roles = {Role::counterparty};
  CHECK(losses("e") == Lines{"r credit 1500 shared"});
  CHECK(losses("others") == Lines{"r credit 1500 shared"});

  // What C lent is a deal too: the same where it is as much, or is linked.
  auto& loan = article.deals.emplace_back(sample::deal(
      "l", DealType::loan, DealStatus::active, {sample::party("c", Role::lender), sample::party("x", Role::borrower)}));
  loan.amount = sample::stated(usd(500));
  CHECK(losses("c") == Lines{"l credit 500"});
  loan.amount = sample::stated(usd(300));
  CHECK(losses("c") == Lines{"r credit 500", "l credit 300"});
  loan.links = {{LinkType::related, "r", {}}};
  CHECK(losses("c") == Lines{"r credit 200", "l credit 300"});
  loan.links = {{LinkType::part_of, "r", {}}};
  CHECK(losses("c") == Lines{"r credit 500"});
  // So is what it claims.
  article.deals[1] = sample::deal("l", DealType::payment, DealStatus::announced,
                                  {sample::party("x", Role::payer), sample::party("c", Role::payee)});
  article.deals[1].kind = DealKind::claim;
  article.deals[1].amount = sample::stated(usd(500));
  CHECK(losses("c") == Lines{"l revenue 500"});
  article.deals.pop_back();

  // Without sums nobody knows how much; of one creditor it is all.
  article.deals[0].open_roles.clear();
  article.deals[0].parties.pop_back();
  article.deals[0].parties[1].amount.reset();
  CHECK(losses("c") == Lines{"r credit 2000"});
  article.deals[0].amount.reset();
  CHECK(losses("c") == Lines{"r credit -1"});
}

}  // namespace test_query_exposure
