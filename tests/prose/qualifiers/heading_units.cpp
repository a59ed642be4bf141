// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/heading_units.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_qualifiers_heading_units {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// The unit of each "#" in a text, "-" where it has none.
std::string units(std::string_view text) {
  const Glyphs<> glyphs{text};
  HeadingUnits headings{glyphs};
  std::string all;
  for (auto place = text.find('#'); place != text.npos; place = text.find('#', place + 1)) {
    Qualifiers found{place};
    headings.take(found);
    all += all.empty() ? "" : " ";
    all += found.per_unit ? text.substr(found.unit_begin, found.unit_end - found.unit_begin) : "-";
  }
  return all;
}

TEST_CASE("words before a colon say what each price in the sentence is for") {
  CHECK(units("Prices per tonne at the auction: butter # (#), cheddar #. Milk # fell.") == "tonne tonne tonne -");
  CHECK(units("Coal, July ($/ton by GCV): 6,322 kcal at #; 5,200 kcal at #") == "ton ton");
  CHECK(units("지역별 리터당 최저가: 부산 #/ 대구 #") == "리터 리터");
}

TEST_CASE("a heading says so of the rows below it, to the first sentence") {
  CHECK(units("Pump prices (per litre)\nSuper # #\n\nDiesel #") == "litre litre litre");
  CHECK(units("Pump prices (per litre)\nThey rose again. Super #\nDiesel #") == "- -");
  CHECK(units("Pump prices (per litre)\n\n\nSuper #") == "-");
  CHECK(units("Item\tPer lb\tTotal\nWire\t#\t#") == "- -");
}

TEST_CASE("what stands behind a figure, and a time, heads nothing") {
  CHECK(units("It costs 5 per tonne: in sum #") == "-");
  CHECK(units("Rent per month: #") == "-");
  CHECK(units("Sold per tonne. Fees: #") == "-");
  CHECK(units("per tonne #") == "-");
  CHECK(units("") == "");
}

TEST_CASE("each line and colon is looked at once") {
  std::string text = "Prices per tonne: ";
  for (int i = 0; i != 20'000; ++i) text += "x #, ";
  CHECK(units(text).starts_with("tonne"));
}

}  // namespace test_prose_qualifiers_heading_units
