#include <newsgraph/summary/options.hpp>

#include "../catch.hpp"

using namespace newsgraph;

static_assert(SummaryOptions{}.width == 100);
static_assert(!SummaryOptions{}.colour);

TEST_CASE("a summary shows fifty circles unless told otherwise") { CHECK(SummaryOptions{}.most_circles == 50); }
