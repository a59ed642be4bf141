// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::graph_parts {

/// A letter in its small form, of full-width ones in the ordinary width: Latin, Greek, Cyrillic.
[[nodiscard]] constexpr char32_t small_letter(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  if (within(U'A', U'Z') || (within(0xC0, 0xDE) && c != 0xD7) || within(0x391, 0x3A9) || within(0x410, 0x42F))
    return c + 0x20;
  if (within(0x400, 0x40F)) return c + 0x50;
  if ((within(0x100, 0x137) || within(0x14A, 0x177)) && c % 2 == 0) return c + 1;
  if ((within(0x139, 0x148) || within(0x179, 0x17E)) && c % 2 == 1) return c + 1;
  return c;
}

/// What a company's name says of its legal form, in small letters without points; papers add it or leave it out.
inline constexpr auto company_forms = std::to_array<std::string_view>({
    "inc", "incorporated", "corp", "corporation", "co",  "company", "ltd", "limited", "plc",
    "llc", "llp",          "lp",   "ag",          "se",  "sa",      "nv",  "bv",      "ab",
    "asa", "oyj",          "spa",  "kk",          "pte", "pty",     "sas", "gmbh",    "kgaa",
});

/// Those of them that stand before a name too, and on either side of it without a space.
inline constexpr auto korean_company_forms =
    std::to_array<std::string_view>({"주식회사", "유한회사", "㈜", "(주)", "(유)"});

/// Takes each of `signs` out of a text.
inline void drop_signs(std::string& text, std::string_view signs) {
  std::size_t kept = 0;
  for (const char c : text)
    if (signs.find(c) == signs.npos) text[kept++] = c;
  text.resize(kept);
}

/// Takes company forms off both ends of the words of a name, as long as something is left, and not just "the".
template <class...>
void drop_company_forms(std::string_view& words) {
  const auto is_form = [](std::string_view word) {
    std::string bare{word};
    drop_signs(bare, ".,");
    return base_parts::contains(company_forms, bare);
  };
  const auto trim = [](std::string_view text) {
    const auto first = text.find_first_not_of(" ,");
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" ,") + 1 - first);
  };
  for (bool dropped = true; dropped;) {
    std::string_view rest;
    if (const auto space = words.rfind(' '); space != words.npos && is_form(words.substr(space + 1)))
      rest = words.substr(0, space);
    for (const auto form : korean_company_forms) {
      if (words.starts_with(form)) rest = words.substr(form.size());
      if (words.ends_with(form)) rest = words.substr(0, words.size() - form.size());
    }
    rest = trim(rest);
    dropped = !rest.empty() && rest != "the";
    if (dropped) words = rest;
  }
}

/// A name without what differs from paper to paper: case, width, spaces, points and, of a company, its legal form. Two
/// names with one key are the same name; only an empty name has an empty key. O(length).
template <class...>
[[nodiscard]] std::string name_key(std::string_view name, bool company) {
  std::string lower;
  for (auto rest = name; !rest.empty();) {
    const auto [code_point, bytes] = base_parts::first_code_point(rest);
    const auto letter = small_letter(code_point);
    if (letter == 0x3000 || letter == 0xA0 || letter == U'\t')
      lower += ' ';
    else if (letter == code_point)
      lower += rest.substr(0, bytes);
    else
      base_parts::append_utf8(lower, letter);
    rest.remove_prefix(bytes);
  }
  std::string_view words = lower;
  if (company) drop_company_forms(words);
  std::string key{words};
  drop_signs(key, " .,");
  return key.empty() ? std::string{name} : key;
}

}  // namespace newsgraph::inline v0_1::graph_parts
