// SPDX-License-Identifier: MIT
#include <newsgraph/model/stated.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_stated {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using enum Currency;

static_assert(DocumentPart<VagueTerm>);
static_assert(well_named<Scope>());
static_assert(well_named<Vague>());
static_assert(well_named<TimeUnit>());

// What would lose its fraction, or its sign, is refused by the compiler.
template <class Number>
concept MakesShare = requires(Number number) {
  Share{Ratio{number, 2}};
} || requires(Number number) { Share{number}; };
template <class Number>
concept MakesMagnitude = requires(StatedNumber quantity, Number number) { quantity.magnitude = number; };

static_assert(MakesShare<int> && !MakesShare<double> && !MakesShare<bool>);
static_assert(MakesMagnitude<int> && !MakesMagnitude<double> && !MakesMagnitude<bool> && !MakesMagnitude<char>);
static_assert(!std::is_assignable_v<decltype(StatedNumber::number)&, double>);
static_assert(!std::is_convertible_v<StatedPrice, StatedAmount> && !std::is_convertible_v<StatedPrice, Money>);

// An amount is never without a figure.
static_assert(!std::is_default_constructible_v<StatedAmount>);
static_assert(!std::is_default_constructible_v<Equivalent>);

// One with no words of its own is made by name, so that none is compared with a bare amount by mistake.
static_assert(!std::is_convertible_v<Amount, StatedAmount>);

TEST_CASE("amounts are equal where the figure and everything stated about it are") {
  const StatedAmount amount{Money::from_minor(15'000'000'000'000, KRW), "15조원", Scope::total, {}, {}};
  auto other = amount;
  CHECK(amount == other);
  other.stated = "15조 원";
  CHECK(amount != other);
  other = amount;
  other.equivalents.push_back({Money::from_minor(10'000'000'000'00, USD), {}, {}});
  CHECK(amount != other);
}

TEST_CASE("a price that leaves something open is no exact one") {
  StatedPrice price{*Decimal::of(3'105, -3), GBP, "share", "310.5p a share", {}};
  REQUIRE(exact_price(price));
  CHECK(to_string(*exact_price(price)) == "GBP 3.105 per share");
  price.number = price.number.about();
  CHECK_FALSE(exact_price(price));
  price.number = StatedDecimal{3, Bound::at_most};
  CHECK_FALSE(exact_price(price));
}

TEST_CASE("a figure is an amount, a price or another number") {
  const StatedFigure price = StatedPrice{StatedDecimal{3}, GBP, "share", {}, {}};
  const StatedFigure amount = StatedAmount{Money::from_major(3, GBP), {}, {}, {}, {}};
  StatedNumber three;
  three.number = StatedDecimal{3};
  CHECK(price != amount);
  CHECK(amount != StatedFigure{three});
  CHECK(StatedFigure{three} == StatedFigure{three});
}

TEST_CASE("units are one in whatever spelling that is surely of them") {
  CHECK(plain_unit("per cent") == "%");
  CHECK(plain_unit("%포인트") == "pp");
  CHECK(plain_unit("bps") == "bp");
  CHECK(plain_unit("배") == "x");
  CHECK(plain_unit("GWh") == "GWh");
  CHECK(is_same_unit("shares", "share"));
  CHECK(is_same_unit("퍼센트", "%"));
  CHECK_FALSE(is_same_unit("share", "barrel"));
  CHECK_FALSE(is_same_unit("%", "pp"));
  CHECK_FALSE(is_same_unit("glass", "glas"));
  CHECK_FALSE(is_same_unit("gas", "ga"));
}

TEST_CASE("a term is so many years or several") {
  const ContractTerm seven = Duration{.years = 7};
  const ContractTerm several = VagueTerm{Vague::several, TimeUnit::year, {}, {}};
  CHECK(seven != several);
  CHECK(seven == ContractTerm{Duration{.years = 7}});
}

}  // namespace test_model_stated
