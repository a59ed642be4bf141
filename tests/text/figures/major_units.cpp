#include <newsgraph/text/figures/major_units.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <limits>

using namespace newsgraph;
using enum Currency;

static_assert(major_units({1250, USD}) == MajorUnits{12, 50});
static_assert(major_units({-1250, USD}) == MajorUnits{12, 50});
static_assert(major_units({1250, KRW}) == MajorUnits{1250, 0});
static_assert(major_units({1250, KWD}) == MajorUnits{1, 250});
static_assert(major_units({0, USD}) == MajorUnits{0, 0});

TEST_CASE("the least sum has a magnitude") {
  CHECK(major_units({std::numeric_limits<std::int64_t>::min(), USD}) == MajorUnits{92'233'720'368'547'758, 8});
}
