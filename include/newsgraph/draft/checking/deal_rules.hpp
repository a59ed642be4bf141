// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/direction_rules.hpp>
#include <newsgraph/draft/checking/party_rules.hpp>
#include <newsgraph/draft/checking/status_rules.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Compares parties, directions and statuses of deals with the words of their evidence.
template <class...>
void check_deals(const Article& article, const ArticleText& text, const SentenceReadings& readings,
                 std::vector<ExtractionFault>& faults) {
  PartyRules parties{article, text, readings, faults};
  DirectionRules directions{article, text, readings, faults};
  StatusRules statuses{article, text, readings, faults};
  for (std::size_t i = 0; i != article.deals.size(); ++i) {
    const auto& deal = article.deals[i];
    const auto ground = ground_of(deal.evidence, text);
    const auto at = "/deals/" + std::to_string(i);
    parties(deal, ground, at);
    directions(deal, ground, at);
    statuses(deal, ground, at);
  }
}

}  // namespace newsgraph::inline v0_1::draft_parts
