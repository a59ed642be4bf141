// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/known_names.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../reloaded.hpp"
#include "../sample.hpp"

#include <sstream>
#include <string>

namespace test_bridge_known_names {

using namespace newsgraph;
using sample::lines_of;

constexpr auto lines =
    R"({"id":"NK-1","schema":"Company","properties":{"name":["OpenAI"],"alias":["오픈AI"," "],"country":["us"],"leiCode":["5493001KJTIIGC8Y1R12"],"ticker":["X","NYSE:X"]}}
{"id":"own","schema":"Ownership","properties":{}}
{"id":"q 2","schema":"Person","properties":{"alias":["Kim"],"nationality":["zzz","kr"]}}
{"id":"b","schema":"PublicBody","properties":{"name":["Court"]}}
)";

TEST_CASE("companies, public bodies and persons come in as names") {
  std::istringstream in{lines};
  KnownNames known{in};
  REQUIRE(known.next());
  REQUIRE(known);
  CHECK(sample::reloaded(*known) == *known);
  CHECK(known->uri == "urn:followthemoney:NK-1");
  REQUIRE(known->entities.size() == 1);
  const auto& company = known->entities[0];
  CHECK(company.id == "NK-1");
  CHECK(company.name == "OpenAI");
  REQUIRE(company.names.size() == 1);
  CHECK(company.names[0].value == "오픈AI");
  CHECK(company.country == "US");
  CHECK(company.ticker == "NYSE:X");
  CHECK(company.lei == Lei::parse("5493001KJTIIGC8Y1R12"));
  REQUIRE(known.next());
  REQUIRE(known);
  CHECK(sample::reloaded(*known) == *known);
  CHECK(known.number() == 3);
  CHECK(known->entities[0].id == "e1");
  CHECK(known->entities[0].name == "Kim");
  CHECK(known->entities[0].country == "KR");
  REQUIRE(known.next());
  CHECK(known->entities[0].kind == EntityKind::public_body);
  CHECK(!known.next());
}

TEST_CASE("a graph that knows names makes one of what goes by any of them") {
  Graph graph;
  std::istringstream in{lines};
  for (KnownNames known{in}; known.next();) graph.add(*known);
  Article article;
  article.uri = "urn:a";
  article.entities = {sample::company("a", "오픈AI"), sample::company("b", "OpenAI"), sample::company("c", "Other")};
  article.entities[2].lei = Lei::parse("5493001KJTIIGC8Y1R12");
  graph.add(article);
  const auto is = [&](std::string_view id) { return graph.entity(*find_entity(graph, id)); };
  CHECK(is("urn:a#a") == is("urn:followthemoney:NK-1#NK-1"));
  CHECK(is("urn:a#b") == is("urn:a#a"));
  CHECK(is("urn:a#c") == is("urn:a#a"));
}

TEST_CASE("a faulty line is told, and the rest goes on") {
  std::istringstream in{R"({"schema":"Person","properties":{"name":[3]}}
{"id":"a","schema":"Person","properties":[]}
{"id":"a","schema":"Company","properties":{"name":["A"],"leiCode":["x"]}}
[]
{"id":"a","schema":"Company","properties":{"name":["A"]}}
{"id":"a","schema":"Company","properties":{"leiCode":["5493001KJTIIGC8Y1R12","529900T8BM49AURSDO55"],"name":["A"]}}
)"};
  std::string told;
  KnownNames known{in, {.name = "f", .uri = "urn:k:"}};
  while (known.next()) told += known ? known->uri + '\n' : lines_of(known.faults());
  CHECK(told
        == "f:1:1: missing \"id\", which FollowTheMoney has of everything\n"
           "f:1:33: /properties: missing \"name\", what it is called\n"
           "f:1:42: /properties/name/0: found 3, expected a string\n"
           "f:2:42: /properties: found an array, expected an object\n"
           "f:3:68: /properties/leiCode/0: found \"x\", expected a Legal Entity Identifier of 20 characters whose check "
           "digits are right\n"
           "f:4:1: found an array, expected an object, which is one article; several stand in NDJSON, one on each line\n"
           "urn:k:a\n"
           "f:6:78: /properties/leiCode/1: found \"529900T8BM49AURSDO55\", expected the same Legal Entity Identifier as "
           "before it\n");
}

}  // namespace test_bridge_known_names
