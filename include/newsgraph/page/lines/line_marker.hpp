// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/lines/dateline.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/marked_lines.hpp>
#include <newsgraph/page/lines/page_words.hpp>
#include <newsgraph/page/lines/picture_words.hpp>
#include <newsgraph/page/lines/reporters.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/page_time.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::page_parts {

inline constexpr CharacterSet line_ends{"\r\n"};
inline constexpr CharacterSet centuries{"12"};

/// Tells what each line of a page looks like, by its words and by what markup says of it.
class LineMarker {
public:
  LineMarker(std::string_view text, Rows<LineHint> hints) {
    page_.hints = hints;
    split(text);
  }

  template <class...>
  [[nodiscard]] MarkedLines mark() {
    mark_lines();
    mark_names();
    return std::move(page_);
  }

private:
  static constexpr std::size_t short_line = 240;

  void split(std::string_view text) {
    std::size_t number = 0;
    while (!text.empty()) {
      const auto end = line_ends.first_in(text, 0);
      const auto line = without_space(text.substr(0, end));
      if (!line.empty()) {
        page_.lines.push_back({number + 1, line});
        auto& mark = page_.marks.emplace_back();
        if (number < page_.hints.size()) mark.hint = page_.hints[number];
      }
      ++number;
      text.remove_prefix(end);
      if (!text.empty()) text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
  }

  [[nodiscard]] std::size_t size() const noexcept { return page_.size(); }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return page_.text(i); }

  template <class...>
  void mark_lines() {
    model_parts::IdTable seen;
    seen.reset(size());
    for (std::size_t i = 0; i < size(); ++i) {
      const auto line = text(i);
      auto& mark = page_.marks[i];
      mark.width = width_of(line);
      mark.first = i;
      if (const auto* earlier = seen.insert(line, model_parts::ObjectKind::paragraph, i)) mark.first = earlier->index;
      mark.ends_with_stop = ends_sentence(line);
      mark.is_sentence = (mark.ends_with_stop && mark.width >= 30) || mark.width >= 160;
      if (mark.width <= (line.starts_with('(') ? short_line : 120)) {
        const auto bare = without_bullets(line);
        mark.word = page_word(bare);
        if (mark.word == nullptr && !mark.ends_with_stop) mark.word = menu_word(bare);
        if (mark.word != nullptr && mark.word->reason == LeftOutReason::contact) mark.is_end = true;
      }
      notice_words.for_each(line.substr(0, short_line), [&](const NoticeWord& row, std::size_t) {
        if (row.is_closed)
          page_.is_closed = page_.is_closed || mark.width <= short_line;
        else
          mark.has_copyright = true;
      });
      if (mark.has_copyright && mark.width <= short_line && mark.hint != LineHint::caption) mark.is_end = true;
      if (!is_beside(mark.hint) && mark.hint != LineHint::link) mark_picture(i);
      if (mark.hint == LineHint::caption && mark.width < 60 && says_whose(i)) {
        mark.is_caption = false;
        mark.is_credit = true;
      }
      if (mark.width <= short_line && !mark.is_caption) mark_who_and_when(line, mark);
      if (mark.width <= 100 && !mark.is_byline && !find_mail(line).empty()) mark.is_end = true;
      if (mark.word != nullptr && (mark.word->use != WordUse::starts || mark.width <= 80)) mark.is_sentence = false;
      if (mark.is_caption || mark.is_credit || mark.is_byline || mark.has_time || mark.is_end || is_beside(mark.hint)
          || mark.hint == LineHint::link || mark.hint == LineHint::headline || mark.hint == LineHint::apart
          || (mark.hint == LineHint::heading && mark.width < 160))
        mark.is_sentence = false;
    }
  }

  /// Whether a line of a figure says whose its picture is: what stands in brackets alone, or below its caption.
  [[nodiscard]] bool says_whose(std::size_t i) const noexcept {
    const auto line = text(i);
    if (line.starts_with('(') && line.ends_with(')')) return true;
    for (const std::string_view word :
         {"photograph", "photo by", "photos by", "photo:", "illustration", "image:", "image credit"})
      if (has_word_at(line, 0, word)) return true;
    const bool is_below = i != 0 && page_.marks[i - 1].hint == LineHint::caption
                          && (page_.marks[i - 1].is_caption || page_.marks[i - 1].is_credit);
    const auto words = 1 + std::count(line.begin(), line.end(), ' ');
    if ((words <= 2 || (words <= 5 && line.find('/') != line.npos)) && picture_words.any_in(line)) return true;
    return is_below && !page_.marks[i].ends_with_stop && (line.ends_with(')') || picture_words.any_in(line));
  }

