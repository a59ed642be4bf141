// SPDX-License-Identifier: MIT
#include <newsgraph/prose/find_amounts.hpp>

#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/price_of.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

std::size_t allocations = 0;

[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc{};
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return std::malloc(size == 0 ? 1 : size);
}
// Not inline: g++ would take this for a mismatch of new and free.
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

/// What the paper printed, of each amount.
std::vector<std::string> spans(std::string_view text) {
  std::vector<std::string> spans;
  for (const auto& mention : find_amounts(text))
    spans.emplace_back(text.substr(mention.begin, mention.end - mention.begin));
  return spans;
}

using Spans = std::vector<std::string>;

/// The only amount in `text`.
AmountMention only(std::string_view text) {
  const auto mentions = find_amounts(text);
  REQUIRE(mentions.size() == 1);
  return mentions[0];
}

/// The money of the only amount in `text`, its lower end.
Money money_in(std::string_view text) { return only(text).amount.value().money(); }

/// Whether the only amount in `text` is a range of these.
bool is_range(std::string_view text, Money low, Money high) {
  const auto amount = only(text).amount.value();
  return amount.money() == low && amount.upper_end() == high;
}

TEST_CASE("a span runs from the number to its currency, qualifiers and endings left out") {
  CHECK(spans("약 14조8000억원 규모") == Spans{"14조8000억원"});
  CHECK(spans("미화 100만 미국 달러어치") == Spans{"100만 미국 달러"});
  CHECK(spans("100여억원, 2조여 원") == Spans{"100여억원", "2조여 원"});
  CHECK(spans("a $3.5-billion plan for US$10bn") == Spans{"$3.5-billion", "US$10bn"});
  CHECK(spans("2달러 50센트와 £3 20p") == Spans{"2달러 50센트", "£3 20p"});
  CHECK(spans("영업이익 -340억원, 마이너스 300억원") == Spans{"-340억원", "마이너스 300억원"});
  CHECK(spans("5만원권 3만원대 2만원씩 1만원짜리") == Spans{"5만원", "3만원", "2만원", "1만원"});
}

TEST_CASE("a minus is for the figure behind it, and no range begins below zero") {
  const auto millions = [](std::string_view text) {
    std::vector<std::int64_t> found;
    for (const auto& mention : find_amounts(text)) {
      REQUIRE(mention.amount->bound() == Bound::exact);
      found.push_back(mention.amount->money().minor_units() / 100'000'000);
    }
    return found;
  };
  using Millions = std::vector<std::int64_t>;
  CHECK(millions("-$5m to $3m") == Millions{-5, 3});
  CHECK(millions("-$5m to -$3m") == Millions{-5, -3});
  CHECK(millions("-5백만 달러~-3백만 달러") == Millions{-5, -3});
  CHECK(only("-5백만~3백만 달러").kind == MentionKind::unreadable);
  CHECK_FALSE(Amount::parse("-$5-$5m"));
}

