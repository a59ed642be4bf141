// SPDX-License-Identifier: MIT
#include <newsgraph/json/load_options.hpp>

#include "../catch.hpp"

namespace test_json_load_options {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("a document over the limit is told with what is known of its place") {
  const LoadOptions options{.name = "news.ndjson", .max_bytes = 10};
  CHECK(to_string(too_large(options)) == "news.ndjson: the document is larger than 10 bytes");
  CHECK(to_string(too_large(options, 3)) == "news.ndjson:3:1: the document is larger than 10 bytes");
}

}  // namespace test_json_load_options
