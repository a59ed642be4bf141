// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/article_set.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <utility>

namespace test_graph_sameness_article_set {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("what was added in any portions is in the set, and nothing else") {
  ArticleSet<> even;
  ArticleSet<> odd;
  for (std::size_t i = 0; i < 1'000; ++i) {
    ArticleSet<> one;
    one.add({ArticleId{2 * i}, ArticleId{2 * i + 10'000}});
    even.add(std::move(one));
    odd.add({ArticleId{2 * i + 1}});
  }
  CHECK(even.size() == 2'000);
  CHECK(even.contains(ArticleId{0}));
  CHECK(even.contains(ArticleId{11'998}));
  CHECK_FALSE(even.contains(ArticleId{1}));
  CHECK_FALSE(even.meets(odd));
  CHECK_FALSE(odd.meets(even));
  odd.add({ArticleId{1'998}});
  CHECK(even.meets(odd));
  CHECK(odd.meets(even));
  CHECK_FALSE(ArticleSet<>{}.meets(even));
}

}  // namespace test_graph_sameness_article_set
