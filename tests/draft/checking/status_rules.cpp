// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/status_rules.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_draft_checking_status_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;
using sample::deal_of;

std::vector<ExtractionFaultKind> kinds(std::string text, std::vector<Deal> deals) {
  auto article = article_of(std::move(text), {company("a", "Aldor", {"알도르"}), company("b", "Brenta", {"브렌타"}),
                                              company("z", "Zembla"), company("f", "Aldor's second fund")});
  article.entities.push_back({.id = "state", .kind = EntityKind::public_body, .name = "Ruritania"});
  for (auto& deal : deals) article.deals.push_back(std::move(deal));
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  const SentenceReadings readings{read};
  StatusRules rules{article, read, readings, faults};
  for (const auto& deal : article.deals) rules(deal, ground_of(deal.evidence, read), "/deals/0");
  std::vector<ExtractionFaultKind> found;
  for (const auto& fault : faults) found.push_back(fault.kind);
  return found;
}

using Kinds = std::vector<ExtractionFaultKind>;

TEST_CASE("a status against the words is a fault, and one that needs words and has none") {
  auto deal = deal_of(DealType::supply, {{"a", Role::customer}, {"b", Role::supplier}});
  const auto with = [&](DealStatus status) {
    deal.status = status;
    return std::vector{deal};
  };
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::in_talks)).empty());
  CHECK(kinds("Aldor is in talks to buy chips from Brenta.", with(DealStatus::agreed))
        == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::withdrawn)) == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::agreed)).empty());
  CHECK(kinds("Aldor, customer of Brenta.", with(DealStatus::closed)) == Kinds{ExtractionFaultKind::wrong_status});
  CHECK(kinds("알도르, 지난해 브렌타의 고객.", with(DealStatus::closed)).empty());
  CHECK(kinds("Aldor, reportedly a customer of Brenta.", with(DealStatus::agreed))
        == Kinds{ExtractionFaultKind::wrong_status});
}

}  // namespace test_draft_checking_status_rules
