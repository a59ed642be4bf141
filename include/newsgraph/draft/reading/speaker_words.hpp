// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/draft/reading/source_words.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Finds who said what stands in quotation marks among the words in front of them, and among those behind.
class SpeakerFinder {
public:
  /// The quotation, marks and all, and how far the words beside it go.
  constexpr SpeakerFinder(std::string_view text, Stretch quotation, Stretch around) noexcept
      : text_{text},
        quotation_{quotation},
        begin_{(std::max)(around.begin, quotation.begin > most ? quotation.begin - most : 0)},
        end_{(std::min)(around.end, quotation.end + most)} {
    while (begin_ < quotation.begin && (static_cast<unsigned char>(text[begin_]) & 0xc0U) == 0x80U) ++begin_;
    sentence_ = begin_;
    for (auto i = begin_; i + 1 < quotation.begin; ++i)
      if (text[i] == '\n' || (text[i] == '.' && text[i + 1] == ' ' && !ends_abbreviation(text, i))) sentence_ = i + 1;
  }

  /// `earlier` is who said what was quoted before.
  [[nodiscard]] constexpr std::optional<Stretch> find(const std::optional<Stretch>& earlier) const noexcept {
    const auto joint = korean_joint();
    auto found = joint != 0 ? korean(quotation_.end + joint, earlier) : english_behind();
    if (!found) found = according();
    if (!found && joint == 0) found = english_in_front();
    if (!found && joint == 0 && earlier && earlier->begin >= begin_ && goes_on()) return earlier;
    return found && found->end > found->begin + 1 && found->end - found->begin <= 120 ? found : std::nullopt;
  }

private:
  static constexpr std::size_t most = 160;
  static constexpr std::string_view verbs[] = {"said",  "says",   "added",  "told",      "wrote",
                                               "noted", "warned", "argued", "explained", "commented"};
  static constexpr std::string_view roles[] = {
      "spokesman",  "spokeswoman", "spokesperson", "representative", "official", "analyst",   "executive", "chairman",
      "chairwoman", "minister",    "president",    "company",        "person",   "source",    "banker",    "lawyer",
      "director",   "founder",     "head",         "chief",          "manager",  "economist", "editor",    "leader"};

  [[nodiscard]] constexpr std::string_view words(std::size_t begin, std::size_t end) const noexcept {
    return end > begin ? text_.substr(begin, end - begin) : std::string_view{};
  }

  /// The length of what joins words in Korean to who says them.
  [[nodiscard]] constexpr std::size_t korean_joint() const noexcept {
    for (const std::string_view joint : {"이라고", "라고", "이라며", "라며", "이라면서", "라면서", "면서", "고", "며"})
      if (words(quotation_.end, end_).starts_with(joint)) return joint.size();
    return 0;
  }

  [[nodiscard]] constexpr std::optional<Stretch> korean(std::size_t behind,
                                                        const std::optional<Stretch>& earlier) const noexcept {
    const bool is_first = sentence_ != begin_ || begin_ == 0 || text_[begin_ - 1] == '\n';
    if (!is_first) {
      // Behind another quotation of the sentence: a clause of its own, or none.
      auto clause = begin_;
      for (const std::string_view end : {"고, ", "고 ", "며 ", "지만 ", "데 ", ", "})
        if (const auto at = words(begin_, quotation_.begin).rfind(end); at != std::string_view::npos)
          clause = (std::max)(clause, begin_ + at + end.size());
      if (const auto subject = korean_subject(text_, {clause, quotation_.begin})) return subject;
      return earlier;
    }
    if (const auto subject = korean_subject(text_, {sentence_, quotation_.begin})) return subject;
    auto end = words(behind, end_).find(". ");
    end = end == std::string_view::npos ? end_ : behind + end;
    if (const auto subject = korean_subject(text_, {behind, end})) return subject;
    const auto left = without_ends(text_, {sentence_, quotation_.begin});
    for (const std::string_view word : {"이어", "또", "그러면서", "특히", "다만", "이어서"})
      if (words(left.begin, left.end) == word) return earlier;
    return std::nullopt;
  }

  /// "김철수 대표에 따르면".
  [[nodiscard]] constexpr std::optional<Stretch> according() const noexcept {
    const auto at = words(sentence_, quotation_.begin).find("에 따르면");
    if (at == std::string_view::npos) return std::nullopt;
    return without_time_words(text_, {sentence_, sentence_ + at});
  }

