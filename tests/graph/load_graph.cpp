// SPDX-License-Identifier: MIT
#include <newsgraph/graph/load_graph.hpp>

#include <newsgraph/graph/binary.hpp>
#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace test_graph_load_graph {

using namespace newsgraph;

namespace {

/// A folder of its own, gone afterwards.
class TemporaryFolder {
public:
  TemporaryFolder()
      : path_{std::filesystem::temp_directory_path()
              / ("newsgraph-folder-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))} {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directory(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  void write(const std::string& name, std::string_view text) const {
    std::ofstream{path_ / name, std::ios::binary} << text;
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string path(const std::string& name) const { return (path_ / name).string(); }

private:
  std::filesystem::path path_;
};

/// An article, in one line, as `by` has it at a minute of noon.
std::string line(const std::string& uri, int minute, const std::string& by) {
  auto article = sample::article(uri);
  article.first_created = Timestamp::parse("2025-12-17T12:" + std::to_string(minute) + "Z");
  article.by = by;
  return to_json(article) + '\n';
}

/// The same in several lines.
std::string spread(std::string json) {
  json.insert(1, "\n");
  return json;
}

std::string by(const Graph& graph, std::string_view uri) { return graph.article(*graph.find_article(uri)).by.value(); }

std::vector<std::string> uris(const Graph& graph) {
  std::vector<std::string> found;
  for (const auto id : articles(graph)) found.emplace_back(graph.uri(id));
  return found;
}

}  // namespace

TEST_CASE("a folder is read in the order of its names, whatever form its files have, and nothing else in it is") {
  const TemporaryFolder folder;
  folder.write("b.json", spread(line("urn:b", 10, "x")));
  folder.write("c.json", "\n" + line("urn:c1", 10, "x") + "\n" + line("urn:c2", 10, "x"));
  folder.write("a.ndjson", line("urn:a1", 10, "x") + line("urn:a2", 10, "x"));
  folder.write("B.jsonl", line("urn:B", 10, "x"));
  folder.write(".hidden.json", "{");
  folder.write("notes.txt", "No JSON at all.");
  std::filesystem::create_directory(folder.path() / "d.json");
  folder.write("d.json/e.json", line("urn:e", 10, "x"));

  const std::vector<std::string> all{"urn:B", "urn:a1", "urn:a2", "urn:b", "urn:c1", "urn:c2"};
  const auto read = load_graph(folder.path());
  CHECK(read.faults.empty());
  CHECK(read.lines == 6);
  CHECK(read.left_out == 0);
  CHECK(uris(read.graph) == all);
  CHECK(uris(load_graph(folder.path("")).graph) == all);  // with a slash at its end
  CHECK(uris(load_graph({folder.path("c.json"), folder.path("b.json")}).graph)
        == std::vector<std::string>{"urn:c1", "urn:c2", "urn:b"});
}

TEST_CASE("of the versions of an article in several files the latest stays, wherever it stands") {
  const TemporaryFolder folder;
  folder.write("a.ndjson", line("urn:1", 30, "latest") + line("urn:1", 20, "y"));
  folder.write("b.json", line("urn:1", 10, "x"));
  CHECK(by(load_graph(folder.path()).graph, "urn:1") == "latest");
  CHECK(by(load_graph({folder.path("b.json"), folder.path("a.ndjson")}).graph, "urn:1") == "latest");
  CHECK(uris(load_graph({folder.path("b.json"), folder.path("b.json")}).graph) == std::vector<std::string>{"urn:1"});
}

TEST_CASE("the faults of all files come together, each at its place, and the others are read") {
  const TemporaryFolder folder;
  folder.write("a.ndjson", line("urn:a", 10, "x") + "{}\n" + "no JSON\n");
  folder.write("b.json", "{\n \"uri\": 1}");
  folder.write("c.json", spread(line("urn:c", 10, "x")));
  folder.write("d.json", "");
  const auto read = load_graph({folder.path().string(), folder.path("none.json"), folder.path("none.ndjson")});
  CHECK(uris(read.graph) == std::vector<std::string>{"urn:a", "urn:c"});
  CHECK(read.lines == 8);
  CHECK(read.left_out == 6);
  std::vector<std::string> places;
  for (const auto& fault : read.faults) places.push_back(fault.place.file + ':' + std::to_string(fault.place.line));
  CHECK(places
        == std::vector<std::string>{folder.path("a.ndjson") + ":2", folder.path("a.ndjson") + ":2",
                                    folder.path("a.ndjson") + ":3", folder.path("b.json") + ":1",
                                    folder.path("b.json") + ":2", folder.path("d.json") + ":1",
                                    folder.path("none.json") + ":0", folder.path("none.ndjson") + ":0"});
  CHECK(read.faults.back().kind == FaultKind::unopened);
  CHECK(to_string(read.faults.back()).ends_with("none.ndjson: can't be opened: No such file or directory"));
}

TEST_CASE("a saved graph is loaded as it was, and a join that can't be is a fault of its file") {
  const TemporaryFolder folder;
  auto one = sample::investment("urn:1", sample::company("a", "A"), sample::company("b", "B"));
  auto other = sample::article("urn:2");
  other.entities = {sample::company("c", "C")};
  Graph graph;
  graph.add(one);
  graph.add(other);
  graph.join({"urn:1#a", "urn:2#c"});
  std::ostringstream out;
  save(graph, out);
  folder.write("graph.json", out.str());  // known by its first line
  const auto again = load_graph(folder.path());
  CHECK(again.graph.joins() == graph.joins());

  folder.write("joins.ndjson", "{\"join\":[\"urn:1#b\",\"urn:1#" + one.deals[0].id + "\"]}\n");
  const auto read = load_graph(folder.path());
  REQUIRE(read.faults.size() == 1);
  CHECK(to_string(read.faults.front().place) == folder.path("joins.ndjson") + ":1:1");
}

TEST_CASE("a graph in the binary form is called so, however large it is") {
  const TemporaryFolder folder;
  std::ostringstream out;
  save_binary(Graph{}, out);
  folder.write("graph.bin", out.str());
  LoadOptions options;
  options.max_bytes = 100;
  const auto read = load_graph(folder.path("graph.bin"), options);
  REQUIRE(read.faults.size() == 1);
  CHECK(to_string(read.faults.front())
        == folder.path("graph.bin") + ": a graph in the binary form, which is loaded by load_binary");
  CHECK(read.left_out == 1);
}

TEST_CASE("a path with a zero byte is not that of the file or folder that is named before it") {
  using namespace std::string_literals;
  for (const auto& path :
       {"examples/data/ten-lines.json\0"s, "examples/data/halden.ndjson\0.ndjson"s, "examples/data\0/none"s}) {
    CAPTURE(path);
    const auto read = load_graph(path);
    CHECK(articles(read.graph).empty());
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].kind == FaultKind::unopened);
    CHECK(read.faults[0].place.file == path);
  }
}

