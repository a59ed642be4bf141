// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/json_text.hpp>

#include "../../catch.hpp"

namespace test_bridge_writing_json_text {

using newsgraph::bridge_parts::JsonText;

TEST_CASE("JSON is made member by member, and ends no script") {
  std::string text;
  JsonText json{text};
  json.open('{').text("a", "</script>\"").text("b", "").open('[', "c").text({}, "x").text({}, "y").close(']');
  json.reference("d", "urn:x").raw("e", "12").text("f", std::optional<std::string>{}).close('}');
  CHECK(text == R"({"a":"\u003c/script>\"","c":["x","y"],"d":{"@id":"urn:x"},"e":12})");
}

}  // namespace test_bridge_writing_json_text
