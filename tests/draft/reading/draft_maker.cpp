// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/draft_maker.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_draft_reading_draft_maker {

using namespace newsgraph;

TEST_CASE("a draft has what its lines and the head of its page tell") {
  const PageOptions options;
  const draft_parts::NameFinder names{options.known};
  Draft draft;
  draft_parts::DraftMaker maker{options, names, draft};
  HtmlMetadata head;
  head.headline = "Halden grows";
  head.authors = {"Jane Doe", "jane-doe"};
  head.published = "2025-12-17T09:00+01:00";
  maker.take(head);
  maker.make(page_lines("Halden said on Wednesday that it has grown for years, and paid $2 million for it.\n"));
  REQUIRE(draft.article.paragraphs.size() == 2);
  CHECK(draft.article.paragraphs[0].text == "Halden grows");
  CHECK(draft.article.by == "Jane Doe");
  REQUIRE(draft.article.first_created);
  CHECK(to_string(*draft.article.first_created) == "2025-12-17T09:00+01:00");
  REQUIRE(draft.amounts.size() == 1);
  CHECK(draft.amounts[0].paragraph == 1);
}

}  // namespace test_draft_reading_draft_maker
