// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/csv_reader.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <sstream>
#include <string>

namespace test_bridge_importing_csv_reader {

using namespace newsgraph;
using bridge_parts::CsvFault;
using bridge_parts::CsvReader;

/// "a|b; c|d": fields and records; "!2:5" for a fault and its place.
std::string records(const std::string& csv, std::size_t max_bytes = 1'000, char separator = ',') {
  std::istringstream in{csv};
  std::string all;
  for (CsvReader reader{in, max_bytes, separator}; reader.next();) {
    if (!all.empty()) all += "; ";
    if (reader.fault() != CsvFault::none) {
      all += '!' + std::to_string(reader.fault_place().line) + ':' + std::to_string(reader.fault_place().column);
      continue;
    }
    for (std::size_t i = 0; i < reader.size(); ++i) all.append(i == 0 ? "" : "|").append(reader[i]);
  }
  return all;
}

TEST_CASE("records of CSV are read as RFC 4180 has them") {
  CHECK(records("a,b\r\nc,d\r\n") == "a|b; c|d");
  CHECK(records("a,b\nc,") == "a|b; c|");
  CHECK(records("\"a,\"\"b\"\"\",\"\"\r\n\"c\nd\",e") == "a,\"b\"|; c\nd|e");
  CHECK(records("\xEF\xBB\xBF"
                "가,나\n\n\r\n다,라\n")
        == "가|나; 다|라");
  CHECK(records("a;b,c\n", 1'000, ';') == "a|b,c");
  CHECK(records("\"\"\n") == "");
  CHECK(records(" a , b\n") == " a | b");
  CHECK(records("a,b\r") == "a|b");
  CHECK(records("") == "");
}

TEST_CASE("a malformed record ends with its line") {
  CHECK(records("가,b\"c\nd,e\n") == "!1:4; d|e");
  CHECK(records("\"a\"b,c\nd\n") == "!1:4; d");
  CHECK(records("\"a\"\rb\nd\n") == "!1:4; d");
  CHECK(records("a,b\rc,d\r\ne\n") == "!1:4; e");
  CHECK(records("x\ny,\"never ends\n\nz\n") == "x; !2:3");
}

TEST_CASE("a record over the limit is passed over") {
  CHECK(records("abc,def\n1,2\n", 5) == "!1:1; 1|2");
  CHECK(records("abcdef\n1,2\n", 5) == "!1:1; 1|2");
  CHECK(records("\"abc\ndef\",\"x\ny\",z\n1,2\n", 5) == "!1:1; 1|2");
  CHECK(records(std::string(20'000, ',') + "\n1,2\n", 50'000) == "!1:10001; 1|2");
}

TEST_CASE("a stream that can't be read has a fault and ends") {
  std::istringstream in{"a,b\n"};
  in.setstate(std::ios::badbit);
  CsvReader reader{in, 100};
  REQUIRE(reader.next());
  CHECK(reader.fault() == CsvFault::unreadable);
  CHECK(!reader.next());
}

}  // namespace test_bridge_importing_csv_reader
