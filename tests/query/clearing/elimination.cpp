#include <newsgraph/query/clearing/elimination.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <vector>

namespace test_query_clearing_elimination {

using namespace newsgraph;

namespace {

WholeNumber number(std::uint64_t value) { return WholeNumber{value}; }

std::vector<WholeNumber> numbers(std::vector<std::uint64_t> values) {
  std::vector<WholeNumber> made;
  for (const auto value : values) made.push_back(number(value));
  return made;
}

}  // namespace

TEST_CASE("equations are solved as fractions over one denominator") {
  // 7x - 3y = 1 and 3y - 3x = 0: x = y = 1/4; the determinant is 21 - 9.
  const auto found = solution_of({numbers({7, 3}), {numbers({0, 3}), numbers({3, 0})}, numbers({1, 0})});
  CHECK(found.denominator == number(12));
  CHECK(found.numerators == numbers({3, 3}));
}

TEST_CASE("three equations in a circle") {
  // 9x - 9z = 3, 9y - 9x = 0, 18z - 9y = 0: x = y = 2/3 and z = 1/3; the determinant is 1458 - 729.
  const auto found = solution_of(
      {numbers({9, 9, 18}), {numbers({0, 0, 9}), numbers({9, 0, 0}), numbers({0, 9, 0})}, numbers({3, 0, 0})});
  CHECK(found.denominator == number(729));
  CHECK(found.numerators == numbers({486, 486, 243}));
  CHECK(solution_of({}).denominator == number(1));
}

TEST_CASE("a matrix that is none of debts is refused") {
  // x - 2y and y - 2x: the determinant is -3.
  CHECK_THROWS_AS(solution_of({numbers({1, 1}), {numbers({0, 2}), numbers({2, 0})}, numbers({0, 0})}), Error);
}

TEST_CASE("the whole part of a quotient") {
  CHECK(floor_of(number(7), number(2)) == 3);
  CHECK(floor_of(number(6), number(2)) == 3);
  CHECK(floor_of(number(0), number(2)) == 0);
  CHECK(floor_of(number(std::uint64_t{1} << 62U) * number(9), number(9)) == std::int64_t{1} << 62U);
}

}  // namespace test_query_clearing_elimination
