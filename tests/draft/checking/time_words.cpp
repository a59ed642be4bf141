// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/time_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_draft_checking_time_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("words and shapes that tell a time without being read as a date") {
  for (const std::string_view unread : {"'22년 3월",
                                        "22년 3월",
                                        "in fy2022",
                                        "in 2022-23",
                                        "in sept. '22",
                                        "on 3/22/22",
                                        "on october 18-19",
                                        "on 18 and 19 october",
                                        "oct. 1, 2 and 3",
                                        "the early 2000s",
                                        "90년대 중반",
                                        "3/4분기",
                                        "6·30",
                                        "보름 전",
                                        "지난 봄",
                                        "last winter",
                                        "new year's eve",
                                        "its 20th year",
                                        "20년이 지나",
                                        "twelve months to june 2024"})
    CHECK(read_time_words(unread).is_unread);
  for (const std::string_view read :
       {"", "on may 18, 2022", "2022-03-22", "2022년 3월", "10년 계약", "for 10 years", "a320s", "on 3 may 2022",
        "its 20th plant", "3.5 to 4 per cent", "springer", "9", "18~19명", "12 and 13 ships"})
    CHECK_FALSE(read_time_words(read).is_unread);
}

TEST_CASE("words that tell a time by another one") {
  CHECK(read_time_words("a year ago").by_another);
  CHECK(read_time_words("이튿날 인수했다").by_a_day);
  CHECK_FALSE(read_time_words("in 2022").by_another);
}

}  // namespace test_draft_checking_time_words
