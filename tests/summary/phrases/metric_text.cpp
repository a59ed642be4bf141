// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/metric_text.hpp>

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

TEST_CASE("every metric has words of its own") {
  std::vector<std::string> words;
  for (const auto& row : rows_of<Metric>) words.push_back(metric_words(row.value));
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK(words[i] != words[j]);
  CHECK(metric_words(Metric::research_and_development) == "research and development");
}

}  // namespace test_summary_phrases_metric_text
