// SPDX-License-Identifier: MIT
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <map>
#include <string>
#include <string_view>

namespace test_facts_wording {

using namespace newsgraph;

// How the article words it, where that is odd. The paragraphs are paraphrases; these words of theirs are the article's.

namespace {

/// The words that a node rests on, by the paragraph that they stand in.
template <class Node>
std::map<std::string_view, std::string> words_by_paragraph(const Node& node) {
  const auto& graph = source_graph();
  std::map<std::string_view, std::string> found;
  for (const auto& evidence : graph[node.evidence])
    found[graph[graph[evidence.paragraph()].id]] += std::string{graph.words(evidence).value()} + '\n';
  return found;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The amount of a deal as printed, in dollars and in won.
std::map<Currency, std::string_view> stated(std::string_view id) {
  const auto& graph = source_graph();
  const auto amount = *graph[deal(id)].amount;
  std::map<Currency, std::string_view> found{{graph[amount].currency(), graph[graph[amount].stated()].value()}};
  for (const auto& other : graph[graph.equivalents(amount)]) found[other.currency()] = graph[other.stated()].value();
  return found;
}

}  // namespace

TEST_CASE("64: D2 is to sell in the headline and P1, to supply in S1, to use in P2") {
  const auto words = words_by_paragraph(source_graph()[deal("d2")]);
  REQUIRE(words.size() == 4);
  const std::map<std::string_view, std::string_view> verbs{
      {"h1", "판매"}, {"s1", "공급"}, {"p1", "판매"}, {"p2", "사용"}};
  for (const auto& [where, verb] : verbs)
    for (const auto* other : {"판매", "공급", "사용"}) {
      CAPTURE(where, other);
      CHECK(has(words.at(where), other) == (verb == other));
    }
}

TEST_CASE("64: D3 is computing power in P1, capacity in P2") {
  const auto words = words_by_paragraph(source_graph()[deal("d3")]);
  CHECK(has(words.at("p1"), "컴퓨팅 파워"));
  CHECK_FALSE(has(words.at("p1"), "용량"));
  CHECK(has(words.at("p2"), "데이터센터 용량"));
  CHECK_FALSE(has(words.at("p2"), "컴퓨팅 파워"));
}

TEST_CASE("65: the word for D3's and D6's lease is that for leasing out, and OpenAI is the lessee") {
  const auto& graph = source_graph();
  for (const auto* id : {"d3", "d6"}) {
    CAPTURE(id);
    std::string all;
    for (const auto& [where, words] : words_by_paragraph(graph[deal(id)])) all += words;
    CHECK(has(all, "임대"));        // leasing out
    CHECK_FALSE(has(all, "임차"));  // leasing
    for (const auto& party : graph[graph[deal(id)].parties])
      CHECK((party.role == Role::lessee) == (party.entity == entity("OpenAI")));
  }
}

TEST_CASE("66: what is called a right of first negotiation is explained as a bar without approval") {
  const auto& graph = source_graph();
  CHECK(graph[graph.details(deal("d5")).removes]
        == "right of first negotiation: no deals with other cloud companies without Microsoft's prior approval");
  const auto words = words_by_paragraph(graph[deal("d5")]);
  CHECK(has(words.at("p3"), "'우선협상권' 조항, 곧 MS가 사전에 승인하지 않으면"));
}

TEST_CASE("67: the spacing of amounts varies, and none has a separator of thousands") {
  using enum Currency;
  using Stated = std::map<Currency, std::string_view>;
  CHECK(stated("d1") == Stated{{USD, "최소 100억 달러"}, {KRW, "약 14조8000억원"}});
  CHECK(stated("d6") == Stated{{USD, "380억 달러"}, {KRW, "약 56조 2500억원"}});
  CHECK(stated("d7") == Stated{{USD, "총 1조5000억달러"}, {KRW, "약 2220조 3000억 원"}});
  CHECK(stated("d8") == Stated{{USD, "최대 1000억 달러"}, {KRW, "약 148조원"}});
  CHECK(stated("d10") == Stated{{USD, "총 260억 달러"}, {KRW, "약 38조 4900억원"}});
  const auto& worth = source_graph()[valuation("v1")];
  CHECK(source_graph()[source_graph()[*worth.amount].stated()] == "최소 5000억 달러");
}

TEST_CASE("68: in P9 a particle is missing after Nvidia") {
  const auto words = words_by_paragraph(source_graph()[relation("r7")]);
  CHECK(words.at("p9") == "엔비디아 대한 의존\n");  // not 엔비디아에
}

}  // namespace test_facts_wording
