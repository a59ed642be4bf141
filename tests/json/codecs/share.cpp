// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/share.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_share {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

Share share_of(Ratio ratio) { return {ratio, Bound::exact, false, {}, {}}; }

}  // namespace

TEST_CASE("a share is stated in per cent") {
  CHECK(read_as<Share>(R"({"value":"51.5"})").value == share_of({103, 200}));
  CHECK(read_as<Share>(R"({"value":51})").value == share_of({51, 100}));
  CHECK(read_as<Share>(R"({"value":"0"})").value == share_of({0, 1}));
  CHECK(read_as<Share>(R"({"value":"100.00"})").value == share_of({1, 1}));
}

TEST_CASE("everything that is stated about a share is kept") {
  const auto json = R"({"value":"9.9","bound":"atMost","approx":true,"stated":"9.9 percent","x-a":[1,2]})";
  CHECK(again<Share>(json) == json);
  CHECK(again<Share>(R"({"bound":"exact","approx":false,"value":"51.50"})") == R"({"value":"51.5"})");
}

TEST_CASE("a share is from 0 to 100 per cent") {
  constexpr auto expected = ", expected per cent, from 0 to 100";
  for (const std::string text : {"100.01", "101", "-1", "", "51%", "1/3", "051"})
    CHECK(fault_of<Share>(R"({"value":")" + text + "\"}") == "/value: found \"" + text + '"' + expected);
  CHECK(fault_of<Share>(R"({"value":101})") == std::string{"/value: found 101"} + expected);
  CHECK(fault_of<Share>(R"({"value":-1})") == std::string{"/value: found -1"} + expected);
}

TEST_CASE("a share is exact: no JSON double") {
  CHECK(fault_of<Share>(R"({"value":51.5})") == "/value: found 51.5, expected decimal text or a whole number");
  CHECK(fault_of<Share>(R"({"value":null})") == "/value: found null, expected decimal text or a whole number");
}

TEST_CASE("a share has one figure") {
  CHECK(fault_of<Share>(R"({"value":"51","bound":"range"})")
        == R"(: a share has one figure: "range" is no bound of it)");
  CHECK(fault_of<Share>(R"({"value":"51","max":"60"})") == R"(/max: unknown key "max")");
  CHECK(fault_of<Share>("{}") == R"(: missing "value", in per cent, exact)");
  CHECK(fault_of<Share>(R"("51%")") == R"(: found "51%", expected an object)");
}

TEST_CASE("a share that is no finite number of per cent can't be written") {
  CHECK_THROWS_AS(written(share_of({1, 3})), Error);
  CHECK_THROWS_WITH(written(share_of({1, 3})), "1/3 is no finite number of per cent");
  CHECK(written(share_of({1, 8})) == R"({"value":"12.5"})");
}

}  // namespace test_json_codecs_share
