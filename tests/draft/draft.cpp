// SPDX-License-Identifier: MIT
#include <newsgraph/draft/draft.hpp>

#include "../catch.hpp"

namespace test_draft_draft {

using namespace newsgraph;

TEST_CASE("a draft that nothing was read into is an empty article and says nothing") {
  const Draft draft;
  CHECK(draft.article == Article{});
  CHECK(draft == Draft{});
  CHECK(name_of(LeftOutReason::sharing) == "sharing");
  CHECK(parse<LeftOutReason>("comments") == LeftOutReason::comments);
}

}  // namespace test_draft_draft
