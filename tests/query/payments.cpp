// SPDX-License-Identifier: MIT
#include <newsgraph/query/payments.hpp>

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/binary.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/circles.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace test_query_payments {

using namespace newsgraph;

template <class P>
concept HandsOutSpans = requires(P&& payments) { std::forward<P>(payments).pairs(); };
static_assert(HandsOutSpans<const Payments&>);
static_assert(!HandsOutSpans<Payments>);  // they would dangle

namespace {

std::string text(const Graph& graph, const Payments& payments, const PaymentPair& pair) {
  auto line = std::string{graph.name(pair.payer)} + '>' + std::string{graph.name(pair.payee)};
  for (const auto deal : payments.deals(pair)) line += ' ' + std::string{graph[graph[deal].id]};
  return line;
}

}  // namespace

TEST_CASE("each pair comes once, with its deals") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled | DealStatus::in_talks}};
  REQUIRE(payments.pairs().size() == 15);
  CHECK(text(graph, payments, payments.pairs()[0]) == "Amazon>OpenAI d1");
  CHECK(text(graph, payments, payments.pairs()[1]) == "Amazon>Anthropic d10");
  CHECK(text(graph, payments, payments.pairs()[2]) == "OpenAI>Amazon d2 d3 d6");
  CHECK(text(graph, payments, payments.pairs()[3]) == "OpenAI>Nvidia d7 d9");
}

TEST_CASE("the counts of pairs are those of the source article") {
  Graph graph;
  graph.add(sample::chips());
  const auto count = [&](const Filter& filter) {
    const Payments payments{graph, filter};
    return payments.pairs().size();
  };
  const auto with_talks = settled | DealStatus::in_talks;
  CHECK(count({.statuses = settled, .unstated_payment = false}) == 10);
  CHECK(count({.statuses = with_talks, .unstated_payment = false}) == 11);
  CHECK(count({.statuses = settled}) == 14);
  CHECK(count({.statuses = with_talks}) == 15);
}

TEST_CASE("payments of one article or one party are those under its deals") {
  const auto graph = sample::chips_twice();
  for (const auto article : articles(graph)) {
    const Payments payments{graph, {.statuses = settled | DealStatus::in_talks, .article = article}};
    CHECK(payments.pairs().size() == 15);
    CHECK(text(graph, payments, payments.pairs()[2]) == "OpenAI>Amazon d2 d3 d6");
    for (const auto& pair : payments.pairs())
      for (const auto deal : payments.deals(pair)) CHECK(graph[deal].article == article);
  }
  const auto amazon = *find_entity(graph, "Amazon");
  const auto by_deal = [&](const Filter& filter) {
    const Payments payments{graph, filter};
    std::vector<std::string> found;
    for (const auto& pair : payments.pairs())
      for (const auto deal : payments.deals(pair))
        if (base_parts::any_of(graph[graph[deal].parties], [&](auto party) { return party.entity == amazon; }))
          found.push_back(text(graph, payments, {pair.payer, pair.payee, {}}) + std::to_string(deal.index()));
    return found;
  };
  CHECK_FALSE(by_deal({}).empty());
  CHECK(by_deal({.party = amazon}) == by_deal({}));
  CHECK(by_deal({.party = amazon, .tellings = Tellings::each}) == by_deal({.tellings = Tellings::each}));
}

TEST_CASE("what was called off is paid by nobody, unless it is asked for") {
  auto article = sample::chips();
  article.deals[8].status = DealStatus::withdrawn;  // Nvidia's investment in OpenAI
  Graph graph;
  graph.add(article);
  const auto nvidia = *find_entity(graph, "Nvidia");
  const Payments payments{graph};
  const Payments all{graph, {.statuses = any_status}};
  CHECK(payments.paid_by(nvidia).size() == 1);  // Anthropic, by d10
  CHECK(all.paid_by(nvidia).size() == 2);
}

TEST_CASE("payments of one payer stand together") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled}};
  const auto by = payments.paid_by(*find_entity(graph, "OpenAI"));
  REQUIRE(by.size() == 5);
  CHECK(text(graph, payments, by.front()) == "OpenAI>Amazon d6");
  CHECK(payments.paid_by(*find_entity(graph, "Oracle")).empty());
}

