// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/json_ld.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_json_ld {

using namespace newsgraph;

std::string written(const Graph& graph) {
  std::ostringstream out;
  write_json_ld(graph, out);
  return out.str();
}

/// The first line of an id; empty where there is none.
std::string line_of(const std::string& lines, std::string_view id) {
  const auto at = lines.find(std::string{"\n{\"@id\":\""}.append(id).append("\""));
  return at == std::string::npos ? std::string{} : lines.substr(at + 1, lines.find('\n', at + 1) - at - 1);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("A deal is a payment of schema.org, with the least or the most that it can be") {
  Graph graph;
  graph.add(sample::chips());
  const auto text = written(graph);
  CHECK(text.rfind("{\"@context\":\"https://schema.org\",\"@graph\":[\n", 0) == 0);
  const auto deal = line_of(text, "urn:sample:chips#d1");
  CHECK(has(deal, R"("@type":"PayAction","name":"at least $10bn investment")"));
  CHECK(has(deal, R"("agent":[{"@id":"urn:sample:chips#amazon"}],"recipient":[{"@id":"urn:sample:chips#openai"}])"));
  CHECK(
      has(deal, R"("priceSpecification":{"@type":"PriceSpecification","minPrice":10000000000,"priceCurrency":"USD"})"));
  CHECK(has(deal, R"("actionStatus":"https://schema.org/PotentialActionStatus")"));
  CHECK(has(line_of(text, "urn:sample:chips#d8"), R"("maxPrice":100000000000)"));
  CHECK(has(line_of(text, "urn:sample:chips#d6"), R"("price":38000000000)"));
  CHECK(has(line_of(text, "urn:sample:chips#d5"), R"("@type":"Action")"));
  CHECK(has(line_of(text, "urn:sample:chips#pkg"), R"("object":[{"@id":"urn:sample:chips#d1"},)"));
  CHECK(has(line_of(text, "urn:sample:chips#v1"), R"("minValue":500000000000,"unitText":"USD")"));
  CHECK(has(line_of(text, "urn:sample:chips#k2"),
            R"("author":{"@id":"urn:sample:chips#familiar"},"isBasedOn":[{"@type":"Claim","author":)"));
  CHECK(has(text, R"({"@id":"urn:sample:chips#microsoft","owns":{"@type":"OwnershipInfo","typeOfGood":)"));
}

TEST_CASE("A graph that is larger than what is written at once is one list") {
  Graph graph;
  for (int i = 0; i < 30; ++i) {
    auto article = sample::chips();
    article.uri += std::to_string(i);
    graph.add(article);
  }
  const auto text = written(graph);
  CHECK(text.size() > 200'000);
  std::size_t lines = 0;
  for (std::size_t at = 0; (at = text.find("}\n", at)) != std::string::npos; ++at) ++lines;
  CHECK(lines == 2);  // the last entry and the end; each other one ends in a comma
}

TEST_CASE("Types of entities and statuses have their names there") {
  using bridge_parts::schema_org_status;
  using bridge_parts::schema_org_type;
  CHECK(schema_org_type(EntityKind::company, true) == "Corporation");
  CHECK(schema_org_type(EntityKind::company, false) == "Organization");
  CHECK(schema_org_type(EntityKind::publication, false) == "NewsMediaOrganization");
  CHECK(schema_org_status(DealStatus::withdrawn) == "https://schema.org/FailedActionStatus");
  CHECK(schema_org_status(DealStatus::unknown).empty());
}

}  // namespace test_bridge_json_ld
