// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/lines/line_shape.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// What counts a figure that a line break parts from it: "$5<br>million", "5<br>조원".
inline constexpr auto counting_words = base_parts::table<std::string_view>(
    {"million", "billion", "trillion", "thousand", "bn", "천만", "백만", "십억", "백억", "천억", "만 ", "억 ", "조 ",
     "만원", "억원", "조원", "만달러", "억달러", "조달러"});

/// The last bytes of a line, without space behind them.
[[nodiscard]] constexpr std::string_view end_of_line(std::string_view line) noexcept {
  return without_space(line.substr(line.size() - (std::min)(line.size(), std::size_t{16})));
}

/// Whether a line may end in the middle of a figure: behind a digit, a sign of money or a Korean magnitude.
[[nodiscard]] constexpr bool may_end_in_figure(std::string_view line) noexcept {
  line = end_of_line(line);
  if (ends_in_digit(line)) return true;
  for (const std::string_view part : {"$", "£", "€", "¥", "₩", "만", "억", "조"})
    if (line.ends_with(part)) return true;
  return false;
}

/// Whether text goes on with the figure that a line ends in.
[[nodiscard]] constexpr bool goes_on_with_figure(std::string_view line, std::string_view text) noexcept {
  line = end_of_line(line);
  const auto digits = (std::min)(text.find_first_not_of("0123456789,."), text.size());
  const auto begins_with = [&](std::string_view rest, std::string_view word) {
    return rest.starts_with(word) && !(is_letter(word[0]) && rest.size() > word.size() && is_letter(rest[word.size()]));
  };
  if (ends_in_digit(line)) {
    for (const auto word : counting_words)
      if (begins_with(text, word)) return true;
    return false;
  }
  if (digits == 0) return false;
  if (!line.ends_with("만") && !line.ends_with("억") && !line.ends_with("조")) return true;
  // "1조<br>5000억원", but not "2024: 1조<br>2025: 2조"
  const auto number = line.substr(0, line.size() - 3);
  if (!ends_in_digit(without_space(number))) return false;
  for (const std::string_view magnitude : {"억", "만", "천", "백"})
    if (text.substr(digits).starts_with(magnitude)) return true;
  return false;
}

/// Words that bound the figure behind them, or say what it is.
inline constexpr auto bounding_words = base_parts::table<std::string_view>(
    {"최대",   "최소",     "최고",   "약",         "총",         "무려",          "최소한",    "적어도",     "많게는",
     "적게는", "at least", "up to",  "as much as", "as many as", "more than",     "less than", "fewer than", "at most",
     "about",  "around",   "nearly", "almost",     "roughly",    "approximately", "over",      "under"});

/// Digits that begin text: how many bytes they have, and what they count.
struct LeadingDigits {
  std::size_t size;
  std::string_view counted;

  explicit constexpr LeadingDigits(std::string_view text) noexcept
      : size{(std::min)(text.find_first_not_of("0123456789"), text.size())}, counted{text.substr(size)} {}

  /// Whether a part of a date or a place in an order follows, and no more of a figure.
  [[nodiscard]] constexpr bool are_of_date() const noexcept {
    constexpr std::string_view parts[] = {"년", "월", "일", "시", "분", "위", "차", ":", "/"};
    for (const auto part : parts)
      if (counted.starts_with(part)) return true;
    return false;
  }

  [[nodiscard]] constexpr bool are_counted() const noexcept {
    constexpr std::string_view magnitudes[] = {"조", "억",       "만",       "천",        "백",
                                               "%",  " million", " billion", " trillion", "bn"};
    for (const auto magnitude : magnitudes)
      if (counted.starts_with(magnitude)) return true;
    return false;
  }
};

/// Whether the end of a line cuts a number in two: "1|200억원", "1,|200억원", "2.|4%".
[[nodiscard]] constexpr bool cuts_number(std::string_view line, std::string_view next) noexcept {
  const LeadingDigits digits{next};
  if (digits.size == 0 || line.empty()) return false;
  if (ends_in_digit(line)) {
    const auto before = line.find_last_not_of("0123456789");
    const bool is_clock = before != line.npos && line[before] == ':';
    return !is_clock && (!digits.are_of_date() || digits.size == 1);
  }
  if (line.back() != ',' && line.back() != '.') return false;
  return ends_in_digit(line.substr(0, line.size() - 1)) && digits.are_counted();
}

/// Whether a figure that begins at the end of a line may go on in the next one, or be bound by the words there.
[[nodiscard]] constexpr bool cuts_figure(std::string_view line, std::string_view next) noexcept {
  if (cuts_number(line, next) || (may_end_in_figure(line) && goes_on_with_figure(line, next))) return true;
  line = end_of_line(line);
  if (ends_in_digit(line)) return next.starts_with('%') || next.starts_with("퍼센트");
  const LeadingDigits digits{next};
  if (digits.size == 0) {
    const std::string_view signs[] = {"$", "£", "€", "¥", "₩"};
    std::size_t size = 0;
    for (const auto sign : signs) size = next.starts_with(sign) ? sign.size() : size;
    if (size == 0 || LeadingDigits{next.substr(size)}.size == 0) return false;
  } else if (digits.are_of_date()) {
    return false;
  }
  for (const auto word : bounding_words)
    if (line.ends_with(word) && (line.size() == word.size() || line[line.size() - word.size() - 1] == ' ')) return true;
  // "5만|3000명"
  for (const std::string_view magnitude : {"만", "억", "조"})
    if (digits.size != 0 && line.ends_with(magnitude)) return ends_in_digit(line.substr(0, line.size() - 3));
  return false;
}

}  // namespace newsgraph::inline v0_1::page_parts
