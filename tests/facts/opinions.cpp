// SPDX-License-Identifier: MIT
#include <newsgraph/query/sources.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace test_facts_opinions {

using namespace newsgraph;

// What people think of the deals, who they are, and how certain they are. Opinions are found by topic.

namespace {

using Names = std::set<std::string>;

/// The one opinion on a topic.
ClaimId opinion_on(std::string_view topic) {
  const auto& graph = source_graph();
  std::vector<ClaimId> found;
  for (const auto id : graph.table<ClaimNode>().ids())
    if (graph[graph[id].topic] == topic) found.push_back(id);
  REQUIRE(found.size() == 1);
  return found.front();
}

/// The words of the article that an opinion rests on, which must all be in one paragraph.
std::string words_in(std::string_view where, const ClaimNode& opinion) {
  const auto& graph = source_graph();
  std::string all;
  for (const auto& evidence : graph[opinion.evidence]) {
    REQUIRE(evidence.paragraph() == paragraph(where));
    all += std::string{graph.words(evidence).value()} + '\n';
  }
  return all;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

bool is_about(const ClaimNode& opinion, Subject subject) {
  const auto& graph = source_graph();
  const auto about = graph[opinion.about];
  return std::ranges::find(about, subject) != about.end();
}

/// The ids of the claims of a kind.
Names ids(ClaimKind kind) {
  const auto& graph = source_graph();
  Names found;
  for (const auto id : claims(graph, kind)) found.emplace(graph[graph[id].id]);
  return found;
}

/// The claims that state a deal as a fact.
Names ids_of_sources(DealId deal) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& source : sources(graph, deal))
    for (const auto id : source.claims) found.emplace(graph[graph[id].id]);
  return found;
}

}  // namespace

TEST_CASE("54: some investors worry about circular deals") {
  const auto& graph = source_graph();
  const auto& worry = graph[opinion_on("circularDeals")];
  CHECK(worry.kind == ClaimKind::concern);
  CHECK_FALSE(worry.modality);  // that they worry makes nothing certain
  CHECK(worry.holder == MaybeId{entity("some investors")});
  CHECK(graph[*worry.holder].anonymous);
  CHECK(worry.co_holders.empty());
  CHECK(speaker(graph, opinion_on("circularDeals")) == worry.holder);
  CHECK(graph[graph[worry.chain].front().verb] == "worry");
}

TEST_CASE("54: the worry is that firms are each other's supplier, customer and investor") {
  const auto& graph = source_graph();
  const auto& worry = graph[opinion_on("circularDeals")];
  const auto words = words_in("p6", worry);
  for (const auto* part : {"순환 거래 구조", "서로 공급", "고객", "투자자"}) CHECK(has(words, part));
  // It is about OpenAI, and its long-term contracts.
  CHECK(is_about(worry, entity("OpenAI")));
  CHECK(is_about(worry, deal("d7")));
  CHECK(claims_about(graph, entity("OpenAI")).size() == 1);
  CHECK(claims_about(graph, entity("OpenAI")).front() == opinion_on("circularDeals"));
}

TEST_CASE("55: trouble at one firm could spread") {
  const auto& graph = source_graph();
  const auto& worry = graph[opinion_on("contagion")];
  CHECK(worry.kind == ClaimKind::concern);
  CHECK(worry.modality == Modality::possible);
  CHECK(worry.holder == MaybeId{entity("some investors")});
  CHECK(speaker(graph, opinion_on("contagion")) == worry.holder);
  CHECK(graph[graph[worry.chain].front().verb] == "worry");
  CHECK(worry.about.empty());                         // it names no firm
  CHECK(has(words_in("p6", worry), "번질 수 있다"));  // can spread
}

