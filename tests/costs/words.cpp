// SPDX-License-Identifier: MIT
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/summary/table/wrap.hpp>
#include <newsgraph/text/parse_stated.hpp>
#include <newsgraph/value/money.hpp>

#include "../catch.hpp"
#include "steps.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace test_costs_words {

using namespace newsgraph;
using test_costs::growth;

namespace {

std::string repeated(std::string_view part, std::uint64_t n) {
  std::string text;
  while (text.size() < n) text += part;
  return text;
}

/// What words repeat that readers of amounts look at: figures, signs, joints, and nothing that ends them.
constexpr std::string_view parts[]{
    "1",
    "1,",
    "1.",
    ".1",
    "1-",
    "1~",
    "$",
    "$1 ",
    "USD ",
    "달러 ",
    "달러(",
    "억",
    "십만",
    "수십",
    "에",
    "1달러=",
    "1원 ",
    "(약 ",
    "((",
    "one ",
    "two point ",
    "hundred and ",
    "a ",
    "per ",
    " ",
    "-",
    "at least ",
    "up to ",
    "between 1 and ",
    "또는 ",
    "1인당 ",
    "환율 ",
    "\u1100\u1161",
};

}  // namespace

TEST_CASE("a word of any length wraps in linear time") {
  for (const std::string_view letter : {"a", "억", "e\u0301", "a b", "a  "}) {
    CAPTURE(letter);
    CHECK(growth(1'000, [&](std::uint64_t n) { (void)summary_parts::wrap(repeated(letter, n), 40, 2); }) < 16);
  }
}

TEST_CASE("amounts are found and parsed in linear time, whatever repeats") {
  for (const auto part : parts) {
    CAPTURE(part);
    CHECK(growth(500, [&](std::uint64_t n) { (void)find_amounts(repeated(part, n)); }) < 16);
    CHECK(growth(500, [&](std::uint64_t n) { (void)find_amounts("$1" + repeated(part, n) + "dollars"); }) < 16);
    CHECK(growth(500, [&](std::uint64_t n) { (void)parse_stated(repeated(part, n)); }) < 16);
    CHECK(growth(500, [&](std::uint64_t n) { (void)parse_stated("$1(" + repeated(part, n) + ")"); }) < 16);
    CHECK(growth(500, [&](std::uint64_t n) { (void)Money::parse(repeated(part, n), Currency::USD); }) < 16);
  }
}

}  // namespace test_costs_words
