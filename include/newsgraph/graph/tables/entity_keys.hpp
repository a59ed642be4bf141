// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/tables/entity_form.hpp>
#include <newsgraph/graph/tables/name_key.hpp>
#include <newsgraph/graph/tables/runs.hpp>
#include <newsgraph/graph/tables/string_pool.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// What tells apart those who bear one name; what is not stated tells nothing.
struct KeyMarks {
  std::string_view form{};  ///< the legal form that the name says: `LegalForm::form`
  MaybeSymbol lei{};
  MaybeSymbol ticker{};

  friend bool operator==(const KeyMarks&, const KeyMarks&) = default;
};

/// Who has a key.
struct EntityKey {
  EntityId entity;
  KeyMarks marks{};
  bool weak = false;           ///< a short abbreviation that is not the name to show: "MS"
  MaybeId<EntityForm> form{};  ///< the first that has it; where it is weak, of each form by itself

  friend bool operator==(const EntityKey&, const EntityKey&) = default;
};

/// The most bearers of one name whose marks are compared with each other; where there are more, only those of the same
/// marks are one. A short alias that more forms have, or whose name more bear, makes nobody one.
inline constexpr std::size_t most_compared = 64;

/// Which of those who have a key are one because of it, by the number of the first of each group: all, unless their
/// marks differ. Where legal forms differ, those of one form are one, and so are those that state none. Among these the
/// same goes for LEIs; and among those of one LEI for tickers, which differ where both market and symbol do. A short
/// alias (`weak`) makes one only with a name that is none: `is_firm`.
///
/// So whoever states nothing is one with the only bearer of a name, and is nobody's where there are several. It depends
/// on who has the key, not on the order in which they came. O(n²), and n is at most twice `most_compared`, and 2.
template <class...>
[[nodiscard]] base_parts::RowVector<std::uint32_t> key_groups(Rows<EntityKey> keys, const StringPool<Word>& words) {
  constexpr std::uint32_t none = 0xFFFF'FFFF;
  const auto count = static_cast<std::uint32_t>(keys.size());
  base_parts::RowVector<std::uint32_t> group;
  group.resize(count, 0);
  std::uint32_t weak = 0;
  for (const auto& key : keys) weak += key.weak ? 1 : 0;
  const bool too_many = count - weak > most_compared;
  const auto is_nobody = [&](std::uint32_t i) { return keys[i].weak && (too_many || weak > most_compared); };
  if (too_many) {
    base_parts::RowVector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < count; ++i) {
      group[i] = i;
      if (!is_nobody(i)) order.push_back(i);
    }
    const auto number = [](MaybeSymbol symbol) { return symbol ? (*symbol).index() + 1 : 0; };
    base_parts::sort(order, [&](std::uint32_t a, std::uint32_t b) {
      const auto& [form, lei, ticker] = keys[a].marks;
      const auto& [other_form, other_lei, other_ticker] = keys[b].marks;
      if (lei != other_lei) return number(lei) < number(other_lei);
      return ticker != other_ticker ? number(ticker) < number(other_ticker) : form < other_form;
    });
    for (std::uint32_t i = 0; i < order.size(); ++i) {
      const bool same = i > 0 && keys[order[i]].marks == keys[order[i - 1]].marks;
      group[order[i]] = same ? group[order[i - 1]] : order[i];
    }
    return group;
  }

  if (weak > most_compared) {
    std::uint32_t first = 0;
    while (first < count && is_nobody(first)) ++first;
    for (std::uint32_t i = 0; i < count; ++i) group[i] = is_nobody(i) ? i : first;
  }
  base_parts::RowVector<std::uint32_t> value;  // what one states: the number of the first that states the same
  const auto split = [&] {
    base_parts::RowVector<std::uint32_t> stated;  // by group: the first value of it
    stated.resize(count, none);
    base_parts::RowVector<std::uint32_t> differs;
    differs.resize(count, 0);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (value[i] == none) continue;
      auto& first = stated[group[i]];
      if (first == none) first = value[i];
      if (first != value[i]) differs[group[i]] = 1;
    }
    const auto before = group;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (differs[before[i]] == 0) continue;
      std::uint32_t first = 0;
      while (before[first] != before[i] || value[first] != value[i]) ++first;
      group[i] = first;
    }
  };
  const auto state = [&](auto states, auto same) {
    value.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
      std::uint32_t first = 0;
      const bool says = states(keys[i].marks) && !is_nobody(i);
      if (says)
        while (is_nobody(first) || !states(keys[first].marks) || !same(keys[first].marks, keys[i].marks)) ++first;
      value.push_back(says ? first : none);
    }
  };
  state([](const KeyMarks& marks) { return !marks.form.empty(); },
        [](const KeyMarks& a, const KeyMarks& b) { return a.form == b.form; });
  split();
  state([](const KeyMarks& marks) { return marks.lei.has_value(); },
        [](const KeyMarks& a, const KeyMarks& b) { return a.lei == b.lei; });
  split();

  const auto listing = [&](const EntityKey& key) {
    const auto text = words[*key.marks.ticker];
    const auto colon = text.find(':');
    return std::pair{text.substr(0, colon), text.substr(colon == text.npos ? text.size() : colon + 1)};
  };
  value.clear();
  for (std::uint32_t i = 0; i < count; ++i) {
    value.push_back(keys[i].marks.ticker && !is_nobody(i) ? i : none);
    if (value[i] == none) continue;
    const auto [market, symbol] = listing(keys[i]);
    for (std::uint32_t j = 0; j < i; ++j) {
      if (value[j] == none || value[j] == value[i] || group[j] != group[i]) continue;
      const auto [other_market, other_symbol] = listing(keys[j]);
      if (market != other_market && symbol != other_symbol) continue;
      const auto low = (std::min)(value[i], value[j]);
      const auto high = (std::max)(value[i], value[j]);
      for (std::uint32_t k = 0; k <= i; ++k)
        if (value[k] == high) value[k] = low;
    }
  }
  split();
  return group;
}

