// SPDX-License-Identifier: MIT
#include <newsgraph/prose/parse_number.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_parse_number {

using namespace newsgraph;

namespace {

/// "atLeast about 3..5 [%]@-1": the bound, the figures, the unit and the place of the last digit.
std::string statement(const StatedDecimal& number) {
  std::string text;
  if (number.bound() != Bound::exact && number.bound() != Bound::range)
    text.append(name_of(number.bound())).append(" ");
  if (number.approx()) text += "about ";
  text += to_string(number.value());
  if (number.upper_end()) text += ".." + to_string(*number.upper_end());
  return text + (number.place() ? '@' + std::to_string(*number.place()) : "");
}

std::string read(std::string_view text) {
  const auto found = parse_number(text);
  return found ? statement(found->number) + ' ' + std::string{found->unit} : "-";
}

std::string money(std::string_view text) {
  const auto found = parse_money_decimal(text);
  return found ? std::string{name_of(found->currency)} + ' ' + statement(found->number) : "-";
}

}  // namespace

TEST_CASE("a number is read with its unit") {
  CHECK(read("12.3 %") == "12.3@-1 %");
  CHECK(read("5.92bn shares") == "5920000000@7 shares");
  CHECK(read("10 million doses") == "10000000@6 doses");
  CHECK(read("1.2m barrels a day") == "1200000@5 barrels a day");
  CHECK(read("426만7200주") == "4267200@2 주");
  CHECK(read("1만 2000명") == "12000@3 명");
  CHECK(read("five planes") == "5@0 planes");
  CHECK(read("145bp") == "145@0 bp");
  CHECK(read("3.5배") == "3.5@-1 배");
  CHECK(read("40") == "40@0 ");
  CHECK(read("0.4321 shares") == "0.4321@-4 shares");
  CHECK(read("30 kg CO2") == "30@0 kg CO2");
}

TEST_CASE("what stands beside a number is what stands beside money") {
  CHECK(read("about 12.3 %") == "about 12.3@-1 %");
  CHECK(read("약 3만5000명") == "about 35000@3 명");
  CHECK(read("최대 3만5000명") == "atMost 35000@3 명");
  CHECK(read("at least 50.1%") == "atLeast 50.1@-1 %");
  CHECK(read("more than 50%") == "moreThan 50@0 %");
  CHECK(read("25% 이상") == "atLeast 25@0 %");
  CHECK(read("25%이상") == "atLeast 25@0 %");
  CHECK(read("5% 미만") == "lessThan 5@0 %");
  CHECK(read("5 shares at most") == "atMost 5@0 shares");
  CHECK(read("100여명") == "moreThan 100@0 명");
  CHECK(read("3%대") == "about 3@0 %");
  CHECK(read("100만대") == "1000000@4 대");  // so many cars
}

TEST_CASE("a number may be below zero") {
  CHECK(read("-3.2 %") == "-3.2@-1 %");
  CHECK(read("-2.1%p") == "-2.1@-1 %p");
  CHECK(read("마이너스 3.2%") == "-3.2@-1 %");
  CHECK(read("minus 3.2 per cent") == "-3.2@-1 per cent");
  CHECK(read("약 마이너스 3%") == "about -3@0 %");
  CHECK(read("+3.2%") == "3.2@-1 %");
  CHECK(read("minus -3%") == "-");
  CHECK(read("3% minus") == "-");
}

TEST_CASE("ranges have both ends") {
  CHECK(read("8 to 12%") == "8..12@0 %");
  CHECK(read("8%~12%") == "8..12@0 %");
  CHECK(read("3 to 5 per cent") == "3..5@0 per cent");
  CHECK(read("between 3 and 5 GW") == "3..5@0 GW");
  CHECK(read("10-20 million doses") == "10000000..20000000@6 doses");
  CHECK(read("1,000 to 2,000") == "1000..2000@0 ");
  CHECK(read("30,000-35,000 units") == "30000..35000@0 units");
  CHECK(read("12 to 8 %") == "-");
  CHECK(read("between 3 or 5") == "-");
}

TEST_CASE("where other words or numbers stand there is no number") {
  for (const auto* text : {"",
                           "many",
                           "several million",
                           "a few shares",
                           "down 3.2%",
                           "up 3%",
                           "rose 3%",
                           "5 shares of 10",
                           "$5",
                           "two dozen trucks",
                           "1/3",
                           "half",
                           "3 or more of 5",
                           "전체의 3%",
                           "from 3 to 5%",
                           "10-year",
                           "5 to",
                           "up to 5 at least",
                           "3% (2% a year before)",
                           "5, 6",
                           "12%;",
                           "at least 5% at most",
                           "2025-10-01"}) {
    CAPTURE(text);
    CHECK(read(text) == "-");
  }
}

TEST_CASE("money may be finer than its minor unit") {
  CHECK(money("$2.1234") == "USD 2.1234@-4");
  CHECK(money("310.5p") == "GBP 3.105@-3");
  CHECK(money("400 pence") == "GBP 4@-2");
  CHECK(money("1,745.3원") == "KRW 1745.3@-1");
  CHECK(money("약 1,745.3원") == "KRW about 1745.3@-1");
  CHECK(money("at least 310.5p") == "GBP atLeast 3.105@-3");
  CHECK(money("$21 to $24") == "USD 21..24@0");
  CHECK(money("60.55~70달러") == "USD 60.55..70@0");
  CHECK(money("£14.5 million") == "GBP 14500000@5");
  CHECK(money("53만9000원") == "KRW 539000@3");
  CHECK(money("-$1.234") == "USD -1.234@-3");
  for (const auto* text :
       {"", "5", "$", "$5 and $6", "$5 a share", "$2.1234 plus fees", "several dollars", "$6 to $5"}) {
    CAPTURE(text);
    CHECK(money(text) == "-");
  }
}

}  // namespace test_prose_parse_number
