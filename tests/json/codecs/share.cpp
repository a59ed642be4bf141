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

TEST_CASE("a share has one figure, or the two of a range") {
  const auto json = R"({"value":"3","bound":"range","max":"5.5"})";
  CHECK(again<Share>(json) == json);
  CHECK(read_as<Share>(json).value->max == Ratio{55, 1'000});
  CHECK(fault_of<Share>(R"({"value":"51","bound":"range"})") == R"(: missing "max", the upper end of the range)");
  CHECK(fault_of<Share>(R"({"value":"51","max":"60"})") == R"(/max: only the bound "range" has a max)");
  CHECK(fault_of<Share>(R"({"value":"51","bound":"range","max":"50"})")
        == R"(/max: found "50", expected per cent, from the value, 51, to 100)");
  CHECK(fault_of<Share>(R"({"value":"51","bound":"range","max":"101"})")
        == R"(/max: found "101", expected per cent, from the value, 51, to 100)");
  CHECK(fault_of<Share>("{}") == R"(: missing "value", in per cent, exact)");
  CHECK(fault_of<Share>("51") == ": found 51, expected an object, or a share in words");
}

TEST_CASE("a share is read from words too") {
  const auto share_in = [](const std::string& text) {
    const auto read = read_as<Share>('"' + text + '"').value;
    REQUIRE(read);
    CHECK(read->stated == text);
    return written(*read);
  };
  const auto stated = [](const std::string& members, const std::string& text) {
    return "{" + members + R"(,"stated":")" + text + "\"}";
  };
  for (const std::string text :
       {"25%", "25 %", "25 percent", "25 per cent", "25 pct", "25퍼센트", "25％", "exactly 25%"})
    CHECK(share_in(text) == stated(R"("value":"25")", text));
  CHECK(share_in("about 9.125%") == stated(R"("value":"9.125","approx":true)", "about 9.125%"));
  CHECK(share_in("약 25% 이상") == stated(R"("value":"25","bound":"atLeast","approx":true)", "약 25% 이상"));
  CHECK(share_in("up to 49%") == stated(R"("value":"49","bound":"atMost")", "up to 49%"));
  CHECK(share_in("51% 초과") == stated(R"("value":"51","bound":"moreThan")", "51% 초과"));
  CHECK(share_in("less than 5 percent") == stated(R"("value":"5","bound":"lessThan")", "less than 5 percent"));
  for (const std::string text :
       {"", "25", "%", "101%", "-25%", "25%p", "25 percentage points", "25% of the shares", "a third", "1/3", "US25%",
        "25%%", "25%m", "25%0", "2,5%", "25.%", "25$", "at least 25% at most", "25% of 30%"}) {
    CAPTURE(text);
    CHECK(fault_of<Share>('"' + text + '"')
          == ": found \"" + text + "\", expected a share in per cent, from 0 to 100, like \"25%\" or \"약 25% 이상\"");
  }
}

TEST_CASE("a share that is no finite number of per cent can't be written") {
  CHECK_THROWS_AS(written(share_of({1, 3})), Error);
  CHECK_THROWS_WITH(written(share_of({1, 3})), "1/3 is no finite number of per cent");
  CHECK(written(share_of({1, 8})) == R"({"value":"12.5"})");
}

}  // namespace test_json_codecs_share
