// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/model/entity.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Where an entity is named: bytes `begin` to `end` of a text, without particles.
struct NamePlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t entity = 0;  ///< which one of the article's

  friend bool operator==(const NamePlace&, const NamePlace&) = default;
};

/// Finds entities in text by their names, and by the first word of a name, the last one of a person's, or its
/// initials, where no other entity has them. Of names that begin in one place the longest counts.
class EntityFinder {
public:
  explicit EntityFinder(const std::vector<Entity>& entities) {
    nodes_.push_back({});
    std::vector<std::string> parts;
    for (const auto& entity : entities)
      for_each_name(entity, [&](std::string_view name) {
        for (auto& part : parts_of(name, entity.kind)) parts.push_back(std::move(part));
      });
    std::sort(parts.begin(), parts.end());
    for (std::size_t i = 0; i != entities.size(); ++i) {
      std::vector<std::string> own;
      for_each_name(entities[i], [&](std::string_view name) {
        add(name, i, name.size() <= 4);
        for (auto& part : parts_of(name, entities[i].kind)) own.push_back(std::move(part));
      });
      for (const auto& part : own) {
        const auto all = std::equal_range(parts.begin(), parts.end(), part);
        const auto others = static_cast<std::size_t>(all.second - all.first);
        if (others == static_cast<std::size_t>(std::count(own.begin(), own.end(), part))) add(part, i, true);
      }
    }
  }

  /// Every place in a text where one is named, in order, not overlapping. O(text).
  template <class...>
  [[nodiscard]] std::vector<NamePlace> operator()(std::string_view text) const {
    std::vector<NamePlace> found;
    for (std::size_t at = 0; at < text.size();) {
      const auto end = begins(text, at) ? longest(text, at, found) : at;
      at = end > at ? end : at + 1;
    }
    return found;
  }

private:
  struct Node {
    std::uint32_t child = 0;
    std::uint32_t sibling = 0;
    std::uint32_t entity = 0;  // one more than which, or 0
    char byte = 0;
    bool as_written = false;  // its capitals count
    std::uint32_t name = 0;
  };

  template <class Visit>
  static void for_each_name(const Entity& entity, Visit visit) {
    constexpr std::size_t most_bytes = 200;
    if (entity.name && !entity.name->empty() && entity.name->size() <= most_bytes)
      visit(std::string_view{*entity.name});
    for (const auto& name : entity.names)
      if (!name.value.empty() && name.value.size() <= most_bytes && name.value != entity.name)
        visit(std::string_view{name.value});
  }

  /// What stands for a name by itself.
  template <class...>
  [[nodiscard]] static std::vector<std::string> parts_of(std::string_view name, EntityKind kind) {
    std::vector<std::string> parts;
    if (const auto part = part_of(name, kind); !part.empty()) parts.emplace_back(part);
    if (auto initials = initials_of(name, kind); !initials.empty()) parts.push_back(std::move(initials));
    if (kind == EntityKind::person && hangul_at(name, 0) && name.size() <= 12
        && name.find(' ') == std::string_view::npos)
      for (const std::string_view title :
           {"대표", "회장", "사장", "부사장", "부회장", "의장", "위원장", "행장", "장관", "총리", "대통령", "연구원",
            "교수", "이사", "전무", "상무", "본부장", "의원"})
        parts.push_back(std::string{name.substr(0, 3)} + ' ' + std::string{title});
    return parts;
  }

  /// The word that stands for a name by itself: "Ashby" of "Ashby Capital".
  [[nodiscard]] static std::string_view part_of(std::string_view name, EntityKind kind) noexcept {
    if (kind != EntityKind::company && kind != EntityKind::person) return {};
    const auto first = name.find(' ');
    if (first == std::string_view::npos) return {};
    const auto part = kind == EntityKind::person ? name.substr(name.rfind(' ') + 1) : name.substr(0, first);
    if (part.size() < 3) return {};
    constexpr std::string_view common[] = {"Bank",     "The",      "New",    "First",    "United",    "General",
                                           "National", "American", "Group",  "North",    "South",     "Royal",
                                           "Global",   "Public",   "Index",  "Silver",   "Korea",     "Japan",
                                           "China",    "British",  "German", "Deutsche", "Electronic"};
    for (const auto word : common)
      if (part == word) return {};
    const bool capital = part.front() >= 'A' && part.front() <= 'Z';
    return capital || hangul_at(part, 0) ? part : std::string_view{};
  }

