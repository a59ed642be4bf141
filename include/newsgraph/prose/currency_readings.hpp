// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/currency.hpp>

#include <optional>

namespace newsgraph::inline v0_1 {

/// What the words and signs mean that several currencies share, where the text does not say:
/// `find_amounts(text, {.dollar = Currency::CAD})`.
///
/// The cent follows the dollar, the penny the pound. Where `dollar` is the American one, a bare "$" near a city, a
/// state or a government of Australia, Canada or New Zealand is that of the country, as its own papers and courts write
/// it; near no more than the name of a country with a dollar, near two of them, or where America is spoken of as well,
/// nobody knows, and it is unreadable. Who knows sets `dollar`.
struct CurrencyReadings {
  Currency dollar = Currency::USD;
  Currency pound = Currency::GBP;
  Currency rupee = Currency::INR;
  Currency yen_sign = Currency::JPY;  ///< "¥"
  Currency won = Currency::KRW;
  Currency peso = Currency::MXN;
  Currency franc = Currency::CHF;
  Currency krona = Currency::SEK;
  std::optional<Currency> crown_sign = std::nullopt;  ///< "kr": unreadable where neither this nor the text says whose
  Currency krone = Currency::NOK;
  Currency dinar = Currency::KWD;
  Currency riyal = Currency::SAR;

  friend bool operator==(const CurrencyReadings&, const CurrencyReadings&) = default;
};

}  // namespace newsgraph::inline v0_1
