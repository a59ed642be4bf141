// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/korean_to_place.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>

namespace test_text_figures_korean_to_place {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;
using sample::krw;
using sample::usd;

static_assert(only_group(380'0000'0000) == 8);
static_assert(only_group(5'0000) == 4);
static_assert(only_group(7) == 0);
static_assert(only_group(0) == 0);
static_assert(!only_group(1'5000'0000'0000));

// One group states all its digits; the last of more stands for what is above its zeros.
static_assert(place_of_korean_figure(krw(380'0000'0000)) == 8);
static_assert(place_of_korean_figure(krw(56'2500'0000'0000)) == 10);
static_assert(place_of_korean_figure(krw(0)) == 0);
static_assert(place_of_korean_figure(Money::from_minor(1'050, USD)) == -2);

namespace {

std::string figure(Money money, int place) { return korean_figure(money, place, ""); }

}  // namespace

TEST_CASE("the usual form stays where it states the place") {
  CHECK(figure(krw(380'0000'0000), 8) == "380억");
  CHECK(figure(krw(56'2500'0000'0000), 10) == "56조2500억");
  CHECK(korean_figure(krw(56'2500'0000'0000), 10, " ") == "56조 2500억");
  CHECK(figure(Money::from_minor(1'2345'67, USD), -2) == "1만2345.67");
}

TEST_CASE("more digits are decimals of the unit above the place, or the digits of one below") {
  CHECK(figure(krw(1'5000'0000'0000), 10) == "1.50조");
  CHECK(figure(krw(1'5000'0000'0000), 9) == "1.500조");
  CHECK(figure(krw(1'5000'0000'0000), 8) == "15,000억");
  CHECK(figure(krw(1'5000'0000'0000), 0) == "1,500,000,000,000");
  CHECK(figure(usd(38'000), 7) == "380.0억");
  CHECK(figure(usd(38'000), -2) == "38,000,000,000.00");
  CHECK(figure(Money::from_minor(1'2345'50, USD), -1) == "12,345.5");
}

TEST_CASE("hundreds and thousands of a unit are spelled where they are the last that is stated") {
  CHECK(figure(krw(3000'0000'0000), 11) == "3천억");
  CHECK(figure(krw(1200'0000'0000), 10) == "1천2백억");
  CHECK(figure(krw(2'500), 2) == "2천5백");
  CHECK(figure(krw(500'0000), 6) == "5백만");
}

TEST_CASE("what no newspaper prints is written in the usual form") {
  CHECK(figure(krw(380'0000'0000), 9) == "380억");  // not 3백8십억
  CHECK(figure(krw(100'0000'0000), 9) == "100억");  // not 0.010조
  CHECK(figure(krw(10'0000'0000), 9) == "10억");    // not 1십억
  CHECK(figure(krw(0), 12) == "0");
  CHECK(figure(krw(900'0000'0000'0000'0000), 17) == "900경");
}

}  // namespace test_text_figures_korean_to_place
