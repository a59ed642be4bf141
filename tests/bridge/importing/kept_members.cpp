// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/kept_members.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test_bridge_importing_kept_members {

using namespace newsgraph;

/// What is kept of a document of which one member is placed.
std::string kept(std::string_view json, std::string_view placed) {
  json_parts::DocumentReader<> document;
  Faults faults;
  REQUIRE(document.open(json, faults));
  std::string left;
  const auto read = [&](json_parts::Reader& reader, json_parts::At root) {
    base_parts::RowVector<json_parts::At> values;
    json_parts::for_each_member(root, [&](json_parts::At key, json_parts::At value) {
      if (key->text() == placed) values.push_back(value);
    });
    const auto name_of = [](std::string_view name) { return name == "old" ? std::string_view{"new"} : name; };
    left = bridge_parts::kept_members(reader, root, values, name_of);
  };
  CHECK(document.read_with(read, faults));
  return left;
}

TEST_CASE("what has no place is kept as it is, numbers as they are written") {
  CHECK(kept(R"({ "a": 1, "b": [1.50, -0.0, 1e3, {"c": "\u00e9\n", "d": null}], "e": true })", "a")
        == R"({"b":[1.50,-0.0,1e3,{"c":"é\n","d":null}],"e":true})");
  CHECK(kept(R"({"a":[]})", "a") == "");
  CHECK(kept(R"({"old":{"old":[{"old":{}}]}})", "a") == R"({"new":{"new":[{"new":{}}]}})");
}

TEST_CASE("objects of an array are visited, and others are faults") {
  json_parts::DocumentReader<> document;
  Faults faults;
  REQUIRE(document.open(R"([{"a":1},2,{}])", faults));
  std::size_t count = 0;
  CHECK(!document.read_with(
      [&](json_parts::Reader& reader, json_parts::At root) {
        bridge_parts::for_each_object(reader, root, [&](json_parts::At) { ++count; });
      },
      faults));
  CHECK(count == 2);
  REQUIRE(faults.size() == 1);
  CHECK(to_string(faults[0]) == "1:10: /1: found 2, expected an object");
}

}  // namespace test_bridge_importing_kept_members
