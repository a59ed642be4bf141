// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/local_dollars.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_currencies_local_dollars {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// Whose dollar "#" may be in a text, with "?" where that is not sure.
std::string dollar(std::string_view text) {
  const auto nearby = dollar_nearby(Glyphs<>{text}, text.find('#'));
  if (!nearby.currency) return "";
  return std::string{to_string(*nearby.currency)} + (nearby.doubtful ? "?" : "");
}

TEST_CASE("places whose people write a bare dollar sign of their own dollar") {
  CHECK(dollar("A flat in Melbourne fetched #") == "AUD");
  CHECK(dollar("The Queensland government will spend # on roads") == "AUD");
  CHECK(dollar("# was paid, an Auckland court heard") == "NZD");
  CHECK(dollar("OTTAWA will contribute #") == "CAD");
  CHECK(dollar("Perth-based Karrawin lost #") == "AUD");
  CHECK(dollar("It paid #").empty());
  CHECK(dollar("The Melbournian paid #").empty());
}

TEST_CASE("where agencies write of American dollars, too, nobody is sure") {
  CHECK(dollar("Australia's Kestrel paid #") == "AUD?");
  CHECK(dollar("Toronto-based Barrow paid #") == "CAD?");
  CHECK(dollar("A Sydney fund bought a mill in Texas for #") == "AUD?");
  CHECK(dollar("Ottawa and Canberra will each pay #") == "CAD?");
  CHECK(dollar("Jamaica borrowed #") == "JMD?");
}

TEST_CASE("the name of a dollar is no place, but where figures are in it") {
  CHECK(dollar("The Canadian dollar fell to #").empty());
  CHECK(dollar("5 million Canadian dollars and #").empty());
  CHECK(dollar("All figures are in Canadian dollars. Sales: #") == "CAD?");
}

TEST_CASE("datelines") {
  CHECK(has_local_dateline(Glyphs<>{"SINGAPORE: Flats sold"}));
  CHECK(has_local_dateline(Glyphs<>{"SYDNEY - Flats sold"}));
  CHECK_FALSE(has_local_dateline(Glyphs<>{"SINGAPORE, March 5 (Reuters) - Oil"}));
  CHECK_FALSE(has_local_dateline(Glyphs<>{"NEW YORK: Oil"}));
  CHECK_FALSE(has_local_dateline(Glyphs<>{"Sydney: flats"}));
  CHECK_FALSE(has_local_dateline(Glyphs<>{""}));
}

}  // namespace test_prose_currencies_local_dollars
