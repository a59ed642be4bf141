// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/entity_places.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// A sentence that is longer is cut, in bytes.
inline constexpr std::size_t longest_sentence = 4096;

/// A sentence of a paragraph.
struct SentencePlace {
  std::size_t paragraph = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const SentencePlace&, const SentencePlace&) = default;
};

/// A paragraph with what stands in it.
struct ParagraphText {
  std::string_view text{};
  std::string lowered{};                 ///< with small ASCII letters, byte for byte
  std::vector<NamePlace> names{};        ///< in order
  std::vector<std::size_t> entities{};   ///< those who are named, in order, each once
  std::vector<AmountMention> amounts{};  ///< in order
  std::size_t first_sentence = 0;        ///< its sentences among those of the article
  std::size_t end_sentence = 0;

  [[nodiscard]] bool names_entity(std::size_t entity) const noexcept {
    return std::binary_search(entities.begin(), entities.end(), entity);
  }
};

/// The text of an article, and who and what is where in it. The article must outlive it. O(text).
class ArticleText {
public:
  explicit ArticleText(const Article& article) : article_{&article} {
    const EntityFinder finder{article.entities};
    ids_.reset(article.paragraphs.size() + article.entities.size());
    for (std::size_t i = 0; i != article.entities.size(); ++i)
      ids_.insert(article.entities[i].id, model_parts::ObjectKind::entity, i);
    described_.resize(article.entities.size());
    for (std::size_t i = 0; i != article.entities.size(); ++i)
      if (article.entities[i].name) described_[i] = describer_of(finder, *article.entities[i].name, i);
    paragraphs_.reserve(article.paragraphs.size());
    for (std::size_t i = 0; i != article.paragraphs.size(); ++i) {
      ids_.insert(article.paragraphs[i].id, model_parts::ObjectKind::paragraph, i);
      auto& made = paragraphs_.emplace_back();
      if (!article.paragraphs[i].text) {
        complete_ = false;
        continue;
      }
      made.text = *article.paragraphs[i].text;
      made.lowered = ascii_lowered(made.text);
      made.names = finder(made.text);
      for (const auto& place : made.names) made.entities.push_back(place.entity);
      std::sort(made.entities.begin(), made.entities.end());
      made.entities.erase(std::unique(made.entities.begin(), made.entities.end()), made.entities.end());
      made.amounts = find_amounts(made.text);
      made.first_sentence = sentences_.size();
      add_sentences(i);
      made.end_sentence = sentences_.size();
    }
  }

  [[nodiscard]] const std::vector<ParagraphText>& paragraphs() const noexcept { return paragraphs_; }
  [[nodiscard]] const std::vector<SentencePlace>& sentences() const noexcept { return sentences_; }

  /// By whose name an entity is told that has none of its own: Oak of "Oak's fifth fund", of "paints division of Oak".
  [[nodiscard]] std::optional<std::size_t> described_by(std::size_t entity) const noexcept {
    return described_[entity];
  }

  /// Whether every paragraph has its text.
  [[nodiscard]] bool complete() const noexcept { return complete_; }

  [[nodiscard]] std::optional<std::size_t> paragraph(std::string_view id) const noexcept {
    return index_of(id, model_parts::ObjectKind::paragraph);
  }
  [[nodiscard]] std::optional<std::size_t> entity(std::string_view id) const noexcept {
    return index_of(id, model_parts::ObjectKind::entity);
  }

  [[nodiscard]] std::string_view text(const SentencePlace& place) const noexcept {
    return paragraphs_[place.paragraph].text.substr(place.begin, place.end - place.begin);
  }
  [[nodiscard]] std::string_view lowered(const SentencePlace& place) const noexcept {
    return std::string_view{paragraphs_[place.paragraph].lowered}.substr(place.begin, place.end - place.begin);
  }

  /// Says where in the text a fault is, less the space at its end.
  void point_to(SentencePlace place, ExtractionFault& fault) const {
    const auto words = paragraphs_[place.paragraph].text;
    while (place.end > place.begin && words[place.end - 1] == ' ') --place.end;
    fault.paragraph = article_->paragraphs[place.paragraph].id;
    fault.begin = place.begin;
    fault.end = place.end;
    fault.text = text(place);
  }

