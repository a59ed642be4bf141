// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/deal_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Compares how far a deal has come with its words.
class StatusRules : DealText {
public:
  using DealText::DealText;

  template <class...>
  void operator()(const Deal& deal, const Ground& ground, const std::string& at) {
    if (!ground.complete) return;
    if (!deal.status || deal.status == DealStatus::unknown || deal.status_inferred == true) return;
    AllowedStatuses found;
    std::optional<std::size_t> where;
    AllowedStatuses in_words;
    for (const auto& piece : ground.pieces) {
      const auto of = statuses_in(text_->lowered(piece));
      in_words.allowed = in_words.allowed | of.allowed;
      if (of.decided && !where) where = text_->sentence_at(piece.paragraph, piece.begin);
      in_words.decided = in_words.decided || of.decided;
      in_words.over = in_words.over || of.over;
    }
    if (in_words.over) in_words.allowed = DealStatus::withdrawn | DealStatus::ended;
    constexpr DealStatuses of_past{DealStatus::closed, DealStatus::active, DealStatus::agreed, DealStatus::announced};
    const auto year = year_of_article();
    for (const auto& piece : ground.pieces)
      if (in_words.allowed == of_past && names_earlier_year(text_->lowered(piece), year))
        in_words.allowed = DealStatus::closed | DealStatus::active;
    if (in_words.decided) {
      // That nobody confirms it is often said beside the words.
      for (const auto sentence : ground.sentences)
        if (*deal.status == DealStatus::rumoured)
          in_words.allowed = in_words.allowed | readings_->statuses(sentence).allowed;
      if (!in_words.allowed.contains(*deal.status)) add_status(deal, at, in_words.allowed, where);
      return;
    }
    const auto add_sentence = [&](std::size_t sentence) {
      const auto& of = readings_->statuses(sentence);
      found.allowed = found.allowed | of.allowed;
      if (of.decided && !where) where = sentence;
      found.decided = found.decided || of.decided;
    };
    const auto told = ground.has_words ? std::vector<std::size_t>{} : sentences_that_tell(deal, ground);
    for (const auto sentence : told.empty() ? sentences_on(deal, ground, 2) : told) add_sentence(sentence);
    if (!found.decided)
      for (const auto sentence : ground.sentences) add_sentence(sentence);
    if (!found.decided)
      for (const auto paragraph : ground.paragraphs) {
        const auto& of = text_->paragraphs()[paragraph];
        for (auto sentence = of.first_sentence;
             sentence != of.end_sentence && sentence != of.first_sentence + most_sentences; ++sentence)
          add_sentence(sentence);
      }
    if (found.allowed.contains(*deal.status)) return;
    constexpr DealStatuses need_words{DealStatus::in_talks, DealStatus::rumoured, DealStatus::withdrawn,
                                      DealStatus::closed};
    // That a round of last year is done goes without saying.
    if (*deal.status == DealStatus::closed && !found.decided
        && std::any_of(ground.sentences.begin(), ground.sentences.end(), [&](std::size_t sentence) {
             const auto lowered = text_->lowered(text_->sentences()[sentence]);
             return names_earlier_year(lowered, year) || has_word(lowered, "지난");
           }))
      return;
    // Of what is only said to be so nobody knows that it is agreed.
    const bool only_rumoured =
        !found.decided && found.allowed.contains(DealStatus::rumoured) && *deal.status == DealStatus::agreed;
    if (only_rumoured) return add_status(deal, at, found.allowed, where);
    // What stands in the sentence beside the words of the evidence may be of something else.
    if ((!found.decided || ground.has_words) && !need_words.contains(*deal.status)) return;
    add_status(deal, at, found.allowed, where);
  }

private:
  template <class...>
  void add_status(const Deal& deal, const std::string& at, DealStatuses allowed, std::optional<std::size_t> where) {
    std::vector<std::string> names;
    for (const auto& row : rows_of<DealStatus>)
      if (row.value != DealStatus::unknown && allowed.contains(row.value)) names.emplace_back(row.name);
    add(ExtractionFaultKind::wrong_status, at + "/status", deal, name_of(*deal.status), where, std::move(names));
  }

  /// The sentences whose verbs have a party of the deal on a side of deals of its type.
  template <class...>
  [[nodiscard]] std::vector<std::size_t> sentences_that_tell(const Deal& deal, const Ground& ground) const {
    std::vector<std::size_t> found;
    if (deal.parties.size() > most_sentences) return found;
    for (const auto sentence : ground.sentences) {
      const auto told = readings_->told(sentence);
      for (std::size_t i = 0; i != told.size() && i != most_told; ++i)
        if (told[i].types.contains(deal.type) && party_of_side(deal, told[i].entity)) {
          found.push_back(sentence);
          break;
        }
    }
    return found;
  }

  /// 0 where that is not known.
  [[nodiscard]] int year_of_article() const noexcept {
    if (!article_->first_created) return 0;
    return static_cast<int>(article_->first_created->date().year());
  }
};

}  // namespace newsgraph::inline v0_1::draft_parts
