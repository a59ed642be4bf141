// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Where a sign stands: before the figure, "$10", after it, "99¢", or on either side.
/// `large` and `letter` stand before the figure and are words besides. The one is money only with a large figure, "W1.5
/// trillion", the other also with cents, a short magnitude or a unit behind it, "R30m", "N2.50", "P45 per liter", or
/// where that money was found a little earlier. `exact` is a sign in the very case of its row alone, one of three
/// letters with any figure, else a letter that stands with a plain figure of ten or more as well: "SFr5", "Sh50".
/// `letter_either` is a letter, and stands after such a figure, too: "300 TL".
enum class SignPlace : std::uint8_t { before, after, either, large, letter, exact, letter_either };

/// A sign of money. Capitals are matched as they are. A sign that currencies share has a name, whose reading it
/// follows.
struct MoneySign {
  std::u16string_view word;
  Currency currency;
  SignPlace place = SignPlace::before;
  std::optional<MoneyName> shared = std::nullopt;
  bool minor = false;  ///< of a hundredth part
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
      {u"C $", CAD},
      {u"CA$", CAD},
      {u"S$", SGD},
      {u"NZ$", NZD},
      {u"NZ $", NZD},
      {u"R$", BRL},
      {u"MX$", MXN},
      {u"J$", JMD},
      {u"€", EUR, either},
      {u"£", GBP, either, MoneyName::pound},
      {u"₤", GBP, either, MoneyName::pound},
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
      {u"RO", OMR, letter},
      {u"QR", QAR, letter},
      {u"LL", LBP, letter},
      {u"VNĐ", VND, either},
      {u"JD", JOD, letter},
      {u"BD", BHD, letter},
      {u"CFA", XOF, before, MoneyName::franc},
      {u"LE", EGP, letter},
      {u"Br", ETB, letter},
      {u"F$", FJD},
      {u"FCFA", XOF, before, MoneyName::franc},
      {u"SFr", CHF, exact},
      {u"SFr.", CHF, exact},
      {u"Sfr", CHF, exact},
      {u"Sfr.", CHF, exact},
      {u"NKr", NOK},
      {u"SKr", SEK},
      {u"DKr", DKK},
      {u"kr", SEK, either, MoneyName::krona},
      {u"Nkr", NOK},
      {u"Skr", SEK},
      {u"Dkr", DKK},
      {u"Rp.", IDR},
      {u"zł", PLN, after},
      {u"Dh", AED},
      {u"Dhs", AED},
      {u"NIS", ILS},
      {u"Can$", CAD},
      {u"Aus$", AUD},
      {u"Aust$", AUD},
      {u"Sing$", SGD},
      {u"SG$", SGD},
      {u"CDN$", CAD},
      {u"Cdn$", CAD},
      {u"$US", USD},
      {u"$A", AUD},
      {u"$NZ", NZD},
      {u"$C", CAD},
      {u"$HK", HKD},
      {u"W", KRW, large},
      {u"Won", KRW, large},
      {u"\\", KRW, large},
      {u"R", ZAR, letter},
      {u"N", NGN, letter},
      {u"P", PHP, letter, MoneyName::pula},
      {u"K", ZMW, letter, MoneyName::kwacha},
      {u"EU", EUR, letter},
      {u"euro", EUR, letter},
      {u"euros", EUR, letter},
      {u"Baht", THB, letter},
      {u"Ft", HUF, letter},
      {u"SR", SAR, letter},
      {u"Ps", MXN, letter, MoneyName::peso},
      {u"Ps.", MXN, letter, MoneyName::peso},
      {u"Sh", KES, exact, MoneyName::shilling},
      {u"Sh.", KES, exact, MoneyName::shilling},
      {u"Shs", KES, exact, MoneyName::shilling},
      {u"Shs.", KES, exact, MoneyName::shilling},
      {u"KES.", KES},
      {u"Ksh.", KES},
      {u"KSh.", KES},
      {u"Kshs", KES},
      {u"KShs", KES},
      {u"Kshs.", KES},
      {u"KShs.", KES},
      {u"USh", UGX},
      {u"Ush", UGX},
      {u"UShs", UGX},
      {u"TSh", TZS},
      {u"Tsh", TZS},
      {u"TShs", TZS},
      {u"S/", PEN, letter},
      {u"S/.", PEN, letter},
      {u"GBp", GBP, before, MoneyName::penny},
      {u"GBX", GBP, before, MoneyName::penny},
      {u"TT$", TTD},
      {u"EC$", XCD},
      {u"BZ$", BZD},
      {u"RD$", DOP},
      {u"FJ$", FJD},
      {u"GY$", GYD},
      {u"G$", GYD},
      {u"BDS$", BBD},
      {u"Bds$", BBD},
      {u"MOP$", MOP},
      {u"ZW$", ZWG},
      {u"COL$", COP},
      {u"Ch$", CLP},
      {u"AR$", ARS},
      {u"U$S", USD},
      {u"U$", USD},
      {u"Bt", THB, letter},
      {u"SDR", XDR, exact},
      {u"SDRs", XDR, exact},
      {u"Tk", BDT, exact},
      {u"Tk.", BDT, exact},
      {u"Php", PHP, letter},
      {u"TL", TRY, letter_either},
      {u"KD", KWD, letter_either},
      {u"Kč", CZK, either},
      {u"Frw", RWF, either},
      {u"FRw", RWF, either},
      {u"Rwf", RWF, either},
      {u"Zl", PLN, large},
      {u"Fr", CHF, large},
      {u"KSh", KES},
      {u"Ksh", KES},
      {u"¢", USD, after, MoneyName::cent},
      {u"A¢", AUD, before, std::nullopt, true},
      {u"US¢", USD, before, std::nullopt, true},
      {u"元", CNY, after},
      {u"円", JPY, after},
      {u"弗", USD, after},
  };
};

