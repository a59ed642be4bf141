// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/parser.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_json_parsing_parser {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

namespace {

/// "offset: what", or nothing where the text is JSON.
std::string fault_in(std::string_view json, std::size_t max_depth = 64) {
  Tape tape;
  tape.reset(json.size(), max_depth);
  const auto fault = NlohmannParser{}.parse(json, tape);
  return fault ? std::to_string(fault->offset) + ": " + message(fault->fault) : "";
}

}  // namespace

TEST_CASE("JSON becomes tokens") {
  const std::string_view json = R"({"a":[-1,18446744073709551615,0.5,true,null],"b":"\u00e9\ud83d\ude00\n"})";
  Tape tape;
  tape.reset(json.size(), 64);
  REQUIRE_FALSE(NlohmannParser{}.parse(json, tape));
  const auto tokens = tape.tokens();
  REQUIRE(tokens.size() == 10);
  CHECK(tokens[0].kind == TokenKind::object);
  CHECK(tokens[1].text() == "a");
  CHECK(tokens[2].kind == TokenKind::array);
  CHECK(tokens[3].integer == -1);
  CHECK(tokens[4].kind == TokenKind::natural);
  CHECK(tokens[4].natural == 18'446'744'073'709'551'615U);
  CHECK(tokens[5].real == 0.5);
  CHECK(tokens[6].boolean);
  CHECK(tokens[7].kind == TokenKind::null);
  CHECK(tokens[9].text() == "é😀\n");
}

TEST_CASE("whole numbers up to the end of 64 bits with sign are integers") {
  for (const std::string_view json : {"0", "-0", "-9223372036854775808", "9223372036854775807"}) {
    Tape tape;
    tape.reset(json.size(), 64);
    REQUIRE_FALSE(NlohmannParser{}.parse(json, tape));
    CHECK(tape.tokens()[0].kind == TokenKind::integer);
  }
}

