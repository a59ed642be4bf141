// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/longer_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_draft_form_longer_words {

using namespace newsgraph;

TEST_CASE("longer words around some are the longest that say something else, whole characters of them") {
  constexpr std::string_view text = "최소 3만대 이상";
  const auto longer = [&](std::string_view words, std::string_view wanted) {
    const auto at = text.find(words);
    return draft_parts::longer_words(text, at, at + words.size(),
                                     [&](std::string_view other) { return other == wanted; });
  };
  CHECK(longer("만대", "3만대") == "3만대");
  CHECK(longer("만대", "최소 3만대") == "최소 3만대");
  CHECK(longer("만대", "만대 이상") == "만대 이상");
  CHECK(longer("만대", "4만대").empty());
  CHECK(longer(text, text).empty());
}

}  // namespace test_draft_form_longer_words
