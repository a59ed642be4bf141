// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/locate.hpp>

#include "../../catch.hpp"

#include <newsgraph/json/parsing/parser.hpp>

#include <string>
#include <vector>

namespace test_json_parsing_locate {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

namespace {

Tape tape_of(std::string_view json) {
  Tape tape;
  tape.reset(json.size(), 64);
  if (const auto fault = NlohmannParser{}.parse(json, tape)) throw std::invalid_argument{message(fault->fault)};
  return tape;
}

}  // namespace

TEST_CASE("columns count code points, and lines end with a line feed") {
  //                         123 45 6       1234     12
  const std::string_view text = "a조b\tc\r\n\t\"é\"\n\n x";
  PositionFinder positions{text};
  CHECK(positions.at(0) == Position{1, 1});
  CHECK(positions.at(text.find("조")) == Position{1, 2});
  CHECK(positions.at(text.find('b')) == Position{1, 3});
  CHECK(positions.at(text.find('c')) == Position{1, 5});   // after a tab, which is one column
  CHECK(positions.at(text.find('\r')) == Position{1, 6});  // the carriage return belongs to its line
  CHECK(positions.at(text.find('"')) == Position{2, 2});
  CHECK(positions.at(text.rfind('"')) == Position{2, 4});
  CHECK(positions.at(text.find('x')) == Position{4, 2});
  CHECK(positions.at(text.size()) == Position{4, 3});
  CHECK(positions.at(text.size() + 9) == Position{4, 3});
}

TEST_CASE("every token is found again in the text") {
  const std::string_view json = " { \"a\\\"]\" :\t[ 1 ,-2.5e3,\r\n true,[ ],{}, \"}\\\\\" ] ,\"조\":null}";
  const auto tape = tape_of(json);
  const std::vector<std::string_view> begins{"{",   "\"a\\\"]", "[ 1", "1",    "-2.5", "true",
                                             "[ ]", "{}",       "\"}", "\"조", "null"};
  REQUIRE(tape.tokens().size() == begins.size());
  TokenFinder tokens{json};
  for (std::size_t i = 0; i < begins.size(); ++i) {
    CAPTURE(begins[i]);
    CHECK(json.substr(tokens.offset_of(i)).starts_with(begins[i]));
  }
  CHECK(tokens.offset_of(begins.size()) == json.size());
}

TEST_CASE("a pointer keeps the first 1,000 bytes of a key") {
  const std::string key(2'000, 'k');
  const auto json = "{\"" + key + "\":{\"a\":1}}";
  const auto tape = tape_of(json);
  CHECK(PointerFinder{tape.tokens()}.pointer_of(4) == '/' + std::string(1'000, 'k') + "/a");
  CHECK(token_at(tape.tokens(), '/' + key + "/a") == 4);
}

TEST_CASE("the token of a text that breaks off is its end") {
  TokenFinder tokens{R"({"a)"};
  CHECK(tokens.offset_of(1) == 1);
  CHECK(tokens.offset_of(2) == 3);
  CHECK(TokenFinder{R"(["a\)"}.offset_of(2) == 4);
  CHECK(TokenFinder{""}.offset_of(0) == 0);
}

TEST_CASE("every token has its pointer; a key has that of its member") {
  const std::string_view json = R"({"a":[1,{"b/c":2,"d~":[]},3],"":{"":4}})";
  const auto tape = tape_of(json);
  const std::vector<std::string> pointers{"",         "/a",       "/a",   "/a/0", "/a/1", "/a/1/b~1c", "/a/1/b~1c",
                                          "/a/1/d~0", "/a/1/d~0", "/a/2", "/",    "/",    "//",        "//"};
  REQUIRE(tape.tokens().size() == pointers.size());
  PointerFinder one_by_one{tape.tokens()};
  for (std::size_t i = 0; i < pointers.size(); ++i) {
    CAPTURE(i);
    CHECK(one_by_one.pointer_of(i) == pointers[i]);
    CHECK(PointerFinder{tape.tokens()}.pointer_of(i) == pointers[i]);
  }
  // In ascending order with any gap.
  for (std::size_t step = 2; step < pointers.size(); ++step) {
    PointerFinder finder{tape.tokens()};
    for (std::size_t i = 0; i < pointers.size(); i += step) CHECK(finder.pointer_of(i) == pointers[i]);
  }
}

TEST_CASE("a pointer leads to its token, or as far as there is one") {
  const auto tape = tape_of(R"({"a":[1,{"b/c":2}],"":3})");
  const auto tokens = tape.tokens();
  CHECK(token_at(tokens, "") == 0);
  CHECK(token_at(tokens, "/a") == 2);
  CHECK(token_at(tokens, "/a/0") == 3);
  CHECK(token_at(tokens, "/a/1/b~1c") == 6);
  CHECK(token_at(tokens, "/") == 8);
  CHECK(token_at(tokens, "/z") == 0);
  CHECK(token_at(tokens, "/a/9/b") == 2);
  CHECK(token_at(tokens, "/a/0/b") == 3);
  CHECK(token_at(tokens, "/a/1/b") == 4);
}

}  // namespace test_json_parsing_locate
