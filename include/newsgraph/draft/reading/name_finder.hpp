// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/entity.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

struct Particle {
  std::string_view word;
};

/// What Korean glues to a name, alone or two together: "에서는", "과의".
inline constexpr auto particles = base_parts::table<Particle>({
    {"이"},     {"가"},     {"은"},   {"는"},     {"을"},   {"를"},   {"에"},   {"에게"}, {"와"},     {"과"},
    {"의"},     {"도"},     {"만"},   {"로"},     {"으로"}, {"에서"}, {"부터"}, {"까지"}, {"로부터"}, {"으로부터"},
    {"에게서"}, {"께서"},   {"한테"}, {"보다"},   {"처럼"}, {"마저"}, {"조차"}, {"이나"}, {"나"},     {"이란"},
    {"란"},     {"이라는"}, {"라는"}, {"이라고"}, {"라고"}, {"이며"}, {"며"},   {"인"},   {"이다"},   {"다"},
    {"등"},     {"측"},     {"들"},   {"간"},     {"이고"}, {"고"},   {"랑"},   {"이랑"}, {"에선"},   {"엔"},
    {"에는"},   {"에도"},   {"에만"}, {"씩"},     {"발"},
});

/// Whether Hangul behind a name is one or two particles.
[[nodiscard]] constexpr bool is_particles(std::string_view tail, int most = 2) noexcept {
  if (tail.empty()) return true;
  if (most == 0 || tail.size() > 24) return false;
  for (const auto& particle : particles)
    if (tail.starts_with(particle.word) && is_particles(tail.substr(particle.word.size()), most - 1)) return true;
  return false;
}

/// Finds the names of entities in text. A name of Latin letters stands alone there, or Hangul follows it; a Korean one
/// may have particles behind it. Of several that begin at a place it is the longest. A name of two entities is
/// nobody's.
class NameFinder {
public:
  struct Found {
    std::size_t entity;
    std::size_t begin;
    std::size_t end;
  };

  /// O(n log n). `entities` must outlive this.
  template <class...>
  explicit NameFinder(const std::vector<Entity>& entities) {
    for (std::size_t i = 0; i < entities.size(); ++i) {
      if (entities[i].name) add(*entities[i].name, i);
      for (const auto& name : entities[i].names) add(name.value, i);
    }
    base_parts::sort(names_, [](const Name& a, const Name& b) { return a.text < b.text; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (kept != 0 && names_[kept - 1].text == names_[i].text) {
        if (names_[kept - 1].entity != names_[i].entity) names_[kept - 1].entity = none;
        continue;
      }
      names_[kept++] = names_[i];
    }
    while (names_.size() > kept) names_.pop_back();
    for (std::size_t i = 0; i < names_.size(); ++i) {
      auto shorter = i == 0 ? none : i - 1;
      while (shorter != none && !names_[i].text.starts_with(names_[shorter].text)) shorter = names_[shorter].shorter;
      names_[i].shorter = shorter;
      starts_[static_cast<unsigned char>(names_[i].text[0])] = true;
    }
  }

  /// Calls `visit(found)` for each, in order. O(text log names), times how many names begin each other.
  template <class Visit>
  void for_each(std::string_view text, Visit visit) const {
    if (names_.empty()) return;
    for (std::size_t at = 0; at < text.size();) {
      const auto found = starts_[static_cast<unsigned char>(text[at])] && may_begin(text, at) ? find(text, at) : none;
      if (found == none) {
        ++at;
        continue;
      }
      const auto end = at + names_[found].text.size();
      if (names_[found].entity != none) visit(Found{names_[found].entity, at, end});
      at = end;
    }
  }

  /// The entity of this name, which may be in capitals as agencies write theirs, "REUTERS"; `none` of nobody's.
  template <class...>
  [[nodiscard]] std::size_t entity_of(std::string_view name) const {
    std::string capitals;
    std::string capitalised;
    for (const char c : name) {
      const auto lower = base_parts::small_ascii(c);
      capitals += lower >= 'a' && lower <= 'z' ? static_cast<char>(lower - 'a' + 'A') : c;
      capitalised += capitalised.empty() || capitalised.back() == ' ' ? capitals.back() : lower;
    }
    for (const std::string_view one : {name, std::string_view{capitals}, std::string_view{capitalised}}) {
      const auto place = base_parts::count_before(names_, [&](const Name& other) { return other.text < one; });
      if (place < names_.size() && names_[place].text == one) return names_[place].entity;
    }
    return none;
  }

  static constexpr auto none = static_cast<std::size_t>(-1);

private:
  static constexpr std::size_t longest = 200;

  struct Name {
    std::string_view text;
    std::size_t entity;
    std::size_t shorter;  // the longest other one that it begins with
  };

  void add(std::string_view name, std::size_t entity) {
    if (name.size() >= 2 && name.size() <= longest) names_.push_back({name, entity, none});
  }

  [[nodiscard]] static bool is_hangul_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xEA) return false;
    const auto value = base_parts::first_code_point(text.substr(at)).value;
    return value >= 0xAC00 && value <= 0xD7A3;
  }

  [[nodiscard]] static bool is_latin(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// Whether no word goes on at byte `at`.
  [[nodiscard]] static bool may_begin(std::string_view text, std::size_t at) noexcept {
    if (base_parts::is_continuation(text[at])) return false;
    if (at == 0) return true;
    if (is_latin(text[at - 1])) return false;
    return !(at >= 3 && is_hangul_at(text, at - 3) && base_parts::is_continuation(text[at - 1]));
  }

  [[nodiscard]] static bool may_end(std::string_view text, std::size_t end) noexcept {
    if (end == text.size()) return true;
    if (is_latin(text[end])) return false;
    auto tail = end;
    while (is_hangul_at(text, tail) && tail - end <= 24) tail += 3;
    return is_particles(text.substr(end, tail - end));
  }

  [[nodiscard]] std::size_t find(std::string_view text, std::size_t at) const noexcept {
    const auto rest = text.substr(at, longest);
    const auto after = base_parts::count_before(names_, [&](const Name& name) { return name.text <= rest; });
    for (auto i = after == 0 ? none : after - 1; i != none; i = names_[i].shorter)
      if (rest.starts_with(names_[i].text) && may_end(text, at + names_[i].text.size())) return i;
    return none;
  }

  base_parts::RowVector<Name> names_;  // by text
  bool starts_[256]{};
};

}  // namespace newsgraph::inline v0_1::draft_parts
