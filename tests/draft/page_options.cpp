// SPDX-License-Identifier: MIT
#include <newsgraph/draft/page_options.hpp>

#include "../catch.hpp"

namespace test_draft_page_options {

using namespace newsgraph;

TEST_CASE("where nobody says otherwise a page's dollars are American, and 16 MB are read of it") {
  const PageOptions options;
  CHECK(options.currencies.dollar == Currency::USD);
  CHECK(options.max_bytes == 16'777'216);
  CHECK(options.zone.empty());
}

}  // namespace test_draft_page_options
