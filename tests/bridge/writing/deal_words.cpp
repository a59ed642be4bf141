// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/deal_words.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_writing_deal_words {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

TEST_CASE("A deal in words says its money, its status, how certain it is and who says so") {
  const auto article = sample::chips();
  Beside beside;
  for (const auto& entity : article.entities) beside.node_names.push_back(*entity.name);
  beside.modalities.assign(article.deals.size(), Modality::reported);
  const bridge_parts::Source source{article, beside};
  const auto claims = claims_on_deals(source);
  CHECK(summary_of_deal(source, 1, claims) == "at least $10bn (about ₩14.8tn) investment; in talks; reported");
  CHECK(summary_of_deal(source, 2, claims)
        == "supply; in talks; reported; said by Financial Times, people familiar with the matter; said by Daily");
  CHECK(summary_of_deal(source, 12, claims) == "supply; active; no payment stated; reported");
  CHECK(words_of(source, article.deals[6].evidence[0]) == "Servers for $38bn were leased for seven years.");
}

TEST_CASE("A moment is in UTC, where it is known") {
  CHECK(utc_text(Timestamp::parse("2025-12-17T14:58:42+09:00")) == "2025-12-17T05:58:42Z");
  CHECK(utc_text(Timestamp::parse("2025-12-17")).empty());
  CHECK(utc_text(std::nullopt).empty());
}

TEST_CASE("Of what comes twice the first is left") {
  CHECK(each_once({"b", "a", "b"}) == std::vector<std::string_view>{"b", "a"});
}

}  // namespace test_bridge_writing_deal_words
