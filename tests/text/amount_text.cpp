// SPDX-License-Identifier: MIT
#include <newsgraph/text/amount_text.hpp>

#include <newsgraph/prose/parse_amount.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace test_text_amount_text {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using namespace newsgraph::value_parts;
using enum Currency;
using sample::krw;
using sample::usd;

namespace {

/// In the order of the styles: korean, koreanSpaced, hangul, englishShort, englishWords, englishDigits.
std::vector<std::string> in_every_style(const Amount& amount) {
  std::vector<std::string> texts;
  for (const auto& style : rows_of<AmountStyle>) texts.push_back(amount_text(amount, style.value));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("every style writes all digits of a sum") {
  CHECK(in_every_style(krw(56'2500'0000'0000))
        == Texts{"56조2500억원", "56조 2500억 원", "오십육조 이천오백억 원", "₩56.25tn", "₩56.25 trillion",
                 "₩56,250,000,000,000"});
  CHECK(in_every_style(usd(38'000))
        == Texts{"380억 달러", "380억 달러", "삼백팔십억 달러", "$38bn", "$38 billion", "US$38,000,000,000"});
  CHECK(in_every_style(Money::from_minor(1'234'567'89, EUR))
        == Texts{"123만4567.89 유로", "123만 4567.89 유로", "백이십삼만 사천오백육십칠점팔구 유로", "€1,234,567.89",
                 "€1,234,567.89", "€1,234,567.89"});
  CHECK(in_every_style(Money::from_minor(0, JPY)) == Texts{"0 엔", "0 엔", "영 엔", "¥0", "¥0", "¥0"});
}

TEST_CASE("a currency without a word or a sign is written as its code") {
  CHECK(in_every_style(Money::from_minor(5'000'000'000, KWD))
        == Texts{"500만 KWD", "500만 KWD", "오백만 KWD", "KWD 5m", "KWD 5 million", "KWD 5,000,000"});
}

TEST_CASE("the sign of a negative sum stands before the whole of it") {
  CHECK(in_every_style(usd(-5))
        == Texts{"-500만 달러", "-500만 달러", "-오백만 달러", "-$5m", "-$5 million", "-US$5,000,000"});
  CHECK(amount_text(Money::from_minor(std::numeric_limits<std::int64_t>::min(), KRW), AmountStyle::korean)
        == "-922경3372조368억5477만5808원");
}

TEST_CASE("bounds and about are words beside the sum") {
  const auto in = [](AmountStyle style, Bound bound) { return amount_text(Amount{usd(10'000), bound}.about(), style); };
  using enum AmountStyle;
  CHECK(in(korean_spaced, Bound::exact) == "약 100억 달러");
  CHECK(in(korean_spaced, Bound::at_least) == "약 100억 달러 이상");
  CHECK(in(korean_spaced, Bound::at_most) == "최대 약 100억 달러");
  CHECK(in(korean_spaced, Bound::more_than) == "약 100억 달러 초과");
  CHECK(in(hangul, Bound::less_than) == "약 백억 달러 미만");
  CHECK(in(hangul, Bound::nearly) == "약 백억 달러 가까이");
  CHECK(amount_text(Amount{usd(10'000), Bound::nearly}, english_short) == "nearly $10bn");
  CHECK(amount_text(Amount{usd(10'000), Bound::nearly}, korean) == "100억 달러 가까이");
  CHECK(in(english_words, Bound::exact) == "about $10 billion");
  CHECK(in(english_short, Bound::at_least) == "at least about $10bn");
  CHECK(in(english_short, Bound::at_most) == "up to about $10bn");
  CHECK(in(english_short, Bound::more_than) == "more than about $10bn");
  CHECK(in(english_digits, Bound::less_than) == "less than about US$10,000,000,000");
}

TEST_CASE("a range has both ends in full") {
  CHECK(in_every_style(Amount::range(usd(10'000), usd(20'000)).about())
        == Texts{"약 100억 달러~200억 달러", "약 100억 달러~200억 달러", "약 백억 달러~이백억 달러",
                 "about $10bn to $20bn", "about $10 billion to $20 billion",
                 "about US$10,000,000,000 to US$20,000,000,000"});
}

TEST_CASE("no end of a range seems to have the magnitude of the other") {
  CHECK(in_every_style(Amount::range(krw(8'000), krw(2'000'000)))
        == Texts{"8,000원~2,000,000원", "8,000 원~2,000,000 원", "팔천 원~이백만 원", "₩8,000 to ₩2,000,000",
                 "₩8,000 to ₩2,000,000", "₩8,000 to ₩2,000,000"});
  CHECK(amount_text(Amount::range(Money::from_minor(1'50, USD), usd(3)), AmountStyle::english_short)
        == "$1.50 to $3,000,000");
}

TEST_CASE("the digits say to which place a sum is stated, where newspapers have a form for it") {
  const auto to = [](Money money, Money quantum) { return in_every_style(Amount{money}.stated_to(quantum)); };
  CHECK(to(usd(38'000), usd(100))
        == Texts{"380억 달러", "380억 달러", "삼백팔십억 달러", "$38.0bn", "$38.0 billion", "US$38,000,000,000"});
  CHECK(to(krw(1'5000'0000'0000), krw(100'0000'0000))
        == Texts{"1.50조원", "1.50조 원", "일조 오천억 원", "₩1.50tn", "₩1.50 trillion", "₩1,500,000,000,000"});
  CHECK(to(krw(3000'0000'0000), krw(1000'0000'0000))
        == Texts{"3천억원", "3천억 원", "삼천억 원", "₩0.3tn", "₩0.3 trillion", "₩300,000,000,000"});
  CHECK(to(usd(2), Money::from_minor(1, USD))
        == Texts{"2,000,000.00 달러", "2,000,000.00 달러", "이백만 달러", "$2,000,000.00", "$2,000,000.00",
                 "US$2,000,000.00"});
}

TEST_CASE("a quantum that no last digit has changes nothing") {
  CHECK(in_every_style(Amount{krw(5'0000'0000)}.stated_to(krw(3))) == in_every_style(krw(5'0000'0000)));
  CHECK(in_every_style(Amount{krw(5'0000'0001)}.stated_to(krw(1'0000))) == in_every_style(krw(5'0000'0001)));
}

namespace {

/// Random amounts whose quantum is that of a digit that a style can end with. The same ones in every run.
class RandomAmounts {
public:
  Amount next(AmountStyle style) {
    const auto currency = random_currency();
    const auto money = random_money(currency, style);
    auto amount = Amount{money.sum, static_cast<Bound>(below(5))};
    if (below(8) == 0 && money.max) amount = Amount::range(money.sum, *money.max);
    if (below(3) == 0) amount = amount.about();
    return amount.stated_to(money.quantum);
  }

private:
  struct Sum {
    Money sum;
    Money quantum;
    std::optional<Money> max;  // not of a negative sum: ranges of losses are no figures of newspapers
  };

  std::uint64_t below(std::uint64_t end) { return random_() % end; }

  /// Any but the codes for testing and for no currency.
  Currency random_currency() {
    const auto currency = static_cast<Currency>(below(rows_of<Currency>.size()));
    return currency == XTS || currency == XXX ? KRW : currency;
  }

  /// Where the last digit of a sum stands, and of how many digits below its first unit it is the last.
  struct LastDigit {
    int place;
    int decimals;
  };

  /// Digits go down to the unit below, all digits of the minor unit below the point. Hangul ends with any digit.
  LastDigit random_last_digit(AmountStyle style, int minor_digits) {
    const auto down_from = [&](int unit, int lowest) {
      const auto decimals = static_cast<int>(below(static_cast<std::uint64_t>(unit - lowest + 1)));
      return LastDigit{unit - decimals, decimals};
    };
    switch (style) {
      case AmountStyle::korean:
      case AmountStyle::korean_spaced:
        if (const auto unit = static_cast<int>(4 * below(5)); unit != 0) return down_from(unit, unit - 3);
        break;
      case AmountStyle::english_short:
      case AmountStyle::english_words:
        if (const auto unit = static_cast<int>(3 * below(4) + 3); unit != 3) return down_from(unit, unit - 2);
        break;
      case AmountStyle::hangul: return {static_cast<int>(below(16)) - minor_digits, 0};
      case AmountStyle::english_digits: break;
    }
    return down_from(0, -minor_digits);
  }

  Sum random_money(Currency currency, AmountStyle style) {
    constexpr auto most = std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    const auto [place, decimals] = random_last_digit(style, digits(currency));
    const auto exponent = place + digits(currency);
    if (exponent + decimals > 18) return random_money(currency, style);
    const auto quantum = power_of_ten(exponent);
    const auto largest = most / quantum;
    const auto figure = [&] {
      auto number = random_() % ((largest >> below(63)) + 1);
      if (below(3) == 0) number -= number % power_of_ten(static_cast<int>(below(10)));
      number = std::clamp(number, power_of_ten(decimals), largest);
      if (style == AmountStyle::hangul && number % 10 == 0) --number;  // zeros at the end are not heard
      return static_cast<std::int64_t>(number * quantum);
    };
    const auto [low, high] = std::minmax({figure(), figure()});
    if (below(8) == 0) return {Money::from_minor(-low, currency), Money::from_minor(quantum, currency), std::nullopt};
    return {Money::from_minor(low, currency), Money::from_minor(quantum, currency), Money::from_minor(high, currency)};
  }

  std::mt19937_64 random_{20'251'217};
};

}  // namespace

TEST_CASE("what is written reads back as the same amount") {
  RandomAmounts amounts;
  for (const auto& style : rows_of<AmountStyle>) {
    for (int i = 0; i != 5'000; ++i) {
      const auto amount = amounts.next(style.value);
      const auto text = amount_text(amount, style.value);
      INFO(style.name << ": " << text << ": " << to_string(amount) << ", " << to_string(*amount.quantum()));
      REQUIRE(Amount::parse(text) == amount);
    }
  }
}

TEST_CASE("forms that state fewer digits read back too") {
  const auto back = [](const Amount& amount) {
    return std::ranges::all_of(std::array{AmountStyle::korean, AmountStyle::korean_spaced},
                               [&](AmountStyle style) { return Amount::parse(amount_text(amount, style)) == amount; });
  };
  CHECK(back(Amount{krw(3000'0000'0000)}.stated_to(krw(1000'0000'0000))));
  CHECK(back(Amount{krw(1200'0000'0000), Bound::at_least}.stated_to(krw(100'0000'0000))));
  CHECK(back(Amount{usd(5)}.about().stated_to(usd(1))));
  const auto third = Amount{usd(300'000)}.stated_to(usd(100'000));
  CHECK(Amount::parse(amount_text(third, AmountStyle::english_short)) == third);
}

TEST_CASE("what reads back with a quantum of its own is written alike") {
  RandomAmounts amounts;
  for (const auto& style : rows_of<AmountStyle>)
    for (int i = 0; i != 2'000; ++i) {
      const auto stated = amounts.next(AmountStyle::english_digits);
      if (stated.upper_end()) continue;
      auto amount = Amount{stated.money(), stated.bound()};
      if (stated.approx()) amount = amount.about();
      const auto text = amount_text(amount, style.value);
      INFO(style.name << ": " << text);
      const auto read = Amount::parse(text);
      REQUIRE(read);
      REQUIRE(amount_text(*read, style.value) == text);
      REQUIRE(read->money() == amount.money());
    }
}

}  // namespace test_text_amount_text
