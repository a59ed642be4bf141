// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/integer.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Whether a timestamp says how far its time of day is from UTC.
enum class ZoneStatement : std::uint8_t {
  stated,   ///< the source says so: "2025-12-17T14:58:42+09:00", "2025-12-17T05:58:42Z"
  assumed,  ///< it does not, and the document names an offset to take: "2025-12-17T14:58:42[+09:00]"
  none,     ///< it does not, and nothing is assumed: "2025-12-17T14:58:42"
};

template <>
inline constexpr auto rows_of<ZoneStatement> = base_parts::table<Name<ZoneStatement>>({
    {ZoneStatement::stated, "stated"},
    {ZoneStatement::assumed, "assumed"},
    {ZoneStatement::none, "none"},
});

/// A moment as it was stated: local date, time of day and offset from UTC (ISO 8601): "2025-12-17T14:58:42+09:00".
/// Where the source says the day alone, that is all: "2025-12-17".
///
/// Where the source does not say the offset, one that is assumed stands in brackets, "2025-12-17T14:58:42[+09:00]", as
/// RFC 9557 writes what is added to a time; or there is none, and the moment is only known to lie between `earliest()`
/// and `latest()`.
///
/// Keeps how it was written: whether "Z" or "+00:00", with a time of day, with seconds, with up to nine digits of a
/// fraction, or without.
/// Equal means written alike; compare `instant()` for the moment.
class Timestamp {
public:
  using Nanoseconds = std::chrono::sys_time<std::chrono::nanoseconds>;

  /// How far local time anywhere is behind UTC and ahead of it.
  static constexpr std::chrono::hours most_behind{12};
  static constexpr std::chrono::hours most_ahead{14};

  /// Reads "YYYY-MM-DD", or "YYYY-MM-DDThh:mm", then perhaps ":ss", then perhaps a fraction of seconds, then "Z",
  /// "±hh:mm", "[±hh:mm]" or nothing.
  ///
  /// A month alone is no timestamp. Neither are leap seconds, "24:00", "-00:00", names of zones, whose offsets change,
  /// and years outside 1678 to 2261, whose nanoseconds 64 bits do not count.
  [[nodiscard]] static constexpr std::optional<Timestamp> parse(std::string_view text) noexcept {
    const bool is_day = text.size() == 10;
    if (!is_day && (text.size() < 16 || text[10] != 'T')) return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    if (!date || date->precision() != Precision::day || date->approx()) return std::nullopt;
    if (date->year() < std::chrono::year{1678} || date->year() > std::chrono::year{2261}) return std::nullopt;
    Timestamp stamp{*date};
    if (is_day) return stamp;
    const auto clock = clock_time(text.substr(11, 5));
    if (!clock) return std::nullopt;
    stamp.minute_of_day_ = *clock;
    stamp.clock_ = Clock::minutes;
    text.remove_prefix(16);
    if (!stamp.take_seconds(text) || !stamp.take_offset(text)) return std::nullopt;
    return stamp;
  }

  /// The local date.
  [[nodiscard]] constexpr Date date() const noexcept { return date_; }

  /// Whether a time of day is stated, or a day alone.
  [[nodiscard]] constexpr bool has_time() const noexcept { return clock_ != Clock::none; }

  [[nodiscard]] constexpr ZoneStatement zone() const noexcept {
    if (form_ == OffsetForm::none) return ZoneStatement::none;
    return form_ == OffsetForm::bracketed ? ZoneStatement::assumed : ZoneStatement::stated;
  }

  /// Local time less UTC, stated or assumed.
  [[nodiscard]] constexpr std::optional<std::chrono::minutes> offset() const noexcept {
    return form_ == OffsetForm::none ? std::nullopt : std::optional{std::chrono::minutes{offset_}};
  }

  /// The moment in UTC, to the nanosecond, by the offset that is stated or assumed; nothing where there is none.
  [[nodiscard]] constexpr std::optional<Nanoseconds> instant() const noexcept {
    return form_ == OffsetForm::none ? std::nullopt : std::optional{at_offset()};
  }

