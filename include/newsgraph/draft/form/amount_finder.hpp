// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/form/article_words.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/prose/parse_amount.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The amounts of a draft by where they stand.
class AmountFinder {
public:
  /// Both must outlive this.
  AmountFinder(const Draft& draft, const ArticleWords& words) : draft_{&draft}, words_{&words} {
    of_paragraph_.resize(draft.article.paragraphs.size());
    for (std::size_t i = 0; i < draft.amounts.size(); ++i)
      if (stands(i)) of_paragraph_[draft.amounts[i].paragraph].push_back(i);
  }

  /// Whether an amount of the draft stands in a paragraph of it.
  [[nodiscard]] bool stands(std::size_t index) const {
    const auto& [id, paragraph, mention] = draft_->amounts[index];
    return paragraph < of_paragraph_.size() && mention.begin < mention.end
           && mention.end <= words_->text(paragraph).size();
  }

  /// What of the amounts stands in some words.
  struct Found {
    std::size_t count = 0;  ///< of amounts that are no equivalents of each other
    std::size_t first = 0;  ///< which one of the draft's
  };

  /// An amount of which only an equivalent is named is meant itself. O(log amounts), and those found.
  [[nodiscard]] Found in(const FoundWords& words) const {
    const auto& amounts = of_paragraph_[words.paragraph];
    const auto begin = std::partition_point(amounts.begin(), amounts.end(),
                                            [&](std::size_t i) { return mention(i).end <= words.begin; });
    Found found;
    for (auto at = begin; at != amounts.end() && mention(*at).begin < words.end && found.count < 2; ++at) {
      const auto main = original_of(*at);
      if (found.count != 0 && main == found.first) continue;
      if (found.count++ == 0) found.first = main;
    }
    return found;
  }

  /// The amount that one converts; else itself.
  [[nodiscard]] std::size_t original_of(std::size_t index) const {
    const auto& amounts = of_paragraph_[draft_->amounts[index].paragraph];
    const auto& of = mention(index).equivalent_of;
    return of && *of < amounts.size() ? amounts[*of] : index;
  }

  [[nodiscard]] const DraftAmount& operator[](std::size_t index) const { return draft_->amounts[index]; }

  /// An amount as the article states it. Its bound, its precision and what it converts to are those of the text,
  /// wherever `words`, which say it, are cut. The amount must be definite.
  template <class...>
  [[nodiscard]] StatedAmount stated(std::size_t index, const FoundWords& words) const {
    StatedAmount made{*mention(index).amount, stated_words(index, words), {}, {}, {}};
    for_each_next(index, [&](std::size_t i) {
      if (original_of(i) == index && mention(i).amount)
        made.equivalents.push_back({*mention(i).amount, qualified_words(i), {}});
    });
    return made;
  }

  /// The words of an amount with those that bound it or say about: "최대 1000억 달러". The plain words where it takes
  /// more than 24 characters.
  template <class...>
  [[nodiscard]] std::string qualified_words(std::size_t index) const {
    const auto& of = mention(index);
    const auto text = words_->text(draft_->amounts[index].paragraph);
    if (of.amount && (of.amount->bound() != Bound::exact || of.amount->approx())) {
      constexpr int most = 24;
      const auto says_it = [&](std::size_t begin, std::size_t end) {
        return Amount::parse(text.substr(begin, end - begin)) == of.amount;
      };
      auto begin = of.begin;
      for (int i = 0; i < most && begin != 0; ++i) {
        do --begin;
        while (begin != 0 && base_parts::is_continuation(text[begin]));
        if (says_it(begin, of.end)) return std::string{base_parts::trimmed(text.substr(begin, of.end - begin))};
      }
      auto end = of.end;
      for (int i = 0; i < most && end != text.size(); ++i) {
        do ++end;
        while (end != text.size() && base_parts::is_continuation(text[end]));
        if (says_it(of.begin, end)) return std::string{base_parts::trimmed(text.substr(of.begin, end - of.begin))};
      }
    }
    return std::string{text.substr(of.begin, of.end - of.begin)};
  }

private:
  [[nodiscard]] const AmountMention& mention(std::size_t index) const { return draft_->amounts[index].mention; }

  /// Calls `visit(index)` for the amounts behind one in its paragraph, of which what it converts to is among the first.
  template <class Visit>
  void for_each_next(std::size_t index, Visit visit) const {
    constexpr std::size_t most = 64;
    const auto& amounts = of_paragraph_[draft_->amounts[index].paragraph];
    const auto next = std::upper_bound(amounts.begin(), amounts.end(), index);
    const auto left = static_cast<std::size_t>(amounts.end() - next);
    for (std::size_t i = 0; i < left && i < most; ++i) visit(next[static_cast<std::ptrdiff_t>(i)]);
  }

  /// The words as they were given, less what the amount converts to, where they state it.
  template <class...>
  [[nodiscard]] std::string stated_words(std::size_t index, const FoundWords& words) const {
    const auto& of = mention(index);
    const auto text = words_->text(words.paragraph);
    auto end = words.end;
    for_each_next(index, [&](std::size_t i) {
      if (mention(i).begin >= end) return;
      const auto cut = text.substr(of.end, mention(i).begin - of.end).find_first_of("([,=/");
      end = of.end + (cut == std::string_view::npos ? 0 : cut);
    });
    if (words.begin <= of.begin && end >= of.end) {
      const auto given = base_parts::trimmed(text.substr(words.begin, end - words.begin));
      if (Amount::parse(given) == of.amount) return std::string{given};
    }
    return qualified_words(index);
  }

  const Draft* draft_;
  const ArticleWords* words_;
  std::vector<std::vector<std::size_t>> of_paragraph_;  // which of the draft's, in the order of the text
};

}  // namespace newsgraph::inline v0_1::draft_parts
