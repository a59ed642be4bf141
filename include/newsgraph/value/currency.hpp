// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/integer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// The active codes of ISO 4217, funds, metals and testing codes among them; then the codes withdrawn since 1990 that
/// news of companies used, for articles that were written before.
enum class Currency : std::uint8_t {
  // clang-format off
  AED, AFN, ALL, AMD, AOA, ARS, AUD, AWG, AZN, BAM, BBD, BDT, BHD, BIF, BMD, BND, BOB, BOV, BRL, BSD, BTN, BWP,
  BYN, BZD, CAD, CDF, CHE, CHF, CHW, CLF, CLP, CNY, COP, COU, CRC, CUP, CVE, CZK, DJF, DKK, DOP, DZD, EGP, ERN, ETB,
  EUR, FJD, FKP, GBP, GEL, GHS, GIP, GMD, GNF, GTQ, GYD, HKD, HNL, HTG, HUF, IDR, ILS, INR, IQD, IRR, ISK, JMD, JOD,
  JPY, KES, KGS, KHR, KMF, KPW, KRW, KWD, KYD, KZT, LAK, LBP, LKR, LRD, LSL, LYD, MAD, MDL, MGA, MKD, MMK, MNT, MOP,
  MRU, MUR, MVR, MWK, MXN, MXV, MYR, MZN, NAD, NGN, NIO, NOK, NPR, NZD, OMR, PAB, PEN, PGK, PHP, PKR, PLN, PYG, QAR,
  RON, RSD, RUB, RWF, SAR, SBD, SCR, SDG, SEK, SGD, SHP, SLE, SOS, SRD, SSP, STN, SVC, SYP, SZL, THB, TJS, TMT, TND,
  TOP, TRY, TTD, TWD, TZS, UAH, UGX, USD, USN, UYI, UYU, UYW, UZS, VED, VES, VND, VUV, WST, XAD, XAF, XAG, XAU, XBA,
  XBB, XBC, XBD, XCD, XCG, XDR, XOF, XPD, XPF, XPT, XSU, XTS, XUA, XXX, YER, ZAR, ZMW, ZWG,
  ADP, AFA, ANG, ARA, ATS, AZM, BEF, BGL, BGN, BRE, BRR, BYB, BYR, CSD, CSK, CUC, CYP, DEM, ECS, EEK, ESP, FIM, FRF,
  GHC, GRD, GWP, HRK, IEP, ITL, LTL, LUF, LVL, MGF, MRO, MTL, MXP, MZM, NLG, PLZ, PTE, ROL, RUR, SDD, SDP, SIT, SKK,
  SLL, SRG, STD, SUR, TMM, TPE, TRL, UYP, VEB, VEF, XEU, YUM, ZMK, ZWD, ZWL, ZWN, ZWR,
  // clang-format on
};

/// A currency as ISO 4217 lists it.
struct CurrencyRow {
  Currency value;
  std::string_view name;   ///< the alphabetic code
  int digits;              ///< of the minor unit; 0 where there is none
  std::string_view title;  ///< in English
  int number;              ///< the numeric code; a withdrawn one may have it from, or have left it to, another
};