  /// The first moment that it can be: `instant()`, or where there is no offset, that of the place furthest ahead; of a
  /// day alone, its beginning there.
  [[nodiscard]] constexpr Nanoseconds earliest() const noexcept {
    if (!has_time()) return Nanoseconds{date_.first()} - most_ahead;
    return form_ == OffsetForm::none ? at_offset() - most_ahead : at_offset();
  }

  /// The last moment that it can be.
  [[nodiscard]] constexpr Nanoseconds latest() const noexcept {
    if (!has_time())
      return Nanoseconds{date_.first()} + std::chrono::hours{24} - std::chrono::nanoseconds{1} + most_behind;
    return form_ == OffsetForm::none ? at_offset() + most_behind : at_offset();
  }

  /// What to sort by, in whole seconds: `instant()`, and of a time without an offset, which has none, what it is at
  /// Greenwich; of a day alone, noon there. So timestamps of all kinds have one order, in which what is surely earlier
  /// never comes later; whether it is surely earlier say `latest()` and `earliest()`.
  [[nodiscard]] constexpr std::chrono::sys_seconds order() const noexcept {
    if (!has_time()) return date_.first() + std::chrono::hours{12};
    return date_.first() + std::chrono::minutes{minute_of_day_ - offset_} + std::chrono::seconds{second_};
  }

  friend constexpr bool operator==(const Timestamp&, const Timestamp&) = default;

  /// Exactly the text that was read.
  [[nodiscard]] friend std::string to_string(const Timestamp& stamp) {
    auto text = to_string(stamp.date_);
    if (!stamp.has_time()) return text;
    text += 'T' + clock_text(stamp.minute_of_day_);
    if (stamp.clock_ == Clock::seconds) text += ':' + value_parts::zero_padded(stamp.second_, 2);
    if (stamp.places_ != 0) text += '.' + value_parts::zero_padded(stamp.nanosecond_, 9).substr(0, stamp.places_);
    if (stamp.form_ == OffsetForm::none) return text;
    if (stamp.form_ == OffsetForm::zulu) return text + 'Z';
    const auto offset = offset_text(stamp);
    return text + (stamp.form_ == OffsetForm::bracketed ? '[' + offset + ']' : offset);
  }

  /// "+09:00"; of none, nothing.
  [[nodiscard]] friend std::string offset_text(const Timestamp& stamp) {
    const int offset = stamp.offset_;
    if (stamp.form_ == OffsetForm::none) return {};
    return (offset < 0 ? '-' : '+') + clock_text(offset < 0 ? -offset : offset);
  }

  /// Whether it is one that `parse` gives, if its date is a date; the library's.
  [[nodiscard]] constexpr bool exists() const noexcept {
    if (date_.precision() != Precision::day || date_.approx()) return false;
    if (date_.year() < std::chrono::year{1678} || date_.year() > std::chrono::year{2261}) return false;
    std::uint32_t unit = 1;  // of the last digit of the fraction
    for (int i = places_; i < 9; ++i) unit *= 10;
    const bool has_seconds = clock_ == Clock::seconds;
    const bool has_offset = form_ == OffsetForm::numeric || form_ == OffsetForm::bracketed;
    const int most_minute = has_time() ? 24 * 60 - 1 : 0;
    const int most_offset = has_offset ? 24 * 60 - 1 : 0;
    return clock_ <= Clock::seconds && form_ <= (has_time() ? OffsetForm::bracketed : OffsetForm::none)
           && minute_of_day_ >= 0 && minute_of_day_ <= most_minute && offset_ >= -most_offset && offset_ <= most_offset
           && second_ <= (has_seconds ? 59 : 0) && places_ <= (has_seconds ? 9 : 0) && nanosecond_ < 1'000'000'000
           && nanosecond_ % unit == 0;
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(date_);
    visit(minute_of_day_);
    visit(offset_);
    visit(nanosecond_);
    visit(second_);
    visit(places_);
    visit(clock_);
    visit(form_);
  }

private:
  enum class Clock : std::uint8_t { none, minutes, seconds };
  enum class OffsetForm : std::uint8_t { none, zulu, numeric, bracketed };

