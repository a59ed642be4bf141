// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/deal_text.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <vector>

namespace test_draft_checking_deal_text {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

struct Seen : DealText {
  using DealText::DealText;
  using DealText::party_of_side;
  using DealText::sentences_on;
  using DealText::times_in;
};

TEST_CASE("the sentences of a deal in whole paragraphs are those that name its parties") {
  auto article = sample::article_of("The sky is blue. Aldor sells to Brenta. Aldor is old.",
                                    {company("a", "Aldor"), company("b", "Brenta")});
  auto deal = sample::deal_of(DealType::supply, {{"a", Role::supplier}, {"b", Role::customer}, {"b", Role::supplier}});
  deal.evidence = {{.in = "p1"}};
  const ArticleText text{article};
  const SentenceReadings readings{text};
  std::vector<ExtractionFault> faults;
  const Seen seen{article, text, readings, faults};
  const auto ground = ground_of(deal.evidence, text);
  CHECK(seen.sentences_on(deal, ground, 1) == std::vector<std::size_t>{1, 2});
  CHECK(seen.sentences_on(deal, ground, 2) == std::vector<std::size_t>{1});
  CHECK(seen.times_in(deal, 1) == 2);
  CHECK(seen.party_of_side(deal, 0) == 0);
  CHECK(seen.party_of_side(deal, 1) == std::nullopt);  // on both sides
}

}  // namespace test_draft_checking_deal_text
