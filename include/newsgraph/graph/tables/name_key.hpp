// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/names/legal_forms.hpp>
#include <newsgraph/graph/names/letters.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::graph_parts {

/// A name without what differs from paper to paper, and what a company's name says of its legal form.
struct NameKey {
  std::string text;
  std::string_view form{};  ///< the `LegalForm::form`; none where the name says none, or only "company"

  friend bool operator==(const NameKey&, const NameKey&) = default;
};

/// What stands between the words of a name, or around it, and makes no other name of it.
[[nodiscard]] constexpr bool is_between_words(char32_t c) noexcept {
  constexpr std::u32string_view signs =
      U" \t\u00A0-_,\"!?:;|\\[]{}\u00AB\u00BB\u00B7\u00AE\u00A9\u2022\u2039\u203A\u2212\u22C5\u2120\u2122\u202F\u3000"
      U"\u3001\u3002\u30FB\u318D\uFF65";
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return within(0x2000, 0x200A) || within(0x2010, 0x2015) || within(0x201C, 0x201F) || within(0x3008, 0x300F)
         || signs.find(c) != signs.npos;
}

/// What stands within a word and makes no other word of it: apostrophes, and signs that nobody sees.
[[nodiscard]] constexpr bool is_within_word(char32_t c) noexcept {
  constexpr std::u32string_view signs =
      U"'`\u00AD\u00B4\u02BB\u02BC\u05F3\u05F4\u200B\u200C\u200D\u2018\u2019\u201B\u2032\u2060\uFEFF";
  return signs.find(c) != signs.npos;
}

/// Whether a '+' between these is an "and": "Moll + Funk", "Moll+Funk", unlike "Canal+ Group".
[[nodiscard]] constexpr bool joins_words(std::string_view before, std::string_view behind) noexcept {
  if (before.empty() || behind.empty()) return false;
  const auto is_sign = [](char c) { return c == '+' || c == ',' || c == '.' || c == ')'; };
  return (before.back() == ' ') == (behind.front() == ' ') && !is_sign(before.back()) && !is_sign(behind.front());
}

/// A name in small letters without accents, width and quotes, '&' and '+' between words as "and"; points and round
/// brackets stay. O(length).
template <class...>
[[nodiscard]] std::string folded_name(std::string_view name) {
  std::string text;
  text.reserve(name.size() + 8);
  const auto is_large = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_plain = [is_large](char c) {
    return (c >= 'a' && c <= 'z') || is_large(c) || c == ' ' || c == '.' || (c >= '0' && c <= '9');
  };
  while (!name.empty()) {
    std::size_t plain = 0;
    while (plain < name.size() && is_plain(name[plain])) ++plain;
    if (plain > 0) {
      const auto size = text.size();
      text += name.substr(0, plain);
      for (auto at = size; at < text.size(); ++at)
        if (is_large(text[at])) text[at] = static_cast<char>(text[at] - 'A' + 'a');
      name.remove_prefix(plain);
      continue;
    }
    const auto [code_point, bytes] = base_parts::first_code_point(name);
    const auto letter = small_letter(code_point);
    const auto within = [letter = letter](char32_t first, char32_t last) { return letter >= first && letter <= last; };
    if (within(U'a', U'z') || within(U'0', U'9') || letter == U'.' || letter == U' ') {
      text += static_cast<char>(letter);
    } else if (within(0x4E00, 0x9FFF) || within(0xAC00, 0xD7A3) || code_point == base_parts::replacement_character) {
      text += name.substr(0, bytes);
    } else if (letter == U'&' || (letter == U'+' && joins_words(text, name.substr(bytes)))) {
      text += " and ";
    } else if (letter == U'/') {
      const bool after_one = !text.empty() && (text.size() == 1 || text[text.size() - 2] == ' ');
      if (!after_one || (text.back() >= '0' && text.back() <= '9')) text += ' ';  // "A/S" is a word, "1/2" is not
    } else if (is_between_words(letter)) {
      text += ' ';
    } else if (!is_within_word(letter)) {
      append_bare(text, letter);
    }
    name.remove_prefix(bytes);
  }
  return text;
}

/// Takes legal forms that stand without a space off both ends of a folded name, as long as something is left.
template <class...>
void drop_joined_forms(std::string_view& text, std::string_view& form) {
  const auto drop = [&](const LegalForm& legal, std::string_view rest) {
    rest = base_parts::trimmed(rest);
    if (rest.empty()) return false;
    if (form.empty()) form = legal.form;
    text = rest;
    return true;
  };
  const auto may_have = [&](std::string_view letters, std::string_view letter) {
    return letter.size() == 3 && letters.find(letter) != letters.npos;
  };
  for (bool dropped = true; dropped;) {
    dropped = false;
    const bool may_end =
        text.ends_with(')') || may_have(last_of_joined_forms, text.substr((std::max)(text.size(), std::size_t{3}) - 3));
    if (!may_end && !text.starts_with('(') && !may_have(first_of_joined_forms, text.substr(0, 3))) return;
    for (const auto& legal : joined_legal_forms) {
      const auto size = legal.words.size();
      dropped = (text.ends_with(legal.words) && drop(legal, text.substr(0, text.size() - size)))
                || (legal.front == Front::always && text.starts_with(legal.words) && drop(legal, text.substr(size)));
      if (dropped) break;
    }
  }
}