  explicit constexpr Timestamp(Date date) noexcept : date_{date} {}

  // Takes ":ss" and a fraction from the front of `text`, if they are there; false where they are wrong.
  constexpr bool take_seconds(std::string_view& text) noexcept {
    if (!text.starts_with(':')) return true;
    const auto second = two_digits(text.substr(1), 59);
    if (!second) return false;
    second_ = static_cast<std::uint8_t>(*second);
    clock_ = Clock::seconds;
    text.remove_prefix(3);
    if (!text.starts_with('.')) return true;
    text.remove_prefix(1);
    for (; !text.empty() && is_digit(text[0]); text.remove_prefix(1)) {
      if (++places_ > 9) return false;
      nanosecond_ = nanosecond_ * 10 + static_cast<std::uint32_t>(text[0] - '0');
    }
    for (int i = places_; i < 9; ++i) nanosecond_ *= 10;
    return places_ != 0;
  }

  constexpr bool take_offset(std::string_view text) noexcept {
    if (text.empty()) return true;
    form_ = text == "Z" ? OffsetForm::zulu : OffsetForm::numeric;
    if (form_ == OffsetForm::zulu) return true;
    if (text.size() == 8 && text[0] == '[' && text[7] == ']') {
      form_ = OffsetForm::bracketed;
      text = text.substr(1, 6);
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return false;
    const auto offset = clock_time(text.substr(1));
    if (!offset || (*offset == 0 && text[0] == '-')) return false;
    offset_ = static_cast<std::int16_t>(text[0] == '-' ? -*offset : *offset);
    return true;
  }

  // The moment by `offset_`, which is zero where there is none.
  [[nodiscard]] constexpr Nanoseconds at_offset() const noexcept {
    return order() + std::chrono::nanoseconds{nanosecond_};
  }

  // "hh:mm" in minutes.
  static constexpr std::optional<std::int16_t> clock_time(std::string_view text) noexcept {
    const auto hour = two_digits(text, 23);
    const auto minute = two_digits(text.substr(3), 59);
    if (!hour || !minute || text[2] != ':') return std::nullopt;
    return static_cast<std::int16_t>(*hour * 60 + *minute);
  }

  static constexpr std::optional<int> two_digits(std::string_view text, int most) noexcept {
    if (text.size() < 2 || !is_digit(text[0]) || !is_digit(text[1])) return std::nullopt;
    const int value = (text[0] - '0') * 10 + (text[1] - '0');
    return value <= most ? std::optional{value} : std::nullopt;
  }

  static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

  static std::string clock_text(int minutes) {
    const auto count = static_cast<unsigned>(minutes);
    return value_parts::zero_padded(count / 60, 2) + ':' + value_parts::zero_padded(count % 60, 2);
  }

  Date date_;
  std::int16_t minute_of_day_ = 0;
  std::int16_t offset_ = 0;  // in minutes
  std::uint32_t nanosecond_ = 0;
  std::uint8_t second_ = 0;
  std::uint8_t places_ = 0;  // digits of the fraction as written
  Clock clock_ = Clock::none;
  OffsetForm form_ = OffsetForm::none;
};

/// Whether a text is an offset from UTC as timestamps have it: "+09:00", "-05:00".
[[nodiscard]] constexpr bool is_zone(std::string_view zone) noexcept {
  if (zone.size() != 6) return false;
  char text[] = "2000-01-01T00:00[+00:00]";
  for (std::size_t i = 0; i < 6; ++i) text[17 + i] = zone[i];
  return Timestamp::parse(text).has_value();
}

}  // namespace newsgraph::inline v0_1
