#include <newsgraph/value/reading.hpp>

#include "../catch.hpp"

#include <type_traits>

namespace test_value_reading {

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

TEST_CASE("two readings are equal when they gave the same") {
  CHECK(Result{7} == Result{7});
  CHECK(Result{7} != Result{8});
  CHECK(Result{Flaw::first} != Result{Flaw::second});
  CHECK(Result{Flaw::first} != Result{0});
}

}  // namespace test_value_reading
