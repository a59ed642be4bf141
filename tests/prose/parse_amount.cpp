// SPDX-License-Identifier: MIT
#include <newsgraph/prose/parse_amount.hpp>

#include "../catch.hpp"

namespace test_prose_parse_amount {

using namespace newsgraph;
using enum Currency;

TEST_CASE("the whole text is an amount, with or without qualifiers") {
  CHECK(Amount::parse("14조8000억원")
        == Amount{Money::from_minor(14'8000'0000'0000, KRW)}.stated_to(Money::from_minor(1000'0000'0000, KRW)));
  CHECK(Amount::parse("최대 약 100억 달러")->bound() == Bound::at_most);
  CHECK(Amount::parse(" $10bn or more ")->money() == Money::from_minor(10'000'000'000'00, USD));
  CHECK(Amount::parse("between $1bn and $2bn")->upper_end() == Money::from_minor(2'000'000'000'00, USD));
  CHECK(Amount::parse("two hundred dollars")->money() == Money::from_minor(200'00, USD));
  CHECK(Amount::parse("$5", {.dollar = CAD})->currency() == CAD);
}

TEST_CASE("a digit in Hangul is enough where there is nothing else") {
  CHECK(Amount::parse("삼 원")->money() == Money::from_minor(3, KRW));
  CHECK(Amount::parse("-영점오 달러")->money() == Money::from_minor(-50, USD));
  CHECK(Amount::parse("일만 십점육삼 달러")->money() == Money::from_minor(1001063, USD));
}

TEST_CASE("so is one at the end of a range, and a code that is a word") {
  CHECK(Amount::parse("이 달러~삼 달러")->upper_end() == Money::from_minor(3'00, USD));
  CHECK(Amount::parse("이 달러~이백 달러")->money() == Money::from_minor(2'00, USD));
  CHECK(Amount::parse("TRY 5")->money() == Money::from_minor(5'00, TRY));
  CHECK(Amount::parse("2 AMD")->money() == Money::from_minor(2'00, AMD));
  CHECK_FALSE(Amount::parse("XXX 5"));
}

TEST_CASE("anything else in the text makes it none") {
  CHECK_FALSE(Amount::parse(""));
  CHECK_FALSE(Amount::parse("달러"));
  CHECK_FALSE(Amount::parse("100"));
  CHECK_FALSE(Amount::parse("계약 100억원"));
  CHECK_FALSE(Amount::parse("100억원을 내다"));
  CHECK_FALSE(Amount::parse("100억 달러(약 14조원)"));
  CHECK_FALSE(Amount::parse("주당 5만원"));
}

TEST_CASE("bounds that go two ways are none, those that go one way are one") {
  CHECK_FALSE(Amount::parse("at least up to $5"));
  CHECK_FALSE(Amount::parse("up to at least $5"));
  CHECK_FALSE(Amount::parse("more than $5 or less"));
  CHECK_FALSE(Amount::parse("최대 100억 달러 이상"));
  CHECK_FALSE(Amount::parse("less than about $5bn or more"));
  CHECK(Amount::parse("최소 100억 달러 이상")->bound() == Bound::at_least);
  CHECK(Amount::parse("at least $5 or more")->bound() == Bound::at_least);
  CHECK(Amount::parse("at least $5bn to $7bn")->bound() == Bound::range);
}

TEST_CASE("what is vague, a rate or too large is none") {
  CHECK_FALSE(Amount::parse("수십억 달러"));
  CHECK_FALSE(Amount::parse("달러당 1480원"));
  CHECK_FALSE(Amount::parse("9999경 달러"));
}

}  // namespace test_prose_parse_amount
