// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/reporters.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_lines_reporters {

using namespace newsgraph;
using namespace newsgraph::page_parts;

std::string reporters(std::string_view text) {
  std::string all;
  for_each_reporter(text, [&](Reporter one) { all.append(text.substr(one.begin, one.end - one.begin)).append(";"); });
  return all;
}

TEST_CASE("Korean reporters have a name of two to four syllables and a title") {
  CHECK(reporters("박미선 기자") == "박미선 기자;");
  CHECK(reporters("뉴욕=홍길동특파원") == "홍길동특파원;");
  CHECK(reporters("홍길동 기자, 김철수 선임기자") == "홍길동 기자;김철수 선임기자;");
  CHECK(reporters("홍길동·김철수 기자") == "홍길동·김철수 기자;");
  CHECK(reporters("기자들이 물었다") == "");
  CHECK(reporters("홍길동 기자들") == "");
  CHECK(reporters("기자") == "");
  CHECK(reporters("글 홍길동 베이징 특파원") == "홍길동 베이징 특파원;");
  CHECK(reporters("서울 김길동 특파원") == "김길동 특파원;");
  CHECK(reporters("홍길동 선임연구원") == "홍길동 선임연구원;");
}

TEST_CASE("a writer is named behind a word, and a name has three syllables") {
  CHECK(korean_writer("글 : 견본동  월간견본 기자") == "");
  CHECK(korean_writer("글 : 김길동  월간견본 기자") == "김길동");
  CHECK(korean_writer("글·사진 이견본") == "이견본");
  CHECK(korean_writer("글 이견본이다") == "");
  CHECK(korean_writer("글김길동") == "");
  CHECK(korean_writer("글") == "");
  CHECK(is_korean_name("박견본"));
  CHECK_FALSE(is_korean_name("박견"));
  CHECK_FALSE(is_korean_name("뉴스룸"));
  CHECK(without_title("박견본 선임기자") == "박견본");
  CHECK(without_title("박견본") == "박견본");
}

TEST_CASE("an English byline is names behind \"by\"") {
  CHECK(english_byline("By Jane Doe and John Roe") == "Jane Doe and John Roe");
  CHECK(english_byline("BY JANE DOE | Reuters") == "JANE DOE");
  CHECK(english_byline("Written by: Jane van Doe in Paris") == "Jane van Doe");
  CHECK(english_byline("By the time he left") == "");
  CHECK(english_byline("By 2030 it will have") == "");
  CHECK(english_byline("Byron Smith") == "");
  CHECK(english_byline("By ") == "");
  CHECK(english_byline("ByJane Doe |") == "Jane Doe");
  CHECK(announces_writer("Written by:"));
  CHECK_FALSE(announces_writer("Nearby"));
  CHECK(is_english_name("J.R. Doe"));
  CHECK_FALSE(is_english_name("4 min read"));
}

}  // namespace test_page_lines_reporters
