// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/xml.hpp>

#include "../../catch.hpp"

namespace test_bridge_writing_xml {

using namespace newsgraph;

std::string xml(const Cell& cell) {
  std::string text;
  bridge_parts::append_xml(text, cell);
  return text;
}

TEST_CASE("Text in XML is what it was") {
  CHECK(xml(std::string_view{"a <b> & \"c\" 'd'"}) == "a &lt;b&gt; &amp; &quot;c&quot; 'd'");
  CHECK(xml(std::string_view{"a\tb\nc\r"}) == "a&#9;b&#10;c&#13;");
  CHECK(xml(std::string_view{"오픈AI 🏭 \x7f"}) == "오픈AI 🏭 \x7f");
  CHECK(xml(std::int64_t{-7}) == "-7");
  CHECK(xml(true) == "true");
  CHECK(xml(Cell{}).empty());
}

TEST_CASE("What XML can't hold is replaced") {
  using namespace std::string_view_literals;
  CHECK(xml("a\0b\x1f"sv) == "a\xef\xbf\xbd"
                             "b\xef\xbf\xbd");
  CHECK(xml("\xef\xbf\xbe\xef\xbf\xbf"sv) == "\xef\xbf\xbd\xef\xbf\xbd");
  CHECK(xml("\xff"
            "a\xc3"sv)
        == "\xef\xbf\xbd"
           "a\xef\xbf\xbd");
  CHECK(xml("\xed\xa0\x80"sv) == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

}  // namespace test_bridge_writing_xml
