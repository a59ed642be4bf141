// SPDX-License-Identifier: MIT
#include <newsgraph/text/parse_figure.hpp>

#include <newsgraph/text/stated.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_text_parse_figure {

using namespace newsgraph;

namespace {

std::string figure(std::string_view text) {
  const auto read = parse_figure(text);
  return read ? to_string(*read) : std::string{name_of(read.error())};
}

}  // namespace

TEST_CASE("a figure of any kind is read from its words") {
  CHECK(figure("$4.2bn") == "USD 4200000000.00");
  CHECK(figure("-350억원") == "KRW -35000000000");
  CHECK(figure("최소 5000억 달러(약 740조원)") == "at least USD 500000000000.00 (about KRW 740000000000000)");
  CHECK(figure("주당 1,420원") == "KRW 1420 per share");
  CHECK(figure("$1.42 a share") == "USD 1.42 per share");
  CHECK(figure("310.5p a share") == "GBP 3.105 per share");
  CHECK(figure("$2.1234 a gallon") == "USD 2.1234 per gallon");
  CHECK(figure("톤당 1,745.3원") == "KRW 1745.3 per tonne");
  CHECK(figure("1인당 약 3만원") == "about KRW 30000 per person");
  CHECK(figure("₩370/주") == "KRW 370 per share");
  CHECK(figure("$21 to $24 a share") == "USD 21 to USD 24 per share");
  CHECK(figure("€48 per megawatt hour") == "EUR 48 per megawatt-hour");
  CHECK(figure("달러당 1480.5원") == "KRW 1480.5 per USD");
  CHECK(figure("배럴당 60~70달러") == "USD 60 to USD 70 per barrel");
  CHECK(figure("12.3 %") == "12.3 %");
  CHECK(figure("12.3 per cent") == "12.3 %");
  CHECK(figure("2.1%포인트") == "2.1 pp");
  CHECK(figure("145 basis points") == "145 bp");
  CHECK(figure("약 3만5000명") == "about 35000 명");
  CHECK(figure("1.2m barrels a day") == "1200000 barrels a day");
  CHECK(figure("연 50만톤") == "500000 tonne a year");
  CHECK(figure("월평균 5만 배럴 이상") == "at least 50000 barrel a month");
  CHECK(figure("연간 최대 3만대") == "up to 30000 대 a year");
  CHECK(figure("연간 100억원") == "KRW 10000000000 per year");
  CHECK(figure("월 3억원") == "KRW 300000000 per month");
  CHECK(figure("연 5%") == "5 %");
  CHECK(figure("연 50만") == "noAmount");
}

TEST_CASE("what is none says why") {
  CHECK(figure("") == "noAmount");
  CHECK(figure("several billion dollars") == "vague");
  CHECK(figure("1.5리터당 900원") != "KRW 900 per .5리터");
  CHECK(figure("$5 and $6") == "several");
  CHECK(figure("12.3 % of revenue") == "noAmount");
  CHECK(figure("$1.42 a share or more") != "USD 1.42 per share or more");
  CHECK(figure("up 12 %") == "noAmount");
  CHECK(figure("up to $5 a share or more") != "USD 5 per share");
}

TEST_CASE("the words of a figure are kept") {
  CHECK(parse_stated_number("약 3만5000명")->stated == "약 3만5000명");
  CHECK(parse_stated_price("$1.42 a share")->stated == "$1.42 a share");
  CHECK_FALSE(parse_stated_number("$5"));
  CHECK_FALSE(parse_stated_price("$5"));
  CHECK_FALSE(parse_stated_price("5 a share"));
  CHECK(parse_stated_price("$5 a share", {.dollar = Currency::CAD})->currency == Currency::CAD);
}

}  // namespace test_text_parse_figure
