// SPDX-License-Identifier: MIT
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

namespace test_graph_lookup {

using namespace newsgraph;

namespace {

Graph two_articles() {
  Graph graph;
  graph.add(sample::chips());
  auto other = sample::article("urn:with#mark");
  other.entities = {sample::company("familiar", "Amazon Films"), sample::company("intel", "Intel", {"MS"})};
  other.deals = {
      sample::deal("d1", DealType::partnership, DealStatus::closed, {sample::party("intel", Role::partner)}),
      sample::deal("x1", DealType::partnership, DealStatus::closed, {sample::party("intel", Role::partner)})};
  graph.add(other);
  return graph;
}

}  // namespace

TEST_CASE("entities are found by name in any language, by global id, and by an id of their own") {
  const auto graph = two_articles();
  const auto name = [&](std::string_view text) {
    const auto found = find_entity(graph, text);
    return found ? graph.name(*found) : "";
  };
  CHECK(name("OpenAI") == "OpenAI");
  CHECK(name("오픈AI") == "OpenAI");
  CHECK(name("urn:sample:chips#amazon") == "Amazon");
  CHECK(name("urn:with#mark#familiar") == "Amazon Films");
  CHECK(name("intel") == "Intel");
  CHECK(name("anthropic") == "Anthropic");
  CHECK(name("amazon films, inc.") == "Amazon Films");
  CHECK(name("오픈 ai") == "OpenAI");
}

TEST_CASE("what means several entities, or none, is not found") {
  const auto graph = two_articles();
  CHECK_FALSE(find_entity(graph, "familiar"));  // an id in both articles
  CHECK(find_entities(graph, "familiar").size() == 2);
  CHECK_FALSE(find_entity(graph, "MS"));  // Microsoft's alias and Intel's
  CHECK(find_entities(graph, "MS").size() == 2);
  CHECK_FALSE(find_entity(graph, "nobody"));
  CHECK_FALSE(find_entity(graph, "urn:sample:chips#intel"));
  CHECK(find_entities(graph, "").empty());
}

TEST_CASE("a company is found by its names, though others bear them too") {
  auto article = sample::chips();
  article.entities.push_back(sample::entity("app", EntityKind::product, "OpenAI"));
  Graph graph;
  graph.add(article);
  CHECK_FALSE(find_entity(graph, "OpenAI"));
  for (const auto* text : {"OpenAI", "오픈AI", "openai", "OpenAI, Inc.", "urn:sample:chips#openai"}) {
    CAPTURE(text);
    const auto found = find_company(graph, text);
    REQUIRE(found);
    CHECK(graph.names(*found).size() == 2);
  }
  CHECK_FALSE(find_company(graph, "Trainium"));
  CHECK_FALSE(find_company(graph, "nobody"));
  CHECK_FALSE(find_company(two_articles(), "MS"));
}

TEST_CASE("what can't be found says what it could be") {
  const auto graph = two_articles();
  const auto said = [](auto find) {
    try {
      find();
    } catch (const LookupError& error) {
      return std::string{error.what()};
    }
    return std::string{};
  };
  const auto company = [&](std::string_view text) {
    return said([&] { static_cast<void>(find_company_or_throw(graph, text)); });
  };
  CHECK(company("MS") == R"("MS" could be "urn:sample:chips#microsoft" or "urn:with#mark#intel")");
  CHECK(company("OpnAI") == R"(no company is called "OpnAI"; did you mean "OpenAI"?)");
  CHECK(company("nobody") == R"(no company is called "nobody")");
  CHECK(company("Trainium").starts_with(R"(no company is called "Trainium")"));
  CHECK(company("OpenAI").empty());
  CHECK(find_company_or_throw(graph, "OpenAI") == find_company(graph, "OpenAI"));
  CHECK(said([&] { static_cast<void>(find_entity_or_throw(graph, "familiar")); })
        == R"("familiar" could be "urn:sample:chips#familiar" or "urn:with#mark#familiar")");
  const auto deal = [&](std::string_view id) {
    return said([&] { static_cast<void>(find_deal_or_throw(graph, id)); });
  };
  CHECK(deal("d1") == R"("d1" could be "urn:sample:chips#d1" or "urn:with#mark#d1")");
  CHECK(deal("deal") == R"(no deal has the id "deal")");
  CHECK(deal("d12").empty());
  try {
    static_cast<void>(find_deal_or_throw(graph, "d1"));
  } catch (const LookupError& error) {
    REQUIRE(error.candidates.size() == 2);
    CHECK(find_deal_or_throw(graph, error.candidates.back()) == DealId{13});
  }
}

TEST_CASE("rows are found by global id, or by an id that only one article has") {
  const auto graph = two_articles();
  CHECK(find_deal(graph, "urn:sample:chips#d1") == DealId{1});
  CHECK(find_deal(graph, "urn:with#mark#d1") == DealId{13});
  CHECK_FALSE(find_deal(graph, "d1"));
  CHECK(find_deal(graph, "d12") == DealId{12});
  CHECK_FALSE(find_deal(graph, "urn:with#mark#d12"));
  CHECK_FALSE(find_deal(graph, "urn:nowhere#d12"));
  CHECK_FALSE(find_deal(graph, "v1"));
  CHECK(find_fact(graph, "v1") == FactId{0});
  CHECK(find_relation(graph, "r3") == RelationId{2});
  CHECK(find_claim(graph, "k2") == ClaimId{1});
  CHECK(find_paragraph(graph, "urn:sample:chips#c1") == ParagraphId{0});
  CHECK_FALSE(find_association(graph, "photo"));
}

TEST_CASE("a finder of many finds by global ids what find_deal finds") {
  const auto graph = two_articles();
  graph_parts::RowFinder<DealNode> find{graph, &ArticleNode::deals};
  for (const auto* id : {"urn:with#mark#x1", "urn:with#mark#d1", "urn:sample:chips#d1"}) {
    CHECK(find(id));
    CHECK(find(id) == find_deal(graph, id));
  }
  for (const auto* id : {"urn:with#mark#intel", "urn:with#mark#no", "urn:no#d1", "x1", ""}) CHECK_FALSE(find(id));
}

}  // namespace test_graph_lookup
