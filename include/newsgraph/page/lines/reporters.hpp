// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::page_parts {

struct ReporterTitle {
  std::string_view word;
};

/// What Korean papers call those who write, which are looked for by the longest.
inline constexpr auto reporter_title_rows = base_parts::table<ReporterTitle>({
    {"선임기자"},  {"전문기자"},  {"객원기자"},   {"인턴기자"},   {"수습기자"}, {"명예기자"},   {"시민기자"},
    {"논설위원"},  {"논설실장"},  {"편집위원"},   {"특파원"},     {"통신원"},   {"선임 기자"},  {"전문 기자"},
    {"객원 기자"}, {"인턴 기자"}, {"수습 기자"},  {"기자"},       {"리포터"},   {"에디터"},     {"칼럼니스트"},
    {"아나운서"},  {"앵커"},      {"선임연구원"}, {"책임연구원"}, {"연구위원"}, {"외신캐스터"}, {"평론가"},
});

inline constexpr WordFinder reporter_titles{reporter_title_rows};

[[nodiscard]] constexpr bool is_hangul(std::string_view text, std::size_t at) noexcept {
  const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  if (byte < 0xEA || byte > 0xED || text.size() - at < 3) return false;
  const auto value = base_parts::first_code_point(text.substr(at)).value;
  return value >= 0xAC00 && value <= 0xD7A3;
}

/// Where the Hangul that ends at byte `end` begins.
[[nodiscard]] constexpr std::size_t hangul_before(std::string_view text, std::size_t end) noexcept {
  while (end >= 3 && is_hangul(text, end - 3)) end -= 3;
  return end;
}

/// Whether a word is a title and no name.
[[nodiscard]] constexpr bool is_title(std::string_view word) noexcept {
  const auto* row = reporter_titles.at(word, 0);
  return row != nullptr && row->word.size() == word.size();
}

/// Whether text is a name as Koreans have it: three syllables, of which the first is a common family name.
[[nodiscard]] constexpr bool is_korean_name(std::string_view text) noexcept {
  if (text.size() != 9 || hangul_before(text, 9) != 0) return false;
  constexpr std::string_view families =
      "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄";
  for (std::size_t at = 0; at < families.size(); at += 3)
    if (text.starts_with(families.substr(at, 3))) return true;
  return false;
}

/// A reporter in Korean text: bytes of "박미선 기자", of "홍길동·김철수 기자" all.
struct Reporter {
  std::size_t begin;
  std::size_t end;
};

/// Calls `visit(reporter)` for each reporter with a title in a short text. O(text).
template <class Visit>
constexpr void for_each_reporter(std::string_view text, Visit visit) {
  for (std::size_t at = 3; at < text.size();) {
    const auto* title = reporter_titles.at(text, at);
    if (title == nullptr) {
      ++at;
      continue;
    }
    const auto end = at + title->word.size();
    auto name_end = at;
    if (name_end > 0 && text[name_end - 1] == ' ') --name_end;
    auto begin = hangul_before(text, name_end);
    const auto letters = (name_end - begin) / 3;
    const bool is_title_alone = is_hangul(text, end);
    if (letters >= 2 && letters <= 4 && !is_title_alone) {
      // A place or a field may stand between: "홍길동 베이징 특파원".
      if (const auto name = text.substr(0, begin); !is_korean_name(text.substr(begin, name_end - begin))
                                                   && name.size() >= 10 && name.back() == ' '
                                                   && is_korean_name(name.substr(name.size() - 10, 9)))
        if (hangul_before(text, begin - 1) == begin - 10) begin -= 10;
      // Others by the same title: "홍길동·김철수 기자".
      constexpr std::string_view joints[] = {"·", ", ", "ㆍ", ",", "/"};
      for (const auto joint : joints) {
        while (text.substr(0, begin).ends_with(joint)) {
          const auto other_end = begin - joint.size();
          const auto other = hangul_before(text, other_end);
          if (other_end - other < 6 || other_end - other > 12 || is_title(text.substr(other, other_end - other))) break;
          begin = other;
        }
      }
      visit(Reporter{begin, end});
    }
    at = end;
  }
}

