// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/line_reader.hpp>

#include "../../catch.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace test_json_parsing_line_reader {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

std::vector<std::string> all(const std::string& text, std::size_t max_bytes = 1000) {
  std::istringstream in{text};
  LineReader lines{in, max_bytes};
  std::vector<std::string> found;
  while (lines.next())
    found.push_back(std::to_string(lines.number())
                    + (lines.state() == LineReader::State::good ? ' ' + std::string{lines.text()} : " too long"));
  return found;
}

}  // namespace

TEST_CASE("empty lines are passed over and counted") {
  CHECK(all("a\n\n \t\r\nb") == std::vector<std::string>{"1 a", "4 b"});
  CHECK(all("").empty());
  CHECK(all("\n\n").empty());
}

TEST_CASE("a line over the limit is passed over, in one block or in many") {
  CHECK(all("abcd\nef\n", 3) == std::vector<std::string>{"1 too long", "2 ef"});
  CHECK(all(std::string(200'000, 'x') + "\ny") == std::vector<std::string>{"1 too long", "2 y"});
}

TEST_CASE("a stream that has failed can't be read") {
  std::istringstream in{"a"};
  in.setstate(std::ios::failbit);
  LineReader lines{in, 10};
  REQUIRE(lines.next());
  CHECK(lines.state() == LineReader::State::unreadable);
  CHECK_FALSE(lines.next());
}

}  // namespace test_json_parsing_line_reader
