#pragma once

#include <newsgraph/text/bounds.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph {

struct KoreanUnit {
  std::uint64_t size;
  std::string_view name;
};

/// Korean counts in myriads, so these digits are grouped by four.
inline constexpr auto korean_units = std::to_array<KoreanUnit>({
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
inline constexpr auto korean_words = std::to_array<KoreanWord>({
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
  const auto row = std::ranges::find(korean_words, currency, &KoreanWord::currency);
  return row != korean_words.end() ? row->word : name_of(currency);
}

/// The form of Korean newspapers: "56조2500억원", "1조5000억 달러", "-1만2345.67 달러". Exact: nothing is left out.
///
/// The won follows its figure at once, other currencies after a space. Minor units are decimals of the last figure.
[[nodiscard]] inline std::string korean_text(Money money) {
  const auto currency = money.currency();
  const auto per_major = magnitude(minor_units_per_major(currency));
  auto major = magnitude(money.minor_units()) / per_major;
  const auto minor = magnitude(money.minor_units()) % per_major;

  std::string figure;
  for (const auto& [size, name] : korean_units) {
    if (major >= size) figure += fmt::format("{}{}", major / size, name);
    major %= size;
  }
  if (major != 0 || minor != 0 || figure.empty()) figure += fmt::format("{}", major);
  if (minor != 0) figure += fmt::format(".{:0{}}", minor, digits(currency));
  return fmt::format("{}{}{}{}", money.minor_units() < 0 ? "-" : "", figure, currency == Currency::KRW ? "" : " ",
                     korean_word(currency));
}

/// "100억 달러 이상", "약 14조8000억원", "최대 1000억 달러", "100억 달러~200억 달러". The quantum is not written.
[[nodiscard]] inline std::string korean_text(const Amount& amount) {
  const auto figure = (amount.approx() ? "약 " : "") + korean_text(amount.money());
  switch (amount.bound()) {
    case Bound::exact: break;
    case Bound::at_least: return figure + " 이상";
    case Bound::at_most: return "최대 " + figure;
    case Bound::more_than: return figure + " 초과";
    case Bound::less_than: return figure + " 미만";
    case Bound::range: return figure + "~" + korean_text(*amount.max());
  }
  return figure;
}

/// "1조5000억 달러~1조5380억 달러", "100억 달러 이상", "최대 1000억 달러" from zero on.
[[nodiscard]] inline std::string korean_text(const MoneyInterval& interval) {
  return korean_text(statement_of(interval));
}

}  // namespace newsgraph
