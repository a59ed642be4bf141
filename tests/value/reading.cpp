#include <newsgraph/value/reading.hpp>
#include <newsgraph/value/rounding.hpp>

#include "../catch.hpp"

#include <optional>
#include <type_traits>

using namespace newsgraph;

namespace {

enum class Flaw { first, second };
using Result = Reading<int, Flaw>;

}  // namespace

static_assert(std::is_trivially_copyable_v<Result>);
static_assert(!std::is_default_constructible_v<Result>);
static_assert(!std::is_convertible_v<Result, bool>);

static_assert(Result{7}.has_value() && *Result{7} == 7);
static_assert(!Result{Flaw::second} && Result{Flaw::second}.fault() == Flaw::second);

static_assert(Result{7}.value() == 7 && Result{7}.value_or(9) == 7);
static_assert(Result{Flaw::first}.value_or(9) == 9);
static_assert(std::optional<int>{Result{7}} == 7 && std::optional<int>{Result{Flaw::first}} == std::nullopt);

TEST_CASE("a value that was not read is refused, and the fault named") {
  CHECK_THROWS_AS(Result{Flaw::second}.value(), ReadingError);
  CHECK_THROWS_WITH((Reading<int, Rounding>{Rounding::half_even}).value(), "the text gives no value: halfEven");
}

TEST_CASE("two readings are equal when they gave the same") {
  CHECK(Result{7} == Result{7});
  CHECK(Result{7} != Result{8});
  CHECK(Result{Flaw::first} != Result{Flaw::second});
  CHECK(Result{Flaw::first} != Result{0});
}
