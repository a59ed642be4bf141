// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/wording/find_words.hpp>
#include <newsgraph/draft/wording/plain_words.hpp>
#include <newsgraph/model/paragraph.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Words of an article: bytes of one of its paragraphs.
struct FoundWords {
  std::size_t paragraph = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const FoundWords&, const FoundWords&) = default;
};

/// Finds words in an article, whatever their white space, quotation marks, dashes, marks of notes, width and case. A
/// number is found whole: "7년" does not stand in "17년", nor "AMD" in "AMDOCS". Looking takes a bounded number of
/// steps in all.
class ArticleWords {
public:
  /// `paragraphs` must outlive this. `steps` are for all that is looked for. O(text).
  template <class... Later>
  ArticleWords(const std::vector<Paragraph>& paragraphs, std::size_t steps) : paragraphs_{&paragraphs}, steps_{steps} {
    static_assert(sizeof...(Later) == 0);
    plain_.reserve(paragraphs.size());
    for (const auto& paragraph : paragraphs) {
      starts_.push_back(text_.size());
      plain_.emplace_back(text_of(paragraph));
      text_.append(plain_.back().words()) += '\n';  // which stands in no words
    }
    starts_.push_back(text_.size());
  }

  static constexpr auto everywhere = static_cast<std::size_t>(-1);

  /// Calls `visit(FoundWords)` for each place where words stand in a paragraph, or in the article, until it returns
  /// false.
  template <class Visit>
  void for_each(std::string_view words, std::size_t paragraph, Visit visit) {
    take(words.size() + 256);
    if (is_spent()) return;
    const PlainWords plain{words};
    const TextSearch finder{plain.words()};
    const bool all = paragraph == everywhere;
    const auto text =
        all ? std::string_view{text_}
            : std::string_view{text_}.substr(starts_[paragraph], starts_[paragraph + 1] - starts_[paragraph]);
    const auto before = all ? 0 : starts_[paragraph];
    for (std::size_t at = 0; (at = finder.find(text, at, steps_)) != TextSearch::nowhere; ++at) {
      const auto found = place_of(before + at, before + at + plain.words().size());
      take(32);
      if (is_whole(found) && !visit(found)) return;
    }
  }

  /// Whether words stand somewhere in the article.
  [[nodiscard]] bool stand(std::string_view words) {
    bool found = false;
    for_each(words, everywhere, [&](const FoundWords&) { return !(found = true); });
    return found;
  }

  /// Whether the steps are used up, so that nothing is found any more.
  [[nodiscard]] bool is_spent() const noexcept { return steps_ == 0; }

  /// Takes steps for what else is done with the words that were found.
  void take(std::size_t steps) noexcept { steps_ -= (std::min)(steps, steps_); }

  [[nodiscard]] std::string_view text(std::size_t paragraph) const noexcept {
    return text_of((*paragraphs_)[paragraph]);
  }

private:
  [[nodiscard]] static std::string_view text_of(const Paragraph& paragraph) noexcept {
    return paragraph.text ? std::string_view{*paragraph.text} : std::string_view{};
  }

  [[nodiscard]] FoundWords place_of(std::size_t begin, std::size_t end) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), begin);
    const auto paragraph = static_cast<std::size_t>(next - starts_.begin()) - 1;
    const auto bytes = plain_[paragraph].in_text(begin - starts_[paragraph], end - starts_[paragraph]);
    return {paragraph, bytes.begin, bytes.end};
  }

  /// Whether neither end is within a number or a word of Latin letters.
  [[nodiscard]] bool is_whole(const FoundWords& found) const noexcept {
    const auto text = this->text(found.paragraph);
    const auto is_letter = [&](std::size_t at) {
      return at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= 'A' && text[at] <= 'Z'));
    };
    if (found.begin != 0 && is_letter(found.begin - 1) && is_letter(found.begin)) return false;
    return !(is_letter(found.end - 1) && is_letter(found.end)) && !cuts_number(text, found.begin, found.end);
  }

  const std::vector<Paragraph>* paragraphs_;
  std::vector<PlainWords> plain_;
  std::string text_;                 // all as it is compared, a paragraph a line
  std::vector<std::size_t> starts_;  // of each paragraph there, and the end
  std::size_t steps_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
