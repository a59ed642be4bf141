// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/number.hpp>

#include "../../catch.hpp"

namespace test_prose_numbers_number {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("the magnitude of one number serves another") {
  Number one{0, 1, Figure{1}};
  Number two_jo{2, 6, Figure{2, 12}};
  two_jo.scale = 12;
  two_jo.magnitude = true;
  const auto one_jo = one.scaled_as(two_jo);
  CHECK(one_jo.figure == Figure{1, 12});
  CHECK(one_jo.last_digit == 12);
  CHECK(one_jo.end == 1);
  CHECK(one_jo.large());
  CHECK_FALSE(one.large());
}

}  // namespace test_prose_numbers_number
