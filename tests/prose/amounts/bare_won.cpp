// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/bare_won.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_amounts_bare_won {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// The won of the first figure in `text`, or 0 where it is no sum.
std::int64_t won_in(std::string_view text, const RecentMoney& recent = {}) {
  const Glyphs<> glyphs{text};
  const auto number = read_number(glyphs, text.find_first_of("0123456789"));
  const auto won = BareWon{glyphs}.won_at(number, number.begin, recent);
  return won ? won->figure.whole(0).value_or(-1) : 0;
}

TEST_CASE("a word for a sum beside a figure in 억 or 조 tells that it is won") {
  CHECK(won_in("매출 1.4조, 깜짝 실적") == 1'4000'0000'0000);
  CHECK(won_in("서진重, 6,974억 규모 LNG선 수주") == 6974'0000'0000);
  CHECK(won_in("시리즈A 120억 유치") == 120'0000'0000);
  CHECK(won_in("융자 8천만") == 8000'0000);
  CHECK(won_in("전세 5억에 나왔다") == 5'0000'0000);
  CHECK(won_in("외국인 4721억 팔고") == 4721'0000'0000);
  CHECK(won_in("계약금액: 1,240억") == 1240'0000'0000);
  CHECK(won_in("누적거래액 5조 돌파") == 5'0000'0000'0000);
  CHECK(won_in("과징금 최대 3조") == 3'0000'0000'0000);
  CHECK(won_in("펀드 설정액 500억 돌파") == 500'0000'0000);
  CHECK(won_in("'2300억' 과징금") == 2300'0000'0000);
  CHECK(won_in("기업가치 ‘2조’") == 2'0000'0000'0000);
  CHECK(won_in("빌딩 150억 매각") == 150'0000'0000);  // 매 counts sheets
}

TEST_CASE("the last part leaves its magnitude out") {
  CHECK(won_in("연봉 1억5천 받는") == 1'5000'0000);
  CHECK(won_in("예산 1조5천") == 1'5000'0000'0000);
  CHECK(won_in("예산 1천161억5천") == 1161'5000'0000);
  CHECK(won_in("예산 1천161억") == 1161'0000'0000);
  CHECK(won_in("예산 1억 500") == 0);  // nobody knows
}

TEST_CASE("what counts others, or stands in a text on other money, is none") {
  CHECK(won_in("매출 30만대") == 0);
  CHECK(won_in("예산 5억 명") == 0);
  CHECK(won_in("조회 1억 뷰 돌파") == 0);
  CHECK(won_in("3억에 이른다") == 0);
  CHECK(won_in("회원 1억 사업자") == 0);
  CHECK(won_in("무역흑자 95억") == 0);  // dollars
  CHECK(won_in("수출 계약 300억 규모") == 0);
  CHECK(won_in("투자 30만") == 0);
  CHECK(won_in("표 5억 매") == 0);
  CHECK(won_in("300~500억 규모") == 0);  // an end of a range
  CHECK(won_in("보증금 5천에 월세") == 0);
  RecentMoney recent;
  recent.add(Currency::JPY, 0 + 1);
  CHECK(won_in("    영업이익 5조", recent) == 0);
}

}  // namespace test_prose_amounts_bare_won
