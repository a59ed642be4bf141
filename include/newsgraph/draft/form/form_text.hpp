// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/draft/form/article_words.hpp>
#include <newsgraph/draft/form/longer_words.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/model/paragraph.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The words of the answers of a form as they stand in the article, and the faults of those that don't.
class FormText {
public:
  using At = json_parts::At;

  /// Both must outlive this. `steps` are for all that is looked for.
  template <class... Later>
  FormText(json_parts::Reader& reader, const std::vector<Paragraph>& paragraphs, std::size_t steps)
      : reader_{reader}, words_{paragraphs, steps} {
    static_assert(sizeof...(Later) == 0);
    paragraphs_.reset(paragraphs.size());
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
      paragraphs_.insert(paragraphs[i].id, model_parts::ObjectKind::paragraph, i);
  }

  [[nodiscard]] json_parts::Reader& reader() const noexcept { return reader_; }
  [[nodiscard]] ArticleWords& words() noexcept { return words_; }
  [[nodiscard]] const ArticleWords& words() const noexcept { return words_; }

  /// Which one of the paragraphs has an id.
  [[nodiscard]] std::optional<std::size_t> paragraph(std::string_view id) const {
    const auto* found = paragraphs_.find(id);
    return found ? std::optional{found->index} : std::nullopt;
  }

  /// The evidence of the object that is being read; null where it has none.
  const std::vector<Evidence>* evidence = nullptr;

  static constexpr std::size_t most_evidence = 64;  ///< of an object, that is looked into

  template <class...>
  [[nodiscard]] bool is_text(At at) const {
    if (at->kind == json_parts::TokenKind::string) return true;
    reader_.expected(at, "a string");
    return false;
  }

  /// Words of the article; else a fault.
  template <class...>
  [[nodiscard]] std::string printed(At at) {
    if (!words_.stand(at->text())) not_in_text(at);
    return std::string{at->text()};
  }

  template <class...>
  void not_in_text(At at) {
    reader_.expected(at, words_.is_spent() ? "fewer words to look for in so long a text" : "words of the article",
                     FaultKind::not_in_text);
  }

  /// A fault of words that are none of those that are asked for. No value is suggested for them, which would be no
  /// words of the article.
  template <class...>
  void not_read(At at, std::string_view forms, std::vector<std::string> candidates = {}) {
    auto wrong = base_parts::fault_in_text(FaultKind::malformed, at->text(), forms);
    wrong.expected.emplace_back("\"\" where none is clear");
    wrong.candidates = std::move(candidates);
    reader_.fault(at, std::move(wrong));
  }

  struct ReadsAll {
    constexpr bool operator()(std::string_view) const noexcept { return true; }
  };

  /// Whether words stand somewhere, first in the paragraphs of the evidence, as no part of longer ones that say
  /// something else, as "5000대" does in "3만5000대"; else a fault, with the longer ones where `reads(words)` takes
  /// them.
  template <class Other, class Reads = ReadsAll>
  [[nodiscard]] bool stand_alone(At at, std::string_view words, Other says_other, Reads reads = {}) {
    std::string_view longer;
    bool alone = words.size() > most_cut_bytes;
    std::size_t places = 0;
    const auto look = [&](std::size_t paragraph) {
      words_.for_each(words, paragraph, [&](const FoundWords& found) {
        words_.take(2'000);
        const auto around = longer_words(words_.text(found.paragraph), found.begin, found.end, says_other);
        alone = around.empty();
        if (longer.empty()) longer = around;
        return !alone && ++places < most_cut_places;
      });
    };
    if (evidence != nullptr)
      for (std::size_t i = 0; i < evidence->size() && i < most_evidence && !alone; ++i)
        if (const auto place = paragraph((*evidence)[i].in)) look(*place);
    if (!alone && longer.empty()) look(ArticleWords::everywhere);
    if (alone || longer.empty()) return true;
    auto wrong = base_parts::fault_in_text(FaultKind::malformed, words, "all of the words that state it");
    if (reads(longer)) wrong.candidates.emplace_back(longer);
    reader_.fault(at, std::move(wrong));
    return false;
  }

private:
  static constexpr std::size_t most_cut_places = 4;   // where words are looked at for what they are cut from
  static constexpr std::size_t most_cut_bytes = 100;  // of such words

  json_parts::Reader& reader_;
  ArticleWords words_;
  model_parts::IdTable paragraphs_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
