// SPDX-License-Identifier: MIT
#include <newsgraph/prose/parse_duration.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_parse_duration {

using namespace newsgraph;

namespace {

std::string read(std::string_view text) {
  const auto duration = parse_duration(text);
  return duration ? to_string(*duration) : "";
}

}  // namespace

TEST_CASE("a length of time in words") {
  CHECK(read("5 years") == "P5Y");
  CHECK(read("5-year") == "P5Y");
  CHECK(read("10-year contract") == "P10Y");
  CHECK(read("a year") == "P1Y");
  CHECK(read("Ten Years") == "P10Y");
  CHECK(read("eighteen months").empty());
  CHECK(read("18 months") == "P18M");
  CHECK(read("for 12 weeks") == "P12W");
  CHECK(read("90 days") == "P90D");
  CHECK(read("1 year and 6 months") == "P1Y6M");
  CHECK(read("2 years, 3 months") == "P2Y3M");
  CHECK(read("10년") == "P10Y");
  CHECK(read("10년간") == "P10Y");
  CHECK(read("6개월") == "P6M");
  CHECK(read("1년 6개월") == "P1Y6M");
  CHECK(read("3년 만기") == "P3Y");
}

TEST_CASE("a length of time that is nearly as ISO 8601 has it") {
  CHECK(read("5Y") == "P5Y");
  CHECK(read("p5y") == "P5Y");
  CHECK(read("1y6m") == "P1Y6M");
  CHECK(read("P7Y") == "P7Y");
}

TEST_CASE("what is no length of time, or leaves it open, is none") {
  for (const auto text : {"", "years", "5", "five", "about 5 years", "several years", "up to 5 years", "5 to 7 years",
                          "5 years or more", "6 months 1 year", "5 years 5 years", "0 years", "5 yearsish",
                          "99999 years", "2025", "5.5 years", "and 5 years", "5 years and", "-5 years"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
  CHECK(read(std::string(1'000'000, '5')).empty());
}

}  // namespace test_prose_parse_duration
