// SPDX-License-Identifier: MIT
#include <newsgraph/base/version.hpp>

#include "../catch.hpp"

#include <string>

namespace test_base_version {

using namespace newsgraph;

TEST_CASE("the inline namespace is named after the version") {
  const auto minor = version.substr(0, version.rfind('.'));
  std::string name{"v"};
  for (const char c : minor) name += c == '.' ? '_' : c;
  CHECK(name == "v0_1");
  CHECK(&version == &newsgraph::v0_1::version);
}

}  // namespace test_base_version