template <>
inline constexpr auto rows_of<Currency> = base_parts::table<CurrencyRow>({
    {Currency::AED, "AED", 2, "UAE dirham", 784},
    {Currency::AFN, "AFN", 2, "afghani", 971},
    {Currency::ALL, "ALL", 2, "lek", 8},
    {Currency::AMD, "AMD", 2, "Armenian dram", 51},
    {Currency::AOA, "AOA", 2, "kwanza", 973},
    {Currency::ARS, "ARS", 2, "Argentine peso", 32},
    {Currency::AUD, "AUD", 2, "Australian dollar", 36},
    {Currency::AWG, "AWG", 2, "Aruban florin", 533},
    {Currency::AZN, "AZN", 2, "Azerbaijan manat", 944},
    {Currency::BAM, "BAM", 2, "convertible mark", 977},
    {Currency::BBD, "BBD", 2, "Barbados dollar", 52},
    {Currency::BDT, "BDT", 2, "taka", 50},
    {Currency::BHD, "BHD", 3, "Bahraini dinar", 48},
    {Currency::BIF, "BIF", 0, "Burundi franc", 108},
    {Currency::BMD, "BMD", 2, "Bermudian dollar", 60},
    {Currency::BND, "BND", 2, "Brunei dollar", 96},
    {Currency::BOB, "BOB", 2, "boliviano", 68},
    {Currency::BOV, "BOV", 2, "mvdol", 984},
    {Currency::BRL, "BRL", 2, "Brazilian real", 986},
    {Currency::BSD, "BSD", 2, "Bahamian dollar", 44},
    {Currency::BTN, "BTN", 2, "ngultrum", 64},
    {Currency::BWP, "BWP", 2, "pula", 72},
    {Currency::BYN, "BYN", 2, "Belarusian ruble", 933},
    {Currency::BZD, "BZD", 2, "Belize dollar", 84},
    {Currency::CAD, "CAD", 2, "Canadian dollar", 124},
    {Currency::CDF, "CDF", 2, "Congolese franc", 976},
    {Currency::CHE, "CHE", 2, "WIR euro", 947},
    {Currency::CHF, "CHF", 2, "Swiss franc", 756},
    {Currency::CHW, "CHW", 2, "WIR franc", 948},
    {Currency::CLF, "CLF", 4, "unidad de fomento", 990},
    {Currency::CLP, "CLP", 0, "Chilean peso", 152},
    {Currency::CNY, "CNY", 2, "yuan renminbi", 156},
    {Currency::COP, "COP", 2, "Colombian peso", 170},
    {Currency::COU, "COU", 2, "unidad de valor real", 970},
    {Currency::CRC, "CRC", 2, "Costa Rican colon", 188},
    {Currency::CUP, "CUP", 2, "Cuban peso", 192},
    {Currency::CVE, "CVE", 2, "Cabo Verde escudo", 132},
    {Currency::CZK, "CZK", 2, "Czech koruna", 203},
    {Currency::DJF, "DJF", 0, "Djibouti franc", 262},
    {Currency::DKK, "DKK", 2, "Danish krone", 208},
    {Currency::DOP, "DOP", 2, "Dominican peso", 214},
    {Currency::DZD, "DZD", 2, "Algerian dinar", 12},
    {Currency::EGP, "EGP", 2, "Egyptian pound", 818},
    {Currency::ERN, "ERN", 2, "nakfa", 232},
    {Currency::ETB, "ETB", 2, "Ethiopian birr", 230},
    {Currency::EUR, "EUR", 2, "euro", 978},
    {Currency::FJD, "FJD", 2, "Fiji dollar", 242},
    {Currency::FKP, "FKP", 2, "Falkland Islands pound", 238},
    {Currency::GBP, "GBP", 2, "pound sterling", 826},
    {Currency::GEL, "GEL", 2, "lari", 981},
    {Currency::GHS, "GHS", 2, "Ghana cedi", 936},
    {Currency::GIP, "GIP", 2, "Gibraltar pound", 292},
    {Currency::GMD, "GMD", 2, "dalasi", 270},
    {Currency::GNF, "GNF", 0, "Guinean franc", 324},
    {Currency::GTQ, "GTQ", 2, "quetzal", 320},
    {Currency::GYD, "GYD", 2, "Guyana dollar", 328},
    {Currency::HKD, "HKD", 2, "Hong Kong dollar", 344},
    {Currency::HNL, "HNL", 2, "lempira", 340},
    {Currency::HTG, "HTG", 2, "gourde", 332},
    {Currency::HUF, "HUF", 2, "forint", 348},
    {Currency::IDR, "IDR", 2, "rupiah", 360},
    {Currency::ILS, "ILS", 2, "new Israeli sheqel", 376},
    {Currency::INR, "INR", 2, "Indian rupee", 356},
    {Currency::IQD, "IQD", 3, "Iraqi dinar", 368},
    {Currency::IRR, "IRR", 2, "Iranian rial", 364},
    {Currency::ISK, "ISK", 0, "Iceland krona", 352},
    {Currency::JMD, "JMD", 2, "Jamaican dollar", 388},
    {Currency::JOD, "JOD", 3, "Jordanian dinar", 400},
    {Currency::JPY, "JPY", 0, "yen", 392},
    {Currency::KES, "KES", 2, "Kenyan shilling", 404},
    {Currency::KGS, "KGS", 2, "som", 417},
    {Currency::KHR, "KHR", 2, "riel", 116},
    {Currency::KMF, "KMF", 0, "Comorian franc", 174},
    {Currency::KPW, "KPW", 2, "North Korean won", 408},
    {Currency::KRW, "KRW", 0, "won", 410},
    {Currency::KWD, "KWD", 3, "Kuwaiti dinar", 414},
    {Currency::KYD, "KYD", 2, "Cayman Islands dollar", 136},
    {Currency::KZT, "KZT", 2, "tenge", 398},
    {Currency::LAK, "LAK", 2, "Lao kip", 418},
    {Currency::LBP, "LBP", 2, "Lebanese pound", 422},
    {Currency::LKR, "LKR", 2, "Sri Lanka rupee", 144},
    {Currency::LRD, "LRD", 2, "Liberian dollar", 430},
    {Currency::LSL, "LSL", 2, "loti", 426},
    {Currency::LYD, "LYD", 3, "Libyan dinar", 434},
    {Currency::MAD, "MAD", 2, "Moroccan dirham", 504},
    {Currency::MDL, "MDL", 2, "Moldovan leu", 498},
    {Currency::MGA, "MGA", 2, "Malagasy ariary", 969},
    {Currency::MKD, "MKD", 2, "denar", 807},
    {Currency::MMK, "MMK", 2, "kyat", 104},
    {Currency::MNT, "MNT", 2, "tugrik", 496},
    {Currency::MOP, "MOP", 2, "pataca", 446},
    {Currency::MRU, "MRU", 2, "ouguiya", 929},
    {Currency::MUR, "MUR", 2, "Mauritius rupee", 480},
    {Currency::MVR, "MVR", 2, "rufiyaa", 462},
    {Currency::MWK, "MWK", 2, "Malawi kwacha", 454},
    {Currency::MXN, "MXN", 2, "Mexican peso", 484},
    {Currency::MXV, "MXV", 2, "Mexican unidad de inversion", 979},
    {Currency::MYR, "MYR", 2, "Malaysian ringgit", 458},
    {Currency::MZN, "MZN", 2, "Mozambique metical", 943},
    {Currency::NAD, "NAD", 2, "Namibia dollar", 516},
    {Currency::NGN, "NGN", 2, "naira", 566},
    {Currency::NIO, "NIO", 2, "cordoba oro", 558},
    {Currency::NOK, "NOK", 2, "Norwegian krone", 578},
    {Currency::NPR, "NPR", 2, "Nepalese rupee", 524},
    {Currency::NZD, "NZD", 2, "New Zealand dollar", 554},
    {Currency::OMR, "OMR", 3, "rial Omani", 512},
    {Currency::PAB, "PAB", 2, "balboa", 590},
    {Currency::PEN, "PEN", 2, "sol", 604},
    {Currency::PGK, "PGK", 2, "kina", 598},
    {Currency::PHP, "PHP", 2, "Philippine peso", 608},
    {Currency::PKR, "PKR", 2, "Pakistan rupee", 586},
    {Currency::PLN, "PLN", 2, "zloty", 985},
    {Currency::PYG, "PYG", 0, "guarani", 600},
    {Currency::QAR, "QAR", 2, "Qatari rial", 634},
    {Currency::RON, "RON", 2, "Romanian leu", 946},
    {Currency::RSD, "RSD", 2, "Serbian dinar", 941},
    {Currency::RUB, "RUB", 2, "Russian ruble", 643},
    {Currency::RWF, "RWF", 0, "Rwanda franc", 646},
    {Currency::SAR, "SAR", 2, "Saudi riyal", 682},
    {Currency::SBD, "SBD", 2, "Solomon Islands dollar", 90},
    {Currency::SCR, "SCR", 2, "Seychelles rupee", 690},
    {Currency::SDG, "SDG", 2, "Sudanese pound", 938},
    {Currency::SEK, "SEK", 2, "Swedish krona", 752},
    {Currency::SGD, "SGD", 2, "Singapore dollar", 702},
    {Currency::SHP, "SHP", 2, "Saint Helena pound", 654},
    {Currency::SLE, "SLE", 2, "leone", 925},
    {Currency::SOS, "SOS", 2, "Somali shilling", 706},
    {Currency::SRD, "SRD", 2, "Surinam dollar", 968},
    {Currency::SSP, "SSP", 2, "South Sudanese pound", 728},
    {Currency::STN, "STN", 2, "dobra", 930},
    {Currency::SVC, "SVC", 2, "El Salvador colon", 222},
    {Currency::SYP, "SYP", 2, "Syrian pound", 760},
    {Currency::SZL, "SZL", 2, "lilangeni", 748},
    {Currency::THB, "THB", 2, "baht", 764},
    {Currency::TJS, "TJS", 2, "somoni", 972},
    {Currency::TMT, "TMT", 2, "Turkmenistan manat", 934},
    {Currency::TND, "TND", 3, "Tunisian dinar", 788},
    {Currency::TOP, "TOP", 2, "pa'anga", 776},
    {Currency::TRY, "TRY", 2, "Turkish lira", 949},
    {Currency::TTD, "TTD", 2, "Trinidad and Tobago dollar", 780},
    {Currency::TWD, "TWD", 2, "new Taiwan dollar", 901},
    {Currency::TZS, "TZS", 2, "Tanzanian shilling", 834},
    {Currency::UAH, "UAH", 2, "hryvnia", 980},
    {Currency::UGX, "UGX", 0, "Uganda shilling", 800},
    {Currency::USD, "USD", 2, "US dollar", 840},
    {Currency::USN, "USN", 2, "US dollar (next day)", 997},
    {Currency::UYI, "UYI", 0, "Uruguay peso in indexed units", 940},
    {Currency::UYU, "UYU", 2, "peso uruguayo", 858},
    {Currency::UYW, "UYW", 4, "unidad previsional", 927},
    {Currency::UZS, "UZS", 2, "Uzbekistan sum", 860},
    {Currency::VED, "VED", 2, "digital bolivar", 926},
    {Currency::VES, "VES", 2, "sovereign bolivar", 928},
    {Currency::VND, "VND", 0, "dong", 704},
    {Currency::VUV, "VUV", 0, "vatu", 548},
    {Currency::WST, "WST", 2, "tala", 882},
    {Currency::XAD, "XAD", 2, "Arab accounting dinar", 396},
    {Currency::XAF, "XAF", 0, "CFA franc BEAC", 950},
    {Currency::XAG, "XAG", 0, "silver", 961},
    {Currency::XAU, "XAU", 0, "gold", 959},
    {Currency::XBA, "XBA", 0, "European composite unit", 955},
    {Currency::XBB, "XBB", 0, "European monetary unit", 956},
    {Currency::XBC, "XBC", 0, "European unit of account 9", 957},
    {Currency::XBD, "XBD", 0, "European unit of account 17", 958},
    {Currency::XCD, "XCD", 2, "East Caribbean dollar", 951},
    {Currency::XCG, "XCG", 2, "Caribbean guilder", 532},
    {Currency::XDR, "XDR", 0, "special drawing right", 960},
    {Currency::XOF, "XOF", 0, "CFA franc BCEAO", 952},
    {Currency::XPD, "XPD", 0, "palladium", 964},
    {Currency::XPF, "XPF", 0, "CFP franc", 953},
    {Currency::XPT, "XPT", 0, "platinum", 962},
    {Currency::XSU, "XSU", 0, "sucre", 994},
    {Currency::XTS, "XTS", 0, "code reserved for testing", 963},
    {Currency::XUA, "XUA", 0, "ADB unit of account", 965},
    {Currency::XXX, "XXX", 0, "no currency", 999},
    {Currency::YER, "YER", 2, "Yemeni rial", 886},
    {Currency::ZAR, "ZAR", 2, "rand", 710},
    {Currency::ZMW, "ZMW", 2, "Zambian kwacha", 967},
    {Currency::ZWG, "ZWG", 2, "Zimbabwe gold", 924},
    {Currency::ADP, "ADP", 0, "Andorran peseta", 20},
    {Currency::AFA, "AFA", 2, "old afghani", 4},
    {Currency::ANG, "ANG", 2, "Netherlands Antillean guilder", 532},
    {Currency::ARA, "ARA", 2, "Argentine austral", 32},
    {Currency::ATS, "ATS", 2, "Austrian schilling", 40},
    {Currency::AZM, "AZM", 2, "old Azerbaijan manat", 31},
    {Currency::BEF, "BEF", 0, "Belgian franc", 56},
    {Currency::BGL, "BGL", 2, "old Bulgarian lev", 100},
    {Currency::BGN, "BGN", 2, "Bulgarian lev", 975},
    {Currency::BRE, "BRE", 2, "Brazilian cruzeiro", 76},
    {Currency::BRR, "BRR", 2, "cruzeiro real", 987},
    {Currency::BYB, "BYB", 0, "Belarusian ruble of 1992", 112},
    {Currency::BYR, "BYR", 0, "Belarusian ruble of 2000", 974},
    {Currency::CSD, "CSD", 2, "old Serbian dinar", 891},
    {Currency::CSK, "CSK", 2, "Czechoslovak koruna", 200},
    {Currency::CUC, "CUC", 2, "Cuban convertible peso", 931},
    {Currency::CYP, "CYP", 2, "Cyprus pound", 196},
    {Currency::DEM, "DEM", 2, "Deutsche Mark", 276},
    {Currency::ECS, "ECS", 2, "Ecuadorian sucre", 218},
    {Currency::EEK, "EEK", 2, "Estonian kroon", 233},
    {Currency::ESP, "ESP", 0, "Spanish peseta", 724},
    {Currency::FIM, "FIM", 2, "Finnish markka", 246},
    {Currency::FRF, "FRF", 2, "French franc", 250},
    {Currency::GHC, "GHC", 2, "old Ghana cedi", 288},
    {Currency::GRD, "GRD", 0, "Greek drachma", 300},
    {Currency::GWP, "GWP", 2, "Guinea-Bissau peso", 624},
    {Currency::HRK, "HRK", 2, "Croatian kuna", 191},
    {Currency::IEP, "IEP", 2, "Irish pound", 372},
    {Currency::ITL, "ITL", 0, "Italian lira", 380},
    {Currency::LTL, "LTL", 2, "Lithuanian litas", 440},
    {Currency::LUF, "LUF", 0, "Luxembourg franc", 442},
    {Currency::LVL, "LVL", 2, "Latvian lats", 428},
    {Currency::MGF, "MGF", 0, "Malagasy franc", 450},
    {Currency::MRO, "MRO", 2, "old ouguiya", 478},
    {Currency::MTL, "MTL", 2, "Maltese lira", 470},
    {Currency::MXP, "MXP", 2, "old Mexican peso", 484},
    {Currency::MZM, "MZM", 2, "old Mozambique metical", 508},
    {Currency::NLG, "NLG", 2, "Netherlands guilder", 528},
    {Currency::PLZ, "PLZ", 2, "old zloty", 616},
    {Currency::PTE, "PTE", 0, "Portuguese escudo", 620},
    {Currency::ROL, "ROL", 0, "old Romanian leu", 642},
    {Currency::RUR, "RUR", 2, "old Russian ruble", 810},
    {Currency::SDD, "SDD", 2, "Sudanese dinar", 736},
    {Currency::SDP, "SDP", 2, "old Sudanese pound", 736},
    {Currency::SIT, "SIT", 2, "Slovenian tolar", 705},
    {Currency::SKK, "SKK", 2, "Slovak koruna", 703},
    {Currency::SLL, "SLL", 2, "old leone", 694},
    {Currency::SRG, "SRG", 2, "Surinam guilder", 740},
    {Currency::STD, "STD", 2, "old dobra", 678},
    {Currency::SUR, "SUR", 2, "Soviet ruble", 810},
    {Currency::TMM, "TMM", 2, "old Turkmenistan manat", 795},
    {Currency::TPE, "TPE", 0, "Timor escudo", 626},
    {Currency::TRL, "TRL", 0, "old Turkish lira", 792},
    {Currency::UYP, "UYP", 2, "old Uruguayan peso", 858},
    {Currency::VEB, "VEB", 2, "Venezuelan bolivar", 862},
    {Currency::VEF, "VEF", 2, "bolivar fuerte", 937},
    {Currency::XEU, "XEU", 2, "European currency unit", 954},
    {Currency::YUM, "YUM", 2, "Yugoslav new dinar", 891},
    {Currency::ZMK, "ZMK", 2, "old Zambian kwacha", 894},
    {Currency::ZWD, "ZWD", 2, "Zimbabwe dollar of 1980", 716},
    {Currency::ZWL, "ZWL", 2, "Zimbabwe dollar of 2009", 932},
    {Currency::ZWN, "ZWN", 2, "Zimbabwe dollar of 2006", 942},
    {Currency::ZWR, "ZWR", 2, "Zimbabwe dollar of 2008", 935},
});

