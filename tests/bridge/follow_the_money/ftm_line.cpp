// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/follow_the_money/ftm_line.hpp>

#include "../../catch.hpp"

namespace test_bridge_follow_the_money_ftm_line {

using namespace newsgraph::bridge_parts;

TEST_CASE("An entity of FollowTheMoney is a line, each property a list of texts") {
  std::string json;
  FtmLine{json, "a", "Company"}.put("name", "A \"B\"").put("alias", "B").put("alias", "").put("alias", "C");
  FtmLine{json, "b", "Person"}.put("name", std::optional<std::string>{});
  CHECK(json
        == R"({"id":"a","schema":"Company","properties":{"name":["A \"B\""],"alias":["B","C"]}})"
           "\n"
           R"({"id":"b","schema":"Person","properties":{}})"
           "\n");
}

TEST_CASE("Ids have letters and digits alone") {
  CHECK(ftm_id("abc") == "ng-ba7816bf8f01cfea414140de5dae2223b00361a3");
}

}  // namespace test_bridge_follow_the_money_ftm_line