/// Whether there are so many that a further one makes nobody one, and comes to nobody, but for those of its marks.
[[nodiscard]] inline bool is_full(Rows<EntityKey> keys) noexcept {
  if (keys.size() <= most_compared) return false;
  std::size_t named = 0;
  for (const auto& key : keys) named += key.weak ? 0 : 1;
  return named > most_compared;
}
[[nodiscard]] inline bool is_full_of_weak(Rows<EntityKey> keys) noexcept {
  if (keys.size() <= most_compared) return false;
  std::size_t weak = 0;
  for (const auto& key : keys) weak += key.weak ? 1 : 0;
  return weak > most_compared;
}

/// Whether a group of `key_groups` makes one of those who are in it: one of them has the key as a name to show.
template <class...>
[[nodiscard]] bool is_firm(Rows<EntityKey> keys, const base_parts::RowVector<std::uint32_t>& groups,
                           std::uint32_t group) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (groups[i] == group && !keys[i].weak) return true;
  return false;
}

/// By what an entity is known again: a name as `name_key` leaves it, an LEI or a ticker, each with its kind.
class EntityKeys {
public:
  struct Key {};

  /// Gives the key to an entity. Strong guarantee.
  template <class...>
  void add(std::string_view text, const EntityKey& key) {
    const auto id = pool_.intern(text);
    log_.make_room();
    runs_.push(id, key);
    log_.push_back(id);
  }

  /// Who has the key, in the order in which they came; of those of more than the most
  /// marks the first (`key_with_marks`). Valid until the next `add`.
  [[nodiscard]] Rows<EntityKey> find(std::string_view text) const noexcept {
    const auto id = pool_.find(text);
    return id ? runs_[*id] : Rows<EntityKey>{};
  }
  [[nodiscard]] std::optional<Id<Key>> number(std::string_view text) const noexcept { return pool_.find(text); }

  /// All keys, in the order in which they came.
  [[nodiscard]] std::size_t size() const noexcept { return pool_.size(); }
  [[nodiscard]] std::string_view text(Id<Key> key) const noexcept { return pool_[key]; }
  [[nodiscard]] Rows<EntityKey> operator[](Id<Key> key) const noexcept { return runs_[key]; }

  /// Makes `keys` those who have the key. They must not stand in here. Strong guarantee.
  template <class...>
  void assign(Id<Key> key, Rows<EntityKey> keys) {
    for (auto i = runs_[key].size(); i < keys.size(); ++i) log_.push_back(key);
    runs_.assign(key, keys);
  }

