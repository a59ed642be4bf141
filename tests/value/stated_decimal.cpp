// SPDX-License-Identifier: MIT
#include <newsgraph/value/stated_decimal.hpp>

#include "../catch.hpp"

#include <type_traits>

namespace test_value_stated_decimal {

using namespace newsgraph;

namespace {

constexpr Decimal d(std::string_view text) { return *Decimal::parse(text); }

}  // namespace

static_assert(sizeof(StatedDecimal) == 40 && std::is_trivially_copyable_v<StatedDecimal>);
static_assert(!std::is_convertible_v<double, StatedDecimal>);

static_assert(StatedDecimal{5}.is_exact() && !StatedDecimal{5}.about().is_exact());
static_assert(!StatedDecimal{Decimal{5}, Bound::at_least}.is_exact());
static_assert(StatedDecimal{5}.interval() == DecimalInterval{d("5"), d("5"), false, false, false});
static_assert(StatedDecimal{d("50.1"), Bound::at_least}.interval()
              == DecimalInterval{d("50.1"), {}, false, false, false});
static_assert(StatedDecimal{50, Bound::more_than}.interval() == DecimalInterval{d("50"), {}, true, false, false});
static_assert(StatedDecimal{50, Bound::at_most}.interval() == DecimalInterval{d("0"), d("50"), false, false, false});
static_assert(StatedDecimal{50, Bound::nearly}.stated_to(1).interval()
              == DecimalInterval{d("45"), d("50"), false, true, false});
static_assert(StatedDecimal{-50, Bound::nearly}.stated_to(1).interval()
              == DecimalInterval{d("-50"), d("-45"), true, false, false});
static_assert(StatedDecimal{50, Bound::nearly}.stated_to(0).interval()
              == DecimalInterval{d("47.5"), d("50"), false, true, false});
static_assert(StatedDecimal{51, Bound::nearly}.stated_to(0).interval()
              == DecimalInterval{d("50.5"), d("51"), false, true, false});
static_assert(StatedDecimal{50, Bound::nearly}.interval() == DecimalInterval{d("47.5"), d("50"), false, true, true});
static_assert(StatedDecimal{0, Bound::nearly}.interval() == DecimalInterval{d("0"), d("0"), false, false, true});
static_assert(StatedDecimal{50, Bound::less_than}.interval() == DecimalInterval{d("0"), d("50"), false, true, false});
static_assert(StatedDecimal{-50, Bound::at_most}.interval() == DecimalInterval{{}, d("-50"), false, false, false});
static_assert(StatedDecimal::range(3, 5).interval() == DecimalInterval{d("3"), d("5"), false, false, false});

// About 3.2, to its last digit, is what rounds half up to it: from 3.15 on, below 3.25. Of -3.2 it is the mirror image.
static_assert(StatedDecimal{d("3.2")}.stated_to(-1).about().interval()
              == DecimalInterval{d("3.15"), d("3.25"), false, true, false});
static_assert(StatedDecimal{d("-3.2")}.stated_to(-1).about().interval()
              == DecimalInterval{d("-3.25"), d("-3.15"), true, false, false});
static_assert(StatedDecimal{0}.stated_to(0).rounding() == DecimalInterval{d("0"), d("0.5"), false, true, false});
static_assert(StatedDecimal{d("3.2")}.stated_to(-1).interval() == StatedDecimal{d("3.2")}.interval());
static_assert(StatedDecimal{34'500}.stated_to(2).about().interval()
              == DecimalInterval{d("34450"), d("34550"), false, true, false});
static_assert(StatedDecimal{7}.about().interval() == DecimalInterval{d("7"), d("7"), false, false, true});
static_assert(StatedDecimal::range(3, 5).stated_to(0).about().interval()
              == DecimalInterval{d("2.5"), d("5.5"), false, true, false});
// "More than about 50" begins above 49.5.
static_assert(StatedDecimal{50, Bound::more_than}.stated_to(0).about().interval()
              == DecimalInterval{d("49.5"), {}, true, false, false});

static_assert(StatedDecimal{d("3.2")}.stated_to(-1).place() == -1 && !StatedDecimal{3}.place());
static_assert(StatedDecimal::range(3, 5).upper_end() == d("5") && !StatedDecimal{3}.upper_end());
static_assert(StatedDecimal{3}.stated_to(0) != StatedDecimal{3});

static_assert(StatedDecimal::range(3, 5).interval().contains(d("5")));
static_assert(!StatedDecimal{5, Bound::less_than}.interval().contains(d("5")));
static_assert(!StatedDecimal{5, Bound::more_than}.interval().contains(d("5")));
static_assert(StatedDecimal{5, Bound::at_least}.interval().contains(d("5")));
static_assert(!overlaps(StatedDecimal{5, Bound::less_than}.interval(), StatedDecimal{5}.interval()));
static_assert(overlaps(StatedDecimal{5, Bound::at_most}.interval(), StatedDecimal{5}.interval()));
static_assert(overlaps(StatedDecimal{5, Bound::more_than}.interval(), StatedDecimal{6, Bound::less_than}.interval()));
static_assert(!overlaps(StatedDecimal{5}.interval(), StatedDecimal{6}.interval()));

TEST_CASE("a stated decimal that contradicts itself is refused") {
  CHECK_THROWS_WITH(StatedDecimal(5, Bound::range), "a range needs two ends");
  CHECK_THROWS_WITH(StatedDecimal::range(5, 3), "the upper end is below the lower end");
  CHECK_THROWS_AS(StatedDecimal{5}.stated_to(19), AmountError);
  CHECK_THROWS_AS(StatedDecimal{5}.stated_to(-19), AmountError);
  CHECK(StatedDecimal::range(5, 5).upper_end() == Decimal{5});
}

}  // namespace test_value_stated_decimal
