// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/article_set.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <initializer_list>

namespace test_graph_sameness_article_set {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

void add(ArticleSet<>& set, std::initializer_list<std::size_t> articles) {
  base_parts::RowVector<ArticleId> ids;
  for (const auto article : articles) ids.push_back(ArticleId{article});
  set.add(ids.rows());
}

}  // namespace

TEST_CASE("what was added in any portions is in the set, and nothing else") {
  ArticleSet<> even;
  ArticleSet<> odd;
  for (std::size_t i = 0; i < 1'000; ++i) {
    ArticleSet<> one;
    add(one, {2 * i, 2 * i + 10'000});
    even.add(one);
    add(odd, {2 * i + 1});
  }
  CHECK(even.size() == 2'000);
  CHECK(even.contains(ArticleId{0}));
  CHECK(even.contains(ArticleId{11'998}));
  CHECK_FALSE(even.contains(ArticleId{1}));
  CHECK_FALSE(even.meets(odd));
  CHECK_FALSE(odd.meets(even));
  add(odd, {1'998});
  CHECK(even.meets(odd));
  CHECK(odd.meets(even));
  CHECK_FALSE(ArticleSet<>{}.meets(even));
}

}  // namespace test_graph_sameness_article_set
