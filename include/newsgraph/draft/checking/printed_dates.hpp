// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/article_text.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/draft/form/near_dates.hpp>
#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/value/date.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Words of a text that are a date.
struct PrintedDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Date> meant{};  ///< at least one; several where the words leave out the year or the week
};

/// Whether what is printed says a date, or a part or the end of it: "June 2026" says 2026, 2026-06 and, as that is its
/// last day, 2026-06-30, and not 2026-06-15.
template <class...>
[[nodiscard]] bool says_date(const Date& printed, const Date& date) {
  const auto is_window = [](const Date& one) { return one.precision() == Precision::window; };
  const auto meet = [](const Date& a, const Date& b) { return a.first() <= b.last() && b.first() <= a.last(); };
  if (!is_window(printed) && !is_window(date)) {
    if (!meet(printed, date)) return false;
    if (printed.precision() >= date.precision() || printed.approx() || printed.first() == date.first()
        || printed.last() == date.last())
      return true;
    const auto length = printed.last() - printed.first();
    switch (printed.part()) {
      case DatePart::whole: return false;
      case DatePart::early: return date.first() <= printed.first() + length / 2;
      case DatePart::mid:
        return date.last() >= printed.first() + length / 4 && date.first() <= printed.last() - length / 4;
      case DatePart::late: return date.last() >= printed.first() + length / 2;
    }
  }
  // Within a short time any day may be meant: "last week".
  constexpr std::chrono::days short_time{40};
  const bool closed = printed.start() && printed.end();
  if (is_window(printed) && closed && printed.last() - printed.first() <= short_time && meet(printed, date))
    return true;
  if (!is_window(printed) && date.start() && date.end() && meet(printed, date)) return true;
  const auto ends = [](const Date& one) { return std::pair{one.start(), one.end()}; };
  const auto says = [&](const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && says_date(*a, *b);
  };
  const auto [from, to] = ends(printed);
  const auto [date_from, date_to] = ends(date);
  return says(from, date_from) || says(from, date_to) || says(to, date_from) || says(to, date_to);
}

/// Finds the words of a text that are dates, by the day of its publication.
class DateFinder {
public:
  DateFinder(std::string_view text, std::string_view lowered, const std::vector<AmountMention>& amounts,
             std::optional<Date> published) noexcept
      : text_{text}, lowered_{lowered}, amounts_{&amounts}, published_{published} {}

  /// Those that are the longest where they begin, in order. O(text).
  template <class...>
  [[nodiscard]] std::vector<PrintedDate> operator()() const {
    std::vector<PrintedDate> found;
    std::size_t next = 0;
    for (std::size_t at = 0; at < text_.size();) {
      while (next != amounts_->size() && (*amounts_)[next].end <= at) ++next;
      if (next != amounts_->size() && (*amounts_)[next].begin <= at && (*amounts_)[next].end > at) {
        at = (*amounts_)[next].end;
        continue;
      }
      if (auto date = may_begin(at) ? read(at) : std::nullopt) {
        at = date->end;
        found.push_back(*std::move(date));
      } else {
        ++at;
      }
    }
    return found;
  }

private:
  [[nodiscard]] static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

  /// Whether a word begins there with which dates do.
  [[nodiscard]] bool may_begin(std::size_t at) const noexcept {
    const char c = lowered_[at];
    const char last = at == 0 ? ' ' : lowered_[at - 1];
    if (is_digit(c)) return !is_ascii_word(last) && last != '.' && last != ',' && may_be_number_of_date(at);
    if (is_ascii_letter(c)) {
      if (is_ascii_word(last)) return false;
      auto end = at;
      while (end != lowered_.size() && is_ascii_letter(lowered_[end])) ++end;
      const auto word = lowered_.substr(at, end - at);
      for (const std::string_view first :
           {"beginning", "current",  "day",       "early",  "earlier", "end",      "first",  "fourth",   "friday",
            "h",         "last",     "late",      "later",  "mid",     "middle",   "monday", "next",     "previous",
            "q",         "saturday", "second",    "start",  "sunday",  "third",    "this",   "thursday", "today",
            "tomorrow",  "tuesday",  "wednesday", "within", "year",    "yesterday"})
        if (word == first) return true;
      for (const auto& month : prose_parts::month_words)
        if (word == month.word) return true;
      return false;
    }
    if (hangul_before(lowered_, at) || !hangul_at(lowered_, at)) return false;
    const auto rest = lowered_.substr(at);
    return base_parts::starts_with_one_of(
        rest,
        {"올",   "금",   "지",   "작년",   "재작년", "내",     "후년",   "이",      "다음",   "오",     "어제",
         "그",   "모레", "연",   "상반기", "하반기", "당일",   "전날",   "같은 날", "하루",   "사흘",   "나흘",
         "닷새", "엿새", "향후", "앞으로", "월요일", "화요일", "수요일", "목요일",  "금요일", "토요일", "일요일"});
  }

  /// Whether digits are followed by what makes them a part of a date: "18 May", "3분기", "2026".
  [[nodiscard]] bool may_be_number_of_date(std::size_t at) const noexcept {
    auto end = at;
    while (end != lowered_.size() && is_digit(lowered_[end])) ++end;
    if (end - at == 4) return lowered_.substr(at, 2) == "20" || lowered_.substr(at, 2) == "19";
    if (end - at > 2 || end == lowered_.size()) return false;
    if (lowered_[end] == ' ') return end + 1 != lowered_.size() && is_ascii_letter(lowered_[end + 1]);
    return base_parts::starts_with_one_of(lowered_.substr(end), {"년", "월", "일", "분기", "주", "개월", "-", "~", "～",
                                                                 "–", "/", ".", "h", "q", "st ", "nd ", "rd ", "th "});
  }