  /// Whether bytes at the end of a line are a day, "2025.12.17.", with a mail address behind it or not.
  [[nodiscard]] static bool ends_with_day(std::string_view line) {
    auto tail = line.substr(line.size() - (std::min<std::size_t>)(line.size(), 60));
    if (const auto mail = find_mail(tail); !mail.empty()) {
      if (without_space(tail.substr(static_cast<std::size_t>(mail.data() + mail.size() - tail.data()))).size() > 1)
        return false;
      tail = without_space(tail.substr(0, static_cast<std::size_t>(mail.data() - tail.data())));
    }
    while (!tail.empty() && (tail.back() == '.' || tail.back() == ' ' || tail.back() == '/')) tail.remove_suffix(1);
    if (tail.size() < 10) return false;
    tail = tail.substr(tail.size() - 10);
    for (std::size_t i = 0; i < 10; ++i) {
      const bool is_point = i == 4 || i == 7;
      if (is_point ? tail[i] != '.' : tail[i] < '0' || tail[i] > '9') return false;
    }
    return true;
  }

  /// Whether one of the next lines is a sentence.
  [[nodiscard]] bool sentence_follows(std::size_t i) const noexcept {
    constexpr std::size_t most = 4;
    for (const auto last = (std::min)(size(), i + most); ++i < last;)
      if (ends_sentence(text(i)) && width_of(text(i)) >= 60) return true;
    return false;
  }

  [[nodiscard]] static bool has_words_before_bracket(std::string_view line) noexcept {
    const auto bracket = line.find_last_of("[(");
    return bracket != line.npos && width_of(line.substr(0, bracket)) >= 8;
  }

  template <class...>
  void mark_picture(std::size_t i) {
    const auto line = text(i);
    auto& mark = page_.marks[i];
    if (mark.hint == LineHint::caption) {
      mark.is_caption = mark.word == nullptr || mark.word->use != WordUse::alone;
    } else if (mark.width <= 900 && mark.width > 0) {
      const auto head = line.substr(0, 48);
      const auto tail = line.substr(line.size() - (std::min<std::size_t>)(line.size(), 120));
      const bool is_bracketed = line.starts_with('[') || line.starts_with('(') || line.starts_with("【");
      const bool has_word = (picture_words.any_in(head) || picture_words.any_in(tail))
                            && (is_bracketed || !mark.is_sentence || !find_dateline(line));
      const bool is_dated = is_bracketed && ends_with_day(line) && bracketed_dateline(line).has_value();
      // Words in front of who gives it are a caption, however few; a text may end so too.
      const bool is_given = !is_bracketed && ends_with_giver(line) && sentence_follows(i);
      const bool is_wide = mark.width >= 40 || (has_word && !is_bracketed && has_words_before_bracket(line));
      mark.is_caption = is_dated || is_given || (has_word && is_wide && !mark.has_copyright);
      mark.is_credit = has_word && !mark.is_caption && !mark.ends_with_stop && !mark.has_copyright;
      if (mark.width > 400 && !is_dated) mark.is_caption = false;
    }
  }

  [[nodiscard]] static bool has_year(std::string_view line) noexcept {
    for (auto at = centuries.first_in(line, 0); at + 4 <= line.size(); at = centuries.first_in(line, at + 1)) {
      const auto century = line.substr(at, 2);
      const auto is_digit = [&](std::size_t i) { return line[i] >= '0' && line[i] <= '9'; };
      if ((century == "19" || century == "20") && is_digit(at + 2) && is_digit(at + 3)) return true;
    }
    return false;
  }

  struct Stated {
    PageTime time;
    bool is_labelled;
    bool is_update;
  };