TEST_CASE("56: Altman and others go on, pointing to the profits that language models may bring") {
  const auto& graph = source_graph();
  const auto& outlook = graph[opinion_on("llmReturns")];
  CHECK(outlook.kind == ClaimKind::outlook);
  CHECK(outlook.modality == Modality::possible);
  CHECK(outlook.holder == MaybeId{entity("Sam Altman")});
  REQUIRE(outlook.co_holders.size() == 1);
  const auto others = graph[outlook.co_holders].front();
  CHECK(graph.name(others) == "technology industry figures");
  CHECK(graph[others].anonymous);
  const auto words = words_in("p7", outlook);
  CHECK(has(words, "수익"));  // profit
  const auto& goes_on = graph[opinion_on("goOnInvesting")];
  CHECK(goes_on.kind == ClaimKind::fact);  // the newspaper says so
  CHECK(goes_on.modality == Modality::asserted);
  CHECK(has(words_in("p7", goes_on), "적극적인 투자와 계약을 계속"));  // go on to invest and contract
}

TEST_CASE("56: Altman acts on it; he is not said to have said it") {
  const auto& graph = source_graph();
  const auto chain = graph[graph[opinion_on("llmReturns")].chain];
  REQUIRE(chain.size() == 1);
  CHECK(chain[0].source == entity("Sam Altman"));
  CHECK(graph[chain[0].verb] == "acts on");
  CHECK_FALSE(chain[0].date);
}

TEST_CASE("57: the package is read as a step away from Nvidia, and who reads it so is not said") {
  const auto& graph = source_graph();
  const auto& reading = graph[opinion_on("supplierDiversification")];
  CHECK(reading.kind == ClaimKind::interpretation);
  CHECK(reading.modality == Modality::interpreted);
  CHECK_FALSE(reading.holder);
  CHECK(reading.co_holders.empty());
  CHECK(reading.chain.empty());
  CHECK(is_about(reading, deal("pkg")));
  CHECK(has(words_in("p9", reading), "칩 공급선을 다변화하려는"));  // to diversify where chips come from

  // Away from Nvidia: it is about OpenAI's dependence on it.
  const auto dependence = *relations(graph, RelationType::depends_on).begin();
  CHECK(is_about(reading, dependence));
  CHECK(graph[dependence].to == entity("Nvidia"));
}

TEST_CASE("58: it could be an important result for Amazon's chip business") {
  const auto& graph = source_graph();
  const auto& result = graph[opinion_on("amazonChipBusiness")];
  CHECK(result.kind == ClaimKind::evaluation);
  CHECK(result.modality == Modality::possible);
  CHECK_FALSE(result.holder);
  CHECK(result.chain.empty());
  REQUIRE(result.about.size() == 1);
  CHECK(is_about(result, deal("pkg")));
  CHECK(has(words_in("p9", result), "아마존으로서는 자체 AI 칩 사업을 키우는 데"));  // for Amazon, in growing its chips
  CHECK(has(words_in("p9", result), "중요한 성과로 남을 수 있다"));                  // may be an important result
}

TEST_CASE("54 to 58: there are no other opinions but the two outlooks on OpenAI's value") {
  CHECK(ids(ClaimKind::concern) == Names{"k1", "k2"});
  CHECK(ids(ClaimKind::outlook) == Names{"c3x", "c4x", "k3"});
  CHECK(ids(ClaimKind::interpretation) == Names{"k4"});
  CHECK(ids(ClaimKind::evaluation) == Names{"k5"});
}

TEST_CASE("54 to 58: opinions make nothing more certain, and are no sources of what they are about") {
  const auto& graph = source_graph();
  CHECK(ids_of_sources(deal("pkg")) == Names{"c1x", "c9x"});  // neither k4 nor k5
  CHECK(modality_of(graph, deal("d2")) == Modality::reported);
  for (const auto& source : sources(graph, deal("d7")))
    for (const auto id : source.claims) CHECK(graph[id].kind == ClaimKind::fact);
  CHECK(sources(graph, relation("r7")).empty());  // that OpenAI depends on Nvidia stands within a reading
}

}  // namespace test_facts_opinions
