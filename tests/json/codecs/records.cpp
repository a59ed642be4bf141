// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/records.hpp>

#include "../../catch.hpp"

namespace test_json_codecs_records {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

TEST_CASE("an equivalent has what an amount has, but for scope and equivalents") {
  const auto& amount = type_of<AmountRecord>();
  const auto& equivalent = equivalent_record();
  REQUIRE(equivalent.fields.size() + 2 == amount.fields.size());
  for (std::size_t i = 0; i < equivalent.fields.size(); ++i) CHECK(equivalent.fields[i].name == amount.fields[i].name);
  CHECK(amount.fields[amount.fields.size() - 2].name == "scope");
  CHECK(amount.fields.back().name == "equivalents");
}

}  // namespace test_json_codecs_records