  /// "FT" of "Financial Times"; nothing of a name that is not of words with capitals.
  template <class...>
  [[nodiscard]] static std::string initials_of(std::string_view name, EntityKind kind) {
    std::string initials;
    if (kind == EntityKind::person || kind == EntityKind::product) return initials;
    for (std::size_t at = 0; at < name.size(); ++at) {
      if (at != 0 && name[at - 1] != ' ') continue;
      if (name[at] < 'A' || name[at] > 'Z') return {};
      initials += name[at];
    }
    return initials.size() >= 2 ? initials : std::string{};
  }

  [[nodiscard]] std::uint32_t after(std::uint32_t node, char byte) const noexcept {
    auto child = nodes_[node].child;
    while (child != 0 && nodes_[child].byte != byte) child = nodes_[child].sibling;
    return child;
  }

  void add(std::string_view name, std::size_t entity, bool as_written) {
    std::uint32_t node = 0;
    for (const char c : name) {
      const char byte = ascii_lower(c);
      auto next = after(node, byte);
      if (next == 0) {
        next = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({0, nodes_[node].child, 0, byte, false, 0});
        nodes_[node].child = next;
      }
      node = next;
    }
    if (nodes_[node].entity != 0) return;
    nodes_[node].entity = static_cast<std::uint32_t>(entity + 1);
    nodes_[node].as_written = as_written;
    nodes_[node].name = static_cast<std::uint32_t>(names_.size());
    names_.emplace_back(name);
  }

  [[nodiscard]] static bool begins(std::string_view text, std::size_t at) noexcept {
    const char c = text[at];
    if ((static_cast<unsigned char>(c) & 0xc0U) == 0x80) return false;
    if (at == 0) return true;
    if (is_ascii_word(c)) return !is_ascii_word(text[at - 1]);
    return !hangul_at(text, at) || !hangul_before(text, at);
  }

  /// Whether a name can end before byte `at`: no word goes on there, unless with what is put behind a name in Korean.
  [[nodiscard]] static bool ends(std::string_view text, std::size_t at) noexcept {
    if (at == text.size()) return true;
    if (is_ascii_word(text[at - 1])) return !is_ascii_word(text[at]);
    if (!hangul_before(text, at) || !hangul_at(text, at)) return true;
    constexpr std::string_view behind[] = {"이", "가", "은", "는", "을", "를", "에", "의", "와", "과", "로", "으",
                                           "도", "만", "까", "부", "께", "측", "등", "들", "나", "라", "란", "처",
                                           "보", "서", "한", "였", "인", "조", "다", "및", "사", "씨"};
    for (const auto syllable : behind)
      if (text.substr(at, 3) == syllable) return true;
    return false;
  }

  template <class...>
  std::size_t longest(std::string_view text, std::size_t begin, std::vector<NamePlace>& found) const {
    std::uint32_t node = 0;
    std::size_t end = begin;
    std::size_t entity = 0;
    for (auto at = begin; at != text.size();) {
      node = after(node, ascii_lower(text[at]));
      if (node == 0) break;
      ++at;
      const auto& reached = nodes_[node];
      if (reached.entity == 0 || !ends(text, at)) continue;
      if (reached.as_written && text.substr(begin, at - begin) != names_[reached.name]) continue;
      end = at;
      entity = reached.entity - 1;
    }
    if (end != begin) found.push_back({begin, end, entity});
    return end;
  }

  std::vector<Node> nodes_;
  std::vector<std::string> names_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
