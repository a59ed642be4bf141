// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace page_parts {

struct NamedCharacter {
  std::string_view name;
  char32_t character;
};

/// The names of HTML 4 for U+00A0 to U+00FF, in order.
inline constexpr std::string_view latin_names[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

/// The others that stand in text.
inline constexpr auto named_characters = base_parts::table<NamedCharacter>({
    {"amp", U'&'},      {"lt", U'<'},        {"gt", U'>'},       {"quot", U'"'},     {"apos", U'\''},
    {"ndash", 0x2013},  {"mdash", 0x2014},   {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},
    {"ldquo", 0x201c},  {"rdquo", 0x201d},   {"bdquo", 0x201e},  {"dagger", 0x2020}, {"Dagger", 0x2021},
    {"bull", 0x2022},   {"hellip", 0x2026},  {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},
    {"lsaquo", 0x2039}, {"rsaquo", 0x203a},  {"euro", 0x20ac},   {"trade", 0x2122},  {"larr", 0x2190},
    {"uarr", 0x2191},   {"rarr", 0x2192},    {"darr", 0x2193},   {"minus", 0x2212},  {"asymp", 0x2248},
    {"ne", 0x2260},     {"le", 0x2264},      {"ge", 0x2265},     {"ensp", 0x2002},   {"emsp", 0x2003},
    {"thinsp", 0x2009}, {"zwnj", 0x200c},    {"zwj", 0x200d},    {"lrm", 0x200e},    {"rlm", 0x200f},
    {"OElig", 0x0152},  {"oelig", 0x0153},   {"Scaron", 0x0160}, {"scaron", 0x0161}, {"Yuml", 0x0178},
    {"fnof", 0x0192},   {"circ", 0x02c6},    {"tilde", 0x02dc},  {"deg", 0x00b0},    {"infin", 0x221e},
    {"alpha", 0x03b1},  {"beta", 0x03b2},    {"gamma", 0x03b3},  {"delta", 0x03b4},  {"Delta", 0x0394},
    {"pi", 0x03c0},     {"sigma", 0x03c3},   {"Sigma", 0x03a3},  {"omega", 0x03c9},  {"Omega", 0x03a9},
    {"loz", 0x25ca},    {"hearts", 0x2665},  {"lsqb", U'['},     {"rsqb", U']'},     {"lbrack", U'['},
    {"rbrack", U']'},   {"lpar", U'('},      {"rpar", U')'},     {"comma", U','},    {"period", U'.'},
    {"colon", U':'},    {"semi", U';'},      {"excl", U'!'},     {"quest", U'?'},    {"num", U'#'},
    {"dollar", U'$'},   {"percnt", U'%'},    {"plus", U'+'},     {"equals", U'='},   {"sol", U'/'},
    {"lowbar", U'_'},   {"commat", U'@'},    {"ast", U'*'},      {"NewLine", U'\n'}, {"Tab", U'\t'},
    {"horbar", 0x2015}, {"centerdot", 0xb7}, {"frasl", 0x2044},
});

/// What bytes 80 to 9F of Windows-1252 are, for which their numbers are written by mistake.
inline constexpr char16_t windows_characters[] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                                  0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

/// The character of a number, as the HTML standard has it.
[[nodiscard]] constexpr char32_t numbered_character(char32_t number) noexcept {
  if (number >= 0x80 && number <= 0x9f) return windows_characters[number - 0x80];
  const bool is_surrogate = number >= 0xd800 && number <= 0xdfff;
  return number == 0 || is_surrogate || number > 0x10'ffff ? base_parts::replacement_character : number;
}

/// The character that is written "#8217", "#x2019" or "rsquo", if there is one.
[[nodiscard]] constexpr std::optional<char32_t> referred_character(std::string_view reference) noexcept {
  if (!reference.starts_with('#')) {
    for (const auto& row : named_characters)
      if (row.name == reference) return row.character;
    for (char32_t i = 0; i < std::size(latin_names); ++i)
      if (latin_names[i] == reference) return 0xa0 + i;
    return std::nullopt;
  }
  reference.remove_prefix(1);
  const bool is_hex = reference.starts_with('x') || reference.starts_with('X');
  if (is_hex) reference.remove_prefix(1);
  if (reference.empty()) return std::nullopt;
  char32_t number = 0;
  for (const char c : reference) {
    const bool is_digit = c >= '0' && c <= '9';
    const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    if (!is_digit && !(is_hex && lower >= 'a' && lower <= 'f')) return std::nullopt;
    number = number * (is_hex ? 16 : 10) + static_cast<char32_t>(is_digit ? c - '0' : lower - 'a' + 10);
    number = (std::min)(number, char32_t{0x11'0000});
  }
  return numbered_character(number);
}

/// The bytes of the character at `at`, where it is one that is not seen: a soft hyphen, a joiner, a space of no width,
/// a mark of the order of bytes; else 0.
[[nodiscard]] constexpr std::size_t unseen_size(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
  };
  if (byte(0) == 0xc2) return byte(1) == 0xad ? 2 : 0;                     // U+00AD
  if (byte(0) == 0xef) return byte(1) == 0xbb && byte(2) == 0xbf ? 3 : 0;  // U+FEFF
  if (byte(0) != 0xe2) return 0;
  const bool is_joint = byte(1) == 0x80 && byte(2) >= 0x8b && byte(2) <= 0x8f;                    // U+200B to U+200F
  const bool is_embedding = byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae;                // U+202A to U+202E
  const bool is_isolate = byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9;                  // U+2066 to U+2069
  return is_joint || is_embedding || is_isolate || (byte(1) == 0x81 && byte(2) == 0xa0) ? 3 : 0;  // U+2060
}

}  // namespace page_parts

/// Text without the characters that are not seen, which part what a reader sees as one: soft hyphens, joiners and
/// spaces of no width, marks of the order of bytes and of the direction of text. O(text).
template <class...>
[[nodiscard]] std::string seen_text(std::string_view text) {
  std::string seen;
  seen.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); at += page_parts::unseen_size(text, at)) {
    const auto begin = at;
    while (at < text.size() && page_parts::unseen_size(text, at) == 0) ++at;
    seen += text.substr(begin, at - begin);
  }
  return seen;
}

/// Text of HTML with its character references replaced by what they stand for: "AT&amp;T", "&#8217;", "&#x2019;",
/// "&rsquo;". Those without a ";" stay as they are, and so do names that are not of HTML 4 nor of common signs.
/// O(text).
template <class...>
[[nodiscard]] std::string decode_references(std::string_view html) {
  constexpr std::size_t longest = 16;
  std::string text;
  text.reserve(html.size());
  while (!html.empty()) {
    const auto mark = html.find('&');
    text += html.substr(0, mark);
    if (mark == std::string_view::npos) break;
    html.remove_prefix(mark);
    const auto end = html.substr(0, longest).find(';');
    const auto character =
        end == std::string_view::npos ? std::nullopt : page_parts::referred_character(html.substr(1, end - 1));
    if (character)
      base_parts::append_utf8(text, *character);
    else
      text += '&';
    html.remove_prefix(character ? end + 1 : 1);
  }
  return text;
}

}  // namespace newsgraph::inline v0_1
