// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/magic.hpp>

#include "../../catch.hpp"

namespace test_graph_binary_magic {

using namespace newsgraph::graph_parts;

TEST_CASE("the first bytes of a saved graph are no text") {
  CHECK(binary_magic.size() == 12);
  CHECK(static_cast<unsigned char>(binary_magic.front()) >= 0x80);
  CHECK(binary_magic.find('\n') != binary_magic.npos);
}

}  // namespace test_graph_binary_magic
