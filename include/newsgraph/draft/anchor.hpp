// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/wording/find_words.hpp>
#include <newsgraph/draft/wording/plain_words.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/walk.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// How the words of a piece of evidence were found.
enum class AnchorResult : std::uint8_t { exact, normalised, moved, ambiguous, missing };

template <>
inline constexpr auto rows_of<AnchorResult> = base_parts::table<ExplainedName<AnchorResult>>({
    {AnchorResult::exact, "exact", "they stand in its paragraph as they are"},
    {AnchorResult::normalised, "normalised",
     "they stand there but for white space, quotation marks, dashes, marks of notes, width or case"},
    {AnchorResult::moved, "moved", "they stand in another paragraph"},
    {AnchorResult::ambiguous, "ambiguous", "they stand in several places, of which one was taken"},
    {AnchorResult::missing, "missing", "they stand nowhere, or its bytes are no words of the paragraph"},
});

/// One piece of evidence and how its words were found.
struct AnchoredEvidence {
  std::string at{};  ///< JSON pointer: "/deals/0/evidence/1"
  AnchorResult result = AnchorResult::exact;

  friend bool operator==(const AnchoredEvidence&, const AnchoredEvidence&) = default;
};

/// How the evidence of an article was found, in the order of the document.
struct Anchoring {
  std::vector<AnchoredEvidence> evidence{};
  bool cut_short = false;  ///< looking took too long: of what is missing, some may stand in the text

  [[nodiscard]] std::size_t count(AnchorResult result) const noexcept {
    std::size_t count = 0;
    for (const auto& found : evidence) count += found.result == result ? 1 : 0;
    return count;
  }

  friend bool operator==(const Anchoring&, const Anchoring&) = default;
};

namespace draft_parts {

/// Finds evidence by its words in the paragraphs of one article.
class Anchorer {
public:
  explicit Anchorer(const std::vector<Paragraph>& paragraphs) : paragraphs_{&paragraphs} {
    for (std::size_t i = 0; i != paragraphs.size(); ++i) order_.push_back(i);
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      return std::pair{id(a), a} < std::pair{id(b), b};
    });
    plain_.reserve(paragraphs.size());
    for (const auto& paragraph : paragraphs) plain_.emplace_back(paragraph.text.value_or(""));
  }

  /// Finds the words of `evidence` and puts in what stands there.
  template <class...>
  [[nodiscard]] AnchorResult operator()(Evidence& evidence) {
    const auto own = paragraph_of(evidence.in);
    if (!evidence.exact) return stands(evidence, own) ? AnchorResult::exact : AnchorResult::missing;
    const std::string words = *evidence.exact;
    const PlainWords plain_words{words};
    if (plain_words.words().empty()) return AnchorResult::missing;
    if (own && is_at(*own, evidence.bytes, words)) return AnchorResult::exact;

    const TextSearch as_they_are{words};
    const TextSearch as_compared{plain_words.words()};
    if (own) {
      const auto wanted_byte = evidence.bytes ? evidence.bytes->begin : 0;
      Places places;
      look(*own, as_they_are, words.size(), false, wanted_byte, places);
      const bool exact = places.count != 0;
      if (!exact) look(*own, as_compared, plain_words.words().size(), true, wanted_byte, places);
      if (places.count != 0) {
        put(evidence, places);
        return places.count > 1 ? AnchorResult::ambiguous : exact ? AnchorResult::exact : AnchorResult::normalised;
      }
    }
    Places places;
    for (std::size_t i = 0; i != paragraphs_->size() && places.count < 2; ++i)
      if (i != own) look(i, as_compared, plain_words.words().size(), true, 0, places);
    if (places.count == 0) return AnchorResult::missing;
    put(evidence, places);
    return places.count > 1 ? AnchorResult::ambiguous : AnchorResult::moved;
  }

  [[nodiscard]] bool cut_short() const noexcept { return steps_ == 0; }

