// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/foreign_time.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_bridge_importing_foreign_time {

using namespace newsgraph;

std::string read(std::string_view text, std::string_view zone = {}) {
  const auto stamp = bridge_parts::ForeignTime::read(text, zone);
  return stamp ? to_string(*stamp) : "none";
}

TEST_CASE("times of records are read in the forms that they have") {
  CHECK(read("2025-12-17T14:58:42+09:00") == "2025-12-17T14:58:42+09:00");
  CHECK(read("2025-12-17T14:58:42.123Z") == "2025-12-17T14:58:42.123Z");
  CHECK(read("2025-12-17 14:58") == "2025-12-17T14:58");
  CHECK(read("2025.12.17 14:58:42") == "2025-12-17T14:58:42");
  CHECK(read("2025/12/17") == "2025-12-17");
  CHECK(read("20251217") == "2025-12-17");
  CHECK(read("20251217T055842Z") == "2025-12-17T05:58:42Z");
  CHECK(read("20251217T0558-0500") == "2025-12-17T05:58-05:00");
  CHECK(read("2025-12-17T14:58:42+0900") == "2025-12-17T14:58:42+09:00");
  CHECK(read("2025-12-17T14:58:42+09") == "2025-12-17T14:58:42+09:00");
  CHECK(read("2025-12-17 05:58:42 +0000 UTC") == "2025-12-17T05:58:42+00:00");
  CHECK(read("2025-12-17 05:58:42 GMT") == "2025-12-17T05:58:42Z");
  CHECK(read("2025-12-17T05:58:42-00:00") == "2025-12-17T05:58:42Z");
}

TEST_CASE("a zone is assumed for times that state none, and for nothing else") {
  CHECK(read("2025-12-17 14:58", "+09:00") == "2025-12-17T14:58[+09:00]");
  CHECK(read("2025-12-17 14:58:42Z", "+09:00") == "2025-12-17T14:58:42Z");
  CHECK(read("2025-12-17", "+09:00") == "2025-12-17");
}

TEST_CASE("what is no time of publication is none") {
  for (const std::string_view text : {"",
                                      "2025",
                                      "2025-12",
                                      "2025-13-01",
                                      "2025-02-29",
                                      "2025-12.17",
                                      "2025-1-7",
                                      "17 December 2025",
                                      "2025-12-17T",
                                      "2025-12-17 14",
                                      "2025-12-17T25:00",
                                      "2025-12-17T14:58:",
                                      "2025-12-17T14:58:42.",
                                      "2025-12-17T14:58 KST",
                                      "2025-12-17T14:58+",
                                      "2025-12-17T14:58+9",
                                      "2025-12-17T14:58+09:00 UTC",
                                      "2025-12-17x",
                                      "20251217T14:58",
                                      "2025-12-17T1458",
                                      "2025-12-17T14:58:42.1234567890Z"})
    CHECK(read(text, "+09:00") == "none");
}

}  // namespace test_bridge_importing_foreign_time
