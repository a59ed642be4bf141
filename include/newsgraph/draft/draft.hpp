// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/article.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A line of a page that is no part of the article.
struct LeftOutLine {
  std::size_t line = 0;  ///< from 1
  std::string text{};
  LeftOutReason reason = LeftOutReason::unknown;

  friend bool operator==(const LeftOutLine&, const LeftOutLine&) = default;
};

/// Words of a paragraph of the article: its bytes `begin` up to, not including, `end`.
struct DraftWords {
  std::size_t paragraph = 0;  ///< which one of the article's
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const DraftWords&, const DraftWords&) = default;
};

/// An amount of money in the article.
struct DraftAmount {
  std::string id{};  ///< "m1", "m2", … in the order of the text
  std::size_t paragraph = 0;
  AmountMention mention{};  ///< its bytes are those of the paragraph

  friend bool operator==(const DraftAmount&, const DraftAmount&) = default;
};

/// Somebody of the article's entities, where he is named.
struct DraftName {
  std::string entity{};  ///< id in the article
  DraftWords words{};    ///< without particles

  friend bool operator==(const DraftName&, const DraftName&) = default;
};

/// Who reported what the article says, in the order from the article to where it comes from: a paper, then people
/// familiar with the matter.
struct DraftSource {
  DraftWords words{};               ///< the sentence, or the part of one, that names them
  std::vector<DraftWords> chain{};  ///< of each the words that name it

  friend bool operator==(const DraftSource&, const DraftSource&) = default;
};

/// Words in quotation marks, and who said them where he stands beside them.
struct DraftQuotation {
  DraftWords words{};  ///< between the marks
  std::optional<DraftWords> speaker{};

  friend bool operator==(const DraftQuotation&, const DraftQuotation&) = default;
};

/// A sentence that may tell a deal. Rules see what words stand there, and not what they mean together: half to three
/// quarters are one. So it is offered apart and never a deal of the article.
struct DealCandidate {
  DraftWords sentence{};
  std::vector<DealType> types{};        ///< that words of the sentence speak of
  std::vector<DealStatus> statuses{};   ///< the same
  std::vector<std::string> entities{};  ///< ids in the article of companies, public bodies and groups in it
  std::vector<std::string> amounts{};   ///< ids in the draft of the amounts in it
  std::vector<std::string> missing{};   ///< what a deal has and the sentence has not: "an amount", "a second party"

  friend bool operator==(const DealCandidate&, const DealCandidate&) = default;
};

/// What can be told of a page by rule: the article without deals, and what stands in its text.
struct Draft {
  Article article{};
  std::vector<LeftOutLine> left_out{};  ///< each line that is neither in the article nor says who wrote it, or when
  std::vector<Timestamp> updated{};     ///< when the article was changed, as the page says
  std::vector<DraftAmount> amounts{};
  std::vector<DraftName> names{};
  std::vector<DraftSource> sources{};
  std::vector<DraftQuotation> quotations{};
  std::vector<DealCandidate> candidates{};
  std::vector<std::string> untold{};  ///< what could not be told, in words: "no zone of the time of publication"

  friend bool operator==(const Draft&, const Draft&) = default;
};

}  // namespace newsgraph::inline v0_1
