// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/lines/article_starts.hpp>
#include <newsgraph/page/lines/cut_figures.hpp>
#include <newsgraph/page/lines/dateline.hpp>
#include <newsgraph/page/lines/headline_finder.hpp>
#include <newsgraph/page/lines/line_marker.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/marked_lines.hpp>
#include <newsgraph/page/lines/page_words.hpp>
#include <newsgraph/page/lines/text_finder.hpp>
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
  std::size_t articles = 0;                     ///< that its datelines, bylines or reporters' addresses tell of
  std::size_t entries = 0;                      ///< sentences with a time of day in front, as on a live page
  std::vector<std::size_t> cut_figures{};       ///< numbers of lines whose last figure may go on in the next one
  bool is_closed = false;                       ///< it says that only readers who pay get the rest
};

namespace page_parts {

/// Tells the lines of a page from each other.
class PageReader {
public:
  PageReader(MarkedLines& marked, const FoundText& text, const HeadlineFinder& headlines, std::size_t headline) noexcept
      : marked_{marked}, text_{text}, headlines_{headlines}, headline_{headline} {}

  template <class...>
  [[nodiscard]] PageLines read() {
    page_.is_closed = marked_.is_closed;
    page_.other_texts = text_.other_texts;
    const auto starts = article_starts(marked_);
    page_.articles = starts.articles;
    page_.entries = starts.entries;
    find_paper();
    give_roles();
    give_reasons();
    find_cut_figures();
    page_.lines = std::move(marked_.lines);
    return std::move(page_);
  }

private:
  static constexpr std::size_t most_names = 64;  // of those who wrote it, or whose its pictures are

  [[nodiscard]] std::size_t size() const noexcept { return marked_.size(); }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return marked_.text(i); }

  void find_paper() noexcept {
    if (marked_.hints.size() != 0 || size() < 2 || marks_[0].width > 30 || marks_[0].width < 8) return;
    const auto line = text(0);
    const bool may_be = !is_letter(line[0]) || line.starts_with("The ");  // "Local News" is a part of one
    if (may_be && names_paper(line) && page_word_finder.at(line, 0) == nullptr
        && line.find_first_of("[(|=<:/") == line.npos)
      page_.paper = line;
  }

  template <class...>
  void find_cut_figures() {
    constexpr std::size_t least = 30;  // how wide a line is that breaks
    const auto is_text = [&](std::size_t i) {
      const auto role = marked_.lines[i].role;
      return role == LineRole::body || role == LineRole::subhead || role == LineRole::caption;
    };
    for (std::size_t i = 0; i + 1 < size(); ++i) {
      const auto& line = marked_.lines[i];
      const auto next = text(i + 1);
      const bool is_cut = marks_[i].width >= least
                              ? cuts_figure(line.text, next)
                              : ends_in_digit(line.text) && goes_on_with_figure(line.text, next, false);
      if (!is_cut || line.number + 1 != marked_.lines[i + 1].number) continue;
      if (is_text(i) || is_text(i + 1)) page_.cut_figures.push_back(line.number);
    }
  }

  void put(std::size_t i, LineRole role) noexcept { marked_.lines[i].role = role; }

