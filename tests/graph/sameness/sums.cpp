// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/sums.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <limits>

namespace test_graph_sameness_sums {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum SumMatch;

namespace {

constexpr Amount of(std::int64_t millions, Bound bound = Bound::exact) { return {sample::usd(millions), bound}; }
constexpr Amount to(std::int64_t millions, std::int64_t quantum) {
  return of(millions).stated_to(sample::usd(quantum));
}

SumMatch both_ways(const Amount& a, const Amount& b, bool converted = false) {
  const auto found = match(a, b, converted);
  CHECK(match(b, a, converted) == found);
  return found;
}

}  // namespace

TEST_CASE("one figure is one sum, whatever bound is said of it") {
  CHECK(both_ways(of(100), of(100)) == equal);
  CHECK(both_ways(of(100, Bound::at_most), of(100)) == equal);
  CHECK(both_ways(of(100, Bound::at_most), of(100, Bound::at_least)) == equal);
}

TEST_CASE("figures that are one at the last stated digit are rounded") {
  CHECK(both_ways(to(6'600, 100), to(6'570, 10)) == rounded);
  CHECK(both_ways(to(12'000, 1'000), to(11'900, 100)) == rounded);
  CHECK(both_ways(to(6'500, 100), to(6'400, 100)) == differ);    // up to 6'549, from 6'450 on: no sum is both
  CHECK(both_ways(to(1'000, 1'000), to(1'400, 100)) == differ);  // rounds to it, but nobody rounds so far
  CHECK(both_ways(of(10), of(11)) == differ);
}

TEST_CASE("a bound that begins at nothing shows nothing, and excludes what is beyond it") {
  CHECK(both_ways(of(100'000, Bound::at_most), of(1'000)) == below_ceiling);
  CHECK(both_ways(of(1'000, Bound::less_than), of(1'200)) == differ);
  CHECK(both_ways(of(11'900, Bound::at_most), of(6'500, Bound::at_most)) == differ);
  CHECK(both_ways(of(10'000, Bound::at_least), of(25'000)) == above_floor);
  CHECK(both_ways(of(10'000, Bound::at_least), of(9'000)) == differ);
  CHECK(both_ways(of(39, Bound::more_than), of(40)) == rounded);
}

TEST_CASE("a narrow range holds its sums, a wide one leaves room for them") {
  const auto narrow = Amount::range(sample::usd(2'000), sample::usd(2'500));
  const auto wide = Amount::range(sample::usd(1'000), sample::usd(9'000));
  CHECK(both_ways(narrow, of(2'400)) == rounded);
  CHECK(both_ways(wide, of(2'400)) == above_floor);
  CHECK(both_ways(narrow, of(2'600)) == differ);
  CHECK(both_ways(narrow, narrow) == equal);
  CHECK(both_ways(Amount::range(sample::usd(100), sample::usd(150)), of(120)) == rounded);
  CHECK(both_ways(Amount::range(sample::usd(100), sample::usd(151)), of(120)) == above_floor);
}

TEST_CASE("about a figure is what is a fiftieth from it, and may be what is a tenth from it") {
  CHECK(both_ways(of(400).about(), of(392)) == rounded);
  CHECK(both_ways(of(400).about(), of(391)) == above_floor);
  CHECK(both_ways(of(400).about(), of(360)) == above_floor);
  CHECK(both_ways(of(400).about(), of(359)) == differ);
}

TEST_CASE("conversions of another day are a twentieth apart at most") {
  CHECK(both_ways(of(1'000), of(1'040), true) == rounded);
  CHECK(both_ways(of(1'000), of(1'040)) == differ);
  CHECK(both_ways(of(1'000), of(1'200), true) == differ);
}

TEST_CASE("sums are compared in a currency that both have") {
  const auto won = [](std::int64_t n) { return Amount{sample::krw(n)}; };
  CHECK(match({of(10), won(14'800'000'000)}, {won(14'800'000'000)}) == equal);
  CHECK(match({of(10), won(14'800'000'000)}, {won(15'000'000'000)}) == rounded);
  CHECK(match({of(10), won(14'800'000'000)}, {of(11), won(14'800'000'000)}) == differ);  // both state dollars
  CHECK(match({of(10)}, {won(1)}) == incomparable);
  CHECK(match({of(10)}, {}) == not_stated);
}

TEST_CASE("sums at the end of 64 bits are compared too") {
  const auto most = Money::from_minor((std::numeric_limits<std::int64_t>::max)(), Currency::USD);
  CHECK(both_ways(Amount{most, Bound::more_than}, of(10)) == differ);
  CHECK(both_ways(Amount{most, Bound::more_than}, Amount{most, Bound::at_least}) == equal);
  CHECK(both_ways(Amount{Money::from_minor(-5, Currency::USD)}, Amount{most}) == differ);
}

}  // namespace test_graph_sameness_sums
