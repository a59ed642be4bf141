// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/article_text.hpp>
#include <newsgraph/draft/checking/deal_rules.hpp>
#include <newsgraph/draft/checking/figure_rules.hpp>
#include <newsgraph/draft/checking/part_rules.hpp>
#include <newsgraph/draft/checking/source_rules.hpp>
#include <newsgraph/draft/checking/total_rules.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/model/article.hpp>

#include <vector>

namespace newsgraph::inline v0_1 {

/// What the deals, facts and claims of an article say that its text does not, or leave out: amounts, bounds, who stands
/// on which side, statuses, parties, sources. `check` tells what is wrong without the text.
///
/// The rules look at words, and do not understand them: they would rather miss a fault than find one where there is
/// none. Where a paragraph's text is withheld, what rests on it is not checked. Evidence should have its bytes: see
/// `anchor`. O(text + document): of one object at most 64 sentences are looked at.
template <class...>
[[nodiscard]] std::vector<ExtractionFault> check_extraction(const Article& article) {
  std::vector<ExtractionFault> faults;
  const draft_parts::ArticleText text{article};
  draft_parts::FigureRules figures{article, text, faults};
  figures();
  draft_parts::PartRules{article, faults}();
  draft_parts::TotalRules{article, text, figures.printed(), faults}();
  draft_parts::DealRules{article, text, faults}();
  draft_parts::SourceRules{article, text, faults}();
  return faults;
}

}  // namespace newsgraph::inline v0_1