  /// The sentence of a paragraph with text that has byte `at`.
  [[nodiscard]] std::size_t sentence_at(std::size_t paragraph, std::size_t at) const noexcept {
    auto sentence = paragraphs_[paragraph].first_sentence;
    auto end = paragraphs_[paragraph].end_sentence;
    while (end - sentence > 1) {
      const auto middle = sentence + (end - sentence) / 2;
      (sentences_[middle].begin <= at ? sentence : end) = middle;
    }
    return sentence;
  }

  /// The first name of a sentence's paragraph that begins in it or behind it.
  [[nodiscard]] std::vector<NamePlace>::const_iterator first_name(const SentencePlace& place) const noexcept {
    const auto& names = paragraphs_[place.paragraph].names;
    return std::partition_point(names.begin(), names.end(),
                                [&](const NamePlace& name) { return name.begin < place.begin; });
  }

  /// The names in a sentence, by its bytes.
  [[nodiscard]] std::vector<NamePlace> names_in(const SentencePlace& place) const {
    std::vector<NamePlace> names;
    const auto end = paragraphs_[place.paragraph].names.end();
    for (auto name = first_name(place); name != end && name->end <= place.end; ++name)
      names.push_back({name->begin - place.begin, name->end - place.begin, name->entity});
    return names;
  }

  [[nodiscard]] bool sentence_names(std::size_t sentence, std::size_t entity) const noexcept {
    const auto& place = sentences_[sentence];
    const auto end = paragraphs_[place.paragraph].names.end();
    for (auto name = first_name(place); name != end && name->end <= place.end; ++name)
      if (name->entity == entity) return true;
    return false;
  }

private:
  [[nodiscard]] std::optional<std::size_t> index_of(std::string_view id, model_parts::ObjectKind kind) const noexcept {
    const auto* entry = ids_.find(id);
    if (entry == nullptr || entry->kind != kind) return std::nullopt;
    return entry->index;
  }

  template <class...>
  [[nodiscard]] static std::optional<std::size_t> describer_of(const EntityFinder& finder, std::string_view name,
                                                               std::size_t self) {
    const auto whole = [&](std::string_view words) -> std::optional<std::size_t> {
      for (const auto& place : finder(words))
        if (place.entity != self && place.begin == 0 && place.end == words.size()) return place.entity;
      return std::nullopt;
    };
    std::optional<std::size_t> found;
    if (const auto at = name.find("'s "); at != std::string_view::npos) found = whole(name.substr(0, at));
    if (const auto at = name.rfind(" of "); !found && at != std::string_view::npos) found = whole(name.substr(at + 4));
    const auto space = name.find(' ');
    if (!found && space != std::string_view::npos && hangul_before(name, space)) found = whole(name.substr(0, space));
    return found;
  }

  /// A sentence ends with a line, or with '.', '?' or '!' before a space; it has the space behind it. What goes on for
  /// too long is cut.
  void add_sentences(std::size_t paragraph) {
    const auto text = paragraphs_[paragraph].text;
    std::size_t begin = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
      const char c = text[i];
      const bool last = i + 1 == text.size();
      const bool stop = (c == '.' || c == '?' || c == '!') && (last || text[i + 1] == ' ');
      const bool too_long = i - begin >= longest_sentence && !last && !base_parts::is_continuation(text[i + 1]);
      if (!last && !stop && c != '\n' && !too_long) continue;
      const auto end = last ? text.size() : i + 1;
      sentences_.push_back({paragraph, begin, end});
      begin = end;
    }
  }

  const Article* article_;
  model_parts::IdTable ids_;
  std::vector<ParagraphText> paragraphs_;
  std::vector<SentencePlace> sentences_;
  std::vector<std::optional<std::size_t>> described_;  // of each entity
  bool complete_ = true;
};

}  // namespace newsgraph::inline v0_1::draft_parts
