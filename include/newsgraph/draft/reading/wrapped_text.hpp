// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/page/page_lines.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Text of a page whose lines break within sentences, as those of mail do.
struct WrappedText {
  bool is_wrapped = false;    ///< else it is like that of most pages: a paragraph is a line
  bool breaks_words = false;  ///< its lines break within words too
  std::string joined{};       ///< with a line for each paragraph, and empty ones behind it, so that each line keeps its
                              ///< number; empty where that can't be told
  std::vector<std::size_t> cut_figures{};  ///< numbers of lines that are joined between two digits, from 1
};

/// Joins lines that break within sentences.
class LineJoiner {
public:
  explicit LineJoiner(std::string_view text) : text_{text} {}

  template <class...>
  [[nodiscard]] WrappedText join() {
    WrappedText found;
    split();
    if (narrow_mass_ < wide_mass_) return found;
    find_breaks();
    find_column();
    find_paragraphs(false);
    const bool is_certain =
        breaks_ >= least_breaks || (breaks_ + longer_ >= 1 && paragraphs_ >= 2 && mass_ * 2 >= narrow_mass_);
    if (mass_ == 0 || mass_ < wide_mass_ || (!is_certain && mass_ * 4 < narrow_mass_)) return found;
    found.is_wrapped = true;
    has_gaps_ = ends_at_gaps_ * 2 >= paragraphs_;
    find_paragraphs(true);
    found.breaks_words = breaks_words();
    if (is_certain && !found.breaks_words) {
      found.joined = joined();
      find_cut_figures(found.cut_figures);
    }
    return found;
  }

private:
  static constexpr std::size_t widest = 110;  // of lines that are broken
  static constexpr std::size_t narrow = 30;   // a line of less has a reason of its own to end
  static constexpr std::size_t least_breaks = 2;

  struct Line {
    std::string_view text{};
    std::size_t width = 0;
    std::size_t first_word = 0;  // how wide it is
    bool is_end = false;         // of a sentence
    bool is_broken = false;      // within a sentence, by the letters at its end and those of the next one
    bool may_join = false;       // the next one is no item of a list, nor a paragraph with a dateline
    bool joins = false;          // the next one goes on with it
    std::size_t ends = 1;        // how many lines of the page it is, with an empty one below each
  };

  void split() {
    for (auto rest = text_; !rest.empty();) {
      const auto end = page_parts::line_ends.first_in(rest, 0);
      auto& line = lines_.emplace_back();
      line.text = page_parts::without_space(rest.substr(0, end));
      constexpr std::size_t most_bytes = 3 * widest;  // of a line of this width
      line.width = line.text.size() > most_bytes ? line.text.size() / 3 * 2 : page_parts::width_of(line.text);
      (line.width > widest ? wide_mass_ : narrow_mass_) += line.width;
      rest.remove_prefix(end);
      if (!rest.empty()) rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
    }
    take_spacing();
  }

