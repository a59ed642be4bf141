// SPDX-License-Identifier: MIT
#include <newsgraph/value/exchange_rate.hpp>
#include <newsgraph/value/exchange_rate_interval.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_facts_amounts {

using namespace newsgraph;
using enum Currency;

namespace {

constexpr Money dollars(std::int64_t billions) { return Money::from_minor(100'000'000'000, USD) * billions; }
constexpr Money won(std::int64_t billions) { return Money::from_minor(1'000'000'000, KRW) * billions; }

/// "About" so many billions of won, the last digit standing for `digit` billions.
constexpr Amount about_won(std::int64_t billions, std::int64_t digit) {
  return Amount{won(billions)}.stated_to(won(digit)).about();
}

/// A sum and its equivalents, as stated.
std::vector<Amount> sums(MaybeId<AmountNode> id) {
  const auto& graph = source_graph();
  std::vector<Amount> found{graph.amount(*id)};
  for (const auto equivalent : graph.equivalents(*id).ids()) found.push_back(graph.amount(equivalent));
  return found;
}

std::optional<Scope> scope(std::string_view id) { return source_graph()[*source_graph()[deal(id)].amount].scope(); }

bool stands_in(const Graph& graph, MaybeSymbol phrase, Range<EvidenceNode> evidence) {
  return std::ranges::any_of(graph[evidence], [&](const EvidenceNode& piece) {
    return graph.words(piece).value().find(graph[phrase].value()) != std::string_view::npos;
  });
}

/// What is printed in dollars and in won.
struct Pair {
  Amount in_dollars;
  Amount in_won;
};

/// Every such pair of the graph, by the id of the deal or the fact.
std::map<std::string_view, Pair> pairs() {
  const auto& graph = source_graph();
  std::map<std::string_view, Pair> found;
  const auto take = [&](const auto& nodes, auto member) {
    for (const auto& node : nodes) {
      const auto amount = member(node);
      if (!amount) continue;
      const auto both = sums(amount);
      REQUIRE(both.size() == 2);
      found.emplace(graph[node.id], Pair{both.front(), both.back()});
    }
  };
  take(graph[graph.table<DealNode>()], [](const DealNode& node) { return node.amount; });
  take(graph[graph.table<FactNode>()], [](const FactNode& node) { return amount_in(node.value); });
  return found;
}

std::map<std::string_view, ExchangeRateInterval> rates() {
  std::map<std::string_view, ExchangeRateInterval> found;
  for (const auto& [id, pair] : pairs()) found.emplace(id, implied_rate(pair.in_dollars, pair.in_won).value());
  return found;
}

/// From the first rate on, up to but not with the second; each is a quotient.
ExchangeRateInterval from_up_to(Ratio low, Ratio high) { return {USD, KRW, {low, true}, {high, false}}; }

}  // namespace

TEST_CASE("17: Amazon is to put at least 10 billion dollars into OpenAI, about 14.8 trillion won") {
  CHECK(sums(source_graph()[deal("d1")].amount)
        == std::vector{Amount{dollars(10), Bound::at_least}, about_won(14'800, 100)});
}

TEST_CASE("18: OpenAI is to be worth at least 500 billion dollars, about 740 trillion won") {
  CHECK(source_graph()[fact("v1")].of == entity("OpenAI"));
  CHECK(sums(amount_in(source_graph()[fact("v1")].value))
        == std::vector{Amount{dollars(500), Bound::at_least}, about_won(740'000, 1'000)});
}

TEST_CASE("19: the lease of servers is 38 billion dollars, about 56.25 trillion won") {
  CHECK(sums(source_graph()[deal("d6")].amount) == std::vector{Amount{dollars(38)}, about_won(56'250, 10)});
}

TEST_CASE("20: the long-term contracts come to 1.5 trillion dollars in total, about 2220.3 trillion won") {
  CHECK(sums(source_graph()[deal("d7")].amount) == std::vector{Amount{dollars(1'500)}, about_won(2'220'300, 100)});
  CHECK(scope("d7") == Scope::total);
}

TEST_CASE("21: Anthropic raised 26 billion dollars in total, about 38.49 trillion won") {
  CHECK(sums(source_graph()[deal("d10")].amount) == std::vector{Amount{dollars(26)}, about_won(38'490, 10)});
  CHECK(scope("d10") == Scope::total);
}

TEST_CASE("22: Nvidia is to put at most 100 billion dollars into OpenAI, about 148 trillion won") {
  CHECK(sums(source_graph()[deal("d8")].amount)
        == std::vector{Amount{dollars(100), Bound::at_most}, about_won(148'000, 1'000)});
}

TEST_CASE("17 to 22: each sum stands in its evidence, in dollars and in won") {
  const auto& graph = source_graph();
  const auto check = [&](const auto& nodes, auto member) {
    for (const auto& node : nodes) {
      const auto amount = member(node);
      if (!amount) continue;
      CAPTURE(graph[node.id]);
      CHECK(stands_in(graph, graph[*amount].stated(), node.evidence));
      for (const auto& equivalent : graph[graph.equivalents(*amount)])
        CHECK(stands_in(graph, equivalent.stated(), node.evidence));
    }
  };
  check(graph[graph.table<DealNode>()], [](const DealNode& node) { return node.amount; });
  check(graph[graph.table<FactNode>()], [](const FactNode& node) { return amount_in(node.value); });
}

TEST_CASE("23: Nvidia supplies several million processors, no exact number and no price") {
  const auto& graph = source_graph();
  const auto quantity = graph[graph.details(deal("d9")).quantity];
  REQUIRE(quantity);
  CHECK(quantity->vague() == Vague::several);
  CHECK(quantity->magnitude() == 6);
  CHECK(graph[quantity->unit()] == "processor");
  CHECK(graph[quantity->stated()] == "수백만 개");
  CHECK_FALSE(graph.number(*quantity));
  CHECK_FALSE(graph[deal("d9")].amount);
}

TEST_CASE("59: six sums are printed in dollars and in won, at four different rates") {
  std::map<std::string_view, std::string> printed;
  std::set<Ratio> different;
  for (const auto& [id, pair] : pairs()) {
    // The bare figures, as if they were exact.
    const auto rate = implied_rate(Amount{pair.in_dollars.money()}, Amount{pair.in_won.money()}).value();
    CHECK(rate.low() == rate.high());
    different.insert(rate.low().value);
    printed[id] = rate.low().value.decimal(3, Rounding::half_up);
  }
  CHECK(printed
        == std::map<std::string_view, std::string>{{"d1", "1480.000"},
                                                   {"v1", "1480.000"},
                                                   {"d6", "1480.263"},
                                                   {"d7", "1480.200"},
                                                   {"d10", "1480.385"},
                                                   {"d8", "1480.000"}});
  CHECK(different == std::set{Ratio{1480, 1}, Ratio{7401, 5}, Ratio{28125, 19}, Ratio{19245, 13}});
}

TEST_CASE("60: each pair allows the rates whose won round half up to the printed figure") {
  // Half of the last digit down and up, over the dollars: 14.75 and 14.85 trillion won over 10 billion dollars.
  CHECK(rates()
        == std::map<std::string_view, ExchangeRateInterval>{{"d1", from_up_to({14'750, 10}, {14'850, 10})},
                                                            {"v1", from_up_to({739'500, 500}, {740'500, 500})},
                                                            {"d6", from_up_to({56'245, 38}, {56'255, 38})},
                                                            {"d7", from_up_to({2'220'250, 1'500}, {2'220'350, 1'500})},
                                                            {"d10", from_up_to({38'485, 26}, {38'495, 26})},
                                                            {"d8", from_up_to({147'500, 100}, {148'500, 100})}});
}

TEST_CASE("60: one interval of rates fits all six, from 1480.1924 to 1480.2333 where its ends are rounded inwards") {
  const auto all = rates();
  REQUIRE(all.size() == 6);
  std::optional<ExchangeRateInterval> common = all.begin()->second;
  for (const auto& [id, rate] : all) common = intersection(common.value(), rate);
  // The low end is D10's, the high one D7's.
  CHECK(common == from_up_to({38'485, 26}, {222'035, 150}));
  CHECK(to_string(common.value()) == "1 USD = 1480.1924 to 1480.2333 KRW");
  for (const auto* rate : {"1480.1924", "1480.2333"})
    for (const auto& [id, pair] : pairs()) {
      CAPTURE(rate, id);
      const ExchangeRate printed{USD, KRW, Ratio::parse(rate).value()};
      CHECK(pair.in_won.rounding().contains(printed.convert(pair.in_dollars.money(), Rounding::half_up)));
    }
}

TEST_CASE("60: 1480.2 won to the dollar reproduces all six") {
  const ExchangeRate rate{USD, KRW, Ratio::parse("1480.2").value()};
  std::map<std::string_view, Money> worth;
  for (const auto& [id, pair] : pairs()) {
    CAPTURE(id);
    worth.emplace(id, rate.convert(pair.in_dollars.money(), Rounding::half_up));
    CHECK(pair.in_won.rounding().contains(worth.at(id)));
    CHECK(rates().at(id).contains(rate.ratio()));
  }
  CHECK(worth
        == std::map<std::string_view, Money>{{"d1", won(14'802)},
                                             {"v1", won(740'100)},
                                             {"d6", Money::from_minor(56'247'600'000'000, KRW)},
                                             {"d7", won(2'220'300)},
                                             {"d10", Money::from_minor(38'485'200'000'000, KRW)},
                                             {"d8", won(148'020)}});
}

TEST_CASE("61: exactly 1480 won to the dollar fails for 38 billion, 1.5 trillion and 26 billion dollars") {
  const ExchangeRate rate{USD, KRW, Ratio{1480, 1}};
  std::set<std::string_view> misfits;
  std::set<std::string_view> outside;
  for (const auto& [id, pair] : pairs()) {
    if (!rates().at(id).contains(rate.ratio())) outside.insert(id);
    // 56.24 for 56.25, 2220.0 for 2220.3 and 38.48 for 38.49 trillion won
    const auto worth = rate.convert(pair.in_dollars.money(), Rounding::half_up);
    if (!pair.in_won.rounding().contains(worth)) misfits.insert(id);
  }
  CHECK(outside == std::set<std::string_view>{"d6", "d7", "d10"});
  CHECK(misfits == outside);
}

TEST_CASE("62: the headline and the first sub-headline say 15 trillion won, without at least and about") {
  const auto& graph = source_graph();
  const auto conflicting = graph[graph[claim("c5x")].sets];
  REQUIRE(conflicting.size() == 1);
  CHECK(conflicting.front().of == Subject{deal("d1")});
  CHECK(conflicting.front().field == ConflictingField::amount);
  const auto id = std::get<AmountId>(conflicting.front().value);
  CHECK(sums(id) == std::vector{Amount{won(15'000)}.stated_to(won(1'000))});
  CHECK(graph[graph[id].stated()] == "15조원");

  std::vector<ParagraphId> where;
  for (const auto& evidence : graph[graph[claim("c5x")].evidence]) {
    where.push_back(evidence.paragraph());
    CHECK(graph.words(evidence).value().ends_with("15조원"));
  }
  CHECK(where == std::vector{paragraph("h1"), paragraph("s1")});
}

TEST_CASE("62: 15 trillion won is what 14.8 trillion rounds to") {
  const auto& graph = source_graph();
  const auto& conflict = graph[graph[claim("c5x")].sets].front();
  const auto headline = graph.amount(std::get<AmountId>(conflict.value)).rounding();
  CHECK(headline == MoneyInterval{won(14'500), won(15'500) - Money::from_minor(1, KRW)});
  const auto body = sums(graph[deal("d1")].amount).back();
  CHECK(headline.contains(body.money()));
  CHECK(headline.contains(body.interval().low()));
  CHECK(headline.contains(body.interval().high().value()));
}

TEST_CASE("63: the second sub-headline says 740 trillion won, without at least and about") {
  const auto& graph = source_graph();
  const auto conflicting = graph[graph[claim("c4x")].sets];
  REQUIRE(conflicting.size() == 1);
  CHECK(conflicting.front().of == Subject{fact("v1")});
  CHECK(conflicting.front().field == ConflictingField::value);
  const auto id = std::get<AmountId>(conflicting.front().value);
  CHECK(sums(id) == std::vector{Amount{won(740'000)}.stated_to(won(1'000))});
  CHECK(graph[graph[id].stated()] == "740조원");
  CHECK(graph.amount(id).about() == sums(amount_in(graph[fact("v1")].value)).back());

  const auto evidence = graph[graph[claim("c4x")].evidence];
  REQUIRE(evidence.size() == 1);
  CHECK(evidence.front().paragraph() == paragraph("s2"));
}

}  // namespace test_facts_amounts