/// Codes of ISO 4217 that are words, names or jargon besides: "TOP 10", "COP 28", "CAD drawings". They are money only
/// with a large figure.
inline constexpr auto wordlike_codes = [] {
  using enum Currency;
  return base_parts::table<Currency>({ALL, BAM, BOB, BSD, CVE, CAD, COP, CUP, GEL, LAK, MAD, MOP,
                                      NIO, PEN, PHP, RON, SAR, SLE, SOS, STN, TOP, TRY, ARS, AMD,
                                      ATS, DEM, ESP, FIM, MRO, MTL, SIT, STD, SUR, TPE, YUM});
}();

/// Those whose papers group digits by spaces: "CHF 118 250".
inline constexpr auto spaced_currencies = [] {
  using enum Currency;
  return base_parts::table<Currency>({EUR, CHF, ZAR, SEK, NOK, DKK, ISK, PLN, CZK, HUF, RUB, UAH, BGN, RON});
}();

/// Those of which no paper prints cents, so that a point parts thousands: "Rp 12.500".
inline constexpr auto dotted_currencies = [] {
  using enum Currency;
  return base_parts::table<Currency>({IDR, VND, CLP, COP, PYG});
}();

/// Those whose papers print a comma or a point before cents: which of both it is in "€1.250", nobody says.
inline constexpr auto comma_currencies = [] {
  using enum Currency;
  return base_parts::table<Currency>({EUR, BRL, ARS, TRY, DKK, UYU});
}();

/// Codes that accounts write with a letter of magnitude before them: "MSEK 1,412", "TEUR 918".
inline constexpr auto scaled_codes = [] {
  using enum Currency;
  return base_parts::table<Currency>({EUR, USD, SEK, NOK, DKK, CHF, GBP, ISK, PLN, CZK, HUF, JPY});
}();

}  // namespace newsgraph::inline v0_1::prose_parts