/// "박미선 선임기자" without its title; other text as it is.
[[nodiscard]] constexpr std::string_view without_title(std::string_view text) noexcept {
  for (std::size_t at = 6; at < text.size(); ++at)
    if (const auto* title = reporter_titles.at(text, at); title != nullptr && at + title->word.size() == text.size())
      return without_space(text.substr(0, at));
  return text;
}

/// The name of a line that says who wrote it, "글 : 홍길동". Empty where it is none.
[[nodiscard]] constexpr std::string_view korean_writer(std::string_view line) noexcept {
  constexpr std::string_view words[] = {"글", "글·사진", "글ㆍ사진", "정리", "취재"};
  for (const auto word : words) {
    if (!line.starts_with(word)) continue;
    auto rest = line.substr(word.size());
    const auto space = rest.find_first_not_of(" :=|/");
    if (space == 0 || space == rest.npos) continue;
    rest.remove_prefix(space);
    if (rest.size() >= 9 && is_korean_name(rest.substr(0, 9)) && !is_hangul(rest, 9)) return rest.substr(0, 9);
  }
  return {};
}

/// The names of a line that is the byline of an English page, "By Jane Doe and John Roe": without the word before them
/// and what follows them. Empty where it is none.
[[nodiscard]] constexpr std::string_view english_byline(std::string_view line) noexcept {
  const char first = line.empty() ? ' ' : base_parts::small_ascii(line[0]);
  if (first != 'b' && first != 'w' && first != 'r' && first != 's' && first != 'a') return {};
  std::string_view names;
  for (const std::string_view word : {"by ", "by: ", "written by ", "written by: ", "reported by ", "story by ",
                                      "words by ", "report by ", "author: ", "reporting by "})
    if (names.empty() && has_word_at(line, 0, word)) names = line.substr(word.size());
  // "By" may be glued to a name.
  if (names.empty() && line.size() > 3 && line.starts_with("By") && line[2] >= 'A' && line[2] <= 'Z')
    names = line.substr(2);
  names = without_space(names);
  for (const std::string_view end : {" | ", " – ", " — ", " - ", " • ", " · ", "; ", " in ", " for ", "@", " Published",
                                     " Updated", " and agencies"})
    names = names.substr(0, (std::min)(names.find(end), names.size()));
  names = without_space(names);
  for (const std::string_view mark : {"|", "•", "·", "–", "—", "-", "/", ","})
    if (names.ends_with(mark)) names = without_space(names.substr(0, names.size() - mark.size()));
  const auto is_capital = [](std::string_view text) {
    return !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || static_cast<unsigned char>(text[0]) >= 0x80);
  };
  if (!is_capital(names) || width_of(names) > 100) return {};
  // Names are words that begin with a capital; of what is none few stand among them.
  std::size_t words = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < names.size();) {
    const auto end = (std::min)(names.find(' ', at), names.size());
    const auto word = names.substr(at, end - at);
    if (!word.empty()) {
      ++words;
      const bool joins = word == "and" || word == "&" || word == "de" || word == "van" || word == "von" || word == "al"
                         || word == "der" || word == "la";
      others += !is_capital(word) && !joins ? 1 : 0;
    }
    at = end + 1;
  }
  return words <= 12 && others == 0 ? names : std::string_view{};
}

/// Whether a line says that the next one names who wrote it: "By", "Written by:".
[[nodiscard]] constexpr bool announces_writer(std::string_view line) noexcept {
  if (line.ends_with(':')) line = without_space(line.substr(0, line.size() - 1));
  for (const std::string_view word : {"by", "written by", "author", "author of the article", "story by"})
    if (line.size() == word.size() && has_word_at(line, 0, word)) return true;
  return false;
}

/// Whether a line may be the name of somebody: two to four words that begin with capitals, and no more.
[[nodiscard]] constexpr bool is_english_name(std::string_view line) noexcept {
  if (line.size() < 5 || line.size() > 40) return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < line.size(); ++words) {
    const auto end = (std::min)(line.find(' ', at), line.size());
    const auto word = line.substr(at, end - at);
    if (word.empty() || (word[0] < 'A' || word[0] > 'Z')) return false;
    for (const char c : word)
      if (c >= '!' && c <= '@' && c != '.' && c != '-' && c != '\'') return false;
    at = end + 1;
  }
  return words >= 2 && words <= 4;
}

}  // namespace newsgraph::inline v0_1::page_parts
