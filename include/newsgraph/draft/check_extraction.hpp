// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/article_text.hpp>
#include <newsgraph/draft/checking/date_rules.hpp>
#include <newsgraph/draft/checking/deal_rules.hpp>
#include <newsgraph/draft/checking/figure_rules.hpp>
#include <newsgraph/draft/checking/part_rules.hpp>
#include <newsgraph/draft/checking/source_rules.hpp>
#include <newsgraph/draft/checking/total_rules.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/model/article.hpp>

#include <optional>
#include <vector>

namespace newsgraph::inline v0_1 {

namespace draft_parts {

/// `check_extraction` of an article whose text was read before.
template <class...>
[[nodiscard]] std::vector<ExtractionFault> check_with_text(const Article& article, const ArticleText& text,
                                                           const SentenceReadings& readings, PrintedDates& dates) {
  std::vector<ExtractionFault> faults;
  FigureRules figures{article, text, faults};
  figures();
  PartRules{article, faults}();
  TotalRules{article, text, figures.printed(), faults}();
  check_deals(article, text, readings, faults);
  DateRules{article, text, dates, faults}();
  SourceRules{article, text, faults}();
  return faults;
}

}  // namespace draft_parts

/// What the deals, facts and claims of an article say that its text does not, or leave out: amounts, bounds, losses,
/// totals, who stands on which side, statuses, dates, parties, sources. `check` tells what is wrong without the text.
///
/// The rules look at words, and do not understand them: they would rather miss a fault than find one where there is
/// none. Where a paragraph's text is withheld, what rests on it is not checked. Evidence should have its bytes: see
/// `anchor`. O(text + document): of one object at most 64 sentences are looked at.
template <class...>
[[nodiscard]] std::vector<ExtractionFault> check_extraction(const Article& article) {
  const draft_parts::ArticleText text{article};
  draft_parts::PrintedDates dates{text,
                                  article.first_created ? std::optional{article.first_created->date()} : std::nullopt};
  return draft_parts::check_with_text(article, text, draft_parts::SentenceReadings{text}, dates);
}

}  // namespace newsgraph::inline v0_1
