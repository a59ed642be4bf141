// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/page/lines/dateline.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/marked_lines.hpp>
#include <newsgraph/page/lines/reporters.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// How long the time of day is that a line begins with: "14:05", "3.40 p.m.", "오후 2시 5분". 0 where there is none.
[[nodiscard]] constexpr std::size_t clock_size(std::string_view line) noexcept {
  std::size_t at = 0;
  const auto take = [&](std::string_view word) {
    const bool found = has_word_at(line, at, word);
    at += found ? word.size() : 0;
    return found;
  };
  const auto take_number = [&](unsigned limit) {
    const auto begin = at;
    unsigned value = 0;
    for (; at < line.size() && at < begin + 2 && line[at] >= '0' && line[at] <= '9'; ++at)
      value = value * 10 + static_cast<unsigned>(line[at] - '0');
    return at != begin && value < limit ? at - begin : 0;
  };
  const bool is_korean = take("오전 ") || take("오후 ");
  if (take_number(24) == 0) return 0;
  const bool is_point = !is_korean && take(".");
  if (!is_point && !take(":")) {
    if (!take("시 ") && !take("시")) return 0;
    return take_number(60) != 0 && take("분") && !is_hangul(line, at) ? at : 0;
  }
  if (take_number(60) != 2 || (at < line.size() && line[at] >= '0' && line[at] <= '9')) return 0;
  const auto end = at;
  take(" ");
  const bool has_half = take("a.m.") || take("p.m.") || take("am") || take("pm");
  if (!has_half) return is_point ? 0 : end;
  return at < line.size() && (is_letter(line[at]) || is_hangul(line, at)) ? 0 : at;
}

/// What tells that a page may have several articles, or be one that is written as things happen.
struct ArticleStarts {
  std::size_t articles = 0;  ///< of two sentences or more, below datelines or bylines that are alike, or above
                             ///< addresses of reporters
  std::size_t entries = 0;   ///< sentences that a time of day stands in front of

  friend bool operator==(const ArticleStarts&, const ArticleStarts&) = default;
};

/// Counts them. O(text).
template <class...>
[[nodiscard]] ArticleStarts article_starts(const MarkedLines& page) {
  constexpr std::size_t least_sentences = 2;
  constexpr std::size_t most_to_time = 4;      // lines from a byline
  constexpr std::size_t most_to_sentence = 2;  // lines from a time of day
  enum Start : std::uint8_t { none, byline, dated_byline, dateline, kinds };
  ArticleStarts found;
  std::size_t articles[kinds]{};
  auto start = none;
  std::size_t below = 0;  // sentences below the last start
  std::size_t above = 0;  // sentences above the next address
  auto clock = no_line;
  const auto begin = [&](Start next) {
    if (below >= least_sentences) ++articles[start];
    start = below == 0 ? (std::max)(start, next) : next;  // a byline above a dateline is of the same article
    below = 0;
  };
  for (std::size_t i = 0; i < page.size(); ++i) {
    const auto& mark = page.marks[i];
    const auto line = page.text(i);
    if ((!is_plain(mark.hint) && mark.hint != LineHint::byline) || mark.is_caption || mark.is_credit) continue;
    const bool is_again = mark.first != i;
    if (mark.is_byline && has_word_at(line, 0, "by ")) {
      bool is_dated = mark.has_time;
      for (auto next = i + 1; next < page.size() && next <= i + most_to_time; ++next)
        is_dated = is_dated || page.marks[next].has_time;
      begin(is_dated ? dated_byline : byline);
    }
    if (!is_again && mark.width <= 80 && !find_mail(line).empty() && !reporters_in(line).empty()) {
      found.articles += above >= least_sentences ? 1 : 0;
      above = 0;
    }
    const auto size = clock_size(without_bullets(line.substr(0, 80)));
    if (size != 0 && !is_again && !mark.has_time && mark.width <= size + 16) clock = i;
    if (!mark.is_sentence || (is_again && mark.width >= 60)) continue;
    if (size != 0 || (clock != no_line && i - clock <= most_to_sentence)) ++found.entries;
    clock = no_line;
    const auto from = find_dateline(line);
    if (from && (!from->agency.empty() || !from->by.empty())) begin(dateline);
    ++below;
    ++above;
  }
  begin(none);
  for (auto kind = byline; kind != kinds; kind = static_cast<Start>(kind + 1))
    found.articles = (std::max)(found.articles, articles[kind]);
  return found;
}

}  // namespace newsgraph::inline v0_1::page_parts
