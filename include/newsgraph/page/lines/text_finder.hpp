// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/page/lines/marked_lines.hpp>
#include <newsgraph/page/lines/page_words.hpp>
#include <newsgraph/page/page_line.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace newsgraph::inline v0_1::page_parts {

/// The lines of a page that an article's text is among.
struct FoundText {
  std::size_t begin = no_line;
  std::size_t end = no_line;
  std::size_t first = no_line;  // of its sentences, some of which may stand above the byline and be no text yet
  bool has_paragraphs = false;  // markup says which lines of it are paragraphs
  std::size_t other_texts = 0;  // how many more there are

  friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// Finds the text of an article among the lines of a page.
class TextFinder {
public:
  explicit TextFinder(const MarkedLines& page) noexcept : page_{page}, marks_{page.marks} {}

  /// Finds the longest run of sentences on the page, between what ends a text.
  template <class...>
  [[nodiscard]] FoundText find() {
    struct Run {
      std::size_t begin = no_line;
      std::size_t end = no_line;
      std::size_t mass = 0;
      std::size_t sentences = 0;
      bool is_of_readers = false;
      bool is_above = false;  // the heading of the page
    };
    std::size_t heading = 0;
    while (heading < page_.size() && marks_[heading].hint != LineHint::headline) ++heading;
    if (heading == page_.size()) heading = 0;
    Run best;
    Run run;
    std::vector<std::size_t> masses;
    const auto close = [&] {
      if (run.sentences != 0) {
        if (!run.is_of_readers && run.sentences >= 3 && run.mass >= 400) masses.push_back(run.mass);
        const auto weight = [](const Run& one) { return one.is_of_readers || one.is_above ? one.mass / 8 : one.mass; };
        if (weight(run) > weight(best)) best = run;
      }
      run = Run{};
    };
    std::size_t left = 0;  // of the text that markup tells
    bool has_apart = false;
    for (const auto& mark : marks_) {
      left += mark.is_sentence && mark.hint == LineHint::paragraph ? mark.width : 0;
      has_apart = has_apart || mark.hint == LineHint::apart;
    }
    bool in_comments = false;
    bool is_apart = false;  // among what belongs to other articles
    std::size_t gap = 0;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      const auto& mark = marks_[i];
      if (mark.is_sentence && mark.first != i && marks_[mark.first].is_sentence && mark.width >= 60)
        continue;  // once is enough
      if (mark.is_sentence) {
        if (run.sentences == 0 && !page_.ends_with_full_stop(i)) continue;
        if (is_apart && run.sentences != 0 && !goes_on(i)) continue;
        is_apart = false;
        gap = 0;
        if (run.sentences == 0) run.begin = i;
        run.is_above = run.begin < heading;
        run.is_of_readers = run.is_of_readers || in_comments;
        run.end = i + 1;
        run.mass += mark.width;
        left -= mark.hint == LineHint::paragraph ? (std::min)(left, mark.width) : 0;
        ++run.sentences;
        continue;
      }
      // Markup says what other lines are: those are no end of the text.
      gap += is_plain(mark.hint) && !mark.is_caption && !mark.is_credit ? 1 : 0;
      if (gap >= 8) is_apart = true;
      const bool heads = mark.word != nullptr && mark.word->use == WordUse::heads;
      if (heads && mark.word->reason == LeftOutReason::related) is_apart = true;
      if (heads && mark.word->reason == LeftOutReason::comments && run.sentences >= 2) {
        close();
        in_comments = true;
      }
      const bool begins_another = mark.has_time && !mark.is_update && is_plain(mark.hint) && run.sentences >= 3;
      const bool ends = mark.is_end && !(has_apart && left * 3 >= run.mass) && !goes_right_on(i);
      if ((ends || begins_another || i == heading) && run.sentences >= 1) close();
      if (mark.is_end) in_comments = false;
    }
    close();
    text_.begin = best.sentences != 0 ? best.begin : no_line;
    text_.end = best.end;
    while (text_.begin != no_line && text_.end < page_.size() && is_short_sentence(text_.end)) ++text_.end;
    // Text may have been cut off in its last paragraph.
    if (text_.begin != no_line && page_.hints.size() == 0 && text_.end + 1 == page_.size() && may_be_cut(text_.end))
      ++text_.end;
    std::size_t sentences = 0;
    std::size_t paragraphs = 0;
    for (auto i = text_.begin; text_.begin != no_line && i < text_.end; ++i) {
      sentences += marks_[i].is_sentence ? 1 : 0;
      paragraphs += marks_[i].is_sentence && marks_[i].hint == LineHint::paragraph ? 1 : 0;
    }
    text_.has_paragraphs = paragraphs >= 3 && paragraphs * 10 >= sentences * 7;
    for (const auto mass : masses) text_.other_texts += mass * 4 >= best.mass ? 1 : 0;
    if (text_.other_texts != 0) --text_.other_texts;
    text_.first = text_.begin;
    find_start();
    return text_;
  }

private:
  /// A sentence or two above the byline are no text yet.
  void find_start() {
    if (text_.begin == no_line) return;
    std::size_t below = no_line;
    for (auto i = text_.begin; i < text_.end && i < text_.begin + 10; ++i)
      if (marks_[i].has_time || marks_[i].is_byline) below = i;
    if (below == no_line) return;
    std::size_t above = 0;
    for (auto i = text_.begin; i < below; ++i) above += marks_[i].is_sentence ? 1 : 0;
    std::size_t after = no_line;
    std::size_t count = 0;
    for (auto i = below; i < text_.end; ++i)
      if (marks_[i].is_sentence) {
        if (after == no_line) after = i;
        ++count;
      }
    if (above > 2 || count < 2) return;
    text_.begin = after;
  }

  /// Whether a line says only where to write to, and two sentences follow it: it stands in the text.
  [[nodiscard]] bool goes_right_on(std::size_t i) const noexcept {
    return !marks_[i].has_copyright && i + 2 < page_.size() && marks_[i + 1].is_sentence && marks_[i + 2].is_sentence;
  }

  /// Whether another sentence follows this one, but for pictures and what markup tells apart.
  [[nodiscard]] bool goes_on(std::size_t i) const noexcept {
    constexpr std::size_t most = 12;
    for (const auto last = (std::min)(page_.size(), i + most); ++i < last;) {
      const auto& mark = marks_[i];
      if (mark.is_sentence) return true;
      if (is_plain(mark.hint) && !mark.is_caption && !mark.is_credit && mark.word == nullptr) return false;
    }
    return false;
  }

  /// Whether a line ends as a sentence does and is nothing else that is known, however short.
  [[nodiscard]] bool is_short_sentence(std::size_t i) const noexcept {
    const auto& mark = marks_[i];
    return mark.width >= 6 && page_.ends_with_full_stop(i) && mark.word == nullptr && mark.first == i && !mark.is_end
           && !mark.is_byline && !mark.has_time && !mark.is_credit && !is_beside(mark.hint)
           && mark.hint != LineHint::link && mark.hint != LineHint::apart;
  }

  [[nodiscard]] bool may_be_cut(std::size_t i) const noexcept {
    const auto& mark = marks_[i];
    return mark.width >= 40 && mark.word == nullptr && mark.first == i && !mark.is_end && !mark.is_byline
           && !mark.has_time && !mark.is_credit && !mark.is_caption;
  }

  const MarkedLines& page_;
  const std::vector<LineMark>& marks_;
  FoundText text_;
};

}  // namespace newsgraph::inline v0_1::page_parts