  [[nodiscard]] constexpr std::size_t word_end(std::size_t at) const noexcept {
    while (at < end_ && std::string_view{" ,.;:\n\"?!"}.find(text_[at]) == std::string_view::npos
           && !words(at, end_).starts_with("“"))
      ++at;
    // The point of "J." and "Inc.".
    if (at < end_ && text_[at] == '.' && ends_abbreviation(text_, at)) ++at;
    return at;
  }

  [[nodiscard]] constexpr bool is_capital(std::size_t at) const noexcept {
    return at < end_ && ((text_[at] >= 'A' && text_[at] <= 'Z') || static_cast<unsigned char>(text_[at]) == 0xC3);
  }

  /// Behind words that begin with a capital from byte `at` on, as "Bank of Oslo".
  [[nodiscard]] constexpr std::size_t name_end(std::size_t at) const noexcept {
    for (const std::string_view other : {"He", "She", "They", "It", "We", "I", "You", "This", "That"})
      if (words(at, word_end(at)) == other) return at;
    auto end = at;
    for (auto word = at; is_capital(word);) {
      end = word_end(word);
      word = end + 1;
      if (end >= end_ || text_[end] != ' ') break;
      for (const std::string_view joint : {"of ", "for ", "and ", "the ", "de ", "van ", "von "})
        if (words(word, end_).starts_with(joint) && is_capital(word + joint.size())) {
          word += joint.size();
          break;
        }
    }
    return end;
  }

  /// Behind a name from byte `at` on and a title of somebody there, with his name or without: "Halden chief Kari Lund".
  [[nodiscard]] constexpr std::size_t name_or_title_end(std::size_t at) const noexcept {
    constexpr int most_titles = 3;
    auto end = name_end(at);
    for (int i = 0; i < most_titles && end > at && end < end_ && text_[end] == ' '; ++i) {
      const auto word = end + 1;
      const auto next = word_end(word);
      if (base_parts::none_of(roles, [&](std::string_view role) { return words(word, next) == role; })) break;
      end = next;
      if (const auto person = end < end_ && text_[end] == ' ' ? name_end(end + 1) : 0; person > end + 1) return person;
    }
    return end;
  }

  /// Somebody whom words from byte `at` on name: "Kari Lund", "a Halden spokesman", "the head of Halden".
  [[nodiscard]] constexpr std::size_t person_end(std::size_t at) const noexcept {
    const auto rest = words(at, end_);
    if (!base_parts::starts_with_one_of(rest, {"a ", "an ", "the ", "A ", "An ", "The ", "one ", "One "}))
      return name_or_title_end(at);
    constexpr int most_words = 6;
    auto word = at;
    auto found = at;
    for (int i = 0; i < most_words && word < end_; ++i) {
      const auto end = word_end(word);
      for (const auto role : roles) {
        if (words(word, end) != role) continue;
        found = end;
        for (const std::string_view joint : {" for ", " of ", " at ", " from ", " "}) {
          if (!words(end, end_).starts_with(joint)) continue;
          const auto from = end + joint.size();
          const auto name = from + (words(from, end_).starts_with("the ") ? 4 : 0);
          if (is_capital(name)) return name_end(name);
        }
      }
      if (end >= end_ || text_[end] != ' ') break;
      word = end + 1;
      if (verb_at(word) != 0) break;
    }
    const auto name = at + rest.find(' ') + 1;
    return found == at && is_capital(name) ? name_end(name) : found;
  }

  [[nodiscard]] constexpr std::size_t verb_at(std::size_t at) const noexcept {
    for (const auto verb : verbs)
      if (words(at, end_).starts_with(verb) && word_end(at) == at + verb.size()) return verb.size();
    return 0;
  }

  /// All words from byte `at` on to those of a verb at `verb`, where they begin as a name does, "Halden chairman Kari
  /// Lund", and have no other clause in them.
  [[nodiscard]] constexpr std::optional<Stretch> whole_clause(std::size_t at, std::size_t verb) const noexcept {
    constexpr std::size_t longest = 80;
    if (name_end(at) == at || verb <= at + 1 || verb - at > longest) return std::nullopt;
    const auto all = words(at, verb - 1);
    if (all.find_first_of(",;:\"") != all.npos) return std::nullopt;
    for (const std::string_view other : {". ", "”", " who ", " that ", " he ", " she ", " it ", " they "})
      if (all.find(other) != all.npos) return std::nullopt;
    if (base_parts::ends_with_one_of(all,
                                     {" he", " she", " it", " they", " has", " have", " was", " is", " also", " had"}))
      return std::nullopt;
    return Stretch{at, verb - 1};
  }

