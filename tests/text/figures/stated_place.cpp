// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/stated_place.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_text_figures_stated_place {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;
using sample::krw;
using sample::usd;

static_assert(trailing_zeros(0) == 0);
static_assert(trailing_zeros(1'000'000) == 6);
static_assert(trailing_zeros(1'010) == 1);

// A place counts major units, a quantum minor ones.
static_assert(stated_place(Amount{usd(38'000)}.stated_to(usd(1'000))) == 9);
static_assert(stated_place(Amount{usd(38'000)}.stated_to(Money::from_minor(1, USD))) == -2);
static_assert(stated_place(Amount{krw(38'000)}.stated_to(Money::from_minor(1, KRW))) == 0);
static_assert(stated_place(Amount{Money::from_minor(0, KWD)}.stated_to(Money::from_minor(1, KWD))) == -3);

// No place: no quantum, one that is no power of ten, digits below it.
static_assert(!stated_place(Amount{usd(38'000)}));
static_assert(!stated_place(Amount{krw(50'000)}.stated_to(Money::from_minor(5'000, KRW))));
static_assert(!stated_place(Amount{krw(1'500)}.stated_to(Money::from_minor(1'000, KRW))));
static_assert(!stated_place(Amount::range(krw(1'000), krw(1'500)).stated_to(Money::from_minor(1'000, KRW))));
static_assert(stated_place(Amount::range(krw(1'000), krw(2'000)).stated_to(Money::from_minor(1'000, KRW))) == 3);

TEST_CASE("digits go down to the place") {
  CHECK(digits_to_place(usd(38'000), 9, 9) == "38");
  CHECK(digits_to_place(usd(38'000), 9, 8) == "38.0");
  CHECK(digits_to_place(usd(38'000), 6, 6) == "38,000");
  CHECK(digits_to_place(usd(38'000), 0, -2) == "38,000,000,000.00");
  CHECK(digits_to_place(usd(300'000), 12, 11) == "0.3");
  CHECK(digits_to_place(Money::from_minor(-1'050, USD), 0, -1) == "10.5");
  CHECK(digits_to_place(Money::from_minor(12'345, CLF), 0, -4) == "1.2345");
}

}  // namespace test_text_figures_stated_place
