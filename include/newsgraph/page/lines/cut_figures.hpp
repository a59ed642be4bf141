// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/lines/line_shape.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// What counts a figure that a line break parts from it: "$5<br>million".
inline constexpr auto counting_words =
    base_parts::table<std::string_view>({"million", "billion", "trillion", "thousand", "bn", "mn", "tn", "mln", "m"});

inline constexpr auto money_signs = base_parts::table<std::string_view>({"$", "£", "€", "¥", "₩"});

/// The last bytes of a line, without space and marks of notes behind them: "5¹", "5⁽*⁾".
[[nodiscard]] constexpr std::string_view end_of_line(std::string_view line) noexcept {
  line = without_space(line.substr(line.size() - (std::min)(line.size(), std::size_t{48})));
  if (line.ends_with("⁾")) {
    const auto bracket = line.rfind("⁽");
    return bracket == line.npos ? line : line.substr(0, bracket);
  }
  return line.ends_with(',') ? line : without_marks(line);
}

/// Whether a line ends in a sign of money: "US$", "USD".
[[nodiscard]] constexpr bool ends_in_money(std::string_view line) noexcept {
  line = without_space(line);
  if (base_parts::ends_with_one_of(line, money_signs)) return true;
  const auto is_capital = [&](std::size_t back) {
    return line.size() >= back && line[line.size() - back] >= 'A' && line[line.size() - back] <= 'Z';
  };
  return is_capital(1) && is_capital(2) && is_capital(3) && !is_capital(4);
}

/// Whether a line may end in the middle of a figure: behind a digit, a sign of money or a Korean magnitude.
[[nodiscard]] constexpr bool may_end_in_figure(std::string_view line) noexcept {
  line = end_of_line(line);
  return ends_in_digit(line) || base_parts::ends_with_one_of(line, money_signs)
         || base_parts::ends_with_one_of(line, myriads);
}

/// Whether text begins with a word that counts: "million". Behind money it may be short, or a capital may begin it.
[[nodiscard]] constexpr bool begins_with_counting_word(std::string_view text, bool is_money) noexcept {
  constexpr std::size_t least = 7;  // letters of one that is no other word
  for (const auto word : counting_words) {
    const auto rest = text.substr((std::min)(word.size(), text.size()));
    const bool is_plain = text.starts_with(word);
    if (!is_plain && !(is_money && word.size() >= least && is_name(text.substr(0, word.size()), word))) continue;
    if (word.size() == 1 && !(is_money && (rest.empty() || is_blank(rest[0]) || rest[0] == ','))) continue;
    if (rest.empty() || (!is_letter(rest[0]) && rest[0] != '-' && rest[0] != '&')) return true;
  }
  return false;
}

/// The bytes of the Korean numerals that text begins with.
[[nodiscard]] constexpr std::size_t size_of_numerals(std::string_view text, std::string_view numerals) noexcept {
  constexpr std::size_t syllable = 3;
  std::size_t size = 0;
  while (text.size() >= size + syllable) {
    const auto place = numerals.find(text.substr(size, syllable));
    if (place == numerals.npos || place % syllable != 0) break;
    size += syllable;
  }
  return size;
}

[[nodiscard]] constexpr bool begins_with_korean_money(std::string_view text) noexcept {
  return base_parts::starts_with_one_of(text, {"원", "달러", "유로", "엔", "위안"});
}

/// Whether text begins with a Korean magnitude: "조원", "조7000억원", "백만 ".
[[nodiscard]] constexpr bool begins_with_magnitude(std::string_view text, bool is_of_money = false) noexcept {
  const auto size = size_of_numerals(text, "천백십만억조");
  const auto behind = text.substr(size);
  if (size == 0 || begins_with_korean_money(behind)) return size != 0;
  const bool goes_on = behind.empty() || is_blank(behind[0]) || (behind[0] >= '0' && behind[0] <= '9');
  return !is_of_money && goes_on && base_parts::starts_with_one_of(text.substr(size - 3), myriads);
}

