// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/conflicting_values.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_conflicting_values {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using enum Currency;

using Rivals = std::vector<ConflictingValue>;

TEST_CASE("conflicting values are one object with keys of an id and a member") {
  const auto json =
      R"({"d1/amount":{"value":"15000000000000","currency":"KRW","stated":"15조원"},"d1/status":"closed",)"
      R"("d1/date":"2025-12","d2/closing":"2026-Q2","d2/ended":"2026","v1/period":"2019/2023"})";
  CHECK(again<Rivals>(json) == json);
  CHECK(again<Rivals>("{}") == "{}");
  CHECK(read_as<Rivals>(R"({"d1/status":"closed"})").value
        == Rivals{{"d1", ConflictingField::status, DealStatus::closed}});
}

TEST_CASE("other keys are refused, and so are extras, for any id may begin with x-") {
  constexpr auto expected =
      R"(, expected a key of an id, '/' and one of: amount, status, date, closing, ended, period, value)";
  for (const std::string key : {"d1", "d1/", "/amount", "d1/name", "d1/amount/value", "", "x-note"}) {
    std::string pointer;
    Place::append_escaped(pointer, key);
    CHECK(fault_of<Rivals>("{\"" + key + "\":1}") == '/' + pointer + ": found \"" + key + '"' + expected);
  }
}

TEST_CASE("a key that names no member suggests one that does") {
  CHECK(fault_of<Rivals>(R"({"d1/amonut":1})").ends_with(R"(; did you mean "d1/amount"?)"));
  CHECK(fault_of<Rivals>(R"({"d1/price":1})").ends_with(R"(; did you mean "d1/amount"?)"));
  CHECK(fault_of<Rivals>(R"({"f1/figure":1})").ends_with(R"(; did you mean "f1/value"?)"));
  CHECK(fault_of<Rivals>(R"({"/amonut":1})").ends_with("value"));
}

TEST_CASE("each value is of the type of its member") {
  CHECK(fault_of<Rivals>(R"({"d1/amount":15})")
        == "/d1~1amount: found 15, expected an object, or an amount of money in words");
  CHECK(fault_of<Rivals>(R"({"d1/amount":{"value":"1","currency":"DMK"}})")
        == R"(/d1~1amount/currency: found "DMK", expected an ISO 4217 currency code)");
  CHECK(fault_of<Rivals>(R"({"d1/status":"close"})")
        == R"(/d1~1status: found "close", expected one of: rumoured, inTalks, announced, agreed, active, closed, )"
           R"(ended, withdrawn, unknown; did you mean "closed"?)");
  CHECK(
      fault_of<Rivals>(R"({"d1/ended":"2025-02-30"})")
      == R"(/d1~1ended: found "2025-02-30", expected a date like 2025, 2025-H1, 2025-Q3, 2025-09, 2025-09-30, early 2026, 2026-03~ or [..2026])");
  CHECK(fault_of<Rivals>(R"({"d1/period":"2023/2019"})")
        == R"(/d1~1period: found "2023/2019", which ends before it starts)");
}

TEST_CASE("a key that stands twice is a fault where it does so the second time") {
  CHECK(fault_of<Rivals>(R"({"d1/date":"2025","d2/date":"2025","d1/date":"2026"})")
        == R"(/d1~1date: "d1/date" stands twice in its object)");
}

TEST_CASE("conflicting values are an object") {
  CHECK(fault_of<Rivals>("[]") == R"(: found an array, expected an object with keys like "d1/amount")");
  CHECK(fault_of<Rivals>("null") == R"(: found null, expected an object with keys like "d1/amount")");
}

}  // namespace test_json_codecs_conflicting_values