TEST_CASE("a text that ends early is pointed at by its end") {
  CHECK(fault_in("[1") == "2: not JSON: unexpected end of input; expected ']'");
  CHECK(fault_in("[1,") == "3: not JSON: unexpected end of input; expected '[', '{', or a literal");
  CHECK(fault_in(R"({"a")") == "4: not JSON: unexpected end of input; expected ':'");
  CHECK(fault_in(R"({"a":1)") == "6: not JSON: unexpected end of input; expected '}'");
  CHECK(fault_in(R"("abc)") == "4: not JSON: invalid string: missing closing quote");
  CHECK(fault_in("nul") == "3: not JSON: invalid literal");
  CHECK(fault_in("-") == "1: not JSON: invalid number; expected digit after '-'");
}

TEST_CASE("a token that is no place for is pointed at by its first byte") {
  CHECK(fault_in("[1]]") == "3: not JSON: unexpected ']'; expected end of input");
  CHECK(fault_in("{} {}") == "3: not JSON: unexpected '{'; expected end of input");
  CHECK(fault_in("[1,]") == "2: not JSON: a comma with nothing after it");
  CHECK(fault_in("[1 :2]") == "3: not JSON: unexpected ':'; expected ']'");
  CHECK(fault_in(R"({"a":1,})") == "6: not JSON: a comma with nothing after it");
  CHECK(fault_in(R"({"a" "bc"})") == "5: not JSON: unexpected string literal; expected ':'");
  CHECK(fault_in(R"({"a" 12.5})") == "5: not JSON: unexpected number literal; expected ':'");
  CHECK(fault_in(R"({"a" true})") == "5: not JSON: unexpected true literal; expected ':'");
  CHECK(fault_in(R"({"a" false})") == "5: not JSON: unexpected false literal; expected ':'");
  CHECK(fault_in(R"({"a" null})") == "5: not JSON: unexpected null literal; expected ':'");
  CHECK(fault_in("[01]") == "2: not JSON: invalid number: a zero before its other digits");
}

TEST_CASE("a token that is malformed is pointed at by the byte that is wrong") {
  CHECK(fault_in("[tru]") == "4: not JSON: invalid literal");
  CHECK(fault_in("{a:1}") == "1: not JSON: a key without double quotes");
  CHECK(fault_in("[1] x") == "4: not JSON: invalid literal");
  CHECK(fault_in("[+1]") == "1: not JSON: a plus before a number");
  CHECK(fault_in("[1.]") == "3: not JSON: invalid number; expected digit after '.'");
  CHECK(fault_in("[1e]") == "3: not JSON: invalid number; expected '+', '-', or digit after exponent");
  CHECK(fault_in(R"(["\q"])") == "3: not JSON: invalid string: forbidden character after backslash");
  CHECK(fault_in(R"(["\u00g0"])") == R"(6: not JSON: invalid string: '\u' must be followed by 4 hex digits)");
  CHECK(fault_in("[\"a\tb\"]") == R"(3: not JSON: invalid string: control character must be escaped to \u0009)");
}

TEST_CASE("lone surrogates are refused") {
  constexpr auto high = "not JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF";
  constexpr auto low = "not JSON: invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF";
  CHECK(fault_in(R"(["\ud83d"])") == std::string{"8: "} + high);
  CHECK(fault_in(R"(["\ud83dx"])") == std::string{"8: "} + high);
  CHECK(fault_in(R"(["\ud83d\ud83d"])") == std::string{"13: "} + high);
  CHECK(fault_in(R"(["\ude00"])") == std::string{"7: "} + low);
}

TEST_CASE("text that is not UTF-8 is refused at the byte that is wrong") {
  constexpr auto what = ": not JSON: invalid string: ill-formed UTF-8 byte";
  CHECK(fault_in("[\"a\xFF\"]") == std::string{"3"} + what);
  CHECK(fault_in("[\"\x80\"]") == std::string{"2"} + what);              // no first byte
  CHECK(fault_in("[\"\xC0\x80\"]") == std::string{"2"} + what);          // too long for zero
  CHECK(fault_in("[\"\xE2\x82\"]") == std::string{"4"} + what);          // ends early
  CHECK(fault_in("[\"\xED\xA0\x80\"]") == std::string{"3"} + what);      // a surrogate
  CHECK(fault_in("[\"\xF4\x90\x80\x80\"]") == std::string{"3"} + what);  // above U+10FFFF
  CHECK(fault_in("[\xFF]") == "1: not JSON: invalid literal");
}

TEST_CASE("a number that no double holds is refused, however long it is") {
  CHECK(fault_in("[1e999]") == "1: not JSON: number overflow");
  CHECK(fault_in('[' + std::string(5'000, '9') + ']') == "1: not JSON: number overflow");
  CHECK(fault_in("[1e-999]").empty());
}

TEST_CASE("a zero byte does not end a text, and what comes after it is not passed over") {
  using namespace std::string_view_literals;
  CHECK(fault_in("[1]\0"sv) == "3: not JSON: a zero byte");
  CHECK(fault_in("[1]\0x"sv) == "3: not JSON: a zero byte");
  CHECK(fault_in("\0[1]"sv) == "0: not JSON: a zero byte");
  CHECK(fault_in("[\"\0\"]"sv) == "2: not JSON: a zero byte");
}

TEST_CASE("a byte order mark is no JSON; who reads documents takes it away") {
  CHECK(fault_in("\xEF\xBB\xBF[1]") == "0: not JSON: invalid literal");
  CHECK(fault_in("\xEF\xBB") == "0: not JSON: invalid literal");
}

TEST_CASE("what is nested too deeply is pointed at by its bracket") {
  CHECK(fault_in("[[1]]", 2).empty());
  CHECK(fault_in("[[ {} ]]", 2) == "3: nested more than 2 deep");
  CHECK(fault_in(R"({"a":{"b" : [1]}})", 2) == "12: nested more than 2 deep");
  CHECK(fault_in(std::string(100'000, '['), 1'000) == "1000: nested more than 1000 deep");
}

}  // namespace test_json_parsing_parser
