// SPDX-License-Identifier: MIT
#include <newsgraph/base/json_syntax.hpp>

#include "../catch.hpp"

#include <nlohmann/json.hpp>

#include <random>
#include <string>
#include <string_view>

namespace test_base_json_syntax {

using namespace newsgraph;
using namespace newsgraph::base_parts;

namespace {

/// "offset: sentence", or nothing where the text is JSON.
std::string found_in(std::string_view text) {
  const auto found = SyntaxFinder{text}.find();
  return found ? std::to_string(found->offset) + ": " + message(found->fault) : "";
}

}  // namespace

TEST_CASE("what is found and what is expected in a text that is no JSON are data") {
  const auto found = SyntaxFinder{"[1:]"}.find();
  REQUIRE(found.has_value());
  CHECK(found->offset == 2);
  CHECK(found->fault.kind == FaultKind::syntax);
  CHECK(found->fault.found == "':'");
  CHECK(found->fault.expected == std::vector<std::string>{"']'"});
  CHECK(found->fault.context.empty());

  const auto malformed = SyntaxFinder{"[1e]"}.find();
  REQUIRE(malformed.has_value());
  CHECK(malformed->fault.context == "invalid number");
  CHECK(malformed->fault.expected == std::vector<std::string>{"'+'", "'-'", "digit after exponent"});
}

TEST_CASE("JSON has no fault of syntax") {
  for (const std::string_view text : {"{}", "[]", " [ { } , [ ] ]\r\n", "-0.5e+7", "0", "1E9", "true", "null", "\"\"",
                                      R"({"a":[1,{"b":false}],"":"\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t"})",
                                      "\"\xC2\x80\xE0\xA0\x80\xED\x9F\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\x7F\""})
    CHECK(found_in(text).empty());
}

TEST_CASE("JSON on one line") {
  CHECK(is_json_line(R"({"a": [1, "b\n"]})"));
  CHECK_FALSE(is_json_line("[1,\n2]"));
  CHECK_FALSE(is_json_line("[1,"));
  CHECK_FALSE(is_json_line("1 2"));
  CHECK_FALSE(is_json_line(""));
}

TEST_CASE("each state of a text that breaks off says what is expected") {
  CHECK(found_in("{") == "1: not JSON: unexpected end of input; expected string literal");
  CHECK(found_in("[") == "1: not JSON: unexpected end of input; expected '[', '{', or a literal");
  CHECK(found_in(R"({"a":)") == "5: not JSON: unexpected end of input; expected '[', '{', or a literal");
  CHECK(found_in(R"({"a":1,)") == "7: not JSON: unexpected end of input; expected string literal");
  CHECK(found_in("{]") == "1: not JSON: unexpected ']'; expected string literal");
  CHECK(found_in("[}") == "1: not JSON: unexpected '}'; expected '[', '{', or a literal");
  CHECK(found_in("[1}") == "2: not JSON: unexpected '}'; expected ']'");
  CHECK(found_in(R"({"a":1])") == "6: not JSON: unexpected ']'; expected '}'");
  CHECK(found_in("1 2") == "2: not JSON: unexpected number literal; expected end of input");
  CHECK(found_in("\"\\") == "2: not JSON: invalid string: forbidden character after backslash");
  CHECK(found_in("1e+") == "3: not JSON: invalid number; expected digit after exponent sign");
  CHECK(found_in("\"\xE2\x82") == "3: not JSON: invalid string: ill-formed UTF-8 byte");
  CHECK(found_in(R"("\ud83d\u00)") == R"(11: not JSON: invalid string: '\u' must be followed by 4 hex digits)");
}

TEST_CASE("the usual mistakes are called by their names, where they stand") {
  CHECK(found_in("[1,]") == "2: not JSON: a comma with nothing after it");
  CHECK(found_in("[1 , \n]") == "3: not JSON: a comma with nothing after it");
  CHECK(found_in(R"({"a":[1],})") == "8: not JSON: a comma with nothing after it");
  CHECK(found_in("[1,,2]") == "2: not JSON: a comma with nothing after it");
  CHECK(found_in("[,1]") == "1: not JSON: unexpected ','; expected '[', '{', or a literal");
  CHECK(found_in("[1 2]") == "3: not JSON: no comma before the number literal");
  CHECK(found_in(R"({"a":"b" "c":1})") == "9: not JSON: no comma before the string literal");
  CHECK(found_in("[{}{}]") == "3: not JSON: no comma before the '{'");
  CHECK(found_in(R"({"a":1{}})") == "6: not JSON: unexpected '{'; expected '}'");
  CHECK(found_in("{'a':1}") == "1: not JSON: single quotes in place of double ones");
  CHECK(found_in("[“a”]") == "1: not JSON: curly quotes in place of straight ones");
  CHECK(found_in("[1] // one") == "4: not JSON: a comment");
  CHECK(found_in("/* one */ [1]") == "0: not JSON: a comment");
  CHECK(found_in("[1, # one\n2]") == "4: not JSON: a comment");
  CHECK(found_in("{a:1}") == "1: not JSON: a key without double quotes");
  CHECK(found_in(R"({"a":1,type:2})") == "7: not JSON: a key without double quotes");
  CHECK(found_in("{null:1}") == "1: not JSON: a key without double quotes");
  CHECK(found_in(R"({"a":NaN})") == "5: not JSON: NaN, which is no value of JSON");
  CHECK(found_in("[-Infinity]") == "1: not JSON: -Infinity, which is no value of JSON");
  CHECK(found_in("[True]") == "1: not JSON: True, which is no value of JSON");
  CHECK(found_in("[None]") == "1: not JSON: None, which is no value of JSON");
  CHECK(found_in("[+1]") == "1: not JSON: a plus before a number");
  CHECK(found_in("[.5]") == "1: not JSON: a number without a digit before its point");
  CHECK(found_in("[007]") == "2: not JSON: invalid number: a zero before its other digits");
  CHECK(found_in("```json\n{}\n```") == "0: not JSON: Markdown around the document");
}

TEST_CASE("a text has a fault of syntax where the parser refuses it, and only there") {
  const std::string text = R"({"a":[1,-2.5e3,true,false,null,"b\u00e9\ud83d\ude00\n한"],"c":{"d":{},"e":[]}} )";
  constexpr std::string_view bytes = "{}[]\",:\\ 0-9.eE+\n\tu\xEF\xBB\xED\x80\xFF_x/dDtfn";
  std::mt19937 random{20251217};
  std::size_t refused = 0;
  for (int round = 0; round < 20'000; ++round) {
    auto broken = text;
    for (auto changes = 1 + random() % 3; changes != 0; --changes) {
      const auto place = random() % broken.size();
      switch (random() % 3) {
        case 0: broken[place] = bytes[random() % bytes.size()]; break;
        case 1: broken.erase(place, 1 + random() % 4); break;
        default: broken.insert(place, 1, bytes[random() % bytes.size()]);
      }
    }
    CAPTURE(broken);
    const bool accepted = nlohmann::json::accept(broken);
    refused += accepted ? 0 : 1;
    REQUIRE(accepted == found_in(broken).empty());
  }
  CHECK(refused > 15'000);
  CHECK(refused < 20'000);
}

TEST_CASE("a long text is walked once") {
  CHECK(found_in('[' + std::string(5'000'000, ' '))
        == "5000001: not JSON: unexpected end of input; expected '[', '{', or a literal");
  CHECK(found_in('"' + std::string(5'000'000, 'a')) == "5000001: not JSON: invalid string: missing closing quote");
}

}  // namespace test_base_json_syntax
