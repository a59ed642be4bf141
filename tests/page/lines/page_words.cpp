// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/page_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_page_lines_page_words {

using namespace newsgraph;
using namespace newsgraph::page_parts;

std::string_view reason_of(std::string_view line) {
  const auto* word = page_word(line);
  return word == nullptr ? "none" : name_of(word->reason);
}

TEST_CASE("a line that is a word of a page and little more is known") {
  CHECK(reason_of("댓글 12") == "comments");
  CHECK(reason_of("많이 본 기사") == "related");
  CHECK(reason_of("Share +") == "sharing");
  CHECK(reason_of("Advertisement") == "advertisement");
  CHECK(reason_of("Privacy Policy and more") == "navigation");
}

TEST_CASE("a line that only begins like one is not") {
  CHECK(reason_of("경제 성장률이 둔화") == "none");
  CHECK(reason_of("Newsweek") == "none");
  CHECK(reason_of("Commentsville") == "none");
  CHECK(reason_of("Related party transactions worried the auditors of the group") == "none");
  CHECK(reason_of("") == "none");
}

TEST_CASE("a line of nothing but such words, or a way down to a part of a page, is a menu") {
  const auto menu = [](std::string_view line) {
    const auto* word = menu_word(line);
    return word == nullptr ? "none" : name_of(word->reason);
  };
  CHECK(menu("뉴스 증권 부동산 오피니언") == "navigation");
  CHECK(menu("로그인 | 회원가입") == "navigation");
  CHECK(menu("공유 댓글 3 가 가") == "sharing");
  CHECK(menu("홈 > 산업 > 이차 전지") == "navigation");
  CHECK(menu("Home  World  Business  Tech") == "navigation");
  CHECK(menu("산업 재편 나선 정부") == "none");
  CHECK(menu("경제 성장률") == "none");
  CHECK(menu("World business leaders meet") == "none");
  CHECK(menu("홈") == "none");
  CHECK(menu("") == "none");
}

TEST_CASE("whose a text is may stand anywhere in a line") {
  CHECK(notice_words.any_in("저작권자 ⓒ 뉴스, 무단전재 및 재배포 금지"));
  CHECK_FALSE(notice_words.any_in("저작권 소송"));
  CHECK(time_labels.any_in("최종수정 2025"));
}

}  // namespace test_page_lines_page_words
