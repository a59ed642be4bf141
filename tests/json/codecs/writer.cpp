// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/writer.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <string>

namespace test_json_codecs_writer {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("a writer knows where commas go") {
  std::string json;
  Writer writer{json};
  writer.open('{');
  writer.key("a");
  writer.open('[');
  writer.integer(1);
  writer.open('{');
  writer.close('}');
  writer.boolean(true);
  writer.boolean(false);
  writer.close(']');
  writer.key("b");
  writer.string("c");
  writer.key("d");
  writer.raw("[null]");
  writer.close('}');
  CHECK(json == R"({"a":[1,{},true,false],"b":"c","d":[null]})");
}

TEST_CASE("integers are written up to both ends") {
  std::string json;
  Writer writer{json};
  writer.open('[');
  writer.integer(INT64_MIN);
  writer.integer(INT64_MAX);
  writer.integer(0);
  writer.close(']');
  CHECK(json == "[-9223372036854775808,9223372036854775807,0]");
}

TEST_CASE("a key is escaped like any string") {
  std::string json;
  Writer writer{json};
  writer.open('{');
  writer.key("a\"\n");
  writer.boolean(true);
  writer.close('}');
  CHECK(json == R"({"a\"\n":true})");
}

TEST_CASE("indented JSON has a line for each value") {
  CHECK(indented(R"({"a":[1,{}],"b":"{[,:\""})") == "{\n \"a\": [\n  1,\n  {}\n ],\n \"b\": \"{[,:\\\"\"\n}");
  CHECK(indented("[]") == "[]");
}

}  // namespace test_json_codecs_writer
