#include <newsgraph/text/wide.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <limits>

using namespace newsgraph;

TEST_CASE("128 bits are written as one decimal number") {
  CHECK(to_string(Wide{0}) == "0");
  CHECK(to_string(Wide{10}) == "10");
  CHECK(to_string(Wide{std::numeric_limits<std::uint64_t>::max()}) == "18446744073709551615");
  CHECK(to_string(Wide{1, 0}) == "18446744073709551616");
  // 10^19 × 10^19
  CHECK(to_string(Wide::product(10'000'000'000'000'000'000U, 10'000'000'000'000'000'000U))
        == "100000000000000000000000000000000000000");
  // 2^128 - 1
  CHECK(to_string(Wide{~std::uint64_t{0}, ~std::uint64_t{0}}) == "340282366920938463463374607431768211455");
}
