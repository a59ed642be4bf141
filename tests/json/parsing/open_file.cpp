// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/open_file.hpp>

#include "../../catch.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace test_json_parsing_open_file {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("UTF-8 becomes UTF-16") {
  CHECK(utf16<char16_t>("").empty());
  CHECK(utf16<char16_t>("a/b.json") == u"a/b.json");
  CHECK(utf16<char16_t>("기사.json") == u"기사.json");
  CHECK(utf16<char16_t>("\uffff\U00010000 \U0001f4f0 \U0010ffff") == u"\uffff\U00010000 \U0001f4f0 \U0010ffff");
  CHECK(utf16<char16_t>("a\xffz") == u"a\ufffdz");
}

TEST_CASE("a file is opened by its name, which need not be ASCII") {
  const auto path = std::filesystem::temp_directory_path() / u8"newsgraph-기사.txt";
  std::ofstream{path} << "news";
  const auto utf8 = path.u8string();
  std::FILE* const file = open_file({utf8.begin(), utf8.end()});
  REQUIRE(file != nullptr);
  CHECK(std::fgetc(file) == 'n');
  CHECK(std::fclose(file) == 0);
  std::filesystem::remove(path);
}

TEST_CASE("where there is no file, the reason is told") {
  errno = 0;
  CHECK(open_file("no/such/기사.json") == nullptr);
  CHECK(errno == ENOENT);
  CHECK(open_file({"examples/data/ten-lines.json\0x", 30}) == nullptr);
  CHECK(errno == EINVAL);
}

}  // namespace test_json_parsing_open_file