  /// Where an empty line stands below each other line, it parts nothing.
  template <class...>
  void take_spacing() {
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
      if (!lines_[i].text.empty() && !lines_[i + 1].text.empty()) return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < lines_.size(); ++kept) {
      lines_[kept] = lines_[i];
      lines_[kept].ends = !lines_[i].text.empty() && i + 1 < lines_.size() ? 2 : 1;
      i += lines_[kept].ends;
    }
    lines_.resize(kept);
    is_spaced_ = true;
  }

  [[nodiscard]] static bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

  /// Whether a word ends here that another one follows in Korean: a particle, an ending that joins.
  [[nodiscard]] static bool ends_joint(std::string_view line) noexcept {
    constexpr std::string_view joints = "은는이가을를에의로고며서도와과해한할된될만게지면데라던";
    if (line.size() < 6 || !page_parts::is_hangul(line, line.size() - 6)) return line.ends_with(',');
    for (std::size_t at = 0; at < joints.size(); at += 3)
      if (line.ends_with(joints.substr(at, 3))) return true;
    return false;
  }

  /// Whether a line is a row of a table.
  [[nodiscard]] static bool has_columns(std::string_view line) noexcept {
    return line.find("    ") != line.npos || line.find('\t') != line.npos;
  }

  /// Whether a line of text may go on with the next one, and not only stand above it.
  [[nodiscard]] bool may_join(std::size_t i) const noexcept {
    const auto& line = lines_[i];
    const auto& next = lines_[i + 1];
    return line.width != 0 && next.width != 0 && line.width <= widest && next.width <= widest
           && page_parts::without_bullets(next.text).size() == next.text.size() && !has_columns(line.text)
           && !has_columns(next.text) && !page_parts::find_dateline(next.text);
  }

  template <class...>
  void find_breaks() {
    for (auto& line : lines_) {
      if (line.width > widest) continue;
      line.first_word = page_parts::width_of(line.text.substr(0, line.text.find(' ')));
      line.is_end = page_parts::ends_sentence(line.text)
                    && !(line.text.ends_with('.') && ends_abbreviation(line.text, line.text.size() - 1));
    }
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      auto& line = lines_[i];
      const auto next = lines_[i + 1].text;
      line.may_join = may_join(i);
      if (line.is_end || !line.may_join) continue;
      const bool is_number = next[0] >= '0' && next[0] <= '9';
      line.is_broken = (is_small(next[0]) && line.width >= narrow)
                       || ((is_number || page_parts::is_hangul(next, 0)) && ends_joint(line.text));
      has_broken_ = has_broken_ || line.is_broken;
    }
  }

  /// The width that most lines keep to that break: there is no room in it for the first word of the next one.
  void find_column() {
    std::size_t all = 0;
    std::size_t more[widest + 2]{};
    std::size_t less[widest + 2]{};
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      const auto& line = lines_[i];
      if (line.is_end || line.width < narrow || !line.may_join) continue;
      const std::size_t weight = line.is_broken ? 4 : 1;
      all += weight;
      more[line.width] += weight;
      less[(std::min)(line.width + lines_[i + 1].first_word, widest) + 1] += weight;
    }
    std::size_t most = 0;
    std::size_t count = 0;
    for (std::size_t width = narrow; width <= widest; ++width) {
      count += more[width];
      count -= less[width];
      if (count >= most) {
        most = count;
        column_ = width;
      }
    }
    if (most * 2 < all || is_spaced_) column_ = 0;
  }

  [[nodiscard]] bool is_full(std::size_t i) const noexcept {
    const auto& line = lines_[i];
    return line.width >= narrow && line.width <= column_ && line.width + 1 + lines_[i + 1].first_word > column_
           && (has_gaps_ || !line.is_end);
  }

  /// Says which lines go on: such that are broken or full, up to one that ends a sentence. On a page that is known to
  /// be wrapped one full line is enough.
  void find_paragraphs(bool is_known) {
    for (std::size_t i = 0; i < lines_.size();) {
      auto end = i;
      std::size_t broken = 0;
      std::size_t certain = 0;
      for (; lines_[end].may_join && (lines_[end].is_broken || is_full(end)); ++end) {
        broken += lines_[end].is_broken ? 1 : 0;
        certain += is_full(end) || is_small(lines_[end + 1].text[0]) ? 1 : 0;
      }
      const auto pairs = end - i;
      for (auto line = i; line < end; ++line) lines_[line].joins = false;
      const bool is_paragraph = lines_[end].is_end
                                    ? is_known || broken != 0 || pairs >= (has_broken_ ? 2U : 3U) || is_block(i, end)
                                    : certain == pairs && (is_known || (broken >= 2 && is_block(i, end)));
      if (pairs != 0 && is_paragraph) {
        for (auto line = i; line < end; ++line) lines_[line].joins = true;
        for (auto line = i; line <= end; ++line) mass_ += lines_[line].width;
        breaks_ += (std::max)(broken, pairs >= 3 && lines_[end].is_end ? pairs - 1 : 0);
        longer_ += pairs >= 2 && lines_[end].is_end ? 1 : 0;
        ++paragraphs_;
        ends_at_gaps_ += end + 1 == lines_.size() || lines_[end + 1].width == 0 ? 1 : 0;
      }
      i = end + 1;
    }
  }

  /// Whether empty lines stand around these, and others above them.
  [[nodiscard]] bool is_block(std::size_t first, std::size_t last) const noexcept {
    return !is_spaced_ && first != 0 && lines_[first - 1].width == 0
           && (last + 1 == lines_.size() || lines_[last + 1].width == 0);
  }

  /// Whether a line of Korean begins with the last syllable of a word, as no word has it alone: "며,", "로".
  [[nodiscard]] static bool begins_within(std::string_view line) noexcept {
    constexpr std::string_view ends = "은는을를에의로고며와과다";
    if (!page_parts::is_hangul(line, 0) || page_parts::is_hangul(line, 3)) return false;
    for (std::size_t at = 0; at < ends.size(); at += 3)
      if (line.starts_with(ends.substr(at, 3))) return true;
    return false;
  }

  /// Whether lines of Korean break within words: nine of ten have no room for a syllable more, and most end in none
  /// that ends a word.
  [[nodiscard]] bool breaks_words() const noexcept {
    std::size_t all = 0;
    std::size_t full = 0;
    std::size_t joints = 0;
    std::size_t within = 0;
    std::size_t widest_one = 0;
    for (const auto& line : lines_)
      if (line.joins) widest_one = (std::max)(widest_one, line.width);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto& line = lines_[i];
      if (!line.joins || !page_parts::is_hangul(lines_[i + 1].text, 0)) continue;
      ++all;
      full += line.width + 2 >= widest_one ? 1 : 0;
      joints += ends_joint(line.text) ? 1 : 0;
      within += begins_within(lines_[i + 1].text) ? 1 : 0;
    }
    return full * 10 >= all * 9 && (within != 0 || (all >= 4 && joints * 2 < all));
  }

  template <class...>
  void find_cut_figures(std::vector<std::size_t>& numbers) const {
    std::size_t number = 1;
    for (const auto& line : lines_) {
      if (line.joins && page_parts::cuts_number(line.text, (&line + 1)->text)) numbers.push_back(number);
      number += line.ends;
    }
  }

  template <class...>
  [[nodiscard]] std::string joined() const {
    std::string text;
    text.reserve(text_.size() + 1);
    std::size_t open = 0;
    for (const auto& line : lines_) {
      text += line.text;
      open += line.ends;
      if (line.joins) {
        const auto next = (&line + 1)->text;
        const auto before = line.text.size() > 1 ? line.text[line.text.size() - 2] : ' ';
        const bool is_hyphen = line.text.ends_with('-') && before != ' ' && before != '-'
                               && (page_parts::is_letter(next[0]) || (next[0] >= '0' && next[0] <= '9'));
        if (!is_hyphen) text += ' ';
      } else {
        text.append(open, '\n');
        open = 0;
      }
    }
    return text;
  }

  std::string_view text_;
  std::vector<Line> lines_;
  std::size_t wide_mass_ = 0;  // of lines that are no broken ones
  std::size_t narrow_mass_ = 0;
  std::size_t column_ = 0;
  std::size_t mass_ = 0;    // of lines that are joined
  std::size_t breaks_ = 0;  // among these
  std::size_t paragraphs_ = 0;
  std::size_t longer_ = 0;        // of paragraphs: three lines or more, up to the end of a sentence
  std::size_t ends_at_gaps_ = 0;  // of paragraphs: an empty line follows
  bool has_broken_ = false;
  bool has_gaps_ = true;    // between paragraphs
  bool is_spaced_ = false;  // an empty line stands below each other line
};

/// Looks whether a page of text breaks its lines within sentences, and joins them. O(text).
template <class...>
[[nodiscard]] WrappedText unwrapped(std::string_view text) {
  return LineJoiner{text}.join();
}

}  // namespace newsgraph::inline v0_1::draft_parts
