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
  const auto behind = [](std::string_view whole, std::string_view words) {
    return draft_parts::longer_words(whole, 0, words.size(),
                                     [&](std::string_view other) { return other.size() > words.size(); });
  };
  CHECK(behind("40% 최대 5억원", "40%") == "40% 최대 5억원");
  CHECK(draft_parts::bounds_next("40%를 최대 약 5억원", 0, 13));
  CHECK(draft_parts::bounds_next("40% 최대주주", 0, 10));
  CHECK(behind("40% 최대 주주", "40%") == "40% 최대 주주");
  CHECK_FALSE(draft_parts::bounds_next("40% 이상 5억원", 0, 10));
  CHECK_FALSE(draft_parts::bounds_next("40% 최대. 5억원", 0, 10));
  CHECK(behind("March 31, 2026.", "March 31") == "March 31, 2026");
}

}  // namespace test_draft_form_longer_words
