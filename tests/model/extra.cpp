// SPDX-License-Identifier: MIT
#include <newsgraph/model/extra.hpp>

#include "../catch.hpp"

namespace test_model_extra {

using namespace newsgraph;

TEST_CASE("extras are equal where key, value and order are") {
  const Extras extras{{"x-a", "1"}, {"x-b", "[]"}};
  CHECK(extras == Extras{{"x-a", "1"}, {"x-b", "[]"}});
  CHECK(extras != Extras{{"x-b", "[]"}, {"x-a", "1"}});
  CHECK(extras != Extras{{"x-a", "1.0"}, {"x-b", "[]"}});
}

}  // namespace test_model_extra
