// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Who is named as the source of a sentence: a paper, and whom it cites.
struct SourceChain {
  std::optional<Stretch> reporter{};
  std::optional<Stretch> cited{};

  friend bool operator==(const SourceChain&, const SourceChain&) = default;
};

[[nodiscard]] constexpr Stretch without_ends(std::string_view text, Stretch of) noexcept {
  const auto is_end = [](char c) { return c == ' ' || c == ',' || c == '\t' || c == ';' || c == ':'; };
  while (of.begin < of.end && is_end(text[of.begin])) ++of.begin;
  while (of.end > of.begin && is_end(text[of.end - 1])) --of.end;
  return of;
}

/// Less the words at the front that only say when, "16일(현지 시간)", "지난 16일", or go on from before, "한편".
[[nodiscard]] constexpr Stretch without_time_words(std::string_view text, Stretch of) noexcept {
  for (bool again = true; again;) {
    again = false;
    of = without_ends(text, of);
    const auto rest = text.substr(of.begin, of.end - of.begin);
    for (const std::string_view word :
         {"한편 ", "또 ", "이날 ", "지난 ", "현지 ", "앞서 ", "다만 ", "이어 ", "특히 ", "최근 ", "전날 ", "하지만 ",
          "그러나 ", "그러면서 ", "이에 대해 ", "이와 관련해 ", "이에 ", "또한 ", "반면 "})
      if (rest.starts_with(word)) {
        of.begin += word.size();
        again = true;
        break;
      }
    const auto space = rest.find(' ');
    const auto first = rest.substr(0, space);
    const bool is_day = !first.empty() && first[0] >= '0' && first[0] <= '9'
                        && (first.find("일") != first.npos || first.ends_with("월") || first.ends_with("년"));
    if (again || !is_day || space == rest.npos) continue;
    // "(현지 시간)" has a space of its own.
    const auto open = first.find('(');
    const auto close = open == first.npos ? first.npos : rest.substr(0, 60).find(')', open);
    of.begin += close == first.npos ? space : (std::max)(space, close + 1);
    again = true;
  }
  return of;
}

/// Whether byte `at` stands between quotation marks that open in the text before it.
[[nodiscard]] constexpr bool is_quoted(std::string_view text, std::size_t at) noexcept {
  const auto before = text.substr(0, at);
  const auto open = before.rfind("“");
  const auto close = before.rfind("”");
  if (open != before.npos && (close == before.npos || close < open)) return true;
  return std::count(before.begin(), before.end(), '"') % 2 != 0;
}

/// Behind the last quotation mark of a text, or its begin.
[[nodiscard]] constexpr std::size_t behind_marks(std::string_view text) noexcept {
  std::size_t end = 0;
  for (const std::string_view mark : {"\"", "”"})
    if (const auto at = text.rfind(mark); at != text.npos) end = (std::max)(end, at + mark.size());
  return end;
}

/// The same, behind what joins a quotation in Korean to its sentence.
[[nodiscard]] constexpr std::size_t behind_quotation(std::string_view text) noexcept {
  const auto marks = behind_marks(text);
  const auto space = text.find(' ', marks);
  return marks == 0 || space == text.npos ? marks : space + 1;
}

/// Whether a word of Korean only says which one comes next, as "밝은" and "있는", although it ends as a subject does.
[[nodiscard]] constexpr bool is_adnominal(std::string_view word) noexcept {
  return base_parts::ends_with_one_of(word,
                                      {"하는", "되는", "있는", "없는", "아는", "받는", "맡는", "끄는", "드는", "밝은",
                                       "같은", "많은", "높은", "작은", "좋은", "젊은", "넓은", "깊은", "맡은", "받은"});
}

/// The words in front of the first particle of a subject, 은 는 이 가, among some of Korean text.
[[nodiscard]] constexpr std::optional<Stretch> korean_subject(std::string_view text, Stretch within) noexcept {
  within = without_time_words(text, within);
  constexpr std::size_t most = 90;
  const auto end = (std::min)(within.end, within.begin + most);
  for (auto at = within.begin; at + 3 <= end && at + 3 < text.size(); ++at)
    for (const std::string_view particle : {"는", "은", "가", "이"})
      if (at > within.begin && text.substr(at, particle.size()) == particle
          && (text[at + particle.size()] == ' ' || text[at + particle.size()] == ',')) {
        const auto words = text.substr(within.begin, at + particle.size() - within.begin);
        if (is_adnominal(words.substr(words.rfind(' ') + 1))) continue;
        const auto subject = words.substr(0, words.size() - particle.size());
        if (subject == "그" || subject == "그들" || subject == "이들" || subject == "그녀") return std::nullopt;
        return Stretch{within.begin, at};
      }
  return std::nullopt;
}

