// SPDX-License-Identifier: MIT
#include <newsgraph/summary/table/table.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_summary_table_table {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

Cell cell(std::string text) { return {{std::move(text)}}; }

}  // namespace

TEST_CASE("columns are as wide as they need, two spaces apart, without spaces at the ends of lines") {
  Table table{{{}, {}, {}}};
  table.add({cell("d1"), cell("Amazon"), cell("$10bn")});
  table.add({cell("d10"), cell("AMD")});
  CHECK(table.text() ==
        "d1   Amazon  $10bn\n"
        "d10  AMD\n");
}

TEST_CASE("Korean stands in columns too") {
  Table table{{{}, {}}};
  table.add({cell("아마존"), cell("a")});
  table.add({cell("AMD"), cell("b")});
  CHECK(table.text() ==
        "아마존  a\n"
        "AMD     b\n");
}

TEST_CASE("a column on the right") {
  Table table{{{}, {.align = Align::right}, {.align = Align::right}}};
  table.add({cell("circles"), cell("1"), cell("8")});
  table.add({cell("ways"), cell("10"), cell("-")});
  CHECK(table.text() ==
        "circles   1  8\n"
        "ways     10  -\n");
}

TEST_CASE("cells of several lines stand beside each other, and long ones wrap with an indent") {
  Table table{{{.least = 3}, {.most = 16}, {}}};
  table.add({cell("d7"), {{"OpenAI → Nvidia, Oracle"}, {"supply"}}, cell("$1.5tn")});
  CHECK(table.text() ==
        "d7   OpenAI → Nvidia,  $1.5tn\n"
        "       Oracle\n"
        "     supply\n");
}

TEST_CASE("where there is not enough room, the columns share it by weight") {
  // 40 columns less two gaps: 36. The first wants 2, the others share 34 as 1 : 1.
  Table table{{{}, {}, {}}};
  table.add({cell("d1"), cell("the quick brown fox jumps over"), cell("the lazy dog and does it again")});
  CHECK(table.text({.width = 40}) ==
        "d1  the quick brown    the lazy dog and\n"
        "      fox jumps over     does it again\n");
}

TEST_CASE("a cell has the room of the empty ones after it") {
  Table table{{{.least = 2}, {.least = 6, .most = 6}, {.least = 6, .most = 6}, {}}};
  table.add({cell("r1"), cell("A owns B, all"), {}, cell("p1")});
  table.add({cell("r2"), cell("A owns"), cell("all B"), cell("p2")});
  CHECK(table.text() ==
        "r1  A owns B, all   p1\n"
        "r2  A owns  all B   p2\n");
}

TEST_CASE("lines go across all columns, and do not widen them") {
  Table table{{{}, {}}};
  CHECK(table.empty());
  table.add_line("a title that is long", Style::title);
  table.add({cell("a"), cell("b")});
  table.add_gap();
  table.add({cell("c"), cell("d")});
  CHECK_FALSE(table.empty());
  CHECK(table.text() ==
        "a title that is long\n"
        "a  b\n"
        "\n"
        "c  d\n");
}

TEST_CASE("colour does not move anything") {
  Table table{{{}, {}}};
  table.add({{{"d1", Style::strong}}, {{"faint", Style::faint}}});
  table.add({cell("d10"), cell("plain")});
  CHECK(table.text({.colour = true}) ==
        "\x1b[1md1\x1b[0m   \x1b[2mfaint\x1b[0m\n"
        "d10  plain\n");
}

TEST_CASE("control characters of a document stay in its words") {
  Table table{{{}, {}}};
  table.add({cell("\x1b[2J"), cell("a\nb")});
  CHECK(table.text() == "␛[2J  a b\n");
}

TEST_CASE("in a width of nothing all is still there") {
  Table table{{{}, {}}};
  table.add({cell("한글"), cell("abcdefghij")});
  CHECK(table.text({.width = 0}) ==
        "한글  abcdef\n"
        "      ghij\n");
}

}  // namespace test_summary_table_table
