// SPDX-License-Identifier: MIT
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_facts_odd_words {

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

using Lines = std::vector<std::string>;

/// By the id of each node "p1: words" for each piece of evidence, "p1" where it is the whole paragraph.
template <class Nodes>
std::map<std::string_view, Lines> lines(const Nodes& nodes) {
  const auto& graph = source_graph();
  std::map<std::string_view, Lines> found;
  for (const auto& node : nodes)
    for (const auto& evidence : graph[node.evidence]) {
      auto line = std::string{graph[graph[evidence.paragraph()].id]};
      if (evidence.bytes()) line += ": " + std::string{graph.words(evidence).value()};
      found[graph[node.id]].push_back(std::move(line));
    }
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

TEST_CASE("31 to 42: the words that each deal rests on") {
  const std::map<std::string_view, Lines> expected{
      {"pkg",
       {"p4: 투자와 클라우드 거래는 이 계약 위에 더해진다",
        "p3: 이번 거래가 추진된 것은 오픈AI가 최대주주 마이크로소프트(MS)와의 관계를 다시 조정한 뒤다",
        "p1: 판매하는 것도 그 안에 들어 있다"}},
      {"d1",
       {"p1: 최소 100억 달러(약 14조8000억원)", "p1: 투자하는 안을 논의 중",
        "p4: 지금 논의되고 있는 투자와 클라우드 거래"}},
      {"d2",
       {"p1: 컴퓨팅 파워와 AI(인공지능) 칩을 추가 판매", "p2: 오픈AI가 아마존 자체 AI 칩 '트레이니움' 계열을 사용",
        "s1: AI 칩·컴퓨팅도 오픈AI에 추가 공급", "h1: 칩도 판매"}},
      {"d3",
       {"p2: 아마존 데이터센터 용량도 더 임대", "p2: 챗GPT를 비롯한 AI 모델과 도구를 돌릴", "p1: 컴퓨팅 파워",
        "s1: AI 칩·컴퓨팅도 오픈AI에 추가 공급", "p4: 지금 논의되고 있는 투자와 클라우드 거래"}},
      {"d4", {"p3: 2019년부터 2023년까지 컴퓨팅 자원 전부", "p3: MS와 맺은 복잡한 파트너십 계약"}},
      {"d4p", {"p3: MS와 맺은 복잡한 파트너십 계약"}},
      {"d5",
       {"p3: 지난 10월 구조를 개편하며",
        "p3: '우선협상권' 조항, 곧 MS가 사전에 승인하지 않으면 다른 클라우드 기업과 거래하지 못한다는 조항을 없앴다",
        "p3: 그 덕에 경쟁 클라우드 업체들과도 데이터센터 계약이 가능해졌다"}},
      {"d5b", {"p4: MS와 관계를 다시 조정하기로 합의", "p3: 마이크로소프트(MS)와의 관계를 다시 조정한"}},
      {"d6", {"p4: 아마존과 7년짜리 서버 임대 계약을 맺었는데", "p4: 380억 달러(약 56조 2500억원)"}},
      {"d7",
       {"p5: 칩과 컴퓨팅 인프라를 공급받으려고", "p5: 엔비디아, 오라클, AMD, 브로드컴 등",
        "p5: 오픈AI가 이미 맺은 장기 계약은 총 1조5000억달러(약 2220조 3000억 원)"}},
      {"d8", {"p9: 수년에 걸쳐 엔비디아에서 최대 1000억 달러(약 148조원)의 투자를 받고"}},
      {"d9", {"p9: AI 프로세서 수백만 개도 함께 공급받기로"}},
      {"d10", {"p8: 아마존, 구글, MS, 엔비디아 등", "p8: 총 260억 달러(약 38조 4900억원)"}},
      {"d11", {"p8: 이 기업들의 하드웨어와 서비스를 쓰고 있다"}},
      {"d12", {"p9: 아마존의 칩 기술은 지금 이미 앤트로픽의 핵심 모델을 학습시키는 데 쓰이고 있다"}},
  };
  CHECK(lines(source_graph()[source_graph().table<DealNode>()]) == expected);
}

TEST_CASE("18: the words that OpenAI's fact rests on") {
  CHECK(lines(source_graph()[source_graph().table<FactNode>()]).at("v1")
        == Lines{"p2: 최소 5000억 달러(약 740조원)로 평가받을", "p2: 거래가 이뤄지면",
                 "s2: 오픈AI 기업가치 740조원으로 매겨질 수도"});
}

TEST_CASE("3, 64: the headline speaks of a sale that is pursued") {
  const auto& graph = source_graph();
  const auto headline = graph[graph[graph[graph.table<ArticleNode>()].front().paragraphs].front().text].value();
  CHECK(has(headline, "칩도 판매"));  // sells chips too
  CHECK(has(headline, "추진"));       // pursued, not only weighed
}

TEST_CASE("24 to 30: the words that each relation rests on") {
  const std::map<std::string_view, Lines> expected{
      {"r1", {"p3: 최대주주 마이크로소프트(MS)"}},
      {"r2", {"p7: 오픈AI의 샘 올트먼 최고경영자(CEO)"}},
      {"r3", {"p1: 챗GPT를 개발한 오픈AI"}},
      {"r4", {"p2: 아마존 자체 AI 칩 '트레이니움'"}},
      {"r5", {"p3: MS의 클라우드 서비스 플랫폼 '애저(Azure)'"}},
      {"r6", {"p8: 오픈AI와 경쟁하는 스타트업 앤트로픽"}},
      {"r7", {"p9: 엔비디아 대한 의존"}},
      {"r8",
       {"c1: 아마존웹서비스(Amazon Web Services·AWS)가 개최한 콘퍼런스", "c1: 미국 라스베이거스에서 2022년 11월"}},
  };
  CHECK(lines(source_graph()[source_graph().table<RelationNode>()]) == expected);
}

TEST_CASE("49 to 58: the words that each claim rests on, or the paragraphs of the newspaper's own voice") {
  const std::map<std::string_view, Lines> expected{
      {"c1x", {"p1: 논의 중이라고 알려졌다", "p1: 그 안에 들어 있다고 한다"}},
      {"c2x",
       {"p2: 파이낸셜타임스(FT)는 사정에 밝은 관계자의 말을 빌려, 오픈AI가 아마존 자체 AI 칩 '트레이니움' 계열을 "
        "사용하고 챗GPT를 비롯한 AI 모델과 도구를 돌릴 아마존 데이터센터 용량도 더 임대하는 거래를 협의하고 있다고 "
        "현지 시간으로 16일에 전했다.",
        "c1: 파이낸셜타임스(FT)는 사정에 밝은 관계자의 말을 빌려, 오픈AI가 아마존 자체 AI 칩 '트레이니움' 계열을 "
        "사용하고 챗GPT를 비롯한 AI 모델과 도구를 돌릴 아마존 데이터센터 용량도 더 임대하는 거래를 협의하고 있다고 "
        "현지 시간으로 16일에 전했다."}},
      {"c3x", {"p2: 공산이 크다"}},
      {"c4x", {"s2: 오픈AI 기업가치 740조원으로 매겨질 수도"}},
      {"c5x", {"h1: 15조원", "s1: 15조원"}},
      {"c6x", {"p3", "p4", "p5", "p8", "p9"}},
      {"c9x", {"p4: 지금 논의되고 있는 투자와 클라우드 거래", "p3: 이번 거래가 추진된"}},
      {"c7x", {"c1: 2022년 11월에 찍었다", "c1: 라스베이거스발 AP/뉴시스, 2025.12.17."}},
      {"c8x", {"p7: 오픈AI의 샘 올트먼 최고경영자(CEO)", "p1: 챗GPT를 개발한 오픈AI"}},
      {"c10x", {"p7: 적극적인 투자와 계약을 계속하고 있다"}},
      {"k1",
       {"p6: 이런 공격적인 움직임을 두고 투자자 일부는 '순환 거래 구조'를 걱정",
        "p6: 기업들이 칩과 인프라와 AI 모델을 서로 공급하면서 고객과 투자자로도 얽혀 있어"}},
      {"k2", {"p6: 한 곳에 문제가 생기면 충격이 연쇄적으로 번질 수 있다"}},
      {"k3", {"p7: 대규모 언어 모델(LLM)이 퍼지면 수익이 생길 수 있다는 것이 그 근거다"}},
      {"k4", {"p9: 엔비디아 대한 의존을 덜고 칩 공급선을 다변화하려는 오픈AI 전략의 연장으로 보는 해석도 있다"}},
      {"k5", {"p9: 아마존으로서는 자체 AI 칩 사업을 키우는 데 이번 거래가 중요한 성과로 남을 수 있다"}},
  };
  CHECK(lines(source_graph()[source_graph().table<ClaimNode>()]) == expected);
}

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
        == "'right of first negotiation', which barred deals with other cloud companies without Microsoft's prior "
           "approval");
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
  const auto& worth = source_graph()[fact("v1")];
  CHECK(source_graph()[source_graph()[*amount_in(worth.value)].stated()] == "최소 5000억 달러");
}

TEST_CASE("68: in P9 a particle is missing after Nvidia") {
  const auto words = words_by_paragraph(source_graph()[relation("r7")]);
  CHECK(words.at("p9") == "엔비디아 대한 의존\n");  // not 엔비디아에
}

}  // namespace test_facts_odd_words
