// SPDX-License-Identifier: MIT
#include <newsgraph/draft/check_extraction.hpp>

#include <newsgraph/draft/repair_text.hpp>
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

namespace test_draft_check_extraction {

using namespace newsgraph;

Article story(std::string_view file) { return *load(*read_file("examples/stories/" + std::string{file}, {})); }

TEST_CASE("documents that say what their text says have no faults") {
  CHECK(check_extraction(story("licence.json")).empty());
  CHECK(check_extraction(story("rights-issue.json")).empty());
  CHECK(check_extraction(Article{}).empty());
}

TEST_CASE("a document that reckons, and loses an up to, has two") {
  const auto faults = check_extraction(story("credit-facility.json"));
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].kind == ExtractionFaultKind::lost_bound);
  CHECK(faults[0].text == "up to $2bn");
  CHECK(faults[1].kind == ExtractionFaultKind::computed_amount);
  CHECK(faults[1].object == "d1");
}

TEST_CASE("a status against the words is told with those that they allow") {
  auto article = story("licence.json");
  article.deals.at(0).status = DealStatus::in_talks;
  const auto faults = check_extraction(article);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].found == "inTalks");
  CHECK(faults[0].allowed == std::vector<std::string>{"announced", "agreed", "active"});
  CHECK(repair_text(faults).find("given \"inTalks\"; the words say announced, agreed or active; ")
        != std::string::npos);
  CHECK(repair_text(faults, "ko").find("본문대로면 announced, agreed 또는 active; ") != std::string::npos);
}

}  // namespace test_draft_check_extraction
