// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/name_book.hpp>

#include "../../catch.hpp"

namespace test_draft_name_book {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("a name book knows entities by their ids and by any of their names, and names that several have") {
  NameBook book{10};
  CHECK(book.add_id("openai", 0));
  CHECK(book.add_id("lg-chem", 1));
  CHECK_FALSE(book.add_id("openai", 1));
  book.add_names(company("openai", "OpenAI", {"오픈AI"}), 0);
  book.add_names(company("lg-chem", "LG Chem", {"LG"}), 1);
  book.add_name("LG", 2);

  CHECK(book.with_id("lg-chem") == 1);
  CHECK_FALSE(book.with_id("LG Chem"));
  CHECK(book.named("오픈ai") == 0);
  CHECK(book.named("LG  chem") == 1);
  CHECK(book.named("LG") == NameBook::several);
  CHECK_FALSE(book.named("Samsung"));
}

}  // namespace test_draft_name_book
