// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/dateline.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_lines_dateline {

using namespace newsgraph;
using namespace newsgraph::page_parts;

/// "place|agency|by|text".
std::string parts(std::string_view line) {
  const auto found = find_dateline(line);
  if (!found) return "none";
  return std::string{found->place}
      .append("|")
      .append(found->agency)
      .append("|")
      .append(found->by)
      .append("|")
      .append(line.substr(found->end));
}

TEST_CASE("Korean datelines have a place and an agency, or a paper, in brackets, and reporters") {
  CHECK(parts("[서울=뉴시스]박미선 기자 = 글") == "서울|뉴시스|박미선 기자|글");
  CHECK(parts("(세종·서울=뉴스1) 홍길동 기자, 김철수 기자 = 글") == "세종·서울|뉴스1|홍길동 기자, 김철수 기자|글");
  CHECK(parts("[서울=뉴시스] 박미선 기자= 글") == "서울|뉴시스|박미선 기자|글");
  CHECK(parts("[라스베이거스=AP/뉴시스]글") == "라스베이거스|AP/뉴시스||글");
  CHECK(parts("[이데일리 박미선 기자] 글") == "|이데일리|박미선 기자|글");
  CHECK(parts("[뉴욕=박미선 특파원] 글") == "뉴욕||박미선 특파원|글");
  CHECK(parts("[헤럴드경제=박미선 기자] 글") == "|헤럴드경제|박미선 기자|글");
}

TEST_CASE("English datelines have a place, perhaps a day, an agency, and a dash") {
  CHECK(parts("MUMBAI (Reuters) - Text") == "MUMBAI|Reuters||Text");
  CHECK(parts("SEOUL, Dec. 17 (Yonhap) -- Text") == "SEOUL|Yonhap||Text");
  CHECK(parts("SEOUL, South Korea (AP) — Text") == "SEOUL, South Korea|AP||Text");
  CHECK(parts("NEW YORK, Dec 17, 2025 /PRNewswire/ -- Text") == "NEW YORK|PRNewswire||Text");
  CHECK(parts("SAN FRANCISCO--(BUSINESS WIRE)--Text") == "SAN FRANCISCO|BUSINESS WIRE||Text");
  CHECK(parts("PARIS — Text") == "PARIS|||Text");
}

TEST_CASE("what is no dateline is none") {
  for (const std::string_view line : {"[단독] 글", "(그는 말했다) 글", "A man - who", "IBM - the firm",
                                      "Amazon (AMZN) - up", "", "[", "[서울=뉴시스", "2025 (Reuters) - x"})
    CHECK(parts(line) == "none");
}

}  // namespace test_page_lines_dateline
