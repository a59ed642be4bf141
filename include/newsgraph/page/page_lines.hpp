// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/lines/dateline.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/page_words.hpp>
#include <newsgraph/page/lines/picture_words.hpp>
#include <newsgraph/page/lines/reporters.hpp>
#include <newsgraph/page/lines/shared_words.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/page_time.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What the lines of a page say of an article. All text is part of the page.
struct PageLines {
  std::vector<PageLine> lines{};                ///< every line that is not empty, in order
  std::string_view paper{};                     ///< whose page it is, where its first line is a name of a paper
  std::string_view place{};                     ///< of the dateline, as printed
  std::string_view agency{};                    ///< of the dateline
  std::vector<std::string_view> by{};           ///< who wrote it, each as printed
  std::optional<Timestamp> published{};         ///< as printed: mostly without a zone
  std::vector<Timestamp> updated{};             ///< when it was changed, in the order of the page
  std::vector<std::string_view> pictures_by{};  ///< whose the pictures are: "AP", "뉴시스"
  std::size_t other_texts = 0;                  ///< how many more texts are on the page, of some paragraphs each
  bool is_closed = false;                       ///< it says that only readers who pay get the rest
};

namespace page_parts {

inline constexpr CharacterSet line_ends{"\r\n"};
inline constexpr CharacterSet centuries{"12"};

/// Tells the lines of a page from each other.
class PageReader {
public:
  PageReader(std::string_view text, Rows<LineHint> hints) : hints_{hints} { split(text); }

  template <class...>
  [[nodiscard]] PageLines read() {
    mark_lines();
    mark_names();
    find_paper();
    find_text();
    find_headline();
    find_start();
    give_roles();
    give_reasons();
    return std::move(page_);
  }

private:
  struct Mark {
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

  static constexpr auto none = static_cast<std::size_t>(-1);
  static constexpr std::size_t short_line = 240;
  static constexpr std::size_t most_names = 64;  // of those who wrote it, or whose its pictures are

  void split(std::string_view text) {
    std::size_t number = 0;
    while (!text.empty()) {
      const auto end = line_ends.first_in(text, 0);
      const auto line = without_space(text.substr(0, end));
      if (!line.empty()) {
        page_.lines.push_back({number + 1, line});
        auto& mark = marks_.emplace_back();
        if (number < hints_.size()) mark.hint = hints_[number];
      }
      ++number;
      text.remove_prefix(end);
      if (!text.empty()) text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
  }

  [[nodiscard]] std::size_t size() const noexcept { return page_.lines.size(); }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return page_.lines[i].text; }

