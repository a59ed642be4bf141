// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/figures.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_facts {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

std::string facts_text(const Article& article) {
  Graph graph;
  auto table = statement_table(100);
  add_facts(table, graph, graph.add(article));
  return table.text();
}

}  // namespace

TEST_CASE("a fact says under which condition, how certain it is, and what else is said") {
  auto article = sample::chips();
  article.facts[0].evidence = {sample::words("p2", 0, 3)};
  auto likely = sample::fact("k8", {"v1"});
  likely.kind = ClaimKind::outlook;
  likely.modality = Modality::likely;
  auto subhead = sample::fact("k9", {"v1"});
  subhead.kind = ClaimKind::outlook;
  subhead.modality = Modality::possible;
  subhead.sets = {{"v1", ConflictingField::value, sample::stated(sample::krw(740'000'000'000'000))}};
  subhead.evidence = {sample::words("c1", 0, 3)};
  article.claims.insert(article.claims.end(), {subhead, likely});
  CHECK(facts_text(article) ==
        "FIGURES\n"
        "v1    OpenAI: valuation                   at least $500bn       likely: no source named      p2\n"
        "      if pkg comes about                  c1: 740조원           possible: no source named\n");
}

TEST_CASE("basis, date, and a value that is not stated") {
  auto article = sample::chips();
  article.facts[0].conditions.clear();
  article.facts[0].value.reset();
  article.facts[0].basis = {FactBasis::adjusted};
  article.facts[0].date = Date::parse("2025-09-09");
  CHECK(facts_text(article) ==
        "FIGURES\n"
        "v1    OpenAI: valuation (adjusted)        not stated            asserted: Daily\n"
        "      as of 2025-09-09\n");
}

TEST_CASE("no facts, no section") { CHECK(facts_text(sample::article("urn:none")) == ""); }

}  // namespace test_summary_sections_facts
