// SPDX-License-Identifier: MIT
#include <newsgraph/text/parse_stated.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_text_parse_stated {

using namespace newsgraph;
using enum Currency;
using sample::krw;
using sample::usd;

namespace {

std::optional<StatedFault> fault_of(std::string_view text) {
  const auto read = parse_stated(text);
  return read ? std::nullopt : std::optional{read.error()};
}

Equivalent equivalent(Amount amount, std::string stated) { return {amount, std::move(stated), {}}; }

}  // namespace

TEST_CASE("a text is an amount with its words and its quantum") {
  const auto read = parse_stated("최소 100억 달러");
  REQUIRE(read);
  CHECK(*read == StatedAmount{Amount{usd(10'000), Bound::at_least}.stated_to(usd(100)), "최소 100억 달러", {}, {}, {}});
  CHECK((*parse_stated("about $36 billion")).amount == Amount{usd(36'000)}.about().stated_to(usd(1'000)));
  CHECK((*parse_stated("10억~20억 달러")).amount == Amount::range(usd(1'000), usd(2'000)).stated_to(usd(100)));
}

TEST_CASE("what an amount converts to has words of its own") {
  const auto read = parse_stated("100억 달러(약 14조8000억원) 이상");
  REQUIRE(read);
  CHECK(read->amount == Amount{usd(10'000), Bound::at_least}.stated_to(usd(100)));
  CHECK(read->stated == "100억 달러(약 14조8000억원) 이상");
  const auto won = Amount{krw(14'8000'0000'0000), Bound::at_least}.about().stated_to(krw(1000'0000'0000));
  CHECK(read->equivalents == std::vector{equivalent(won, "약 14조8000억원")});
  CHECK(!read->scope);

  const auto english = parse_stated("$10bn (14.8 trillion won)");
  REQUIRE(english);
  CHECK(english->equivalents
        == std::vector{equivalent(Amount{krw(14'8000'0000'0000)}.stated_to(krw(1000'0000'0000)), "14.8 trillion won")});
}

TEST_CASE("an equivalent may stand behind a comma") {
  const auto read = parse_stated("100억 달러, 약 14조8000억원");
  REQUIRE(read);
  REQUIRE(read->equivalents.size() == 1);
  CHECK(read->equivalents[0].stated == "약 14조8000억원");
}

TEST_CASE("words without money are no amount") {
  CHECK(fault_of("") == StatedFault::no_amount);
  CHECK(fault_of("viele Euro") == StatedFault::no_amount);
  CHECK(fault_of("15조") == StatedFault::no_amount);
  CHECK(fault_of("5000만 대") == StatedFault::no_amount);
}

TEST_CASE("other words beside the money are no amount: they may change it") {
  CHECK(fault_of("half of $10bn") == StatedFault::no_amount);
  CHECK(fault_of("$10bn less fees") == StatedFault::no_amount);
  CHECK(fault_of("아마존은 100억 달러(약 14조8000억원)를 투자한다") == StatedFault::no_amount);
  CHECK(fault_of("100억 달러(계약 해지 때 14조8000억원)") == StatedFault::several);
}

TEST_CASE("money that is no sum is told apart") {
  CHECK(fault_of("수십억 달러") == StatedFault::vague);
  CHECK(fault_of("billions of dollars") == StatedFault::vague);
  CHECK(fault_of("달러당 1480원") == StatedFault::rate);
  CHECK(fault_of("주당 5만원") == StatedFault::per_unit);
  CHECK(fault_of("9999경원") == StatedFault::unreadable);
  CHECK(fault_of("$0.005") == StatedFault::unreadable);
  CHECK(fault_of("$5 gazillion") == StatedFault::unreadable);
  CHECK(fault_of("100~1천만원") == StatedFault::unreadable);
  CHECK(fault_of("kr6.2bn") == StatedFault::country);
  CHECK(fault_of("연간 100억원") == StatedFault::per_unit);
  CHECK(fault_of("월 3억원") == StatedFault::per_unit);
  CHECK(fault_of("Mexican $40 million") == StatedFault::country);
  CHECK(fault_of("Swedish kr6.2bn") == StatedFault::no_amount);
  CHECK(fault_of("10억 달러와 20억 달러") == StatedFault::several);
  CHECK(fault_of("$1bn and €2bn") == StatedFault::several);
}

TEST_CASE("bounds that contradict each other state no amount") {
  CHECK(fault_of("up to $10bn or more") == StatedFault::two_ways);
  CHECK(fault_of("at least up to $10bn") == StatedFault::two_ways);
  CHECK(fault_of("more than $10bn or less") == StatedFault::two_ways);
  CHECK(fault_of("최대 100억 달러 이상") == StatedFault::two_ways);
  CHECK(fault_of("최대 100억 달러(약 14조8000억원) 이상") == StatedFault::two_ways);
  CHECK(fault_of("100억 달러(최대 14조8000억원) 이상") == StatedFault::two_ways);
  CHECK(fault_of("at least $10bn (up to 14.8tn won)") == StatedFault::two_ways);
  CHECK(fault_of("half of up to $10bn or more") == StatedFault::no_amount);
  CHECK(parse_stated("최소 100억 달러(약 14조8000억원) 이상"));
  CHECK(parse_stated("at least $10bn (more than 14.8tn won)"));
  CHECK(parse_stated("up to $10bn (14.8tn won)"));
}

TEST_CASE("the dollar is that of the reader's country") {
  CHECK((*parse_stated("$5m", {.dollar = CAD})).amount.currency() == CAD);
}

TEST_CASE("a text is a share with its words") {
  const auto share = parse_share("약 9.9% 이상");
  REQUIRE(share);
  CHECK(share->ratio == Ratio{99, 1'000});
  CHECK(share->bound == Bound::at_least);
  CHECK(share->approx);
  CHECK(share->stated == "약 9.9% 이상");
  CHECK(parse_share("49 percent or less")->bound == Bound::at_most);
  CHECK(parse_share("0.000001%")->ratio == Ratio{1, 100'000'000});
  CHECK_FALSE(parse_share("25%").value().approx);
  const auto range = parse_share("3 to 5 per cent");
  REQUIRE(range);
  CHECK(range->ratio == Ratio{3, 100});
  CHECK(range->max == Ratio{5, 100});
  CHECK(range->bound == Bound::range);
  for (const auto* text : {"", "25", "101%", "-1%", "US25%", "a third", "25% of it", "25% 30%"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_share(text));
  }
}

}  // namespace test_text_parse_stated
