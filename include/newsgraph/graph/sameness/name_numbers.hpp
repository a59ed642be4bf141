// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// How the names of two deals stand to each other.
enum class NameMatch : std::uint8_t {
  same,
  unlike,        ///< one deal may have both
  no_word,       ///< in one script, without a word in common: "seed round" and "Series B"
  other_number,  ///< the same words with another number: "Series E" and "Series F", "notes due 2026" and "… 2028"
};

/// The number that a word in lower case stands for, "first", "2nd", "III" as "1", "2", "3"; the word itself if it
/// counts otherwise ("2028", "alpha", one letter); else nothing.
template <class...>
[[nodiscard]] std::string_view counted(std::string_view word) noexcept {
  struct Number {
    std::string_view digits, cardinal, ordinal, roman;
  };
  constexpr Number numbers[] = {{"1", "one", "first", "i"},       {"2", "two", "second", "ii"},
                                {"3", "three", "third", "iii"},   {"4", "four", "fourth", "iv"},
                                {"5", "five", "fifth", "v"},      {"6", "six", "sixth", "vi"},
                                {"7", "seven", "seventh", "vii"}, {"8", "eight", "eighth", "viii"},
                                {"9", "nine", "ninth", "ix"},     {"10", "ten", "tenth", "x"}};
  if (word.size() == 1) return word;
  for (const auto& number : numbers)
    if (word == number.cardinal || word == number.ordinal || word == number.roman) return number.digits;
  const auto end = word.find_first_not_of("0123456789");
  if (end != 0 && end != std::string_view::npos)
    for (const std::string_view suffix : {"st", "nd", "rd", "th"})
      if (word.substr(end) == suffix) return word.substr(0, end);
  if (word.find_first_of("0123456789") != std::string_view::npos) return word;
  if (word.find_first_not_of("ivx") == std::string_view::npos) return word;
  for (const std::string_view other : {"final", "alpha", "beta", "gamma", "delta"})
    if (word == other) return word;
  return {};
}

/// The words of a name without case, those that count and the others; Hangul, Kanji and Kana are words of their own.
template <class...>
[[nodiscard]] std::pair<std::vector<std::string>, std::vector<std::string>> words_of_name(std::string_view name) {
  std::pair<std::vector<std::string>, std::vector<std::string>> words;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return;
    const auto number = counted(word);
    if (number.empty())
      words.second.push_back(word);
    else
      words.first.emplace_back(number);
    word.clear();
  };
  bool east_asian = false;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool continues = byte >= 0x80 && byte < 0xC0;
    if (!continues && (byte >= 0xE3) != std::exchange(east_asian, byte >= 0xE3)) end_word();
    if (c >= 'A' && c <= 'Z')
      word += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80)
      word += c;
    else
      end_word();
  }
  end_word();
  return words;
}

[[nodiscard]] inline bool is_ascii(std::string_view text) noexcept {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

/// Whether some word, without case, is in both; words of one or two letters do not count.
template <class...>
[[nodiscard]] bool share_word(std::string_view a, std::string_view b) {
  const auto one = words_of_name(a);
  const auto other = words_of_name(b);
  for (const auto& words : {&one.first, &one.second})
    for (const auto& word : *words)
      for (const auto& others : {&other.first, &other.second})
        for (const auto& same : *others)
          if (word == same && word.size() > 2) return true;
  return false;
}

/// Takes from the words of a name, in lower case, those that say no more than that it is a deal.
template <class...>
[[nodiscard]] std::vector<std::string> telling_words(std::vector<std::string> words) {
  constexpr std::string_view usual[] = {
      "the",     "of",         "a",           "for",      "and",    "in",        "to",     "with",   "new",
      "deal",    "investment", "contract",    "order",    "loan",   "agreement", "pact",   "frame",  "framework",
      "master",  "supply",     "partnership", "purchase", "tender", "takeover",  "merger", "buyout", "financing",
      "funding", "round",      "offtake",     "sale",     "offer",  "bid",       "accord"};
  words.erase(std::remove_if(words.begin(), words.end(),
                             [&](const std::string& word) {
                               return std::find(std::begin(usual), std::end(usual), word) != std::end(usual);
                             }),
              words.end());
  return words;
}

/// Whether a text has all words of another that are longer than three letters, of which there are some.
template <class...>
[[nodiscard]] bool has_words_of(std::string_view text, std::string_view other) {
  bool any = false;
  for (const auto& word : words_of_name(other).second) {
    if (word.size() <= 3) continue;
    if (!share_word(text, word)) return false;
    any = true;
  }
  return any;
}

/// The words that begin with a capital letter or a digit.
template <class...>
[[nodiscard]] std::vector<std::string_view> proper_words(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < text.size();) {
    const auto end = (std::min)(text.find_first_of(" ,;()", i), text.size());
    if (end > i && ((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= '0' && text[i] <= '9')))
      found.push_back(text.substr(i, end - i));
    i = end + 1;
  }
  return found;
}

/// Whether each has proper names, of which the other has none among its words.
template <class...>
[[nodiscard]] bool have_own_names(std::string_view a, std::string_view b) {
  const auto own = [](std::string_view one, std::string_view other) {
    const auto proper = proper_words(one);
    for (const auto word : proper)
      if (share_word(word, other)) return false;
    return !proper.empty();
  };
  return own(a, b) && own(b, a);
}

/// Linear in their lengths.
template <class...>
[[nodiscard]] NameMatch match_names(std::string_view a, std::string_view b) {
  if (a == b) return NameMatch::same;
  const auto one = words_of_name(a);
  const auto other = words_of_name(b);
  if (one.second != other.second) {
    const auto own = telling_words(one.second);
    const auto others = telling_words(other.second);
    const bool both_tell = is_ascii(a) == is_ascii(b) && !own.empty() && !others.empty();
    const auto share = [](const std::vector<std::string>& words, const std::vector<std::string>& of_other) {
      return base_parts::any_of(
          words, [&](const std::string& word) { return word.size() > 2 && base_parts::contains(of_other, word); });
    };
    const bool shared = share(own, others) || share(one.first, other.first);
    return both_tell && !shared ? NameMatch::no_word : NameMatch::unlike;
  }
  if (one.first == other.first) return NameMatch::same;
  return one.first.empty() || other.first.empty() ? NameMatch::unlike : NameMatch::other_number;
}

}  // namespace newsgraph::inline v0_1::graph_parts
