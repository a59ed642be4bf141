#include <newsgraph/summary/table/words.hpp>

#include "../../catch.hpp"

using namespace newsgraph;

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
