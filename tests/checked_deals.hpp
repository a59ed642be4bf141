// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/deal_text.hpp>

#include "sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace newsgraph::sample {

using FaultKinds = std::vector<ExtractionFaultKind>;

/// What rules for deals find in some that rest on a text about Aldor (a), its fund (f), Brenta (b), Zembla (z) and a
/// state.
template <class Rules>
FaultKinds checked_deals(std::string text, std::vector<Deal> deals) {
  auto article = article_of(std::move(text), {company("a", "Aldor", {"알도르"}), company("b", "Brenta", {"브렌타"}),
                                              company("z", "Zembla"), company("f", "Aldor's second fund")});
  article.entities.push_back({.id = "state", .kind = EntityKind::public_body, .name = "Ruritania"});
  for (auto& deal : deals) article.deals.push_back(std::move(deal));
  std::vector<ExtractionFault> faults;
  const draft_parts::ArticleText read{article};
  const draft_parts::SentenceReadings readings{read};
  Rules rules{article, read, readings, faults};
  for (const auto& deal : article.deals) rules(deal, draft_parts::ground_of(deal.evidence, read), "/deals/0");
  FaultKinds found;
  for (const auto& fault : faults) found.push_back(fault.kind);
  return found;
}

}  // namespace newsgraph::sample
