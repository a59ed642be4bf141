// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/agreement.hpp>

#include "../../catch.hpp"

#include <limits>

namespace test_query_findings_agreement {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace newsgraph::value_parts;
using enum Agreement;
using enum Currency;
using enum DealStatus;

namespace {

constexpr Amount won(std::int64_t billions, std::int64_t digit = 0) {
  const Amount amount{Money::from_minor(billions * 1'000'000'000, KRW)};
  return digit == 0 ? amount : amount.stated_to(Money::from_minor(digit * 1'000'000'000, KRW));
}

constexpr Amount at_least(std::int64_t billions) { return {won(billions).money(), Bound::at_least}; }

constexpr Date date(std::string_view text) { return *Date::parse(text); }
constexpr Period period(std::string_view text) { return *Period::parse(text); }

}  // namespace

static_assert(same < rounded && rounded < possible && possible < apart);

// 15tn to a trillion is 14.5tn to less than 15.5tn, which holds 14.8tn but not 14.4tn to a tenth.
static_assert(agreement(won(15'000, 1'000), won(15'000, 1'000)) == same);
static_assert(agreement(won(15'000, 1'000), won(14'800)) == rounded);
static_assert(agreement(won(15'000, 1'000), won(14'400, 100)) == apart);
static_assert(agreement(won(15'000), won(14'800)) == apart);

// The quantum alone is no other statement; a bound is.
static_assert(agreement(won(15'000), won(15'000, 1'000)) == same);
static_assert(agreement(at_least(15'000), won(15'000)) == rounded);
static_assert(agreement(won(15'000), won(15'000).about()) == rounded);

// Bounds give room on their side alone.
static_assert(agreement(at_least(10'000), won(12'000)) == possible);
static_assert(agreement(at_least(10'000), won(9'000)) == apart);
static_assert(agreement(at_least(10'000), won(9'600, 1'000)) == rounded);  // 9.1tn to less than 10.1tn
static_assert(agreement(Amount::range(won(1).money(), won(3).money()), won(2)) == possible);
static_assert(agreement(Amount::range(won(1).money(), won(3).money()), won(4)) == apart);

// "About" to an unknown digit can be anything.
static_assert(agreement(won(10).about(), won(50)) == possible);

static_assert(agreement(date("2025"), date("2025")) == same);
static_assert(agreement(date("2025"), date("2025-10-03")) == rounded);
static_assert(agreement(date("2025-09"), date("2025-10-03")) == apart);

static_assert(agreement(period("2019/2023"), period("2019/2023")) == same);
static_assert(agreement(period("2019/2023"), period("2019-05/2023")) == rounded);
static_assert(agreement(period("2019/2023"), period("2019/..")) == possible);
static_assert(agreement(period("2019/2023"), period("2019/2024")) == apart);
static_assert(agreement(period("2019/.."), period("2020/2024")) == apart);

static_assert(agreement(in_talks, in_talks) == same);
static_assert(agreement(announced, agreed) == possible);
static_assert(agreement(in_talks, unknown) == possible);
static_assert(agreement(in_talks, agreed) == apart);

TEST_CASE("amounts of two currencies are not compared") {
  CHECK_FALSE(agreement(won(15'000), Amount{Money::from_minor(1, USD)}));
}

TEST_CASE("amounts are compared where what rounds to them is more than 64 bits hold") {
  const Money most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), KRW);
  const auto rounded_most = Amount{most}.stated_to(Money::from_minor(1'000, KRW));
  CHECK(agreement(rounded_most, Amount{most, Bound::at_least}) == rounded);
  CHECK(agreement(rounded_most, Amount{most - Money::from_minor(5'000, KRW)}) == apart);
}

TEST_CASE("a deal only goes on: talks, agreement, at work or done, ended or called off") {
  CHECK(may_follow(rumoured, in_talks));
  CHECK(may_follow(in_talks, closed));
  CHECK(may_follow(agreed, announced));
  CHECK(may_follow(closed, active));
  CHECK(may_follow(agreed, withdrawn));
  CHECK(may_follow(closed, ended));
  CHECK(may_follow(closed, unknown));
  CHECK_FALSE(may_follow(agreed, in_talks));
  CHECK_FALSE(may_follow(ended, active));
}

TEST_CASE("what is done is not called off any more, what is under way may be") {
  CHECK_FALSE(may_follow(closed, withdrawn));
  CHECK(may_follow(active, withdrawn));
}

}  // namespace test_query_findings_agreement
