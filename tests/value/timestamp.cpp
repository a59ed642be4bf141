// SPDX-License-Identifier: MIT
#include <newsgraph/value/timestamp.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace test_value_timestamp {

using namespace newsgraph;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace {

constexpr Timestamp stamp(std::string_view text) { return Timestamp::parse(text).value(); }

}  // namespace

static_assert(std::is_trivially_copyable_v<Timestamp>);
static_assert(!std::is_default_constructible_v<Timestamp>);
static_assert(noexcept(Timestamp::parse(std::string_view{})));

// Nearly three in the afternoon in Seoul is nearly six in the morning at Greenwich.
static_assert(stamp("2025-12-17T14:58:42+09:00").instant() == sys_days{2025y / 12 / 17} + 5h + 58min + 42s);
static_assert(stamp("2025-12-17T14:58:42+09:00").date() == Date{2025y / 12 / 17});
static_assert(stamp("2025-12-17T14:58:42+09:00").offset() == 540min);

// The local date and that at Greenwich may differ, either way.
static_assert(stamp("2025-12-17T00:30+09:00").instant() == sys_days{2025y / 12 / 16} + 15h + 30min);
static_assert(stamp("2025-12-17T00:30+09:00").date() == Date{2025y / 12 / 17});
static_assert(stamp("2025-12-31T19:00-08:00").instant() == sys_days{2026y / 1 / 1} + 3h);
static_assert(stamp("2025-12-31T19:00-03:30").offset() == -210min);

// A zone that is not printed, and which is assumed, or not.
constexpr auto not_printed = stamp("2025-12-17T14:58:42");
constexpr auto assumed = stamp("2025-12-17T14:58:42[+09:00]");
static_assert(stamp("2025-12-17T14:58:42+09:00").zone() == ZoneStatement::stated);
static_assert(stamp("2025-12-17T05:58:42Z").zone() == ZoneStatement::stated);
static_assert(assumed.zone() == ZoneStatement::assumed && assumed.offset() == 540min);
static_assert(assumed.instant() == stamp("2025-12-17T05:58:42Z").instant());
static_assert(assumed.earliest() == assumed.instant() && assumed.latest() == assumed.instant());
static_assert(assumed != stamp("2025-12-17T14:58:42+09:00") && assumed != not_printed);
static_assert(assumed.date() == Date{2025y / 12 / 17} && not_printed.date() == assumed.date());
static_assert(not_printed.zone() == ZoneStatement::none && !not_printed.offset() && !not_printed.instant());
static_assert(not_printed.earliest() == sys_days{2025y / 12 / 17} + 58min + 42s);     // at +14:00
static_assert(not_printed.latest() == sys_days{2025y / 12 / 18} + 2h + 58min + 42s);  // at -12:00
static_assert(not_printed.order() == sys_days{2025y / 12 / 17} + 14h + 58min + 42s);  // at Greenwich
static_assert(stamp("2025-12-17T14:58:42.9[-03:30]").order() == sys_days{2025y / 12 / 17} + 18h + 28min + 42s);

// A day alone is from where it begins first on earth to where it ends last.
constexpr auto day_alone = stamp("2025-12-17");
static_assert(!day_alone.has_time() && not_printed.has_time());
static_assert(day_alone.zone() == ZoneStatement::none && !day_alone.instant() && day_alone.date() == assumed.date());
static_assert(day_alone.earliest() == sys_days{2025y / 12 / 16} + 10h);
static_assert(day_alone.latest() == sys_days{2025y / 12 / 18} + 12h - 1ns);
static_assert(day_alone.order() == sys_days{2025y / 12 / 17} + 12h);
static_assert(day_alone != stamp("2025-12-17T12:00"));
static_assert(stamp("1678-01-01").earliest() == sys_days{1677y / 12 / 31} + 10h);
static_assert(stamp("2261-12-31").latest() == sys_days{2262y / 1 / 1} + 12h - 1ns);