/// Signs and names that one currency alone has, or that mean one of several by far the most. A code in small letters
/// needs no row.
template <>
inline constexpr auto synonyms_of<Currency> = base_parts::table<Name<Currency>>({
    // clang-format off
    {Currency::USD, "$"}, {Currency::USD, "US$"}, {Currency::USD, "dollar"}, {Currency::USD, "dollars"},
    {Currency::USD, "U.S. dollar"}, {Currency::USD, "US dollars"}, {Currency::USD, "달러"}, {Currency::EUR, "€"},
    {Currency::EUR, "euros"}, {Currency::EUR, "유로"}, {Currency::GBP, "£"}, {Currency::GBP, "pound"},
    {Currency::GBP, "pounds"}, {Currency::GBP, "sterling"}, {Currency::GBP, "UKP"}, {Currency::GBP, "STG"},
    {Currency::GBP, "파운드"}, {Currency::JPY, "¥"}, {Currency::JPY, "엔"}, {Currency::KRW, "₩"}, {Currency::KRW, "원"},
    {Currency::KRW, "Korean won"}, {Currency::KRW, "WON"}, {Currency::CNY, "RMB"}, {Currency::CNY, "CNH"},
    {Currency::CNY, "yuan"}, {Currency::CNY, "renminbi"}, {Currency::CNY, "위안"}, {Currency::TWD, "NT$"},
    {Currency::TWD, "NTD"}, {Currency::HKD, "HK$"}, {Currency::SGD, "S$"}, {Currency::AUD, "A$"}, {Currency::CAD, "C$"},
    {Currency::INR, "₹"}, {Currency::INR, "rupee"}, {Currency::INR, "rupees"}, {Currency::CHF, "SFR"},
    {Currency::CHF, "franc"}, {Currency::CHF, "francs"}, {Currency::ILS, "NIS"}, {Currency::ILS, "shekel"},
    {Currency::ILS, "₪"}, {Currency::RUB, "₽"}, {Currency::RUB, "ruble"}, {Currency::RUB, "rubles"},
    {Currency::BRL, "R$"}, {Currency::TRY, "₺"}, {Currency::VND, "₫"}, {Currency::UAH, "₴"}, {Currency::PHP, "₱"},
    {Currency::DEM, "mark"}, {Currency::DEM, "marks"}, {Currency::DEM, "Deutschmark"}, {Currency::HRK, "kuna"},
    // clang-format on
});

