// SPDX-License-Identifier: MIT
#include <newsgraph/page/json_ld_scripts.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_page_json_ld_scripts {

using namespace newsgraph;

std::vector<std::string> scripts(std::string_view html) {
  std::vector<std::string> all;
  for_each_json_ld_script(html, [&](std::string_view script) { all.emplace_back(script); });
  return all;
}

TEST_CASE("scripts of JSON-LD are found in a page, in order") {
  CHECK(scripts("<head><script type=\"application/ld+json\">{\"a\":1}</script><script>x</script>"
                "<SCRIPT id=b TYPE='Application/LD+JSON; charset=utf-8'>[]</SCRIPT></head>")
        == std::vector<std::string>{"{\"a\":1}", "[]"});
  CHECK(scripts("<script type=\"application/ld&#43;json\">1</script>") == std::vector<std::string>{"1"});
  CHECK(scripts("<script data-x type=' application/ld+json '>\"</p>&amp;\"</script>")
        == std::vector<std::string>{"\"</p>&amp;\""});
}

TEST_CASE("what is no script of JSON-LD is not taken for one") {
  CHECK(scripts("<script type=application/json>1</script>").empty());
  CHECK(scripts("<script type=application/ld+json></script>").empty());
  CHECK(scripts("<!-- <script type=application/ld+json>1</script> -->").empty());
  CHECK(scripts("<a title='<script type=application/ld+json>1</script>'>").empty());
  CHECK(scripts("<script>'<script type=application/ld+json>1'</script>").empty());
  CHECK(scripts("<p type=application/ld+json>1</p><title>2</title>").empty());
}

}  // namespace test_page_json_ld_scripts
