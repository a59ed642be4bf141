// SPDX-License-Identifier: MIT
#include <newsgraph/model/stated.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_stated {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using enum Currency;

static_assert(DocumentPart<Quantity>);
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
concept MakesMagnitude = requires(Quantity quantity, Number number) { quantity.magnitude = number; };

static_assert(MakesShare<int> && !MakesShare<double> && !MakesShare<bool>);
static_assert(MakesMagnitude<int> && !MakesMagnitude<double> && !MakesMagnitude<bool> && !MakesMagnitude<char>);
static_assert(!std::is_assignable_v<decltype(Quantity::value)&, double>);
static_assert(!std::is_assignable_v<decltype(Quantity::value)&, int>);

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

TEST_CASE("a term is so many years or several") {
  const ContractTerm seven = Duration{.years = 7};
  const ContractTerm several = VagueTerm{Vague::several, TimeUnit::year, {}, {}};
  CHECK(seven != several);
  CHECK(seven == ContractTerm{Duration{.years = 7}});
}

}  // namespace test_model_stated
