// SPDX-License-Identifier: MIT
#include <newsgraph/query/concentration/herfindahl.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace test_query_concentration_herfindahl {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

constexpr Money cents(std::int64_t units) { return Money::from_minor(units, Currency::USD); }
MoneyInterval from_to(std::int64_t low, std::int64_t high) { return {cents(low), cents(high)}; }
MoneyInterval exactly(std::int64_t units) { return cents(units); }
MoneyInterval from(std::int64_t low) { return {cents(low), std::nullopt}; }

std::optional<RatioInterval> index(const std::vector<MoneyInterval>& parts, const MoneyInterval& total,
                                   const std::optional<MoneyInterval>& others = {}) {
  return Herfindahl{parts, others, total}();
}

RatioInterval point(Ratio ratio) { return {ratio, ratio}; }

}  // namespace

TEST_CASE("the index of known sums is one number") {
  CHECK(index({exactly(7)}, exactly(7)) == point(all_of_it));
  CHECK(index({exactly(1), exactly(1), exactly(1), exactly(1)}, exactly(4)) == point({1, 4}));
  CHECK(index({exactly(3), exactly(1)}, exactly(4)) == point({10, 16}));
  CHECK_FALSE(index({exactly(0)}, exactly(0)));
  CHECK_FALSE(index({}, exactly(0)));
}

TEST_CASE("sums between bounds are least concentrated at one level and most at a corner") {
  CHECK(index({from_to(1, 2), from_to(1, 2)}, from_to(2, 4)) == RatioInterval{{1, 2}, {5, 9}});  // 1 and 2
  // 2, 1 and 1: 6 of 16; 2, 2 and 1 would be 9 of 25.
  CHECK(index({from_to(1, 2), from_to(1, 2), from_to(1, 2)}, from_to(3, 6)) == RatioInterval{{1, 3}, {6, 16}});
  CHECK(index({from_to(0, 5), from_to(0, 9)}, from_to(0, 14)) == RatioInterval{{1, 2}, {1, 1}});
  // Level with the 4 that is sure: 4, 4 and 4; or 10, 4 and 0: 116 of 196, more than 10, 10 and 4 with 216 of 576. But
  // 4 alone has all.
  CHECK(index({exactly(4), from_to(0, 10), from_to(0, 10)}, from_to(4, 24)) == RatioInterval{{1, 3}, {1, 1}});
}

TEST_CASE("a part that is said to be far more than the total is no ratio over zero") {
  // So large that it is counted in a larger unit, in which its ends are one apart.
  const std::int64_t large = 900'000'000'000'000'001;
  CHECK(index({from_to(large, large + 5)}, from_to(1, 7)) == point(all_of_it));
  CHECK(index({from_to(large, large + 5)}, from_to(1, 7), from_to(0, 3)) == RatioInterval{{1, 1}, {1, 1}});
}

TEST_CASE("the level may lie between minor units") {
  // 1, 2 and x: least at x = 5/3, the squares over the sum, with 5 / (9 + 5).
  CHECK(index({exactly(1), exactly(2), from_to(0, 3)}, from_to(3, 6)) == RatioInterval{{5, 14}, {5, 9}});
}

TEST_CASE("the total bounds what all come to") {
  // 14 in all: 4, 5 and 5 has 66 of 196; 10, 4 and 0 has 116.
  CHECK(index({exactly(4), from_to(0, 10), from_to(0, 10)}, exactly(14)) == RatioInterval{{66, 196}, {116, 196}});
  // 9 at most, so that 6 and 3 are as level as can be: 45 of 81.
  CHECK(index({exactly(6), from_to(0, 10)}, from_to(6, 9)) == RatioInterval{{45, 81}, {1, 1}});
  // 15 at least: 5, 5, 5; and at most one of them is not at an end: 10, 5 and 0 has 125 of 225.
  CHECK(index({from_to(0, 10), from_to(0, 10), from_to(0, 10)}, from_to(15, 30)) == RatioInterval{{1, 3}, {125, 225}});
}

