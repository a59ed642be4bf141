// SPDX-License-Identifier: MIT
#include <newsgraph/query/concentration/bounded_parts.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace test_query_concentration_bounded_parts {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

using Bounds = base_parts::RowVector<BoundedParts::Bounds>;

constexpr Money cents(std::int64_t units) { return Money::from_minor(units, Currency::USD); }

BoundedParts parts(const std::vector<MoneyInterval>& all, const MoneyInterval& total,
                   const std::optional<MoneyInterval>& others = {}) {
  return {all, others, total};
}

}  // namespace

TEST_CASE("sums are counted in what divides them all") {
  const auto found = parts({cents(3800), {cents(0), cents(150'000)}}, {cents(150'000), cents(153'800)});
  CHECK(found.parts == Bounds{{19, 19}, {0, 750}});
  CHECK(found.lows == 19);
  CHECK(found.low_total == 750);
  CHECK(found.high_total == 769);
  CHECK_FALSE(found.endless);
}

TEST_CASE("a total is no more and no less than its parts allow, and no part more than the total") {
  CHECK(parts({cents(2), {cents(0), cents(9)}}, {cents(0), cents(5)}).parts == Bounds{{2, 2}, {0, 5}});
  const auto found = parts({cents(2), {cents(0), cents(3)}}, {cents(1), cents(7)}, MoneyInterval{cents(0), cents(1)});
  CHECK(found.low_total == 2);
  CHECK(found.high_total == 6);
  CHECK(found.others == 1);
}

TEST_CASE("what has no upper end is marked, unless the total has one") {
  const MoneyInterval endless{cents(3), std::nullopt};
  CHECK(parts({endless, cents(5)}, endless).endless);
  CHECK(parts({cents(5)}, endless, endless).endless_others);
  const auto bounded = parts({endless, cents(5)}, {cents(8), cents(9)});
  CHECK_FALSE(bounded.endless);
  CHECK(bounded.parts == Bounds{{3, 9}, {5, 5}});
}

TEST_CASE("large numbers are rounded outwards, and together are no more than 2^31 units") {
  constexpr auto large = std::int64_t{1} << 60U;
  const auto found =
      parts({cents(large), {cents(large + 1), cents(large + 3)}}, {cents(2 * large + 1), cents(2 * large + 3)});
  CHECK(found.parts[1].high > found.parts[1].low);
  CHECK(found.parts[0].high + found.parts[1].high + found.high_total <= (std::uint64_t{1} << 31U) + 3);
  CHECK(found.low_total > std::uint64_t{1} << 28U);
}

TEST_CASE("nothing is nothing") {
  CHECK(parts({}, cents(0)).high_total == 0);
  CHECK(parts({cents(0), cents(-3)}, cents(0)).parts == Bounds{{0, 0}, {0, 0}});
}

}  // namespace test_query_concentration_bounded_parts