/// The words for "and" by which companies of other countries are called after two.
inline constexpr std::string_view words_for_and[] = {"et", "og", "och", "und", "ve", "y", "και", "и", "및"};

/// The words of a folded name with one space between them, without points and brackets. Initials make one word: "S. A."
/// Of a company the words for "and" are one.
template <class...>
[[nodiscard]] std::string name_words(std::string_view text, bool company) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string words;
  words.reserve(text.size());
  bool after_initial = false;
  bool after_and = false;
  while (!text.empty()) {
    const auto size = (std::min)(text.find_first_of(" ()"), text.size());
    const auto token = text.substr(0, size);
    text.remove_prefix((std::min)(size + 1, text.size()));
    if (token.find_first_not_of('.') == token.npos) continue;
    const bool is_initial = token.ends_with('.') && base_parts::first_code_point(token).bytes + 1 == token.size();
    if (!words.empty() && !(is_initial && after_initial)) words += ' ';
    after_initial = is_initial;
    const bool is_and = company && token.size() <= 6 && !words.empty() && !text.empty() && !after_and
                        && base_parts::contains(words_for_and, token);
    after_and = is_and || token == "and";
    if (is_and) {
      words += "and";
      continue;
    }
    if (token.find('.') == token.npos) {
      words += token;
      continue;
    }
    for (std::size_t i = 0; i < token.size(); ++i) {
      if (token[i] != '.')
        words += token[i];
      else if (i > 0 && i + 1 < token.size() && is_digit(token[i - 1]) && is_digit(token[i + 1]))
        words += ' ';
    }
  }
  return words;
}

/// What a name as it is written shows of its first word.
struct FirstWord {
  bool capitals = false;  ///< it begins with two of them
  bool apart = false;     ///< a stroke is in it, or a quotation follows: "A/S Norsk", "AB «Norsk»"
};

/// O(length of the first word).
[[nodiscard]] constexpr FirstWord first_word(std::string_view name) noexcept {
  constexpr std::u32string_view quotes = U"\"'\u00AB\u2018\u201A\u201C\u201E\u2039\u300C\u300E";
  FirstWord word;
  std::size_t letters = 0;
  for (bool ended = false; !name.empty();) {
    const auto [c, bytes] = base_parts::first_code_point(name);
    name.remove_prefix(bytes);
    const bool between = is_between_words(c);
    if (letters > 0 && quotes.find(c) != quotes.npos) word.apart = true;
    if (word.apart || (ended && !between)) break;
    if (between) {
      ended = letters > 0;
    } else if (c == U'/') {
      word.apart = letters > 0;
    } else if (!is_within_word(c)) {
      const bool capital = small_letter(c) != c;
      word.capitals = letters == 0 ? capital : letters == 1 ? word.capitals && capital : word.capitals;
      ++letters;
    }
  }
  return word;
}

/// Whether one of these words is of `english_words`.
template <class...>
[[nodiscard]] bool has_english(std::string_view words) {
  while (!words.empty()) {
    const auto size = (std::min)(words.find(' '), words.size());
    if (std::binary_search(std::begin(english_words), std::end(english_words), words.substr(0, size))) return true;
    words.remove_prefix((std::min)(size + 1, words.size()));
  }
  return false;
}

/// The legal form that single letters at the end of a name spell, where they stand apart: "Enel S p A"; makes `rest`
/// what is before them.
template <class...>
[[nodiscard]] const LegalForm* spelled_form(std::string_view words, std::string_view& rest) {
  std::string letters;
  while (true) {
    const auto space = words.rfind(' ');
    const auto letter = words.substr(space + 1);
    if (space == words.npos || letters.size() > 12 || base_parts::first_code_point(letter).bytes != letter.size())
      break;
    letters.insert(0, letter);
    words = words.substr(0, space);
  }
  rest = words;
  return letters.size() > 1 ? find_legal_form(letters) : nullptr;
}

