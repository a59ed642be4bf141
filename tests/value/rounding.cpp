// SPDX-License-Identifier: MIT
#include <newsgraph/value/rounding.hpp>

#include "../catch.hpp"

#include <limits>

namespace test_value_rounding {

using namespace newsgraph;
using namespace newsgraph::value_parts;

static_assert(name_of(Rounding::half_even) == "halfEven");
static_assert(parse<Rounding>("up") == Rounding::up);

static_assert(rest_of(0, 7) == Rest::none);
static_assert(rest_of(3, 7) == Rest::below_half);
static_assert(rest_of(4, 8) == Rest::half);
static_assert(rest_of(4, 7) == Rest::above_half);
static_assert(rest_of(1, std::numeric_limits<std::uint64_t>::max()) == Rest::below_half);
static_assert(rest_of(std::uint64_t{1} << 63, std::numeric_limits<std::uint64_t>::max()) == Rest::above_half);

static_assert(!rounds_up(Rounding::half_up, Rest::below_half, true));
static_assert(rounds_up(Rounding::half_up, Rest::half, false));
static_assert(rounds_up(Rounding::half_up, Rest::above_half, false));

static_assert(!rounds_up(Rounding::half_even, Rest::half, false));
static_assert(rounds_up(Rounding::half_even, Rest::half, true));
static_assert(rounds_up(Rounding::half_even, Rest::above_half, false));
static_assert(!rounds_up(Rounding::half_even, Rest::below_half, true));

static_assert(!rounds_up(Rounding::down, Rest::above_half, true));
static_assert(rounds_up(Rounding::up, Rest::below_half, false));
static_assert(!rounds_up(Rounding::up, Rest::none, true));

TEST_CASE("what is on a step already stays there, however it is rounded") {
  for (const auto& row : rows_of<Rounding>) {
    CAPTURE(row.name);
    CHECK_FALSE(rounds_up(row.value, Rest::none, false));
    CHECK_FALSE(rounds_up(row.value, Rest::none, true));
  }
}

}  // namespace test_value_rounding
