// SPDX-License-Identifier: MIT
#include <newsgraph/draft/anchor.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace test_draft_anchor {

using namespace newsgraph;

Article with(std::string_view in, std::string_view words) {
  Article article;
  article.paragraphs.push_back({"p1", ParagraphRole::body, "It pays “up to” $5m – at once. At once!", {}, {}});
  article.paragraphs.push_back({"p2", ParagraphRole::body, "새 공장을 짓는다. ＡＩ 칩이다.", {}, {}});
  article.paragraphs.push_back({"p3", ParagraphRole::body, "$2.4¹ billion⁽²⁾ last year, 10⁹ bits", {}, {}});
  article.deals.emplace_back().evidence.push_back({std::string{in}, {}, std::string{words}, {}});
  return article;
}

/// How words are found; what they are then, in which paragraph.
std::pair<AnchorResult, std::string> found(std::string_view in, std::string_view words) {
  auto article = with(in, words);
  const auto anchoring = anchor(article);
  const auto& evidence = article.deals[0].evidence[0];
  if (evidence.bytes) {
    const auto& text = *article.paragraphs[evidence.in == "p1" ? 0 : evidence.in == "p2" ? 1 : 2].text;
    CHECK(text.substr(evidence.bytes->begin, evidence.bytes->end - evidence.bytes->begin) == evidence.exact);
  }
  REQUIRE(anchoring.evidence.size() == 1);
  CHECK(anchoring.evidence[0].at == "/deals/0/evidence/0");
  return {anchoring.evidence[0].result, evidence.in + ": " + *evidence.exact};
}

using Found = std::pair<AnchorResult, std::string>;

TEST_CASE("words are found as they are, or but for spaces, quotation marks, dashes, width and case") {
  CHECK(found("p1", "It pays") == Found{AnchorResult::exact, "p1: It pays"});
  CHECK(found("p1", "PAYS \"up  to\" $5m - at") == Found{AnchorResult::normalised, "p1: pays “up to” $5m – at"});
  CHECK(found("p2", "AI칩") == Found{AnchorResult::normalised, "p2: ＡＩ 칩"});
  CHECK(found("p3", "$2.4 billion last year") == Found{AnchorResult::normalised, "p3: $2.4¹ billion⁽²⁾ last year"});
  CHECK(found("p3", "10").first == AnchorResult::missing);
}

TEST_CASE("words that stand elsewhere are moved there; of several places one is taken") {
  CHECK(found("p1", "새 공장을") == Found{AnchorResult::moved, "p2: 새 공장을"});
  CHECK(found("p9", "새 공장을") == Found{AnchorResult::moved, "p2: 새 공장을"});
  CHECK(found("p1", "t once") == Found{AnchorResult::ambiguous, "p1: t once"});
  CHECK(found("p1", "at once") == Found{AnchorResult::exact, "p1: at once"});
  CHECK(found("p1", "nobody wrote it") == Found{AnchorResult::missing, "p1: nobody wrote it"});
}

TEST_CASE("words that begin or end within a number stand nowhere") {
  CHECK(found("p1", "$5") == Found{AnchorResult::exact, "p1: $5"});
  auto article = with("p1", "100억");
  article.paragraphs[0].text = "모두 2100억원";
  CHECK(anchor(article).count(AnchorResult::missing) == 1);
  article.paragraphs[0].text = "모두 2100억원, 그 가운데 100억원";
  CHECK(anchor(article).count(AnchorResult::exact) == 1);
}

TEST_CASE("bytes choose among several places, and are checked where there are no words") {
  auto article = with("p1", "t once");
  article.deals[0].evidence[0].bytes = ByteRange{42, 48};
  CHECK(anchor(article).count(AnchorResult::ambiguous) == 1);
  CHECK(article.deals[0].evidence[0].bytes == ByteRange{38, 44});
  article.deals[0].evidence[0] = {"p2", ByteRange{1, 3}, {}, {}};  // cuts a character
  CHECK(anchor(article).count(AnchorResult::missing) == 1);
  article.deals[0].evidence[0] = {"p2", ByteRange{0, 3}, {}, {}};
  CHECK(anchor(article).count(AnchorResult::exact) == 1);
}

TEST_CASE("what takes too long is cut short") {
  Article article;
  article.paragraphs.push_back({"p1", ParagraphRole::body, std::string(200'000, 'a'), {}, {}});
  article.deals.emplace_back().evidence.push_back({"p1", {}, 'b' + std::string(5'000, 'a'), {}});
  CHECK(anchor(article).cut_short);
}

}  // namespace test_draft_anchor
