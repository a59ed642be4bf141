// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/section_reader.hpp>

#include <newsgraph/graph/binary/section_writer.hpp>

#include "../../catch.hpp"

#include <sstream>
#include <string>
#include <string_view>

namespace test_graph_binary_section_reader {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(BinaryHeader::native_order != BinaryHeader::other_order);

TEST_CASE("a number is told in sixteen digits") { CHECK(hexadecimal(0xABC) == "0000000000000abc"); }

TEST_CASE("what is written is read, section by section") {
  Store store;
  store.words.intern("Halbert");
  store.words.intern("");
  store.words.intern(std::string(100'000, 'x'));
  store.words.intern("Burrow");
  store.rows.add(Flow{EntityId{0}, EntityId{0}, DealId{0}});
  SavedBeside beside;
  beside.joins = {"urn:1#a", ""};
  for (int i = 0; i < 3; ++i) store.names_of.push(EntityId{1}, {Symbol{0}, std::nullopt});
  std::stringstream stream;
  SectionWriter writer{stream};
  writer.header(SectionList{store, beside});
  for_each_section(store, beside, writer);

  Store again;
  SavedBeside beside_again;
  SectionReader reader{stream, "a.bin"};
  SectionList list{again, beside_again};
  reader.header(list);
  REQUIRE(reader.good());
  for_each_section(again, beside_again, reader);
  reader.finish();
  REQUIRE(reader.good());
  CHECK(again.words.size() == 4);
  CHECK(again.words.find("Burrow") == Symbol{3});
  CHECK(again.words.find("") == Symbol{1});
  CHECK(again.words.intern("Coldwell") == Symbol{4});
  CHECK(again.rows.all<Flow>()[0] == store.rows.all<Flow>()[0]);
  CHECK(beside_again.joins == beside.joins);
  CHECK(again.names_of[EntityId{0}].empty());
  REQUIRE(again.names_of[EntityId{1}].size() == 3);
  again.names_of.push(EntityId{1}, {Symbol{7}, std::nullopt});  // which has room in its block
  again.names_of.push(EntityId{1}, {Symbol{8}, std::nullopt});
  CHECK(again.names_of[EntityId{1}].back().value == Symbol{8});
}

TEST_CASE("the first fault stays") {
  std::istringstream nothing;
  SectionReader reader{nothing, "a.bin"};
  reader.refuse_rows("flows", 7);
  reader.refuse_rows("deals", 8);
  CHECK(to_string(*reader.fault()) == "a.bin: found row 7 of the flows, expected one that a graph can have");
}

}  // namespace test_graph_binary_section_reader
