// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/text/amount.hpp>
#include <newsgraph/text/figures/bounds.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace text_parts {

struct CurrencySign {
  Currency currency;
  std::string_view sign;
};

/// The signs that English business news puts before a figure; every sign means one currency.
inline constexpr auto english_signs = base_parts::table<CurrencySign>({
    {Currency::USD, "$"},
    {Currency::EUR, "€"},
    {Currency::GBP, "£"},
    {Currency::JPY, "¥"},
    {Currency::KRW, "₩"},
    {Currency::INR, "₹"},
    {Currency::AUD, "A$"},
    {Currency::BRL, "R$"},
    {Currency::CAD, "C$"},
    {Currency::HKD, "HK$"},
    {Currency::NZD, "NZ$"},
    {Currency::SGD, "S$"},
    {Currency::TWD, "NT$"},
});

/// What stands before a figure: "$", or the ISO 4217 code and a space, "CHF ".
[[nodiscard]] inline std::string english_sign(Currency currency) {
  const auto row = base_parts::find_by(english_signs, &CurrencySign::currency, currency);
  return row != english_signs.end() ? std::string{row->sign} : std::string{name_of(currency)} + ' ';
}

struct EnglishUnit {
  int zeros;
  std::string_view suffix;
  std::string_view word;
};

/// The units of large sums, largest first.
inline constexpr auto english_units =
    base_parts::table<EnglishUnit>({{12, "tn", " trillion"}, {9, "bn", " billion"}, {6, "m", " million"}});

/// Which of the names of a unit is written.
using EnglishUnitName = std::string_view EnglishUnit::*;

/// A whole number in its largest unit, exact: "38bn", "1.538tn", "38.000000001bn"; below a million in full, "2,500".
[[nodiscard]] inline std::string english_number(std::uint64_t number, EnglishUnitName name = &EnglishUnit::suffix) {
  for (const auto& unit : english_units) {
    const auto size = value_parts::power_of_ten(unit.zeros);
    if (number < size) continue;
    auto text = value_parts::grouped_digits(number / size) + '.'
                + value_parts::zero_padded(number % size, static_cast<std::size_t>(unit.zeros));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text.append(unit.*name);
  }
  return value_parts::grouped_digits(number);
}

/// The figure of the short form, without a sign: "38bn"; of a sum that has minor units all digits, "1,234,567.89".
[[nodiscard]] inline std::string english_figure(Money money, EnglishUnitName name = &EnglishUnit::suffix) {
  const auto [major, minor] = major_units(money);
  if (minor == 0) return english_number(major, name);
  return value_parts::grouped_digits(major) + '.'
         + value_parts::zero_padded(minor, static_cast<std::size_t>(digits(money.currency())));
}

}  // namespace text_parts

/// The short form: "$38bn", "₩14.8tn", "CHF 3.2m", "-$2,500". Exact: whole major units take as many decimals as they
/// need, "$38.000000001bn"; a sum that has minor units is written in full, "$1,234,567.89".
[[nodiscard]] inline std::string english_text(Money money) {
  const std::string minus = money.minor_units() < 0 ? "-" : "";
  return minus + text_parts::english_sign(money.currency()) + text_parts::english_figure(money);
}

/// "at least $10bn", "about ₩14.8tn", "$10bn to $20bn". The quantum is not written; what is about has no digits below
/// it.
template <class...>
[[nodiscard]] std::string english_text(const Amount& amount) {
  return text_parts::english_statement(
      amount, [&](Money money) { return english_text(text_parts::in_stated_digits(amount, money)); });
}

/// "$1.5tn to $1.538tn", "at least $10bn", "up to $100bn" from zero on, "about $8.4bn": what is about is written in the
/// digits that were stated, hard ends exactly.
template <class...>
[[nodiscard]] std::string english_text(const MoneyInterval& interval) {
  return text_parts::english_statement(interval, [](Money money) { return english_text(money); });
}

}  // namespace newsgraph::inline v0_1