// Without a zone the ends stay within what 64 bits count too.
static_assert(stamp("1678-01-01T00:00").earliest() == sys_days{1677y / 12 / 31} + 10h);
static_assert(stamp("2261-12-31T23:59:59.999999999").latest()
              == sys_days{2262y / 1 / 1} + 11h + 59min + 59s + 999'999'999ns);

static_assert(stamp("2025-12-17T05:58:42Z").instant() == stamp("2025-12-17T14:58:42+09:00").instant());
static_assert(stamp("2025-12-17T05:58:42Z") != stamp("2025-12-17T05:58:42+00:00"));
static_assert(stamp("2025-12-17T05:58Z") != stamp("2025-12-17T05:58:00Z"));
static_assert(stamp("2025-12-17T05:58:42.5Z") != stamp("2025-12-17T05:58:42.50Z"));

static_assert(stamp("2025-12-17T05:58:42.5Z").instant() == sys_days{2025y / 12 / 17} + 5h + 58min + 42s + 500ms);
static_assert(stamp("1970-01-01T00:00:00.000000001Z").latest().time_since_epoch() == 1ns);
static_assert(stamp("1969-12-31T23:59:59.999999999Z").earliest().time_since_epoch() == -1ns);

// The ends of what nanoseconds in 64 bits count, with the widest offsets.
static_assert(stamp("1678-01-01T00:00+23:59").instant() == sys_days{1677y / 12 / 31} + 1min);
static_assert(stamp("2261-12-31T23:59:59.999999999-23:59").instant()
              == sys_days{2262y / 1 / 1} + 23h + 58min + 59s + 999'999'999ns);

TEST_CASE("a moment is written exactly as it was read") {
  for (const auto* text :
       {"2025-12-17", "2025-12-17T14:58:42+09:00", "2025-12-17T05:58:42Z", "2025-12-17T05:58:42+00:00",
        "2025-12-17T05:58Z", "2025-12-17T05:58-03:30", "2025-12-17T05:58:00.0Z", "2025-12-17T05:58:42.120Z",
        "2025-12-17T14:58:42", "2025-12-17T14:58", "2025-12-17T14:58:42.50", "2025-12-17T14:58:42[+09:00]",
        "2025-12-17T14:58[-03:30]", "2025-12-17T14:58:42[+00:00]", "2025-12-17T05:58:42.000000001+05:45",
        "2024-02-29T23:59:59.999999999-23:59"}) {
    CAPTURE(text);
    CHECK(to_string(stamp(text)) == text);
  }
}

TEST_CASE("what is no moment is refused") {
  for (const auto* text : {"",
                           "2025",
                           "2025-12",
                           "2025-12-1",
                           "2025-02-30",
                           "2025-12-1~",
                           "early 2026",
                           "1677-12-31",
                           "2262-01-01",
                           "early 2026T14:58",
                           "late 2026~T14:58",
                           "[..2026-1]T14:58",
                           "2025-12-17T",
                           "2025-12-17T14:5",
                           "2025-12-17T14:58:",
                           "2025-12-17T14:58:4",
                           "2025-12-17T14:58:42[",
                           "2025-12-17T14:58:42[]",
                           "2025-12-17T14:58:42[Z]",
                           "2025-12-17T14:58:42[+09:00",
                           "2025-12-17T14:58:42+09:00]",
                           "2025-12-17T14:58:42[-00:00]",
                           "2025-12-17T14:58:42[+9:00]",
                           "2025-12-17T14:58:42[+09:00]]",
                           "2025-12-17T14:58:42[Asia/Seoul]",
                           "2025-12-17T14:58:42+09:00[+09:00]",
                           "2025-12-17 14:58:42Z",
                           "2025-12-17t14:58:42z",
                           "2025-12-17T14:58:42z",
                           "2025-12T14:58:42Z",
                           "2025-02-30T14:58:42Z",
                           "2025-12-17T24:00:00Z",
                           "2025-12-17T23:60:00Z",
                           "2025-12-17T23:59:60Z",
                           "2025-12-17T4:58:42Z",
                           "2025-12-17T14:58:4Z",
                           "2025-12-17T14:58:Z",
                           "2025-12-17T14:58:42.Z",
                           "2025-12-17T14:58:42.1234567890Z",
                           "2025-12-17T14:58:42,5Z",
                           "2025-12-17T14:58.5Z",
                           "2025-12-17T14:58:42+09",
                           "2025-12-17T14:58:42+0900",
                           "2025-12-17T14:58:42+09:60",
                           "2025-12-17T14:58:42+24:00",
                           "2025-12-17T14:58:42-00:00",
                           "2025-12-17T14:58:42+09:00 ",
                           "2025-12-17T14:58:42Z+09:00",
                           "2025-12-17T14:58:42KST",
                           "2025-12-17T14-58-42Z",
                           "2025-12-17T14:58:42 +09:00",
                           "20251217T145842Z",
                           "2025-12-17T1x:58:42Z",
                           "1677-12-31T23:59Z",
                           "2262-01-01T00:00Z"}) {
    CAPTURE(text);
    CHECK_FALSE(Timestamp::parse(text));
  }
}

