// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/status_signs.hpp>
#include <newsgraph/draft/checking/told_sides.hpp>

#include <cstddef>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// What each sentence of a text says of sides and statuses of deals. The text must outlive it.
class SentenceReadings {
public:
  explicit SentenceReadings(const ArticleText& text) {
    told_begin_.reserve(text.sentences().size() + 1);
    for (const auto& sentence : text.sentences()) {
      told_begin_.push_back(told_.size());
      const auto names = text.names_in(sentence);
      SideReader{text.text(sentence), text.lowered(sentence), {names.data(), names.size()}, told_}();
      statuses_.push_back(statuses_in(text.lowered(sentence)));
    }
    told_begin_.push_back(told_.size());
  }

  [[nodiscard]] Rows<ToldSide> told(std::size_t sentence) const noexcept {
    return {told_.data() + told_begin_[sentence], told_begin_[sentence + 1] - told_begin_[sentence]};
  }
  [[nodiscard]] const AllowedStatuses& statuses(std::size_t sentence) const noexcept { return statuses_[sentence]; }

private:
  std::vector<ToldSide> told_;
  std::vector<std::size_t> told_begin_;  // of each sentence, and the end
  std::vector<AllowedStatuses> statuses_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
