// SPDX-License-Identifier: MIT
#include <newsgraph/text/price_text.hpp>

#include <newsgraph/prose/find_amounts.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_text_price_text {

using namespace newsgraph;
using enum Currency;

TEST_CASE("a price is written as papers write it") {
  const auto of = [](std::string_view decimal, Currency currency, std::string unit) {
    return Price::parse(decimal, currency, std::move(unit)).value();
  };
  CHECK(price_text(of("2.1234", USD, "gallon"), AmountStyle::english_short) == "$2.1234 per gallon");
  CHECK(price_text(of("1745.3", KRW, "litre"), AmountStyle::korean) == "리터당 1,745.3원");
  CHECK(price_text(of("1745.3", KRW, "litre"), AmountStyle::korean_spaced) == "리터당 1,745.3 원");
  CHECK(price_text(of("1745.3", KRW, "axle"), AmountStyle::korean) == "1,745.3원/axle");
  CHECK(price_text(of("1480.2", KRW, "USD"), AmountStyle::korean) == "달러당 1,480.2원");
  CHECK(price_text(of("1480.2", KRW, "USD"), AmountStyle::english_words) == "₩1,480.2 per USD");
  CHECK(price_text(of("-3.5", EUR, "megawatt-hour"), AmountStyle::english_digits) == "-€3.5 per megawatt-hour");
  CHECK(price_text(of("1745.3", KRW, ""), AmountStyle::korean) == "1,745.3원");
}

TEST_CASE("a price in every currency is read as it was written") {
  for (const auto& currency : rows_of<Currency>) {
    if (currency.value == XTS || currency.value == XXX || currency.value == GHC) continue;  // GHC in prose is doubtful
    for (const std::string_view decimal : {"0.005", "1", "82.35", "1745.3"})
      for (const auto& style : rows_of<AmountStyle>) {
        const auto price = Price::parse(decimal, currency.value, "tonne").value();
        const auto text = price_text(price, style.value);
        const auto found = find_amounts(text);
        if (found.size() != 1 || price_of(found[0], text) != price) FAIL_CHECK(style.name << ": " << text);
      }
  }
}

TEST_CASE("every unit that has a name is read as it was written") {
  int written = 0;
  const auto check_unit = [&](const std::string& unit) {
    for (const auto currency : {KRW, USD, CHF})
      for (const std::string_view decimal : {"0.005", "1", "82.35", "1745.3"})
        for (const auto& style : rows_of<AmountStyle>) {
          const auto price = Price::parse(decimal, currency, unit).value();
          const auto text = price_text(price, style.value);
          const auto found = find_amounts(text);
          ++written;
          if (found.size() == 1 && price_of(found[0], text) == price) continue;
          FAIL_CHECK(style.name << ": " << text << " is read as "
                                << (found.size() == 1 && price_of(found[0], text) ? to_string(*price_of(found[0], text))
                                                                                  : "no price"));
        }
  };
  for (const std::string_view unit :
       {"share",      "person",      "tonne",   "barrel",        "litre",         "square metre", "household", "ounce",
        "troy ounce", "kilogram",    "gram",    "hour",          "bottle",        "head",         "kilometre", "mile",
        "gallon",     "bushel",      "mmBtu",   "kilowatt-hour", "megawatt-hour", "hectare",      "acre",      "token",
        "coin",       "month",       "year",    "day",           "week",          "quarter",      "student",   "night",
        "ticket",     "square foot", "vehicle", "axle",          "USD",           "EUR"})
    check_unit(std::string{unit});
  CHECK(written == 38 * 3 * 4 * 6);
}

}  // namespace test_text_price_text
