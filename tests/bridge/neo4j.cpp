// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/neo4j.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <map>
#include <sstream>

namespace test_bridge_neo4j {

using namespace newsgraph;

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string literal(std::string_view text) {
  std::string cypher;
  bridge_parts::append_cypher_string(cypher, text);
  return cypher;
}

TEST_CASE("A text of Cypher is one line, and none of it is taken for a code point") {
  CHECK(literal("a \"b\" 'c'") == R"("a \"b\" 'c'")");
  CHECK(literal("a\nb\r\tc\x01") == R"("a\nb\r\tc\u0001")");
  CHECK(literal(R"(c:\data\users)") == R"("c:\\data\\" + "users")");
  CHECK(literal("오픈AI 🏭") == "\"오픈AI 🏭\"");
}

TEST_CASE("Cypher has a statement for each node and each edge") {
  auto article = sample::article("urn:sample:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                                {sample::party("a", Role::investor), sample::party("b", Role::investee)})};
  article.deals[0].amount = sample::stated(sample::usd(5));
  Graph graph;
  graph.add(article);
  std::ostringstream out;
  write_cypher(graph, out);
  const auto text = out.str();
  CHECK(has(text, "CREATE CONSTRAINT newsgraph_deal IF NOT EXISTS FOR (n:Deal) REQUIRE n.id IS UNIQUE;\n"));
  CHECK(has(text, "\nMERGE (n:Deal {id: \"urn:sample:x#d\"}) SET n.`label` = \"$5m investment\", "));
  CHECK(has(text, ", n.`amount_minor` = 500000000, "));
  CHECK(has(text, ", n.`amount_approx` = false, "));
  CHECK(has(text,
            "\nMATCH (a:Deal {id: \"urn:sample:x#d\"}), (b:Entity {id: \"urn:sample:x#b\"}) MERGE (a)-[r:`PARTY` {id: "
            "\"urn:sample:x#d/party/1\"}]->(b) SET r.`label` = \"investee\""));
  // 5 constraints, 4 nodes, 2 mentions, 1 told_by, 2 parties
  CHECK(std::count(text.begin(), text.end(), '\n') == 14);
}

TEST_CASE("The importer has a file for the nodes of each kind, and for edges by what they tie") {
  auto article = sample::article("urn:sample:x");
  article.entities = {sample::company("a", "A \"B\"\nC")};
  article.deals = {sample::deal("d", DealType::partnership, DealStatus::closed, {sample::party("a", Role::partner)})};
  Graph graph;
  graph.add(article);
  std::map<std::string, std::ostringstream> files;
  write_neo4j_csv(graph, [&](std::string_view name) -> std::ostream& { return files[std::string{name}]; });
  CHECK(files.size() == 25);
  CHECK(has(files.at("deals").str(), "id:ID(Deal),label,article_id,index:long,deal_id,"));
  CHECK(has(files.at("entities").str(), "\nurn:sample:x#a,\"A \"\"B\"\"\nC\",urn:sample:x,0,"));
  CHECK(files.at("told_by_deal_article").str()
        == ":START_ID(Deal),:END_ID(Article),id,label,:TYPE\n"
           "urn:sample:x#d,urn:sample:x,urn:sample:x#d/told_by,told_by,TOLD_BY\n");
  CHECK(has(files.at("party_entity_deal").str(), "\nurn:sample:x#a,urn:sample:x#d,urn:sample:x#d/party/0,partner,"));
  CHECK_FALSE(has(files.at("party_deal_entity").str(), "urn:"));
}

}  // namespace test_bridge_neo4j