private:
  /// Where words were found: how often, and the place that is taken.
  struct Places {
    std::size_t count = 0;
    std::size_t paragraph = 0;
    ByteRange bytes{};
  };

  [[nodiscard]] std::string_view id(std::size_t index) const noexcept { return (*paragraphs_)[index].id; }
  [[nodiscard]] std::string_view text(std::size_t index) const noexcept {
    const auto& text = (*paragraphs_)[index].text;
    return text ? std::string_view{*text} : std::string_view{};
  }

  [[nodiscard]] std::optional<std::size_t> paragraph_of(std::string_view wanted) const noexcept {
    const auto found = std::lower_bound(order_.begin(), order_.end(), wanted,
                                        [&](std::size_t index, std::string_view other) { return id(index) < other; });
    if (found == order_.end() || id(*found) != wanted) return std::nullopt;
    return *found;
  }

  /// Whether bytes are there, and cut no character.
  [[nodiscard]] static bool fits(std::string_view text, ByteRange bytes) noexcept {
    const auto cuts = [&](std::size_t at) { return at < text.size() && base_parts::is_continuation(text[at]); };
    return bytes.begin < bytes.end && bytes.end <= text.size() && !cuts(bytes.begin) && !cuts(bytes.end);
  }

  [[nodiscard]] bool stands(const Evidence& evidence, std::optional<std::size_t> own) const noexcept {
    return own && (!evidence.bytes || fits(text(*own), *evidence.bytes));
  }

  [[nodiscard]] bool is_at(std::size_t index, const std::optional<ByteRange>& bytes,
                           std::string_view words) const noexcept {
    return bytes && fits(text(index), *bytes) && text(index).substr(bytes->begin, bytes->end - bytes->begin) == words;
  }

  /// Adds the places of words in a paragraph, of which that is taken which is nearest to a byte.
  void look(std::size_t index, const TextSearch& finder, std::size_t size, bool compared, std::uint32_t wanted_byte,
            Places& places) noexcept {
    const auto searched = compared ? plain_[index].words() : text(index);
    for (auto at = finder.find(searched, 0, steps_); at != finder.nowhere;
         at = finder.find(searched, at + size, steps_)) {
      const auto bytes = compared ? plain_[index].in_text(at, at + size)
                                  : ByteRange{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
      if (cuts_number(text(index), bytes.begin, bytes.end)) continue;
      const auto distance = [&](std::uint32_t begin) {
        return begin > wanted_byte ? begin - wanted_byte : wanted_byte - begin;
      };
      if (places.count == 0 || (places.paragraph == index && distance(bytes.begin) < distance(places.bytes.begin))) {
        places.paragraph = index;
        places.bytes = bytes;
      }
      ++places.count;
    }
  }

  void put(Evidence& evidence, const Places& places) const {
    evidence.in = id(places.paragraph);
    evidence.bytes = places.bytes;
    evidence.exact = text(places.paragraph).substr(places.bytes.begin, places.bytes.end - places.bytes.begin);
  }

  const std::vector<Paragraph>* paragraphs_;
  std::vector<std::size_t> order_;  // of the paragraphs, by id
  std::vector<PlainWords> plain_;
  std::size_t steps_ = 400'000'000;
};

}  // namespace draft_parts

/// Finds the words that evidence rests on where its bytes are absent or wrong: first in its paragraph, as they are and
/// then but for white space, quotation marks, dashes, marks of notes as "¹", width and case, then in the others.
/// Evidence that was found gets the paragraph, the bytes and the words as they stand there; of several places that
/// which is nearest to its bytes, or the first; "100억" does not stand in "2100억". Evidence without words is a
/// paragraph, or bytes of it, and stays as it is; so does what is missing.
///
/// Mostly O(text + evidence × its paragraph); words that are missing are looked for in all of the text. It takes no
/// more than 400 million steps, and `cut_short` says where they did not suffice.
template <class...>
[[nodiscard]] Anchoring anchor(Article& article) {
  Anchoring found;
  draft_parts::Anchorer finder{article.paragraphs};
  const auto visit = [&](const model_parts::Type& type, const void* object, const model_parts::Place& at) {
    const auto* evidence = model_parts::as<Evidence>(type, object);
    if (evidence == nullptr) return;
    // The article is the caller's, and not const.
    found.evidence.push_back({at.pointer(), finder(const_cast<Evidence&>(*evidence))});
  };
  model_parts::walk(std::as_const(article), model_parts::Place{}, visit);
  found.cut_short = finder.cut_short();
  return found;
}

}  // namespace newsgraph::inline v0_1
