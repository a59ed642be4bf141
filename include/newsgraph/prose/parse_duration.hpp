// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/value/duration.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace prose_parts {

struct DurationUnit {
  std::string_view word;
  Exact<std::uint32_t> Duration::*part;
};

/// The longer one of two with one beginning first, and the units as a duration has them.
inline constexpr DurationUnit duration_units[] = {
    {"years", &Duration::years},   {"year", &Duration::years},   {"yrs", &Duration::years},
    {"yr", &Duration::years},      {"년간", &Duration::years},   {"년", &Duration::years},
    {"months", &Duration::months}, {"month", &Duration::months}, {"개월간", &Duration::months},
    {"개월", &Duration::months},   {"weeks", &Duration::weeks},  {"week", &Duration::weeks},
    {"주간", &Duration::weeks},    {"주", &Duration::weeks},     {"days", &Duration::days},
    {"day", &Duration::days},      {"일간", &Duration::days},    {"일", &Duration::days},
};

/// Reads words of a length of time, which are `date_letters`.
class DurationWords {
public:
  explicit DurationWords(std::string_view text) noexcept : text_{text} {}

  template <class...>
  [[nodiscard]] std::optional<Duration> read() {
    Duration duration;
    for (const auto word : {"for ", "over ", "term "}) static_cast<void>(take(word));
    while (true) {
      const auto number = read_number();
      while (take(" ") || take("-")) {
      }
      const auto* unit = number && *number != 0 ? read_unit() : nullptr;
      if (unit == nullptr || has_one_as_small(duration, unit->part)) return std::nullopt;
      duration.*unit->part = *number;
      while (take(" ")) {
      }
      if (text_.empty() || is_name_of_whole()) return duration;
      static_cast<void>(take("and "));
    }
  }

private:
  bool take(std::string_view word) noexcept {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }

  [[nodiscard]] std::optional<std::uint32_t> read_number() noexcept {
    std::uint32_t number = 0;
    std::size_t size = 0;
    for (; size < text_.size() && text_[size] >= '0' && text_[size] <= '9'; ++size)
      if (size < 4) number = number * 10 + static_cast<std::uint32_t>(text_[size] - '0');
    if (size > 4) return std::nullopt;
    if (size != 0) {
      text_.remove_prefix(size);
      return number;
    }
    for (const auto& row : count_words)
      if (text_.starts_with(row.word) && text_.substr(row.word.size()).starts_with(' ')) {
        text_.remove_prefix(row.word.size());
        return static_cast<std::uint32_t>(row.number);
      }
    if (take("a ") || take("an ")) return 1;
    return std::nullopt;
  }

  [[nodiscard]] const DurationUnit* read_unit() noexcept {
    for (const auto& unit : duration_units) {
      const auto rest = text_.starts_with(unit.word) ? text_.substr(unit.word.size()) : text_;
      if (rest.size() == text_.size()) continue;
      if (!rest.empty() && rest.front() >= 'a' && rest.front() <= 'z') continue;
      text_ = rest;
      return &unit;
    }
    return nullptr;
  }

  /// Whether that unit has been read already, or a smaller one.
  [[nodiscard]] static bool has_one_as_small(const Duration& duration, Exact<std::uint32_t> Duration::*part) noexcept {
    bool as_small = false;
    for (const auto each : {&Duration::years, &Duration::months, &Duration::weeks, &Duration::days}) {
      as_small = as_small || each == part;
      if (as_small && duration.*each != 0) return true;
    }
    return false;
  }

  /// "10-year contract".
  [[nodiscard]] bool is_name_of_whole() const noexcept {
    for (const std::string_view word :
         {"term", "contract", "deal", "agreement", "period", "lease", "계약", "만기", "동안"})
      if (text_ == word) return true;
    return false;
  }

  std::string_view text_;
};

}  // namespace prose_parts

/// The length of time that the whole of `text` states, in Korean or English words or as ISO 8601 has it but for case
/// and the P: "5 years", "10-year", "18 months", "1년 6개월", "5Y". Nothing of "about 5 years", of "several years", or
/// where other words stand there.
///
/// @code
///   parse_duration("ten years") == Duration{.years = 10}
/// @endcode
template <class...>
[[nodiscard]] std::optional<Duration> parse_duration(std::string_view text) {
  if (text.size() > 64) return std::nullopt;
  auto words = prose_parts::date_letters(text);
  std::string iso{words.starts_with('p') ? "" : "P"};
  for (const char c : words) iso += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (const auto duration = Duration::parse(iso)) return duration;
  return prose_parts::DurationWords{words}.read();
}

}  // namespace newsgraph::inline v0_1
