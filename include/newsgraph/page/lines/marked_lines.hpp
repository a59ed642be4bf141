// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/lines/page_words.hpp>
#include <newsgraph/page/lines/shared_words.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/page_time.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::page_parts {

inline constexpr auto no_line = static_cast<std::size_t>(-1);

/// What a line looks like, by itself.
struct LineMark {
  std::size_t width = 0;
  const PageWord* word = nullptr;
  LineHint hint = LineHint::none;
  bool is_sentence = false;  // it ends as one, and is no shorter than one
  bool ends_with_stop = false;
  bool has_time = false;  // and little else
  bool is_update = false;
  bool is_byline = false;
  bool is_caption = false;
  bool is_credit = false;
  bool has_copyright = false;
  bool is_end = false;    // of a text: whose it is, or where to write to
  std::size_t first = 0;  // the first line that is the same
};

/// A time that a line states.
struct LineTime {
  std::size_t line;
  Timestamp time;
  bool is_labelled;
  bool is_update;
};

/// Who wrote it, as a line says.
struct LineBy {
  std::size_t line;
  std::string_view by;
};

/// Whether markup says that a line is no part of the article.
[[nodiscard]] constexpr bool is_beside(LineHint hint) noexcept {
  return hint == LineHint::navigation || hint == LineHint::comments || hint == LineHint::related
         || hint == LineHint::hidden;
}

/// Whether markup says no more of a line than that it is text.
[[nodiscard]] constexpr bool is_plain(LineHint hint) noexcept {
  return hint == LineHint::none || hint == LineHint::paragraph;
}

/// The lines of a page that are not empty, and what each looks like.
struct MarkedLines {
  Rows<LineHint> hints{};
  std::vector<PageLine> lines{};
  std::vector<LineMark> marks{};  // by line
  std::vector<LineTime> times{};
  std::vector<LineBy> bylines{};
  bool is_closed = false;  // it says that only readers who pay get the rest

  [[nodiscard]] std::size_t size() const noexcept { return lines.size(); }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return lines[i].text; }

  /// Whether a line is like "Last updated yesterday", or "3 hours ago".
  [[nodiscard]] bool says_when(std::size_t i) const noexcept {
    const auto line = text(i);
    if (marks[i].width > 70) return false;
    if (line.ends_with(" ago") && marks[i].width <= 40) return true;
    const auto* label = is_letter(line[0]) ? time_labels.at(line, 0) : nullptr;
    return label != nullptr && !is_letter(line.substr((std::min)(label->word.size(), line.size() - 1)).front());
  }

  [[nodiscard]] bool ends_with_full_stop(std::size_t i) const noexcept {
    if (marks[i].width >= 160) return true;
    auto line = text(i);
    constexpr std::string_view closing[] = {"\"", "'", ")", "]", "”", "’"};
    constexpr std::string_view stops[] = {".", "。", "۔"};
    for (const auto mark : closing)
      if (line.ends_with(mark)) line.remove_suffix(mark.size());
    return base_parts::ends_with_one_of(line, stops);
  }

  /// Whether a line may be a heading: nothing else that is known, and no sentence.
  [[nodiscard]] bool may_be_heading(std::size_t i, const SharedWords& shared, unsigned least_shared) const noexcept {
    const auto& mark = marks[i];
    if (mark.word != nullptr || mark.has_time || mark.is_byline || mark.is_caption || mark.is_credit || mark.is_end)
      return false;
    if (is_beside(mark.hint) || mark.hint == LineHint::link || says_when(i)) return false;
    if (mark.width < 10 || mark.width > 300 || (mark.is_sentence && ends_with_full_stop(i))) return false;
    if (least_shared != 0 && text(i).ends_with("다.")) return false;
    return shared.share_of(text(i)) >= least_shared;
  }
};

}  // namespace newsgraph::inline v0_1::page_parts
