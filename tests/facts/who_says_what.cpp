// SPDX-License-Identifier: MIT
#include <newsgraph/query/sources.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_facts_who_says_what {

using namespace newsgraph;
using namespace newsgraph::json_parts;

// Who says what the article tells of deals and of OpenAI's value.

namespace {

using Names = std::set<std::string>;
using Lines = std::vector<std::string>;

/// "speaker: claims" for each source.
template <class T>
Lines sources_text(const Graph& in, Id<T> id) {
  Lines lines;
  for (const auto& source : sources(in, id)) {
    lines.push_back((source.speaker ? std::string{in.name(*source.speaker)} : "nobody") + ':');
    for (const auto said : source.claims) lines.back() += ' ' + std::string{in[in[said].id]};
  }
  return lines;
}

/// The ids of the deals that a claim is about; it must be about nothing else.
Names deals_in(ClaimId id) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& subject : graph[graph[id].about]) found.emplace(graph[graph[std::get<DealId>(subject)].id]);
  return found;
}

template <class Claims>
Names ids(Claims claims) {
  const auto& graph = source_graph();
  Names found;
  for (const ClaimId id : claims) found.emplace(graph[graph[id].id]);
  return found;
}

/// The paragraphs that a claim rests on.
Names paragraphs(ClaimId id) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& evidence : graph[graph[id].evidence]) found.emplace(graph[graph[evidence.paragraph()].id]);
  return found;
}

/// The source article with one more claim, that AP says something of D2, resting on these bytes of the caption.
Graph with_caption_claim(std::string_view bytes) {
  auto text = *read_file("examples/data/amazon-openai.json", {});
  const std::string start = "\"claims\": [";
  const auto place = text.find(start);
  REQUIRE(place != std::string::npos);
  text.insert(place + start.size(), R"({"id": "more", "kind": "fact", "about": ["d2"], "chain": [{"source": "ap"}],
    "evidence": [{"in": "c1", "bytes": )"
                                        + std::string{bytes} + "}]},");
  Graph made;
  made.add(load_or_throw(text));
  return made;
}

}  // namespace

TEST_CASE("49: the first paragraph is impersonal: the whole package is hearsay, and no source is named") {
  const auto& graph = source_graph();
  const auto& hearsay = graph[claim("c1x")];
  CHECK(hearsay.kind == ClaimKind::fact);
  CHECK(hearsay.modality == Modality::hearsay);
  CHECK(hearsay.chain.empty());
  CHECK_FALSE(hearsay.holder);
  CHECK(deals_in(claim("c1x")) == Names{"pkg", "d1", "d2", "d3"});
  CHECK(paragraphs(claim("c1x")) == Names{"p1"});
  const auto evidence = graph[hearsay.evidence];
  REQUIRE(evidence.size() == 2);
  CHECK(graph.words(evidence[0]).value().ends_with("알려졌다"));  // it is known
  CHECK(graph.words(evidence[1]).value().ends_with("한다"));      // it is said
}

TEST_CASE(
    "49, 53: what D1 comes to is hearsay; that it is talked about the newspaper asserts, as of the whole package") {
  const auto& graph = source_graph();
  CHECK(modality_of(graph, deal("d1")) == Modality::hearsay);
  CHECK(modality_of(graph, deal("pkg")) == Modality::asserted);
  CHECK(sources_text(graph, deal("d1")) == Lines{"Newsis: c1x"});  // the headline's c5x gives another sum
  CHECK(sources_text(graph, deal("pkg")) == Lines{"Newsis: c1x c9x"});

  const auto& talks = graph[claim("c9x")];
  CHECK(talks.modality == Modality::asserted);
  CHECK(talks.chain.empty());
  CHECK(paragraphs(claim("c9x")) == Names{"p3", "p4"});
  CHECK(deals_in(claim("c9x")) == Names{"pkg", "d1", "d3"});  // "investment and cloud deal"
  const auto sets = graph[talks.sets];
  REQUIRE(sets.size() == 2);
  CHECK(sets[0].of == Subject{deal("d1")});
  CHECK(sets[1].of == Subject{deal("d3")});
  for (const auto& status : sets) {
    CHECK(status.field == ConflictingField::status);
    CHECK(std::get<DealStatus>(status.value) == DealStatus::in_talks);
  }
}

TEST_CASE("50: the Financial Times reported on 16 December 2025, citing people familiar with the matter") {
  const auto& graph = source_graph();
  const auto& report = graph[claim("c2x")];
  CHECK(report.kind == ClaimKind::fact);
  CHECK(report.modality == Modality::reported);
  const auto chain = graph[report.chain];
  REQUIRE(chain.size() == 2);
  CHECK(chain[0].source == entity("FT"));
  CHECK(graph[chain[0].verb] == "reported");
  CHECK(graph[chain[0].verb] == "reported");
  CHECK(chain[0].date == Date::parse("2025-12-16"));
  CHECK(graph.name(chain[1].source) == "people familiar with the matter");
  CHECK(graph[chain[1].source].anonymous);
  CHECK(graph[chain[1].verb] == "said");
  CHECK(speaker(graph, claim("c2x")) == MaybeId{chain[1].source});
}

