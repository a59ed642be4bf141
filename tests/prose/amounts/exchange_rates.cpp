// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/exchange_rates.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace test_prose_amounts_exchange_rates {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// Whether the figure of `text` that begins with `digits` is a rate.
bool is_rate(std::string_view text, std::string_view digits, Currency currency) {
  const Glyphs<> glyphs{text};
  const auto place = text.find(digits);
  const AmountFigures figures{read_number(glyphs, place), currency};
  return ExchangeRates{glyphs}.contain(figures, place);
}

using enum Currency;

TEST_CASE("won near 환율 are a rate, by their fraction or by their size") {
  CHECK(is_rate("환율은 5.2원 올랐다", "5.2", KRW));
  CHECK(is_rate("환율이 장중 1,470원을 넘었다", "1,470", KRW));
  CHECK(is_rate("환율은 5.2원 오른 1천380.5원", "1천380", KRW));
  CHECK_FALSE(is_rate("환율 탓에 5,000원 올랐다", "5,000", KRW));
  CHECK_FALSE(is_rate("환율 탓에 1.5억원을 잃었다", "1.5", KRW));
  CHECK_FALSE(is_rate("값이 1,470원을 넘었다", "1,470", KRW));
  CHECK(is_rate("미국 달러 1,380.50원", "1,380", KRW));
  CHECK(is_rate("일본 엔(100) 920.33원", "920", KRW));
  CHECK_FALSE(is_rate("3달러 1,380.50원", "1,380", KRW));
  CHECK_FALSE(is_rate("휘발유 1,645.31원", "1,645", KRW));
  CHECK_FALSE(is_rate("환율이 뛰었다.\n값은 1,470원이다", "1,470", KRW));
}

TEST_CASE("parts of the least unit near another currency are a rate") {
  CHECK(is_rate("The euro slipped to $1.0812", "1.0812", USD));
  CHECK(is_rate("The dollar fell to 154.60 yen", "154.60", JPY));
  CHECK_FALSE(is_rate("The euro zone lent $1.08", "1.08", USD));
  CHECK_FALSE(is_rate("Tokens cost $0.0012", "0.0012", USD));
  CHECK_FALSE(is_rate("The yen stood at 154.60 yen", "154.60", JPY));
}

TEST_CASE("a word of trading makes a rate of what another currency does") {
  CHECK(is_rate("The dollar finished at 18.42 pesos", "18.42", MXN));
  CHECK(is_rate("The dollar's buying rate at the bank was 298.40 rupees", "298.40", LKR));
  CHECK(is_rate("The dollar opened at 1,204 pesos", "1,204", ARS));
  CHECK_FALSE(is_rate("A dollar store took 18.42 pesos", "18.42", MXN));
  CHECK_FALSE(is_rate("The dollar finished and 18 pesos", "18", MXN));
}

TEST_CASE("a dollar of a country is another one") {
  CHECK(is_rate("The Australian dollar rose to 0.6512 dollars", "0.6512", USD));
  CHECK(is_rate("호주달러는 0.6512달러", "0.6512", USD));
  CHECK_FALSE(is_rate("The US dollar rose to 0.6512 dollars", "0.6512", USD));
}

TEST_CASE("a number with another currency behind it is a rate of what the clause is on") {
  const auto found = [](std::string_view text) {
    std::vector<AmountMention> mentions;
    for_each_amount(text, [&](const AmountMention& mention) { mentions.push_back(mention); });
    return mentions;
  };
  const auto lira = found("The Turkish lira closed at 38.42 to the dollar");
  REQUIRE(lira.size() == 1);
  CHECK(lira[0].kind == MentionKind::rate);
  CHECK(lira[0].currency == TRY);
  CHECK(found("The Czech crown firmed 0.3 percent to 24.881 versus the euro").size() == 1);
  CHECK(found("The euro closed at 1.0842 to the dollar").empty());  // that many dollars
  CHECK(found("Bananas from Turkey, at 38.42 to the dollar").empty());
  CHECK(found("The Turkish lira closed at 38.42 points").empty());
}

/// Of each mention in `text` whether it is a rate.
std::vector<bool> rates(std::string_view text) {
  std::vector<bool> rates;
  for_each_amount(text, [&](const AmountMention& mention) { rates.push_back(mention.kind == MentionKind::rate); });
  return rates;
}

