// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph_stream.hpp>

#include "../catch.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace test_graph_graph_stream {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

template <class Stream>
concept HandsOut = requires(Stream&& stream) { std::forward<Stream>(stream).article(); } || requires(Stream&& stream) {
  std::forward<Stream>(stream).join();
} || requires(Stream&& stream) { std::forward<Stream>(stream).faults(); };
static_assert(HandsOut<GraphStream<>&> && !HandsOut<GraphStream<>>);  // it would dangle

namespace {

std::vector<std::string> read_all(const std::string& text, LoadOptions options = {}) {
  std::istringstream in{text};
  GraphStream stream{in, std::move(options)};
  std::vector<std::string> lines;
  while (stream.next()) {
    auto line = std::to_string(stream.line()) + ": ";
    if (stream.article() != nullptr) line += stream.article()->uri;
    if (stream.join() != nullptr) line += to_json(*stream.join());
    if (stream.apart() != nullptr) line += to_json(*stream.apart());
    for (const auto& fault : stream.faults()) line += to_string(fault);
    lines.push_back(line);
  }
  return lines;
}

const std::string article = R"({"standard":{"name":"newsgraph","version":"1"},"uri":"urn:1"})";

}  // namespace

TEST_CASE("articles and joins come in turn, and what is wrong stops nothing") {
  CHECK(
      read_all(article + "\n\n { \"join\" : [\"urn:2#b\",\"urn:1#a\"]}\n{}\n" + article)
      == std::vector<std::string>{
          "1: urn:1", R"(3: {"join":["urn:1#a","urn:2#b"]})",
          R"(4: 4:1: missing "standard", the format and its version4:1: missing "uri", identifies the article everywhere)",
          "5: urn:1"});
}

TEST_CASE("a join has two global ids and nothing else") {
  for (const auto* wrong : {R"({"join":["urn:1#a"]})", R"({"join":["urn:1#a","b"]})", R"({"join":["urn:1#a",1]})",
                            R"({"join":{}})", R"({"join":["urn:1#a","urn:2#b"],"x":1})",
                            R"({"join":["urn:1#a",["urn:2#b"]]})", R"({"join":["urn:1#a","urn:2#b","urn:3#c"]})",
                            R"({"join":"urn:1#a"})", R"({"join":["urn:1#a","urn:2#b"])", R"({"join")"}) {
    CAPTURE(wrong);
    CHECK(read_all(wrong, {.name = "n"})
          == std::vector<std::string>{
              R"(1: n:1:1: expected {"join": [two ids of entities, or of deals, like "urn:article#id"]})"});
  }
}

TEST_CASE("a join comes back as it was written") {
  for (const auto& join :
       {Join{"urn:1#a", "urn:2#b"}, Join{"urn:\"quoted\"\\#a", "urn:tab\t\x01#b"}, Join{"urn:a#b#c", "urn:오픈AI#d"}}) {
    const auto line = to_json(join);
    CAPTURE(line);
    CHECK(pair_key_of(line) == "join");
    CHECK(read_pair(line, "join") == join);
    CHECK_FALSE(read_pair(line, "apart"));
  }
  CHECK(to_json(Join{"urn:2#b", "urn:1#\""}) == R"({"join":["urn:1#\"","urn:2#b"]})");
  CHECK_THROWS_AS(to_json(Join{"urn:1#a", "urn:\xff#b"}), Error);
}

TEST_CASE("what is kept apart is read and written as a join is") {
  const auto line = to_json(Apart{"urn:2#b", "urn:1#a"});
  CHECK(line == R"({"apart":["urn:1#a","urn:2#b"]})");
  CHECK(read_all(line + "\n" + article) == std::vector<std::string>{"1: " + line, "2: urn:1"});
  for (const auto* bad : {R"({"apart":["urn:1#a"]})", R"({"apart":["urn:1#a","urn:1#a"]})"})
    CHECK(read_all(bad, {.name = "n"})
          == std::vector<std::string>{
              R"(1: n:1:1: expected {"apart": [two ids of entities, or of deals, like "urn:article#id"]})"});
}

TEST_CASE("lines over the limit and streams that can't be read are told") {
  CHECK(read_all(article + "\n1", {.max_bytes = 20})
        == std::vector<std::string>{"1: 1:1: the document is larger than 20 bytes",
                                    "2: 2:1: found 1, expected an object"});
  std::ifstream in{"there is no such file"};
  GraphStream stream{in};
  REQUIRE(stream.next());
  CHECK(to_string(stream.faults().at(0)) == "1:1: the stream can't be read");
  CHECK_FALSE(stream.next());
}

}  // namespace test_graph_graph_stream
