// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/article_starts.hpp>

#include <newsgraph/page/lines/line_marker.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_lines_article_starts {

using namespace newsgraph;
using page_parts::ArticleStarts;

ArticleStarts starts(std::string_view text) {
  return page_parts::article_starts(page_parts::LineMarker{text, {}}.mark());
}

const std::string two_sentences =
    "Halden said on Wednesday that it had bought Norvik.\nIt pays in May, the two companies said in Oslo.\n";

TEST_CASE("articles are counted by datelines, bylines and addresses of reporters that are alike") {
  CHECK(starts("LONDON (Reuters) - " + two_sentences
               + "OSLO (Reuters) - Nobody else has said a word of it.\nIt rains.\n"
               + "It has rained for weeks in the north, they said.\n")
            .articles
        == 2);
  const std::string byline = "By Jane Roe\nNovember 5, 2025 10:00 AM EST\n";
  CHECK(starts(byline + "OSLO (Reuters) - " + two_sentences).articles == 1);
  CHECK(starts(byline + two_sentences + byline + "Herring has become dear in the north, they said.\n"
               + "It will be dearer in the winter, they said too.\n")
            .articles
        == 2);
  // A teaser has no time.
  CHECK(starts(byline + two_sentences + "By Jim Poe\nHerring has become dear in the north, they said.\n"
               + "It will be dearer in the winter, they said too.\n")
            .articles
        == 1);
  const std::string korean = "한빛전자는 두리소재 지분을 인수하기로 했다고 밝혔다.\n";
  CHECK(starts(korean + "자문을 맡은 회사는 네모증권이라고 회사가 밝혔다.\n김철수 기자 kim@sample.example\n"
               + "나래건설은 도로 공사를 수주했다고 이날 공시했다.\n공사는 내년 1월에 시작된다고 회사가 설명했다.\n"
               + "이영희 기자 lee@sample.example\n")
            .articles
        == 2);
  // A caption has a dateline of its own.
  CHECK(starts("[서울=뉴시스] 김철수 기자 = " + korean + "[서울=뉴시스] 공장에서 직원들이 일하고 있다. 2025.11.05.\n"
               + "자문을 맡은 회사는 네모증권이라고 회사가 밝혔다.\n공사는 내년 1월에 시작된다고 회사가 설명했다.\n")
            .articles
        == 1);
}

TEST_CASE("sentences below or behind a time of day are entries") {
  CHECK(starts("3:40 p.m. ET\nThe meeting has begun, and many have come.\n3:52 p.m. ET\nJane Roe\n"
               "Halden is to buy Norvik, Kari Lund has said.\n14:05 — Holders have agreed to buy Norvik in May.\n"
               "14:10 Tuna prices fall\nHome\nLogin\nThe meeting has ended, and all have gone home.\n")
            .entries
        == 3);
  CHECK(
      starts("오후 2시 5분\n한빛전자는 주주총회를 시작했다고 밝혔다.\n오후 2시 5분쯤 주주총회가 모두 끝났다고 한다.\n")
          .entries
      == 1);
}

TEST_CASE("a time of day has minutes, and half a day where a point parts them") {
  using page_parts::clock_size;
  CHECK(clock_size("14:05 Halden") == 5);
  CHECK(clock_size("3.40pm") == 6);
  CHECK(clock_size("오후 2시 5분") == std::string_view{"오후 2시 5분"}.size());
  for (const std::string_view text :
       {"", "3", "3.40", "25:00", "14:5", "14:050", "14:60", "2시", "2시간", "3:40 amid", "오후 "})
    CHECK(clock_size(text) == 0);
}

}  // namespace test_page_lines_article_starts
