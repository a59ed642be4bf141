// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/opinions.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_opinions {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

std::string opinions_text(const Article& article) {
  Graph graph;
  auto table = statement_table(100);
  add_opinions(table, graph, graph.add(article));
  return table.text();
}

Article with_claim(Claim claim) {
  auto article = sample::chips();
  article.claims = {std::move(claim)};
  return article;
}

Claim opinion(ClaimKind kind, std::optional<Modality> modality, std::vector<std::string> about = {}) {
  auto claim = sample::fact("k1", std::move(about));
  claim.kind = kind;
  claim.modality = modality;
  return claim;
}

}  // namespace

TEST_CASE("an opinion has its topic, the words, its kind and certainty, and whose it is") {
  auto worry = opinion(ClaimKind::concern, Modality::possible, {"openai", "d7"});
  worry.topic = "circularDeals";
  worry.holder = "familiar";
  worry.chain = {sample::said_by("familiar")};
  worry.evidence = {sample::words("p1", 34, 53), {"p2", {}, {}, {}}};
  CHECK(opinions_text(with_claim(worry)) ==
        "OPINIONS\n"
        "      of what                             as what               held by                      where\n"
        "k1    circular deals, about OpenAI, d7    concern               people familiar with the     p1, p2\n"
        "      \"Chips would follow.\"               possible                matter\n");
}

TEST_CASE("whose opinion it is") {
  const auto holder = [](Claim claim) {
    Graph graph;
    graph.add(with_claim(std::move(claim)));
    return opinion_holder_text(graph, graph[graph.table<ClaimNode>()][0]);
  };
  auto claim = opinion(ClaimKind::outlook, Modality::possible);
  CHECK(holder(claim) == "nobody named");
  claim.chain = {sample::said_by("ft")};
  CHECK(holder(claim) == "Financial Times");
  claim.holder = "amazon";
  claim.co_holders = {"openai"};
  CHECK(holder(claim) == "Amazon and OpenAI, according to Financial Times");
  claim.chain.push_back(sample::said_by("amazon"));
  CHECK(holder(claim) == "Financial Times, citing Amazon and OpenAI");
  claim.chain.clear();
  CHECK(holder(claim) == "Amazon and OpenAI");
}

TEST_CASE("facts stand with what they are about, outlooks on facts with those") {
  CHECK(opinions_text(with_claim(opinion(ClaimKind::fact, {}, {"d1", "openai"}))) == "");
  CHECK(opinions_text(with_claim(opinion(ClaimKind::outlook, {}, {"v1"}))) == "");
  CHECK(opinions_text(with_claim(opinion(ClaimKind::outlook, {}, {"v1", "d1"}))) ==
        "OPINIONS\n"
        "      of what                             as what               held by                      where\n"
        "k1    about v1, d1                        outlook               nobody named\n");
}

TEST_CASE("a fact that is about companies alone is not lost") {
  auto fact = opinion(ClaimKind::fact, Modality::asserted, {"openai", "amazon"});
  fact.topic = "history";
  CHECK(opinions_text(with_claim(fact)) ==
        "OPINIONS AND OTHER STATEMENTS\n"
        "      of what                             as what               held by                      where\n"
        "k1    history, about OpenAI, Amazon       fact                  Daily\n"
        "                                          asserted\n");
}

TEST_CASE("that somebody worries does not assert what about") {
  auto worry = opinion(ClaimKind::concern, Modality::asserted, {"d7"});
  worry.holder = "familiar";
  CHECK(opinions_text(with_claim(worry)) ==
        "OPINIONS\n"
        "      of what                             as what               held by                      where\n"
        "k1    about d7                            concern               people familiar with the\n"
        "                                                                  matter\n");
}

TEST_CASE("words that are the document's own are in no quotation marks") {
  auto article = with_claim(opinion(ClaimKind::concern, {}));
  article.claims[0].evidence = {sample::words("p1", 34, 53)};
  CHECK(opinions_text(article).find("\"Chips would follow.\"") != std::string::npos);
  article.wording = Wording::verbatim;
  CHECK(opinions_text(article).find("\"Chips would follow.\"") != std::string::npos);
  article.wording = Wording::paraphrase;
  CHECK(opinions_text(article).find(" Chips would follow. ") != std::string::npos);
  CHECK(opinions_text(article).find('"') == std::string::npos);
}

TEST_CASE("an opinion of which nothing is said but that there is one") {
  CHECK(opinions_text(with_claim(opinion(ClaimKind::interpretation, Modality::interpreted))) ==
        "OPINIONS\n"
        "      of what                             as what               held by                      where\n"
        "k1                                        interpretation        nobody named\n");
}

}  // namespace test_summary_sections_opinions
