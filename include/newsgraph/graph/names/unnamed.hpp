// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/names/letters.hpp>
#include <newsgraph/model/entity.hpp>

#include <algorithm>
#include <string>
#include <string_view>

// Groups that an article describes instead of naming: "shareholders of Halden". Two of one description are two groups.

namespace newsgraph::inline v0_1::graph_parts {

/// Who such groups are of. They are said of whom by "of", "in", "at" and the like; or they stand last: "Halden
/// shareholders".
inline constexpr std::string_view people_of_somebody[] = {
    "shareholders", "stockholders", "stakeholders", "unitholders", "bondholders",   "noteholders", "debtholders",
    "holders",      "owners",       "investors",    "backers",     "creditors",     "lenders",     "employees",
    "workers",      "staff",        "executives",   "managers",    "management",    "directors",   "officials",
    "founders",     "members",      "partners",     "customers",   "clients",       "subscribers", "suppliers",
    "sellers",      "buyers",       "bidders",      "depositors",  "policyholders", "analysts",    "affiliates",
};

/// What may stand before them.
inline constexpr std::string_view words_before_people[] = {
    "the",    "all",     "some",        "certain",  "other", "its",           "their",      "existing",  "current",
    "former", "new",     "minority",    "majority", "major", "institutional", "individual", "retail",    "private",
    "public", "unnamed", "undisclosed", "selling",  "early", "senior",        "eligible",   "remaining",
};

/// What joins them to whom they are of.
inline constexpr std::string_view words_after_people[] = {"of", "in", "at", "from", "with", "to", "who", "and"};

/// The same in Korean, at the end of a name: "카카오 주주".
inline constexpr std::string_view korean_people_of_somebody[] = {
    "주주", "주주들", "투자자", "투자자들", "채권자", "채권자들", "채권단", "보유자", "보유자들", "소유자",
    "직원", "직원들", "종업원", "경영진",   "관계자", "관계자들", "고객",   "고객들", "협력업체", "협력사들",
};

/// Whether a name has letters, and all of them are small ones of a script that has large ones too.
[[nodiscard]] constexpr bool is_all_small(std::string_view name) noexcept {
  bool has_letter = false;
  while (!name.empty()) {
    const auto [letter, bytes] = base_parts::first_code_point(name);
    if (small_letter(letter) != letter || letter >= 0x3000 || (letter >= 0x590 && letter < 0x1E00)) return false;
    has_letter = has_letter || (letter >= U'a' && letter <= U'z') || (letter >= 0xDF && letter < 0x590);
    name.remove_prefix(bytes);
  }
  return has_letter;
}

/// Whether a name describes people by what they are to somebody: it ends with one of `people_of_somebody` in small
/// letters, or such a word, in any letters, is followed by one of `words_after_people`; or it ends as Korean does.
template <class...>
[[nodiscard]] bool describes_people(std::string_view name) {
  const auto is_foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  if (!name.empty() && is_foreign(name.back()))
    for (const auto people : korean_people_of_somebody)
      if (name.ends_with(people)) return true;
  if (base_parts::contains(people_of_somebody, name.substr(name.rfind(' ') + 1))) return true;
  std::string word;
  const auto next_word = [&] {
    const auto size = (std::min)(name.find(' '), name.size());
    word = name.substr(0, size);
    for (auto& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    name.remove_prefix((std::min)(size + 1, name.size()));
  };
  if (name.empty() || is_foreign(name.front())) return false;
  next_word();
  while (base_parts::contains(words_before_people, word) && !name.empty()) next_word();
  if (!base_parts::contains(people_of_somebody, word)) return false;
  if (name.empty()) return true;
  next_word();
  return base_parts::contains(words_after_people, word);
}

/// Whether an article describes a group or a public body by these words rather than naming it: it says who they are to
/// somebody
/// (`describes_people`), or has no capital letter ("private equity funds"). Companies and persons are described by the
/// former alone; products, places and publications always have a name.
template <class...>
[[nodiscard]] bool is_description(EntityKind kind, std::string_view name) {
  if (kind == EntityKind::group || kind == EntityKind::public_body) return is_all_small(name) || describes_people(name);
  return (kind == EntityKind::company || kind == EntityKind::person) && describes_people(name);
}

}  // namespace newsgraph::inline v0_1::graph_parts
