// SPDX-License-Identifier: MIT
#include <newsgraph/base/expected.hpp>

#include "../catch.hpp"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace test_base_expected {

using namespace newsgraph;

namespace {

enum class Flaw { first, second };
using Result = Expected<int, Flaw>;
using Words = Expected<std::string, std::vector<int>>;

template <class T>
concept HasArrow = requires(T value) { std::forward<T>(value).operator->(); };

}  // namespace

static_assert(std::is_trivially_copyable_v<Result>);
static_assert(!std::is_default_constructible_v<Result>);
static_assert(!std::is_convertible_v<Result, bool>);

static_assert(Result{7}.has_value() && *Result{7} == 7 && Result{7}.value() == 7);
static_assert(!Result{Flaw::second} && Result{Flaw::second}.error() == Flaw::second);
static_assert(Result{7}.value_or(8) == 7 && Result{Flaw::first}.value_or(8) == 8);

// What comes of a temporary is a value of its own, and nothing points into the temporary.
static_assert(std::is_same_v<decltype(*std::declval<Words>()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<Words>().value()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<Words>().error()), std::vector<int>>);
static_assert(std::is_same_v<decltype(*std::declval<const Words>()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<const Words>().value()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<const Words>().error()), std::vector<int>>);
static_assert(std::is_same_v<decltype(*std::declval<const Words&>()), const std::string&>);
static_assert(std::is_same_v<decltype(*std::declval<Words&>()), std::string&>);
static_assert(HasArrow<Words&> && HasArrow<const Words&>);
static_assert(!HasArrow<Words> && !HasArrow<const Words>);

TEST_CASE("two that are expected are equal when they gave the same") {
  CHECK(Result{7} == Result{7});
  CHECK(Result{7} != Result{8});
  CHECK(Result{Flaw::first} != Result{Flaw::second});
  CHECK(Result{Flaw::first} != Result{0});
}

TEST_CASE("a value that is not there is the caller's mistake") {
  CHECK_THROWS_AS(static_cast<void>(Result{Flaw::first}.value()), Error);
  const Result none{Flaw::first};
  CHECK_THROWS_AS(static_cast<void>(none.value()), Error);
}

TEST_CASE("what is expected can be changed and moved out") {
  Words words{std::string{"oil"}};
  words->append("s");
  *words += '!';
  CHECK(words->size() == 5);
  CHECK(words.error().empty());
  CHECK(*std::move(words) == "oils!");
  CHECK(Words{std::vector{1, 2}}.error() == std::vector{1, 2});
  CHECK(Words{std::vector{1}}.value_or("none") == "none");
}

}  // namespace test_base_expected
