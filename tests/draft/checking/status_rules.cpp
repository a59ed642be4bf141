// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/status_rules.hpp>

#include "../../catch.hpp"
#include "../../checked_deals.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_status_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::deal_of;

using Kinds = sample::FaultKinds;

Kinds kinds(std::string text, std::vector<Deal> deals) {
  return sample::checked_deals<StatusRules>(std::move(text), std::move(deals));
}

TEST_CASE("a status against the words is a fault, and one that needs words and has none") {
  auto deal = deal_of(DealType::supply, {{"a", Role::customer}, {"b", Role::supplier}});
  const auto with = [&](DealStatus status) {
    deal.status = status;
    return std::vector{deal};
  };
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::in_talks)).empty());
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::agreed))
        == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::withdrawn)) == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::agreed)).empty());
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::closed)) == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("알도르, 지난해 브렌타의 고객.", with(DealStatus::closed)).empty());
  CHECK(kinds("Aldor, reportedly a customer of Brenta.", with(DealStatus::agreed))
        == Kinds{ExtractionFaultKind::wrong_status});
}

}  // namespace test_draft_checking_status_rules
