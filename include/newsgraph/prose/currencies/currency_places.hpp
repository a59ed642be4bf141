// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/words/byte_scan.hpp>
#include <newsgraph/prose/words/word_heads.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// Places that tell whose money a name means that several countries give theirs: in a text of Manila a peso is the
/// Philippine one.
struct MoneyPlaces {
  using enum MoneyName;
  using enum Currency;

  static constexpr MoneyCountry all[]{
      // clang-format off
      {u"morocco", dirham, MAD}, {u"moroccan", dirham, MAD}, {u"casablanca", dirham, MAD}, {u"rabat", dirham, MAD},
      {u"dubai", dirham, AED}, {u"abu dhabi", dirham, AED}, {u"sharjah", dirham, AED}, {u"emirates", dirham, AED},
      {u"cape town", rand, ZAR}, {u"johannesburg", rand, ZAR}, {u"durban", rand, ZAR}, {u"pretoria", rand, ZAR},
      {u"sandton", rand, ZAR}, {u"south africa", rand, ZAR}, {u"jse", rand, ZAR},
      {u"australia", dollar, AUD}, {u"canada", dollar, CAD}, {u"new zealand", dollar, NZD},
      {u"gaborone", pula, BWP}, {u"botswana", pula, BWP}, {u"argentina", peso, ARS}, {u"buenos aires", peso, ARS}, {u"chile", peso, CLP}, {u"santiago", peso, CLP},
      {u"colombia", peso, COP}, {u"bogota", peso, COP}, {u"bogotá", peso, COP}, {u"philippines", peso, PHP},
      {u"filipino", peso, PHP}, {u"manila", peso, PHP}, {u"cebu", peso, PHP}, {u"mexico", peso, MXN},
      {u"uruguay", peso, UYU}, {u"montevideo", peso, UYU}, {u"cuba", peso, CUP}, {u"havana", peso, CUP},
      {u"dominican republic", peso, DOP}, {u"santo domingo", peso, DOP}, {u"sri lankan", rupee, LKR},
      {u"colombo", rupee, LKR}, {u"karachi", rupee, PKR}, {u"balochistan", rupee, PKR}, {u"sindh", rupee, PKR}, {u"peshawar", rupee, PKR}, {u"rawalpindi", rupee, PKR}, {u"khyber", rupee, PKR}, {u"faisalabad", rupee, PKR}, {u"islamabad", rupee, PKR}, {u"lahore", rupee, PKR},
      {u"india", rupee, INR}, {u"mumbai", rupee, INR}, {u"delhi", rupee, INR}, {u"bengaluru", rupee, INR},
      {u"nepal", rupee, NPR}, {u"kathmandu", rupee, NPR}, {u"port louis", rupee, MUR}, {u"seychelles", rupee, SCR},
      {u"tunis", dinar, TND}, {u"tunisia", dinar, TND}, {u"algeria", dinar, DZD}, {u"algiers", dinar, DZD},
      {u"kuwait", dinar, KWD}, {u"iraq", dinar, IQD}, {u"baghdad", dinar, IQD}, {u"erbil", dinar, IQD},
      {u"jordan", dinar, JOD}, {u"amman", dinar, JOD}, {u"libya", dinar, LYD}, {u"tripoli", dinar, LYD},
      {u"manama", dinar, BHD}, {u"serbia", dinar, RSD}, {u"belgrade", dinar, RSD}, {u"switzerland", franc, CHF},
      {u"zurich", franc, CHF}, {u"geneva", franc, CHF}, {u"basel", franc, CHF}, {u"senegal", franc, XOF},
      {u"dakar", franc, XOF}, {u"ivory coast", franc, XOF}, {u"ivorian", franc, XOF}, {u"abidjan", franc, XOF},
      {u"mali", franc, XOF}, {u"burkina faso", franc, XOF}, {u"benin", franc, XOF}, {u"togo", franc, XOF},
      {u"niger", franc, XOF}, {u"senegalese", franc, XOF}, {u"cameroon", franc, XAF}, {u"cameroonian", franc, XAF},
      {u"douala", franc, XAF}, {u"gabon", franc, XAF}, {u"chad", franc, XAF}, {u"congo", franc, CDF},
      {u"kinshasa", franc, CDF}, {u"rwanda", franc, RWF}, {u"kigali", franc, RWF}, {u"burundi", franc, BIF},
      {u"guinea", franc, GNF}, {u"conakry", franc, GNF}, {u"djibouti", franc, DJF}, {u"sweden", krona, SEK},
      {u"dublin", cent, EUR}, {u"ireland", cent, EUR}, {u"irish", cent, EUR}, {u"stockholm", krona, SEK}, {u"gothenburg", krona, SEK}, {u"iceland", krona, ISK}, {u"reykjavik", krona, ISK},
      {u"norway", krone, NOK}, {u"oslo", krone, NOK}, {u"bergen", krone, NOK}, {u"denmark", krone, DKK},
      {u"copenhagen", krone, DKK}, {u"visby", krona, SEK}, {u"malmo", krona, SEK}, {u"malmö", krona, SEK},
      {u"uppsala", krona, SEK}, {u"trondheim", krone, NOK}, {u"stavanger", krone, NOK}, {u"aarhus", krone, DKK},
      {u"odense", krone, DKK}, {u"saudi arabia", riyal, SAR}, {u"riyadh", riyal, SAR}, {u"jeddah", riyal, SAR},
      {u"doha", riyal, QAR}, {u"yemen", rial, YER}, {u"yemen", riyal, YER}, {u"sanaa", rial, YER},
      {u"oman", rial, OMR}, {u"muscat", rial, OMR}, {u"iran", rial, IRR}, {u"tehran", rial, IRR},
      {u"nairobi", shilling, KES}, {u"mombasa", shilling, KES}, {u"kisumu", shilling, KES},
      {u"kampala", shilling, UGX}, {u"entebbe", shilling, UGX}, {u"tanzania", shilling, TZS},
      {u"dar es salaam", shilling, TZS}, {u"dodoma", shilling, TZS}, {u"somalia", shilling, SOS},
      {u"mogadishu", shilling, SOS}, {u"zambia", kwacha, ZMW}, {u"zambian", kwacha, ZMW}, {u"lusaka", kwacha, ZMW},
      {u"kitwe", kwacha, ZMW}, {u"ndola", kwacha, ZMW}, {u"copperbelt", kwacha, ZMW}, {u"malawi", kwacha, MWK},
      {u"malawian", kwacha, MWK}, {u"lilongwe", kwacha, MWK}, {u"blantyre", kwacha, MWK},
      {u"papua new guinea", kwacha, PGK}, {u"port moresby", kwacha, PGK}, {u"png", kwacha, PGK}, {u"uzbekistan", som, UZS},
      {u"uzbek", som, UZS}, {u"tashkent", som, UZS}, {u"kyrgyzstan", som, KGS}, {u"kyrgyz", som, KGS},
      {u"bishkek", som, KGS}, {u"egypt", pound, EGP}, {u"cairo", pound, EGP}, {u"lebanon", pound, LBP},
      {u"beirut", pound, LBP}, {u"syria", pound, SYP}, {u"damascus", pound, SYP}, {u"sudan", pound, SDG},
      {u"khartoum", pound, SDG}, {u"britain", pound, GBP}, {u"british", pound, GBP}, {u"uk", pound, GBP},
      {u"london", pound, GBP}, {u"england", pound, GBP}, {u"scotland", pound, GBP}, {u"sterling", pound, GBP},
      {u"마닐라", peso, PHP}, {u"세부", peso, PHP}, {u"부에노스아이레스", peso, ARS}, {u"산티아고", peso, CLP}, {u"보고타", peso, COP},
      {u"멕시코시티", peso, MXN}, {u"콜롬보", rupee, LKR}, {u"카라치", rupee, PKR}, {u"이슬라마바드", rupee, PKR},
      {u"뭄바이", rupee, INR}, {u"뉴델리", rupee, INR}, {u"첸나이", rupee, INR}, {u"카트만두", rupee, NPR}, {u"튀니스", dinar, TND},
      {u"바그다드", dinar, IQD}, {u"암만", dinar, JOD}, {u"트리폴리", dinar, LYD}, {u"알제", dinar, DZD}, {u"취리히", franc, CHF},
      {u"제네바", franc, CHF}, {u"세네갈", franc, XOF}, {u"코트디부아르", franc, XOF}, {u"카메룬", franc, XAF},
      {u"르완다", franc, RWF}, {u"콩고", franc, CDF}, {u"스톡홀름", krona, SEK}, {u"스톡홀름", krone, SEK},
      {u"레이캬비크", krona, ISK}, {u"오슬로", krone, NOK}, {u"코펜하겐", krone, DKK}, {u"리야드", riyal, SAR}, {u"도하", riyal, QAR},
      {u"테헤란", rial, IRR}, {u"테헤란", riyal, IRR}, {u"나이로비", shilling, KES}, {u"캄팔라", shilling, UGX},
      {u"카이로", pound, EGP}, {u"베이루트", pound, LBP}, {u"다마스쿠스", pound, SYP}, {u"런던", pound, GBP}, {u"하노이", dong, VND}, {u"다낭", dong, VND}, {u"나트랑", dong, VND}, {u"푸꾸옥", dong, VND},
      {u"호찌민", dong, VND}, {u"호치민", dong, VND}, {u"베트남", dong, VND},
      // clang-format on
  };
};

