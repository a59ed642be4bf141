// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/deal_rules.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_draft_checking_deal_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("each deal is compared by its parties, direction and status, in this order") {
  auto article = sample::article_of("Brenta has agreed to lend Aldor $3m.",
                                    {company("a", "Aldor"), company("b", "Brenta"), company("z", "Zembla")});
  auto deal = sample::deal_of(DealType::loan, {{"a", Role::lender}, {"z", Role::borrower}});
  deal.status = DealStatus::withdrawn;
  article.deals = {deal};
  const ArticleText text{article};
  std::vector<ExtractionFault> faults;
  check_deals(article, text, SentenceReadings{text}, faults);
  std::vector<std::string> places;
  for (const auto& fault : faults) places.push_back(fault.at);
  CHECK(places == std::vector<std::string>{"/deals/0/parties/1", "/deals/0/parties", "/deals/0/status"});
}

}  // namespace test_draft_checking_deal_rules