  /// The times of a line, and what else stands in it.
  template <class...>
  void mark_who_and_when(std::string_view line, LineMark& mark) {
    std::vector<Stated> times;
    std::size_t rest_width = mark.width;
    std::string_view head = line;  // before the first time and its label
    if (has_year(line)) {
      std::size_t from = 0;
      for (auto time = find_page_time(line); time && times.size() < 8; time = find_page_time(line, from)) {
        const auto between = line.substr(from, time->begin - from);
        const TimeLabel* label = nullptr;
        std::size_t label_at = 0;
        time_labels.for_each(between, [&](const TimeLabel& row, std::size_t at) {
          if (label != nullptr && at < label_at + label->word.size()) return;
          label = &row;
          label_at = at;
        });
        // A label stands right before its time.
        if (label != nullptr && between.size() - label_at - label->word.size() > 8) label = nullptr;
        times.push_back({*time, label != nullptr, label != nullptr && label->is_update});
        rest_width -= (std::min)(rest_width, width_of(line.substr(time->begin, time->end - time->begin))
                                                 + (label != nullptr ? width_of(label->word) : 0));
        if (times.size() == 1) head = without_space(between.substr(0, label != nullptr ? label_at : between.size()));
        from = time->end;
      }
    }
    const bool is_labelled = !times.empty() && times.front().is_labelled;
    auto by = mark.width <= 160 ? byline_in(times.empty() ? line : head, !times.empty()) : std::string_view{};
    if (by.empty() && !times.empty()) by = name_in(head);
    mark.is_byline = !by.empty() || mark.hint == LineHint::byline;
    mark.has_time = !times.empty() && (mark.is_byline || (is_labelled ? head.size() <= 60 : rest_width <= 16));
    if (mark.has_time) {
      const auto i = static_cast<std::size_t>(&mark - page_.marks.data());
      mark.is_update = is_labelled && times.front().is_update;
      for (const auto& stated : times)
        page_.times.push_back({i, stated.time.time, stated.is_labelled, stated.is_update});
    }
    if (!by.empty()) page_.bylines.push_back({static_cast<std::size_t>(&mark - page_.marks.data()), by});
    // A sentence with the time of publication behind it is a sentence.
    if (times.size() == 1 && !mark.has_time && !mark.is_byline && times[0].time.end == line.size()
        && width_of(head) >= 30 && ends_sentence(head)) {
      mark.is_sentence = mark.ends_with_stop = true;
      page_.times.push_back(
          {static_cast<std::size_t>(&mark - page_.marks.data()), times[0].time.time, is_labelled, false});
    }
  }

  /// A Korean name in what stands in front of a time: alone, or with a paper or a desk on one side, "제주방송 김견본".
  [[nodiscard]] static std::string_view name_in(std::string_view head) noexcept {
    if (is_korean_name(head)) return head;
    const auto space = head.find(' ');
    if (space == head.npos || head.find(' ', space + 1) != head.npos) return {};
    const auto first = head.substr(0, space);
    const auto second = head.substr(space + 1);
    if (is_korean_name(first) == is_korean_name(second)) return {};
    return is_korean_name(first) ? first : second;
  }

  /// Who wrote it, where a line says little else.
  [[nodiscard]] static std::string_view byline_in(std::string_view line, bool has_time) noexcept {
    line = without_bullets(line);
    if (const auto names = english_byline(line); !names.empty() && !ends_sentence(line)) return names;
    if (const auto writer = korean_writer(line); !writer.empty() && !ends_sentence(line)) return writer;
    const auto by = reporters_in(line);
    if (by.empty()) return {};
    auto rest = width_of(line) - width_of(by);
    if (const auto mail = find_mail(line); !mail.empty()) rest -= (std::min)(rest, width_of(mail));
    // A paper, a desk, a place or a telephone number may stand beside them.
    return rest <= (has_time ? 40U : 24U) && !line.ends_with("다.") ? by : std::string_view{};
  }

  /// Names on lines of their own: below "By", or a Korean one above the time.
  template <class...>
  void mark_names() {
    for (std::size_t i = 0; i + 1 < size(); ++i) {
      const auto name = announces_writer(text(i)) ? i + 1 : i;
      if (page_.marks[name].is_byline || page_.marks[name].word != nullptr) continue;
      const bool is_one = name != i ? is_korean_name(text(name)) || is_english_name(text(name))
                                    : page_.marks[i + 1].has_time && is_korean_name(text(name));
      if (!is_one) continue;
      page_.marks[name].is_byline = true;
      page_.bylines.push_back({name, text(name)});
    }
  }

  MarkedLines page_;
};

}  // namespace newsgraph::inline v0_1::page_parts
