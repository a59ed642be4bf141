// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/deal_rules.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_draft_checking_deal_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;
using sample::deal_of;

std::vector<ExtractionFaultKind> kinds(std::string text, Deal deal) {
  auto article = article_of(
      std::move(text), {company("a", "Aldor", {"알도르"}), company("b", "Brenta", {"브렌타"}), company("z", "Zembla")});
  article.deals.push_back(std::move(deal));
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  DealRules{article, read, SentenceReadings{read}, faults}();
  std::vector<ExtractionFaultKind> found;
  for (const auto& fault : faults) found.push_back(fault.kind);
  return found;
}

using Kinds = std::vector<ExtractionFaultKind>;

TEST_CASE("a direction against the words is a fault") {
  const auto right = deal_of(DealType::investment, {{"a", Role::investor}, {"b", Role::investee}});
  const auto wrong = deal_of(DealType::investment, {{"b", Role::investor}, {"a", Role::investee}});
  CHECK(kinds("알도르가 브렌타에 투자한다.", right).empty());
  CHECK(kinds("알도르가 브렌타에 투자한다.", wrong) == Kinds{ExtractionFaultKind::wrong_direction});
  CHECK(kinds("Aldor and Brenta talk of money.", wrong).empty());
}

TEST_CASE("a status against the words is a fault, and one that needs words and has none") {
  auto deal = deal_of(DealType::supply, {{"a", Role::customer}, {"b", Role::supplier}});
  const auto with = [&](DealStatus status) {
    deal.status = status;
    return deal;
  };
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::in_talks)).empty());
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::agreed))
        == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::withdrawn)) == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::agreed)).empty());
}

TEST_CASE("a party must be named, but for who stands in by a word") {
  const auto deal = deal_of(DealType::partnership, {{"a", Role::partner}, {"z", Role::partner}});
  CHECK(kinds("Aldor and Brenta work together.", deal) == Kinds{ExtractionFaultKind::unnamed_party});
  CHECK(kinds("Aldor and Zembla work together.", deal).empty());
}

}  // namespace test_draft_checking_deal_rules