TEST_CASE("limits are those of each document, and a name in the options does not count") {
  const TemporaryFolder folder;
  const auto article = line("urn:1", 10, "x");
  folder.write("a.ndjson", article + line("urn:2", 10, "x"));
  folder.write("b.json", article + line("urn:2", 10, "x"));
  const auto read = load_graph(folder.path(), {.name = "other", .max_bytes = article.size()});
  CHECK(uris(read.graph) == std::vector<std::string>{"urn:1", "urn:2"});
  REQUIRE(read.faults.size() == 1);  // b.json is not named as NDJSON
  CHECK(read.faults.front().kind == FaultKind::too_large);
  CHECK(read.faults.front().place.file == folder.path("b.json"));
}

TEST_CASE("a first line is an object by itself where its last bracket closes the first one") {
  using graph_parts::begins_with_object;
  static_assert(begins_with_object("{}"));
  CHECK(begins_with_object(" \r\n{\"a\": [{\"b\": \"}\\\"}\"}]} \r\n{"));
  CHECK(begins_with_object("{\"join\":[\"a\",\"b\"]}"));
  CHECK_FALSE(begins_with_object(""));
  CHECK_FALSE(begins_with_object("{\n}"));
  CHECK_FALSE(begins_with_object("{\"a\": {\"b\": 1}\n, \"c\": 2}"));  // ends in a bracket, but of another object
  CHECK_FALSE(begins_with_object("{\"a\": \"}"));
  CHECK_FALSE(begins_with_object("{} {}"));
  CHECK_FALSE(begins_with_object("[{}]"));
  CHECK_FALSE(begins_with_object("text {}"));
}

}  // namespace test_graph_load_graph
