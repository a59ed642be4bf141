// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/filtered.hpp>

#include <newsgraph/graph/rows/refs.hpp>

#include "../../catch.hpp"

#include <iterator>
#include <ranges>
#include <vector>

namespace test_graph_rows_filtered {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

struct Number;

const auto is_even = [](Id<Number> id) { return id.index() % 2 == 0; };
using EvenIds = Filtered<Ids<Number>, decltype(is_even)>;

static_assert(std::ranges::forward_range<EvenIds>);
static_assert(std::ranges::forward_range<Ids<Number>>);

std::vector<std::size_t> indices(const EvenIds& ids) {
  std::vector<std::size_t> found;
  for (const auto id : ids) found.push_back(id.index());
  return found;
}

}  // namespace

TEST_CASE("a filtered sequence has the elements that are kept") {
  CHECK(indices({{3, 6}, is_even}) == std::vector<std::size_t>{4, 6, 8});
  CHECK(EvenIds{{3, 6}, is_even}.front() == Id<Number>{4});
}

TEST_CASE("a filtered sequence may be empty") {
  CHECK(EvenIds{{3, 1}, is_even}.empty());
  CHECK(EvenIds{{3, 0}, is_even}.empty());
  CHECK_FALSE(EvenIds{{3, 2}, is_even}.empty());
}

TEST_CASE("nothing is asked before it is iterated over") {
  int asked = 0;
  const Filtered counted{Ids<Number>{0, 4}, [&asked](Id<Number>) { return ++asked > 0; }};
  CHECK(asked == 0);
  CHECK(counted.front() == Id<Number>{0});
  CHECK(asked == 1);
  CHECK(std::distance(counted.begin(), counted.end()) == 4);
}

TEST_CASE("a filtered sequence can be adapted further") {
  const EvenIds even{{0, 9}, is_even};
  std::vector<std::size_t> found;
  for (const auto index :
       even | std::views::transform([](Id<Number> id) { return id.index() * 10; }) | std::views::drop(1))
    found.push_back(index);
  CHECK(found == std::vector<std::size_t>{20, 40, 60, 80});
}

TEST_CASE("what is filtered can be adapted where it is made") {
  std::vector<std::size_t> found;
  for (const auto id :
       Filtered{Ids<Number>{0, 9}, [](Id<Number> id) { return id.index() % 3 == 0; }} | std::views::take(2))
    found.push_back(id.index());
  CHECK(found == std::vector<std::size_t>{0, 3});
}

}  // namespace test_graph_rows_filtered
