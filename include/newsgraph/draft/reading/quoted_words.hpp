// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/draft/reading/source_words.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Who said what stands in quotation marks at bytes `open` to `close` of a paragraph, marks and all, where he stands
/// beside them. O(1).
[[nodiscard]] constexpr std::optional<Stretch> speaker_beside(std::string_view text, std::size_t open,
                                                              std::size_t close) noexcept {
  constexpr std::size_t most = 160;
  const auto is_good = [](Stretch words) { return words.end > words.begin + 1 && words.end - words.begin <= 120; };
  const auto is_capital = [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; };
  const auto after = text.substr(close, most);
  auto at = std::size_t{0};
  // Korean: what joins the words to who says them.
  for (const std::string_view joint : {"이라고", "라고", "이라며", "라며", "라면서", "이라면서", "고", "며"})
    if (after.starts_with(joint) && at == 0) at = joint.size();
  if (at != 0) {
    // In front of the words he is the subject that the sentence begins with.
    auto begin = open > most ? open - most : 0;
    for (auto i = open; i > begin; --i)
      if ((text[i - 1] == '.' || text[i - 1] == '\n') && i < open) {
        begin = i;
        break;
      }
    while (begin < open && (static_cast<unsigned char>(text[begin]) & 0xc0U) == 0x80U) ++begin;
    if (const auto subject = korean_subject(text, {begin, open}); subject && is_good(*subject)) return subject;
    if (const auto subject = korean_subject(text, {close + at, (std::min)(text.size(), close + most)});
        subject && is_good(*subject))
      return subject;
    return std::nullopt;
  }
  // English, behind them: "said Kari Lund", "Kari Lund said", "she said".
  while (at < after.size() && (after[at] == ' ' || after[at] == ',')) ++at;
  for (const std::string_view verb : {"said ", "says ", "added "})
    if (after.substr(at).starts_with(verb)) {
      const auto from = at + verb.size();
      auto end = from;
      while (end < after.size() && is_capital(after[end])) {
        while (end < after.size() && after[end] != ' ' && after[end] != ',' && after[end] != '.' && after[end] != ';')
          ++end;
        if (end < after.size() && after[end] == ' ')
          ++end;
        else
          break;
      }
      const auto words = without_ends(text, {close + from, close + end});
      return is_good(words) ? std::optional{words} : std::nullopt;
    }
  for (const std::string_view verb : {" said", " says", " added", " told", " wrote"})
    if (const auto place = after.substr(at).find(verb);
        place != after.npos && place < 80 && !after.empty() && at < after.size() && is_capital(after[at])) {
      const auto words = without_ends(text, {close + at, close + at + place});
      const auto inside = text.substr(words.begin, words.end - words.begin);
      if (is_good(words) && inside.find_first_of(".;") == inside.npos) return words;
    }
  // In front of them: "Kari Lund said: ".
  const auto begin = open > most ? open - most : 0;
  const auto before = text.substr(begin, open - begin);
  for (const std::string_view verb : {" said", " says", " added"})
    if (const auto place = before.rfind(verb); place != before.npos && before.size() - place - verb.size() <= 4) {
      auto from = before.substr(0, place).find_last_of(".;,\n");
      from = from == before.npos ? 0 : from + 1;
      const auto words = without_ends(text, {begin + from, begin + place});
      if (is_good(words) && is_capital(text[words.begin])) return words;
    }
  return std::nullopt;
}

/// Calls `visit(words, speaker)` for what stands between quotation marks in a paragraph, at least ten bytes of it.
/// Marks that are not closed there open nothing. O(text).
template <class Visit>
constexpr void for_each_quotation(std::string_view text, Visit visit) {
  struct Marks {
    std::string_view open;
    std::string_view close;
  };
  constexpr Marks all[] = {{"\"", "\""}, {"“", "”"}, {"「", "」"}};
  bool is_closed[] = {true, true, true};  // whether a closing one may still follow
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at + 1;
    const bool may_open = text[at] == '"' || text[at] == '\xE2' || text[at] == '\xE3';
    for (std::size_t i = 0; i < 3 && may_open; ++i) {
      const auto& [open, close] = all[i];
      if (!is_closed[i] || !text.substr(at).starts_with(open)) continue;
      const auto begin = at + open.size();
      const auto end = text.find(close, begin);
      if (end == text.npos) {
        is_closed[i] = false;
        continue;
      }
      next = end + close.size();
      if (end - begin >= 10) visit(Stretch{begin, end}, speaker_beside(text, at, next));
      break;
    }
    at = next;
  }
}

}  // namespace newsgraph::inline v0_1::draft_parts
