// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/amounts.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_amounts {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using enum Currency;

namespace {

/// The fault of an amount in dollars, unless its members say otherwise.
std::string fault_with(const std::string& members) {
  return fault_of<StatedAmount>(R"({"currency":"USD",)" + members + '}');
}

std::string fault_with_value(const std::string& value) { return fault_with("\"value\":" + value); }

Amount amount_of(std::string_view json) {
  const auto outcome = read_as<StatedAmount>(json);
  REQUIRE(outcome.value);
  return outcome.value->amount;
}

}  // namespace

TEST_CASE("an amount is decimal text or a whole number in major units") {
  CHECK(amount_of(R"({"value":"1500000000000","currency":"USD"})")
        == Amount{Money::from_minor(150'000'000'000'000, USD)});
  CHECK(amount_of(R"({"value":1500000000000,"currency":"USD"})")
        == Amount{Money::from_minor(150'000'000'000'000, USD)});
  CHECK(amount_of(R"({"value":"0.05","currency":"USD"})") == Amount{Money::from_minor(5, USD)});
  CHECK(amount_of(R"({"value":"-1.5","currency":"USD"})") == Amount{Money::from_minor(-150, USD)});
  CHECK(amount_of(R"({"value":"14800000000000","currency":"KRW"})")
        == Amount{Money::from_minor(14'800'000'000'000, KRW)});
  CHECK(amount_of(R"({"value":"1.005","currency":"KWD"})") == Amount{Money::from_minor(1'005, KWD)});
}

TEST_CASE("an amount is written as text, as short as can be") {
  CHECK(again<StatedAmount>(R"({"currency":"USD","value":1500})") == R"({"value":"1500","currency":"USD"})");
  CHECK(again<StatedAmount>(R"({"currency":"USD","value":"12.50"})") == R"({"value":"12.5","currency":"USD"})");
}

TEST_CASE("everything that is stated about an amount is kept") {
  const auto json =
      R"({"value":"10000000000","currency":"USD","bound":"atLeast","approx":true,"quantum":"1000000000",)"
      R"("stated":"최소 100억 달러","scope":"total","equivalents":[{"value":"14800000000000","currency":"KRW",)"
      R"("approx":true,"quantum":"100000000000","stated":"약 14조8000억원","x-b":[1]}],"x-a":{"k":null}})";
  CHECK(again<StatedAmount>(json) == json);
  CHECK(amount_of(json)
        == Amount{Money::from_minor(1'000'000'000'000, USD), Bound::at_least}.about().stated_to(
            Money::from_minor(100'000'000'000, USD)));
}

TEST_CASE("what goes without saying is not written") {
  CHECK(again<StatedAmount>(R"({"value":"1","currency":"USD","bound":"exact","approx":false,"equivalents":[]})")
        == R"({"value":"1","currency":"USD"})");
}

TEST_CASE("JSON doubles are no amounts: they lose digits") {
  CHECK(fault_with_value("1.5") == "/value: found 1.5, expected decimal text or a whole number");
  CHECK(fault_with_value("1500.0") == "/value: found 1500.0, expected decimal text or a whole number");
  CHECK(fault_with_value("1e3") == "/value: found 1000.0, expected decimal text or a whole number");
  CHECK(fault_with_value("99999999999999999999") == "/value: found 1e+20, expected decimal text or a whole number");
  CHECK(fault_with_value("null") == "/value: found null, expected decimal text or a whole number");
  CHECK(fault_with_value("[1]") == "/value: found an array, expected decimal text or a whole number");
}

TEST_CASE("text that is no decimal is no amount") {
  for (const std::string text : {"", "1,000", "+1", "01", "1.", ".5", "1e3", " 1", "15조", "$1"})
    CHECK(fault_with_value('"' + text + '"') == "/value: found \"" + text + "\", expected a decimal like 1500 or 12.5");
}

TEST_CASE("more digits than the currency has are a fault, never a rounding") {
  CHECK(fault_with_value(R"("1.005")")
        == R"(/value: found "1.005", expected no more digits after the point than USD has: 2)");
  CHECK(fault_with_value(R"("1.000")")
        == R"(/value: found "1.000", expected no more digits after the point than USD has: 2)");
  CHECK(fault_of<StatedAmount>(R"({"value":"1.5","currency":"KRW"})")
        == R"(/value: found "1.5", expected no more digits after the point than KRW has: 0)");
}

TEST_CASE("amounts fit 64 bits of minor units, to the last cent") {
  CHECK(again<StatedAmount>(R"({"value":"92233720368547758.07","currency":"USD"})")
        == R"({"value":"92233720368547758.07","currency":"USD"})");
  CHECK(again<StatedAmount>(R"({"value":"-92233720368547758.08","currency":"USD"})")
        == R"({"value":"-92233720368547758.08","currency":"USD"})");
  constexpr auto expected = ", expected an amount that fits 64 bits of minor units";
  CHECK(fault_with_value(R"("92233720368547758.08")")
        == std::string{R"(/value: found "92233720368547758.08")"} + expected);
  CHECK(fault_with_value("92233720368547759") == std::string{"/value: found 92233720368547759"} + expected);
  CHECK(fault_with_value("18446744073709551615") == std::string{"/value: found 18446744073709551615"} + expected);
  CHECK(again<StatedAmount>(R"({"value":9223372036854775807,"currency":"KRW"})")
        == R"({"value":"9223372036854775807","currency":"KRW"})");
}

TEST_CASE("a currency is an active code of ISO 4217, in capitals") {
  constexpr auto expected = ", expected an ISO 4217 currency code";
  for (const std::string code : {"DMK", "", "US", "AAA", "USS", "EURO-DOLLAR"})
    CHECK(fault_of<StatedAmount>(R"({"value":"1","currency":")" + code + "\"}")
          == "/currency: found \"" + code + '"' + expected);
  for (const auto& [code, is] : {std::pair<std::string, std::string>{"usd", "USD"},
                                 {"US$", "USD"},
                                 {"Dollar", "USD"},
                                 {"hrk", "HRK"},
                                 {"€", "EUR"},
                                 {"원", "KRW"},
                                 {"rmb", "CNY"},
                                 {"swiss franc", "CHF"},
                                 {"Pound Sterling", "GBP"}})
    CHECK(fault_of<StatedAmount>(R"({"value":"1","currency":")" + code + "\"}")
          == "/currency: found \"" + code + '"' + expected + "; did you mean \"" + is + "\"?");
  CHECK(read_as<StatedAmount>(R"({"value":"500","currency":"HRK"})").value->amount.currency() == Currency::HRK);
  CHECK(fault_of<StatedAmount>(R"({"value":"1","currency":410})") == std::string{"/currency: found 410"} + expected);
  CHECK(fault_of<StatedAmount>(R"({"value":"1"})") == R"(: missing "currency", ISO 4217 code like USD)");
}

TEST_CASE("a range has an upper end, which is not below the lower one; nothing else has one") {
  CHECK(amount_of(R"({"value":"10","currency":"KRW","bound":"range","max":"20"})")
        == Amount::range(Money::from_minor(10, KRW), Money::from_minor(20, KRW)));
  CHECK(again<StatedAmount>(R"({"value":"10","currency":"KRW","bound":"range","max":10})")
        == R"({"value":"10","currency":"KRW","bound":"range","max":"10"})");
  CHECK(fault_with(R"("value":"10","bound":"range")") == R"(: missing "max", the upper end of the range)");
  CHECK(fault_with(R"("value":"10","max":"20")") == R"(/max: only the bound "range" has a max)");
  CHECK(fault_with(R"("value":"10","bound":"atLeast","max":"20")") == R"(/max: only the bound "range" has a max)");
  CHECK(fault_with(R"("value":"10","bound":"range","max":"9.99")")
        == R"(/max: found "9.99", expected at least the value, 10)");
  CHECK(fault_with(R"("value":10,"bound":"range","max":9)") == "/max: found 9, expected at least the value, 10");
  CHECK(fault_with(R"("value":"10","bound":"range","max":1.5)")
        == "/max: found 1.5, expected decimal text or a whole number");
}

TEST_CASE("the unit of the last digit is above zero, and need not divide the figure") {
  CHECK(fault_with(R"("value":"10","quantum":"0")") == R"(/quantum: found "0", expected a unit above zero)");
  CHECK(fault_with(R"("value":"10","quantum":-5)") == "/quantum: found -5, expected a unit above zero");
  CHECK(fault_with(R"("value":"10","quantum":"0.001")")
        == R"(/quantum: found "0.001", expected no more digits after the point than USD has: 2)");
  CHECK(amount_of(R"({"value":"10","currency":"KRW","quantum":"3"})").quantum() == Money::from_minor(3, KRW));
}

TEST_CASE("bounds and scopes are names") {
  CHECK(fault_with(R"("value":"1","bound":"atleast")")
        == R"(/bound: found "atleast", expected one of: exact, atLeast, atMost, moreThan, lessThan, nearly, range; )"
           R"(did you mean "atLeast"?)");
  CHECK(fault_with(R"("value":"1","scope":"both")")
        == R"(/scope: found "both", expected one of: total, each, unknown)");
}

TEST_CASE("one reading finds every fault of an amount, also in its equivalents") {
  CHECK(
      read_as<StatedAmount>(R"({"value":1.5,"currncy":"USD","equivalents":[{"value":"x","currency":"KRW"},3]})").faults
      == Lines{"/value: found 1.5, expected decimal text or a whole number",
               R"(/currncy: unknown key "currncy"; did you mean "currency"?)",
               R"(/equivalents/0/value: found "x", expected a decimal like 1500 or 12.5)",
               "/equivalents/1: found 3, expected an object, or an amount of money in words",
               R"(: missing "currency", ISO 4217 code like USD)"});
  CHECK(read_as<StatedAmount>(R"({"value":"1.5","max":"x","quantum":"0.5","currency":"KRW"})").faults
        == Lines{R"(/value: found "1.5", expected no more digits after the point than KRW has: 0)",
                 R"(/max: found "x", expected a decimal like 1500 or 12.5)",
                 R"(/quantum: found "0.5", expected no more digits after the point than KRW has: 0)"});
}

TEST_CASE("an amount has at most 65535 equivalents, as a graph counts them") {
  std::string equivalents = R"({"value":"1","currency":"KRW"})";
  for (int i = 1; i < 65'535; ++i) equivalents += R"(,{"value":"1","currency":"KRW"})";
  const auto amount = [&] { return R"({"value":"1","currency":"USD","equivalents":[)" + equivalents + "]}"; };
  CHECK(read_as<StatedAmount>(amount()).faults.empty());
  equivalents += R"(,{"value":"1","currency":"KRW"})";
  CHECK(read_as<StatedAmount>(amount()).faults
        == Lines{"/equivalents: found an array, expected at most 65535 equivalents"});
}

TEST_CASE("an equivalent has no scope and no equivalents of its own") {
  CHECK(fault_with(R"("value":"1","equivalents":[{"value":"1","currency":"KRW","scope":"total"}])")
        == R"(/equivalents/0/scope: unknown key "scope")");
  CHECK(fault_with(R"j("value":"1","equivalents":["$1bn(1조원)"])j")
        == R"j(/equivalents/0: found "$1bn(1조원)", expected one amount of money: an equivalent has no equivalents)j");
}

TEST_CASE("an amount may be the words that are printed, and is written as an object") {
  CHECK(again<StatedAmount>(R"j("100억 달러(약 14조8000억원) 이상")j")
        == R"j({"value":"10000000000","currency":"USD","bound":"atLeast","quantum":"100000000",)j"
           R"j("stated":"100억 달러(약 14조8000억원) 이상","equivalents":[{"value":"14800000000000","currency":"KRW",)j"
           R"j("bound":"atLeast","approx":true,"quantum":"100000000000","stated":"약 14조8000억원"}]})j");
  CHECK(again<StatedAmount>(R"("$2,500.50")")
        == R"({"value":"2500.5","currency":"USD","quantum":"0.01","stated":"$2,500.50"})");
  CHECK(again<Equivalent>(R"("about €1.3bn")")
        == R"({"value":"1300000000","currency":"EUR","approx":true,"quantum":"100000000","stated":"about €1.3bn"})");
  CHECK(again<StatedAmount>(R"({"value":"1","currency":"USD","equivalents":["1480원",{"value":"1","currency":"EUR"}]})")
        == R"({"value":"1","currency":"USD","equivalents":[{"value":"1480","currency":"KRW","quantum":"1",)"
           R"("stated":"1480원"},{"value":"1","currency":"EUR"}]})");
}

TEST_CASE("words that state no amount are told what is wrong with them") {
  const auto fault = [](const std::string& text) { return fault_of<StatedAmount>('"' + text + '"'); };
  CHECK(fault("viele Euro") == R"(: found "viele Euro", expected an amount of money like "100억 달러" or "$10bn")");
  CHECK(fault("") == R"(: found "", expected an amount of money like "100억 달러" or "$10bn")");
  CHECK(fault("수십억 달러") == R"(: found "수십억 달러", expected an amount of money with its number)");
  CHECK(fault("달러당 1480원") == R"(: found "달러당 1480원", expected an amount of money, not a rate of exchange)");
  CHECK(
      fault("$210 a share")
      == R"(: found "$210 a share", expected an amount of money; the price of a unit is one of the "terms" of a deal)");
  CHECK(fault("9999경원")
        == R"(: found "9999경원", expected an amount in whole minor units that fits 64 bits of them)");
  CHECK(
      fault("kr6.2bn")
      == R"(: found "kr6.2bn", expected an amount that says whose money it is: for "kr" SEK, NOK, DKK or ISK, for a dollar its code)");
  CHECK(fault("$1bn and €2bn")
        == R"(: found "$1bn and €2bn", expected one amount of money, and in brackets only what it converts to)");
  CHECK(
      fault("up to $10bn or more")
      == R"(: found "up to $10bn or more", expected an amount that is bounded one way, as "at least" or "up to", not both)");
}

TEST_CASE("what is neither an object nor words is no amount") {
  CHECK(fault_of<StatedAmount>("15") == ": found 15, expected an object, or an amount of money in words");
  CHECK(fault_of<StatedAmount>("null") == ": found null, expected an object, or an amount of money in words");
  CHECK(fault_of<Equivalent>("[]") == ": found an array, expected an object, or an amount of money in words");
}

}  // namespace test_json_codecs_amounts