/// Who reports the words of a sentence that end at byte `end`: who stands behind what is reported, "…했다고 로이터가",
/// or in front of it, "로이터는 …했다고". A subject in front with 이 or 가 is that of what is reported.
[[nodiscard]] constexpr std::optional<Stretch> korean_reporter(std::string_view text, Stretch within) noexcept {
  const auto whole = text.substr(within.begin, within.end - within.begin);
  std::size_t reported = 0;
  for (const std::string_view end : {"다고 ", "라고 "})
    if (const auto at = whole.rfind(end); at != whole.npos) reported = (std::max)(reported, at + end.size());
  if (const auto behind = korean_subject(text, {within.begin + reported, within.end}); behind || reported == 0)
    return behind;
  const auto front = korean_subject(text, within);
  const auto particle = front ? text.substr(front->end) : std::string_view{};
  return particle.starts_with("은") || particle.starts_with("는") ? front : std::nullopt;
}

/// Whom a Korean sentence has as its source.
[[nodiscard]] constexpr std::optional<SourceChain> korean_source(std::string_view text, Stretch sentence) noexcept {
  const auto whole = text.substr(sentence.begin, sentence.end - sentence.begin);
  const auto object_before = [&](std::size_t end) {
    const auto subject = korean_reporter(text, {sentence.begin, end});
    SourceChain chain;
    auto begin = sentence.begin;
    if (subject && subject->end < end) {
      chain.reporter = subject;
      begin = text.find_first_of(" ,", subject->end);
    }
    chain.cited = without_time_words(text, {(std::min)(begin, end), end});
    if (chain.cited->begin == chain.cited->end || chain.cited->end - chain.cited->begin > 150) chain.cited.reset();
    return chain;
  };
  const auto found = [](const SourceChain& chain) {
    return chain.reporter || chain.cited ? std::optional{chain} : std::nullopt;
  };
  const auto find = [&](std::string_view words) {
    constexpr int most_quoted = 8;
    auto at = whole.find(words);
    for (int i = 0; at != whole.npos && is_quoted(whole, at); ++i)
      at = i == most_quoted ? whole.npos : whole.find(words, at + 1);
    return at;
  };
  // Cited by a paper that the same words name: "소식통을 인용한 로이터통신에 따르면".
  const bool cites = whole.find("인용") != whole.npos;
  if (const auto at = cites ? find("을 인용한 ") : whole.npos; at != whole.npos)
    for (const std::string_view end : {" 보도에 따르면", "에 따르면", "에 의하면", "은 ", "는 ", "이 ", "가 "}) {
      const auto from = at + std::string_view{"을 인용한 "}.size();
      const auto to = whole.find(end, from);
      if (to == whole.npos || to - from > 60) continue;
      const auto begin = sentence.begin + behind_marks(whole.substr(0, at));
      const auto cited = without_time_words(text, {begin, sentence.begin + at});
      if (cited.begin == cited.end || cited.end - cited.begin > 150) break;
      return SourceChain{Stretch{sentence.begin + from, sentence.begin + to}, cited};
    }
  for (const std::string_view words : {"의 말을 빌", "의 말을 인용", "를 인용", "을 인용"})
    if (const auto at = cites || words.ends_with("빌") ? find(words) : whole.npos; at != whole.npos)
      return found(object_before(sentence.begin + at));
  for (const std::string_view words : {"에 따르면", "에 의하면"})
    if (const auto at = find(words); at != whole.npos) {
      auto begin = whole.substr(0, at).rfind(", ");
      begin = (std::max)(begin == whole.npos ? 0 : begin + 2, behind_quotation(whole.substr(0, at)));
      SourceChain chain;
      chain.cited = without_time_words(text, {sentence.begin + begin, sentence.begin + at});
      const auto size = chain.cited->end - chain.cited->begin;
      return size == 0 || size > 150 ? std::nullopt : std::optional{chain};
    }
  if (const auto at = whole.find("보도했"); at != whole.npos) {
    SourceChain chain;
    chain.reporter = korean_reporter(text, {sentence.begin, sentence.begin + at});
    return found(chain);
  }
  return std::nullopt;
}

