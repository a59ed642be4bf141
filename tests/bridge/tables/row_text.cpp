// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/row_text.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_bridge_tables_row_text {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

namespace {

const std::vector<Column> columns{
    {"a", ColumnType::text, ""}, {"b", ColumnType::integer, ""}, {"c", ColumnType::boolean, ""}};

std::string csv(std::vector<Cell> cells) {
  std::string text;
  append_csv(text, {cells.data(), cells.size()});
  return text;
}
std::string json(std::vector<Cell> cells) {
  std::string text;
  append_json(text, columns, {cells.data(), cells.size()});
  return text;
}

}  // namespace

TEST_CASE("a row is a line of CSV, in which an empty text is not an absent one") {
  CHECK(csv({"plain", std::int64_t{-7}, true}) == "plain,-7,true\n");
  CHECK(csv({"", {}, false}) == "\"\",,false\n");
  CHECK(csv({"say \"so\", twice", {}, {}}) == "\"say \"\"so\"\", twice\",,\n");
  CHECK(csv({"two\nlines", {}, {}}) == "\"two\nlines\",,\n");
  CHECK(csv({" space ", {}, {}}) == "\" space \",,\n");
  CHECK(csv({"380억 달러", std::int64_t{9'223'372'036'854'775'807}, {}}) == "380억 달러,9223372036854775807,\n");
  std::string header;
  append_csv_header(header, columns);
  CHECK(header == "a,b,c\n");
}

TEST_CASE("a row is an object of JSON, without what is absent") {
  CHECK(json({"say \"so\"\n", std::int64_t{-7}, true}) == "{\"a\":\"say \\\"so\\\"\\n\",\"b\":-7,\"c\":true}\n");
  CHECK(json({{}, {}, false}) == "{\"c\":false}\n");
  CHECK(json({{}, {}, {}}) == "{}\n");
}

}  // namespace test_bridge_tables_row_text
