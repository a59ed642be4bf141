// SPDX-License-Identifier: MIT
#pragma once

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

/// A word that counts: a number, one letter, a Roman numeral, "first". `word` is in lower case.
template <class...>
[[nodiscard]] bool counts(std::string_view word) noexcept {
  if (word.size() == 1) return true;
  if (word.find_first_of("0123456789") != std::string_view::npos) return true;
  if (word.find_first_not_of("ivx") == std::string_view::npos) return true;
  for (const std::string_view ordinal : {"one", "two", "three", "four", "five", "first", "second", "third", "fourth",
                                         "fifth", "final", "alpha", "beta", "gamma", "delta"})
    if (word == ordinal) return true;
  return false;
}

/// The words of a name without case, those that count and the others.
template <class...>
[[nodiscard]] std::pair<std::vector<std::string>, std::vector<std::string>> words_of_name(std::string_view name) {
  std::pair<std::vector<std::string>, std::vector<std::string>> words;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) (counts(word) ? words.first : words.second).push_back(word);
    word.clear();
  };
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z')
      word += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
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

/// Whether the words of a name, in lower case, say more than that it is a deal.
template <class...>
[[nodiscard]] bool tells_more(const std::vector<std::string>& words) noexcept {
  constexpr std::string_view usual[] = {"the",      "a",     "of",   "round",      "funding",     "financing", "deal",
                                        "contract", "order", "loan", "investment", "partnership", "agreement"};
  for (const auto& word : words)
    if (std::find(std::begin(usual), std::end(usual), word) == std::end(usual)) return true;
  return false;
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
    const bool both_tell = is_ascii(a) == is_ascii(b) && tells_more(one.second) && tells_more(other.second);
    return both_tell && !share_word(a, b) ? NameMatch::no_word : NameMatch::unlike;
  }
  if (one.first == other.first) return NameMatch::same;
  return one.first.empty() || other.first.empty() ? NameMatch::unlike : NameMatch::other_number;
}

}  // namespace newsgraph::inline v0_1::graph_parts
