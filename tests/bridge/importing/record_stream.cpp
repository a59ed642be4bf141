// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/record_stream.hpp>

#include "../../catch.hpp"

#include <sstream>
#include <string>

namespace test_bridge_importing_record_stream {

using namespace newsgraph;

/// Records are texts, which are uris.
class Uris : public bridge_parts::RecordStream {
public:
  explicit Uris(std::istream& in, ImportOptions options = {}) : RecordStream{in, std::move(options)} {}

  bool next() {
    return next_line([this](json_parts::Reader& reader, json_parts::At root) {
      if (root->kind != json_parts::TokenKind::string) return reader.expected(root, "a string");
      article_.uri = root->text();
    });
  }
};

TEST_CASE("a stream of records goes on after one with faults") {
  std::istringstream in{"\"a\"\n\n1\n" + std::string(90, ' ') + "\"too long\"\nnope\n\"b\""};
  Uris uris{in, {.name = "f", .max_bytes = 80}};
  std::string told;
  while (uris.next()) {
    told += std::to_string(uris.number()) + ' ';
    told += uris ? uris->uri : to_string(uris.faults().front());
    told += '\n';
  }
  CHECK(told
        == "1 a\n2 f:3:1: found 1, expected a string\n3 f:4:1: the document is larger than 80 bytes\n"
           "4 f:5:2: not JSON: invalid literal\n5 b\n");
  CHECK(!uris);
}

}  // namespace test_bridge_importing_record_stream
