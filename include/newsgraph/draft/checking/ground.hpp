// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/article_text.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The sentences that something rests on: those of its evidence, or all where it has none. Of very many the first.
struct Ground {
  std::vector<std::size_t> sentences{};
  std::vector<std::size_t> paragraphs{};  ///< of these, each once
  std::vector<SentencePlace> pieces{};    ///< its words, where they are less than a paragraph
  bool whole_article = false;             ///< it has no evidence
  bool has_words = false;                 ///< its evidence is less than a paragraph
  bool complete = true;                   ///< nothing of it is withheld, or left out here

  [[nodiscard]] bool has(std::size_t paragraph) const noexcept {
    return whole_article || std::find(paragraphs.begin(), paragraphs.end(), paragraph) != paragraphs.end();
  }
};

/// The most sentences, and pieces of evidence, that are looked at for one object.
inline constexpr std::size_t most_sentences = 64;

/// The longest paragraph in which words without bytes are looked for.
inline constexpr std::size_t longest_searched = 16'384;

template <class...>
[[nodiscard]] Ground ground_of(const std::vector<Evidence>& evidence, const ArticleText& text) {
  Ground ground;
  const auto add = [&](std::size_t sentence) {
    if (std::find(ground.sentences.begin(), ground.sentences.end(), sentence) != ground.sentences.end()) return;
    ground.sentences.push_back(sentence);
    const auto paragraph = text.sentences()[sentence].paragraph;
    if (!ground.has(paragraph)) ground.paragraphs.push_back(paragraph);
  };
  for (std::size_t i = 0; i != evidence.size(); ++i) {
    const auto paragraph = text.paragraph(evidence[i].in);
    if (i == most_sentences || !paragraph || text.paragraphs()[*paragraph].text.empty()) {
      ground.complete = false;
      if (i == most_sentences) break;
      continue;
    }
    const auto& of = text.paragraphs()[*paragraph];
    std::size_t begin = 0;
    std::size_t end = of.text.size();
    if (evidence[i].bytes) {
      begin = (std::min<std::size_t>)(evidence[i].bytes->begin, end);
      end = (std::min<std::size_t>)(evidence[i].bytes->end, end);
    } else if (evidence[i].exact && of.text.size() <= longest_searched) {
      const auto at = of.text.find(*evidence[i].exact);
      if (at != std::string_view::npos) {
        begin = at;
        end = at + evidence[i].exact->size();
      }
    }
    if (end - begin < of.text.size()) {
      ground.has_words = true;
      ground.pieces.push_back({*paragraph, begin, end});
    }
    for (auto sentence = text.sentence_at(*paragraph, begin);
         sentence != of.end_sentence && (text.sentences()[sentence].begin < end || end == 0); ++sentence) {
      if (ground.sentences.size() == most_sentences) {
        ground.complete = false;
        break;
      }
      add(sentence);
    }
  }
  if (!evidence.empty()) return ground;
  ground.whole_article = true;
  ground.complete = text.complete() && text.sentences().size() <= most_sentences;
  for (std::size_t i = 0; i != text.sentences().size() && i != most_sentences; ++i) ground.sentences.push_back(i);
  return ground;
}

}  // namespace newsgraph::inline v0_1::draft_parts