  /// What it consists of but for what going back takes, for who saves and loads it.
  [[nodiscard]] StringPool<Key>& pool() noexcept { return pool_; }
  [[nodiscard]] const StringPool<Key>& pool() const noexcept { return pool_; }
  [[nodiscard]] Runs<Key, EntityKey>& runs() noexcept { return runs_; }
  [[nodiscard]] const Runs<Key, EntityKey>& runs() const noexcept { return runs_; }

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
  StringPool<Key> pool_;
  Runs<Key, EntityKey> runs_;
  base_parts::RowVector<Id<Key>> log_;  // in the order of adding
};

/// A fund is a company to one paper and a group to another, a state's railway a company and a public body: these kinds
/// have their keys in common.
[[nodiscard]] constexpr EntityKind kind_of_keys(EntityKind kind) noexcept {
  return kind == EntityKind::group || kind == EntityKind::public_body ? EntityKind::company : kind;
}

/// "company name amazon". Only what is of one kind has a key in common.
template <class...>
[[nodiscard]] std::string entity_key(EntityKind kind, std::string_view what, std::string_view text) {
  const auto of = name_of(kind_of_keys(kind));
  std::string key;
  key.reserve(of.size() + what.size() + text.size() + 2);
  return key.append(of).append(" ").append(what).append(" ").append(text);
}

/// Whether a key is that of a name.
[[nodiscard]] constexpr bool is_key_of_name(std::string_view key) noexcept {
  return key.substr(key.find(' ') + 1).starts_with("name ");
}

/// The key of those who have a name with these marks, where more than `most_compared` bear it.
template <class...>
[[nodiscard]] std::string key_with_marks(std::string_view key, const KeyMarks& marks) {
  const auto number = [](MaybeSymbol symbol) { return std::to_string(symbol ? (*symbol).index() + 1 : 0); };
  std::string text{key};
  return text.append(1, '\0')
      .append(marks.form)
      .append(1, ' ')
      .append(number(marks.lei))
      .append(1, ' ')
      .append(number(marks.ticker));
}

/// A key of a form, what the form states beside it, and whether it is weak.
struct FormKey {
  std::string text;
  KeyMarks marks{};
  bool weak = false;

  friend bool operator==(const FormKey&, const FormKey&) = default;
};

/// The keys of a form: its LEI, its ticker, its names and aliases, each once; a name that it says with a legal form and
/// without has that legal form.
///
/// An alias of up to three ASCII letters, without "&", is weak, for many have the same: two entities are one because of
/// it only where one of them has it as the name to show.
template <class...>
[[nodiscard]] std::vector<FormKey> keys_of(const EntityForm& form, const StringPool<Word>& words) {
  std::vector<FormKey> keys;
  const auto add_name = [&](Symbol name, bool shown) {
    auto parts = split_name(words[name], kind_of_keys(form.kind) == EntityKind::company);
    const bool is_short = parts.text.size() <= 3 && base_parts::none_of(parts.text, [](char c) {
                            return static_cast<unsigned char>(c) >= 0x80 || c == '&';
                          });
    keys.push_back(
        {entity_key(form.kind, "name", parts.text), {parts.form, form.lei, form.ticker}, is_short && !shown});
  };
  if (form.lei) keys.push_back({entity_key(form.kind, "lei", words[*form.lei])});
  if (form.ticker) keys.push_back({entity_key(form.kind, "ticker", words[*form.ticker]), {{}, form.lei, std::nullopt}});
  const auto shown = form.shown();
  if (form.name) add_name(*form.name, true);
  for (const auto& name : form.names)
    if (name.value != form.name) add_name(name.value, shown == MaybeSymbol{name.value});

  base_parts::RowVector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < keys.size(); ++i) order.push_back(i);
  base_parts::sort(order, [&](std::uint32_t a, std::uint32_t b) { return keys[a].text < keys[b].text; });
  for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
    auto& known = keys[order[first]];
    auto& key = keys[order[i]];
    if (key.text != known.text) {
      first = i;
      continue;
    }
    known.weak = known.weak && key.weak;
    if (known.marks.form.empty()) known.marks.form = key.marks.form;
    key.text.clear();
  }
  std::erase_if(keys, [](const FormKey& key) { return key.text.empty(); });
  return keys;
}

}  // namespace newsgraph::inline v0_1::graph_parts
