// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/decimal.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_decimal {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

/// The decimal that stands in an array of one.
std::string text_in(std::string_view json) {
  Tape tape;
  tape.reset(json.size(), 64);
  REQUIRE_FALSE(NlohmannParser{}.parse(json, tape));
  Reader reader;
  reader.reset(tape.tokens().data(), json, 100);
  DecimalText decimal;
  REQUIRE(read_decimal_text(reader, tape.tokens().data() + 1, decimal));
  CHECK(decimal.at == tape.tokens().data() + 1);
  return std::string{decimal.words()};
}

}  // namespace

TEST_CASE("a decimal is text, or a whole number") {
  CHECK(text_in(R"(["1500.25"])") == "1500.25");
  CHECK(text_in("[1500]") == "1500");
  CHECK(text_in("[-1500]") == "-1500");
  CHECK(text_in("[18446744073709551615]") == "18446744073709551615");
}

TEST_CASE("a decimal is no floating-point number, and nothing else") {
  CHECK(fault_of<DecimalText>("1.5") == ": found 1.5, expected decimal text or a whole number");
  CHECK(fault_of<DecimalText>("1e3") == ": found 1000.0, expected decimal text or a whole number");
  CHECK(fault_of<DecimalText>("true") == ": found true, expected decimal text or a whole number");
}

}  // namespace test_json_codecs_decimal
