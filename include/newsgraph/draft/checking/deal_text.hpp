// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/draft/checking/sentence_readings.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The most told sides of a sentence that are looked at.
inline constexpr std::size_t most_told = 64;

/// What rules that compare deals with their words have in common. The article and its readings must outlive it.
class DealText {
public:
  DealText(const Article& article, const ArticleText& text, const SentenceReadings& readings,
           std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, readings_{&readings}, faults_{&faults} {}

protected:
  /// The sentences of a deal's evidence; of whole paragraphs those that name so many of its parties, or else all.
  template <class...>
  [[nodiscard]] std::vector<std::size_t> sentences_on(const Deal& deal, const Ground& ground,
                                                      std::size_t parties) const {
    if (ground.has_words) return ground.sentences;
    constexpr std::size_t most_parties = 16;
    std::vector<std::size_t> found;
    for (const auto sentence : ground.sentences) {
      std::size_t named = 0;
      for (std::size_t i = 0; i != deal.parties.size() && i != most_parties && named < parties; ++i)
        if (const auto entity = text_->entity(deal.parties[i].entity))
          named += text_->sentence_names(sentence, *entity) ? 1 : 0;
      if (named == parties) found.push_back(sentence);
    }
    if (found.empty() && parties > 1) return sentences_on(deal, ground, parties - 1);
    return !found.empty() ? found : ground.sentences;
  }

  void add(ExtractionFaultKind kind, std::string at, const Deal& deal, std::string_view found,
           std::optional<std::size_t> sentence, std::vector<std::string> allowed = {}) {
    ExtractionFault fault;
    fault.kind = kind;
    fault.at = std::move(at);
    fault.object = deal.id;
    fault.found = found;
    fault.allowed = std::move(allowed);
    if (sentence) text_->point_to(text_->sentences()[*sentence], fault);
    faults_->push_back(std::move(fault));
  }

  /// How many parties of a deal are somebody, of the first 64.
  [[nodiscard]] std::ptrdiff_t times_in(const Deal& deal, std::size_t entity) const noexcept {
    const auto end =
        deal.parties.begin() + static_cast<std::ptrdiff_t>((std::min<std::size_t>)(deal.parties.size(), 64));
    return std::count_if(deal.parties.begin(), end,
                         [&](const Party& party) { return party.entity == article_->entities[entity].id; });
  }

  /// The party that an entity is, if all that it is to the deal is on one side.
  [[nodiscard]] std::optional<std::size_t> party_of_side(const Deal& deal, std::size_t entity) const noexcept {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i != deal.parties.size(); ++i) {
      if (deal.parties[i].entity != article_->entities[entity].id) continue;
      const auto side = side_of(deal.type, deal.parties[i].role);
      if (side == DealSide::none || (found && side_of(deal.type, deal.parties[*found].role) != side))
        return std::nullopt;
      if (!found) found = i;
    }
    return found;
  }

  const Article* article_;
  const ArticleText* text_;
  const SentenceReadings* readings_;

private:
  std::vector<ExtractionFault>* faults_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
