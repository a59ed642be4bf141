// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/draft/reading/source_words.hpp>
#include <newsgraph/draft/reading/speaker_words.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Words between quotation marks, and these with them.
struct Quoted {
  Stretch words{};
  Stretch marked{};
};

/// Goes through what stands between quotation marks in a paragraph. Marks that are not closed there open nothing.
/// O(text) in all.
class QuotedWords {
public:
  explicit constexpr QuotedWords(std::string_view text) noexcept : text_{text} {}

  /// The next one that begins at byte `from` or behind it.
  [[nodiscard]] constexpr std::optional<Quoted> next(std::size_t from) noexcept {
    for (auto at = from; at < text_.size(); ++at) {
      if (text_[at] != '"' && text_[at] != '\xE2' && text_[at] != '\xE3') continue;
      for (std::size_t i = 0; i < 3; ++i) {
        const auto& [open, close] = all[i];
        if (!is_closed_[i] || !text_.substr(at).starts_with(open)) continue;
        const auto begin = at + open.size();
        const auto end = text_.find(close, begin);
        if (end != text_.npos) return Quoted{{begin, end}, {at, end + close.size()}};
        is_closed_[i] = false;
      }
    }
    return std::nullopt;
  }

private:
  struct Marks {
    std::string_view open;
    std::string_view close;
  };
  static constexpr Marks all[] = {{"\"", "\""}, {"“", "”"}, {"「", "」"}};

  std::string_view text_;
  bool is_closed_[3] = {true, true, true};  // whether a closing one may still follow
};

/// Calls `visit(words, speaker)` for what stands between quotation marks in a paragraph, at least ten bytes of it, and
/// for who said it, where he stands beside it. Those that only commas or "and" part have one speaker. O(text).
template <class Visit>
constexpr void for_each_quotation(std::string_view text, Visit visit) {
  constexpr std::size_t least = 10;
  const auto are_joined = [&](const Quoted& one, const Quoted& other) {
    const auto between = without_ends(text, {one.marked.end, other.marked.begin});
    const auto words = text.substr(between.begin, between.end - between.begin);
    return words.empty() || words == "and" || words == "or" || words == "·";
  };
  QuotedWords finder{text};
  Stretch around{0, 0};  // the end of the last quotation, the begin of the next
  std::optional<Stretch> speaker;
  for (auto first = finder.next(0); first;) {
    auto again = finder;  // before it looks beyond what it finds here
    auto last = *first;
    auto next = finder.next(last.marked.end);
    for (; next && are_joined(last, *next); next = finder.next(last.marked.end)) last = *next;
    around.end = next ? next->marked.begin : text.size();
    speaker = speaker_beside(text, {first->marked.begin, last.marked.end}, around, speaker);
    for (auto one = *first;; one = *again.next(one.marked.end)) {
      if (one.words.end - one.words.begin >= least) visit(one.words, speaker);
      if (one.marked == last.marked) break;
    }
    around.begin = last.marked.end;
    first = next;
  }
}

}  // namespace newsgraph::inline v0_1::draft_parts
