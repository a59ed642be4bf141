// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/label.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/exposure.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <set>
#include <vector>

namespace test_summary_phrases_label {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

TEST_CASE("ids stand alone in one article, and after its number in several") {
  Graph graph;
  const auto first = graph.add(sample::chips());
  const auto d6 = *find_deal(graph, "d6");
  CHECK(label(graph, d6) == "d6");
  CHECK(articles_section(graph, {first}).empty());

  auto other = sample::chips();
  other.uri = "urn:sample:other";
  other.paragraphs[1].role = ParagraphRole::headline;
  const auto second = graph.add(other);
  CHECK(label(graph, d6) == "1:d6");
  const auto d1 = *find_deal(graph, "urn:sample:other#d1");
  CHECK(labels(graph, std::vector{d6, d1, d6}) == "1:d6, 2:d1");
  CHECK(label(graph, LossBasis{*find_relation(graph, "urn:sample:other#r1")}) == "2:r1");
  CHECK(articles_section(graph, {first, second})
        == "ARTICLES\n"
           "1  urn:sample:chips\n"
           "2  Amazon may invest at least $10bn. Chips would follow.\n"
           "   urn:sample:other\n");
  CHECK(articles_section(graph, {}).empty());
}

TEST_CASE("those who are not named are called by their deals") {
  Graph graph;
  graph.add(sample::chips());
  std::vector<DealId> all;
  for (const auto* id : {"d7", "d10", "d11", "d1"}) all.push_back(*find_deal(graph, id));
  CHECK(others_text(graph, {all[0]}) == "others of d7, not named");
  CHECK(others_text(graph, all) == "others of d7, d10, d11 and d1, not named");
  all.push_back(*find_deal(graph, "d2"));
  CHECK(others_text(graph, all) == "others of 5 deals, not named");
}

TEST_CASE("shares are rounded outwards to a hundredth of a per cent") {
  CHECK(share_text({{38, 1538}, {1500, 1538}}) == "2.47 % to 97.53 %");  // 2.4707 to 97.5292
  CHECK(share_text({{38, 1538}, all_of_it}) == "at least 2.47 %");
  CHECK(share_text({none_of_it, {1500, 1538}}) == "at most 97.53 %");
  CHECK(share_text({none_of_it, all_of_it}) == "anything");
  CHECK(share_text({all_of_it, all_of_it}) == "100 %");
  CHECK(share_text({{1, 3}, {1, 3}}) == "about 33.33 %");
  CHECK(share_text({{1, 8}, {1, 8}}) == "12.5 %");
  CHECK(share_text({none_of_it, none_of_it}) == "0 %");
}

TEST_CASE("the index is written in ten thousandths, rounded outwards") {
  CHECK(index_text({{1444, 2'365'444}, all_of_it}) == "6 to 10,000");  // 6.1
  CHECK(index_text({{1, 4}, {1, 4}}) == "2,500");
  CHECK(index_text({{1, 3}, {1, 3}}) == "3,333 to 3,334");
}

}  // namespace test_summary_phrases_label