TEST_CASE("50: the report covers chips and capacity alone") {
  const auto& graph = source_graph();
  const auto said = graph[graph[claim("c2x")].about];
  const std::array about{Subject{deal("d2")}, Subject{deal("d3")}, Subject{relation("r4")}, Subject{entity("Trainium")},
                         Subject{entity("Amazon data-centre capacity")}};
  CHECK(std::ranges::equal(said, about));
  CHECK(ids(claims_about(graph, deal("d2"))).contains("c2x"));
  CHECK(ids(claims_about(graph, deal("d3"))).contains("c2x"));
  for (const auto id : {deal("d2"), deal("d3")}) CHECK(modality_of(graph, id) == Modality::reported);

  // Nothing else goes back to the Financial Times: neither D1's ten billion nor V1's five hundred.
  for (const auto id : graph.table<ClaimNode>().ids())
    for (const auto& step : graph[graph[id].chain])
      if (step.source == entity("FT")) CHECK(id == claim("c2x"));
}

TEST_CASE("50: it is the first sentence of the second paragraph, which names chips and data centres and no amount") {
  const auto& graph = source_graph();
  const auto& first = graph[graph[claim("c2x")].evidence].front();
  CHECK(first.paragraph() == paragraph("p2"));
  const std::string sentence{sentences(graph, first).value()};
  CHECK(graph[*graph[paragraph("p2")].text].starts_with(sentence));
  CHECK(graph.words(first) == sentence);
  CHECK(sentence.find("트레이니움") != std::string::npos);  // Trainium
  CHECK(sentence.find("데이터센터") != std::string::npos);  // data centre
  CHECK(sentence.find("달러") == std::string::npos);        // dollars
}

TEST_CASE("51: the caption repeats the sentence word for word") {
  const auto& graph = source_graph();
  const auto evidence = graph[graph[claim("c2x")].evidence];
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].paragraph() == paragraph("p2"));
  CHECK(evidence[1].paragraph() == paragraph("c1"));
  CHECK(graph[paragraph("c1")].role == ParagraphRole::caption);
  CHECK(sentences(graph, evidence[0]).value() == sentences(graph, evidence[1]).value());
}

TEST_CASE("51: caption and paragraph are one source of D2 and D3, beside the newspaper") {
  const auto& graph = source_graph();
  const Lines two{"Newsis: c1x", "people familiar with the matter: c2x"};
  CHECK(sources_text(graph, deal("d2")) == two);
  CHECK(sources_text(graph, deal("d3")) == two);
}

TEST_CASE("51: a claim of its own that rests on the caption's repeated sentence makes no further source") {
  // Within the repeated sentence: the chip series that is Amazon's own.
  const auto repeated = with_caption_claim("[86, 127]");
  CHECK(sources_text(repeated, *find_deal(repeated, "d2"))
        == Lines{"people familiar with the matter: more c2x", "Newsis: c1x"});

  // In the caption's second sentence, which no paragraph has: what they say has a source more.
  const auto own = with_caption_claim("[327, 400]");
  CHECK(sources_text(own, *find_deal(own, "d2"))
        == Lines{"AP: more", "Newsis: c1x", "people familiar with the matter: c2x"});
}

TEST_CASE("52: OpenAI's fact has no source and depends on the package") {
  const auto& graph = source_graph();
  const auto& worth = graph[fact("v1")];
  CHECK(worth.of == entity("OpenAI"));
  CHECK(graph.words(graph[worth.evidence][1]) == "거래가 이뤄지면");  // if the deal comes about
  const auto conditions = graph[graph.details(fact("v1")).conditions];
  REQUIRE(conditions.size() == 1);
  CHECK(conditions.front() == deal("pkg"));
  CHECK(sources_text(graph, fact("v1")).empty());  // nobody states it as a fact
  CHECK(ids(claims_about(graph, fact("v1"))) == Names{"c3x", "c4x"});
  for (const auto id : claims_about(graph, fact("v1"))) {
    CHECK(graph[id].chain.empty());
    CHECK_FALSE(graph[id].holder);
  }
}

TEST_CASE("52: the fact is likely in the second paragraph and possible in the second sub-headline") {
  const auto& graph = source_graph();
  CHECK(graph[claim("c3x")].kind == ClaimKind::outlook);
  CHECK(graph[claim("c3x")].modality == Modality::likely);
  CHECK(paragraphs(claim("c3x")) == Names{"p2"});
  CHECK(graph[claim("c4x")].kind == ClaimKind::outlook);
  CHECK(graph[claim("c4x")].modality == Modality::possible);
  CHECK(paragraphs(claim("c4x")) == Names{"s2"});
}

TEST_CASE("53: the deals of P3 to P5, P8 and P9 are told in the newspaper's own voice") {
  const auto& graph = source_graph();
  const auto& own = graph[claim("c6x")];
  CHECK(own.kind == ClaimKind::fact);
  CHECK(own.modality == Modality::asserted);
  CHECK(own.chain.empty());
  CHECK(paragraphs(claim("c6x")) == Names{"p3", "p4", "p5", "p8", "p9"});
  CHECK(speaker(graph, claim("c6x")) == MaybeId{entity("Newsis")});

  Names asserted;
  for (const auto id : deals(graph, {.modality = Modality::asserted})) {
    asserted.emplace(graph[graph[id].id]);
    if (id != deal("pkg")) CHECK(sources_text(graph, id) == Lines{"Newsis: c6x"});
  }
  CHECK(asserted == Names{"pkg", "d4", "d4p", "d5", "d5b", "d6", "d7", "d8", "d9", "d10", "d11", "d12"});
}

}  // namespace test_facts_who_says_what