/// Whether text goes on with the digits that a line ends in. Behind two line breaks, only a "million" of money does.
[[nodiscard]] constexpr bool goes_on_with_digits(std::string_view line, std::string_view text, bool is_apart) noexcept {
  const auto last = line.find_last_not_of("0123456789,.");
  const auto number = last == line.npos ? line : line.substr(last + 1);
  const bool is_money = ends_in_money(line.substr(0, line.size() - number.size()));
  const bool is_year = !is_money && number.size() == 4 && base_parts::starts_with_one_of(number, {"19", "20"});
  if (!is_apart && begins_with_magnitude(text, is_year)) return true;
  return !is_year && (is_money || !is_apart) && begins_with_counting_word(text, is_money);
}

/// Whether text goes on with a Korean figure: "1조<br>5000억원", "1조<br>오천억원", "3억<br>5000원", but not
/// "2024: 1조<br>2025: 2조".
[[nodiscard]] constexpr bool goes_on_with_korean_figure(std::string_view line, std::string_view text) noexcept {
  if (!ends_in_digit(without_space(line.substr(0, line.size() - 3)))) return false;
  const auto digits = (std::min)(text.find_first_not_of("0123456789,."), text.size());
  const std::string_view numerals = "일이삼사오육칠팔구천백십만억";
  const std::size_t smaller = line.ends_with("조") ? 0U : line.ends_with("억") ? 3U : 6U;
  const auto size = size_of_numerals(text.substr(digits), numerals.substr(0, numerals.size() - smaller));
  const auto behind = text.substr(digits + size);
  if (base_parts::starts_with_one_of(behind, myriads)) return false;
  return begins_with_korean_money(behind) || (digits != 0 && size != 0);
}

/// Whether text goes on with the figure that a line ends in.
[[nodiscard, gnu::cold]] constexpr bool goes_on_with_figure(std::string_view line, std::string_view text,
                                                            bool is_apart) noexcept {
  line = end_of_line(line);
  while (text.starts_with("\u00a0")) text.remove_prefix(2);
  if (ends_in_digit(line)) return goes_on_with_digits(line, text, is_apart);
  if (is_apart) return false;
  if (base_parts::ends_with_one_of(line, myriads)) return goes_on_with_korean_figure(line, text);
  // "$<br>5 million", but not "in US$<br>2024 was better"
  const auto digits = (std::min)(text.find_first_not_of("0123456789,."), text.size());
  auto word = text.substr(digits);
  while (word.starts_with(' ')) word.remove_prefix(1);
  return digits != 0 && (begins_with_counting_word(word, true) || begins_with_magnitude(word));
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
    return base_parts::starts_with_one_of(counted, {"년", "월", "일", "시", "분", "위", "차", ":", "/"});
  }

  [[nodiscard]] constexpr bool are_counted() const noexcept {
    return base_parts::starts_with_one_of(
        counted, {"조", "억", "만", "천", "백", "%", " million", " billion", " trillion", "bn"});
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
  if (cuts_number(line, next) || (may_end_in_figure(line) && goes_on_with_figure(line, next, false))) return true;
  line = end_of_line(line);
  if (ends_in_digit(line)) {
    for (const auto word : counting_words)  // "a $5|million-dollar deal"
      if (word.size() > 3 && next.starts_with(word) && next.substr(word.size()).starts_with('-')) return true;
    return next.starts_with('%') || next.starts_with("퍼센트");
  }
  const LeadingDigits digits{next};
  if (digits.size == 0) {
    std::size_t size = 0;
    for (const auto sign : money_signs) size = next.starts_with(sign) ? sign.size() : size;
    if (size == 0 || LeadingDigits{next.substr(size)}.size == 0) return false;
  } else if (digits.are_of_date()) {
    return false;
  }
  for (const auto word : bounding_words)
    if (line.ends_with(word) && (line.size() == word.size() || line[line.size() - word.size() - 1] == ' ')) return true;
  // "5만|3000명"
  return digits.size != 0 && ends_in_figure(line);
}

}  // namespace newsgraph::inline v0_1::page_parts
