// SPDX-License-Identifier: MIT
#include <newsgraph/value/integer.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace test_value_integer {

using namespace newsgraph;
using namespace newsgraph::value_parts;
using limits = std::numeric_limits<std::int64_t>;

namespace {

enum Plain { only };

}  // namespace

static_assert(Integer<int> && Integer<std::uint64_t> && Integer<std::int8_t> && Integer<long long>);
static_assert(!Integer<bool> && !Integer<char> && !Integer<char32_t> && !Integer<double> && !Integer<Plain>);

static_assert(to_int64(limits::max()) == limits::max() && to_int64(std::uint64_t{7}) == 7);
static_assert(!to_int64(std::uint64_t{1} << 63U));
static_assert(is_negative(-1) && !is_negative(0) && !is_negative(~0U));
static_assert(magnitude_of(-5) == 5 && magnitude_of(~std::uint64_t{0}) == ~std::uint64_t{0});
static_assert(magnitude_of(limits::min()) == 9'223'372'036'854'775'808u);

static_assert(std::is_convertible_v<int, ExactInteger> && std::is_convertible_v<ExactInteger, std::int64_t>);
static_assert(!std::is_constructible_v<ExactInteger, double> && !std::is_constructible_v<ExactInteger, bool>);
static_assert(!std::is_constructible_v<std::optional<ExactInteger>, double>);
static_assert(ExactInteger{-3} == -3);

TEST_CASE("an integer that does not fit is refused") {
  CHECK_THROWS_AS(ExactInteger{std::uint64_t{1} << 63U}, RangeError);
}

static_assert(power_of_ten(0) == 1);
static_assert(power_of_ten(2) == 100);
static_assert(power_of_ten(19) == 10'000'000'000'000'000'000u);

static_assert(magnitude(-5) == 5);
static_assert(magnitude(limits::max()) == 9'223'372'036'854'775'807u);
static_assert(magnitude(limits::min()) == 9'223'372'036'854'775'808u);

static_assert(with_sign(false, 9'223'372'036'854'775'807u) == limits::max());
static_assert(with_sign(true, 9'223'372'036'854'775'808u) == limits::min());
static_assert(with_sign(true, 0) == 0);
static_assert(!with_sign(false, 9'223'372'036'854'775'808u));
static_assert(!with_sign(true, 9'223'372'036'854'775'809u));

static_assert(sum(2, -5) == -3);
static_assert(sum(limits::max(), limits::min()) == -1);
static_assert(sum(limits::max() - 1, 1) == limits::max());
static_assert(!sum(limits::max(), 1));
static_assert(!sum(limits::min(), -1));

static_assert(difference(2, 5) == -3);
static_assert(difference(-1, limits::min()) == limits::max());
static_assert(!difference(0, limits::min()));
static_assert(!difference(limits::min(), 1));

TEST_CASE("a number is filled with zeros up to its width, and never cut") {
  CHECK(zero_padded(7, 2) == "07");
  CHECK(zero_padded(0, 4) == "0000");
  CHECK(zero_padded(2025, 4) == "2025");
  CHECK(zero_padded(12345, 4) == "12345");
}

TEST_CASE("a large number has commas between its thousands") {
  CHECK(grouped_digits(0) == "0");
  CHECK(grouped_digits(999) == "999");
  CHECK(grouped_digits(1000) == "1,000");
  CHECK(grouped_digits(1'234'567) == "1,234,567");
  CHECK(grouped_digits(18'446'744'073'709'551'615u) == "18,446,744,073,709,551,615");
}

}  // namespace test_value_integer
