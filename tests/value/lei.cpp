// SPDX-License-Identifier: MIT
#include <newsgraph/value/lei.hpp>

#include "../catch.hpp"

#include <string>

namespace test_value_lei {

using namespace newsgraph;

// 5493006MHB84DD0ZWV18: letters as numbers from A = 10, the whole number leaves 1 when it is divided by 97.
static_assert(Lei::parse("5493006MHB84DD0ZWV18"));
static_assert(Lei::parse("5493006MHB84DD0ZWV18")->text() == "5493006MHB84DD0ZWV18");

TEST_CASE("the check digits must be right") {
  CHECK(Lei::parse("ZXTILKJKG63JELOEG630"));
  CHECK(Lei::parse("HWUPKR0MPOU8FGXBT394"));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG631"));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG603"));  // two digits that changed places
  CHECK_FALSE(Lei::parse("ZXTILKJKG36JELOEG630"));
}

TEST_CASE("what has not the form is no identifier") {
  CHECK_FALSE(Lei::parse(""));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG63"));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG6300"));
  CHECK_FALSE(Lei::parse("zxtilkjkg63jeloeg630"));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG 30"));
  CHECK_FALSE(Lei::parse("ZXTILKJKG63JELOEG6AA"));
}

TEST_CASE("an identifier is its text") {
  const auto amazon = Lei::parse("ZXTILKJKG63JELOEG630");
  REQUIRE(amazon);
  CHECK(to_string(*amazon) == "ZXTILKJKG63JELOEG630");
  CHECK(*amazon == *Lei::parse("ZXTILKJKG63JELOEG630"));
  CHECK_FALSE(*amazon == *Lei::parse("HWUPKR0MPOU8FGXBT394"));
}

}  // namespace test_value_lei
