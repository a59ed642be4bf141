// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/bounds.hpp>

#include "../../catch.hpp"

#include <optional>
#include <vector>

namespace test_text_figures_bounds {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;

TEST_CASE("the statement of an interval allows that interval and no other") {
  const std::vector<std::optional<Money>> ends{Money::from_minor(-5, KRW), Money::from_minor(0, KRW),
                                               Money::from_minor(5, KRW), std::nullopt};
  int intervals = 0;
  for (const auto& low : ends) {
    for (const auto& high : ends) {
      if (!low || (high && *high < *low)) continue;
      for (const bool approx : {false, true}) {
        const MoneyInterval interval{*low, high, approx};
        CHECK(statement_of(interval).interval() == interval);
        ++intervals;
      }
    }
  }
  CHECK(intervals == 18);  // from -5: 4 upper ends, from 0: 3, from 5: 2; each exact and approximate
}

}  // namespace test_text_figures_bounds
