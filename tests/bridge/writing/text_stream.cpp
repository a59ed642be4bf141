// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/text_stream.hpp>

#include "../../catch.hpp"

#include <sstream>

namespace test_bridge_writing_text_stream {

TEST_CASE("Text goes on in large pieces, all of it in the end") {
  std::ostringstream out;
  newsgraph::bridge_parts::TextStream stream{out};
  stream.text() += "a";
  stream.step();
  CHECK(out.str().empty());
  stream.text().append(100'000, 'b');
  stream.step();
  CHECK(out.str().size() == 100'001);
  stream.text() += "c";
  stream.finish();
  CHECK(out.str().size() == 100'002);
  CHECK(stream.text().empty());
}

}  // namespace test_bridge_writing_text_stream
