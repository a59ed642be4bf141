// SPDX-License-Identifier: MIT
#include <newsgraph/summary/options.hpp>

#include "../catch.hpp"

namespace test_summary_options {

using namespace newsgraph;

static_assert(SummaryOptions{}.width == 100);
static_assert(!SummaryOptions{}.colour);

// Any option alone, without a warning that others are missing.
static_assert(SummaryOptions{.width = 80}.most_circles == 50);
static_assert(SummaryOptions{.colour = true}.width == 100);
static_assert(SummaryOptions{.most_circles = 5}.width == 100);

TEST_CASE("a summary shows fifty circles unless told otherwise") { CHECK(SummaryOptions{}.most_circles == 50); }

}  // namespace test_summary_options
