// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/section_writer.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <cstring>
#include <sstream>
#include <string>

namespace test_graph_binary_section_writer {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("a section is its rows, filled up to whole words, and a checksum") {
  base_parts::RowVector<Flow> flows;
  flows.push_back({EntityId{1}, EntityId{2}, DealId{3}});
  std::ostringstream out;
  SectionWriter writer{out};
  writer.rows("flows", flows, flows.rows().data());
  const auto bytes = out.str();
  REQUIRE(bytes.size() == 16 + 8);
  const std::uint32_t expected[] = {1, 2, 3, 0};
  CHECK(std::memcmp(bytes.data(), expected, sizeof expected) == 0);
  Checksum sum;
  sum.add(bytes.data(), 16);
  const auto value = sum.value();
  CHECK(std::memcmp(bytes.data() + 16, &value, sizeof value) == 0);
}

TEST_CASE("the sizes of texts stand before their bytes") {
  std::ostringstream out;
  SectionWriter writer{out};
  writer.texts("joins", {"abc", "defghi"});
  const auto bytes = out.str();
  REQUIRE(bytes.size() == 8 + 8 + 16 + 8);
  CHECK(bytes.substr(16, 16) == std::string{"abcdefghi"} + std::string(7, '\0'));
}

}  // namespace test_graph_binary_section_writer
