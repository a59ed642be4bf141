#include <newsgraph/query/clearing/whole_number.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <limits>

namespace test_query_clearing_whole_number {

using namespace newsgraph;

namespace {

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

WholeNumber number(std::uint64_t value) { return WholeNumber{value}; }

WholeNumber factorial(std::uint64_t of) { return of == 0 ? number(1) : number(of) * factorial(of - 1); }

}  // namespace

TEST_CASE("whole numbers carry and borrow beyond 64 bits") {
  CHECK(number(most) + number(1) == number(std::uint64_t{1} << 32U) * number(std::uint64_t{1} << 32U));
  CHECK(number(most) * number(most) - number(1) == (number(most) + number(1)) * (number(most) - number(1)));
  CHECK(number(5) - number(5) == WholeNumber{});
  CHECK(WholeNumber{}.is_zero());
  CHECK((number(0) * number(most)).is_zero());
  CHECK_THROWS_WITH(number(1) - number(2), "a whole number would be below zero");
}

TEST_CASE("whole numbers are ordered by size") {
  CHECK(number(most) < number(most) + number(1));
  CHECK(number(2) < number(3));
  CHECK(number(std::uint64_t{1} << 32U) > number(most >> 32U));
}

TEST_CASE("a quotient without a rest is exact") {
  CHECK(exact_quotient(factorial(40), factorial(38)) == number(40 * 39));
  CHECK(exact_quotient(factorial(60), factorial(59)) == number(60));
  CHECK(exact_quotient(number(0), number(7)).is_zero());
  CHECK(exact_quotient(factorial(30), number(1)) == factorial(30));
  CHECK_THROWS_WITH(exact_quotient(number(7), number(3)), "a whole number does not divide another");
  CHECK_THROWS_WITH(exact_quotient(number(7), number(0)), "division by zero");
}

}  // namespace test_query_clearing_whole_number
