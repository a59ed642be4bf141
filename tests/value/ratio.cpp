// SPDX-License-Identifier: MIT
#include <newsgraph/value/ratio.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_ratio {

using namespace newsgraph;

namespace {

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

}  // namespace

static_assert(std::is_trivially_copyable_v<Ratio>);
static_assert(!std::is_default_constructible_v<Ratio>);

static_assert(Ratio{6, 4} == Ratio{3, 2});
static_assert(Ratio{6, 4}.numerator() == 3 && Ratio{6, 4}.denominator() == 2);
static_assert(Ratio{0, 7} == Ratio{0, 1});
static_assert(Ratio{1, 3} < Ratio{1, 2});
// These two differ by 1 / (most × (most - 1)): only 128 bits tell them apart.
static_assert(Ratio{most - 1, most} > Ratio{most - 2, most - 1});
static_assert(Ratio{2, 3}.inverse() == Ratio{3, 2});

static_assert(Ratio{2, 3} * Ratio{9, 4} == Ratio{3, 2});
static_assert(Ratio{most, 2} * Ratio{2, most} == Ratio{1, 1});
static_assert(!product(Ratio{most, 1}, Ratio{2, 1}));
static_assert(!product(Ratio{1, most}, Ratio{1, 2}));

static_assert(Ratio::parse_percent("51.5") == Ratio{103, 200});
static_assert(Ratio::parse_percent("100") == Ratio{1, 1});
static_assert(Ratio::parse_percent("250") == Ratio{5, 2});
static_assert(Ratio::parse_percent("0") == Ratio{0, 1});
static_assert(Ratio::parse_percent("33.30") == Ratio{333, 1000});
static_assert(Ratio::parse_percent("0.0000000000000001") == Ratio{1, 1'000'000'000'000'000'000});
static_assert(Ratio::parse("1480.2") == Ratio{7401, 5});
static_assert(Ratio::parse("0.000000000000000001") == Ratio{1, 1'000'000'000'000'000'000});

TEST_CASE("only a decimal that is not negative and not too long is a ratio") {
  for (const auto* text : {"", "-1", "-0", "51,5", "51.5%", "5.", ".5", "1e2", "051", "1.2.3", "99999999999999999999",
                           "0.00000000000000001"}) {
    CAPTURE(text);
    CHECK_FALSE(Ratio::parse_percent(text));
  }
  CHECK_FALSE(Ratio::parse("0.0000000000000000001"));
}

TEST_CASE("a ratio that has no value is refused") {
  CHECK_THROWS_WITH(Ratio(1, 0), "a ratio over zero");
  CHECK_THROWS_AS(Ratio(0, 1).inverse(), RatioError);
  CHECK_THROWS_WITH(Ratio(most, 1) * Ratio(2, 1), "a product of ratios does not fit in 64 bits");
}

TEST_CASE("a decimal is rounded as it is told to") {
  CHECK(Ratio{1, 8}.decimal(2, Rounding::half_up) == "0.13");
  CHECK(Ratio{1, 8}.decimal(std::uint64_t{1}, Rounding::half_up) == "0.1");
  CHECK_THROWS_AS((Ratio{1, 8}.decimal(-1, Rounding::down)), RatioError);
  CHECK_THROWS_AS((Ratio{1, 8}.decimal(std::uint64_t{1} << 32U, Rounding::down)), RatioError);
  CHECK(Ratio{1, 8}.decimal(2, Rounding::half_even) == "0.12");
  CHECK(Ratio{3, 8}.decimal(2, Rounding::half_even) == "0.38");
  CHECK(Ratio{1, 8}.decimal(2, Rounding::down) == "0.12");
  CHECK(Ratio{1, 3}.decimal(4, Rounding::up) == "0.3334");
  CHECK(Ratio{1, 3}.decimal(0, Rounding::half_up) == "0");
  CHECK(Ratio{3, 2}.decimal(0, Rounding::half_up) == "2");
  CHECK(Ratio{5, 2}.decimal(0, Rounding::half_even) == "2");
  CHECK(Ratio{3, 1}.decimal(2, Rounding::up) == "3.00");
}

TEST_CASE("rounding carries through nines") {
  CHECK(Ratio{999, 1000}.decimal(2, Rounding::half_up) == "1.00");
  CHECK(Ratio{19'996, 1000}.decimal(2, Rounding::half_up) == "20.00");
  CHECK(Ratio{1999, 10'000}.decimal(3, Rounding::half_up) == "0.200");
  CHECK(Ratio{99, 10}.decimal(0, Rounding::up) == "10");
  // 1 / (2^64 - 1) is 5.42… × 10^-20: what is left of one has 19 nines, then 45.
  CHECK(Ratio{most - 1, most}.decimal(19, Rounding::half_up) == "0.9999999999999999999");
  CHECK(Ratio{most - 1, most}.decimal(19, Rounding::up) == "1.0000000000000000000");
  CHECK(Ratio{most - 1, most}.decimal(20, Rounding::half_up) == "0.99999999999999999995");
}

TEST_CASE("per cent are exact where they can be, else rounded to two places") {
  CHECK(Ratio{103, 200}.percent_text() == "51.5");
  CHECK(Ratio{1, 1}.percent_text() == "100");
  CHECK(Ratio{0, 1}.percent_text() == "0");
  CHECK(Ratio{51, 100}.percent_text() == "51");
  CHECK(Ratio{1, 10}.percent_text() == "10");
  CHECK(Ratio{1, 1000}.percent_text() == "0.1");
  CHECK(Ratio{1, 100'000}.percent_text() == "0.001");
  CHECK(Ratio{1, 64}.percent_text() == "1.5625");
  CHECK(Ratio{1, 3}.percent_text() == "33.33");
  CHECK(Ratio{2, 3}.percent_text() == "66.67");
  CHECK(Ratio{38, 1538}.percent_text() == "2.47");
  CHECK(Ratio{1, 30'000}.percent_text() == "0.00");
  CHECK(Ratio{most, 1}.percent_text() == "1844674407370955161500");
}

TEST_CASE("a ratio is written as a decimal where that ends, else as a fraction") {
  CHECK(to_string(Ratio{7401, 5}) == "1480.2");
  CHECK(to_string(Ratio{1480, 1}) == "1480");
  CHECK(to_string(Ratio{1, 3}) == "1/3");
  CHECK(to_string(Ratio{1, 1024}) == "0.0009765625");
}

static_assert(std::is_constructible_v<Ratio, int, std::uint64_t> && std::is_constructible_v<Ratio, short, long long>);
static_assert(!std::is_constructible_v<Ratio, double, int> && !std::is_constructible_v<Ratio, int, float>);
static_assert(!std::is_constructible_v<Ratio, bool, int> && !std::is_constructible_v<Ratio, int, char>);
static_assert(!std::is_constructible_v<Ratio, double> && !std::is_convertible_v<int, Ratio>);

TEST_CASE("a ratio is not below zero") {
  CHECK_THROWS_WITH(Ratio(-1, 2), "a ratio below zero");
  CHECK_THROWS_AS(Ratio(1, std::int64_t{-2}), RatioError);
}

}  // namespace test_value_ratio