/// Decimal digits of the minor unit: 2 for the dollar, 0 for the won, 3 for the Kuwaiti dinar.
[[nodiscard]] constexpr int digits(Currency currency) noexcept { return base_parts::row_of(currency).digits; }

/// Whether the code was withdrawn: HRK, DEM; the lev, BGN, since 2026-01-01.
[[nodiscard]] constexpr bool is_historic(Currency currency) noexcept { return currency > Currency::ZWG; }

/// How many minor units make a major unit: 100 cents a dollar; 1 where there is no minor unit.
[[nodiscard]] constexpr std::int64_t minor_units_per_major(Currency currency) noexcept {
  return static_cast<std::int64_t>(value_parts::power_of_ten(digits(currency)));
}

namespace value_parts {

/// Codes of three capital letters, numbered in alphabetical order; nothing else has a number.
[[nodiscard]] constexpr std::optional<std::size_t> code_index(std::string_view code) noexcept {
  if (code.size() != 3) return std::nullopt;
  std::size_t number = 0;
  for (const char letter : code) {
    if (letter < 'A' || letter > 'Z') return std::nullopt;
    number = number * 26 + static_cast<std::size_t>(letter - 'A');
  }
  return number;
}

/// For the number of each code one more than the value of its currency; 0 where there is none.
inline constexpr auto currencies_by_code = [] {
  std::array<std::uint8_t, std::size_t{26} * 26 * 26> table{};
  for (const auto& row : rows_of<Currency>)
    table[*code_index(row.name)] = static_cast<std::uint8_t>(static_cast<int>(row.value) + 1);
  return table;
}();

}  // namespace value_parts

/// The currency of an alphabetic code, in capitals as ISO 4217 writes it. O(1).
template <>
[[nodiscard]] constexpr std::optional<Currency> parse<Currency>(std::string_view code) noexcept {
  const auto number = value_parts::code_index(code);
  if (!number || value_parts::currencies_by_code[*number] == 0) return std::nullopt;
  return static_cast<Currency>(value_parts::currencies_by_code[*number] - 1);
}

}  // namespace newsgraph::inline v0_1
