// SPDX-License-Identifier: MIT
#include <newsgraph/query/sources.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_sources {

using namespace newsgraph;
using sample::said_by;

// The words are the graph's.
template <class G>
concept Quotable = requires(G&& graph, const EvidenceNode& evidence) { sentences(std::forward<G>(graph), evidence); };
static_assert(Quotable<const Graph&> && !Quotable<Graph>);

namespace {

/// "speaker: claims" for each source.
std::vector<std::string> sources(const Article& article, std::string_view deal,
                                 std::optional<ConflictingField> member = {}) {
  Graph graph;
  graph.add(article);
  std::vector<std::string> lines;
  for (const auto& source : sources(graph, *find_deal(graph, deal), member)) {
    lines.push_back(source.speaker ? std::string{graph.name(*source.speaker)} : "nobody");
    for (const auto claim : source.claims) lines.back() += ' ' + std::string{graph[graph[claim].id]};
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an empty chain is the publisher's voice, however many claims it makes") {
  CHECK(sources(sample::chips(), "d1") == Lines{"Daily k1"});
  auto article = sample::chips();
  article.info_sources.clear();
  CHECK(sources(article, "d1") == Lines{"nobody k1"});
  CHECK(sources(article, "d6").empty());
}

TEST_CASE("a caption that repeats a paragraph is no second source") {
  // k2 rests on the sentence in p2 and c1; k4, of the daily, on words of the same sentence in c1. k1 is the daily's
  // own.
  CHECK(sources(sample::chips(), "d3") == Lines{"Daily k1", "people familiar with the matter k2"});
  CHECK(sources(sample::chips(), "d2") == Lines{"Daily k1", "people familiar with the matter k2 k4"});

  auto article = sample::chips();
  article.claims[3].evidence = {sample::words("c1", 38, 50)};  // its second sentence is the caption's own
  CHECK(sources(article, "d2") == Lines{"Daily k1 k4", "people familiar with the matter k2"});
}

TEST_CASE("what two papers have from one speaker has one source") {
  auto article = sample::chips();
  article.claims = {sample::fact("a", {"d6"}, {said_by("daily"), said_by("familiar")}),
                    sample::fact("b", {"d6"}, {said_by("ft"), said_by("familiar")}),
                    sample::fact("c", {"d6"}, {said_by("ft")})};
  CHECK(sources(article, "d6") == Lines{"people familiar with the matter a b", "Financial Times c"});
}

TEST_CASE("who speaks of one topic of a deal is a source of that, and not of the deal") {
  auto article = sample::chips();
  auto price = sample::fact("price", {"d6"}, {said_by("amazon")});
  auto customer = sample::fact("customer", {"d6"}, {said_by("google")});
  auto sum = sample::fact("sum", {"d6"}, {said_by("familiar")});
  price.topic = "amount";
  customer.topic = "customer";
  sum.topic = "price";  // another word for it
  article.claims = {price, customer, sum, sample::fact("deal", {"d6"}, {said_by("ft")})};
  CHECK(sources(article, "d6") == Lines{"Financial Times deal"});
  CHECK(sources(article, "d6", ConflictingField::amount)
        == Lines{"Amazon price", "people familiar with the matter sum", "Financial Times deal"});
  CHECK(sources(article, "d6", ConflictingField::status) == Lines{"Financial Times deal"});

  // Where nobody says more, they say that there is such a deal.
  article.claims.pop_back();
  CHECK(sources(article, "d6") == Lines{"Amazon price", "Google customer", "people familiar with the matter sum"});
  CHECK(sources(article, "d6", ConflictingField::status).empty());
}

TEST_CASE("opinions are no sources") { CHECK(sources(sample::chips(), "d7").empty()); }

TEST_CASE("where the text is withheld the quoted phrases are compared") {
  auto article = sample::chips();
  for (auto& paragraph : article.paragraphs) {
    paragraph.text.reset();
    paragraph.sha256 = "0123456789abcdef";
  }
  auto first = sample::fact("a", {"d6"}, {said_by("ft")});
  auto second = sample::fact("b", {"d6"}, {said_by("amazon")});
  auto third = sample::fact("c", {"d6"}, {said_by("google")});
  first.evidence = {{"p1", ByteRange{0, 5}, "a phrase", {}}};
  second.evidence = {{"c1", ByteRange{9, 14}, "a phrase", {}}};
  third.evidence = {{"c1", ByteRange{9, 14}, "another", {}}, {"p2", {}, {}, {}}};
  article.claims = {first, second, third};
  CHECK(sources(article, "d6") == Lines{"Financial Times a b", "Google c"});
}

TEST_CASE("facts have sources, too") {
  auto article = sample::chips();
  article.claims = {sample::fact("a", {"v1"}, {said_by("ft")})};
  Graph graph;
  graph.add(article);
  CHECK(sources(graph, FactId{0}).size() == 1);
}

}  // namespace test_query_sources