TEST_CASE("the order of timestamps puts what is surely earlier first, with a zone or without") {
  std::vector<Timestamp> all;
  for (const auto* day : {"2025-12-16", "2025-12-17", "2025-12-18"})
    for (const auto* time : {"T00:00", "T09:30", "T23:59:59"})
      for (const auto* zone : {"", "Z", "+14:00", "-12:00", "[+09:00]", "+23:59", "-23:59"})
        all.push_back(stamp(std::string{day} + time + zone));
  for (const auto* day : {"2025-12-16", "2025-12-17", "2025-12-18"}) all.push_back(stamp(day));
  for (const auto& a : all)
    for (const auto& b : all) {
      CAPTURE(to_string(a), to_string(b));
      CHECK_FALSE((a.latest() < b.earliest() && a.order() > b.order()));
    }
}

TEST_CASE("bytes are a timestamp where some text is read as it") {
  const auto is_read = [](const Timestamp& one) { return Timestamp::parse(to_string(one)) == one; };
  for (const auto* text : {"2025-12-17", "2025-12-17T14:58", "2025-12-17T14:58Z", "2025-12-17T14:58:42.5+09:00",
                           "2025-12-17T14:58:42.123456789[-23:59]", "2025-12-17T00:00:00"}) {
    const auto whole = stamp(text);
    CHECK(whole.exists());
    for (std::size_t place = sizeof(Date); place < sizeof whole; ++place)
      for (unsigned value = 0; value < 256; ++value) {
        auto other = whole;
        const auto byte = static_cast<unsigned char>(value);
        std::memcpy(reinterpret_cast<unsigned char*>(&other) + place, &byte, 1);
        if (other.exists() == is_read(other)) continue;
        CAPTURE(text, place, value);
        CHECK(other.exists() == is_read(other));
      }
    for (const auto* other : {"2025", "2025-12", "2025-12-17~", "[2025-12-17..]", "1677-12-31", "2262-01-01"}) {
      auto moved = whole;
      const auto date = *Date::parse(other);
      std::memcpy(static_cast<void*>(&moved), &date, sizeof date);
      CHECK_FALSE(moved.exists());
    }
  }
}

TEST_CASE("an offset that is assumed is written alone") {
  CHECK(offset_text(assumed) == "+09:00");
  CHECK(offset_text(stamp("2025-12-17T05:58-03:30")) == "-03:30");
  CHECK(offset_text(not_printed).empty());
}

TEST_CASE("a zone is an offset from UTC") {
  CHECK(is_zone("+09:00"));
  CHECK(is_zone("-05:30"));
  CHECK(is_zone("+00:00"));
  CHECK(!is_zone("-00:00"));
  CHECK(!is_zone("+9:00"));
  CHECK(!is_zone("+24:00"));
  CHECK(!is_zone("KST"));
  CHECK(!is_zone("Z"));
  CHECK(!is_zone(""));
}

}  // namespace test_value_timestamp
