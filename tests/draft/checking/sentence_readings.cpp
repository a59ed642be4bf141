// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/sentence_readings.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_draft_checking_sentence_readings {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("each sentence is read by itself") {
  const auto article = sample::article_of("The sky is blue. Aldor has agreed to lend Brenta $3m.",
                                          {company("a", "Aldor"), company("b", "Brenta")});
  const ArticleText text{article};
  const SentenceReadings readings{text};
  CHECK(readings.told(0).empty());
  REQUIRE(readings.told(1).size() == 2);
  CHECK(readings.told(1)[0].side == DealSide::pays);
  CHECK_FALSE(readings.statuses(0).decided);
  CHECK(readings.statuses(1).allowed.contains(DealStatus::agreed));
}

}  // namespace test_draft_checking_sentence_readings
