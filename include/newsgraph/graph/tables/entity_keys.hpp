// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/tables/entity_form.hpp>
#include <newsgraph/graph/tables/name_key.hpp>
#include <newsgraph/graph/tables/runs.hpp>
#include <newsgraph/graph/tables/string_pool.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Who has a key.
struct EntityKey {
  EntityId entity;
  MaybeSymbol lei{};  ///< of the form that has the key
  bool weak = false;  ///< a short abbreviation that is not the name to show: "MS"

  friend bool operator==(EntityKey, EntityKey) = default;
};

/// By what an entity is known again: a name as `name_key` leaves it, an LEI or a ticker, each with its kind.
class EntityKeys {
public:
  /// Gives the key to an entity. Strong guarantee.
  template <class...>
  void add(std::string_view text, EntityKey key) {
    const auto id = pool_.intern(text);
    log_.make_room();
    runs_.push(id, key);
    log_.push_back(id);
  }

  /// Who has the key, in the order in which they came. Valid until the next `add`.
  [[nodiscard]] Rows<EntityKey> find(std::string_view text) const noexcept {
    const auto id = pool_.find(text);
    return id ? runs_[*id] : Rows<EntityKey>{};
  }

  /// How much there is, to go back to.
  struct Mark {
    std::size_t keys;
    std::size_t entries;
  };
  [[nodiscard]] Mark mark() const noexcept { return {pool_.size(), log_.size()}; }

  void rewind(Mark mark) noexcept {
    for (; log_.size() > mark.entries; log_.pop_back()) runs_.pop(log_.back());
    pool_.truncate(mark.keys);
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return pool_.bytes() + runs_.bytes() + log_.bytes(); }

private:
  struct Key {};

  StringPool<Key> pool_;
  Runs<Key, EntityKey> runs_;
  base_parts::RowVector<Id<Key>> log_;  // in the order of adding
};

/// "company name amazon". Only what is of one kind has a key in common.
template <class...>
[[nodiscard]] std::string entity_key(EntityKind kind, std::string_view what, std::string_view text) {
  return std::string{name_of(kind)}.append(" ").append(what).append(" ").append(text);
}
template <class...>
[[nodiscard]] std::string key_of_name(EntityKind kind, std::string_view name) {
  return entity_key(kind, "name", name_key(name, kind == EntityKind::company));
}

/// A key of a form, and whether it is weak.
struct FormKey {
  std::string text;
  bool weak = false;

  friend bool operator==(const FormKey&, const FormKey&) = default;
};

/// The keys of a form: its LEI, its ticker, its names and aliases, each once.
///
/// An alias of up to three ASCII letters is weak, for many have the same: two entities are one because of it only where
/// one of them has it as the name to show.
template <class...>
[[nodiscard]] std::vector<FormKey> keys_of(const EntityForm& form, const StringPool<Word>& words) {
  std::vector<FormKey> keys;
  const auto add_name = [&](Symbol name, bool shown) {
    const auto text = name_key(words[name], form.kind == EntityKind::company);
    const bool is_short =
        text.size() <= 3 && base_parts::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    auto key = entity_key(form.kind, "name", text);
    const auto known = base_parts::find_by(keys, &FormKey::text, key);
    if (known == keys.end())
      keys.push_back({std::move(key), is_short && !shown});
    else if (shown)
      known->weak = false;
  };
  if (form.lei) keys.push_back({entity_key(form.kind, "lei", words[*form.lei])});
  if (form.ticker) keys.push_back({entity_key(form.kind, "ticker", words[*form.ticker])});
  const auto shown = form.shown();
  if (form.name) add_name(*form.name, true);
  for (const auto& name : form.names) add_name(name.value, shown == MaybeSymbol{name.value});
  return keys;
}

}  // namespace newsgraph::inline v0_1::graph_parts
