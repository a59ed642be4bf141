// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/reader.hpp>

#include "../../catch.hpp"

#include <newsgraph/json/parsing/parser.hpp>

#include <string>

namespace test_json_codecs_reader {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

namespace {

Tape tape_of(std::string_view json) {
  Tape tape;
  tape.reset(json.size(), 64);
  if (const auto fault = NlohmannParser{}.parse(json, tape)) throw std::invalid_argument{message(fault->fault)};
  return tape;
}

std::string kept(std::string_view json) {
  const auto tape = tape_of(json);
  std::string text;
  append_json(text, tape.tokens().data(), shortest_number<>);
  return text;
}

std::string described(std::string_view json) {
  const auto tape = tape_of(json);
  const auto fault = found_at(tape.tokens().data(), FaultKind::wrong_type);
  return fault.found_is_text ? in_quotes(fault.found) : fault.found;
}

std::string quoted(std::string_view text) {
  std::string json;
  append_json_string(json, text);
  return json;
}

}  // namespace

TEST_CASE("members and elements are visited in document order, whatever is in them") {
  const auto tape = tape_of(R"({"a":[1,[2,3],4],"b":{"c":5},"d":6})");
  const auto* root = tape.tokens().data();
  std::string keys;
  for_each_member(root, [&](At key, At) { keys += key->text(); });
  CHECK(keys == "abd");
  std::string kinds;
  for_each_element(root + 2, [&](std::size_t index, At value) {
    kinds += std::to_string(index) + (value->kind == TokenKind::integer ? 'i' : 'a');
  });
  CHECK(kinds == "0i1a2i");
}

TEST_CASE("empty containers have nothing to visit") {
  const auto tape = tape_of("[[],{}]");
  for_each_element(tape.tokens().data() + 1, [](std::size_t, At) { FAIL(); });
  for_each_member(tape.tokens().data() + 2, [](At, At) { FAIL(); });
  CHECK(tape.tokens()[0].size == 2);
}

TEST_CASE("strings are written as they are but for what RFC 8259 wants escaped") {
  CHECK(quoted("") == R"("")");
  CHECK(quoted("오픈AI/é") == R"("오픈AI/é")");
  CHECK(quoted("a\"b\\c") == R"("a\"b\\c")");
  CHECK(quoted("\n\r\t") == R"("\n\r\t")");
  CHECK(quoted(std::string_view{"\0\x01\x1f\x7f", 4}) == "\"\\u0000\\u0001\\u001f\x7f\"");
}

TEST_CASE("a value is kept as compact JSON, in its order") {
  CHECK(kept(" { \"b\" : [ 1 , true , null , { } , [ ] ] , \"a\" : \"\\u00e9\\/\" } ")
        == R"({"b":[1,true,null,{},[]],"a":"é/"})");
  CHECK(kept(R"({"a":1,"a":2})") == R"({"a":1,"a":2})");
}

TEST_CASE("numbers are kept in their shortest form, which reads as the same number") {
  CHECK(kept("[1.0,0.1,1e2,-1.50,1E-7]") == "[1,0.1,100,-1.5,1e-07]");
  CHECK(kept("[9223372036854775807,-9223372036854775808,18446744073709551615]")
        == "[9223372036854775807,-9223372036854775808,18446744073709551615]");
}

TEST_CASE("a message shows a scalar as it is, else what sort of value it is") {
  CHECK(described("{}") == "an object");
  CHECK(described("[1]") == "an array");
  CHECK(described(R"("text")") == R"("text")");
  CHECK(described("1.5") == "1.5");
  CHECK(described("18.0") == "18.0");
  CHECK(described("1e300") == "1e+300");
  CHECK(described("-3") == "-3");
  CHECK(described("18446744073709551615") == "18446744073709551615");
  CHECK(described("true") == "true");
  CHECK(described("null") == "null");
}

TEST_CASE("a reader keeps as many faults as it may, and counts the others") {
  const auto tape = tape_of("[1,2,3]");
  const auto* root = tape.tokens().data();
  Reader reader;
  reader.reset(root, "[1,2,3]", 2);
  CHECK_FALSE(reader.full());
  for (const auto index : {1, 2, 3}) reader.expected(root + index, "a string");
  CHECK(reader.full());
  CHECK(reader.count() == 3);
  REQUIRE(reader.found().size() == 2);
  CHECK(reader.found()[1].token == 2);
  CHECK(message(reader.found()[1].fault) == "found 2, expected a string");

  reader.reset(root, "[1,2,3]", 2);
  CHECK(reader.count() == 0);
  CHECK(reader.found().empty());
}

}  // namespace test_json_codecs_reader
