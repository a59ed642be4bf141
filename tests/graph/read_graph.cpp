// SPDX-License-Identifier: MIT
#include <newsgraph/graph/read_graph.hpp>

#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>
#include <string>

namespace test_graph_read_graph {

using namespace newsgraph;

namespace {

/// "urn:1" as it stood at a minute of noon.
std::string version(int minute, const std::string& by) {
  auto article = sample::article("urn:1");
  article.first_created = Timestamp::parse("2025-12-17T12:" + std::to_string(minute) + "Z");
  article.by = by;
  article.entities = {company("a", "A " + by)};
  return to_json(article) + '\n';
}

std::string bytes(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

}  // namespace

TEST_CASE("of an article that comes in several versions the latest is read, and a faulty line stops nothing") {
  auto other = sample::article("urn:2");
  other.entities = {company("b", "B")};
  std::istringstream in{version(10, "x") + version(30, "z") + "{}\n\n" + to_json(other) + '\n' + version(20, "y")
                        + version(30, "z")
                        + "{\"join\":[\"urn:1#a\",\"urn:2#b\"]}\n{\"apart\":[\"urn:1#d\",\"urn:2#d\"]}\n"};
  const auto read = read_graph(in, {.name = "in"});
  CHECK(read.lines == 8);
  CHECK(read.left_out == 1);
  REQUIRE(read.faults.size() == 2);  // neither standard nor uri
  CHECK(read.faults.front().place.file == "in");
  CHECK(read.faults.front().place.line == 3);
  CHECK(articles(read.graph).size() == 2);
  CHECK(read.graph.article(*read.graph.find_article("urn:1")).by == "z");
  CHECK(entities(read.graph).count() == 1);
  CHECK(read.graph.joins().size() == 1);
  CHECK(read.graph.apart().size() == 1);

  std::istringstream again{bytes(read.graph)};
  CHECK(bytes(read_graph(again).graph) == bytes(read.graph));
}

TEST_CASE("a stream of articles is read as well, and what can't be read is a fault") {
  std::istringstream in{version(10, "x") + version(20, "y")};
  ArticleStream stream{in};
  const auto read = read_graph(stream);
  CHECK(read.faults.empty());
  CHECK(read.graph.article(ArticleId{0}).by == "y");

  std::istringstream broken;
  broken.setstate(std::ios::badbit);
  const auto none = read_graph(broken);
  CHECK(none.faults.size() == 1);
  CHECK(articles(none.graph).empty());
}

TEST_CASE("thousands of versions of one article take one rebuilding") {
  std::string text;
  for (int i = 0; i < 5'000; ++i) text += version(10 + i % 50, std::to_string(i));
  std::istringstream in{text};
  const auto read = read_graph(in);
  CHECK(read.lines == 5'000);
  CHECK(articles(read.graph).size() == 1);
  // Of those at the last minute the one whose JSON is the greatest: 4999, as text.
  CHECK(read.graph.article(ArticleId{0}).by == "999");
}

TEST_CASE("a join or a separation of an entity and a deal is a fault of its line, before and after its article") {
  const auto article = sample::investment("urn:1", company("a", "A"), company("b", "B"));
  const auto pair = "[\"urn:1#a\",\"urn:1#" + article.deals[0].id + "\"]}\n";
  std::istringstream in{"{\"join\":" + pair + to_json(article) + "\n{}\n{\"apart\":" + pair
                        + "{\"apart\":[\"urn:1#a\",\"urn:1#b\"]}\n"};
  const auto read = read_graph(in, {.name = "in"});
  CHECK(read.lines == 5);
  CHECK(read.left_out == 3);
  REQUIRE(read.faults.size() == 4);
  CHECK(to_string(read.faults[2])
        == "in:1:1: found \"urn:1#a\" and \"urn:1#" + article.deals[0].id + "\", expected two entities or two deals");
  CHECK(read.faults[3].place.line == 4);
  CHECK(read.graph.joins().empty());
  CHECK(read.graph.apart().size() == 1);
}

}  // namespace test_graph_read_graph