  template <class...>
  void mark_lines() {
    model_parts::IdTable seen;
    seen.reset(size());
    for (std::size_t i = 0; i < size(); ++i) {
      const auto line = text(i);
      auto& mark = marks_[i];
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
    const bool is_below =
        i != 0 && marks_[i - 1].hint == LineHint::caption && (marks_[i - 1].is_caption || marks_[i - 1].is_credit);
    const auto words = 1 + std::count(line.begin(), line.end(), ' ');
    if ((words <= 2 || (words <= 5 && line.find('/') != line.npos)) && picture_words.any_in(line)) return true;
    return is_below && !marks_[i].ends_with_stop && (line.ends_with(')') || picture_words.any_in(line));
  }

  /// Whether markup says that a line is no part of the article.
  [[nodiscard]] static bool is_beside(LineHint hint) noexcept {
    return hint == LineHint::navigation || hint == LineHint::comments || hint == LineHint::related;
  }

  /// Whether markup says no more of a line than that it is text.
  [[nodiscard]] static bool is_plain(LineHint hint) noexcept {
    return hint == LineHint::none || hint == LineHint::paragraph;
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
    auto& mark = marks_[i];
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
  void mark_who_and_when(std::string_view line, Mark& mark) {
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
      const auto i = static_cast<std::size_t>(&mark - marks_.data());
      mark.is_update = is_labelled && times.front().is_update;
      for (const auto& stated : times) times_.push_back({i, stated.time.time, stated.is_labelled, stated.is_update});
    }
    if (!by.empty()) bylines_.push_back({static_cast<std::size_t>(&mark - marks_.data()), by});
    // A sentence with the time of publication behind it is a sentence.
    if (times.size() == 1 && !mark.has_time && !mark.is_byline && times[0].time.end == line.size()
        && width_of(head) >= 30 && ends_sentence(head)) {
      mark.is_sentence = mark.ends_with_stop = true;
      times_.push_back({static_cast<std::size_t>(&mark - marks_.data()), times[0].time.time, is_labelled, false});
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
      if (marks_[name].is_byline || marks_[name].word != nullptr) continue;
      const bool is_one = name != i ? is_korean_name(text(name)) || is_english_name(text(name))
                                    : marks_[i + 1].has_time && is_korean_name(text(name));
      if (!is_one) continue;
      marks_[name].is_byline = true;
      bylines_.push_back({name, text(name)});
    }
  }

  void find_paper() noexcept {
    if (hints_.size() != 0 || size() < 2 || marks_[0].width > 30 || marks_[0].width < 8) return;
    const auto line = text(0);
    if (names_paper(line) && page_word_finder.at(line, 0) == nullptr && line.find_first_of("[(|=<:/") == line.npos)
      page_.paper = line;
  }

  /// Finds the longest run of sentences on the page, between what ends a text.
  template <class...>
  void find_text() {
    struct Run {
      std::size_t begin = none;
      std::size_t end = none;
      std::size_t mass = 0;
      std::size_t sentences = 0;
      bool is_of_readers = false;
      bool is_above = false;  // the heading of the page
    };
    std::size_t heading = 0;
    while (heading < size() && marks_[heading].hint != LineHint::headline) ++heading;
    if (heading == size()) heading = 0;
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
    bool has_markup = false;
    for (const auto& mark : marks_) {
      left += mark.is_sentence && mark.hint == LineHint::paragraph ? mark.width : 0;
      has_markup = has_markup || mark.hint == LineHint::apart;
    }
    bool in_comments = false;
    bool is_apart = false;  // among what belongs to other articles
    std::size_t gap = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      const auto& mark = marks_[i];
      if (mark.is_sentence && mark.first != i && marks_[mark.first].is_sentence && mark.width >= 60)
        continue;  // once is enough
      if (mark.is_sentence) {
        if (run.sentences == 0 && !ends_with_full_stop(i)) continue;
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
      const bool ends = mark.is_end && !(has_markup && left * 3 >= run.mass) && !goes_right_on(i);
      if ((ends || begins_another || i == heading) && run.sentences >= 1) close();
      if (mark.is_end) in_comments = false;
    }
    close();
    begin_ = best.sentences != 0 ? best.begin : none;
    end_ = best.end;
    while (begin_ != none && end_ < size() && is_short_sentence(end_)) ++end_;
    // Text may have been cut off in its last paragraph.
    if (begin_ != none && hints_.size() == 0 && end_ + 1 == size() && may_be_cut(end_)) ++end_;
    std::size_t sentences = 0;
    std::size_t paragraphs = 0;
    for (auto i = begin_; begin_ != none && i < end_; ++i) {
      sentences += marks_[i].is_sentence ? 1 : 0;
      paragraphs += marks_[i].is_sentence && marks_[i].hint == LineHint::paragraph ? 1 : 0;
    }
    has_paragraphs_ = paragraphs >= 3 && paragraphs * 10 >= sentences * 7;
    for (const auto mass : masses) page_.other_texts += mass * 4 >= best.mass ? 1 : 0;
    if (page_.other_texts != 0) --page_.other_texts;
  }

  /// Whether a line says only where to write to, and two sentences follow it: it stands in the text.
  [[nodiscard]] bool goes_right_on(std::size_t i) const noexcept {
    return !marks_[i].has_copyright && i + 2 < size() && marks_[i + 1].is_sentence && marks_[i + 2].is_sentence;
  }

  /// Whether another sentence follows this one, but for pictures and what markup tells apart.
  [[nodiscard]] bool goes_on(std::size_t i) const noexcept {
    constexpr std::size_t most = 12;
    for (const auto last = (std::min)(size(), i + most); ++i < last;) {
      const auto& mark = marks_[i];
      if (mark.is_sentence) return true;
      if (is_plain(mark.hint) && !mark.is_caption && !mark.is_credit && mark.word == nullptr) return false;
    }
    return false;
  }

  /// Whether a line ends as a sentence does and is nothing else that is known, however short.
  [[nodiscard]] bool is_short_sentence(std::size_t i) const noexcept {
    const auto& mark = marks_[i];
    return mark.width >= 6 && ends_with_full_stop(i) && mark.word == nullptr && mark.first == i && !mark.is_end
           && !mark.is_byline && !mark.has_time && !mark.is_credit && !is_beside(mark.hint)
           && mark.hint != LineHint::link && mark.hint != LineHint::apart;
  }

  /// Whether a line is like "Last updated yesterday", or "3 hours ago".
  [[nodiscard]] bool says_when(std::size_t i) const noexcept {
    const auto line = text(i);
    if (marks_[i].width > 70) return false;
    if (line.ends_with(" ago") && marks_[i].width <= 40) return true;
    const auto* label = is_letter(line[0]) ? time_labels.at(line, 0) : nullptr;
    return label != nullptr && !is_letter(line.substr((std::min)(label->word.size(), line.size() - 1)).front());
  }

  [[nodiscard]] bool may_be_cut(std::size_t i) const noexcept {
    const auto& mark = marks_[i];
    return mark.width >= 40 && mark.word == nullptr && mark.first == i && !mark.is_end && !mark.is_byline
           && !mark.has_time && !mark.is_credit && !mark.is_caption;
  }

  [[nodiscard]] bool ends_with_full_stop(std::size_t i) const noexcept {
    if (marks_[i].width >= 160) return true;
    auto line = text(i);
    constexpr std::string_view closing[] = {"\"", "'", ")", "]", "”", "’"};
    constexpr std::string_view stops[] = {".", "。", "۔"};
    for (const auto mark : closing)
      if (line.ends_with(mark)) line.remove_suffix(mark.size());
    for (const auto mark : stops)
      if (line.ends_with(mark)) return true;
    return false;
  }

  /// Whether a line may be a heading: nothing else that is known, and no sentence.
  [[nodiscard]] bool may_be_heading(std::size_t i, unsigned least_shared) const {
    const auto& mark = marks_[i];
    if (mark.word != nullptr || mark.has_time || mark.is_byline || mark.is_caption || mark.is_credit || mark.is_end)
      return false;
    if (is_beside(mark.hint) || mark.hint == LineHint::link || says_when(i)) return false;
    if (mark.width < 10 || mark.width > 300 || (mark.is_sentence && ends_with_full_stop(i))) return false;
    if (least_shared != 0 && text(i).ends_with("다.")) return false;
    return shared_.share_of(text(i)) >= least_shared;
  }

  struct Heading {
    std::size_t line = none;
    std::size_t weight = 0;  // how much of it the text has
  };
  static constexpr std::size_t weights_apart = 2;

  /// The first of the headings right above a line that has much of the text, as far up as `from`.
  [[nodiscard]] Heading first_heading(std::size_t from, std::size_t line) const {
    const auto weight_of = [&](std::size_t i) {
      return may_be_heading(i, 12) ? shared_.share_of(text(i)) * (std::min<std::size_t>)(marks_[i].width, 40) : 0;
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

  template <class...>
  void find_headline() {
    if (begin_ == none) {
      for (std::size_t i = 0; i < size() && headline_ == none; ++i)
        if (marks_[i].hint == LineHint::headline) headline_ = i;
      return;
    }
    std::size_t bytes = 0;
    for (auto i = begin_; i < end_ && bytes < 8'000; ++i)
      if (marks_[i].is_sentence) {
        shared_.add(text(i).substr(0, 8'000));
        bytes += text(i).size();
      }
    for (auto i = begin_; i-- > 0 && headline_ == none;)
      if (marks_[i].hint == LineHint::headline && marks_[i].width >= 8 && shared_.share_of(text(i)) >= 10)
        headline_ = i;
    if (headline_ != none) return;
    // Below any other text.
    std::size_t floor = begin_;
    while (floor > 0 && !(marks_[floor - 1].is_sentence && ends_with_full_stop(floor - 1))) --floor;
    // What stands right above a time, a byline or the text may be headings; the first of them that tells of the text is
    // it.
    std::vector<Heading> tops;
    std::size_t most = 0;
    for (auto i = floor, from = floor; i <= begin_; ++i) {
      if (i != begin_ && !marks_[i].has_time && !marks_[i].is_byline) continue;
      const auto top = first_heading(from, i);
      if (top.weight != 0) tops.push_back(top);
      most = (std::max)(most, top.weight);
      from = i + 1;
    }
    constexpr std::size_t most_between = 15;  // lines of one article's head
    for (auto i = tops.size(); i-- > 0;)
      if (tops[i].weight * weights_apart >= most && (headline_ == none || headline_ - tops[i].line <= most_between))
        headline_ = tops[i].line;
    // Of a title with the name of the page behind it, the one below is the headline.
    if (headline_ != none)
      for (auto i = headline_ + 1; i < begin_; ++i)
        if (may_be_heading(i, 25) && text(headline_).size() > text(i).size() && text(headline_).starts_with(text(i))
            && marks_[i].width >= 14) {
          headline_ = i;
          break;
        }
  }

  /// A sentence or two above the byline are no text yet.
  void find_start() {
    if (begin_ == none) return;
    std::size_t above = 0;
    std::size_t below = none;
    for (auto i = begin_; i < end_ && i < begin_ + 10; ++i) {
      if (marks_[i].is_sentence) ++above;
      if (marks_[i].has_time || marks_[i].is_byline) below = i;
    }
    if (below == none) return;
    above = 0;
    for (auto i = begin_; i < below; ++i) above += marks_[i].is_sentence ? 1 : 0;
    std::size_t after = none;
    std::size_t count = 0;
    for (auto i = below; i < end_; ++i)
      if (marks_[i].is_sentence) {
        if (after == none) after = i;
        ++count;
      }
    if (above > 2 || count < 2) return;
    for (auto i = begin_; i < below; ++i)
      if (marks_[i].is_sentence) page_.lines[i].role = LineRole::subhead;
    begin_ = after;
  }

  void put(std::size_t i, LineRole role) noexcept { page_.lines[i].role = role; }

  template <class...>
  void give_roles() {
    // Where nothing is text, times and names say nothing of it.
    const auto top = headline_ != none ? headline_ : 0;
    if (headline_ != none) put(headline_, LineRole::headline);
    const auto last = begin_ == none ? size() : end_;
    for (std::size_t i = top; i < size(); ++i) {
      const auto& mark = marks_[i];
      auto& line = page_.lines[i];
      const bool is_inside = begin_ != none && i >= begin_ && i < end_;
      if (i == headline_ || line.role == LineRole::subhead) continue;
      const bool is_again = mark.first != i && page_.lines[mark.first].role != LineRole::left_out && mark.width >= 10;
      if (is_again && (mark.is_caption || !(is_inside && mark.width < 60))) {
        line.reason = LeftOutReason::repeated;
      } else if (mark.is_byline && i < last + 6) {
        line.role = LineRole::byline;
      } else if (mark.has_time) {
        line.role = i < last + 6 ? LineRole::time : LineRole::left_out;
      } else if (begin_ == none || mark.is_end || is_beside(mark.hint)) {
        continue;
      } else if (i < end_ && i < begin_ && !mark.is_caption && !mark.is_credit && mark.is_sentence
                 && repeats_below(i)) {
        line.role = LineRole::caption;
      } else if (mark.is_caption && i < end_ + 3) {
        line.role = LineRole::caption;
      } else if (mark.is_credit && i < end_ + 3) {
        line.role = LineRole::credit;
      } else if (i < begin_) {
        const bool is_next = i > top
                             && (i == top + 1 || page_.lines[i - 1].role == LineRole::subhead
                                 || without_bullets(line.text).size() != line.text.size());
        // What markup has as the next heading may share no word with the text.
        const bool is_told = i == top + 1 && marks_[top].hint == LineHint::headline && mark.hint == LineHint::heading;
        if (headline_ != none && mark.width >= 10 && may_be_heading(i, is_told ? 0 : is_next ? 10 : 25))
          line.role = LineRole::subhead;
      } else if (is_inside && mark.word == nullptr && mark.hint != LineHint::link) {
        line.role = role_inside(i);
      }
    }
    read_who_and_when(last);
  }

  [[nodiscard]] bool repeats_below(std::size_t i) const noexcept {
    for (auto j = i + 1; j < size() && j < i + 4; ++j)
      if (marks_[j].first == i) return true;
    return false;
  }

  /// Of a line in the text.
  [[nodiscard]] LineRole role_inside(std::size_t i) const noexcept {
    const auto& mark = marks_[i];
    if (mark.hint == LineHint::apart || !has_letters(text(i))) return LineRole::left_out;
    if (mark.hint == LineHint::heading) return LineRole::subhead;
    if (mark.is_sentence || mark.ends_with_stop || mark.hint == LineHint::paragraph) return LineRole::body;
    if (has_paragraphs_ && !stands_between(i)) return LineRole::left_out;
    if (is_among_others(i)) return LineRole::left_out;
    if (i + 1 == size() && hints_.size() == 0) return LineRole::body;
    if (mark.width >= 80 || without_bullets(text(i)).size() != text(i).size()) return LineRole::body;
    if (mark.width < 8 || (hints_.size() == 0 && !is_between_sentences(i))) return LineRole::left_out;
    return LineRole::subhead;
  }

  [[nodiscard]] static bool has_letters(std::string_view line) noexcept {
    return base_parts::any_of(line, [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return (byte >= '0' && byte <= '9') || is_letter(c) || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF);
    });
  }

  /// Whether there is a sentence right above it and one right below.
  [[nodiscard]] bool stands_between(std::size_t i) const noexcept {
    return marks_[i].hint == LineHint::none && marks_[i].width >= 10 && is_between_sentences(i);
  }

  [[nodiscard]] bool is_between_sentences(std::size_t i) const noexcept {
    const auto is_text = [&](const Mark& mark) { return mark.is_sentence || mark.is_caption || mark.is_credit; };
    return i > begin_ && i + 1 < end_ && is_text(marks_[i - 1]) && is_text(marks_[i + 1]);
  }

  /// Whether it stands under a word that heads other articles, with no sentence between.
  [[nodiscard]] bool is_among_others(std::size_t i) const noexcept {
    for (std::size_t steps = 0; i-- > begin_ && steps < 12; ++steps) {
      if (marks_[i].is_sentence) return false;
      if (marks_[i].word != nullptr && marks_[i].word->use == WordUse::heads) return true;
    }
    return false;
  }

  template <class...>
  void read_who_and_when(std::size_t last) {
    const auto counts = [&](std::size_t line) { return page_.lines[line].role != LineRole::left_out; };
    const auto add = [](std::vector<std::string_view>& all, std::string_view one) {
      if (!one.empty() && all.size() < most_names && !base_parts::contains(all, one)) all.push_back(one);
    };
    bool is_labelled = false;
    for (const auto& stated : times_) {
      if (!counts(stated.line)) continue;
      if (stated.is_update) {
        page_.updated.push_back(stated.time);
      } else if (!page_.published || (stated.is_labelled && !is_labelled && stated.line < last + 6)) {
        page_.published = stated.time;
        is_labelled = stated.is_labelled;
      }
    }
    bool is_first = true;
    for (std::size_t i = headline_ != none ? headline_ : 0; i < size() && i < last; ++i) {
      const auto role = page_.lines[i].role;
      if (role == LineRole::body && is_first) {
        is_first = false;
        if (const auto found = find_dateline(text(i))) {
          if (!found->place.empty() || !found->agency.empty()) {
            page_.place = found->place;
            page_.agency = found->agency;
          }
          add(page_.by, found->by);
        }
      } else if (role == LineRole::byline && is_first) {
        // The dateline may stand on a line of its own.
        if (const auto found = bracketed_dateline(text(i)); found && page_.agency.empty()) {
          page_.place = found->place;
          page_.agency = found->agency;
        }
      } else if (role == LineRole::caption || role == LineRole::credit) {
        add_pictures(text(i), add);
      }
    }
    // Those in the dateline once more, with a mail address or another title, are the same.
    for (const auto& [line, by] : bylines_) {
      if (!counts(line) || page_.by.size() >= most_names) continue;
      const auto name = without_title(by);
      const auto same = base_parts::find_if(page_.by, [&](std::string_view other) {
        return other.find(name) != other.npos || name.find(without_title(other)) != name.npos;
      });
      if (same == page_.by.end())
        page_.by.push_back(by);
      else if (same->size() < by.size() && by.starts_with(*same))
        *same = by;
    }
  }

  template <class Add>
  void add_pictures(std::string_view line, Add add) {
    std::string_view whose;
    if (const auto found = bracketed_dateline(line); found && !found->agency.empty()) whose = found->agency;
    for (const std::string_view mark : {"사진=", "사진 =", "사진제공=", "사진 제공=", "사진:", "사진 제공 ", "ⓒ"})
      if (const auto at = line.find(mark); whose.empty() && at != line.npos) {
        whose = line.substr(at + mark.size());
        whose = whose.substr(0, (std::min)(whose.find_first_of(")]>.,"), whose.size()));
      }
    for (const std::string_view name : {"Reuters", "REUTERS", "Getty Images", "AFP", "Bloomberg", "Yonhap"})
      if (whose.empty() && line.find(name) != line.npos) whose = line.substr(line.find(name), name.size());
    if (width_of(whose) > 40) return;
    while (!whose.empty()) {
      auto end = whose.size();
      std::size_t joint = 0;
      for (const std::string_view mark : {"/", "·"})
        if (const auto at = whose.find(mark); at < end) {
          end = at;
          joint = mark.size();
        }
      add(page_.pictures_by, without_space(whose.substr(0, end)));
      whose.remove_prefix((std::min)(end + joint, whose.size()));
    }
  }

  /// Says why what is left out is.
  void give_reasons() {
    auto under = LeftOutReason::unknown;
    for (std::size_t i = 0; i < size(); ++i) {
      auto& line = page_.lines[i];
      const auto& mark = marks_[i];
      if (line.role != LineRole::left_out) {
        under = LeftOutReason::unknown;
        continue;
      }
      if (line.reason == LeftOutReason::repeated) continue;
      line.reason = reason_of(i, under);
      if (mark.word != nullptr && mark.word->use == WordUse::heads)
        under = mark.word->reason;
      else if (mark.word != nullptr && under != LeftOutReason::comments)
        under = LeftOutReason::unknown;
      if (line.reason == LeftOutReason::copyright) under = LeftOutReason::unknown;
    }
    if (headline_ == none) return;
    for (std::size_t i = 0; i < size(); ++i) {
      auto& line = page_.lines[i];
      if (line.role == LineRole::left_out && line.reason == LeftOutReason::unknown && i != headline_
          && (line.text == text(headline_)
              || (line.text.starts_with(text(headline_)) && marks_[headline_].width >= 14)))
        line.reason = LeftOutReason::repeated;
    }
  }

  [[nodiscard]] LeftOutReason reason_of(std::size_t i, LeftOutReason under) const noexcept {
    const auto& mark = marks_[i];
    if (mark.has_copyright) return LeftOutReason::copyright;
    if (mark.word != nullptr) return mark.word->reason;
    if (mark.hint == LineHint::comments) return LeftOutReason::comments;
    if (mark.hint == LineHint::related) return LeftOutReason::related;
    if (mark.hint == LineHint::navigation) return LeftOutReason::navigation;
    if (under != LeftOutReason::unknown) return under;
    if (mark.is_end) return LeftOutReason::contact;
    if (i == 0 && !page_.paper.empty()) return LeftOutReason::navigation;
    if (mark.hint == LineHint::link) return mark.width < 20 ? LeftOutReason::navigation : LeftOutReason::related;
    return LeftOutReason::unknown;
  }

  struct LineTime {
    std::size_t line;
    Timestamp time;
    bool is_labelled;
    bool is_update;
  };
  struct LineBy {
    std::size_t line;
    std::string_view by;
  };

  Rows<LineHint> hints_;
  PageLines page_;
  std::vector<Mark> marks_;
  std::vector<LineTime> times_;
  std::vector<LineBy> bylines_;
  SharedWords shared_;
  std::size_t headline_ = none;
  std::size_t begin_ = none;  // of the text
  std::size_t end_ = none;
  bool has_paragraphs_ = false;  // markup says which lines of it are paragraphs
};

}  // namespace page_parts

/// Tells what each line of a page is to its article: the text of a page of news as it is copied or as a crawler has it,
/// Korean or English, in UTF-8. A paragraph is a line; where a paragraph begins with a dateline it keeps it. `hints`
/// are what markup says of the lines, by number, where there was some. The text must outlive what is given. Any bytes
/// will do. O(text).
template <class...>
[[nodiscard]] PageLines page_lines(std::string_view text, Rows<LineHint> hints = {}) {
  return page_parts::PageReader{text, hints}.read();
}

}  // namespace newsgraph::inline v0_1
