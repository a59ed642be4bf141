// SPDX-License-Identifier: MIT
#include <newsgraph/model/checks/pattern.hpp>

#include <newsgraph/model/article.hpp>
#include <newsgraph/value/decimal.hpp>

#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "../../catch.hpp"

namespace test_model_checks_pattern {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(matches_pattern("", ""));
static_assert(!matches_pattern("", "a"));
static_assert(matches_pattern("ab", "ab"));
static_assert(!matches_pattern("ab", "abc"));
static_assert(!matches_pattern("ab", "a"));
static_assert(matches_pattern(R"(1\.5)", "1.5"));
static_assert(!matches_pattern(R"(1\.5)", "1x5"));
static_assert(matches_pattern("[a-c.-]+", "a-b.c"));
static_assert(!matches_pattern("[a-c.-]+", ""));
static_assert(!matches_pattern("[a-c.-]+", "d"));
static_assert(matches_pattern("a{2,3}", "aaa"));
static_assert(!matches_pattern("a{2,3}", "a"));
static_assert(!matches_pattern("a{2,3}", "aaaa"));
static_assert(matches_pattern("a{12}", "aaaaaaaaaaaa"));
static_assert(!matches_pattern("a{12}", "aaaaaaaaaaa"));
static_assert(matches_pattern("a*a", "aaa"), "what a repeat took is given back");
static_assert(matches_pattern("(a|bc)d", "bcd"));
static_assert(!matches_pattern("(a|bc)d", "d"));
static_assert(matches_pattern("(a|bc)?d", "d"));
static_assert(!matches_pattern("(a|bc)?d", "abcd"));

static_assert(is_one_of("a-c", 'b'));
static_assert(!is_one_of("a-c", '-'));
static_assert(is_one_of("a-", '-'));
static_assert(!is_one_of("!-~", '\xEA'), "a byte that is not ASCII");

namespace {

// All texts of up to `size` of the characters, which are such as patterns tell apart.
std::vector<std::string> texts_of(std::string_view characters, std::size_t size) {
  std::vector<std::string> texts{""};
  for (std::size_t first = 0; size != 0; --size) {
    const auto end = texts.size();
    for (; first != end; ++first)
      for (const char c : characters) texts.push_back(texts[first] + c);
  }
  return texts;
}

void check_against_regex(std::string_view pattern, const std::vector<std::string>& texts) {
  const std::regex expression{std::string{pattern}};
  for (const auto& text : texts) {
    CAPTURE(pattern, text);
    if (matches_pattern(pattern, text) != std::regex_match(text, expression)) FAIL();
  }
}

}  // namespace

TEST_CASE("patterns in descriptions mean what regular expressions mean") {
  auto texts = texts_of("0aA.:- ", 5);
  for (const auto* text : {"NASDAQ:AMZN", "KR", "newsgraph", "1", "sec:0001018724-25-1", "-0.05", "007", "12.50"})
    texts.emplace_back(text);
  for (const std::size_t size : {15U, 16U, 64U, 65U}) texts.emplace_back(size, 'f');

  std::size_t count = 0;
  const auto check_fields_of = [&](const Type& type) {
    for (const auto& field : type.fields) {
      if (field.rule.pattern.empty()) continue;
      ++count;
      CHECK(field.type->value->shape == Shape::text);
      check_against_regex(field.rule.pattern, texts);
    }
  };
  check_fields_of(type_of<Standard>());
  check_fields_of(type_of<Paragraph>());
  check_fields_of(type_of<Entity>());
  check_fields_of(type_of<Deal>());
  CHECK(count == 6);
  check_against_regex(id_pattern, texts);
}

TEST_CASE("an id is what its pattern says") {
  for (const auto& text : texts_of("0aA.:- ", 5)) {
    CAPTURE(text);
    if (is_id(text) != matches_pattern(id_pattern, text)) FAIL();
  }
}

TEST_CASE("a decimal is what is parsed as one") {
  for (const auto& text : texts_of("07.-x", 6)) {
    CAPTURE(text);
    const auto parsed = parse_decimal(text, 6);
    if (matches_pattern(decimal_pattern, text) != (parsed || parsed.error() != DecimalFault::malformed)) FAIL();
  }
}

TEST_CASE("a long text is matched in linear time") {
  const std::string digits(1'000'000, '7');
  CHECK(matches_pattern(decimal_pattern, digits + ".5"));
  CHECK_FALSE(matches_pattern(decimal_pattern, digits + "x"));
  CHECK_FALSE(matches_pattern(id_pattern, digits + "."));
}

}  // namespace test_model_checks_pattern
