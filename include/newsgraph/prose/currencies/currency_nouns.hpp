// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currency_readings.hpp>
#include <newsgraph/prose/words/word_table.hpp>
#include <newsgraph/value/currency.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// A name that one or several countries give their money.
enum class MoneyName : std::uint8_t {
  won,
  dollar,
  yen,
  yuan,
  euro,
  pound,
  rupee,
  ruble,
  baht,
  dong,
  peso,
  franc,
  krona,
  krone,
  koruna,
  rand,
  real,
  ringgit,
  rupiah,
  lira,
  shekel,
  dirham,
  riyal,
  rial,
  dinar,
  zloty,
  forint,
  hryvnia,
  tenge,
  taka,
  tugrik,
  som,
  shilling,
  naira,
  riel,
  kip,
  kyat,
  sol,
  lari,
  leu,
  lev,
  cedi,
  birr,
  colon,
  lempira,
  quetzal,
  guarani,
  kwanza,
  pula,
  bolivar,
  manat,
  dram,
  afghani,
  pataca,
  rufiyaa,
  ariary,
  kwacha,
  kina,
  cent,
  penny,
  grosz,
  kopeck,
  paisa,
  sen,
  satang,
  centime,
  eurocent,
  fils,
  baisa,
  pesewa,
  kobo,
};

/// A word for money. The case of Latin letters is free.
struct MoneyNoun {
  std::u16string_view word;
  MoneyName name;
};

struct MoneyNouns {
  using enum MoneyName;

  static constexpr MoneyNoun all[]{
      // clang-format off
      {u"원", won}, {u"달러", dollar}, {u"달라", dollar}, {u"불", dollar}, {u"엔", yen}, {u"위안", yuan}, {u"유로", euro},
      {u"달러화", dollar}, {u"엔화", yen}, {u"위안화", yuan}, {u"유로화", euro}, {u"파운드화", pound}, {u"루블화", ruble},
      {u"파운드", pound}, {u"루피", rupee}, {u"루블", ruble}, {u"바트", baht}, {u"밧", baht}, {u"동", dong}, {u"페소", peso},
      {u"프랑", franc}, {u"크로나", krona}, {u"크로네", krone}, {u"코루나", koruna}, {u"랜드", rand}, {u"헤알", real},
      {u"레알", real}, {u"링깃", ringgit}, {u"루피아", rupiah}, {u"리라", lira}, {u"셰켈", shekel}, {u"세켈", shekel},
      {u"디르함", dirham}, {u"디람", dirham}, {u"리얄", riyal}, {u"리알", rial}, {u"디나르", dinar}, {u"즈워티", zloty},
      {u"즐로티", zloty}, {u"포린트", forint}, {u"흐리우냐", hryvnia}, {u"흐리브냐", hryvnia}, {u"텡게", tenge},
      {u"타카", taka}, {u"투그릭", tugrik}, {u"솜", som}, {u"숨", som}, {u"실링", shilling}, {u"나이라", naira},
      {u"리엘", riel}, {u"킵", kip}, {u"짯", kyat}, {u"센트", cent}, {u"펜스", penny}, {u"페니", penny},
      {u"won", won}, {u"dollar", dollar}, {u"dollars", dollar}, {u"greenback", dollar}, {u"yen", yen}, {u"yuan", yuan}, {u"renminbi", yuan},
      {u"euro", euro}, {u"euros", euro}, {u"pound", pound}, {u"pounds", pound}, {u"pounds sterling", pound},
      {u"sterling", pound}, {u"rupee", rupee}, {u"rupees", rupee}, {u"ruble", ruble}, {u"rubles", ruble},
      {u"rouble", ruble}, {u"roubles", ruble}, {u"baht", baht}, {u"dong", dong}, {u"peso", peso}, {u"pesos", peso},
      {u"franc", franc}, {u"francs", franc}, {u"krona", krona}, {u"kronor", krona}, {u"kronas", krona}, {u"krone", krone},
      {u"kroner", krone}, {u"koruna", koruna}, {u"korunas", koruna}, {u"koruny", koruna}, {u"crowns", krona},
      {u"rand", rand}, {u"reais", real}, {u"reals", real}, {u"real", real}, {u"ringgit", ringgit}, {u"rupiah", rupiah},
      {u"lira", lira}, {u"liras", lira}, {u"shekel", shekel}, {u"shekels", shekel}, {u"dirham", dirham},
      {u"dirhams", dirham}, {u"riyal", riyal}, {u"riyals", riyal}, {u"rial", rial}, {u"rials", rial}, {u"dinar", dinar},
      {u"dinars", dinar}, {u"zloty", zloty}, {u"zlotys", zloty}, {u"forint", forint}, {u"forints", forint},
      {u"lei", leu}, {u"leu", leu}, {u"leva", lev}, {u"levs", lev}, {u"cedi", cedi}, {u"cedis", cedi}, {u"birr", birr},
      {u"colones", colon}, {u"lempira", lempira}, {u"lempiras", lempira}, {u"quetzal", quetzal}, {u"quetzales", quetzal},
      {u"quetzals", quetzal}, {u"guaranies", guarani}, {u"guaranis", guarani}, {u"kwanza", kwanza}, {u"kwanzas", kwanza},
      {u"pula", pula}, {u"bolivars", bolivar}, {u"bolivares", bolivar}, {u"manat", manat}, {u"manats", manat},
      {u"drams", dram}, {u"dram", dram}, {u"afghani", afghani}, {u"afghanis", afghani}, {u"pataca", pataca},
      {u"patacas", pataca}, {u"rufiyaa", rufiyaa}, {u"ariary", ariary}, {u"kwacha", kwacha}, {u"kwachas", kwacha}, {u"kina", kina}, {u"pesewas", pesewa}, {u"pesewa", pesewa}, {u"kobo", kobo},
      {u"soles", sol}, {u"lari", lari}, {u"som", som}, {u"soms", som}, {u"zlotych", zloty}, {u"złoty", zloty}, {u"złotych", zloty}, {u"kip", kip}, {u"tugriks", tugrik},
      {u"quid", pound}, {u"bucks", dollar}, {u"groszy", grosz}, {u"grosze", grosz}, {u"kopecks", kopeck},
      {u"kopeks", kopeck}, {u"paise", paisa}, {u"paisa", paisa}, {u"centime", centime}, {u"centimes", centime},
      {u"eurocent", eurocent}, {u"eurocents", eurocent}, {u"crown", krona}, {u"sen", sen}, {u"satang", satang},
      {u"fils", fils}, {u"baisa", baisa}, {u"baisas", baisa}, {u"baiza", baisa},
      {u"hryvnia", hryvnia}, {u"hryvnias", hryvnia}, {u"tenge", tenge}, {u"taka", taka}, {u"tugrik", tugrik},
      {u"shilling", shilling}, {u"shillings", shilling}, {u"naira", naira}, {u"nairas", naira}, {u"yuans", yuan}, {u"rands", rand}, {u"bahts", baht}, {u"ringgits", ringgit}, {u"rupiahs", rupiah}, {u"zlotis", zloty}, {u"dinari", dinar}, {u"riel", riel}, {u"kyat", kyat},
      {u"cent", cent}, {u"cents", cent}, {u"c", cent}, {u"pence", penny}, {u"penny", penny}, {u"p", penny},
      // clang-format on
  };
};