  template <class...>
  void give_roles() {
    // Where nothing is text, times and names say nothing of it.
    const auto top = headline_ != no_line ? headline_ : 0;
    if (headline_ != no_line) put(headline_, LineRole::headline);
    const auto last = text_.begin == no_line ? size() : text_.end;
    for (std::size_t i = top; i < size(); ++i) {
      const auto& mark = marks_[i];
      auto& line = marked_.lines[i];
      const bool is_inside = text_.begin != no_line && i >= text_.begin && i < text_.end;
      if (i == headline_ || line.role == LineRole::subhead) continue;
      const bool is_again = mark.first != i && marked_.lines[mark.first].role != LineRole::left_out && mark.width >= 10;
      if (i >= text_.first && i < text_.begin && mark.is_sentence) {
        line.role = LineRole::subhead;
      } else if (is_again && (mark.is_caption || !(is_inside && mark.width < 60))) {
        line.reason = LeftOutReason::repeated;
      } else if (mark.is_byline && i < last + 6) {
        line.role = LineRole::byline;
      } else if (mark.has_time) {
        line.role = i < last + 6 ? LineRole::time : LineRole::left_out;
      } else if (text_.begin == no_line || mark.is_end || is_beside(mark.hint)) {
        continue;
      } else if (i < text_.end && i < text_.begin && !mark.is_caption && !mark.is_credit && mark.is_sentence
                 && repeats_below(i)) {
        line.role = LineRole::caption;
      } else if (mark.is_caption && i < text_.end + 3) {
        line.role = LineRole::caption;
      } else if (mark.is_credit && i < text_.end + 3) {
        line.role = LineRole::credit;
      } else if (i < text_.begin) {
        const bool is_next = i > top
                             && (i == top + 1 || marked_.lines[i - 1].role == LineRole::subhead
                                 || without_bullets(line.text).size() != line.text.size());
        // What markup has as the next heading may share no word with the text.
        const bool is_told = i == top + 1 && marks_[top].hint == LineHint::headline && mark.hint == LineHint::heading;
        if (headline_ != no_line && mark.width >= 10 && headlines_.may_be(i, is_told ? 0 : is_next ? 10 : 25))
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
    if (text_.has_paragraphs && !stands_between(i)) return LineRole::left_out;
    if (is_among_others(i)) return LineRole::left_out;
    if (i + 1 == size() && marked_.hints.size() == 0) return LineRole::body;
    if (mark.width >= 80 || without_bullets(text(i)).size() != text(i).size()) return LineRole::body;
    if (mark.width < 8 || (marked_.hints.size() == 0 && !is_between_sentences(i))) return LineRole::left_out;
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
    const auto is_text = [&](const LineMark& mark) { return mark.is_sentence || mark.is_caption || mark.is_credit; };
    return i > text_.begin && i + 1 < text_.end && is_text(marks_[i - 1]) && is_text(marks_[i + 1]);
  }

  /// Whether it stands under a word that heads other articles, with no sentence between.
  [[nodiscard]] bool is_among_others(std::size_t i) const noexcept {
    for (std::size_t steps = 0; i-- > text_.begin && steps < 12; ++steps) {
      if (marks_[i].is_sentence) return false;
      if (marks_[i].word != nullptr && marks_[i].word->use == WordUse::heads) return true;
    }
    return false;
  }

  template <class...>
  void read_who_and_when(std::size_t last) {
    const auto counts = [&](std::size_t line) { return marked_.lines[line].role != LineRole::left_out; };
    const auto add = [](std::vector<std::string_view>& all, std::string_view one) {
      if (!one.empty() && all.size() < most_names && !base_parts::contains(all, one)) all.push_back(one);
    };
    bool is_labelled = false;
    for (const auto& stated : marked_.times) {
      if (!counts(stated.line)) continue;
      if (stated.is_update) {
        page_.updated.push_back(stated.time);
      } else if (!page_.published || (stated.is_labelled && !is_labelled && stated.line < last + 6)) {
        page_.published = stated.time;
        is_labelled = stated.is_labelled;
      }
    }
    // Where no line below the headline states one, it may stand right above it.
    for (const auto& stated : marked_.times)
      if (!page_.published && headline_ != no_line && stated.line < headline_ && stated.line + 2 >= headline_
          && !stated.is_update && is_plain(marks_[stated.line].hint)) {
        page_.published = stated.time;
        put(stated.line, LineRole::time);
      }
    bool is_first = true;
    for (std::size_t i = headline_ != no_line ? headline_ : 0; i < size() && i < last; ++i) {
      const auto role = marked_.lines[i].role;
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
    std::vector<std::string_view> names;
    for (const auto by : page_.by) names.push_back(without_title(by));
    for (const auto& [line, by] : marked_.bylines) {
      if (!counts(line) || names.size() >= most_names) continue;
      const auto name = without_title(by);
      std::size_t same = 0;
      while (same < names.size() && page_.by[same].find(name) == by.npos && name.find(names[same]) == by.npos) ++same;
      if (same == names.size()) {
        page_.by.push_back(by);
        names.push_back(name);
      } else if (page_.by[same].size() < by.size() && by.starts_with(page_.by[same])) {
        page_.by[same] = by;
      }
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
      auto& line = marked_.lines[i];
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
    if (headline_ == no_line) return;
    for (std::size_t i = 0; i < size(); ++i) {
      auto& line = marked_.lines[i];
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
    if (mark.hint == LineHint::hidden) return LeftOutReason::hidden;
    if (mark.hint == LineHint::navigation) return LeftOutReason::navigation;
    if (under != LeftOutReason::unknown) return under;
    if (mark.is_end) return LeftOutReason::contact;
    if (i == 0 && !page_.paper.empty()) return LeftOutReason::navigation;
    if (mark.hint == LineHint::link) return mark.width < 20 ? LeftOutReason::navigation : LeftOutReason::related;
    return LeftOutReason::unknown;
  }

  MarkedLines& marked_;
  const std::vector<LineMark>& marks_{marked_.marks};
  FoundText text_;
  const HeadlineFinder& headlines_;
  std::size_t headline_;
  PageLines page_;
};

}  // namespace page_parts

/// Tells what each line of a page is to its article: the text of a page of news as it is copied or as a crawler has it,
/// Korean or English, in UTF-8. A paragraph is a line; where a paragraph begins with a dateline it keeps it. `hints`
/// are what markup says of the lines, by number, where there was some. The text must outlive what is given. Any bytes
/// will do. O(text).
template <class...>
[[nodiscard]] PageLines page_lines(std::string_view text, Rows<LineHint> hints = {}) {
  auto marked = page_parts::LineMarker{text, hints}.mark();
  const auto found = page_parts::TextFinder{marked}.find();
  page_parts::HeadlineFinder headlines{marked, found};
  const auto headline = headlines.find();
  return page_parts::PageReader{marked, found, headlines, headline}.read();
}

}  // namespace newsgraph::inline v0_1
