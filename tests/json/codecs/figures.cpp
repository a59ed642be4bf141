// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/figures.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_figures {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("a figure is an amount, a price or a number by its members") {
  for (
      const std::string json : {
          R"({"value":"4200000000","currency":"USD","quantum":"100000000","stated":"$4.2bn"})",
          R"({"value":"3.105","currency":"GBP","per":"share"})",
          R"({"value":"21","currency":"USD","per":"share","bound":"range","max":"24.5","approx":true,"quantum":"0.1","x-a":1})",
          R"({"value":"12.3","approx":true,"quantum":"0.1","unit":"%"})",
          R"({"value":"-40","bound":"range","max":"42","unit":"GWh","stated":"as printed","x-a":[1]})",
          R"({"vague":"several","magnitude":6,"unit":"processor"})",
          R"({"unit":"GWh"})",
      }) {
    CAPTURE(json);
    CHECK(again<StatedFigure>(json) == json);
  }
  CHECK(again<StatedFigure>(R"({"value":"2.10","unit":"per cent"})") == R"({"value":"2.1","unit":"%"})");
  CHECK(again<StatedFigure>(R"({"value":1500,"quantum":"100"})") == R"({"value":"1500","quantum":"100"})");
}

TEST_CASE("figures are read from words") {
  CHECK(again<StatedFigure>(R"("310.5p a share")")
        == R"({"value":"3.105","currency":"GBP","per":"share","quantum":"0.001","stated":"310.5p a share"})");
  CHECK(again<StatedFigure>(R"("about 12.3 %")")
        == R"({"value":"12.3","approx":true,"quantum":"0.1","unit":"%","stated":"about 12.3 %"})");
  CHECK(again<StatedFigure>(R"("$5")") == R"({"value":"5","currency":"USD","quantum":"1","stated":"$5"})");
  CHECK(
      fault_of<StatedFigure>(R"("a lot")")
      == R"(: found "a lot", expected an amount, a price or a number with its unit, like "$4.2bn", "$1.42 a share" or "12.3 %")");
  CHECK(fault_of<StatedFigure>("5") == ": found 5, expected an object, or a figure with its unit in words");
}

TEST_CASE("what is no figure is told where it stands") {
  CHECK(fault_of<StatedFigure>(R"({"value":"5","currency":"USD","unit":"share"})")
        == R"(/unit: money has no "unit": of a price for one it is "per")");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","currency":"USD","per":"share","unit":"share"})")
        == R"(/unit: a price has "per", and no "unit")");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","per":"share"})") == R"(: missing "currency", ISO 4217 code)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","currency":"USD","per":""})")
        == R"(: missing "per", what one of costs that)");
  CHECK(fault_of<StatedFigure>(R"({"value":5.5,"unit":"%"})")
        == "/value: found 5.5, expected decimal text or a whole number");
  CHECK(fault_of<StatedFigure>(R"({"value":"5,5","unit":"%"})")
        == R"(/value: found "5,5", expected a decimal like 1500 or 12.5)");
  CHECK(fault_of<StatedFigure>(R"({"value":"12345678901234567890.5","unit":"%"})")
        == R"(/value: found "12345678901234567890.5", expected a decimal of at most 18 digits)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","max":"6"})") == R"(/max: only the bound "range" has a max)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","bound":"range"})") == R"(: missing "max", the upper end of the range)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","bound":"range","max":"4"})")
        == R"(/max: found "4", expected at least the value, 5)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","quantum":"0.5"})")
        == R"(/quantum: found "0.5", expected 1 or another power of ten: 0.1, 1000)");
  CHECK(fault_of<StatedFigure>(R"({"value":"5","vague":"many"})") == ": a number has a value or is vague, not both");
  CHECK(fault_of<StatedFigure>(R"({"vague":"many","bound":"atLeast"})")
        == R"(: missing "value", the number that has a bound, or is about)");
}

TEST_CASE("a quantity is a number, and no money") {
  CHECK(again<StatedNumber>(R"("5.92bn shares")")
        == R"({"value":"5920000000","quantum":"10000000","unit":"shares","stated":"5.92bn shares"})");
  CHECK(fault_of<StatedNumber>(R"("$5")")
        == R"(: found "$5", expected a number with its unit like "5.92bn shares" or "약 3만5000대")");
  CHECK(fault_of<StatedNumber>(R"({"value":"5","currency":"USD"})") == R"(/currency: unknown key "currency")");
  CHECK(fault_of<StatedNumber>("[]") == ": found an array, expected an object, or a number with its unit in words");
}

}  // namespace test_json_codecs_figures
