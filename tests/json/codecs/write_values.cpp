// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/write_values.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_write_values {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("an amount is written as an exact object") {
  const StatedAmount amount{
      Amount{Money::from_minor(10'000'000'000'00, Currency::USD), Bound::at_least}.about(), "100억 달러", {}, {}, {}};
  CHECK(written(amount)
        == R"({"value":"10000000000","currency":"USD","bound":"atLeast","approx":true,"stated":"100억 달러"})");
}

TEST_CASE("a share is written in per cent, or not at all") {
  CHECK(written(Share{{1, 8}, Bound::at_most, false, {}, {}}) == R"({"value":"12.5","bound":"atMost"})");
  CHECK_THROWS_AS(written(Share{{1, 3}, Bound::exact, false, {}, {}}), Error);
}

TEST_CASE("terms, byte ranges and conflicting values are written in their forms") {
  CHECK(written(ContractTerm{Duration{.years = 7}}) == R"("P7Y")");
  CHECK(written(ContractTerm{VagueTerm{Vague::several, TimeUnit::year, {}, {}}})
        == R"({"vague":"several","unit":"year"})");
  CHECK(written(ByteRange{3, 9}) == "[3,9]");
  CHECK(written(std::vector<ConflictingValue>{{"d1", ConflictingField::status, DealStatus::closed}})
        == R"({"d1/status":"closed"})");
}

}  // namespace test_json_codecs_write_values
