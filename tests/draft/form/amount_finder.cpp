// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/amount_finder.hpp>

#include "../../catch.hpp"

#include <newsgraph/prose/find_amounts.hpp>

#include <string>
#include <string_view>

namespace test_draft_amount_finder {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

Draft draft_of(std::string text) {
  Draft draft;
  draft.article.paragraphs.emplace_back().text = std::move(text);
  for (const auto& mention : find_amounts(*draft.article.paragraphs.front().text))
    draft.amounts.push_back({"m" + std::to_string(draft.amounts.size() + 1), 0, mention});
  return draft;
}

TEST_CASE("an amount of a draft keeps its bound and what it converts to, however its words are cut") {
  const auto draft = draft_of("총 최대 1000억 달러(약 148조원)를 받고 5만원 이상을 냈다");
  const ArticleWords words{draft.article.paragraphs, 0};
  const AmountFinder amounts{draft, words};
  const std::string_view text = *draft.article.paragraphs.front().text;
  const auto at = [&](std::string_view part) { return FoundWords{0, text.find(part), text.find(part) + part.size()}; };

  const auto found = amounts.in(at("1000억"));
  REQUIRE(found.count == 1);
  const auto stated = amounts.stated(found.first, at("1000억"));
  CHECK(stated.amount == *Amount::parse("최대 1000억 달러"));
  CHECK(stated.stated == "최대 1000억 달러");
  REQUIRE(stated.equivalents.size() == 1);
  CHECK(stated.equivalents[0].amount == *Amount::parse("약 148조원"));
  CHECK(stated.equivalents[0].stated == "약 148조원");

  CHECK(amounts.in(at("148조원")).first == found.first);  // what converts an amount is that amount
  CHECK(amounts.stated(0, at("총 최대 1000억 달러(약 148조원)")).stated == "총 최대 1000억 달러");
  CHECK(amounts.in(at("받고")).count == 0);
  CHECK(amounts.in(at("1000억 달러(약 148조원)를 받고 5만원")).count == 2);
  CHECK(amounts.qualified_words(2) == "5만원 이상");
}

}  // namespace test_draft_amount_finder
