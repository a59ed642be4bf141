// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/add_parts.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_graph_adding_add_parts {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

namespace {

/// A store with the paragraphs "p", of 12 bytes, and "q", which is withheld; and what adds to it.
struct Fixture {
  Fixture() {
    article.paragraphs = {sample::paragraph("p", "One two. Six"), sample::paragraph("q", "")};
    scope.open(article, store);
    store.rows.add(ParagraphNode{ArticleId{0}, store.words.intern("p"), store.texts.intern("One two. Six"), {}});
    store.rows.add(ParagraphNode{ArticleId{0}, store.words.intern("q"), {}, store.words.intern("00")});
  }

  Article article = sample::article("urn:x");
  Store store;
  ArticleScope scope;
  Target to{store, scope, article, ArticleId{0}};
};

}  // namespace

TEST_CASE("equivalents stand behind their amount") {
  Fixture f;
  StatedAmount amount = sample::stated(sample::usd(10), Scope::each);
  amount.stated = "$10m";
  amount.equivalents = {{sample::krw(14'800), "14,800 won", {}}, {sample::krw(2), {}, {}}};
  const auto id = add(f.to, std::optional{amount});
  REQUIRE(id);
  CHECK((*id).index() == 0);
  const auto rows = f.store.rows.all<AmountNode>();
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].equivalents({}) == 2);
  CHECK(rows[0].scope() == Scope::each);
  CHECK(f.store.words[*rows[0].stated()] == "$10m");
  CHECK(rows[1].amount({}) == Amount{sample::krw(14'800)});
  CHECK_FALSE(rows[2].stated());
}

TEST_CASE("nothing comes of what is not stated") {
  Fixture f;
  CHECK_FALSE(add(f.to, std::optional<StatedAmount>{}));
  CHECK_FALSE(add(f.to, std::optional<Share>{}));
  CHECK_FALSE(add(f.to, std::optional<Period>{}));
  CHECK(add(f.to, std::vector<Evidence>{}).empty());
  CHECK_FALSE(f.to.symbol(std::optional<std::string>{}));
  CHECK_FALSE(f.to.entity(std::nullopt));
}

TEST_CASE("where the text is there, evidence is its bytes") {
  Fixture f;
  CHECK(evidence_node(f.to, {"p", ByteRange{4, 7}, "two", {}}).bytes() == ByteRange{4, 7});
  CHECK_FALSE(evidence_node(f.to, {"p", ByteRange{4, 7}, "two", {}}).exact());
  CHECK(evidence_node(f.to, {"p", {}, "Six", {}}).bytes() == ByteRange{9, 12});
  CHECK_FALSE(evidence_node(f.to, {"p", {}, {}, {}}).bytes());
}

TEST_CASE("where it is withheld, evidence keeps its phrase") {
  Fixture f;
  const auto evidence = evidence_node(f.to, {"q", ByteRange{40, 47}, "two", {}});
  CHECK(evidence.bytes() == ByteRange{40, 47});
  CHECK(f.store.words[*evidence.exact()] == "two");
}

TEST_CASE("evidence that is not in its paragraph is not resolved") {
  Fixture f;
  CHECK_THROWS_AS(evidence_node(f.to, {"p", ByteRange{4, 13}, {}, {}}), UnresolvedId);
  CHECK_THROWS_AS(evidence_node(f.to, {"p", ByteRange{5, 4}, {}, {}}), UnresolvedId);
  CHECK_THROWS_AS(evidence_node(f.to, {"p", {}, "three", {}}), UnresolvedId);
  CHECK_THROWS_AS(evidence_node(f.to, {"r", {}, {}, {}}), UnresolvedId);
}

TEST_CASE("evidence does not end before it begins, where its text is withheld too") {
  auto article = sample::chips();
  article.paragraphs.push_back(sample::paragraph("w", ""));
  article.paragraphs.back().text.reset();
  article.deals.front().evidence = {{"w", ByteRange{3, 10}, {}, {}}};
  auto ends_before = article;
  ends_before.deals.front().evidence.front().bytes = ByteRange{10, 3};
  Graph graph;
  CHECK_THROWS_AS(graph.add(ends_before), InvalidArticle);
  graph.add(article);
  CHECK(articles(graph).size() == 1);
}

TEST_CASE("an amount has fewer than 65536 equivalents: more are a fault of the article") {
  Fixture f;
  StatedAmount amount = sample::stated(sample::usd(10));
  amount.equivalents.resize(65'535, {sample::krw(1), {}, {}});
  CHECK(add(f.to, std::optional{amount}).has_value());
  amount.equivalents.push_back({sample::krw(1), {}, {}});
  CHECK_THROWS_AS(add(f.to, std::optional{amount}), UnresolvedId);

  auto article = sample::chips();
  article.deals.front().amount = amount;
  Graph graph;
  CHECK_THROWS_AS(graph.add(article), InvalidArticle);
  CHECK(graph.table<DealNode>().empty());
}

}  // namespace test_graph_adding_add_parts
