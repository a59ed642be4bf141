// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/gexf.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_gexf {

using namespace newsgraph;

std::string written(const Article& article) {
  Graph graph;
  graph.add(article);
  std::ostringstream out;
  write_gexf(graph, out);
  return out.str();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("GEXF tells roles of one company in one deal apart") {
  auto article = sample::article("urn:sample:x");
  article.entities = {sample::company("a", "A\nB"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                                {sample::party("a", Role::investor), sample::party("a", Role::underwriter)})};
  const auto xml = written(article);
  CHECK(has(xml, R"(<node id="urn:sample:x#a" label="A&#10;B">)"));
  CHECK(has(xml, R"(kind="party investor" label="investor">)"));
  CHECK(has(xml, R"(kind="party underwriter" label="underwriter">)"));
  CHECK(has(xml, R"(kind="told_by" label="told_by">)"));
}

TEST_CASE("A GEXF graph without edges is whole") {
  const auto xml = written(sample::article("urn:sample:x"));
  CHECK(has(xml, "</nodes>\n<edges>\n</edges>\n"));
}

}  // namespace test_bridge_gexf
