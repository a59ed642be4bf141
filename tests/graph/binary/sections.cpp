// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/sections.hpp>

#include "../../catch.hpp"

#include <cstddef>

namespace test_graph_binary_sections {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("the sections of a graph are its strings and tables with their sizes") {
  Store store;
  store.words.intern("Halbert");
  store.words.intern("Burrow");
  store.rows.add(Flow{EntityId{0}, EntityId{0}, DealId{0}});
  SavedBeside beside;
  beside.joins = {"urn:1#a", "urn:2#b"};
  for (int i = 0; i < 3; ++i) store.names_of.push(EntityId{1}, {Symbol{0}, std::nullopt});
  const SectionList list{store, beside};
  const auto& sections = list.sections();
  REQUIRE(sections.size() == 71);
  CHECK(sections[0].name == "words");
  CHECK(sections[0].count == 2);
  CHECK(sections[0].bytes() == 8);
  CHECK(sections[1].count == 13);
  CHECK(sections[1].bytes() == 16);
  std::size_t flows = 0;
  while (sections[flows].name != "flows") ++flows;
  CHECK(sections[flows].unit == 12);
  CHECK(sections[flows].count == 1);
  CHECK(sections[flows].bytes() == 16);
  std::size_t names = 0;
  while (sections[names].name != "names of entities") ++names;
  CHECK(sections[names].count == 2);
  CHECK(sections[names + 1].count == 4);  // a block of four
  CHECK(sections[67].count == 2);
  CHECK(sections[68].count == 14);
  // 40 for the header, 8 for each size and each checksum, and 8 + 16 + 16 + 8 + 32 + 8 + 16 for what there is.
  CHECK(binary_size(sections) == 40 + 8 * 71 + 8 + 8 * 71 + 8 + 16 + 16 + 8 + 32 + 8 + 16);
}

TEST_CASE("the layout is that of the rows, not of what is in them") {
  Store store;
  const SavedBeside beside;
  const auto layout = SectionList{store, beside}.layout();
  store.words.intern("Halbert");
  CHECK(SectionList{store, beside}.layout() == layout);
}

}  // namespace test_graph_binary_sections
