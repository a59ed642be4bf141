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
  const std::string two_ids = R"(expected two ids of entities, or of deals, like "urn:article#id")";
  const std::string an_id = R"(expected the id of an entity or a deal, like "urn:article#id")";
  const auto told = [](const std::string& line) { return read_all(line, {.name = "n"}).at(0); };
  CHECK(told(R"({"join":["urn:1#a"]})") == "1: n:1:9: /join: found an array, " + two_ids);
  CHECK(told(R"({"join":["urn:1#a","urn:2#b","urn:3#c"]})") == "1: n:1:9: /join: found an array, " + two_ids);
  CHECK(told(R"({"join":{}})") == "1: n:1:9: /join: found an object, " + two_ids);
  CHECK(told(R"({"join":"urn:1#a"})") == R"(1: n:1:9: /join: found "urn:1#a", )" + two_ids);
  CHECK(told(R"({"join":["urn:1#a","b"]})") == R"(1: n:1:20: /join/1: found "b", )" + an_id);
  CHECK(told(R"({"join":[2,["urn:2#b"]]})")
        == "1: n:1:10: /join/0: found 2, " + an_id + "n:1:12: /join/1: found an array, " + an_id);
  CHECK(told(R"({"join":["urn:1#a","urn:2#b"],"x":1})") == R"(1: n:1:31: /x: unknown key "x")");
  CHECK(told(R"({"join":["urn:1#a","urn:2#b"],"join":["urn:1#a","urn:3#b"]})")
        == R"(1: n:1:31: /join: "join" stands twice in its object)");
}

TEST_CASE("a join is read as an article is: by the same parser, with the same limits") {
  const std::string join = R"({"join":["urn:1#a","urn:2#b"]})";
  CHECK(read_all("\xEF\xBB\xBF{\"\\u006aoin\":[\"urn:1#a\",\"urn:2#b\"]}") == std::vector<std::string>{"1: " + join});
  CHECK(read_all(R"({"join":["urn:1#a","urn:2#b"])", {.name = "n"})
        == std::vector<std::string>{"1: n:1:30: /join/1: not JSON: unexpected end of input; expected '}'"});
  CHECK(read_all(R"({"join":["urn:1#a",[[]]]})", {.name = "n", .max_depth = 3})
        == std::vector<std::string>{"1: n:1:21: /join/1: nested more than 3 deep"});
  CHECK(read_all(R"({"join":[1,2],"x":1})", {.name = "n", .max_faults = 1})
            .at(0)
            .ends_with("n: and 2 more faults, not listed"));
}

TEST_CASE("a join comes back as it was written") {
  for (const auto& join :
       {Join{"urn:1#a", "urn:2#b"}, Join{"urn:\"quoted\"\\#a", "urn:tab\t\x01#b"}, Join{"urn:a#b#c", "urn:오픈AI#d"}}) {
    const auto line = to_json(join);
    CAPTURE(line);
    std::istringstream in{line};
    GraphStream stream{in};
    REQUIRE(stream.next());
    REQUIRE(stream.join() != nullptr);
    CHECK(*stream.join() == join);
    CHECK(stream.apart() == nullptr);
  }
  CHECK(to_json(Join{"urn:2#b", "urn:1#\""}) == R"({"join":["urn:1#\"","urn:2#b"]})");
  CHECK_THROWS_AS(to_json(Join{"urn:1#a", "urn:\xff#b"}), Error);
}

TEST_CASE("what is kept apart is read and written as a join is") {
  const auto line = to_json(Apart{"urn:2#b", "urn:1#a"});
  CHECK(line == R"({"apart":["urn:1#a","urn:2#b"]})");
  CHECK(read_all(line + "\n" + article) == std::vector<std::string>{"1: " + line, "2: urn:1"});
  CHECK(read_all(R"({"apart":["urn:1#a"]})", {.name = "n"})
        == std::vector<std::string>{
            R"(1: n:1:10: /apart: found an array, expected two ids of entities, or of deals, like "urn:article#id")"});
  CHECK(read_all(R"({"apart":["urn:1#a","urn:1#a"]})", {.name = "n"})
        == std::vector<std::string>{"1: n:1:21: /apart/1: nothing is kept apart from itself"});
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
