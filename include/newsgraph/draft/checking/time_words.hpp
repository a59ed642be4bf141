// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/prose/parse_date.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Which words of a sentence tell a time that is not read as a date.
struct TimeWords {
  bool by_another = false;  ///< by another time of the text: "a year ago", "이듬해"
  bool by_a_day = false;    ///< the same by few days: "the day before", "이튿날"
  bool is_unread = false;   ///< in other words, or a shape, than those of dates: "last summer", "FY2022", "'22"
};

/// Finds the shapes with digits that tell a time and are not read as a date, in a lower-case text.
class UnreadTimes {
public:
  /// Only those are looked for that begin at byte `begin` or behind it.
  constexpr UnreadTimes(std::string_view lowered, std::size_t begin) noexcept : lowered_{lowered}, begin_{begin} {}

  /// O(text).
  [[nodiscard]] constexpr bool found() const noexcept {
    for (auto at = begin_; at < lowered_.size();) {
      const auto end = end_of_digits(at);
      if (end != at && is_unread(at, end)) return true;
      at = (std::max)(end, at + 1);
    }
    return false;
  }

private:
  [[nodiscard]] constexpr std::size_t end_of_digits(std::size_t at) const noexcept {
    while (at < lowered_.size() && lowered_[at] >= '0' && lowered_[at] <= '9') ++at;
    return at;
  }
  [[nodiscard]] constexpr bool has_at(std::size_t at, std::initializer_list<std::string_view> words) const noexcept {
    return base_parts::starts_with_one_of(lowered_.substr(at), words);
  }

  [[nodiscard]] constexpr bool is_unread(std::size_t begin, std::size_t end) const noexcept {
    const auto before = lowered_.substr(0, begin);
    const auto digits = end - begin;
    if (before.ends_with("fy") || before.ends_with("fy ")) return true;
    if (digits > 4) return false;
    const bool is_short = digits <= 2;
    if (digits == 2 && base_parts::ends_with_one_of(before, {"'", "’", "‘"}) && has_end(end)) return true;
    // "the 1990s", "90년대", "its 20th year".
    if (digits != 3 && lowered_[end - 1] == '0' && has_at(end, {"s"}) && has_end(end + 1)) return true;
    if (has_at(end, {"년대", "st year", "nd year", "rd year", "th year"})) return true;
    // "22년 3월"
    if (digits == 2 && has_at(end, {"년 "}))
      if (const auto next = end + std::string_view{"년 "}.size();
          end_of_digits(next) != next || has_at(next, {"상반기", "하반기", "초", "말"}))
        return true;
    return is_pair(begin, end, is_short);
  }

  /// Whether no word of ASCII goes on there.
  [[nodiscard]] constexpr bool has_end(std::size_t at) const noexcept {
    return at >= lowered_.size() || !is_ascii_word(lowered_[at]);
  }

  /// Whether digits are followed by others, and both are one time: "6/30", "2022-23", "October 18 and 19".
  [[nodiscard]] constexpr bool is_pair(std::size_t begin, std::size_t end, bool is_short) const noexcept {
    for (const std::string_view between :
         {"/", "·", "-", "–", "—", "~", "∼", "～", ", ", " and ", " & ", " to ", " or "}) {
      if (!lowered_.substr(end).starts_with(between)) continue;
      const auto next = end + between.size();
      const auto last = end_of_digits(next);
      if (last == next || last - next > 2) return false;
      if (between == "/" || (is_short && between == "·")) return true;
      if (!is_short) return end - begin == 4 && (between == "-" || between == "–") && !has_at(last, {"-", "–"});
      return is_behind_month(begin) || has_at(last, {"일", " months", " weeks"}) || is_before_month(last);
    }
    return false;
  }

  [[nodiscard]] constexpr bool is_behind_month(std::size_t at) const noexcept {
    auto before = lowered_.substr(0, at);
    if (!before.ends_with(' ')) return false;
    before.remove_suffix(1);
    if (before.ends_with('.')) before.remove_suffix(1);
    for (const auto& month : prose_parts::month_words)
      if (before.ends_with(month.word)
          && (before.size() == month.word.size() || !is_ascii_word(before[before.size() - month.word.size() - 1])))
        return true;
    return false;
  }
  [[nodiscard]] constexpr bool is_before_month(std::size_t at) const noexcept {
    if (!has_at(at, {" "})) return false;
    for (const auto& month : prose_parts::month_words)
      if (lowered_.substr(at + 1).starts_with(month.word) && has_end(at + 1 + month.word.size())) return true;
    return false;
  }

  std::string_view lowered_;
  std::size_t begin_;
};

/// Reads a sentence at the end of lower-case text; "on Oct." may stand before it. O(sentence).
template <class...>
[[nodiscard]] TimeWords read_time_words(std::string_view text, std::size_t begin = 0) noexcept {
  const auto lowered = text.substr(begin);
  TimeWords words;
  // clang-format off
  words.by_another = has_one_of(lowered, {
      "ago", "year later", "years later", "month later", "months later", "week later", "weeks later", "days later",
      "year earlier", "years earlier", "month earlier", "months earlier", "week earlier", "weeks earlier",
      "days earlier", "days after", "weeks after", "months after", "years after", "days before", "weeks before",
      "months before", "years before", "year before", "following year", "following month", "following week",
      "that year", "that month",
      "이듬해", "다음 해", "다음해", "그해", "같은 해", "년 전 ", "년 전에", "년 뒤", "년 후", "년 만", "년만",
      "개월 전 ", "개월 전에", "개월 뒤", "개월 후", "개월 만", "개월만", "달 전 ", "달 전에", "달 뒤", "달 만",
      "주 전 ", "주 뒤", "주 후", "일 뒤", "일 후"});
  words.by_a_day = has_one_of(lowered, {
      "next day", "same day", "that day", "day after", "day before", "day later", "day earlier", "following day",
      "trading day",
      "이튿날", "다음 날", "전날", "하루", "그날", "거래일"});
  words.is_unread = has_one_of(lowered, {
      "summer", "winter", "spring", "autumn", "last fall", "this fall", "next fall", "in the fall", "fall of",
      " 봄", "올봄", "지난봄", "여름", "가을", "겨울",
      "christmas", "easter", "thanksgiving", "ramadan", "new year",
      "추석", "설날", "설 연휴", "설 명절", "설 전", "설 직전", "크리스마스", "성탄", "연휴", "명절",
      "decade", "decades", "fortnight", "months to", "months ended", "months ending", "coming months", "coming weeks",
      "coming years", "week of", "turn of the year", "midyear", "mid-year", "yearend", "anniversary",
      "열흘", "보름", "반년", "년이 지", "년이 흐", "년 지나", "개월이 지", "남짓", "주년", "째 주", "첫 주", "마지막 주"})
      || UnreadTimes{text, begin}.found();
  // clang-format on
  return words;
}

}  // namespace newsgraph::inline v0_1::draft_parts