  [[nodiscard]] bool may_end(std::size_t at) const noexcept {
    if (at == text_.size()) return true;
    const char last = lowered_[at - 1];
    if (is_ascii_word(last)) return !is_ascii_word(lowered_[at]);
    if (!hangul_before(lowered_, at)) return false;
    const auto syllable = lowered_.substr(at - 3, 3);
    for (const std::string_view end :
         {"년", "월", "일", "기", "말", "초", "순", "달", "해", "주", "날", "중", "지", "경",
          "쯤", "께", "렵", "후", "에", "내", "뒤", "전", "반", "제", "늘", "레", "터"})
      if (syllable == end) return true;
    return false;
  }

  /// Whether what stands behind a date may be a part of it: "of 2026", ", 2026", "까지".
  [[nodiscard]] bool may_go_on(std::size_t end) const noexcept {
    while (end != text_.size() && (text_[end] == ' ' || text_[end] == ',' || text_[end] == '.')) ++end;
    if (end == text_.size()) return false;
    if (is_digit(text_[end]) || text_[end] == '-' || text_[end] == '~') return true;
    const auto rest = lowered_.substr(end);
    if (base_parts::starts_with_one_of(
            rest, {"of ",   "to ",    "or ",   "and ",   "the ", "this ", "last ", "next ", "half", "quarter", "week",
                   "first", "second", "third", "fourth", "–",    "～",    "년",    "분",    "까",   "이",      "부",
                   "초",    "말",     "중",    "상",     "하",   "경",    "쯤",    "께",    "무",   "에",      "안",
                   "내",    "월",     "화",    "수",     "목",   "금",    "토",    "일"}))
      return true;
    for (const auto& month : prose_parts::month_words)
      if (rest.starts_with(month.word)) return true;
    return false;
  }

  template <class...>
  [[nodiscard]] std::optional<PrintedDate> read(std::size_t at) const {
    constexpr std::size_t most_bytes = 56;
    constexpr int most_tries = 6;  // that fail in a row
    std::optional<PrintedDate> longest;
    int tries = 0;
    for (auto end = at + 1; end <= text_.size() && end - at <= most_bytes && tries != most_tries; ++end) {
      const char last = text_[end - 1];
      if (last == '\n' || last == ';' || last == '"' || last == ')') break;
      if (!may_end(end)) continue;
      ++tries;
      auto meant = dates_of(text_.substr(at, end - at), lowered_.substr(at, end - at));
      if (meant.empty() || is_length(at, end)) continue;
      longest = {at, end, std::move(meant)};
      if (!may_go_on(end)) break;
      tries = most_tries / 2;
    }
    return longest;
  }

  /// Whether words are a length of time, "10 years", and not "in 10 years" or "10 years ago".
  [[nodiscard]] bool is_length(std::size_t begin, std::size_t end) const noexcept {
    if (!is_digit(text_[begin])) return false;
    const auto words = lowered_.substr(begin, end - begin);
    const auto before = lowered_.substr(0, begin);
    return has_one_of(words, {"year", "years", "month", "months", "week", "weeks", "day", "days"})
           && !has_word(words, "ago") && !before.ends_with("in ") && !before.ends_with("within ");
  }

  template <class...>
  [[nodiscard]] std::vector<Date> dates_of(std::string_view words, std::string_view lowered) const {
    const auto has = [&](std::initializer_list<std::string_view> some) {
      return std::any_of(some.begin(), some.end(),
                         [&](std::string_view one) { return lowered.find(one) != std::string_view::npos; });
    };
    if (const auto date = parse_date(words, published_)) return {*date};
    if (!published_) return {};
    constexpr std::size_t longest_near = 24;
    if (words.size() <= longest_near && has({"day", "요일", "날", "당일", "하루 전"}))
      if (auto found = near_dates(words, *published_); !found.empty()) return found;
    const bool may_lack_year = has({"월", "기", "half", "quarter"})
                               || std::any_of(prose_parts::month_words.begin(), prose_parts::month_words.end(),
                                              [&](const auto& month) { return has({month.word}); });
    return may_lack_year ? dates_without_year(words, *published_) : std::vector<Date>{};
  }

  std::string_view text_;
  std::string_view lowered_;
  const std::vector<AmountMention>* amounts_;
  std::optional<Date> published_;
};

/// All dates that are printed in an article; a paragraph is read when it is asked for. The text must outlive them.
class PrintedDates {
public:
  PrintedDates(const ArticleText& text, std::optional<Date> published) : text_{&text}, published_{published} {
    of_.resize(text.paragraphs().size());
  }

  [[nodiscard]] const std::optional<Date>& published() const noexcept { return published_; }

  template <class...>
  [[nodiscard]] const std::vector<PrintedDate>& in(std::size_t paragraph) {
    auto& found = of_[paragraph];
    const auto& of = text_->paragraphs()[paragraph];
    if (!found) found = DateFinder{of.text, of.lowered, of.amounts, published_}();
    return *found;
  }

private:
  const ArticleText* text_;
  std::optional<Date> published_;
  std::vector<std::optional<std::vector<PrintedDate>>> of_;  // of each paragraph
};

}  // namespace newsgraph::inline v0_1::draft_parts
