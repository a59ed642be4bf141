// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/source_rules.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_source_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;

std::vector<std::string> places(std::string text, std::string source, ByteRange bytes) {
  auto article = article_of(
      std::move(text), {company("a", "Aldor", {"알도르"}), company("b", "Brenta", {"브렌타"}), company("z", "Zembla")});
  auto& claim = article.claims.emplace_back();
  claim.id = "c1";
  claim.chain.emplace_back().source = std::move(source);
  claim.evidence.push_back({"p1", bytes, {}, {}});
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  SourceRules{article, read, faults}();
  std::vector<std::string> found;
  for (const auto& fault : faults) found.push_back(fault.at);
  return found;
}

TEST_CASE("who is cited must be named, and nobody else be cited in his place") {
  CHECK(places("Brenta is small, Aldor said.", "a", {0, 28}).empty());
  CHECK(places("Brenta is small, Aldor said.", "b", {0, 28}) == std::vector<std::string>{"/claims/0/chain/0"});
  CHECK(places("Brenta is small, Aldor said.", "z", {0, 28}) == std::vector<std::string>{"/claims/0/chain/0"});
  CHECK(places("알도르는 브렌타가 작다고 밝혔다.", "b", {0, 46}) == std::vector<std::string>{"/claims/0/chain/0"});
  CHECK(places("알도르는 브렌타가 작다고 밝혔다.", "a", {0, 46}).empty());
}

TEST_CASE("a denial needs its words, and a fact somebody who speaks") {
  const auto denied = [](std::string text, bool by_verb = true) {
    auto article = article_of(std::move(text), {company("a", "Aldor")});
    auto& claim = article.claims.emplace_back();
    claim.chain.emplace_back().source = "a";
    if (by_verb)
      claim.chain.front().verb = "denied";
    else
      claim.modality = Modality::denied;
    claim.evidence.push_back({"p1", {}, {}, {}});
    std::vector<ExtractionFault> faults;
    const ArticleText read{article};
    SourceRules{article, read, faults}();
    return !faults.empty();
  };
  CHECK(denied("Aldor said so."));
  CHECK_FALSE(denied("Aldor denied it."));
  CHECK(denied("Aldor said so.", false));
  CHECK_FALSE(denied("Aldor said it was not so.", false));
}

TEST_CASE("nobody said what stands in a sentence that cites nobody") {
  CHECK(places("Aldor said it grows. Brenta is small.", "a", {21, 37})
        == std::vector<std::string>{"/claims/0/chain/0"});
}

}  // namespace test_draft_checking_source_rules
