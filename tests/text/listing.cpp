// SPDX-License-Identifier: MIT
#include <newsgraph/text/listing.hpp>

#include <newsgraph/value/certainty.hpp>
#include <newsgraph/value/date.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace test_text_listing {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::text_parts;

TEST_CASE("parts that are empty leave no comma behind") {
  CHECK(joined({}) == "");
  CHECK(joined({"", ""}) == "");
  CHECK(joined({"", "loan", "", "agreed", ""}) == "loan, agreed");
  CHECK(joined({"a", "", "b"}, "; ") == "a; b");
}

TEST_CASE("a subject without notes has no brackets") {
  CHECK(noted("amazon", {}) == "amazon");
  CHECK(noted("amazon", {"", ""}) == "amazon");
  CHECK(noted("amazon", {"investor", "", "lead"}) == "amazon (investor, lead)");
}

TEST_CASE("a value is itself, its name or its text; what is absent is nothing") {
  CHECK(text_of(std::string{"ko"}) == "ko");
  CHECK(text_of(Certainty::possible) == "possible");
  CHECK(text_of(Date::parse("2025-10")) == "2025-10");
  CHECK(text_of(Date::parse("2025-13")) == "");
}

TEST_CASE("values stand in a row after their word, which needs at least one") {
  CHECK(text_of_all("about ", std::vector<std::string>{"d2", "d3"}) == "about d2, d3");
  CHECK(text_of_all("", std::vector<std::string>{"d2", "d3"}) == "d2, d3");
  CHECK(text_of_all("about ", std::vector<std::string>{}) == "");
}

TEST_CASE("names in camel case become words") {
  CHECK(spaced("inTalks") == "in talks");
  CHECK(spaced("jointVenture") == "joint venture");
  CHECK(spaced("noPathToApproval") == "no path to approval");
  CHECK(spaced("supply") == "supply");
  CHECK(spaced("") == "");
}

TEST_CASE("capitals that belong together stay") {
  CHECK(spaced("useOfAI") == "use of AI");
  CHECK(spaced("AI") == "AI");
  CHECK(spaced("LLMReturns") == "LLMReturns");
  CHECK(spaced("순환거래") == "순환거래");
}

TEST_CASE("lists end with and") {
  CHECK(listed({}) == "");
  CHECK(listed({"Nvidia"}) == "Nvidia");
  CHECK(listed({"Nvidia", "Oracle"}) == "Nvidia and Oracle");
  CHECK(listed({"Nvidia", "Oracle", "AMD"}) == "Nvidia, Oracle and AMD");
  CHECK(listed({"Nvidia", "Oracle"}, true) == "Nvidia, Oracle and others");
  CHECK(listed({}, true) == "others");
}

}  // namespace test_text_listing
