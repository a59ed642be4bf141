// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/packing.hpp>

#include <newsgraph/graph/rows/claim_node.hpp>
#include <newsgraph/graph/rows/deal_node.hpp>

#include "../../catch.hpp"

namespace test_graph_rows_packing {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("what is asked for all the time is not packed") {
  static_assert(Packed<ArticleNode> && Packed<Mention> && Packed<ClaimNode> && Packed<DealDetails>);
  static_assert(!Packed<DealNode> && !Packed<PartyNode> && !Packed<Flow> && !Packed<EntityNode>);
}

TEST_CASE("the words of entities can change, in their places") {
  static_assert(word_at(0) == 1 && word_at(8) == 4);
  static_assert(packing<FactNode>.changing_words == 0b100);       // article, id, of
  static_assert(packing<RelationNode>.changing_words == 0b1100);  // article, id, from, to
  static_assert(packing<AboutNode>.changing_words == 0);
}

}  // namespace test_graph_rows_packing
