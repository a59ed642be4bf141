// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/duration.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

struct VagueWord {
  std::string_view word;
  Vague vague;
  int magnitude;
};

/// Numbers that are left to words, the longer one of two with one beginning first.
inline constexpr auto vague_words = base_parts::table<VagueWord>({
    // clang-format off
    {"several hundred thousand ", Vague::several, 5}, {"several thousand ", Vague::several, 3},
    {"several hundred ", Vague::several, 2}, {"several million ", Vague::several, 6},
    {"several billion ", Vague::several, 9}, {"several ", Vague::several, 0}, {"a few thousand ", Vague::few, 3},
    {"a few hundred ", Vague::few, 2}, {"a few million ", Vague::few, 6}, {"a few ", Vague::few, 0},
    {"few ", Vague::few, 0}, {"a couple of ", Vague::few, 0}, {"many ", Vague::many, 0},
    {"numerous ", Vague::many, 0}, {"dozens of ", Vague::several, 1}, {"scores of ", Vague::several, 1},
    {"hundreds of thousands of ", Vague::several, 5}, {"hundreds of millions of ", Vague::several, 8},
    {"hundreds of ", Vague::several, 2}, {"tens of thousands of ", Vague::several, 4},
    {"tens of millions of ", Vague::several, 7}, {"tens of ", Vague::several, 1},
    {"thousands of ", Vague::several, 3}, {"millions of ", Vague::several, 6}, {"billions of ", Vague::several, 9},
    {"수십만", Vague::several, 5}, {"수십억", Vague::several, 9}, {"수십", Vague::several, 1},
    {"수백만", Vague::several, 6}, {"수백억", Vague::several, 10}, {"수백", Vague::several, 2},
    {"수천만", Vague::several, 7}, {"수천억", Vague::several, 11}, {"수천", Vague::several, 3},
    {"수만", Vague::several, 4}, {"수억", Vague::several, 8}, {"수조", Vague::several, 12},
    {"여러", Vague::several, 0}, {"몇", Vague::few, 0}, {"다수", Vague::many, 0}, {"수", Vague::several, 0},
    // clang-format on
});

/// The row whose word a text begins with; null where there is none.
[[nodiscard]] constexpr const VagueWord* vague_word(std::string_view text) noexcept {
  for (const auto& row : vague_words)
    if (text.starts_with(row.word)) return &row;
  return nullptr;
}

/// A number that all of a text leaves to words, with its unit: "수백만 개", "several million processors".
template <class...>
[[nodiscard]] std::optional<StatedNumber> parse_vague_number(std::string_view text) {
  const auto trimmed = base_parts::trimmed(text);
  const auto* row = vague_word(trimmed);
  if (row == nullptr) return std::nullopt;
  const auto unit = base_parts::trimmed(trimmed.substr(row->word.size()));
  if (unit.empty() || unit.size() > 64) return std::nullopt;
  StatedNumber made;
  made.vague = row->vague;
  if (row->magnitude != 0) made.magnitude = ExactInteger{row->magnitude};
  made.unit = std::string{unit};
  made.stated = std::string{text};
  return made;
}

/// A length of time that all of a text leaves to words: "수년", "several years".
template <class...>
[[nodiscard]] std::optional<VagueTerm> parse_vague_term(std::string_view text) {
  const auto trimmed = base_parts::trimmed(text);
  const auto* row = vague_word(trimmed);
  if (row == nullptr || row->magnitude != 0) return std::nullopt;
  const auto words = base_parts::trimmed(trimmed.substr(row->word.size()));
  struct Word {
    std::string_view word;
    TimeUnit unit;
  };
  constexpr auto units = base_parts::table<Word>({
      // clang-format off
      {"years", TimeUnit::year}, {"months", TimeUnit::month}, {"weeks", TimeUnit::week}, {"days", TimeUnit::day},
      {"년", TimeUnit::year}, {"년간", TimeUnit::year}, {"해", TimeUnit::year}, {"개월", TimeUnit::month},
      {"개월간", TimeUnit::month}, {"달", TimeUnit::month}, {"주", TimeUnit::week}, {"주간", TimeUnit::week},
      {"일", TimeUnit::day}, {"일간", TimeUnit::day},
      // clang-format on
  });
  for (const auto& [word, unit] : units)
    if (words == word) return VagueTerm{row->vague, unit, std::string{text}, {}};
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1::draft_parts
