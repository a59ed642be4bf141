// SPDX-License-Identifier: MIT
#include <newsgraph/query/facts/subject.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_facts_subject {

using namespace newsgraph;
using namespace newsgraph::query_parts;

TEST_CASE("facts are of one subject where all but the figure and its time is the same") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  const auto add = [&](auto change) {
    Fact fact;
    fact.id = "f" + std::to_string(article.facts.size());
    fact.of = "a";
    fact.metric = Metric::revenue;
    change(fact);
    article.facts.push_back(fact);
  };
  add([](Fact&) {});
  add([](Fact& fact) {
    fact.status = FactStatus::actual;
    fact.value = sample::stated(sample::usd(5));
    fact.period = Period::parse("2025-Q3");
  });
  add([](Fact& fact) { fact.of = "b"; });
  add([](Fact& fact) { fact.metric = Metric::net_income; });
  add([](Fact& fact) { fact.segment = "cloud"; });
  add([](Fact& fact) { fact.basis = {FactBasis::adjusted}; });
  add([](Fact& fact) { fact.status = FactStatus::guidance; });
  Graph graph;
  graph.add(article);
  CHECK(subject_of(graph, FactId{0}) == subject_of(graph, FactId{1}));
  for (std::uint32_t other = 2; other < 7; ++other)
    CHECK(subject_of(graph, FactId{0}) != subject_of(graph, FactId{other}));
}

}  // namespace test_query_facts_subject
