#include <newsgraph/model/stated.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_stated {

using namespace newsgraph;
using enum Currency;

static_assert(DocumentPart<Quantity>);
static_assert(DocumentPart<VagueTerm>);
static_assert(well_named<Scope>());
static_assert(well_named<Vague>());
static_assert(well_named<TimeUnit>());

// An amount is never without a figure.
static_assert(!std::is_default_constructible_v<StatedAmount>);
static_assert(!std::is_default_constructible_v<Equivalent>);

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
  const Term seven = Duration{.years = 7};
  const Term several = VagueTerm{Vague::several, TimeUnit::year, {}, {}};
  CHECK(seven != several);
  CHECK(seven == Term{Duration{.years = 7}});
}

}  // namespace test_model_stated
