// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/party_rules.hpp>

#include "../../catch.hpp"
#include "../../checked_deals.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_party_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;
using sample::deal_of;

using Kinds = sample::FaultKinds;

Kinds kinds(std::string text, std::vector<Deal> deals) {
  return sample::checked_deals<PartyRules>(std::move(text), std::move(deals));
}

TEST_CASE("a party must be named, but for who stands in by a word") {
  const auto deal = deal_of(DealType::partnership, {{"a", Role::partner}, {"z", Role::partner}});
  CHECK(kinds("Aldor and Brenta work together.", {deal}) == Kinds{ExtractionFaultKind::unnamed_party});
  CHECK(kinds("Aldor and Zembla work together.", {deal}).empty());
}

TEST_CASE("who is told by another's name needs a word of his own") {
  const auto deal = deal_of(DealType::acquisition, {{"f", Role::acquirer}, {"b", Role::target}});
  CHECK(kinds("Aldor buys Brenta with a fund.", {deal}).empty());
  CHECK(kinds("Aldor buys Brenta.", {deal}) == Kinds{ExtractionFaultKind::unnamed_party});
}

TEST_CASE("who arranges a deal may be told elsewhere, if it is said that he arranges something") {
  auto deal = deal_of(DealType::loan, {{"a", Role::borrower}, {"z", Role::underwriter}});
  deal.evidence = {{.in = "p1"}};
  const auto with = [&](const std::string& elsewhere) {
    auto article = article_of("Aldor sells bonds for Brenta.",
                              {company("a", "Aldor"), company("b", "Brenta"), company("z", "Zembla")});
    article.paragraphs.push_back({.id = "p2", .text = elsewhere});
    article.deals = {deal};
    std::vector<ExtractionFault> faults;
    const ArticleText read{article};
    const SentenceReadings readings{read};
    PartyRules rules{article, read, readings, faults};
    rules(article.deals[0], ground_of(deal.evidence, read), "/deals/0");
    return faults.size();
  };
  CHECK(with("The sale is managed by Zembla.") == 0);
  CHECK(with("Zembla builds ships.") == 1);
}

}  // namespace test_draft_checking_party_rules
