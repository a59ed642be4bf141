// SPDX-License-Identifier: MIT
#include <newsgraph/value/currency.hpp>

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

TEST_CASE("withdrawn codes are gone, but for the lev") {
  for (const auto* code : {"ANG", "CUC", "DEM", "HRK", "SLL", "VEF", "ZWL"}) {
    CAPTURE(code);
    CHECK_FALSE(parse<Currency>(code));
  }
  CHECK(parse<Currency>("BGN") == Currency::BGN);
  for (const auto* code : {"SLE", "VED", "XAD", "XCG", "ZWG"}) {
    CAPTURE(code);
    CHECK(parse<Currency>(code));
  }
}

// ISO 4217 lists 178 codes since May 2025, and then the lev.
TEST_CASE("the table has every code once, in order") {
  CHECK(rows_of<Currency>.size() == 179);
  std::set<int> numbers;
  std::string_view before;
  for (const auto& row : rows_of<Currency>) {
    CAPTURE(row.name);
    CHECK(before < row.name);
    CHECK(numbers.insert(row.number).second);
    CHECK((row.number > 0 && row.number <= 999));
    CHECK_FALSE(row.title.empty());
    before = row.name;
  }
}

TEST_CASE("only these currencies do not have two digits") {
  const auto with = [](int digits) {
    std::string codes;
    for (const auto& row : rows_of<Currency>)
      if (row.digits == digits) codes += (codes.empty() ? "" : " ") + std::string{row.name};
    return codes;
  };
  CHECK(with(0)
        == "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT "
           "XSU XTS XUA XXX");
  CHECK(with(1).empty());
  CHECK(with(3) == "BHD IQD JOD KWD LYD OMR TND");
  CHECK(with(4) == "CLF UYW");
}

}  // namespace test_value_currency
