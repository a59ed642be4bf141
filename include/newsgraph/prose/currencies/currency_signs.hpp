// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Where a sign stands: before the figure, "$10", after it, "99¢", or on either side.
/// `large` is a letter before the figure, which is money only with a large one: "W1.5 trillion".
enum class SignPlace : std::uint8_t { before, after, either, large };

/// A sign of money. Capitals are matched as they are. A sign that currencies share has a name, whose reading it
/// follows.
struct MoneySign {
  std::u16string_view word;
  Currency currency;
  SignPlace place = SignPlace::before;
  std::optional<MoneyName> shared = std::nullopt;
};

struct MoneySigns {
  using enum Currency;
  using enum SignPlace;

  static constexpr MoneySign all[]{
      {u"$", USD, either, MoneyName::dollar},
      {u"US$", USD, either},
      {u"U.S.$", USD},
      {u"US $", USD},
      {u"HK$", HKD},
      {u"HK $", HKD},
      {u"NT$", TWD},
      {u"NT $", TWD},
      {u"T$", TWD, large},
      {u"A$", AUD},
      {u"AU$", AUD},
      {u"C$", CAD},
      {u"CA$", CAD},
      {u"CAD$", CAD},
      {u"CAD $", CAD},
      {u"AUD $", AUD},
      {u"USD $", USD},
      {u"SGD $", SGD},
      {u"HKD $", HKD},
      {u"NZD $", NZD},
      {u"MXN $", MXN},
      {u"AUD$", AUD},
      {u"USD$", USD},
      {u"S$", SGD},
      {u"NZ$", NZD},
      {u"NZ $", NZD},
      {u"R$", BRL},
      {u"MX$", MXN},
      {u"J$", JMD},
      {u"€", EUR, either},
      {u"£", GBP, either, MoneyName::pound},
      {u"¥", JPY, either, MoneyName::yen},
      {u"CN¥", CNY},
      {u"JP¥", JPY},
      {u"₩", KRW, either, MoneyName::won},
      {u"₹", INR, either},
      {u"Rs", INR, before, MoneyName::rupee},
      {u"Rs.", INR, before, MoneyName::rupee},
      {u"RMB", CNY, either},
      {u"Rmb", CNY},
      {u"₽", RUB, either},
      {u"₫", VND, either},
      {u"฿", THB, either},
      {u"₺", TRY, either},
      {u"₴", UAH, either},
      {u"₪", ILS, either},
      {u"₦", NGN, either},
      {u"₱", PHP, either},
      {u"₵", GHS, either},
      {u"GH₵", GHS},
      {u"GH¢", GHS},
      {u"N$", NAD},
      {u"₡", CRC, either},
      {u"₲", PYG, either},
      {u"₼", AZN, either},
      {u"₾", GEL, either},
      {u"₸", KZT, either},
      {u"₮", MNT, either},
      {u"Rp", IDR},
      {u"RM", MYR},
      {u"SFr", CHF},
      {u"SFr.", CHF},
      {u"NKr", NOK},
      {u"SKr", SEK},
      {u"DKr", DKK},
      {u"kr", SEK, after, MoneyName::krona},
      {u"zł", PLN, after},
      {u"Dh", AED},
      {u"Dhs", AED},
      {u"NIS", ILS},
      {u"Can$", CAD},
      {u"CDN$", CAD},
      {u"Cdn$", CAD},
      {u"$US", USD},
      {u"$A", AUD},
      {u"$NZ", NZD},
      {u"$C", CAD},
      {u"$HK", HKD},
      {u"W", KRW, large},
      {u"Won", KRW, large},
      {u"R", ZAR, large},
      {u"N", NGN, large},
      {u"P", PHP, large},
      {u"Bt", THB, large},
      {u"Tk", BDT, large},
      {u"TL", TRY, large},
      {u"Zl", PLN, large},
      {u"Fr", CHF, large},
      {u"KSh", KES},
      {u"Ksh", KES},
      {u"¢", USD, after, MoneyName::cent},
      {u"元", CNY, after},
      {u"円", JPY, after},
      {u"弗", USD, after},
  };
};

/// Codes of ISO 4217 that are words, names or jargon besides: "TOP 10", "COP 28", "CAD drawings". They are money only
/// with a large figure.
inline constexpr auto wordlike_codes = [] {
  using enum Currency;
  return std::to_array<Currency>({ALL, BAM, BOB, CAD, COP, CUP, GEL, LAK, MAD, MOP, NIO, PEN, PHP, RON, SAR, SLE, SOS,
                                  STN, TOP, TRY, ARS, AMD, ATS, DEM, ESP, FIM, MRO, MTL, SIT, STD, SUR, TPE, YUM});
}();

}  // namespace newsgraph::inline v0_1::prose_parts
