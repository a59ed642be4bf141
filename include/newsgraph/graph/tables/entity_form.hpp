// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/rows/article_node.hpp>
#include <newsgraph/graph/tables/string_pool.hpp>
#include <newsgraph/model/entity.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::graph_parts {

/// What an article says of an entity, but for the id that it gives it. Articles that say the same share one.
struct EntityForm {
  EntityKind kind = EntityKind::company;
  std::optional<bool> anonymous{};
  MaybeSymbol name{};
  MaybeSymbol country{};
  MaybeSymbol lei{};
  MaybeSymbol ticker{};
  base_parts::RowVector<NameNode> names{};

  friend bool operator==(const EntityForm&, const EntityForm&) = default;

  /// The name to show, if the article gives any.
  [[nodiscard]] MaybeSymbol shown() const noexcept {
    return name || names.empty() ? name : MaybeSymbol{names[0].value};
  }
};

/// Forms, each stored once and numbered in the order in which they came.
///
/// A form is interned as its numbers, so that a string pool does the rest.
class EntityForms {
public:
  /// The number of `form`, which is added if it is new; then `size()` has grown. Strong guarantee.
  template <class...>
  Id<EntityForm> intern(const EntityForm& form) {
    const auto anonymous = !form.anonymous ? 2U : *form.anonymous ? 1U : 0U;
    numbers_.truncate(0);
    numbers_.push_back(static_cast<std::uint32_t>(form.kind) | anonymous << 8U);
    for (const auto symbol : {form.name, form.country, form.lei, form.ticker}) numbers_.push_back(number(symbol));
    for (const auto& [value, lang] : form.names) {
      numbers_.push_back(number(value));
      numbers_.push_back(number(lang));
    }
    return pool_.intern({static_cast<const char*>(numbers_.data()), numbers_.size() * sizeof(std::uint32_t)});
  }

  template <class...>
  [[nodiscard]] EntityForm operator[](Id<EntityForm> id) const {
    const auto bytes = pool_[id];
    const auto at = [bytes](std::size_t i) {
      std::uint32_t value = 0;
      std::memcpy(&value, bytes.data() + i * sizeof value, sizeof value);
      return value;
    };
    const auto anonymous = at(0) >> 8U;
    EntityForm form{static_cast<EntityKind>(at(0) & 0xFFU),
                    anonymous == 2 ? std::nullopt : std::optional{anonymous == 1},
                    symbol(at(1)),
                    symbol(at(2)),
                    symbol(at(3)),
                    symbol(at(4)),
                    {}};
    for (std::size_t i = 5; i < bytes.size() / sizeof(std::uint32_t); i += 2)
      form.names.push_back({*symbol(at(i)), symbol(at(i + 1))});
    return form;
  }

  /// What they are interned in, for who saves and loads them.
  [[nodiscard]] StringPool<EntityForm>& pool() noexcept { return pool_; }
  [[nodiscard]] const StringPool<EntityForm>& pool() const noexcept { return pool_; }

  /// Whether what was loaded into the pool is forms of `words` strings.
  template <class...>
  [[nodiscard]] bool is_sound(std::size_t words) const noexcept {
    constexpr std::size_t unit = sizeof(std::uint32_t);
    for (std::size_t i = 0; i < pool_.size(); ++i) {
      const auto bytes = pool_[Id<EntityForm>{i}];
      if (bytes.size() < 5 * unit || (bytes.size() - 5 * unit) % (2 * unit) != 0) return false;
      for (std::size_t at = 0; at < bytes.size() / unit; ++at) {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + at * unit, unit);
        const bool is_name = at >= 5 && at % 2 == 1;
        const bool is_there = at == 0 ? (value & 0xFFU) < rows_of<EntityKind>.size() && value >> 8U <= 2
                                      : value < words || (!is_name && !symbol(value));
        if (!is_there) return false;
      }
    }
    return true;
  }

  [[nodiscard]] std::size_t size() const noexcept { return pool_.size(); }

  /// Forgets the newest.
  void truncate(std::size_t size) noexcept { pool_.truncate(size); }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return pool_.bytes(); }

private:
  static std::uint32_t number(MaybeSymbol symbol) noexcept { return std::bit_cast<std::uint32_t>(symbol); }
  static MaybeSymbol symbol(std::uint32_t number) noexcept { return std::bit_cast<MaybeSymbol>(number); }

  StringPool<EntityForm> pool_;
  base_parts::RowVector<std::uint32_t> numbers_;  // of the form that is interned
};

}  // namespace newsgraph::inline v0_1::graph_parts