/// The currency of a name where no country stands by it.
[[nodiscard]] constexpr std::optional<Currency> currency_named(MoneyName name, const CurrencyReadings& readings) {
  switch (name) {
    case MoneyName::won: return readings.won;
    case MoneyName::dollar:
    case MoneyName::cent: return readings.dollar;
    case MoneyName::yen: return Currency::JPY;
    case MoneyName::yuan: return Currency::CNY;
    case MoneyName::euro:
    case MoneyName::eurocent: return Currency::EUR;
    case MoneyName::pound:
    case MoneyName::penny: return readings.pound;
    case MoneyName::rupee: return readings.rupee;
    case MoneyName::ruble: return Currency::RUB;
    case MoneyName::baht: return Currency::THB;
    case MoneyName::dong: return Currency::VND;
    case MoneyName::peso: return readings.peso;
    case MoneyName::franc: return readings.franc;
    case MoneyName::krona: return readings.krona;
    case MoneyName::krone: return readings.krone;
    case MoneyName::koruna: return Currency::CZK;
    case MoneyName::rand: return Currency::ZAR;
    case MoneyName::real: return Currency::BRL;
    case MoneyName::ringgit: return Currency::MYR;
    case MoneyName::rupiah: return Currency::IDR;
    case MoneyName::lira: return Currency::TRY;
    case MoneyName::shekel: return Currency::ILS;
    case MoneyName::dirham: return Currency::AED;
    case MoneyName::riyal: return readings.riyal;
    case MoneyName::rial: return Currency::IRR;
    case MoneyName::dinar: return readings.dinar;
    case MoneyName::zloty: return Currency::PLN;
    case MoneyName::forint: return Currency::HUF;
    case MoneyName::hryvnia: return Currency::UAH;
    case MoneyName::tenge: return Currency::KZT;
    case MoneyName::taka: return Currency::BDT;
    case MoneyName::tugrik: return Currency::MNT;
    case MoneyName::naira: return Currency::NGN;
    case MoneyName::riel: return Currency::KHR;
    case MoneyName::kip: return Currency::LAK;
    case MoneyName::kyat: return Currency::MMK;
    case MoneyName::sol: return Currency::PEN;
    case MoneyName::lari: return Currency::GEL;
    case MoneyName::leu: return Currency::RON;
    case MoneyName::lev: return Currency::BGN;
    case MoneyName::cedi: return Currency::GHS;
    case MoneyName::birr: return Currency::ETB;
    case MoneyName::colon: return Currency::CRC;
    case MoneyName::lempira: return Currency::HNL;
    case MoneyName::quetzal: return Currency::GTQ;
    case MoneyName::guarani: return Currency::PYG;
    case MoneyName::kwanza: return Currency::AOA;
    case MoneyName::pula: return Currency::BWP;
    case MoneyName::bolivar: return Currency::VES;
    case MoneyName::manat: return Currency::AZN;
    case MoneyName::dram: return Currency::AMD;
    case MoneyName::afghani: return Currency::AFN;
    case MoneyName::pataca: return Currency::MOP;
    case MoneyName::rufiyaa: return Currency::MVR;
    case MoneyName::ariary: return Currency::MGA;
    case MoneyName::grosz: return Currency::PLN;
    case MoneyName::kopeck: return Currency::RUB;
    case MoneyName::paisa: return readings.rupee;
    case MoneyName::sen: return Currency::MYR;
    case MoneyName::satang: return Currency::THB;
    case MoneyName::baisa: return Currency::OMR;
    case MoneyName::kina: return Currency::PGK;
    case MoneyName::pesewa: return Currency::GHS;
    case MoneyName::kobo: return Currency::NGN;
    case MoneyName::fils:
    case MoneyName::centime:
    case MoneyName::kwacha:
    case MoneyName::som:
    case MoneyName::shilling: return std::nullopt;
  }
  return std::nullopt;
}

/// Whether a word names the hundredth or thousandth part: those stand last.
[[nodiscard]] constexpr bool is_minor(MoneyName name) noexcept { return name >= MoneyName::cent; }

}  // namespace newsgraph::inline v0_1::prose_parts