using Rates = std::vector<bool>;

TEST_CASE("what a currency costs is a rate, also as a whole number") {
  CHECK(rates("Bad news: the euro cost 401 forints") == Rates{true});
  CHECK(rates("The pound sterling stayed at N1,985") == Rates{true});
  CHECK(rates("The dollar briefly hit 160 yen") == Rates{true});
  CHECK(rates("The euro is now worth more than $1.10") == Rates{true});
  CHECK(rates("Banks sold the greenback at 19.24 pesos on Friday and the euro at 20.91 pesos") == Rates{true, true});
  CHECK(rates("Rupee settles lower at Rs 84.36 against US dollar") == Rates{true});
  CHECK(rates("The rupee slid in the interbank market, closing at Rs277.84. The greenback was sold at Rs279.50.")
        == Rates{true, true});
  CHECK(rates("Sterling hit a low of $1.2518 before recovering. It was last up at $1.2541") == Rates{true, true});
  CHECK(rates("원/달러 환율의 종가는 1,388.4원으로") == Rates{true});
  CHECK(rates("US dollar: Rs 278.45 buying, Rs 279.10 selling") == Rates{true, true});
}

TEST_CASE("a currency that is a part of another word, or in which one pays, has no price") {
  CHECK(rates("The euro bond was priced at $98.50") == Rates{false});
  CHECK(rates("The real cost rose to 1,250 pesos") == Rates{false});
  CHECK(rates("Priced in dollars, a ticket costs 1,200 pesos") == Rates{false});
  CHECK(rates("The euro fund cost 40 million forints") == Rates{false});
  CHECK(rates("EUR: €3,000\nUS dollars: $2,000") == Rates{false, false});
}

TEST_CASE("one of a currency whose price follows, or stands before, is no amount") {
  CHECK(rates("One US dollar buys 83.4 rupees") == Rates{true});
  CHECK(rates("one dollar was selling for GH¢15.20") == Rates{true});
  CHECK(rates("translated at US$1.00 = RMB7.2567") == Rates{true});
  CHECK(rates("translated at the rate of RMB7.2567 to US$1.00") == Rates{true});
  CHECK(rates("(Rs 83.2 = 1 dollar)") == Rates{true});
  CHECK(rates("The club was sold for one pound") == Rates{false});
  CHECK(rates("One dollar of aid yields four dollars") == Rates{false, false});
  CHECK(rates("bought for one dollar, it is worth 40 million pesos") == Rates{false, false});
}

TEST_CASE("a table of exchange rates has rates in its rows, until a sentence ends it") {
  CHECK(rates("Exchange rates (price of one US dollar)\nIndia\tINR 83.12\nJapan\tJPY 141.04") == Rates{true, true});
  CHECK(rates("Exchange rates\n\nCurrency    Buying    Selling\nUSD    Rs 278.45    Rs 279.10") == Rates{true, true});
  CHECK(rates("Exchange rates hurt profits.\nSales    $ 4.50    $ 5.10") == Rates{false, false});
  CHECK(rates("Exchange rates\nIndia\tINR 83.12\nPrices follow.\nTea\tINR 24.50") == Rates{true, false});
}

TEST_CASE("codes with prices in won are a list of rates") {
  const std::string_view text = "USD\t1,402.30원\nEUR\t1,611.05원";
  std::vector<AmountMention> found;
  for_each_amount(text, [&](const AmountMention& mention) { found.push_back(mention); });
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == MentionKind::rate);
  CHECK(found[0].currency == KRW);
  CHECK(text.substr(found[1].unit_begin, found[1].unit_end - found[1].unit_begin) == "EUR");
}

TEST_CASE("a sentence goes on with another rate") {
  const std::string_view text = "$1.2044, and was at 0.8512 euros. It was 0.7512 euros";
  const Glyphs<> glyphs{text};
  ExchangeRates rates{glyphs};
  rates.remember(USD, StatedDecimal{Decimal::of(12044, -4).value()}, 7);
  const auto is_rate_at = [&](std::size_t place) {
    return rates.contain(AmountFigures{read_number(glyphs, place), EUR}, place);
  };
  CHECK(is_rate_at(text.find("0.8512")));
  CHECK_FALSE(is_rate_at(text.find("0.7512")));
}

}  // namespace test_prose_amounts_exchange_rates
