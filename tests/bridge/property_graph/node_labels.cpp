// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/property_graph/node_labels.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_property_graph_node_labels {

using namespace newsgraph;
using bridge_parts::label_of;

TEST_CASE("A deal is called by its name, its money and what it is") {
  auto deal = sample::deal("d", DealType::joint_venture, DealStatus::agreed, {});
  CHECK(label_of(deal) == "joint venture");
  deal.amount = sample::stated({sample::usd(10'000), Bound::at_least});
  CHECK(label_of(deal) == "at least $10bn joint venture");
  deal.name = "Stargate";
  deal.kind = DealKind::rights_issue;
  CHECK(label_of(deal) == "Stargate: at least $10bn rights issue");
}

TEST_CASE("A fact by its metric and its figure, a claim by how sure it is and what it is on") {
  Fact fact;
  fact.metric = Metric::valuation;
  CHECK(label_of(fact) == "valuation");
  fact.value = sample::stated({sample::usd(500'000), Bound::at_most});
  CHECK(label_of(fact) == "valuation: up to $500bn");
  fact.name = "worth";
  fact.value = sample::number("12.5", "%");
  CHECK(label_of(fact) == "worth: 12.5 %");

  Claim claim;
  CHECK(label_of(claim) == "fact");
  claim.modality = Modality::possible;
  claim.kind = ClaimKind::concern;
  claim.topic = "circles";
  CHECK(label_of(claim) == "possible concern: circles");
}

}  // namespace test_bridge_property_graph_node_labels
