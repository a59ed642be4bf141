// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_facts_questions {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using enum Currency;

// What a careful reader would question in the article, and that the tidy articles give none.

namespace {

using Lines = std::vector<std::string>;

/// "warning countedTwice d7 d6 d8 d9", in order.
Lines lines(const Graph& graph) {
  Lines texts;
  for (const auto& finding : findings(graph)) {
    texts.push_back(std::string{name_of(finding.severity)} + ' ' + std::string{name_of(finding.kind)});
    for (const auto& subject : finding.about)
      texts.back() += std::visit(
          [&](auto id) {
            if constexpr (requires { graph[id].id; })
              return ' ' + std::string{graph[graph[id].id]};
            else
              return ' ' + std::string{graph.name(id)};
          },
          subject);
  }
  return texts;
}

/// The figures of the findings of a kind, in order.
template <class T>
std::vector<T> figures(FindingKind kind) {
  std::vector<T> all;
  for (const auto& finding : findings(source_graph()))
    if (finding.kind == kind) all.push_back(std::get<T>(finding.figures));
  return all;
}

/// The paragraphs of the words that the first finding of a kind rests on.
std::vector<std::string_view> paragraphs(FindingKind kind) {
  const auto& graph = source_graph();
  const auto all = findings(graph);
  std::vector<std::string_view> found;
  for (const auto& piece : std::ranges::find(all, kind, &Finding::kind)->evidence)
    found.push_back(graph[graph[piece.paragraph()].id]);
  return found;
}

/// The ids of what conversions are of.
std::vector<std::string> of(const std::vector<Conversion>& conversions) {
  std::vector<std::string> found;
  for (const auto& conversion : conversions)
    found.push_back(std::visit(
        [](auto id) {
          if constexpr (requires { source_graph()[id].id; })
            return std::string{source_graph()[source_graph()[id].id]};
          else
            return std::string{source_graph().name(id)};
        },
        conversion.stated.of));
  return found;
}

constexpr Money billion(std::int64_t dollars) { return Money::from_minor(100'000'000'000, USD) * dollars; }

}  // namespace

TEST_CASE("48, 52, 59 to 63, 66, 70: what there is to question in the article, and nothing else") {
  CHECK(lines(source_graph())
        == Lines{
            "note commonRate d1 d6 d7 d8 d10 v1",
            "warning headline d1",
            "warning headline v1",
            "warning countedTwice d7 d6 d8 d9",
            "note countedTwice d11 d12",
            "note openTotal d7",
            "note openTotal d10",
            "warning beyondSource d1 d2 d3",
            "warning beyondSource v1 d2 d3",
            "warning lateRemoval d5 d4",
        });
}

TEST_CASE("the tidy articles give nothing to question") {
  for (const auto* path : {"tests/data/adobe-figma-withdrawn.json", "tests/data/electronic-arts-buyout.json",
                           "tests/data/lges-honda-battery-jv.json", "tests/data/mistral-series-c.json",
                           "tests/data/samsung-tesla-foundry.json"}) {
    CAPTURE(path);
    CHECK(lines(graph_of(path)).empty());
  }
}

TEST_CASE("59: six pairs at four different rates") {
  const auto rates = figures<ConversionRates>(FindingKind::common_rate).at(0);
  CHECK(of(rates.conversions) == std::vector<std::string>{"d1", "d6", "d7", "d8", "d10", "v1"});
  CHECK(quotients(rates) == std::vector{Ratio{1480, 1}, Ratio{7401, 5}, Ratio{28125, 19}, Ratio{19245, 13}});
}

TEST_CASE("60: one interval fits all six, and 1480.2 is its shortest rate") {
  const auto rates = figures<ConversionRates>(FindingKind::common_rate).at(0);
  CHECK(rates.common == ExchangeRateInterval{USD, KRW, {{38'485, 26}, true}, {{222'035, 150}, false}});
  CHECK(shortest_rate(*rates.common) == Ratio{7401, 5});
  CHECK(misfits(rates, Ratio{7401, 5}).empty());
  CHECK_FALSE(conflict(rates));
}

TEST_CASE("61: exactly 1480 fails for D6, D7 and D10") {
  const auto rates = figures<ConversionRates>(FindingKind::common_rate).at(0);
  CHECK(of(misfits(rates, Ratio{1480, 1})) == std::vector<std::string>{"d6", "d7", "d10"});
  // The quotients of 38bn and 26bn are not those of 1.5tn, whose won end at 1480.2333.
  for (const auto& quotient : {Ratio{28125, 19}, Ratio{19245, 13}})
    CHECK(of(misfits(rates, quotient)) == std::vector<std::string>{"d7"});
}

TEST_CASE("62, 63: headline and sub-headlines are consistent as rounding, but lose at least and about") {
  const auto headlines = figures<OtherValue>(FindingKind::headline);
  REQUIRE(headlines.size() == 2);
  CHECK(headlines[0].claim == claim("c5x"));
  CHECK(headlines[1].claim == claim("c4x"));
  for (const auto& headline : headlines) {
    CHECK(headline.headline);
    CHECK(headline.values.agreement == Agreement::rounded);
    CHECK(headline.values.bound_lost);
    CHECK(headline.values.about_lost);
  }
  CHECK(paragraphs(FindingKind::headline) == std::vector<std::string_view>{"h1", "s1", "p1"});
}

TEST_CASE("62, 63: the headlines are compared with the won of the body") {
  const auto& graph = source_graph();
  const auto headlines = figures<OtherValue>(FindingKind::headline);
  const auto money = [&](const FieldValue& value) { return graph.amount(std::get<AmountId>(value)).money(); };
  const auto trillion = Money::from_minor(1'000'000'000'000, KRW);
  CHECK(money(headlines.at(0).values.first) == Money::from_minor(14'800'000'000'000, KRW));
  CHECK(money(headlines.at(0).values.second) == trillion * 15);
  CHECK(money(headlines.at(1).values.first) == trillion * 740);
  CHECK(money(headlines.at(1).values.second) == trillion * 740);
}

TEST_CASE("48: D7 with D6, D8 and D9, and D11 with D12, may be counted twice") {
  const auto twice = figures<CountedTwice>(FindingKind::counted_twice);
  REQUIRE(twice.size() == 2);
  CHECK(twice[0].others == std::vector{deal("d6"), deal("d8"), deal("d9")});
  // D8's money goes to OpenAI, and D9 has no amount.
  REQUIRE(twice[0].together.size() == 1);
  CHECK(twice[0].together.at(0).sum == MoneyInterval{billion(1'500), billion(1'538)});
  CHECK(twice[1].deal == deal("d11"));
  CHECK(twice[1].others == std::vector{deal("d12")});
  CHECK(twice[1].together.empty());
}

TEST_CASE("48: D7's and D10's totals are over open lists of suppliers and investors") {
  const auto& graph = source_graph();
  CHECK(figures<OpenTotal>(FindingKind::open_total)
        == std::vector{OpenTotal{deal("d7"), Role::supplier, *graph[deal("d7")].amount},
                       OpenTotal{deal("d10"), Role::investor, *graph[deal("d10")].amount}});
}

TEST_CASE("52, 70: the Financial Times is cited for D2 and D3, not for D1's ten billion nor V1's five hundred") {
  const auto& graph = source_graph();
  const std::vector covered{deal("d2"), deal("d3")};
  CHECK(figures<BeyondSource>(FindingKind::beyond_source)
        == std::vector{BeyondSource{deal("d1"), *graph[deal("d1")].amount, claim("c2x"), covered},
                       BeyondSource{fact("v1"), *amount_in(graph[fact("v1")].value), claim("c2x"), covered}});
  CHECK(paragraphs(FindingKind::beyond_source) == std::vector<std::string_view>{"p1", "p2", "c1"});
}

TEST_CASE("66: the clause is removed in 2025-10, though the exclusivity ended in 2023") {
  const auto removals = figures<DateConflict>(FindingKind::late_removal);
  CHECK(removals
        == std::vector{DateConflict{{*Date::parse("2025-10"), EventKind::dated, deal("d5")},
                                    {*Date::parse("2023"), EventKind::ends, deal("d4")},
                                    {},
                                    Severity::warning}});
}

}  // namespace test_facts_questions
