// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

namespace base_parts {

/// An ASCII letter as a small one; any other byte as it is.
[[nodiscard]] constexpr char small_ascii(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether two texts are the same but for the case of ASCII letters, and for spaces, '_' and '-': "IN_TALKS",
/// "inTalks". Of these one has no more than 64 that the other does not have: else a megabyte of spaces would be
/// compared with every name that there is.
[[nodiscard]] constexpr bool same_letters(std::string_view a, std::string_view b) noexcept {
  constexpr std::size_t most_longer = 64;
  if (a.size() > b.size() + most_longer || b.size() > a.size() + most_longer) return false;
  const auto pass = [](std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '_' || text[at] == '-')) ++at;
    return at;
  };
  auto i = pass(a, 0);
  auto j = pass(b, 0);
  while (i < a.size() && j < b.size() && small_ascii(a[i]) == small_ascii(b[j])) {
    i = pass(a, i + 1);
    j = pass(b, j + 1);
  }
  return i == a.size() && j == b.size();
}

/// How many single-byte edits (insert, delete, replace, swap of neighbours) turn `a` into `b`; the case of ASCII
/// letters does not count. Texts of more than 32 bytes are too far from everything to be misspelt. O(|a|·|b|), no
/// allocation.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view a, std::string_view b) noexcept {
  constexpr std::size_t longest = 32;
  if (a.size() > longest || b.size() > longest) return a == b ? 0 : (std::max)(a.size(), b.size());
  const auto same = [&](std::size_t i, std::size_t j) { return small_ascii(a[i]) == small_ascii(b[j]); };

  std::array<std::array<std::size_t, longest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = (std::min)({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same(i - 1, j - 1) ? 0U : 1U)});
      if (i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1)) row[j] = (std::min)(row[j], two_above[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

/// How far a word may be from what it is taken for: a third of it may be wrong.
[[nodiscard]] constexpr std::size_t most_edits(std::string_view word) noexcept {
  return (std::max<std::size_t>)(1, word.size() / 3);
}

}  // namespace base_parts

namespace base_parts {

/// Gathers what a word could mean: of all that is offered the nearest, each once, 100 at most.
class Guesses {
public:
  explicit Guesses(std::string_view word) noexcept : word_{word} {}

  /// A name, which stands for itself: the same but for case and what stands between words, or misspelt, or longer or
  /// shorter by whole parts: "amazon" could be "amazon-dc".
  template <class...>
  void offer(std::string_view name) {
    if (same_letters(word_, name)) return add(0, name);
    const auto longer = (std::max)(word_.size(), name.size()) - (std::min)(word_.size(), name.size());
    const auto edits = longer > most_edits(word_) ? longer : edit_distance(word_, name);
    if (edits <= most_edits(word_)) return add(1 + edits, name);
    if (begins_with_part(name, word_) || begins_with_part(word_, name)) add(2, name);
  }

  /// A name that stands for the id of who bears it.
  template <class...>
  void offer(std::string_view name, std::string_view id) {
    if (same_letters(word_, name))
      add(1, id);
    else if (begins_with_part(name, word_) || begins_with_part(word_, name))
      add(2, id);
  }

  /// Of a word as short as "d2" everything is a letter away: then nothing is, but for what is alone.
  template <class...>
  [[nodiscard]] std::vector<std::string> found() && {
    if (least_ > 1 && word_.size() < 4 && found_.size() > 1) found_.clear();
    return std::move(found_);
  }

private:
  /// Whether `text` begins with `part`, of three bytes at least, and what follows is no letter or digit.
  [[nodiscard]] static bool begins_with_part(std::string_view text, std::string_view part) noexcept {
    constexpr std::string_view separators = " -_.,";
    if (part.size() < 3 || part.size() >= text.size()) return false;
    if (separators.find(text[part.size()]) == std::string_view::npos) return false;
    return same_letters(text.substr(0, part.size()), part);
  }

  template <class...>
  void add(std::size_t distance, std::string_view name) {
    constexpr std::size_t most = 100;
    if (distance > least_ || name.empty()) return;
    if (distance < least_) found_.clear();
    least_ = distance;
    for (const auto& other : found_)
      if (other == name) return;
    if (found_.size() < most) found_.emplace_back(name);
  }

  std::string_view word_;
  std::size_t least_ = static_cast<std::size_t>(-1);
  std::vector<std::string> found_;
};

}  // namespace base_parts

/// A word that is written for a name.
struct Synonym {
  std::string_view word;
  std::string_view name;
};

namespace base_parts {

/// Whether a word says that something is not what `name` says: "not admitted", "unadmitted". Without the negation it is
/// nearer.
[[nodiscard]] constexpr bool denies(std::string_view word, std::string_view name, std::size_t distance) {
  for (const std::string_view negation : {"not", "never", "non", "no", "un", "without"}) {
    if (word.size() <= negation.size()) continue;
    const auto size = word.size() - negation.size();
    if (same_letters(word.substr(0, negation.size()), negation)
        && edit_distance(word.substr(negation.size()), name) < distance)
      return true;
    if (same_letters(word.substr(size), negation) && edit_distance(word.substr(0, size), name) < distance) return true;
  }
  return false;
}

}  // namespace base_parts

/// The name that `word` was probably meant to be: the nearest one, if at most a third of it is wrong, and it is not the
/// opposite.
template <class Names>
[[nodiscard]] constexpr std::optional<std::string_view> nearest(std::string_view word, const Names& names) {
  std::optional<std::string_view> best;
  auto least = base_parts::most_edits(word) + 1;
  for (const std::string_view name : names) {
    const auto longer = (std::max)(word.size(), name.size()) - (std::min)(word.size(), name.size());
    if (longer >= least) continue;
    const auto distance = base_parts::edit_distance(word, name);
    if (distance >= least || base_parts::denies(word, name, distance)) continue;
    least = distance;
    best = name;
  }
  return best;
}

/// The name that `word` is another word for, if that is one of `names`; case, spaces, '_' and '-' don't count.
template <class Names>
[[nodiscard]] constexpr std::optional<std::string_view> synonym(std::string_view word, const Names& names,
                                                                Rows<Synonym> synonyms) {
  for (const auto& row : synonyms)
    if (base_parts::same_letters(word, row.word))
      for (const std::string_view name : names)
        if (name == row.name) return name;
  return std::nullopt;
}

/// The name that `word` is but for case, spaces, '_' and '-'; else one that it is another word for.
template <class Names>
[[nodiscard]] constexpr std::optional<std::string_view> known(std::string_view word, const Names& names,
                                                              Rows<Synonym> synonyms) {
  for (const std::string_view name : names)
    if (base_parts::same_letters(word, name)) return name;
  return synonym(word, names, synonyms);
}

/// The name that `word` was probably meant to be: one that it is `known` for, else the nearest.
template <class Names>
[[nodiscard]] constexpr std::optional<std::string_view> meant(std::string_view word, const Names& names,
                                                              Rows<Synonym> synonyms) {
  const auto name = known(word, names, synonyms);
  return name ? name : nearest(word, names);
}

}  // namespace newsgraph::inline v0_1
