// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/figure.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <limits>

namespace test_prose_numbers_figure {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

constexpr auto most = std::numeric_limits<std::int64_t>::max();

static_assert(shifted(15, 2) == 1500);
static_assert(shifted(1500, -2) == 15);
static_assert(!shifted(15, -1));
static_assert(shifted(0, 400) == 0);
static_assert(!shifted(1, 20));
static_assert(!shifted(2, 19));  // 2 × 10^19 is above 2^64, 1.8 × 10^19

static_assert(Figure{12}.then(3) == Figure{123});
static_assert(Figure{15, -1}.scaled(12) == Figure{15, 11});
static_assert(Figure{1, 12} + Figure{5000, 8} == Figure{15000, 8});
static_assert(Figure{} + Figure{5, 3} == Figure{5, 3});

TEST_CASE("a figure is whole minor units or nothing") {
  CHECK(Figure{15, 11}.whole(2) == 150'000'000'000'000);
  CHECK(Figure{1050, -2}.whole(2) == 1050);
  CHECK(Figure{10500, -3}.whole(2) == 1050);
  CHECK_FALSE(Figure{10501, -3}.whole(2));
  CHECK(Figure{5}.whole(0, true) == -5);
}

TEST_CASE("what does not fit in 64 bits is too large, never another number") {
  Figure digits;
  for (int i = 0; i != 40; ++i) digits = digits.then(9);
  CHECK(digits.too_large);
  CHECK_FALSE(digits.whole(0));
  CHECK((Figure{most, 0} + Figure{1, 19}).too_large);
  CHECK((digits + Figure{1}).too_large);
  CHECK(Figure{most}.whole(0) == most);
  CHECK_FALSE(Figure{static_cast<std::uint64_t>(most) + 1}.whole(0));
  CHECK(Figure{static_cast<std::uint64_t>(most) + 1}.whole(0, true) == std::numeric_limits<std::int64_t>::min());
}

}  // namespace test_prose_numbers_figure