/// Whom an English sentence has as its source.
[[nodiscard]] constexpr std::optional<SourceChain> english_source(std::string_view text, Stretch sentence) noexcept {
  const auto whole = text.substr(sentence.begin, sentence.end - sentence.begin);
  const auto until = [&](std::size_t begin, std::string_view ends) {
    auto end = whole.find_first_of(ends, begin);
    if (end == whole.npos) end = whole.size();
    while (end > begin && (whole[end - 1] == '.' || whole[end - 1] == ' ')) --end;
    return without_ends(text, {sentence.begin + begin, sentence.begin + end});
  };
  const auto is_good = [](const Stretch& words) { return words.end > words.begin && words.end - words.begin <= 150; };
  const auto before = [&](std::size_t at) {
    auto begin = whole.substr(0, at).rfind(", ");
    begin = (std::max)(begin == whole.npos ? 0 : begin + 2, behind_marks(whole.substr(0, at)));
    return without_ends(text, {sentence.begin + begin, sentence.begin + at});
  };
  SourceChain chain;
  auto citing = whole.npos;
  std::size_t citing_end = 0;
  for (const std::string_view words : {"citing ", "quoting ", "which cited ", "which cites "}) {
    const auto at = whole.find(words);
    const bool is_word = at == 0 || (at != whole.npos && whole[at - 1] == ' ');  // not "exciting"
    if (!is_word || (words != "citing " && !whole.substr(0, at).ends_with(", "))) continue;
    citing = at;
    citing_end = at + words.size();
    break;
  }
  if (citing != whole.npos) {
    chain.cited = until(citing_end, ",;.");
    // "According to Reuters, citing …", "Reuters, citing …, reported".
    if (citing >= 2 && whole.substr(citing - 2, 2) == ", ") {
      auto words = before(citing - 2);
      const auto head = text.substr(words.begin, words.end - words.begin);
      for (const std::string_view according : {"According to ", "according to "})
        if (head.starts_with(according)) chain.reporter = Stretch{words.begin + according.size(), words.end};
      const auto behind = text.substr(chain.cited->end, 12);
      for (const std::string_view verb : {", reported", ", said", ", wrote"})
        if (behind.starts_with(verb) && words.begin == sentence.begin) chain.reporter = words;
    }
    for (const std::string_view verb : {" reported", " reports", " said", " wrote"}) {
      const auto at = whole.substr(0, citing).rfind(verb);
      if (at == whole.npos || chain.reporter) continue;
      if (const auto words = before(at); is_good(words)) chain.reporter = words;
    }
  } else if (const auto according = whole.find("ccording to "); according != whole.npos) {
    chain.cited = until(according + 12, ",;");
  } else if (const auto told = whole.find(" told "); told != whole.npos) {
    const auto subject = whole.substr(0, told);
    bool is_source = false;
    for (const std::string_view word : {"familiar", "source", "people", "person", "official"})
      is_source = is_source || subject.find(word) != subject.npos;
    if (is_source) {
      chain.cited = before(told);
      auto end = told + 6;
      // Words that begin with a capital.
      while (end < whole.size()
             && ((whole[end] >= 'A' && whole[end] <= 'Z') || whole.substr(end).starts_with("the "))) {
        while (end < whole.size() && whole[end] != ' ' && whole[end] != ',' && whole[end] != '.') ++end;
        if (end < whole.size() && whole[end] == ' ')
          ++end;
        else
          break;
      }
      const auto words = without_ends(text, {sentence.begin + told + 6, sentence.begin + end});
      if (is_good(words)) chain.reporter = words;
    }
  } else if (const auto at = whole.rfind(" reported");
             at != whole.npos && whole.substr(0, at).rfind(", ") != whole.npos) {
    const auto words = without_ends(text, {sentence.begin + whole.substr(0, at).rfind(", ") + 2, sentence.begin + at});
    if (is_good(words) && words.end - words.begin <= 60) chain.reporter = words;
  }
  // "The FT earlier reported", "which the FT had first reported".
  for (bool again = chain.reporter.has_value(); again;) {
    again = false;
    for (const std::string_view adverb : {" earlier", " first", " also", " previously", " later", " has", " had"})
      if (text.substr(chain.reporter->begin, chain.reporter->end - chain.reporter->begin).ends_with(adverb)) {
        chain.reporter->end -= adverb.size();
        again = true;
      }
  }
  for (auto* part : {&chain.reporter, &chain.cited})
    if (*part && !is_good(**part)) part->reset();
  return chain.reporter || chain.cited ? std::optional{chain} : std::nullopt;
}

/// Whom a sentence names as its source. O(sentence).
[[nodiscard]] constexpr std::optional<SourceChain> find_source(std::string_view text, Stretch sentence) noexcept {
  if (const auto chain = korean_source(text, sentence)) return chain;
  return english_source(text, sentence);
}

}  // namespace newsgraph::inline v0_1::draft_parts