/// Takes legal forms off both ends of the words of a company's name, the longest first, as long as something is left,
/// and not just "the": those in front as far as `Front` allows. `name`: as it is written.
template <class...>
void drop_legal_forms(std::string_view name, std::string_view& words, std::string_view& form, bool spelled) {
  std::string_view behind;  // the last that went
  const auto drop = [&](const LegalForm* legal, std::string_view rest) {
    if (legal == nullptr || rest == "the") return false;
    if (form.empty()) form = legal->form;
    words = rest;
    return true;
  };
  const auto drop_behind = [&](const LegalForm* legal, std::string_view rest) {
    if (!drop(legal, rest)) return false;
    behind = legal->words;
    return true;
  };
  const auto drop_in_front = [&](const LegalForm* legal, std::string_view rest) {
    if (legal == nullptr || legal->front == Front::never) return false;
    if (!behind.empty())
      for (const auto& pair : form_pairs)
        if (pair.before == legal->words && pair.behind == behind && rest != "the") {
          form = pair.form;
          return drop(legal, rest);
        }
    if (spelled) return false;
    if (legal->front == Front::always) return drop(legal, rest);
    const auto first = first_word(name);
    const bool likely = legal->front == Front::likely && behind.empty() && first.capitals && !has_english(rest);
    return (likely || first.apart) && drop(legal, rest);
  };
  for (bool dropped = true; dropped;) {
    dropped = false;
    std::size_t spaces[most_form_words];
    std::size_t count = 0;
    const auto last = words.rfind(' ');
    if (last == words.npos) return;
    if (last_form_words<>.may_have(words.substr(last + 1))) {
      for (auto at = last; at != words.npos && count < most_form_words; at = words.rfind(' ', at - 1))
        spaces[count++] = at;
      while (count > 0 && !dropped) {
        const auto at = spaces[--count];
        dropped = drop_behind(find_legal_form(words.substr(at + 1)), words.substr(0, at));
      }
    }
    std::string_view rest;
    if (!dropped && base_parts::first_code_point(words.substr(last + 1)).bytes == words.size() - last - 1)
      dropped = drop_behind(spelled_form(words, rest), rest);
    if (dropped || !first_form_words<>.may_have(words.substr(0, words.find(' ')))) continue;
    count = 0;
    for (auto at = words.find(' '); at != words.npos && count < most_form_words; at = words.find(' ', at + 1))
      spaces[count++] = at;
    while (count > 0 && !dropped) {
      const auto at = spaces[--count];
      dropped = drop_in_front(find_legal_form(words.substr(0, at)), words.substr(at + 1));
    }
  }
}

/// A name without what differs from paper to paper: case, width, accents, spaces, points, hyphens, apostrophes and
/// quotes, '&', '+' or "and"; and of a company its legal form, "The" before it or behind, the language of an "and", and
/// how it writes an umlaut ("ue", but not that of "Bauer"). Two names with one key are the same name; only an empty
/// name has an empty key. A space or sign between two figures counts: "Fund 1-2" is not "Fund 12". O(length).
template <class...>
[[nodiscard]] NameKey split_name(std::string_view name, bool company) {
  NameKey key;
  const auto folded = folded_name(name);
  auto text = base_parts::trimmed(folded);
  const bool spelled = text.size() > 1 && text[1] == '.';
  const auto is_foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  bool foreign = false;
  for (const char c : text) foreign = foreign || is_foreign(c);
  if (company && foreign) drop_joined_forms(text, key.form);
  const auto all_words = name_words(text, company);
  std::string_view words = all_words;
  if (company) {
    constexpr std::string_view article = "the ";
    if (words.ends_with(" the") && words != "the the") words.remove_suffix(article.size());
    drop_legal_forms(name, words, key.form, spelled);
    if (words.starts_with(article) && words != "the the" && find_legal_form(words.substr(article.size())) == nullptr)
      words.remove_prefix(article.size());
  }
  key.text.reserve(words.size());
  const auto at = [words](std::size_t i) { return i < words.size() ? words[i] : ' '; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_one_of = [](std::string_view letters, char c) { return letters.find(c) != letters.npos; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == ' ') {
      if (i > 0 && is_digit(at(i - 1)) && is_digit(at(i + 1))) key.text += '-';
      continue;
    }
    if (words.substr(i, 4) == "and " && i > 0 && words[i - 1] == ' ') {  // a word: "B & S" is not "Bands"
      key.text += '&';
      i += 2;
      continue;
    }
    const bool umlaut = company && words[i] == 'e' && i > 0 && is_one_of("aou", at(i - 1))
                        && (i == 1 || !is_one_of(at(i - 1) == 'u' ? "qaeo" : "q", at(i - 2)))
                        && is_one_of("bcdfghjklmnpqrstvwxz", at(i + 1));
    if (!umlaut) key.text += words[i];
  }
  if (key.text.empty()) key.text = name;
  return key;
}

/// The text of `split_name`.
template <class...>
[[nodiscard]] std::string name_key(std::string_view name, bool company) {
  return split_name(name, company).text;
}

}  // namespace newsgraph::inline v0_1::graph_parts
