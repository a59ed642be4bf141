// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/cytoscape.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_cytoscape {

using namespace newsgraph;

std::string written(const Article& article) {
  Graph graph;
  graph.add(article);
  std::ostringstream out;
  write_cytoscape(graph, out);
  return out.str();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("Cytoscape finds its own names, and ours beside them") {
  auto article = sample::article("urn:sample:x");
  article.entities = {sample::company("a", "\"A\"\x01")};
  const auto json = written(article);
  CHECK(has(json,
            R"({"data":{"id":"urn:sample:x#a","name":"\"A\"\u0001","value":"urn:sample:x#a","node_kind":"entity",)"));
  CHECK(has(json, R"("name_":"\"A\"\u0001")"));
  CHECK(
      has(json, R"({"data":{"id":"urn:sample:x#a/mentions","key":"urn:sample:x#a/mentions","source":"urn:sample:x",)"));
  CHECK(has(json, "\n],\"edges\":[\n{"));
}

TEST_CASE("A Cytoscape graph without edges is whole") {
  const auto json = written(sample::article("urn:sample:x"));
  CHECK(has(json, "}\n],\"edges\":[\n]}}\n"));
}

}  // namespace test_bridge_cytoscape
