// SPDX-License-Identifier: MIT
#include <newsgraph/json/loaded.hpp>

#include "../catch.hpp"

#include <string>

namespace test_json_loaded {

using namespace newsgraph;

TEST_CASE("what is loaded is a value, or the faults that are the reason why there is none") {
  const Loaded<std::string> good{std::string{"text"}};
  CHECK(good);
  CHECK(good.value() == "text");
  CHECK(good.faults().empty());
  const Loaded<std::string> bad{Faults(1, base_parts::fault_of(FaultKind::malformed, "1", "2"))};
  CHECK_FALSE(bad);
  CHECK(bad.faults().size() == 1);
  CHECK_THROWS_AS(bad.value(), InvalidArticle);
}

}  // namespace test_json_loaded