TEST_CASE("a deal that two articles tell is one payment, unless each telling counts") {
  Graph graph;
  graph.add(sample::chips());
  auto other = sample::chips();
  other.uri = "urn:other";
  graph.add(other);
  const Payments payments{graph, {.types = DealType::investment}};
  CHECK(text(graph, payments, payments.pairs().front()) == "Amazon>OpenAI d1");
  const Payments each{graph, {.types = DealType::investment, .tellings = Tellings::each}};
  CHECK(text(graph, each, each.pairs().front()) == "Amazon>OpenAI d1 d1");
}

TEST_CASE("some of the pairs keep all their deals") {
  Graph graph;
  graph.add(sample::chips());
  const Payments all{graph, {.statuses = settled}};
  const auto some = all.only([](const PaymentPair& pair) { return pair.deals.count == 2; });
  REQUIRE(some.pairs().size() == 2);
  CHECK(text(graph, some, some.pairs()[0]) == "OpenAI>Nvidia d7 d9");
  CHECK(text(graph, some, some.pairs()[1]) == "Anthropic>Amazon d11 d12");
}

TEST_CASE("an id that is kept from before two were united stands for the one") {
  Graph graph;
  for (const auto* uri : {"urn:1", "urn:2"}) {
    auto article = sample::article(uri);
    article.entities = {sample::company("a", std::string{"A of "} + uri), sample::company("b", "B")};
    article.deals = {sample::deal("d1", DealType::supply, DealStatus::closed,
                                  {sample::party("a", Role::customer), sample::party("b", Role::supplier)}),
                     sample::deal("d2", DealType::investment, DealStatus::closed,
                                  {sample::party("b", Role::investor), sample::party("a", Role::investee)})};
    graph.add(article);
  }
  const auto first = *find_company(graph, "A of urn:1");
  const auto second = *find_company(graph, "A of urn:2");
  graph.join({"urn:1#a", "urn:2#a"});
  const Payments payments{graph};
  for (const auto kept : {first, second}) {
    CHECK(payments.entity(kept) == graph.entity(kept));
    REQUIRE(payments.paid_by(kept).size() == 1);
    CHECK(payments.deals(payments.paid_by(kept).front()).size() == 1);  // the two tell one deal
    CHECK(circles_through(payments, kept).size() == 1);
  }
}

TEST_CASE("nobody pays themselves where payer and payee turn out to be one") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Alphabet"), sample::company("g", "Google")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::closed,
                                {sample::party("a", Role::customer), sample::party("g", Role::supplier)})};
  Graph graph;
  graph.add(article);
  const Payments before{graph};
  CHECK(before.pairs().size() == 1);
  graph.join({"urn:1#a", "urn:1#g"});
  const Payments after{graph};
  CHECK(after.pairs().empty());
}

TEST_CASE("an article whose parties came apart still pays, asked for by itself too") {
  Graph made;
  made.add(sample::investment("urn:1", sample::company("m", "Merck"), sample::company("k", "Merck KGaA")));
  made.add(sample::investment("urn:2", sample::company("m", "Merck & Co., Inc."), sample::company("a", "A")));
  made.add(sample::investment("urn:3", sample::company("m", "B"), sample::company("k", "C")));
  std::stringstream saved;
  save_binary(made, saved);
  const auto loaded = load_binary(saved);
  REQUIRE(loaded);
  const auto pairs = [](const Graph& graph, const Filter& filter) {
    const Payments payments{graph, filter};
    return payments.pairs().size();
  };
  const auto ask = [&](const Graph& graph) {
    CHECK(pairs(graph, {.statuses = any_status}) == 3);
    CHECK(flows(graph, {.statuses = any_status}).count() == 3);
    for (const std::string uri : {"urn:1", "urn:2", "urn:3"}) {
      const Filter of_article{.statuses = any_status, .article = *graph.find_article(uri)};
      const auto payer = *graph.find_global(uri + "#m");
      CHECK(pairs(graph, of_article) == 1);
      CHECK(flows(graph, of_article).count() == 1);
      CHECK(paid_by(graph, payer, of_article).count() == 1);
      CHECK(pairs(graph, {.statuses = any_status, .party = payer}) == 1);
    }
  };
  ask(made);
  ask(*loaded);
}

}  // namespace test_query_payments
