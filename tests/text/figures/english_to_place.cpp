// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/english_to_place.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_text_figures_english_to_place {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::text_parts;
using enum Currency;
using sample::krw;
using sample::usd;

static_assert(place_of_english_figure(usd(38'000)) == 9);
static_assert(place_of_english_figure(usd(380'000)) == 9);
static_assert(place_of_english_figure(usd(1'538'000)) == 9);
static_assert(place_of_english_figure(usd(1'500'000)) == 11);
static_assert(place_of_english_figure(krw(2'500)) == 0);
static_assert(place_of_english_figure(krw(0)) == 0);
static_assert(place_of_english_figure(Money::from_minor(1'050, USD)) == -2);

namespace {

std::string figure(Money money, int place) { return english_figure(money, place, &EnglishUnit::suffix); }

}  // namespace

TEST_CASE("the usual form stays where it states the place in English") {
  CHECK(figure(usd(38'000), 9) == "38bn");
  CHECK(figure(usd(1'538'000), 9) == "1.538tn");
  CHECK(figure(Money::from_minor(1'234'567'89, USD), -2) == "1,234,567.89");
}

TEST_CASE("more digits are those of the smallest unit that is not below the place") {
  CHECK(figure(usd(38'000), 8) == "38.0bn");
  CHECK(figure(usd(38'000), 7) == "38.00bn");
  CHECK(figure(usd(38'000), 6) == "38,000m");
  CHECK(figure(usd(38'000), 5) == "38,000.0m");
  CHECK(figure(usd(38'000), 0) == "38,000,000,000");
  CHECK(figure(usd(38'000), -2) == "38,000,000,000.00");
  CHECK(english_figure(usd(38'000), 8, &EnglishUnit::word) == "38.0 billion");
}

TEST_CASE("one digit of the next unit says that fewer are stated") {
  CHECK(figure(usd(300'000), 11) == "0.3tn");
  CHECK(figure(usd(200), 8) == "0.2bn");
  CHECK(figure(Money::from_minor(500'000'00, USD), 5) == "0.5m");
  CHECK(figure(usd(10'000), 10) == "10bn");  // not 0.01tn
  CHECK(figure(krw(2'500), 2) == "2,500");   // not 0.0025m
}

}  // namespace test_text_figures_english_to_place
