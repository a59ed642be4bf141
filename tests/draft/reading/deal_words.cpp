// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/deal_words.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_deal_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

std::string types(std::string_view text) {
  std::string all;
  deal_words.for_each(text, [&](const DealWord& row, std::size_t at) {
    if (begins_word(text, at)) all.append(name_of(row.type)).append(" ");
  });
  return all;
}

TEST_CASE("words of deals are found as they begin, and not within others") {
  CHECK(types("Halden agreed to acquire a plant and leases it") == "acquisition lease ");
  CHECK(types("투자와 공급") == "investment supply ");
  CHECK(types("release, please") == "");
  CHECK(types("인사들은") == "");
  CHECK(status_words.any_in("협상이 결렬"));
  CHECK_FALSE(status_words.any_in("It rains"));
}

}  // namespace test_draft_reading_deal_words
