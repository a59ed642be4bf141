// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/graphml.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_graphml {

using namespace newsgraph;

std::string written(const Article& article) {
  Graph graph;
  graph.add(article);
  std::ostringstream out;
  write_graphml(graph, out);
  return out.str();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("GraphML has a key for each column, then nodes, then edges") {
  auto article = sample::article("urn:sample:\"<&\"");
  article.by = "a\x01";
  article.entities = {sample::company("a", "A & B")};
  const auto xml = written(article);
  CHECK(has(xml, R"(<key id="n_amount_minor" for="node" attr.name="amount_minor" attr.type="long"/>)"));
  CHECK(has(xml, R"(<key id="e_role" for="edge" attr.name="role" attr.type="string"/>)"));
  CHECK(has(xml, "<node id=\"urn:sample:&quot;&lt;&amp;&quot;\"><data key=\"n_node_kind\">article</data>"));
  CHECK(has(xml, "<data key=\"n_by\">a\xef\xbf\xbd</data>"));
  CHECK(has(xml, "<data key=\"n_label\">A &amp; B</data>"));
  CHECK(
      has(xml, R"(<edge id="urn:sample:&quot;&lt;&amp;&quot;#a/mentions" source="urn:sample:&quot;&lt;&amp;&quot;")"));
  CHECK_FALSE(has(xml, "n_country\">"));  // what is absent has no data
}

}  // namespace test_bridge_graphml
