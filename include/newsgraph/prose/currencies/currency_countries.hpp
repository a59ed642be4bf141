// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What a country's word makes of a name of money: "캐나다" with dollar is CAD.
struct MoneyCountry {
  std::u16string_view word;
  MoneyName name;
  Currency currency;
};

/// One row for each pair of country and name. Rows of one word stand together.
struct MoneyCountries {
  using enum MoneyName;
  using enum Currency;

  static constexpr MoneyCountry all[]{
      // clang-format off
      {u"미국", dollar, USD}, {u"미", dollar, USD}, {u"美", dollar, USD}, {u"캐나다", dollar, CAD}, {u"호주", dollar, AUD},
      {u"홍콩", dollar, HKD}, {u"대만", dollar, TWD}, {u"신대만", dollar, TWD}, {u"싱가포르", dollar, SGD},
      {u"싱가폴", dollar, SGD}, {u"뉴질랜드", dollar, NZD}, {u"브루나이", dollar, BND}, {u"자메이카", dollar, JMD},
      {u"한국", won, KRW}, {u"북한", won, KPW}, {u"일본", yen, JPY}, {u"중국", yuan, CNY}, {u"유럽", euro, EUR},
      {u"영국", pound, GBP}, {u"이집트", pound, EGP}, {u"레바논", pound, LBP}, {u"시리아", pound, SYP},
      {u"인도", rupee, INR}, {u"파키스탄", rupee, PKR}, {u"스리랑카", rupee, LKR}, {u"네팔", rupee, NPR},
      {u"러시아", ruble, RUB}, {u"벨라루스", ruble, BYN}, {u"태국", baht, THB}, {u"베트남", dong, VND},
      {u"멕시코", peso, MXN}, {u"필리핀", peso, PHP}, {u"아르헨티나", peso, ARS}, {u"칠레", peso, CLP},
      {u"콜롬비아", peso, COP}, {u"쿠바", peso, CUP}, {u"우루과이", peso, UYU}, {u"스위스", franc, CHF},
      {u"스웨덴", krona, SEK}, {u"아이슬란드", krona, ISK}, {u"스웨덴", krone, SEK}, {u"노르웨이", krone, NOK},
      {u"덴마크", krone, DKK}, {u"체코", koruna, CZK}, {u"남아공", rand, ZAR}, {u"남아프리카공화국", rand, ZAR},
      {u"브라질", real, BRL}, {u"말레이시아", ringgit, MYR}, {u"인도네시아", rupiah, IDR},
      {u"튀르키예", lira, TRY}, {u"터키", lira, TRY}, {u"이스라엘", shekel, ILS}, {u"uae", dirham, AED},
      {u"아랍에미리트", dirham, AED}, {u"모로코", dirham, MAD}, {u"사우디", riyal, SAR}, {u"사우디아라비아", riyal, SAR},
      {u"카타르", riyal, QAR}, {u"사우디", rial, SAR}, {u"카타르", rial, QAR}, {u"이란", rial, IRR}, {u"이란", riyal, IRR},
      {u"오만", rial, OMR}, {u"오만", riyal, OMR}, {u"예멘", rial, YER}, {u"쿠웨이트", dinar, KWD}, {u"이라크", dinar, IQD},
      {u"바레인", dinar, BHD}, {u"요르단", dinar, JOD}, {u"리비아", dinar, LYD}, {u"알제리", dinar, DZD},
      {u"튀니지", dinar, TND}, {u"세르비아", dinar, RSD}, {u"폴란드", zloty, PLN}, {u"헝가리", forint, HUF},
      {u"우크라이나", hryvnia, UAH}, {u"카자흐스탄", tenge, KZT}, {u"방글라데시", taka, BDT}, {u"몽골", tugrik, MNT},
      {u"우즈베키스탄", som, UZS}, {u"키르기스스탄", som, KGS}, {u"케냐", shilling, KES}, {u"우간다", shilling, UGX},
      {u"탄자니아", shilling, TZS}, {u"나이지리아", naira, NGN}, {u"캄보디아", riel, KHR}, {u"라오스", kip, LAK},
      {u"미얀마", kyat, MMK},
      {u"us", dollar, USD}, {u"nz", dollar, NZD}, {u"u.s.", dollar, USD}, {u"american", dollar, USD}, {u"canadian", dollar, CAD},
      {u"australian", dollar, AUD}, {u"aussie", dollar, AUD}, {u"new zealand", dollar, NZD}, {u"hong kong", dollar, HKD},
      {u"new taiwan", dollar, TWD}, {u"taiwan", dollar, TWD}, {u"taiwanese", dollar, TWD}, {u"singapore", dollar, SGD},
      {u"singaporean", dollar, SGD}, {u"jamaican", dollar, JMD}, {u"fiji", dollar, FJD}, {u"fijian", dollar, FJD},
      {u"liberian", dollar, LRD}, {u"brunei", dollar, BND}, {u"namibian", dollar, NAD}, {u"trinidad and tobago", dollar, TTD},
      {u"korean", won, KRW}, {u"south korean", won, KRW}, {u"s. korean", won, KRW}, {u"north korean", won, KPW},
      {u"japanese", yen, JPY}, {u"chinese", yuan, CNY}, {u"british", pound, GBP}, {u"egyptian", pound, EGP},
      {u"lebanese", pound, LBP}, {u"syrian", pound, SYP}, {u"sudanese", pound, SDG}, {u"south sudanese", pound, SSP},
      {u"indian", rupee, INR}, {u"pakistani", rupee, PKR}, {u"pakistan", rupee, PKR}, {u"sri lankan", rupee, LKR},
      {u"sri lanka", rupee, LKR}, {u"nepali", rupee, NPR}, {u"nepalese", rupee, NPR}, {u"mauritian", rupee, MUR},
      {u"mauritius", rupee, MUR}, {u"russian", ruble, RUB}, {u"belarusian", ruble, BYN}, {u"thai", baht, THB},
      {u"vietnamese", dong, VND}, {u"vietnam", dong, VND}, {u"mexican", peso, MXN}, {u"philippine", peso, PHP},
      {u"argentine", peso, ARS}, {u"argentinian", peso, ARS}, {u"argentinean", peso, ARS}, {u"chilean", peso, CLP},
      {u"colombian", peso, COP}, {u"cuban", peso, CUP}, {u"dominican", peso, DOP}, {u"uruguayan", peso, UYU},
      {u"swiss", franc, CHF}, {u"cfa", franc, XOF}, {u"congolese", franc, CDF}, {u"rwandan", franc, RWF},
      {u"swedish", krona, SEK}, {u"icelandic", krona, ISK}, {u"danish", krona, DKK}, {u"norwegian", krona, NOK},
      {u"czech", krona, CZK}, {u"norwegian", krone, NOK}, {u"danish", krone, DKK}, {u"czech", koruna, CZK},
      {u"south african", rand, ZAR}, {u"brazilian", real, BRL}, {u"malaysian", ringgit, MYR},
      {u"indonesian", rupiah, IDR}, {u"turkish", lira, TRY}, {u"lebanese", lira, LBP}, {u"israeli", shekel, ILS},
      {u"new israeli", shekel, ILS}, {u"uae", dirham, AED}, {u"emirati", dirham, AED}, {u"moroccan", dirham, MAD},
      {u"saudi", riyal, SAR}, {u"saudi arabian", riyal, SAR}, {u"qatari", riyal, QAR}, {u"qatar", riyal, QAR},
      {u"iranian", rial, IRR}, {u"omani", rial, OMR}, {u"yemeni", rial, YER}, {u"kuwaiti", dinar, KWD},
      {u"iraqi", dinar, IQD}, {u"bahraini", dinar, BHD}, {u"bahrain", dinar, BHD}, {u"jordanian", dinar, JOD},
      {u"libyan", dinar, LYD}, {u"algerian", dinar, DZD}, {u"tunisian", dinar, TND}, {u"serbian", dinar, RSD},
      {u"polish", zloty, PLN}, {u"hungarian", forint, HUF}, {u"ukrainian", hryvnia, UAH}, {u"kazakh", tenge, KZT},
      {u"bangladeshi", taka, BDT}, {u"mongolian", tugrik, MNT}, {u"kenyan", shilling, KES}, {u"kenya", shilling, KES},
      {u"ugandan", shilling, UGX}, {u"uganda", shilling, UGX}, {u"tanzanian", shilling, TZS}, {u"somali", shilling, SOS},
      {u"nigerian", naira, NGN}, {u"cambodian", riel, KHR}, {u"burmese", kyat, MMK}, {u"euro", cent, EUR},
      {u"hk", dollar, HKD}, {u"botswana", pula, BWP}, {u"ghana", cedi, GHS}, {u"ghanaian", cedi, GHS}, {u"zambian", kwacha, ZMW},
      {u"malawi", kwacha, MWK}, {u"malawian", kwacha, MWK}, {u"ethiopian", birr, ETB}, {u"romanian", leu, RON},
      {u"bulgarian", lev, BGN}, {u"tanzania", shilling, TZS}, {u"oman", rial, OMR}, {u"omani", riyal, OMR},
      {u"kuwait", dinar, KWD}, {u"jordan", dinar, JOD}, {u"bangladesh", taka, BDT}, {u"georgian", lari, GEL},
      {u"angolan", kwanza, AOA}, {u"barbados", dollar, BBD}, {u"bermuda", dollar, BMD}, {u"bahamian", dollar, BSD},
      {u"guyana", dollar, GYD}, {u"eastern caribbean", dollar, XCD}, {u"east caribbean", dollar, XCD},
      // clang-format on
  };
};

/// What `country` makes of `name`, or nothing where it has no money of that name. A dollar has cents.
[[nodiscard]] constexpr std::optional<Currency> currency_in(std::u16string_view country, MoneyName name) noexcept {
  for (const auto& row : MoneyCountries::all)
    if ((row.name == name || (name == MoneyName::cent && row.name == MoneyName::dollar)) && row.word == country)
      return row.currency;
  return std::nullopt;
}

/// Whether some country gives that name to this currency.
[[nodiscard]] constexpr bool is_named(MoneyName name, Currency currency) noexcept {
  for (const auto& row : MoneyCountries::all)
    if (row.name == name && row.currency == currency) return true;
  return false;
}

/// The syllables that the Korean words for money begin with, or for a country before one.
inline constexpr auto syllables_of_money = [] {
  SyllableSet set;
  for (const auto& noun : MoneyNouns::all) set.add(noun.word.front());
  for (const auto& country : MoneyCountries::all) set.add(country.word.front());
  return set;
}();

}  // namespace newsgraph::inline v0_1::prose_parts