TEST_CASE("an unsplit total of 1,500 among four, beside 38") {
  const std::vector parts{exactly(38), from_to(0, 1500), from_to(0, 1500), from_to(0, 1500), from_to(0, 1500)};
  // Four times 375 and 38: 4 × 140,625 + 1,444; or 1,500 and 38: 2,250,000 + 1,444; of 1,538² = 2,365,444.
  CHECK(index(parts, exactly(1538)) == RatioInterval{{563'944, 2'365'444}, {2'251'444, 2'365'444}});
}

TEST_CASE("others may be many, or one") {
  // 38 among dust, or beside one who has 1,500.
  CHECK(index({exactly(38)}, exactly(1538), from_to(0, 1500))
        == RatioInterval{{1444, 2'365'444}, {2'251'444, 2'365'444}});
  CHECK(index({}, exactly(5), from_to(0, 5)) == RatioInterval{{0, 1}, {1, 1}});
  // As many others as the total allows: 4 and 2 of dust.
  CHECK(index({exactly(4)}, from_to(4, 6), from_to(0, 9)) == RatioInterval{{16, 36}, {1, 1}});
  // Dust alone does not come to 8: 4 and 4 beside 1.
  CHECK(index({exactly(4), from_to(0, 9)}, exactly(9), from_to(0, 1)) == RatioInterval{{32, 81}, {41, 81}});
}

TEST_CASE("a sum without an upper end may be all there is") {
  CHECK(index({from(10), from_to(0, 100)}, from(10)) == RatioInterval{{1, 2}, {1, 1}});
  CHECK(index({from(10), from(10)}, from(100)) == RatioInterval{{1, 2}, {1, 1}});
  CHECK(index({exactly(3), exactly(3)}, from(6), from(0)) == RatioInterval{{0, 1}, {1, 1}});
}

TEST_CASE("beyond twelve the small ones count as one at the upper end") {
  // 13 times 1: 13 of 169; with two of them as one, 11 + 4.
  CHECK(index(std::vector(13, exactly(1)), exactly(13)) == RatioInterval{{1, 13}, {15, 169}});
}

TEST_CASE("large sums are rounded outwards") {
  constexpr auto large = std::int64_t{1} << 60U;
  const auto found = index({exactly(large), exactly(large + 1), exactly(large + 3)}, exactly(3 * large + 4)).value();
  CHECK(found.low <= Ratio{1, 3});
  CHECK(found.high >= Ratio{1, 3});
  CHECK(found.low.decimal(7, Rounding::down) == "0.3333333");
  CHECK(found.high.decimal(7, Rounding::down) == "0.3333333");
}

TEST_CASE("no choice within the bounds is beyond those of the index, and one is at its upper end") {
  std::uint32_t random = 1;
  const auto next = [&random](std::uint32_t below) {
    random = random * 1'664'525U + 1'013'904'223U;
    return static_cast<std::int64_t>((random >> 16U) % below);
  };
  for (int round = 0; round < 300; ++round) {
    std::int64_t low[3];
    std::int64_t high[3];
    std::vector<MoneyInterval> parts;
    for (int i = 0; i < 3; ++i) {
      low[i] = next(4);
      high[i] = low[i] + next(5);
      parts.push_back(from_to(low[i], high[i]));
    }
    const auto lows = low[0] + low[1] + low[2];
    const auto highs = high[0] + high[1] + high[2];
    const auto least = lows + next(static_cast<std::uint32_t>(highs - lows) + 1);
    const auto most = least + next(static_cast<std::uint32_t>(highs - least) + 1);
    const auto found = index(parts, from_to(least, most));
    Ratio lowest{1, 1};
    Ratio highest{0, 1};
    for (auto x = low[0]; x <= high[0]; ++x)
      for (auto y = low[1]; y <= high[1]; ++y)
        for (auto z = low[2]; z <= high[2]; ++z) {
          const auto sum = x + y + z;
          if (sum == 0 || sum < least || sum > most) continue;
          const Ratio of_choice{static_cast<std::uint64_t>(x * x + y * y + z * z),
                                static_cast<std::uint64_t>(sum * sum)};
          lowest = std::min(lowest, of_choice);
          highest = std::max(highest, of_choice);
        }
    if (!found) {
      CHECK(most == 0);
      continue;
    }
    CHECK(found->low <= lowest);
    CHECK(found->high == highest);
  }
}

}  // namespace test_query_concentration_herfindahl
