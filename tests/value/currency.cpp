// SPDX-License-Identifier: MIT
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/money.hpp>

#include "../catch.hpp"

#include <set>
#include <string>

namespace test_value_currency {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(sizeof(Currency) == 1);
static_assert(digits(Currency::USD) == 2);
static_assert(digits(Currency::KRW) == 0);
static_assert(digits(Currency::KWD) == 3);
static_assert(digits(Currency::CLF) == 4);
static_assert(digits(Currency::XAU) == 0);
static_assert(minor_units_per_major(Currency::USD) == 100);
static_assert(minor_units_per_major(Currency::KRW) == 1);
static_assert(minor_units_per_major(Currency::UYW) == 10'000);

static_assert(parse<Currency>("KRW") == Currency::KRW);
static_assert(parse<Currency>("AED") == Currency::AED);
static_assert(parse<Currency>("ZWG") == Currency::ZWG);
static_assert(row_of(Currency::KRW).number == 410);
static_assert(row_of(Currency::USD).title == "US dollar");

TEST_CASE("every currency is found by its own code, both ways of looking") {
  for (const auto& row : rows_of<Currency>) {
    CAPTURE(row.name);
    CHECK(parse<Currency>(row.name) == row.value);
    CHECK(parse<Currency>(row.name) == row.value);
  }
}

TEST_CASE("what is no code of a currency in use finds nothing") {
  for (const auto* code : {"", "U", "US", "usd", "USDX", "U$D", "AAA", "ZZZ", "[[[", "@@@", "원", "달러"}) {
    CAPTURE(code);
    CHECK_FALSE(parse<Currency>(code));
  }
}

TEST_CASE("withdrawn codes are known, and known to be withdrawn") {
  for (const auto* code :
       {"ANG", "ATS", "BEF", "BGN", "CUC", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD", "HRK", "IEP", "ITL", "LTL",
        "LUF", "LVL", "MRO", "MTL", "NLG", "PTE", "ROL", "SIT", "SKK", "SLL", "STD", "TRL", "VEF", "XEU", "ZWL"}) {
    CAPTURE(code);
    const auto currency = parse<Currency>(code);
    REQUIRE(currency);
    CHECK(is_historic(*currency));
  }
  for (const auto* code : {"AED", "EUR", "KRW", "SLE", "VED", "XAD", "XCG", "ZWG"}) {
    CAPTURE(code);
    const auto currency = parse<Currency>(code);
    REQUIRE(currency);
    CHECK_FALSE(is_historic(*currency));
  }
  CHECK(Money::parse("39.90", Currency::HRK).value().minor_units() == 3990);
  CHECK(Money::parse("7500000000000", Currency::ITL).value().minor_units() == 7'500'000'000'000);
  CHECK_FALSE(Money::parse("0.5", Currency::ESP));
}

// ISO 4217 lists 178 active codes since the lev was withdrawn.
TEST_CASE("the table has every code once, in order, those in use before those withdrawn") {
  std::size_t in_use = 0;
  std::set<int> numbers;
  std::string_view before;
  for (const auto& row : rows_of<Currency>) {
    CAPTURE(row.name);
    const bool is_first_withdrawn = is_historic(row.value) && in_use == static_cast<std::size_t>(row.value);
    CHECK((before < row.name || is_first_withdrawn));
    if (!is_historic(row.value)) {
      ++in_use;
      CHECK(numbers.insert(row.number).second);
    }
    CHECK((row.number > 0 && row.number <= 999));
    CHECK_FALSE(row.title.empty());
    before = row.name;
  }
  CHECK(in_use == 178);
  CHECK(rows_of<Currency>.size() == 178 + 63);
}

TEST_CASE("only these currencies do not have two digits") {
  const auto with = [](int digits, bool historic = false) {
    std::string codes;
    for (const auto& row : rows_of<Currency>)
      if (row.digits == digits && is_historic(row.value) == historic)
        codes += (codes.empty() ? "" : " ") + std::string{row.name};
    return codes;
  };
  CHECK(with(0)
        == "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT "
           "XSU XTS XUA XXX");
  CHECK(with(1).empty());
  CHECK(with(3) == "BHD IQD JOD KWD LYD OMR TND");
  CHECK(with(4) == "CLF UYW");
  CHECK(with(0, true) == "ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE ROL TPE TRL");
  CHECK(with(2, true).size() == (63 - 13) * 4 - 1);
}

}  // namespace test_value_currency
