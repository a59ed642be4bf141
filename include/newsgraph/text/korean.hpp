// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/text/figures/bounds.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace text_parts {

struct KoreanUnit {
  std::uint64_t size;
  std::string_view name;
};

/// Korean counts in myriads, so these digits are grouped by four.
inline constexpr auto korean_units = base_parts::table<KoreanUnit>({
    {1'0000'0000'0000'0000, "경"},
    {1'0000'0000'0000, "조"},
    {1'0000'0000, "억"},
    {1'0000, "만"},
});

struct KoreanWord {
  Currency currency;
  std::string_view word;
};

/// What Korean newspapers call a currency; every word means one.
inline constexpr auto korean_words = base_parts::table<KoreanWord>({
    {Currency::KRW, "원"},
    {Currency::USD, "달러"},
    {Currency::EUR, "유로"},
    {Currency::JPY, "엔"},
    {Currency::CNY, "위안"},
    {Currency::GBP, "파운드"},
    {Currency::AED, "UAE 디르함"},
    {Currency::AUD, "호주 달러"},
    {Currency::BRL, "브라질 헤알"},
    {Currency::CAD, "캐나다 달러"},
    {Currency::CHF, "스위스 프랑"},
    {Currency::HKD, "홍콩 달러"},
    {Currency::IDR, "인도네시아 루피아"},
    {Currency::INR, "인도 루피"},
    {Currency::RUB, "러시아 루블"},
    {Currency::SAR, "사우디 리얄"},
    {Currency::SGD, "싱가포르 달러"},
    {Currency::TWD, "대만 달러"},
    {Currency::VND, "베트남 동"},
});

/// The word for a currency, or its ISO 4217 code where the table has none.
[[nodiscard]] constexpr std::string_view korean_word(Currency currency) noexcept {
  const auto row = base_parts::find_by(korean_words, &KoreanWord::currency, currency);
  return row != korean_words.end() ? row->word : name_of(currency);
}

/// The figure of Korean newspapers, without a sign: "56조2500억", with `between` its groups of four digits. Exact.
///
/// Minor units are decimals of the last group: "1만2345.67".
[[nodiscard]] inline std::string korean_figure(Money money, std::string_view between = "") {
  auto [major, minor] = major_units(money);
  std::string figure;
  const auto add = [&](const std::string& group) { figure.append(figure.empty() ? "" : between).append(group); };
  for (const auto& [size, name] : korean_units) {
    if (major >= size) add(std::to_string(major / size).append(name));
    major %= size;
  }
  if (minor != 0)
    add(std::to_string(major) + '.'
        + value_parts::zero_padded(minor, static_cast<std::size_t>(digits(money.currency()))));
  else if (major != 0 || figure.empty())
    add(std::to_string(major));
  return figure;
}

/// What stands between a figure and the word of its currency: the won follows its figure at once.
[[nodiscard]] constexpr std::string_view before_korean_word(Currency currency) noexcept {
  return currency == Currency::KRW ? "" : " ";
}

/// A figure with the word of its currency behind it.
[[nodiscard]] inline std::string with_korean_word(std::string figure, Currency currency) {
  return figure.append(before_korean_word(currency)).append(korean_word(currency));
}

}  // namespace text_parts

/// The form of Korean newspapers: "56조2500억원", "1조5000억 달러", "-1만2345.67 달러". Exact: nothing is left out.
[[nodiscard]] inline std::string korean_text(Money money) {
  const std::string minus = money.minor_units() < 0 ? "-" : "";
  return text_parts::with_korean_word(minus + text_parts::korean_figure(money), money.currency());
}

namespace text_parts {

/// A Korean figure with what is stated of it: "약 14조8000억원 이상".
[[nodiscard]] inline std::string korean_statement(Bound bound, bool approx, std::string_view figure) {
  const auto text = std::string{approx ? "약 " : ""}.append(figure);
  switch (bound) {
    case Bound::at_least: return text + " 이상";
    case Bound::at_most: return "최대 " + text;
    case Bound::more_than: return text + " 초과";
    case Bound::less_than: return text + " 미만";
    case Bound::nearly: return text + " 가까이";
    case Bound::exact:
    case Bound::range: break;
  }
  return text;
}

/// An amount with its money as `text_of` writes it: "약 14조8000억원 이상", "100억 달러~200억 달러".
template <class TextOfMoney>
[[nodiscard]] std::string korean_statement(const Amount& amount, const TextOfMoney& text_of) {
  auto text = korean_statement(amount.bound(), amount.approx(), text_of(amount.money()));
  if (const auto max = amount.upper_end()) text.append("~").append(text_of(*max));
  return text;
}

/// An interval with its money as `text_of` writes it: "약 84억 달러", "10억 달러~약 20억 달러", "10억 달러 초과~20억
/// 달러 미만".
template <class TextOfMoney>
[[nodiscard]] std::string korean_statement(const MoneyInterval& interval, const TextOfMoney& text_of) {
  const auto stated = statement_of(interval);
  if (stated.bound != Bound::range)
    return korean_statement(stated.bound, stated.figure_about(), text_of(stated.figure()));
  const auto low =
      korean_statement(stated.above_low ? Bound::more_than : Bound::exact, stated.low_about, text_of(stated.low));
  return low + "~"
         + korean_statement(stated.below_high ? Bound::less_than : Bound::exact, stated.high_about && !stated.low_about,
                            text_of(stated.high));
}

}  // namespace text_parts

/// "100억 달러 이상", "약 14조8000억원", "최대 1000억 달러", "100억 달러~200억 달러". The quantum is not written; what
/// is about has no digits below it.
template <class...>
[[nodiscard]] std::string korean_text(const Amount& amount) {
  return text_parts::korean_statement(
      amount, [&](Money money) { return korean_text(text_parts::in_stated_digits(amount, money)); });
}

/// "1조5000억 달러~1조5380억 달러", "100억 달러 이상", "최대 1000억 달러" from zero on, "약 84억 달러": what is about
/// is written in the digits that were stated, hard ends exactly.
template <class...>
[[nodiscard]] std::string korean_text(const MoneyInterval& interval) {
  return text_parts::korean_statement(interval, [](Money money) { return korean_text(money); });
}

}  // namespace newsgraph::inline v0_1
