// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/reporters.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::page_parts {

/// What stands before the first words of an article: where it was written, for whom, and by whom.
struct Dateline {
  std::string_view place{};
  std::string_view agency{};  ///< one, or several: "AP/뉴시스"
  std::string_view by{};      ///< "A 기자, B 기자"
  std::size_t end = 0;        ///< where the text begins

  friend bool operator==(const Dateline&, const Dateline&) = default;
};

/// Whether a word is the name of a paper rather than of a place.
[[nodiscard]] constexpr bool names_paper(std::string_view text) noexcept {
  return base_parts::ends_with_one_of(
      text, {"신문",  "일보",  "경제",   "뉴스", "타임스", "타임즈", "데일리", "투데이", "방송", "헤럴드",
             "통신",  "시스",  "미디어", "저널", "닷컴",   "조선",   "비즈",   "뉴스1",  "News", "Times",
             "Daily", "Today", "Herald", "Post", "TV",     "뉴스핌", "머니S",  "뉴시스"});
}

/// Whether it is one of the agencies that papers print.
[[nodiscard]] constexpr bool names_agency(std::string_view text) noexcept {
  for (const std::string_view agency : {"Reuters", "REUTERS", "AP", "AFP", "Yonhap", "Xinhua", "Bloomberg", "Kyodo",
                                        "dpa", "PTI", "ANI", "UPI", "EFE", "TASS", "CNN"})
    if (text == agency) return true;
  return false;
}

/// The reporters in `text`, from the first to the last of them.
[[nodiscard]] constexpr std::string_view reporters_in(std::string_view text) noexcept {
  std::size_t begin = text.size();
  std::size_t end = 0;
  for_each_reporter(text, [&](Reporter one) {
    begin = (std::min)(begin, one.begin);
    end = one.end;
  });
  return begin < end ? text.substr(begin, end - begin) : std::string_view{};
}

/// "[서울=뉴시스]박미선 기자 = ", "(세종·서울=뉴스1) A 기자, B 기자 = ", "[이데일리 박미선 기자] ".
[[nodiscard]] constexpr std::optional<Dateline> bracketed_dateline(std::string_view line) noexcept {
  struct Brackets {
    std::string_view open;
    std::string_view close;
  };
  constexpr std::size_t longest = 120;
  for (const auto& [open, close] : {Brackets{"[", "]"}, Brackets{"(", ")"}, Brackets{"【", "】"}, Brackets{"<", ">"}}) {
    if (!line.starts_with(open)) continue;
    const auto end = line.substr(0, longest).find(close);
    if (end == line.npos) return std::nullopt;
    auto inside = line.substr(open.size(), end - open.size());
    Dateline found;
    found.end = end + close.size();
    found.by = reporters_in(inside);
    if (!found.by.empty())
      inside = without_space(inside.substr(0, static_cast<std::size_t>(found.by.data() - inside.data())));
    while (inside.ends_with('|') || inside.ends_with('/') || inside.ends_with('='))
      inside = without_space(inside.substr(0, inside.size() - 1));
    const auto equals = inside.find('=');
    if (equals != inside.npos) {
      found.place = without_space(inside.substr(0, equals));
      found.agency = without_space(inside.substr(equals + 1));
    } else if (names_paper(inside)) {
      found.agency = inside;
    } else if (!found.by.empty()) {
      found.place = inside;
    } else {
      return std::nullopt;
    }
    if (names_paper(found.place) && found.agency.empty()) std::swap(found.place, found.agency);
    // Reporters behind it end with " =".
    const auto rest = line.substr(found.end, (std::min)(longest, line.size() - found.end));
    if (const auto equal = rest.find('='); equal != rest.npos && equal != 0) {
      const auto sign = rest[equal - 1] == ' ' ? equal - 1 : equal;
      const auto by = reporters_in(rest.substr(0, sign));
      const auto before = by.empty() ? sign : static_cast<std::size_t>(by.data() - rest.data());
      if (!by.empty() && width_of(without_space(rest.substr(0, before))) == 0
          && by.data() + by.size() == rest.data() + sign) {
        found.by = by;
        found.end += equal + 1;
      }
    }
    while (const auto space = leading_space(line.substr(found.end))) found.end += space;
    return found;
  }
  return std::nullopt;
}

/// "MUMBAI (Reuters) - ", "SEOUL, Dec. 17 (Yonhap) -- ", "NEW YORK, Dec 17, 2025 /PRNewswire/ -- ", "PARIS — ".
[[nodiscard]] constexpr std::optional<Dateline> english_dateline(std::string_view line) noexcept {
  constexpr std::size_t longest = 110;
  const auto head = line.substr(0, longest);
  std::size_t capitals = 0;
  while (capitals < head.size() && head[capitals] >= 'A' && head[capitals] <= 'Z') ++capitals;
  if (capitals == 0) return std::nullopt;
  Dateline found;
  auto dash = head.npos;
  std::size_t dash_size = 0;
  for (const std::string_view mark : {" -- ", "--", " - ", " – ", " — ", " —", "— "}) {
    const auto at = head.find(mark);
    if (at < dash) {
      dash = at;
      dash_size = mark.size();
    }
  }
  if (dash == head.npos) return std::nullopt;
  auto before = head.substr(0, dash);
  for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'/', '/'}}) {
    const auto from = before.find(open);
    if (from == before.npos || from == 0) continue;
    const auto to = before.find(close, from + 1);
    if (to == before.npos || width_of(without_space(before.substr(to + 1))) != 0) continue;
    found.agency = without_space(before.substr(from + 1, to - from - 1));
    before = without_space(before.substr(0, from));
    break;
  }
  // With "(BUSINESS WIRE)" behind the dash.
  if (found.agency.empty() && line.substr(dash + dash_size).starts_with('(')) {
    const auto rest = line.substr(dash + dash_size, longest);
    const auto close = rest.find(')');
    const auto second = close == rest.npos ? rest.npos : rest.find("--", close);
    if (second == close + 1) {
      found.agency = rest.substr(1, close - 1);
      dash += dash_size;
      dash_size = second + 2;
    }
  }
  // A place in capitals, at least its first word; a day may follow it.
  const bool is_place = capitals >= 3 && !before.empty();
  const bool is_agency = names_agency(found.agency);
  if (!is_place && (!is_agency || width_of(before) > 40)) return std::nullopt;
  if (found.agency.empty() && (capitals < 4 || width_of(before) > 30)) return std::nullopt;
  auto place = before;
  for (auto comma = place.find(','); comma != place.npos; comma = place.find(',', comma + 1)) {
    const auto rest = without_space(place.substr(comma + 1));
    bool is_day = false;
    for (const std::string_view month :
         {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
      is_day = is_day || (has_word_at(rest, 0, month) && rest.find_first_of("0123456789") != rest.npos);
    if (is_day) place = place.substr(0, comma);
  }
  for (const char c : place)
    if (c >= '0' && c <= '9') return std::nullopt;
  found.place = without_space(place);
  found.end = dash + dash_size;
  while (found.end < line.size() && leading_space(line.substr(found.end)) != 0)
    found.end += leading_space(line.substr(found.end));
  return found;
}

/// What stands before the first words of an article, if that is what a line begins with. O(1).
[[nodiscard]] constexpr std::optional<Dateline> find_dateline(std::string_view line) noexcept {
  if (const auto found = bracketed_dateline(line)) return found;
  return english_dateline(line);
}

}  // namespace newsgraph::inline v0_1::page_parts