/// Names of which some country has two in the table: a krone is a krona there, a rial a riyal.
[[nodiscard]] constexpr bool has_two_names(MoneyName name) noexcept {
  using enum MoneyName;
  return name == krona || name == krone || name == riyal || name == rial;
}

/// What the places and countries in Latin letters begin with; made for whoever reads a `Text`.
template <class Text>
inline constexpr auto money_place_heads = [] {
  WordHeads heads;
  heads.add_all(MoneyPlaces::all);
  heads.add_all(MoneyCountries::all);
  return heads;
}();

/// The currency of that name whose country, or a place there, stands nearest to `place` in the line, or else in those
/// before it in the paragraph; nothing where none is near.
template <class Text>
[[nodiscard]] constexpr std::optional<Currency> currency_nearby(const Text& text, std::size_t place,
                                                                MoneyName name) noexcept {
  constexpr std::size_t most_before = 180;
  constexpr std::size_t most_after = 150;
  const auto bytes = text.text();
  std::optional<Currency> found;
  std::optional<Currency> earlier;  // of the lines before
  std::size_t distance = most_before + most_after;
  const auto take = [&](const auto& match, const auto& rows, std::size_t at) {
    const auto apart = at < place ? place - at : at - place;
    if (!match || apart >= distance) return;
    const auto take_row = [&](const MoneyCountry& row) {
      found = row.currency;
      distance = apart;
    };
    // "kr" is a krona there, and a krone; 크로나 is none
    const bool any_crown = name == MoneyName::krona && !is_hangul(text.at(place).value);
    if (match.row->name == name || (any_crown && match.row->name == MoneyName::krone)) return take_row(*match.row);
    if (!has_two_names(name)) return;
    for (const auto& row : rows)
      if (row.name == name && row.word == match.row->word) return take_row(row);
  };
  const auto end = (std::min)(bytes.size(), place + most_after);
  const auto begin = place > most_before ? place - most_before : 0;
  for (auto at = ByteScan::next_name_or_line(bytes, begin, end); at != end;
       at = ByteScan::next_name_or_line(bytes, at + 1, end)) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first == '\n') {
      if (at >= place) break;
      if (bytes.substr(at, 2) == "\n\n")
        earlier.reset();
      else if (found)
        earlier = found;
      found.reset();
      distance = most_before + most_after;
      continue;
    }
    const unsigned char before = at == 0 ? 0 : static_cast<unsigned char>(bytes[at - 1]);
    if (is_capital(first) ? is_latin(before) : before >= 0x80) continue;  // inside a word
    if (money_place_heads<Text>.rule_out(bytes, at)) continue;
    take(longest_at<MoneyPlaces::all>(text, at), MoneyPlaces::all, at);
    take(longest_at<MoneyCountries::all>(text, at), MoneyCountries::all, at);
  }
  return found ? found : earlier;
}

/// Whether countries differ in what that name means, more than a reading can say.
[[nodiscard]] constexpr bool depends_on_place(MoneyName name) noexcept {
  using enum MoneyName;
  return name == peso || name == rupee || name == franc || name == krona || name == krone || name == dinar
         || name == riyal || name == rial || name == dirham || name == shilling || name == kwacha || name == som
         || name == pound;
}

}  // namespace newsgraph::inline v0_1::prose_parts
