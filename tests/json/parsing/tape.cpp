// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/tape.hpp>

#include <newsgraph/base/string_hash.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_json_parsing_tape {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

/// The tokens of {"a":[1,{}],"b":…}, but for the last.
void check_nested(Rows<Token> tokens) {
  REQUIRE(tokens.size() == 7);
  CHECK(tokens[0].kind == TokenKind::object);
  CHECK(tokens[0].size == 2);
  CHECK(tokens[0].skip == 7);
  CHECK(tokens[1].text() == "a");
  CHECK(tokens[2].kind == TokenKind::array);
  CHECK(tokens[2].size == 2);
  CHECK(tokens[2].skip == 3);
  CHECK(tokens[3].integer == 1);
  CHECK(tokens[3].skip == 1);
  CHECK(tokens[4].size == 0);
  CHECK(tokens[4].skip == 1);
  CHECK(tokens[5].text() == "b");
}

}  // namespace

TEST_CASE("a tape is flat: containers know how many they hold and where they end") {
  // {"a":[1,{}],"b":true}
  Tape tape;
  tape.reset(20, 64);
  REQUIRE(tape.open(TokenKind::object));
  tape.key("a");
  REQUIRE(tape.open(TokenKind::array));
  tape.integer(1);
  REQUIRE(tape.open(TokenKind::object));
  tape.close();
  tape.close();
  tape.key("b");
  tape.boolean(true);
  tape.close();

  check_nested(tape.tokens());
  CHECK(tape.tokens()[6].boolean);
}

TEST_CASE("scalars keep their kinds and values") {
  Tape tape;
  tape.reset(100, 64);
  tape.integer(-1);
  tape.natural(UINT64_MAX);
  tape.real(0.5);
  tape.null();
  tape.string("오픈AI");
  const auto tokens = tape.tokens();
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].kind == TokenKind::integer);
  CHECK(tokens[0].integer == -1);
  CHECK(tokens[1].kind == TokenKind::natural);
  CHECK(tokens[1].natural == UINT64_MAX);
  CHECK(tokens[2].kind == TokenKind::real);
  CHECK(tokens[2].real == 0.5);
  CHECK(tokens[3].kind == TokenKind::null);
  CHECK(tokens[4].kind == TokenKind::string);
  CHECK(tokens[4].text() == "오픈AI");
}

TEST_CASE("strings are copied, and have 8 bytes that can be read") {
  Tape tape;
  tape.reset(6, 64);
  std::string text = "copied";
  tape.string(text);
  text = "gone";
  CHECK(tape.tokens()[0].text() == "copied");
  tape.reset(1, 64);
  tape.key("a");
  CHECK(base_parts::padded_head_of(tape.tokens()[0].data, 1) == base_parts::head_of("a"));
}

TEST_CASE("a pen writes the same tape, with texts where they are") {
  // {"a":[1,{}],"b":"text"}
  const std::string text = R"({"a":[1,{}],"b":"text"})";
  Tape tape;
  tape.reset(text.size(), 3);
  Tape::Pen pen{tape, 8};
  REQUIRE(pen.open(TokenKind::object));
  pen.text({text.data() + 2, 1}, true);
  REQUIRE(pen.open(TokenKind::array));
  auto& one = pen.scalar();
  one.kind = TokenKind::integer;
  one.integer = 1;
  REQUIRE(pen.open(TokenKind::object));
  CHECK_FALSE(pen.open(TokenKind::object));  // the fourth level
  CHECK_FALSE(pen.close());
  CHECK(pen.close());
  pen.text({text.data() + 13, 1}, true);
  pen.text({text.data() + 17, 4}, false);
  CHECK_FALSE(pen.is_complete());
  CHECK_FALSE(pen.close());
  CHECK(pen.is_complete());
  CHECK(tape.tokens().empty());
  pen.put_down();

  check_nested(tape.tokens());
  CHECK(tape.tokens()[6].text().data() == text.data() + 17);

  // What follows goes on from there, or over it.
  tape.restart();
  for (int i = 0; i < 20; ++i) tape.null();
  CHECK(tape.tokens().size() == 20);
}

TEST_CASE("nothing is opened deeper than allowed") {
  Tape tape;
  tape.reset(1, 2);
  CHECK(tape.max_depth() == 2);
  CHECK(tape.open(TokenKind::array));
  CHECK(tape.open(TokenKind::array));
  CHECK_FALSE(tape.open(TokenKind::array));
  CHECK(tape.tokens().size() == 2);
  tape.close();
  CHECK(tape.open(TokenKind::object));

  tape.reset(1, 0);
  CHECK_FALSE(tape.open(TokenKind::object));
}

TEST_CASE("a tape is used again, and remembers nothing") {
  Tape tape;
  for (const auto count : {std::size_t{3}, std::size_t{1'000}, std::size_t{2}}) {
    tape.reset(0, 64);
    CHECK(tape.tokens().empty());
    REQUIRE(tape.open(TokenKind::array));
    for (std::size_t i = 0; i < count; ++i) tape.null();
    tape.close();
    CHECK(tape.tokens().size() == count + 1);
    CHECK(tape.tokens()[0].size == count);
  }
}

TEST_CASE("a text that broke off can be walked, and its last token is known") {
  Tape tape;
  tape.reset(10, 64);
  CHECK(tape.break_off() == 0);  // of nothing

  tape.reset(10, 64);
  REQUIRE(tape.open(TokenKind::array));
  REQUIRE(tape.open(TokenKind::object));
  tape.key("a");
  CHECK(tape.break_off() == 2);
  const auto tokens = tape.tokens();
  REQUIRE(tokens.size() == 4);  // with a value for the key
  CHECK(tokens[0].skip == 4);
  CHECK(tokens[1].skip == 3);

  tape.reset(10, 64);
  REQUIRE(tape.open(TokenKind::array));
  tape.null();
  tape.close();
  CHECK(tape.break_off() == 0);  // what came after a complete value
}

}  // namespace test_json_parsing_tape