TEST_CASE("a minus may be a word, or the triangle of Korean accounts") {
  CHECK(money_in("a charge of minus $5 million") == Money::from_major(-5'000'000, USD));
  CHECK(money_in("순이익은 마이너스 300억원") == Money::from_major(-30'000'000'000, KRW));
  CHECK(money_in("증감 △12억원") == Money::from_major(-1'200'000'000, KRW));
  CHECK(money_in("sales minus $5 million of costs") == Money::from_major(5'000'000, USD));
}

TEST_CASE("a magnitude may stand behind a code, or be abbreviated") {
  CHECK(money_in("It paid 130 USD million for the stake.") == Money::from_major(130'000'000, USD));
  CHECK(money_in("US$40mil") == Money::from_major(40'000'000, USD));
  CHECK(money_in("¥3 tril.") == Money::from_major(3'000'000'000'000, JPY));
  CHECK(money_in("€2 mio") == Money::from_major(2'000'000, EUR));
  CHECK(money_in("₹6.5L") == Money::from_major(650'000, INR));
  CHECK(money_in("a quarter million dollars") == Money::from_major(250'000, USD));
  CHECK(money_in("seventeen dollars and twenty cents") == Money::from_minor(1'720, USD));
}

TEST_CASE("digits that are grouped by spaces or unlike any number are not cut") {
  CHECK(money_in("a total of € 84 357 000") == Money::from_major(84'357'000, EUR));
  CHECK(money_in("€84 000") == Money::from_major(84'000, EUR));
  CHECK(money_in("€84 357 at most") == Money::from_major(84'357, EUR));  // as its papers write
  CHECK(only("$84 357 at most").kind == MentionKind::unreadable);
  CHECK(money_in("1 350 000,00 EUR") == Money::from_major(1'350'000, EUR));
  CHECK(money_in("EUR 12,35") == Money::from_minor(12'35, EUR));
  CHECK(money_in("worth R1,24bn") == Money::from_major(1'240'000'000, ZAR));
  CHECK(money_in("$ 1.250.000,00") == Money::from_major(1'250'000, USD));
  CHECK(money_in("CHF 1'250'000") == Money::from_major(1'250'000, CHF));
  CHECK(money_in("Rp 12.500") == Money::from_major(12'500, IDR));
  CHECK(only("€1.250").kind == MentionKind::unreadable);  // a price, or thousands
  CHECK(money_in("Cash $ 12, 418.55") == Money::from_minor(12'418'55, USD));
  CHECK(money_in("국비는 4, 800억원") == Money::from_major(4800'0000'0000, KRW));
  CHECK(money_in("$1½ million") == Money::from_major(1'500'000, USD));
  CHECK(money_in("It paid $2,5bn for the stake.") == Money::from_major(2'500'000'000, USD));
  CHECK(find_amounts("19€⁹⁰ a month").empty());  // euros and cents
  CHECK(only("19€¹ a month").kind != MentionKind::unreadable);
  CHECK(only("$4,321,65.87").kind == MentionKind::unreadable);
  CHECK(only("합계 12,34,5600원").kind == MentionKind::unreadable);
  CHECK(only("목표주가 125, 원").kind == MentionKind::unreadable);
  CHECK(only("현재가 14,5 원").kind == MentionKind::unreadable);
  CHECK(money_in("25억7천 만원") == Money::from_major(2'570'000'000, KRW));
  CHECK(money_in("3000여 만 원") == Money::from_major(30'000'000, KRW));
  CHECK(only("3000여 만 원").amount->bound() == Bound::more_than);
}

TEST_CASE("a loss may stand in brackets behind its sign") {
  CHECK(money_in("$(0.17)") == Money::from_minor(-17, USD));
  CHECK(money_in("a loss of $(4.2) million") == Money::from_major(-4'200'000, USD));
  CHECK(money_in("(about $5)") == Money::from_major(5, USD));
}

TEST_CASE("Korean headlines leave out the won beside a word for a sum") {
  CHECK(spans("1분기 매출 1.4조 영업익 2100억 '깜짝 실적'") == Spans{"1.4조", "2100억"});
  CHECK(money_in("연봉 1억5천 받는 30대") == Money::from_major(1'5000'0000, KRW));
  CHECK(
      is_range("투자 300억~500억 규모", Money::from_major(300'0000'0000, KRW), Money::from_major(500'0000'0000, KRW)));
  CHECK(is_range("300~500억 규모", Money::from_major(300'0000'0000, KRW), Money::from_major(500'0000'0000, KRW)));
  CHECK(spans("도요타 매출 45조엔, 영업익 5조").size() == 1);  // of yen, most likely
  CHECK(spans("13억 인구, 예산 5억 명, 조회 1억 뷰, 매출 30만대").empty());
}

TEST_CASE("the heading of a line counts its figures") {
  const auto table = find_amounts("(Dollars in millions) Term loan $1,150.0 Total $1,192.5 or $0.42 per share\n$7");
  REQUIRE(table.size() == 4);
  CHECK(table[0].amount->money() == Money::from_major(1'150'000'000, USD));
  CHECK(table[1].amount->money() == Money::from_major(1'192'500'000, USD));
  CHECK(table[2].price->value() == Decimal::of(42, -2));
  CHECK(table[3].amount->money() == Money::from_major(7, USD));
}

TEST_CASE("headings of tables count in money, and are none") {
  for (const std::string_view text : {"(Unit: KRW million)", "(단위: 백만원)", "(in $ million, except per share data)",
                                      "Revenue, 2024 £m", "IRR 24%", "천원/100kg", "JPY(100)", "EUR(1)"})
    CHECK(spans(text) == Spans{});
}

TEST_CASE("what is no money is not found") {
  CHECK(spans("5000만 대, 3억 명, 7년, 12.5%, 2만 7천 건, 원유 100만 배럴").empty());
  CHECK(spans("원·달러 환율과 달러화, 지원 병원 회원, 그것만 원했다").empty());
  CHECK(spans("10원소 3차원 10불 이행 3동 주민 만원 버스 5원칙").empty());
  CHECK(spans("2025.12.17 전화 02-2110-3000 GPT-5 iOS 26.1").empty());
  CHECK(spans("United won 3-1; 500-pound bombs; the TOP 10; COP30; 50 Cent; 2 real estate agents").empty());
  CHECK(spans("달러 얼마, dollars, a dollar, $").empty());
}

TEST_CASE("papers of each country have signs of their own") {
  CHECK(spans("W1.5 trillion, Won500bn, Rmb4.5bn, NKr1.1tn, R1.9 trillion, GH₵5m, $US5m")
        == Spans{"W1.5 trillion", "Won500bn", "Rmb4.5bn", "NKr1.1tn", "R1.9 trillion", "GH₵5m", "$US5m"});
  CHECK(spans("50兆원, 150億달러, 100억 위안화, 100만弗") == Spans{"50兆원", "150億달러", "100억 위안화", "100만弗"});
  CHECK(spans("W12 W1.5m R2 N95 P2").empty());  // models and measures
}

TEST_CASE("a letter is a sign with cents, a short magnitude, a unit or such money before it") {
  CHECK(spans("a R30m tender; bail of R20 000, R28.79 an hour, then R800")
        == Spans{"R30m", "R20 000", "R28.79", "R800"});
  CHECK(only("petrol at N865–N890 per litre").price->upper_end() == Decimal{890});
  CHECK(only("EBIT VIEW TO EU2.1B-EU2.3B").amount->upper_end() == Money::from_major(2'300'000'000, EUR));
  CHECK(only("Baht 1,240 million").currency == THB);
  CHECK(only("UGX.64.12TN").amount->money() == Money::from_major(64'120'000'000'000, UGX));
  CHECK(only("GBp 8.25").price->value() == Decimal::of(825, -4));
  CHECK(money_in("GBP 8.25") == Money::from_minor(8'25, GBP));
  CHECK(money_in("(MSEK 1,412)") == Money::from_major(1'412'000'000, SEK));
  CHECK(money_in("40 MUSD") == Money::from_major(40'000'000, USD));
  CHECK(money_in("TEUR 4,812") == Money::from_major(4'812'000, EUR));
  CHECK(money_in("EURm 12.5") == Money::from_major(12'500'000, EUR));
  CHECK(spans("MSEK 2025 2024; R2D2; N95; K9; EU27; SR 71; support R1 602").size() == 1);  // the last, unreadable
  CHECK(spans("S/ 7.50, S/ 618, Ksh. 180.66, euro300 million").size() == 4);
  CHECK(spans("after R4,600: R4b, R2020b, N029, R014, P23d; GOST R 34.10-2012") == Spans{"R4,600"});
  CHECK(spans("he knocked off 30p; and") == Spans{"30p"});
  CHECK(spans("IBM S/390, RS512, iso-2022-kr, fg(1p), %7p, 4.4 BSD, CVE 2021").empty());
}

TEST_CASE("a shared word is of the country that the line speaks of") {
  CHECK(only("Tunis raised it to 528.32 dinars").currency == TND);
  CHECK(only("필리핀 공사를 220억 페소에 수주했다").currency == PHP);
  CHECK(find_amounts("PKR 2,500,000 in shape of CDR; tender fee Rs.5,000/-")[1].currency == PKR);
  CHECK(find_amounts("A$22 million and at 17 cents/share")[1].currency == AUD);
  CHECK(only("220억 페소").currency == MXN);  // as it is read
  CHECK(only("K48 million in Lusaka").currency == ZMW);
  CHECK(only("K48 million in Lilongwe").currency == MWK);
  CHECK(spans("K48 million").empty());
}

TEST_CASE("a country may stand before a shared sign, and a code or a space in it") {
  CHECK(only("Jamaican $40 million").currency == JMD);
  CHECK(only("HK $ 4 billion").currency == HKD);
  CHECK(only("CAD $8.75 million").currency == CAD);
  CHECK(only("T$300 billion").currency == TWD);
  CHECK(only("T$5").kind == MentionKind::unreadable);  // or of Tonga
  CHECK(spans("AT$5, T$").empty());
  CHECK(only("GH¢3.4 billion").currency == GHS);
}

TEST_CASE("a country may stand after the figure of a shared sign, where no noun needs it") {
  CHECK(spans("It cost $5m Canadian last year") == Spans{"$5m Canadian"});
  CHECK(only("It cost $5m Canadian last year").currency == CAD);
  CHECK(spans("a $5m Canadian film") == Spans{"$5m"});
}

TEST_CASE("a fraction may lack the zero before its point") {
  CHECK(only("$.50 each").price->value() == Decimal::of(5, -1));
  CHECK(only("about .5 dollars").amount->money() == Money::from_minor(50, USD));
  CHECK(only("$.05bn").amount->money() == Money::from_minor(50'000'000'00, USD));
}

TEST_CASE("won is a verb after a few, and pounds are weight where one lifts them") {
  CHECK(spans("9 won promotion, 23 won seats, five won medals; he lifted 300 pounds").empty());
  CHECK(spans("It fell 9 won to 1,381 won.") == Spans{"9 won", "1,381 won"});
  CHECK(spans("62파운드 체급, 16파운드 볼링공, 20파운드를 감량했다").empty());
  CHECK(spans("▲14.82p 오른 지수, 0.5p 내린, 코스피 2,510p").empty());
}

TEST_CASE("bounds stand on either side, also after the bracket") {
  CHECK(only("100억 달러 이상").amount->bound() == Bound::at_least);
  CHECK(only("최대 100억 달러").amount->bound() == Bound::at_most);
  CHECK(only("100억 달러를 넘는").amount->bound() == Bound::more_than);
  CHECK(only("100억원에 못 미치는").amount->bound() == Bound::less_than);
  CHECK(only("more than $10bn").amount->bound() == Bound::more_than);
  CHECK(only("100여억원").amount->bound() == Bound::more_than);
  CHECK(only("100억원대").amount->approx());
  CHECK(only("사상 최대 100억원").amount->bound() == Bound::exact);
  const auto both = find_amounts("100억 달러(약 14조원) 이상");
  CHECK(both[0].amount->bound() == Bound::at_least);
  CHECK(both[1].amount->bound() == Bound::at_least);
  CHECK_FALSE(both[0].amount->approx());
  CHECK(both[1].amount->approx());
}

TEST_CASE("two ends are one range, and share what the first has not") {
  const auto range = [](std::string_view text, std::int64_t low, std::int64_t high) {
    const auto mention = only(text);
    return mention.amount->money().minor_units() == low && mention.amount->upper_end()->minor_units() == high;
  };
  CHECK(range("1~2조원", 1'0000'0000'0000, 2'0000'0000'0000));
  CHECK(range("3000만~1억원", 3000'0000, 1'0000'0000));
  CHECK(range("30~40만원", 30'0000, 40'0000));
  CHECK(range("10억 원에서 20억 원 사이", 10'0000'0000, 20'0000'0000));
  CHECK(range("100만원부터 500만원까지", 100'0000, 500'0000));
  CHECK(range("$10-20bn", 10'000'000'000'00, 20'000'000'000'00));
  CHECK(range("between 300 and 450 dollars", 300'00, 450'00));
  CHECK(range("$5 to $6 billion", 5'000'000'000'00, 6'000'000'000'00));
}

TEST_CASE("an end with a currency of its own shares no magnitude, and myriads stand once for both") {
  CHECK(is_range("9000원~1만원", Money::from_major(9'000, KRW), Money::from_major(10'000, KRW)));
  CHECK(is_range("7천~9천만원", Money::from_major(70'000'000, KRW), Money::from_major(90'000'000, KRW)));
  CHECK(is_range("300∼4천500원", Money::from_major(300, KRW), Money::from_major(4'500, KRW)));
  CHECK(
      is_range("between $250,000 and $1 million", Money::from_major(250'000, USD), Money::from_major(1'000'000, USD)));
}

TEST_CASE("a code that is a word is money where the other end of its range, or cents, show it") {
  CHECK(is_range("fares of PHP 500 to PHP 1,500", Money::from_minor(500'00, PHP), Money::from_minor(1'500'00, PHP)));
  CHECK(money_in("The fee was SAR 1.61") == Money::from_minor(1'61, SAR));
  CHECK(spans("the TOP 10 of COP 28").empty());
}

TEST_CASE("a number in words stands behind brackets as well") {
  CHECK(money_in("[단독]삼천 오백억 원 규모") == Money::from_minor(3500'0000'0000, KRW));
  CHECK(money_in("@three million dollars") == Money::from_minor(3'000'000'00, USD));
}

TEST_CASE("nearly is less, and what is denied is the other way round") {
  const auto bound = [](std::string_view text) { return only(text).amount->bound(); };
  CHECK(bound("nearly £36,000") == Bound::nearly);
  CHECK(bound("just under £36,000") == Bound::nearly);
  CHECK(bound("not nearly £36,000") == Bound::less_than);
  CHECK(bound("under £36,000") == Bound::less_than);
  CHECK(bound("3억 원 가까이 뛰었다") == Bound::nearly);
  CHECK(bound("약 3억 원 미만") == Bound::less_than);
  CHECK(bound("천조 원에 육박한다") == Bound::nearly);
  CHECK(bound("It can't be had for less than $5m") == Bound::at_least);
  CHECK(bound("surpassing the $40bn mark") == Bound::more_than);
  CHECK(bound("over the $40bn it paid") == Bound::exact);
  CHECK(bound("Invoices <£500 go") == Bound::less_than);
  CHECK(bound("<b>£500") == Bound::exact);
  CHECK(bound("9000억원까지 빌려줄 수 있다") == Bound::at_most);
  CHECK(bound("9000억원까지 올랐다") == Bound::exact);
  CHECK(bound("5천만원 한도에서 보장한다") == Bound::at_most);
  CHECK(bound("20억원을 넘지 아니하는 범위") == Bound::at_most);
  CHECK(bound("자산을 5억원 초과하고") == Bound::exact);  // by so much
  CHECK(bound("매출이 5억원을 초과하고") == Bound::more_than);
  CHECK(bound("8만 원+일시금") == Bound::exact);
  CHECK(is_range("net sales in the range of $2bn to $3bn", Money::from_major(2'000'000'000, USD),
                 Money::from_major(3'000'000'000, USD)));
  CHECK_FALSE(only("net sales in the range of $2bn to $3bn").amount->approx());
  CHECK(only("net sales in the range of $2bn").amount->approx());
}

TEST_CASE("adverbs do not hide a bound, and to add up is none") {
  CHECK(only("1조원을 약간 밑돌았다").amount->bound() == Bound::less_than);
  CHECK(only("2조원을 크게 상회한다").amount->bound() == Bound::more_than);
  CHECK(only("1조원을 넘기지 않는다").amount->bound() == Bound::at_most);
  CHECK(only("the two together added up to $40bn").amount->bound() == Bound::exact);
  CHECK(only("prices went up to $45").amount->bound() == Bound::exact);
}

TEST_CASE("a change, and two ends with bounds of their own, are two amounts") {
  CHECK(spans("60만원에서 70만원으로 올랐다") == Spans{"60만원", "70만원"});
  CHECK(spans("5500원→3200원") == Spans{"5500원", "3200원"});
  CHECK(spans("rose from $1bn to $2bn") == Spans{"$1bn", "$2bn"});
  CHECK(spans("shares rose 3p to 245p") == Spans{"3p", "245p"});
  CHECK(spans("15억원 초과 25억원 이하") == Spans{"15억원", "25억원"});
  CHECK(spans("3억 원 초과~5억 원 이하") == Spans{"3억 원", "5억 원"});
  CHECK_FALSE(find_amounts("3억 원 초과~5억 원 이하")[1].amount->approx());
  CHECK(spans("$10m to 20 schools") == Spans{"$10m"});
}

TEST_CASE("vague amounts and rates carry no money") {
  CHECK(only("수십억 달러").kind == MentionKind::vague);
  CHECK(only("hundreds of millions of euros").kind == MentionKind::vague);
  CHECK_FALSE(only("몇천만원").amount);
  CHECK(only("달러당 1480원").kind == MentionKind::rate);
  CHECK(only("1,480 won per dollar").kind == MentionKind::rate);
  CHECK(only("환율은 1480.5원").kind == MentionKind::rate);
  CHECK_FALSE(only("달러당 1480원").amount);
}

TEST_CASE("a sum that is bounded both ways is not guessed at") {
  CHECK(only("최대 100억 달러 이상을 투자한다").kind == MentionKind::two_ways);
  CHECK(only("up to $10bn or more").kind == MentionKind::two_ways);
  CHECK(only("최소 100억 달러 이하").kind == MentionKind::two_ways);
  CHECK_FALSE(only("최대 100억 달러 이상").amount);
  CHECK(only("최대 0.001달러 이상").kind == MentionKind::unreadable);
  CHECK(only("역대 최대 100억 달러 이상").kind == MentionKind::definite);  // a record
  CHECK(only("최소 100억 달러 이상").amount->bound() == Bound::at_least);
}

TEST_CASE("two neighbours joined by or, or by a comma, are a guess") {
  CHECK(spans("two or three million dollars, 2, 3백만원") == Spans{"two or three million dollars", "2, 3백만원"});
  CHECK(only("이삼백만원").kind == MentionKind::vague);
  CHECK(spans("5 or 10 million dollars") == Spans{"10 million dollars"});
  CHECK(spans("$5 or $6") == Spans{"$5", "$6"});
}

TEST_CASE("one of a currency that has a price in another is a yardstick, and the price a rate") {
  for (const std::string_view text :
       {"1달러=1480원", "100엔에 950원", "1 euro = 1.08 dollars", "1달러 1,389.50원", "1유로 1,620원", "100엔 945원"}) {
    const auto mention = only(text);
    CHECK(mention.kind == MentionKind::rate);
    CHECK(mention.price);
    CHECK(mention.unit_begin == 0);
    CHECK(mention.unit_end != 0);
  }
  CHECK(only("달러당 1480원").price->value() == Decimal{1480});
  CHECK(only("Bureaus bought dollars at N1,560 in Abuja").kind == MentionKind::rate);
  CHECK(only("파운드, 37년만에 1.08달러까지 추락").kind == MentionKind::rate);
  const auto near = find_amounts("The naira traded at N1,455 to the dollar; later it was N1,438.71, a loaf N1,800");
  REQUIRE(near.size() == 3);
  CHECK(near[1].kind == MentionKind::rate);
  CHECK(near[2].kind == MentionKind::definite);
  CHECK(find_amounts("EUR/USD 1.0837 GBP/USD 1.2702").empty());  // pairs as screens quote them
  CHECK(only("The euro slipped 0.4% to $1.0812").kind == MentionKind::rate);
  CHECK(only("원·달러 환율이 장중 1,470원을 넘었다").kind == MentionKind::rate);
  CHECK(only("The euro bought 1.08 dollars").kind == MentionKind::rate);
  CHECK(only("원/달러 1,475.3원").kind == MentionKind::rate);
  CHECK(only("원·달러 1,475원 마감").kind == MentionKind::rate);
  CHECK(only("호주달러당 905원").kind == MentionKind::rate);
  CHECK(only("파운드당 1.27달러").kind == MentionKind::rate);
  CHECK(only("구리는 파운드당 4.12달러").kind == MentionKind::price);  // the weight
  CHECK(only("설탕은 파운드당 18센트").kind == MentionKind::price);
  CHECK(spans("1달러 지폐, 100달러 15만원") == Spans{"1달러", "100달러", "15만원"});
  CHECK(only("70 cents on the dollar").kind == MentionKind::rate);
  CHECK(find_amounts("100만 달러=14억원")[0].kind == MentionKind::definite);
}

TEST_CASE("prices each are told") {
  CHECK(only("주당 5만원").kind == MentionKind::price);
  CHECK(only("1인당 평균 100만원").kind == MentionKind::price);
  CHECK(only("$82.35 a barrel").kind == MentionKind::price);
  CHECK(only("$30-a-month plan").kind == MentionKind::price);
  CHECK(only("배당 5만원").kind == MentionKind::definite);
  CHECK(only("1인당으로 따지면 25만원").kind == MentionKind::price);
  CHECK(only("가구당으로는 평균 350만원").kind == MentionKind::price);
  CHECK(only("메가와트시(MWh)당 45유로").kind == MentionKind::price);
  CHECK(only("민주당으로 5억원").kind == MentionKind::definite);
  const auto both = find_amounts("주당 50달러(약 7만원)");
  CHECK(both[1].kind == MentionKind::price);
  CHECK(both[1].price->value() == Decimal{70'000});
  CHECK_FALSE(both[1].amount);
  CHECK(both[1].unit_begin == 0);  // 주, as of what it converts
  CHECK(both[1].unit_end == 3);
}

TEST_CASE("a price tells what it is of, and may be finer than a minor unit") {
  const auto unit = [](std::string_view text) {
    const auto mention = only(text);
    CHECK(mention.kind == MentionKind::price);
    return text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin);
  };
  CHECK(unit("리터당 1,745.3원") == "리터");
  CHECK(unit("1인당 평균 100만원") == "인");
  CHECK(unit("100g당 2,980원") == "100g");
  CHECK(unit("한 켤레에 4,500원") == "켤레");
  CHECK(unit("1박에 18만9천원") == "박");
  CHECK(unit("주당순이익(EPS)은 1.42달러") == "주");
  CHECK(unit("310.5 pence a share") == "share");
  CHECK(unit("$11.09/mmBtu") == "mmBtu");
  CHECK(unit("32.45 euros per megawatt hour,") == "megawatt hour");
  CHECK(unit("K0.50 per 20-litre container in Lusaka") == "20-litre container");
  CHECK(unit("earnings per share rose to $1.20") == "share");
  CHECK(unit("a close of 1,745.3원") == "");
  CHECK(only("리터당 1,745.3원").price->value() == Decimal::of(17'453, -1));
  CHECK(only("310.5 pence a share").price->value() == Decimal::of(3'105, -3));
  CHECK(only("about 310.5 pence a share").price->approx());
  CHECK(only("up to $2.1234 a gallon").price->bound() == Bound::at_most);
  CHECK(only("$10 to $12 a share").price->upper_end() == Decimal{12});
  CHECK(only("유튜버 67명에 89억원 추징").kind == MentionKind::definite);
  CHECK(find_amounts("인건비 2억원/재료비 1억원")[0].kind == MentionKind::definite);
}

TEST_CASE("what the second price is for is what the first is for, where it was raised from there") {
  const auto raised = find_amounts("The price range was raised from $47.50 to $60 a share.");
  REQUIRE(raised.size() == 2);
  CHECK(raised[0].kind == MentionKind::price);
  CHECK(raised[0].unit_begin == raised[1].unit_begin);
}

TEST_CASE("what is not whole minor units of 64 bits is unreadable, never wrapped") {
  CHECK(only("9999경 달러").kind == MentionKind::unreadable);
  CHECK(only("99,999,999,999,999,999,999원").kind == MentionKind::unreadable);
  CHECK(only("9경2233조7203억6854만7758.07달러").amount->money().minor_units() == 9'223'372'036'854'775'807);
  CHECK(only("9경2233조7203억6854만7758.08달러").kind == MentionKind::unreadable);
}

TEST_CASE("decomposed Hangul has the offsets of its own bytes") {
  // 천억원: 천 110e 1165 11ab, 억 110b 1165 11a8, 원 110b 116f 11ab, three bytes each
  const std::string text = "x \u110e\u1165\u11ab\u110b\u1165\u11a8\u110b\u116f\u11ab.";
  const auto mention = only(text);
  CHECK(mention.begin == 2);
  CHECK(mention.end == 29);
  CHECK(mention.amount->money() == Money::from_minor(1000'0000'0000, KRW));
}

TEST_CASE("bytes that are not UTF-8 are passed over, every cut of a text is read") {
  CHECK(spans("\xff\xea 5달러\xea\xb0") == Spans{"5달러"});
  const std::string text = "약 100억 달러(１４조8천억원) 이상, €5-6bn or “천억원” \u110e\u1165\u11ab";
  for (std::size_t begin = 0; begin != text.size(); ++begin)
    for (std::size_t size = 0; size <= text.size() - begin; ++size) {
      const auto part = std::string_view{text}.substr(begin, size);
      std::size_t end = 0;
      for_each_amount(part, [&](const AmountMention& mention) {
        if (mention.begin < end || mention.end > part.size()) FAIL("cut " << begin << ", " << size);
        end = mention.end;
      });
    }
}

TEST_CASE("the callback form allocates nothing") {
  const std::string text = "최대 100억 달러(약 14조8000억원) 이상, 수십억 원, $10-20bn or more, 달러당 1480원.";
  std::size_t mentions = 0;
  const auto before = allocations;
  for_each_amount(text, [&](const AmountMention&) { ++mentions; });
  CHECK(allocations == before);
  CHECK(mentions == 5);
}

/// What stands there in money, "unreadable" and the like for others; amounts are set apart by a bar.
std::string found_in(std::string_view text) {
  std::string told;
  for (const auto& mention : find_amounts(text)) {
    told += (told.empty() ? "" : " | ");
    told += std::string{text.substr(mention.begin, mention.end - mention.begin)} + " = ";
    const auto& amount = mention.amount;
    if (!amount) {
      told += name_of(mention.kind);
      continue;
    }
    if (amount->bound() != Bound::exact && amount->bound() != Bound::range)
      told += std::string{name_of(amount->bound())} + ' ';
    told += std::string{name_of(mention.currency)} + ' ' + std::to_string(major_units(amount->money()).whole);
    if (amount->upper_end()) told += " to " + std::to_string(major_units(*amount->upper_end()).whole);
  }
  return told;
}

TEST_CASE("the order of its ends tells what the first one of a range counts, else nobody knows it") {
  CHECK(found_in("5000~1만원") == "5000~1만원 = KRW 5000 to 10000");
  CHECK(found_in("3000~5만원") == "3000~5만원 = KRW 3000 to 50000");
  CHECK(found_in("300∼4천원") == "300∼4천원 = KRW 300 to 4000");
  CHECK(found_in("1000~2000만원") == "1000~2000만원 = KRW 10000000 to 20000000");
  CHECK(found_in("100~1천만원") == "100~1천만원 = unreadable");  // a million won, or a hundred
  CHECK(found_in("500~1조원") == "500~1조원 = unreadable");      // 500억, and nobody says so
  CHECK(found_in("10~1만원") == "10~1만원 = unreadable");
  CHECK(found_in("Fines run $500 to $1 million.") == "$500 to $1 million = USD 500 to 1000000");
  CHECK(found_in("It made $900 to $1.2 billion.") == "$900 to $1.2 billion = unreadable");
}

TEST_CASE("a piece of a number that is written like none is unreadable") {
  CHECK(found_in("an estimate of £6·25 million") == "£6·25 = unreadable");
  CHECK(found_in("seeks Rs.48,,60,00 of it") == "Rs.48,,60,00 = unreadable");
  CHECK(found_in("ASSETS $3, 018, 224") == "$3, 018, 224 = unreadable");
  CHECK(found_in("ASSETS $3, 118, 224") == "$3, 118, 224 = unreadable");
  CHECK(found_in("3 450 000.00 EUR") == "000.00 EUR = unreadable");
  CHECK(found_in("사업비 1 2 ,4 0 0 백만원") == "0 백만원 = unreadable");
  CHECK(found_in("국비 8,6 80백만원") == "80백만원 = unreadable");
  CHECK(found_in("과징금은 5억 3, 200만 원") == "200만 원 = unreadable");
  CHECK(found_in("수강료 250.000원") == "250.000원 = unreadable");  // 250,000, or a price
  CHECK(found_in("5억천5000만 원") == "5억천5000만 원 = unreadable");
  CHECK(found_in("costs $1-$6·25") == "$1-$6·25 = unreadable");
}

TEST_CASE("a cent is of the money that was spoken of before") {
  CHECK(found_in("earnings of R17,776 million, or 300 cents")
        == "R17,776 million = ZAR 17776000000 | 300 cents = ZAR 3");
}

TEST_CASE("pieces that look torn and are not") {
  CHECK(found_in("paid $3, 200 people came") == "$3 = USD 3");
  CHECK(found_in("1등 5억원, 200만 원") == "5억원 = KRW 500000000 | 200만 원 = KRW 2000000");
  CHECK(found_in("매출 5억, 300만 달러") == "5억 = KRW 500000000 | 300만 달러 = USD 3000000");
  CHECK(found_in("보험료는 1만원에서 2만원이 된다") == "1만원 = KRW 10000 | 2만원 = KRW 20000");
}

TEST_CASE("a magnitude that stands once is that of both ends, and where it may be, the first is unreadable") {
  CHECK(found_in("It paid from $5 to 6 billion.") == "$5 to 6 billion = USD 5000000000 to 6000000000");
  CHECK(found_in("from $10 to 20 million") == "$10 to 20 million = USD 10000000 to 20000000");
  CHECK(found_in("Sales rose from $10 to $20 million.") == "$10 = unreadable | $20 million = USD 20000000");
  CHECK(found_in("Sales rose from $10 to 20 million.") == "$10 to 20 million = unreadable");
  CHECK(found_in("Sales rose from $10 to $20.") == "$10 = USD 10 | $20 = USD 20");
  CHECK(found_in("It costs $10 or 20 million.") == "$10 or 20 million = unreadable");
  CHECK(found_in("It costs $10, 20 million people say.") == "$10 = USD 10");
}

TEST_CASE("a part of a Korean number has no more digits than fit below the part before it") {
  CHECK(only("1억35000만 원").kind == MentionKind::unreadable);
  CHECK(only("5만12천원").kind == MentionKind::unreadable);
  CHECK(money_in("1억3500만 원") == Money::from_major(1'3500'0000, KRW));
  CHECK(money_in("350백만원") == Money::from_major(3'5000'0000, KRW));
  CHECK(only("1천577.2원").price->value() == Decimal::of(15'772, -1));
  CHECK(only("1.23456789억원").kind == MentionKind::definite);
}

TEST_CASE("a change is two sums though the first leaves its currency out") {
  CHECK(found_in("30억에서 50억원으로 늘었다") == "30억 = KRW 3000000000 | 50억원 = KRW 5000000000");
  CHECK(found_in("1억5천에서 2억원으로") == "1억5천 = KRW 150000000 | 2억원 = KRW 200000000");
  CHECK(found_in("30에서 50억원으로") == "50억원 = KRW 5000000000");  // 30 of what, nobody knows
  CHECK(is_range("3억에서 5억원 가량", Money::from_major(3'0000'0000, KRW), Money::from_major(5'0000'0000, KRW)));
}

TEST_CASE("the first end of a range may leave the magnitude of its last part out") {
  CHECK(is_range("1억5천~2억원", Money::from_major(1'5000'0000, KRW), Money::from_major(2'0000'0000, KRW)));
  CHECK(is_range("1조5천~2조원", Money::from_major(1'5000'0000'0000, KRW), Money::from_major(2'0000'0000'0000, KRW)));
  CHECK(is_range("3만5천~4만원", Money::from_major(3'5000, KRW), Money::from_major(4'0000, KRW)));
  CHECK(only("1억50~2억원").kind == MentionKind::unreadable);
}

TEST_CASE("both ends of a range are found where the first by itself would be other words") {
  CHECK(found_in("이 달러~이백 달러") == "이 달러~이백 달러 = USD 2 to 200");
  CHECK(found_in("이 달러에서 이백 달러") == "이 달러에서 이백 달러 = USD 2 to 200");
  CHECK(found_in("그는 이 회사에 이백 달러") == "이백 달러 = USD 200");
  CHECK(found_in("팔 UAE 디르함~구십 UAE 디르함") == "팔 UAE 디르함~구십 UAE 디르함 = AED 8 to 90");
  CHECK(found_in("구 XOF~이만 칠천 XOF") == "구 XOF~이만 칠천 XOF = XOF 9 to 27000");
  CHECK(found_in("이 ALL~육천 ALL") == "이 ALL~육천 ALL = ALL 2 to 6000");
  CHECK(found_in("It has 0 ALL~7,180,000 ALL in notes.") == "0 ALL~7,180,000 ALL = ALL 0 to 7180000");
  CHECK(found_in("It cost AMD 0.08 to AMD 30 in all.") == "AMD 0.08 to AMD 30 = AMD 0 to 30");
}

TEST_CASE("a code that is a word is one where the text is an amount and nothing else") {
  CHECK(found_in("TRY 5") == "TRY 5 = TRY 5");
  CHECK(found_in(" at least 2 AMD") == "2 AMD = atLeast AMD 2");
  CHECK(found_in("You can TRY 5 for it.").empty());
  CHECK(found_in("ALL 4 stars").empty());
  for (const auto* heading : {"TOP 10", "COP 28", "PHP 8"}) CHECK(found_in(heading).empty());
  CHECK(found_in("TOP 1,000") == "TOP 1,000 = TOP 1000");
  CHECK(only("ALL 2 per barrel").kind == MentionKind::price);
}

TEST_CASE("magnitudes of other papers are known, and what looks like one is unreadable") {
  CHECK(found_in("€2 mrd") == "€2 mrd = EUR 2000000000");
  CHECK(found_in("EUR 2 mld") == "EUR 2 mld = EUR 2000000000");
  CHECK(found_in("2 mld euro") == "2 mld euro = EUR 2000000000");
  CHECK(found_in("€2-3 Mia.") == "€2-3 Mia = EUR 2000000000 to 3000000000");
  CHECK(found_in("2 mEUR") == "2 mEUR = EUR 2000000");
  CHECK(found_in("£3 thou") == "£3 thou = GBP 3000");
  CHECK(found_in("$5 mm") == "$5 mm = USD 5000000");
  CHECK(found_in("Rp 5 triliun") == "Rp 5 triliun = IDR 5000000000000");
  CHECK(found_in("R$ 5 bi") == "R$ 5 bi = BRL 5000000000");
  CHECK(found_in("R$ 5 mil") == "R$ 5 mil = unreadable");  // a thousand there, a million in English
  CHECK(found_in("$5 bi") == "$5 bi = unreadable");
  CHECK(found_in("SEK 2 mdkr") == "SEK 2 mdkr = SEK 2000000000");
  CHECK(found_in("SEK 5 mill.") == "SEK 5 mill = unreadable");
  CHECK(found_in("$5 lac") == "$5 lac = USD 500000");
  CHECK(found_in("₹5 L cr") == "₹5 L cr = INR 5000000000000");
  CHECK(found_in("$5 gazillion") == "$5 gazillion = unreadable");
  CHECK(found_in("$5-6 gazillion") == "$5-6 gazillion = unreadable");
  CHECK(found_in("$5 mlr.") == "$5 mlr = unreadable");
  CHECK(found_in("a dozen million dollars") == "a dozen million dollars = vague");
  CHECK(found_in("$1 2 3") == "$1 2 3 = unreadable");
  for (const auto* goes_on : {"$5 Mr Smith", "$5 MTV", "$5 by", "$5 t-shirt", "$5 million mm", "$5 to go"})
    CHECK(only(goes_on).kind == MentionKind::definite);
  CHECK(find_amounts("R5 mm").empty());
}

TEST_CASE("whose money a sign is that several countries have, the text says or nobody") {
  CHECK(found_in("It paid kr6.2bn.") == "kr6.2bn = unreadable");
  CHECK(found_in("Norway paid kr6.2bn.") == "kr6.2bn = NOK 6200000000");
  CHECK(found_in("The Swedish group paid 290 kr.") == "290 kr = SEK 290");
  CHECK(found_in("DKK 5m, of which kr3m") == "DKK 5m = DKK 5000000 | kr3m = DKK 3000000");
  CHECK(find_amounts("kr6.2bn", {.crown_sign = ISK}).at(0).amount.value().currency() == ISK);
  CHECK(found_in("for C $5m") == "C $5m = CAD 5000000");
  CHECK(found_in("A Series C $5m round") == "$5m = USD 5000000");
  CHECK(found_in("Tesla C $5m") == "C $5m = unreadable");
  CHECK(found_in("Aus$5m") == "Aus$5m = AUD 5000000");
  CHECK(found_in("Mexican $40 million") == "Mexican $40 million = unreadable");
  CHECK(found_in("Zimbabwe $40m") == "Zimbabwe $40m = unreadable");
  CHECK(found_in("Jamaican $40m") == "Jamaican $40m = JMD 40000000");
  CHECK(found_in("JMD $4,200, TTD$ 15 and MXN $20") == "JMD $4,200 = JMD 4200 | TTD$ 15 = TTD 15 | MXN $20 = MXN 20");
  CHECK(found_in("TRY $5 off") == "$5 = USD 5");
  CHECK(found_in("Ch$92,310 million, Ug$40m") == "Ch$92,310 million = CLP 92310000000 | $40m = unreadable");
  CHECK(found_in("AU $5m, HK-$6m, S $ 7m") == "AU $5m = AUD 5000000 | HK-$6m = HKD 6000000 | S $ 7m = SGD 7000000");
  CHECK(found_in("It paid A $5m") == "A $5m = AUD 5000000");
  CHECK(found_in("A $5m deal") == "$5m = USD 5000000");
  CHECK(found_in("Model S $5m") == "$5m = USD 5000000");
  CHECK(found_in("Can $5m buy it?") == "Can $5m = unreadable");
  CHECK(found_in("beef at 302\u00a2/kg in Australia") == "302\u00a2 = unreadable");
  CHECK(found_in("Morocco pays 2.9 billion dirhams") == "2.9 billion dirhams = MAD 2900000000");
  CHECK(found_in("\u20ac5m, or 28 cent") == "\u20ac5m = EUR 5000000 | 28 cent = EUR 0");
  CHECK(found_in("sold for $610 million in Australian dollars")
        == "$610 million in Australian dollars = AUD 610000000");
  CHECK(found_in("$5m in Canadian mines") == "$5m = unreadable");
  CHECK(found_in("The Canadian dollar fell as Suncor spent $68m") == "$68m = USD 68000000");
  CHECK(found_in("\u00a5599 RMB") == "\u00a5599 RMB = CNY 599");
  CHECK(found_in("Bt41.25 and RO 18.5 million") == "Bt41.25 = THB 41 | RO 18.5 million = OMR 18500000");
  CHECK(found_in("One Hundred and Twenty Ghana Cedis") == "One Hundred and Twenty Ghana Cedis = GHS 120");
}

TEST_CASE("fractions and ranges of three ends are unreadable, ranges up to as much as the second are read") {
  CHECK(found_in("1/3 billion dollars") == "3 billion dollars = unreadable");
  CHECK(found_in("$1/2 billion") == "$1/2 billion = unreadable");
  CHECK(found_in("US$3-4-5m") == "US$3-4 = unreadable");
  CHECK(is_range("from $3 to as much as $5 billion", Money::from_major(3'000'000'000, USD),
                 Money::from_major(5'000'000'000, USD)));
  CHECK(is_range("3천억원에서 많게는 5천억원", Money::from_major(3000'0000'0000, KRW),
                 Money::from_major(5000'0000'0000, KRW)));
  CHECK(money_in("1, 500 억원") == Money::from_major(1500'0000'0000, KRW));
  CHECK(found_in("R4 212 per ton") == "R4 212 = price");
}

TEST_CASE("the next cell of a row is a price as well, and a rate is told by its own clause") {
  CHECK(found_in("Leeks\tper kg\tKsh 85\tKsh 92") == "Ksh 85 = price | Ksh 92 = price");
  CHECK(found_in("Leeks per kg Ksh 85, carrots Ksh 92") == "Ksh 85 = price | Ksh 92 = price");
  CHECK(found_in("Maize per ton / $168.20 / $171.05") == "$168.20 = price | $171.05 = price");
  CHECK(found_in("\u338f\ub2f9 8\ucc9c\uc6d0\uc5d0\uc11c 1\ub9cc2\ucc9c\uc6d0\uc73c\ub85c \ub6f0\uc5c8\ub2e4")
        == "8\ucc9c\uc6d0 = price | 1\ub9cc2\ucc9c\uc6d0 = price");
  CHECK(found_in("USD \ud604\ucc30 1,457.07\uc6d0 / 1,406.93\uc6d0")
        == "1,457.07\uc6d0 = rate | 1,406.93\uc6d0 = rate");
  CHECK(found_in("a dividend of R$0.47 per share. The dollar ended at R$5.82") == "R$0.47 = price | R$5.82 = rate");
  CHECK(found_in("24.30 crowns per euro in Prague") == "24.30 crowns = rate");
  CHECK(found_in("(EUR 163 million) for roads; last week the euro cost HUF 380.4")
        == "EUR 163 million = EUR 163000000 | HUF 380.4 = rate");
}

TEST_CASE("what a table counts in is no sum") {
  for (const auto* heading : {"(million dollars)", "(million dollars, except EPS)", "(Unit: 100 million won)",
                              "(Unit: 1,000 won)", "(Units: $1,000)", "(in USD 1,000)", "(unit: thousand dollars)"})
    CHECK(found_in(heading).empty());
  CHECK(found_in("(in $1,200)") == "$1,200 = USD 1200");
  CHECK(found_in("a row\tKsh 85\tKsh 92") == "Ksh 85 = KES 85 | Ksh 92 = KES 92");
}

TEST_CASE("\"minus\" before a sum in a bracket that goes on takes it away") {
  CHECK(money_in("(minus $5)") == Money::from_major(-5, USD));
  CHECK(found_in("$9 left (minus $5 for tax)") == "$9 = USD 9 | $5 = USD 5");
}

TEST_CASE("cents of a code are hundredths, and a bare dollar sign in Sydney is Australian") {
  CHECK(find_amounts("447 ZAR cents").at(0).amount.value().money() == Money::from_minor(447, ZAR));
  CHECK(found_in("A semi in Sydney made $3.42 million.") == "$3.42 million = AUD 3420000");
  CHECK(found_in("22 z\u0142oty, 27,480 kip, BD21.6 million")
        == "22 z\u0142oty = PLN 22 | 27,480 kip = LAK 27480 | BD21.6 million = BHD 21600000");
}

TEST_CASE("dinars and rials have thousandths") {
  const auto share = find_amounts("KD 21.4 million, or 28 fils a share");
  REQUIRE(share.size() == 2);
  CHECK(share[1].price.value().value() == Decimal::parse("0.028").value());
  CHECK(share[1].currency == KWD);
  CHECK(find_amounts("AED 5m, or 75 fils in all").at(1).amount.value().money() == Money::from_minor(75, AED));
  CHECK(money_in("15 baisa in all") == Money::from_minor(15, OMR));
  CHECK(found_in("28 fils").empty());
}

TEST_CASE("short signs are money with a figure that is, in the case that papers write") {
  CHECK(found_in("Sfr120, Sfr 1.5m") == "Sfr120 = CHF 120 | Sfr 1.5m = CHF 1500000");
  CHECK(found_in("Sh50 or Kshs. 200") == "Sh50 = KES 50 | Kshs. 200 = KES 200");
  CHECK(find_amounts("Tk50, 50 paisa").at(1).amount->money() == Money::from_minor(50, BDT));
  CHECK(found_in("KD 5.2 million, 12 million KD") == "KD 5.2 million = KWD 5200000 | 12 million KD = KWD 12000000");
  CHECK(money_in("KD 1.250") == Money::from_minor(1'250, KWD));
  CHECK(found_in("300 TL") == "300 TL = TRY 300");
  CHECK(found_in("Kč 450, 1,200 Kč") == "Kč 450 = CZK 450 | 1,200 Kč = CZK 1200");
  CHECK(found_in("500 Frw") == "500 Frw = RWF 500");
  CHECK(found_in("₤450; U$ 60") == "₤450 = GBP 450 | U$ 60 = USD 60");
  CHECK(spans("KD 35 shoes, SFR 500, TL 5, Tk 3, Tk 8.6, SH2, 2 TL, 2.35 KD").empty());
}

TEST_CASE("a sign may be glued to a word, and a letter of magnitude to a sign") {
  CHECK(found_in("paidUS$45million") == "US$45million = USD 45000000");
  CHECK(found_in("sold for£11,250") == "£11,250 = GBP 11250");
  CHECK(only("c£11m").amount->approx());
  CHECK(found_in("350 k€, k€ 350, M€ 5.4") == "350 k€ = EUR 350000 | k€ 350 = EUR 350000 | M€ 5.4 = EUR 5400000");
  CHECK(spans("echo$1, M€ 2025").empty());
}

TEST_CASE("whose a cent, a letter or a dollar is, a letter before it says, a country or a bracket") {
  CHECK(only("A14.5¢").price->value() == Decimal::of(145, -3));
  CHECK(only("A14.5¢").currency == AUD);
  CHECK(money_in("US4 cents") == Money::from_minor(4, USD));
  CHECK(money_in("A¢7") == Money::from_minor(7, AUD));
  CHECK(money_in("45 Singapore cents") == Money::from_minor(45, SGD));
  CHECK(only("In Geneva 84 centimes").currency == CHF);
  CHECK(find_amounts("€3.20 and then 84 centimes").at(1).amount->money() == Money::from_minor(84, EUR));
  CHECK(spans("84 centimes").empty());  // of euros or of francs
  CHECK(found_in("P310m in Botswana") == "P310m = BWP 310000000");
  CHECK(found_in("P310m in Manila") == "P310m = PHP 310000000");
  CHECK(found_in("From Manila to Botswana: P310m") == "P310m = unreadable");
  CHECK(found_in("$1.4-million (Canadian)") == "$1.4-million (Canadian) = CAD 1400000");
  CHECK(found_in("$500 (AUD) each").starts_with("$500 (AUD) = "));
  CHECK(found_in("$500 (Canada Post)") == "$500 = unreadable");
  CHECK(found_in("a 30 million Danish crown loan") == "30 million Danish crown = DKK 30000000");
  CHECK(only("crores of rupees").kind == MentionKind::vague);
}

TEST_CASE("a bound may be written short, or reach over what the sum is called") {
  const auto bound = [](std::string_view text) { return only(text).amount->bound(); };
  CHECK(bound("less than or equal to $5") == Bound::at_most);
  CHECK(bound("greater than or equal to $5") == Bound::at_least);
  CHECK(bound("up to an aggregate nominal amount of $5") == Bound::at_most);
  CHECK(bound("rooms starting at $120") == Bound::at_least);
  CHECK(found_in("min $5 max $60") == "$5 = atLeast USD 5 | $60 = atMost USD 60");
  CHECK(found_in("min. €7,500, max. €60,000") == "€7,500 = atLeast EUR 7500 | €60,000 = atMost EUR 60000");
}

TEST_CASE("a pound has a price per weight where it is not sterling") {
  CHECK(only("452 cents per pound").kind == MentionKind::price);
  CHECK(only("$1.27 per pound sterling").kind == MentionKind::rate);
  CHECK(only("$25.50 in cash for each share").kind == MentionKind::price);
  CHECK(only("$345 pmt").kind == MentionKind::price);
}

TEST_CASE("brackets make a loss of a sum where accounts have it so, and not where it is just put in them") {
  const auto money = [](std::string_view text) { return only(text).amount->money().minor_units(); };
  CHECK(money("a loss before tax (£0.9m) in the half") == -900'000'00);
  CHECK(money("a loss of (£0.9m) was booked") == -900'000'00);
  CHECK(money("EBITDA was ($12.3 million)") == -12'300'000'00);
  CHECK(money("a result of (£0.9) million") == -900'000'00);
  CHECK(money("Result\t(£0.9m)\t") == -900'000'00);
  CHECK(money("Less: trade-in credit ($200.00)") == -200'00);
  CHECK(money("the fee ($200) is due") == 200'00);
  CHECK(money("a bank charge ($25) and more") == 25'00);
  CHECK(find_amounts("a loss of two billion yen ($13m)").at(1).amount->money() == Money::from_major(13'000'000, USD));
  CHECK(spans("Loss (£9m) (£8m)") == Spans{"(£9m)", "(£8m)"});
  CHECK(spans("won per JPY(100)").empty());
}

TEST_CASE("one magnitude at the end of a list is that of all its figures, where they look like parts of it") {
  CHECK(found_in("$4.6, $4.2 and $3.9 million")
        == "$4.6 = USD 4600000 | $4.2 = USD 4200000 | $3.9 million = USD 3900000");
  CHECK(found_in("$5 and $3 million") == "$5 = unreadable | $3 million = USD 3000000");
  CHECK(found_in("$500 and $1.2 million") == "$500 = USD 500 | $1.2 million = USD 1200000");
  CHECK(found_in("between $2 and $3 million") == "$2 and $3 million = USD 2000000 to 3000000");
  CHECK(found_in("$5, 20 million people") == "$5 = USD 5");
}

TEST_CASE("what is glued to a figure or to its magnitude is no part of it") {
  CHECK(found_in("a $48 millionnote") == "$48 million = unreadable");
  CHECK(spans("NOK 3mN+325").empty());
  CHECK(spans("4100 Dollar Bay Road, 350 Dollar Tree stores").empty());
  CHECK(spans("400 Dollars In Fines") == Spans{"400 Dollars"});
}

TEST_CASE("points or spaces part thousands where cents stand behind them") {
  CHECK(money_in("€ 445.678,99") == Money::from_minor(445'678'99, EUR));
  CHECK(money_in("€1.250,50") == Money::from_minor(1'250'50, EUR));
  CHECK(money_in("R4 599.99") == Money::from_minor(4'599'99, ZAR));
  CHECK(only("$4 599.99").kind == MentionKind::unreadable);
}

TEST_CASE("the rows of a table that are called per share have prices") {
  for (const auto* row :
       {"Loss per share, basic\t$(0.10)", "EPS | €1.20", "Diluted\t$0.30", "Per share:\nBasic\t$0.30"})
    CHECK(only(row).kind == MentionKind::price);
  for (const auto* row : {"Basic\t$9.99", "Basic plan | $9.99", "EPS growth fund, $1.20", "Dividends\t$0.30"})
    CHECK(only(row).kind == MentionKind::definite);
}

TEST_CASE("a bare dollar is not guessed at behind other dollars, or near a place that has one of its own") {
  CHECK(found_in("S$4.5m, up from $4.1m") == "S$4.5m = SGD 4500000 | $4.1m = unreadable");
  CHECK(found_in("A$4bn ($3bn), then $2bn")
        == "A$4bn = AUD 4000000000 | $3bn = USD 3000000000 | $2bn = USD 2000000000");
  CHECK(found_in("C$5m, or about $4m") == "C$5m = CAD 5000000 | $4m = USD 4000000");
  CHECK(found_in("A$4m (2023: $3m)") == "A$4m = AUD 4000000 | $3m = unreadable");
  CHECK(found_in("Ontario will pay $20m") == "$20m = CAD 20000000");
  CHECK(found_in("Canada will pay $20m") == "$20m = unreadable");
  CHECK(found_in("A Toronto fund will pay $20m (US$15m)") == "$20m = unreadable | US$15m = USD 15000000");
  CHECK(found_in("It is listed in Jamaica and pays $0.18 a share.") == "$0.18 = unreadable");
  CHECK(found_in("The Australian government will pay 20 million dollars") == "20 million dollars = AUD 20000000");
  CHECK(found_in("Net debt was cut by £312m to £1,104m") == "£312m = GBP 312000000 | £1,104m = GBP 1104000000");
  CHECK(found_in("Costs fell by $20m to $30m") == "$20m to $30m = unreadable");
  CHECK(found_in("The fare will go up by 80p to £18.60") == "80p = GBP 0 | £18.60 = GBP 18");
  CHECK(found_in("It grew by $5.2bn to $571bn") == "$5.2bn = USD 5200000000 | $571bn = USD 571000000000");
  CHECK(found_in("It will cost between $5 a kilo and $6 a kilo") == "$5 a kilo and $6 = price");
  CHECK(found_in("The Montreal explorer gained 9% to 47¢") == "47¢ = unreadable");
  CHECK(found_in("Ontario will pay $20m, and so will each of the other provinces and territories, and what comes "
                 "after them, $30m.")
        == "$20m = CAD 20000000 | $30m = CAD 30000000");
  CHECK(found_in("Ontario will pay US$20m") == "US$20m = USD 20000000");
  CHECK(find_amounts("Ontario will pay $20m", {.dollar = CAD}).at(0).amount->currency() == CAD);
}

TEST_CASE("cents near a place that has its own, or behind euros, are not guessed at") {
  CHECK(found_in("The Cape Town grocer pays 300 cents") == "300 cents = ZAR 3");
  CHECK(found_in("Singapore homes pay 29.94 cents") == "29.94 cents = unreadable");
  CHECK(found_in("Sales were €5m; it pays 40 cents") == "€5m = EUR 5000000 | 40 cents = unreadable");
  CHECK(found_in("A $5 note and 400 cents") == "$5 = USD 5 | 400 cents = USD 4");
  CHECK(found_in("Lambs made 812c/kg in Wagga, NSW") == "812c = price");
  CHECK(only("SYDNEY: a dividend of 24c a share").currency == AUD);
  CHECK(found_in("lambs made 812c/kg in Galway, Ireland") == "812c = unreadable");
  CHECK(found_in("The NSW steers made 310c to 345c/kg").empty());
  CHECK(found_in("page 24c a share").starts_with("24c"));
  CHECK(found_in("earnings of 312.6 cents as sales rose to R14.2bn")
        == "312.6 cents = unreadable | R14.2bn = ZAR 14200000000");
  CHECK(found_in("earnings of 312.6 cents as sales rose to $14.2bn").starts_with("312.6 cents = "));
}

TEST_CASE("what a label or a row is for each of is a price") {
  CHECK(only("신주의 1주당 액면가액 : 500원").kind == MentionKind::price);
  CHECK(only("1주당 배당금: 500원").kind == MentionKind::price);
  CHECK(only("금값은 돈당 54만1,000원").kind == MentionKind::price);
  CHECK(only("배당 : 500원").kind == MentionKind::definite);
  for (const auto& mention : find_amounts("\tPrice\tFee\nPer Unit\tC$2.50\tC$0.15\tUS$2.35"))
    CHECK(mention.kind == MentionKind::price);
}

TEST_CASE("magnitudes behind a hyphen, pieces of numbers with points, and special drawing rights") {
  CHECK(found_in("Rs 300-cr buyback") == "Rs 300-cr = INR 3000000000");
  CHECK(found_in("Rs1.6tr") == "Rs1.6tr = INR 1600000000000");
  CHECK(found_in("(excluding VAT): 3 412 750.00 EUR.") == "750.00 EUR = unreadable");
  CHECK(found_in("worth G$2.8 billion") == "G$2.8 billion = GYD 2800000000");
  CHECK(found_in("Coupon\tFace amount (millions)\n5.250%\t$625.0") == "$625.0 = unreadable");
  CHECK(found_in("a credit of SDR 34.6 million") == "SDR 34.6 million = XDR 34600000");
}

TEST_CASE("the change of a price is for what its level is for") {
  CHECK(found_in("cocoa lost £88 to £4,312 a ton") == "£88 = price | £4,312 = price");
  CHECK(found_in("It lost 1.05 dollars, or 1.3 percent, to settle at 82.69 dollars a barrel")
        == "1.05 dollars = price | 82.69 dollars = price");
  CHECK(found_in("Coal closed at $87.42 a tonne, up 68 cents, and the miner paid $68")
        == "$87.42 = price | 68 cents = price | $68 = USD 68");
}

TEST_CASE("a sentence that goes on in the next line is one text") {
  CHECK(found_in("a buyback of $1.25\nbillion at $47\nper share") == "$1.25\nbillion = USD 1250000000 | $47 = price");
  CHECK(found_in("a crowd of 45,000\nwon by the home side") == "");
  CHECK(found_in("a fee of $12.40 per\nounce, R2.4\r\nbillion") == "$12.40 = price | R2.4\r\nbillion = ZAR 2400000000");
  CHECK(found_in("공사비는 1,250억\n원이다") == "1,250억\n원 = KRW 125000000000");
  CHECK(found_in("Rent $62\nMillion Street") == "$62 = USD 62");
  CHECK(found_in("It paid $62\n\nmillion") == "$62 = USD 62");
}

TEST_CASE("what looks like a price below a heading, in a list or in another line and is none") {
  CHECK(found_in("The deal is worth $12 billion\na person close to it said") == "$12 billion = USD 12000000000");
  CHECK(found_in("The dividend per share will rise and\nuse $80,000 it saves") == "$80,000 = USD 80000");
  CHECK(found_in("Price per share: $4.50\nGross proceeds: $45,000") == "$4.50 = price | $45,000 = USD 45000");
  CHECK(found_in("Date/time\nPaid $45") == "$45 = USD 45");
  CHECK(found_in("Rooms cost $120 a night, and dinner $45") == "$120 = price | $45 = USD 45");
  CHECK(found_in("$5 million for a bag maker") == "$5 million = USD 5000000");
  CHECK(found_in("건물주가 50만원을 냈다") == "50만원 = KRW 500000");
  CHECK(found_in("공모가는 3만원으로, 증거금은 15만원이다") == "3만원 = price | 15만원 = KRW 150000");
  CHECK(found_in("between $3 a share and $5 million") == "$3 = price | $5 million = USD 5000000");
}

TEST_CASE("pieces of a sum in other words, lines and fractions are no sum") {
  CHECK(found_in("It will cut costs by $10 to $15 million") == "$10 to $15 million = USD 10000000 to 15000000");
  CHECK(found_in("SALES TOP $5 MILLION") == "TOP $5 MILLION = unreadable");
  CHECK(found_in("two and a quarter billion dollars") == "a quarter billion dollars = unreadable");
  CHECK(found_in("one and three-quarter million dollars") == "million dollars = unreadable");
  CHECK(found_in("five\nmillion dollars") == "five\nmillion dollars = USD 5000000");
  CHECK(found_in("$1 ½ million and $10⅔ million, $3⅛ million")
        == "$1 ½ million = USD 1500000 | $10⅔ million = unreadable | $3⅛ million = USD 3125000");
  CHECK(found_in("$3/8 a share") == "$3/8 = unreadable");
  CHECK(found_in("$20 3/4 of the shares") == "$20 = USD 20");
  CHECK(found_in("매출 5조\n2000억원") == "5조 = KRW 5000000000000 | 2000억원 = unreadable");
}

TEST_CASE("a loss per share is a price, and what stands beside it") {
  CHECK(found_in("Net loss per basic and diluted share was ($0.31), compared with ($0.58) a year earlier")
        == "($0.31) = price | ($0.58) = price");
  CHECK(found_in("EPS -$0.03 vs -$0.06 est") == "-$0.03 = price | -$0.06 = price");
  CHECK(found_in("Net loss per share, basic and diluted $ (0.51) $ (0.77)") == "$ (0.51) = price | $ (0.77) = price");
  CHECK(found_in("톤당 42달러(1.77%) 상승한 2,415달러로 마감했다") == "42달러 = price | 2,415달러 = price");
  CHECK(found_in("환율의 주간 거래 종가는 1,391.4원") == "1,391.4원 = rate");
  CHECK(found_in("Coffee, price per 50-kg bag\nGrade AA - $312") == "$312 = price");
}

TEST_CASE("a bare dollar sign that converts American dollars is another one") {
  CHECK(found_in("The Sydney miner made US$1.34 billion ($2.05 billion)")
        == "US$1.34 billion = USD 1340000000 | $2.05 billion = AUD 2050000000");
  CHECK(found_in("It made US$1.34 billion ($2.05 billion)")
        == "US$1.34 billion = USD 1340000000 | $2.05 billion = unreadable");
  CHECK(found_in("It made $1.34 billion ($2.05 billion before tax)").ends_with("$2.05 billion = USD 2050000000"));
}

TEST_CASE("names and what all the world trades in dollars tell nothing of a bare dollar sign") {
  CHECK(found_in("Sydney Sweeney earned $5 million") == "$5 million = unreadable");
  CHECK(found_in("A plant in Melbourne, Florida, cost $5 million") == "$5 million = unreadable");
  CHECK(found_in("Oil rose to $82 a barrel, an analyst in Sydney said") == "$82 = unreadable");
  CHECK(found_in("C$ in thousands\nSales\t$4,512\n\nUS$ in millions\nSales\t$3")
        == "$4,512 = CAD 4512000 | $3 = USD 3000000");
  CHECK(found_in("(in thousands of Jamaican dollars)\nSales\t$4,512") == "$4,512 = JMD 4512000");
}

TEST_CASE("the heading of a table says whose a sign is that several have") {
  CHECK(found_in("Canadian dollars in thousands\nSales\t$4,512") == "$4,512 = CAD 4512000");
  CHECK(found_in("Singapore dollars in millions\nSales\t$3\n\nUS dollars in millions\nSales\t$4")
        == "$3 = SGD 3000000 | $4 = USD 4000000");
  CHECK(found_in("(AUD in thousands)\nSales\t$ 4,512\nTax\tAUD 45  AUD 33\nOther\tUS$ 45")
        == "$ 4,512 = AUD 4512000 | AUD 45 = AUD 45000 | AUD 33 = AUD 33000 | US$ 45 = unreadable");
  CHECK(found_in("(RMB in millions)\nRevenue\t¥ 4,512") == "¥ 4,512 = CNY 4512000000");
  CHECK(found_in("in millions of RMB\nRevenue\t¥4,512\n\n(yen in millions)\nRevenue\t¥3")
        == "millions of RMB = vague | ¥4,512 = CNY 4512000000 | ¥3 = JPY 3000000");
  CHECK(found_in("(단위: 백만위안)\n매출\t¥4,512") == "¥4,512 = CNY 4512000000");
}

TEST_CASE("small losses in brackets are those of cells, not counts of a sentence") {
  const auto losses = find_amounts("(In thousands)\nNet loss\t$ (88)\t$ (102)\nNet loss | $ (5) | $ (6)");
  REQUIRE(losses.size() == 4);
  CHECK(losses[0].amount->money() == Money::from_minor(-88'000'00, USD));
  CHECK(losses[1].amount->money() == Money::from_minor(-102'000'00, USD));
  CHECK(losses[2].amount->money() == Money::from_minor(-5'000'00, USD));
  CHECK(losses[3].amount->money() == Money::from_minor(-6'000'00, USD));
  CHECK(found_in("the prices in $ (12 of them)") == "");
  CHECK(found_in("sold in $ (12) and in pounds") == "");
}

TEST_CASE("the code of the old cedi, which papers write of the new one, is doubtful in a sentence alone") {
  CHECK(found_in("It paid GHC 7,600 a tonne") == "GHC 7,600 = unreadable");
  CHECK(Amount::parse("GHC 7,600").value().currency() == GHC);
}

TEST_CASE("cents stand at their dollars without a space in Korean") {
  CHECK(only("주당 27달러45센트에 사들인다").price->value() == *Decimal::of(2745, -2));
  CHECK(only("27달러45센트").amount->money() == Money::from_minor(2'745, USD));
  CHECK(found_in("27달러45만원") == "27달러 = USD 27 | 45만원 = KRW 450000");
}

TEST_CASE("a vulgar fraction is of the last digit, and hundredths are cents") {
  CHECK(only("439-3/4 cents a bushel").price->value() == *Decimal::of(43975, -4));
  CHECK(only("USD5.81 1/4 a bushel").price->value() == *Decimal::of(58125, -4));
  CHECK(only("shares at 96 1/2p each").price->value() == *Decimal::of(965, -3));
  CHECK(found_in("up 1/4 cent") == "4 cent = unreadable");
  CHECK(found_in("a rent of Thirty-six Thousand and 25/100 Dollars")
        == "Thirty-six Thousand and 25/100 Dollars = USD 36000");
  CHECK(only("two hundred and no/100 dollars").amount->money() == Money::from_minor(20'000, USD));
}

TEST_CASE("what is traded, and the target of analysts, makes a price of the level") {
  CHECK(found_in("Brent settles at $74.60 as OPEC delays") == "$74.60 = price");
  CHECK(found_in("Gold rose 2% to $2,700") == "$2,700 = price");
  CHECK(found_in("They raised the price target to $95 from $80") == "$95 = price | $80 = price");
  CHECK(found_in("She sold gold worth $500") == "$500 = USD 500");
  CHECK(found_in("a $140-M loan") == "$140-M = USD 140000000");
}

TEST_CASE("a unit that stands once above prices is that of each") {
  CHECK(found_in("Prices per tonne: butter at $6,510 (€5,991), cheddar $4,318")
        == "$6,510 = price | €5,991 = price | $4,318 = price");
  CHECK(found_in("Pump prices (per litre)\nDelhi: Rs 94.72 and Rs 87.62\n\nAgra: Rs 94.10")
        == "Rs 94.72 = price | Rs 87.62 = price | Rs 94.10 = price");
  CHECK(found_in("지역별 리터당 최저가: 부산 1,895원/ 대구 1899원") == "1,895원 = price | 1899원 = price");
  CHECK(found_in("Rent per month: $500") == "$500 = USD 500");
  CHECK(found_in("It sells wheat per tonne. Fees: $500") == "$500 = USD 500");
  CHECK(found_in("It costs $5 per tonne: a sum of $400") == "$5 = price | $400 = USD 400");
}

TEST_CASE("the price of a share is told by its clause in Korean") {
  CHECK(found_in("주가는 전 거래일보다 4.12% 오른 6만3,200원에 마쳤다") == "6만3,200원 = price");
  CHECK(found_in("현재주가(5/21) 241,500원 | 확정공모가 | 12,000원") == "241,500원 = price | 12,000원 = price");
  CHECK(found_in("목표주가 18만5천원→22만원") == "18만5천원 = price | 22만원 = price");
  CHECK(found_in("주가 조작으로 벌금 5천원") == "5천원 = KRW 5000");
  CHECK(found_in("주가가 올랐다. 그는 5천원을 냈다") == "5천원 = KRW 5000");
  CHECK(found_in("공모가를 정해 312억원을 모은다") == "312억원 = KRW 31200000000");
}

TEST_CASE("what the head of a column says is per share is a price") {
  const auto prices = [](std::string_view text) {
    std::string kinds;
    for (const auto& mention : find_amounts(text)) kinds += mention.kind == MentionKind::price ? 'p' : 's';
    return kinds;
  };
  CHECK(prices("\tPer Share\tTotal\nPrice\t$15.00\t$127,500,000\nDiscount\t$1.05\t$8,925,000") == "psps");
  CHECK(prices("연도 | 1주당 액면금액 | 주당배당금 | 총액\n2022년 | 5,000원 | 2,250원 | 44,796,159,000원") == "pps");
  CHECK(prices("\t\tPer Share\tTotal\nPrice\t$ 17.00\t$ 136,000,000") == "ps");
  CHECK(prices("\tTotal\tPer share\nPrice\t$15.00") == "s");
  CHECK(prices("Per share\nPrice\t$15.00") == "p");
  CHECK(prices("\t$15.00") == "s");
}

TEST_CASE("numbers in words are read whole or not at all") {
  CHECK(found_in("two million and three hundred thousand dollars")
        == "two million and three hundred thousand dollars = USD 2300000");
  CHECK(found_in("two million, three hundred thousand dollars") == "three hundred thousand dollars = unreadable");
  CHECK(found_in("$5 million, three hundred dollars more")
        == "$5 million = USD 5000000 | three hundred dollars = USD 300");
  CHECK(found_in("$2 and a half million") == "$2 and a half million = unreadable");
  CHECK(found_in("2 and a half million dollars") == "half million dollars = unreadable");
  CHECK(found_in("Rs 5.5 arab, $2 arab") == "Rs 5.5 arab = INR 5500000000 | $2 arab = unreadable");
}

TEST_CASE("what an offer begins at is the least of it, what a change begins at is not") {
  const auto bound = [](std::string_view text) {
    const auto found = find_amounts(text);
    return found.empty() || !found[0].amount ? Bound::nearly : found[0].amount->bound();
  };
  CHECK(bound("Flats start from €289,000") == Bound::at_least);
  CHECK(bound("From £24.00. Filters £6.95.") == Bound::at_least);
  CHECK(bound("Cut: from £39") == Bound::at_least);
  CHECK(bound("From $5m in 2020, revenue rose to $8m.") == Bound::exact);
  CHECK(bound("Sales: from $5m to $8m") == Bound::exact);
  CHECK(bound("priced from $5m to $10m") == Bound::range);
}

TEST_CASE("a move and the price that it led to are no range, nor a year and a sum") {
  CHECK(spans("Brent rose, adding $1.89 to $48.62") == Spans{"$1.89", "$48.62"});
  CHECK(spans("up 6%, or 16.75 pence to 293.5p") == Spans{"16.75 pence", "293.5p"});
  CHECK(spans("tickets cost $1.50 to $40") == Spans{"$1.50 to $40"});
  CHECK(found_in("fell 4% in 2004 to 789m euros") == "789m euros = EUR 789000000");
  CHECK(found_in("fees of 2000 to 3000 euros") == "2000 to 3000 euros = EUR 2000 to 3000");
}

TEST_CASE("pounds of goods are weight, and what a statement counts in is no sum") {
  CHECK(spans("they bought 170 million pounds of refined copper").empty());
  CHECK(found_in("it saved 5 million pounds of public money") == "5 million pounds = GBP 5000000");
  CHECK(found_in("£3m and 5 million pounds of gold mines") == "£3m = GBP 3000000 | 5 million pounds = GBP 5000000");
  CHECK(found_in("£3m and 45,000 pounds of butter were sold") == "£3m = GBP 3000000");
  CHECK(spans("(All amounts expressed in thousands of U.S. dollars, except per share data)").empty());
  CHECK(spans("$60.50 $-15.00") == Spans{"$60.50", "$-15.00"});
  CHECK(only("30 million Canadian dollars and more").currency == CAD);
  CHECK(found_in("30 million Canadian dollars and $5m").ends_with("$5m = USD 5000000"));
}

TEST_CASE("a sum for each year or month is a price for one") {
  const auto per = [](std::string_view text) {
    const auto mention = only(text);
    REQUIRE(mention.kind == MentionKind::price);
    return price_of(mention, text).value();
  };
  const Price ten_billion{Decimal{10'000'000'000}, KRW, "year"};
  for (const auto* text : {"연 100억원", "연간 100억원", "연평균 100억원", "매년 100억원을 낸다"})
    CHECK(per(text) == ten_billion);
  for (const auto* text : {"월 3억원", "월평균 3억원", "매달 3억원"})
    CHECK(per(text) == Price{Decimal{300'000'000}, KRW, "month"});
  CHECK(per("1인당 연 781만원") == Price{Decimal{7'810'000}, KRW, "person"});
  for (const auto* other : {"5월 3억원", "2025년 12월 3억원", "연간 매출 3억원"})
    CHECK(money_in(other) == Money::from_minor(300'000'000, KRW));
}

TEST_CASE("a bound that is denied is the other one") {
  CHECK(found_in("no fewer than $5m") == "$5m = atLeast USD 5000000");
  CHECK(found_in("not less than $5m") == "$5m = atLeast USD 5000000");
  CHECK(found_in("2조원을 밑돌지 않았다") == "2조원 = atLeast KRW 2000000000000");
  CHECK(found_in("2조원을 웃돌지 않았다") == "2조원 = atMost KRW 2000000000000");
  CHECK(found_in("2조원에 못 미치지 않았다") == "2조원 = atLeast KRW 2000000000000");
  CHECK(found_in("2조원 이하가 아니다") == "2조원 = moreThan KRW 2000000000000");
  CHECK(found_in("2조원 미만이 아니라") == "2조원 = atLeast KRW 2000000000000");
  CHECK(found_in("2조원 이상이 아니다") == "2조원 = lessThan KRW 2000000000000");
}

TEST_CASE("all conversions in one bracket are of the sum before it") {
  const auto found = find_amounts("£5m ($6.5m, or €5.9m)");
  REQUIRE(found.size() == 3);
  CHECK(found[1].equivalent_of == 0U);
  CHECK(found[2].equivalent_of == 0U);
}

struct StepCounter {
  std::size_t* steps;
  constexpr void count() const noexcept { ++*steps; }
};

std::size_t steps_over(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() < size) text += unit;
  std::size_t steps = 0;
  for_each_amount_counted(
      text, [](const AmountMention&) {}, CurrencyReadings{}, StepCounter{&steps});
  return steps;
}

constexpr std::size_t times = sanitized ? 10 : 100;

TEST_CASE("a hundred times the text takes a hundred times the steps, however hostile it is") {
  for (const auto* unit :
       {"9",      "1,",   "1.",       "조",     "1조 ",     "1조", "(",    "$1 (",  "최대 ",       "이상 ",
        "일이삼", "이천", "천 ",      "만 ",    "수 ",      "1~",  "1원~", "$1-",   "100억 달러(", "1원 이상 ",
        "a ",     "one ", "million ", "and ",   "between ", "$",   "- ",   "당 ",   "1인당 ",      "환율",
        "여",     "\xff", "\xea",     "\u110e", "\u1165",   "0.",  "USD ", "1달러 "}) {
    INFO(unit);
    const auto small = steps_over(unit, 2'000);
    const auto large = steps_over(unit, 2'000 * times);
    CHECK(large <= small * (times + 1));
  }
}

TEST_CASE("so do tables, their headings and what looks like them") {
  for (const auto* unit : {"$ 1   ", "$ 1\n", "(in millions)\n$ 1\n", "in millions ", "단위: 천원", "(단위:", "$1.\n",
                           "a $ 1 $ 2\n", "(in thousands) $ 1   $ 2"}) {
    INFO(unit);
    const auto small = steps_over(unit, 2'000);
    const auto large = steps_over(unit, 2'000 * times);
    CHECK(large <= small * (times + 1));
  }
}
