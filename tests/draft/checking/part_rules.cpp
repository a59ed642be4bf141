// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/part_rules.hpp>

#include <newsgraph/prose/parse_amount.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_checking_part_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

StatedAmount amount(std::string_view text) { return {*Amount::parse(text)}; }

TEST_CASE("parts that come to more than the whole are a fault at the greatest") {
  auto article = sample::article_of("");
  auto& deal = article.deals.emplace_back(
      sample::deal_of(DealType::acquisition, {{"a", Role::acquirer}, {"b", Role::acquirer}, {"t", Role::target}}));
  deal.amount = amount("$50m");
  const auto places = [&] {
    std::vector<ExtractionFault> faults;
    PartRules{article, faults}();
    std::vector<std::string> found;
    for (const auto& fault : faults) found.push_back(fault.at);
    return found;
  };
  deal.considerations.resize(2);
  deal.considerations[0].amount = amount("$20m");
  deal.considerations[1].amount = amount("$30m");
  deal.parties[0].amount = amount("$20m");
  deal.schedule.emplace_back().amount = amount("$50m");
  CHECK(places().empty());
  deal.considerations[1].amount = amount("$31m");
  deal.parties[0].amount = amount("$60m");
  deal.schedule[0].amount = amount("$51m");
  CHECK(places()
        == std::vector<std::string>{"/deals/0/parties/0/amount", "/deals/0/considerations/1/amount",
                                    "/deals/0/schedule/0/amount"});
  deal.amount = amount("more than $50m");
  CHECK(places().empty());
  deal.considerations[1].from = "a";
  deal.parties[0].amount = amount("$30m");
  CHECK(places() == std::vector<std::string>{"/deals/0/considerations/1/amount"});
}

}  // namespace test_draft_checking_part_rules
