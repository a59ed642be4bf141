// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/timestamp.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::bridge_parts {

/// What a time of another format has to look like, for faults.
inline constexpr std::string_view foreign_time_forms = "a day, 2025-12-17, or a time like 2025-12-17T14:58:42+09:00";

/// A time or a day as records have it: "2025-12-17T14:58:42+09:00", "2025-12-17 14:58", "2025.12.17", "20251217",
/// "20251217T055842Z", "2025-12-17 05:58:42 +0000 UTC". One that states no offset takes `zone`, if there is one, as an
/// assumed one; a day stays a day. Nothing where it is none, or leaves out the day.
class ForeignTime {
public:
  [[nodiscard]] static std::optional<Timestamp> read(std::string_view text, std::string_view zone) {
    ForeignTime reader{text};
    if (!reader.take_date() || !reader.take_clock() || !reader.take_offset()) return std::nullopt;
    auto stamp = Timestamp::parse(reader.plain_);
    if (!stamp || zone.empty() || !stamp->has_time() || stamp->zone() != ZoneStatement::none) return stamp;
    return Timestamp::parse(reader.plain_.append("[").append(zone).append("]"));
  }

private:
  explicit ForeignTime(std::string_view text) : rest_{text} {}

  /// Takes so many digits, behind what stands before them in the plain form.
  bool take_digits(std::size_t count, std::string_view before) {
    if (rest_.size() < count) return false;
    plain_ += before;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(rest_[i])) return false;
      plain_ += rest_[i];
    }
    rest_.remove_prefix(count);
    return true;
  }

  bool pass(char c) noexcept {
    const bool is_it = rest_.starts_with(c);
    if (is_it) rest_.remove_prefix(1);
    return is_it;
  }

  bool take_date() {
    if (!take_digits(4, "")) return false;
    const char separator = rest_.empty() || is_digit(rest_[0]) ? '\0' : rest_[0];
    compact_ = separator == '\0';
    if (!compact_ && separator != '-' && separator != '.' && separator != '/') return false;
    const auto take_part = [&] { return (compact_ || pass(separator)) && take_digits(2, "-"); };
    return take_part() && take_part();
  }

  bool take_clock() {
    if (rest_.empty()) return true;
    if (!pass('T') && !pass(' ')) return false;
    const auto passes_colon = [&] { return compact_ ? !rest_.starts_with(':') : pass(':'); };
    if (!take_digits(2, "T") || !passes_colon() || !take_digits(2, ":")) return false;
    const bool has_seconds = compact_ ? !rest_.empty() && is_digit(rest_[0]) : pass(':');
    if (has_seconds && !take_digits(2, ":")) return false;
    if (!has_seconds || !pass('.')) return true;
    plain_ += '.';
    for (; !rest_.empty() && is_digit(rest_[0]); rest_.remove_prefix(1)) plain_ += rest_[0];
    return true;
  }

  bool take_offset() {
    while (pass(' ')) continue;
    if (rest_.empty()) return true;
    if (rest_ == "Z" || rest_ == "z" || rest_ == "UTC" || rest_ == "GMT" || rest_ == "-00:00") {
      plain_ += 'Z';
      return true;
    }
    const auto sign = rest_.substr(0, 1);
    if (sign != "+" && sign != "-") return false;
    rest_.remove_prefix(1);
    if (!take_digits(2, sign)) return false;
    pass(':');
    if (rest_.empty() || rest_[0] == ' ')
      plain_ += ":00";
    else if (!take_digits(2, ":"))
      return false;
    return rest_.empty() || (plain_.ends_with("+00:00") && rest_ == " UTC");
  }

  [[nodiscard]] static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

  std::string_view rest_;
  std::string plain_;
  bool compact_ = false;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