  /// "said Kari Lund", "Kari Lund said", "Kari Lund, who leads it, told reporters".
  [[nodiscard]] constexpr std::optional<Stretch> english_behind() const noexcept {
    auto at = quotation_.end;
    while (at < end_ && (text_[at] == ' ' || text_[at] == ',')) ++at;
    auto from = at;
    if (const auto verb = verb_at(at); verb != 0)
      from = at + verb + 1;
    else if (words(at, end_).starts_with("according to "))
      from = at + 13;
    if (from != at) {
      const auto end = person_end(from);
      return end > from ? std::optional{Stretch{from, end}} : std::nullopt;
    }
    const auto end = person_end(at);
    auto next = end;
    if (next > at && next < end_ && text_[next] == ',') {
      const auto close = words(next + 1, end_).find_first_of(",.;");
      if (close == std::string_view::npos || text_[next + 1 + close] != ',') return std::nullopt;
      next += close + 2;
    }
    if (next > at && next < end_ && text_[next] == ' ' && verb_at(next + 1) != 0) return Stretch{at, end};
    for (auto word = at; word < end_; word = word_end(word) + 1)
      if (word > at && verb_at(word) != 0) return whole_clause(at, word);
    return std::nullopt;
  }

  /// "Kari Lund said: ", "A spokesman for Halden told reporters, ".
  [[nodiscard]] constexpr std::optional<Stretch> english_in_front() const noexcept {
    const auto before = words(sentence_, quotation_.begin);
    // The verb that stands nearest before the quotation counts first.
    constexpr int most_verbs = 4;
    auto limit = before.size();
    for (int i = 0; i != most_verbs && limit != 0; ++i) {
      std::string_view verb;
      std::size_t place = 0;
      for (const auto one : verbs)
        if (const auto at = before.substr(0, limit).rfind(one); at != before.npos && at > place) {
          place = at;
          verb = one;
        }
      if (verb.empty()) break;
      limit = place;
      if (before[place - 1] != ' ') continue;
      const auto verb_end = sentence_ + place + verb.size();
      if (word_end(verb_end) != verb_end) continue;
      const auto gap = words(verb_end, quotation_.begin);
      if (gap.size() > 60 || gap.find(';') != gap.npos) continue;
      if (gap.size() > 4 && verb != "told" && !gap.ends_with(": ") && !gap.ends_with(", ")) continue;
      // The words right in front of the verb, or those that its sentence begins with.
      const auto comma = before.substr(0, place).rfind(',');
      for (auto from : {comma == before.npos ? sentence_ : sentence_ + comma + 1, sentence_}) {
        while (from < quotation_.begin && text_[from] == ' ') ++from;
        for (const std::string_view joint : {"But ", "And ", "but ", "and "})
          if (words(from, end_).starts_with(joint)) from += joint.size();
        const auto end = person_end(from);
        if (end > from && end < sentence_ + place && (text_[end] == ',' || end + 1 == sentence_ + place))
          return Stretch{from, end};
        if (const auto all = gap == ": " ? whole_clause(from, sentence_ + place) : std::nullopt) return all;
      }
    }
    return std::nullopt;
  }

  /// Whether the words in front of the quotation only end the sentence that says who spoke before.
  [[nodiscard]] constexpr bool goes_on() const noexcept {
    const auto before = words(begin_, quotation_.begin);
    return begin_ != 0 && sentence_ != begin_
           && without_ends(text_, {sentence_, quotation_.begin}).begin == quotation_.begin
           && before.find(". ") == before.rfind(". ");
  }

  std::string_view text_;
  Stretch quotation_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t sentence_ = 0;  // where that of the quotation begins, not before begin_
};

/// Who said what stands in quotation marks in a paragraph, marks and all, where he stands beside them: between the end
/// of the quotation before, whose speaker is `earlier`, and the begin of the next. O(1).
[[nodiscard]] constexpr std::optional<Stretch> speaker_beside(std::string_view text, Stretch quotation, Stretch around,
                                                              const std::optional<Stretch>& earlier) noexcept {
  return SpeakerFinder{text, quotation, around}.find(earlier);
}

}  // namespace newsgraph::inline v0_1::draft_parts
