#include <newsgraph/prose/read_amount.hpp>

#include "../catch.hpp"

namespace test_prose_read_amount {

using namespace newsgraph;
using enum Currency;

TEST_CASE("the whole text is an amount, with or without qualifiers") {
  CHECK(read_amount("14조8000억원") == Amount{Money{14'8000'0000'0000, KRW}}.stated_to(Money{1000'0000'0000, KRW}));
  CHECK(read_amount("최대 약 100억 달러")->bound() == Bound::at_most);
  CHECK(read_amount(" $10bn or more ")->money() == Money{10'000'000'000'00, USD});
  CHECK(read_amount("between $1bn and $2bn")->max() == Money{2'000'000'000'00, USD});
  CHECK(read_amount("two hundred dollars")->money() == Money{200'00, USD});
  CHECK(read_amount("$5", {.dollar = CAD})->currency() == CAD);
}

TEST_CASE("a digit in Hangul is enough where there is nothing else") {
  CHECK(read_amount("삼 원")->money() == Money{3, KRW});
  CHECK(read_amount("-영점오 달러")->money() == Money{-50, USD});
}

TEST_CASE("anything else in the text makes it none") {
  CHECK_FALSE(read_amount(""));
  CHECK_FALSE(read_amount("달러"));
  CHECK_FALSE(read_amount("100"));
  CHECK_FALSE(read_amount("계약 100억원"));
  CHECK_FALSE(read_amount("100억원을 내다"));
  CHECK_FALSE(read_amount("100억 달러(약 14조원)"));
  CHECK_FALSE(read_amount("주당 5만원"));
}

TEST_CASE("what is vague, a rate or too large is none") {
  CHECK_FALSE(read_amount("수십억 달러"));
  CHECK_FALSE(read_amount("달러당 1480원"));
  CHECK_FALSE(read_amount("9999경 달러"));
}

}  // namespace test_prose_read_amount
