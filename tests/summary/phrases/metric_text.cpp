// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/metric_text.hpp>

#include <newsgraph/text/parse_stated.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_phrases_metric_text {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

TEST_CASE("a metric in words, with what tells it from others") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  Fact fact;
  fact.id = "f";
  fact.of = "a";
  fact.metric = Metric::earnings_per_share;
  fact.basis = {FactBasis::constant_currency, FactBasis::adjusted};
  fact.status = FactStatus::consensus;
  fact.segment = "Cloud";
  auto plain = fact;
  plain.id = "g";
  plain.metric = Metric::ebitda;
  plain.basis.clear();
  plain.segment.reset();
  plain.status = FactStatus::actual;
  auto other = plain;
  other.id = "h";
  other.metric = Metric::other;
  other.name = "nights booked";
  auto index = other;
  index.id = "i";
  index.metric = Metric::index;
  index.name = "KOSPI";
  article.facts = {fact, plain, other, index};
  Graph graph;
  graph.add(article);
  CHECK(metric_text(graph, FactId{0}) == "earnings per share (Cloud, adjusted, constant currency, consensus)");
  CHECK(metric_text(graph, FactId{1}) == "EBITDA");
  CHECK(metric_text(graph, FactId{2}) == "nights booked");
  CHECK(metric_text(graph, FactId{3}) == "index (KOSPI)");
}

TEST_CASE("how a figure changed, and what it is compared with") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  Fact fact;
  fact.id = "f";
  fact.of = "a";
  fact.metric = Metric::revenue;
  fact.changes.resize(6);
  fact.changes[0].by = sample::number("17", "%");
  fact.changes[0].against = Against::year_before;
  fact.changes[1].by = sample::number("-2.1", "pp");
  fact.changes[1].against = Against::period_before;
  fact.changes[1].from = sample::number("39", "%");
  fact.changes[2].by = sample::number("2", "x");
  fact.changes[3].from = parse_stated("$15.2bn to $15.7bn").value();
  fact.changes[3].against = Against::guidance;
  fact.changes[4].direction = ChangeDirection::down;
  fact.changes[4].by = sample::number("3", "%");
  fact.changes[4].from = parse_stated("$15.2bn to $15.7bn").value();
  fact.changes[5].from = sample::stated(sample::usd(35));
  article.facts = {fact};
  Graph graph;
  graph.add(article);
  std::vector<std::string> lines;
  for (const auto& change : graph[graph.details(FactId{0}).changes]) lines.push_back(change_text(graph, change));
  CHECK(lines
        == std::vector<std::string>{"up 17 % on the year before", "-2.1 pp on the period before, from 39 %", "2 x",
                                    "guidance before: $15.2bn to $15.7bn",
                                    "down 3 %, from the range $15.2bn to $15.7bn", "before: $35m"});
}

TEST_CASE("every metric has words of its own") {
  std::vector<std::string> words;
  for (const auto& row : rows_of<Metric>) words.push_back(metric_words(row.value));
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK(words[i] != words[j]);
  CHECK(metric_words(Metric::research_and_development) == "research and development");
}

}  // namespace test_summary_phrases_metric_text
