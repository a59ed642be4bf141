// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/qualifiers.hpp>

#include "../../catch.hpp"

namespace test_prose_qualifiers_qualifiers {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

constexpr Qualifiers with(std::initializer_list<QualifierSense> senses) {
  Qualifiers all{0};
  for (const auto sense : senses) all.add(sense);
  return all;
}

using enum QualifierSense;

static_assert(with({about}).about);
static_assert(with({about}).converted);   // "A, 약 B"
static_assert(!with({about}).own_money);  // which 한화 alone says
static_assert(with({converted}).own_money);
static_assert(with({weight}).weight);
static_assert(with({weight}).from);  // "lost $5m to $8m" is no range either
static_assert(!with({neutral}).bound);

TEST_CASE("the bound nearest to the amount counts") {
  CHECK(with({at_least, at_most}).bound == Bound::at_least);
  CHECK(with({neutral, less_than, about}).bound == Bound::less_than);
  CHECK(with({more_than}).bound == Bound::more_than);
}

}  // namespace test_prose_qualifiers_qualifiers
