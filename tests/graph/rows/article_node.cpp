// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/article_node.hpp>

#include "../../catch.hpp"

namespace test_graph_rows_article_node {

using namespace newsgraph;

static_assert(sizeof(EvidenceNode) == 16);
static_assert(std::is_trivially_copyable_v<ArticleNode>);

static_assert(EvidenceNode{ParagraphId{2}, ByteRange{3, 9}, {}}.bytes() == ByteRange{3, 9});
static_assert(!EvidenceNode{ParagraphId{2}, std::nullopt, {}}.bytes());
static_assert(EvidenceNode{ParagraphId{2}, std::nullopt, {}}.paragraph() == ParagraphId{2});
static_assert(EvidenceNode{ParagraphId{2}, std::nullopt, Symbol{4}}.exact() == MaybeSymbol{Symbol{4}});

TEST_CASE("evidence of no bytes is not evidence of the whole paragraph") {
  const EvidenceNode nothing{ParagraphId{0}, ByteRange{0, 0}, {}};
  CHECK(nothing.bytes() == ByteRange{0, 0});
}

}  // namespace test_graph_rows_article_node
