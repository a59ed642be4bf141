// SPDX-License-Identifier: MIT
#include <newsgraph/query/concentration/shares.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace test_query_concentration_shares {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

std::vector<RatioInterval> shares(std::vector<MoneyInterval> parts, MoneyInterval total,
                                  std::optional<MoneyInterval> others = {}) {
  Shares weights{total, {}, others, {}, {none_of_it, all_of_it}};
  for (const auto& part : parts)
    weights.parts.push_back({EntityId{0}, part, {none_of_it, all_of_it}, {none_of_it, all_of_it}, {}});
  set_shares(weights);
  std::vector<RatioInterval> found;
  for (const auto& part : weights.parts) found.push_back(part.share);
  return found;
}

MoneyInterval up_to(std::int64_t millions) { return {usd(0), usd(millions)}; }

}  // namespace

TEST_CASE("a share is least where the others have most") {
  CHECK(shares({{usd(1), usd(2)}, {usd(3), usd(4)}}, {usd(4), usd(6)})
        == std::vector<RatioInterval>{{{1, 5}, {2, 5}}, {{3, 5}, {4, 5}}});
}

TEST_CASE("the total bounds what the others have") {
  CHECK(shares({usd(38), up_to(1500)}, {usd(1500), usd(1538)})
        == std::vector<RatioInterval>{{{38, 1538}, {38, 1500}}, {{0, 1}, {1500, 1538}}});
}

TEST_CASE("others that nobody names have a share as well") {
  CHECK(shares({usd(38)}, usd(1538), up_to(1500)) == std::vector<RatioInterval>{{{38, 1538}, {38, 1538}}});
}

TEST_CASE("who alone is there has all, and who has nothing nothing") {
  CHECK(shares({up_to(5)}, up_to(5)) == std::vector<RatioInterval>{{all_of_it, all_of_it}});
  CHECK(shares({usd(0), usd(5)}, usd(5))
        == std::vector<RatioInterval>{{none_of_it, none_of_it}, {all_of_it, all_of_it}});
}

TEST_CASE("without an upper end a share may be all, and the others' nothing") {
  CHECK(shares({{usd(10), std::nullopt}, up_to(100)}, {usd(10), std::nullopt})
        == std::vector<RatioInterval>{{{10, 110}, {1, 1}}, {{0, 1}, {100, 110}}});
}

TEST_CASE("with two that have no upper end all others' shares may be nothing, and with one its own may not") {
  CHECK(shares({{usd(10), std::nullopt}, {usd(5), std::nullopt}, usd(1)}, {usd(16), std::nullopt})
        == std::vector<RatioInterval>{{{0, 1}, {1, 1}}, {{0, 1}, {1, 1}}, {{0, 1}, {1, 16}}});
  // Others without an end are one such.
  CHECK(shares({{usd(10), std::nullopt}}, {usd(10), std::nullopt}, MoneyInterval{usd(0), std::nullopt})
        == std::vector<RatioInterval>{{{0, 1}, {1, 1}}});
}

TEST_CASE("where the parts can't come to the total, any share is possible") {
  CHECK(shares({{usd(25), usd(140)}, usd(25), usd(0)}, {usd(300), usd(415)})
        == std::vector<RatioInterval>{{{0, 1}, {1, 1}}, {{0, 1}, {1, 1}}, {{0, 1}, {0, 1}}});
  CHECK(shares({usd(8), usd(10)}, {usd(8), usd(10)}) == std::vector<RatioInterval>(2, {{0, 1}, {1, 1}}));
}

TEST_CASE("what all or the others have may be more than 64 bits hold") {
  constexpr Money most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), Currency::USD);
  constexpr Money zero = Money::from_minor(0, Currency::USD);
  const MoneyInterval any{zero, most};
  CHECK(shares({any, any}, any) == std::vector<RatioInterval>{{{0, 1}, {1, 1}}, {{0, 1}, {1, 1}}});
  CHECK(shares({any, any, any}, any) == std::vector<RatioInterval>(3, {{0, 1}, {1, 1}}));
  // The others have 2^64 - 2 at least, of which 2^63 - 1 is counted: at most a half.
  CHECK(shares({any, most, most}, {most, std::nullopt}).front() == RatioInterval{{0, 1}, {1, 2}});
}

}  // namespace test_query_concentration_shares
