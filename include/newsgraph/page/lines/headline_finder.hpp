// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/page/lines/marked_lines.hpp>
#include <newsgraph/page/lines/shared_words.hpp>
#include <newsgraph/page/lines/text_finder.hpp>
#include <newsgraph/page/page_line.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace newsgraph::inline v0_1::page_parts {

/// Finds the headline of a text: the heading that markup names, else one above it that has words of it.
class HeadlineFinder {
public:
  HeadlineFinder(const MarkedLines& page, const FoundText& text) noexcept
      : page_{page}, marks_{page.marks}, text_{text} {}

  /// Its line; `no_line` where there is none.
  template <class...>
  [[nodiscard]] std::size_t find() {
    std::size_t headline = no_line;
    if (text_.begin == no_line) {
      for (std::size_t i = 0; i < page_.size() && headline == no_line; ++i)
        if (marks_[i].hint == LineHint::headline) headline = i;
      return headline;
    }
    std::size_t bytes = 0;
    for (auto i = text_.begin; i < text_.end && bytes < 8'000; ++i)
      if (marks_[i].is_sentence) {
        shared_.add(page_.text(i).substr(0, 8'000));
        bytes += page_.text(i).size();
      }
    for (auto i = text_.begin; i-- > 0 && headline == no_line;)
      if (marks_[i].hint == LineHint::headline && marks_[i].width >= 8 && shared_.share_of(page_.text(i)) >= 10)
        headline = i;
    if (headline != no_line) return headline;
    // Below any other text.
    std::size_t floor = text_.first;
    while (floor > 0 && !(marks_[floor - 1].is_sentence && page_.ends_with_full_stop(floor - 1))) --floor;
    // What stands right above a time, a byline or the text may be headings; the first of them that tells of the text is
    // it.
    std::vector<Heading> tops;
    std::size_t most = 0;
    for (auto i = floor, from = floor; i <= text_.begin; ++i) {
      if (i != text_.begin && !marks_[i].has_time && !marks_[i].is_byline) continue;
      const auto top = first_heading(from, i);
      if (top.weight != 0) tops.push_back(top);
      most = (std::max)(most, top.weight);
      from = i + 1;
    }
    constexpr std::size_t most_between = 15;  // lines of one article's head
    for (auto i = tops.size(); i-- > 0;)
      if (tops[i].weight * weights_apart >= most && (headline == no_line || headline - tops[i].line <= most_between))
        headline = tops[i].line;
    // Of a title with the name of the page behind it, the one below is the headline.
    if (headline != no_line)
      for (auto i = headline + 1; i < text_.begin; ++i)
        if (may_be(i, 25) && page_.text(headline).size() > page_.text(i).size()
            && page_.text(headline).starts_with(page_.text(i)) && marks_[i].width >= 14) {
          headline = i;
          break;
        }
    return headline;
  }

  /// Whether a line may be a heading: nothing else that is known, no sentence, and as many per cent of its words stand
  /// in the text.
  [[nodiscard]] bool may_be(std::size_t i, unsigned least_shared) const noexcept {
    return page_.may_be_heading(i, shared_, least_shared);
  }

private:
  struct Heading {
    std::size_t line = no_line;
    std::size_t weight = 0;  // how much of it the text has
  };
  static constexpr std::size_t weights_apart = 2;

  /// The first of the headings right above a line that has much of the text, as far up as `from`.
  [[nodiscard]] Heading first_heading(std::size_t from, std::size_t line) const {
    const auto weight_of = [&](std::size_t i) {
      return may_be(i, 12) ? shared_.share_of(page_.text(i)) * (std::min<std::size_t>)(marks_[i].width, 40) : 0;
    };
    std::size_t top = line;
    std::size_t most = 0;
    for (auto i = line; i-- > from;) {
      const auto weight = weight_of(i);
      const bool is_button = marks_[i].word != nullptr && marks_[i].word->reason == LeftOutReason::sharing;
      if (weight == 0 && most != 0 && !is_button) break;
      most = (std::max)(most, weight);
      if (weight != 0) top = i;
    }
    for (; top < line; ++top)
      if (const auto weight = weight_of(top); weight != 0 && weight * weights_apart >= most) return {top, weight};
    return {};
  }

  const MarkedLines& page_;
  const std::vector<LineMark>& marks_;
  FoundText text_;
  SharedWords shared_;
};

}  // namespace newsgraph::inline v0_1::page_parts
