// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What makes one of several mentions: the keys that they have in common.

namespace newsgraph::inline v0_1::graph_parts {

/// What may be one, by numbers.
class Atoms {
public:
  std::uint32_t add() {
    above_.push_back(static_cast<std::uint32_t>(above_.size()));
    return above_.back();
  }
  void tie(std::uint32_t a, std::uint32_t b) { above_[top(a)] = top(b); }
  /// The same of all that are tied.
  [[nodiscard]] std::uint32_t top(std::uint32_t atom) {
    while (above_[atom] != atom) atom = above_[atom] = above_[above_[atom]];
    return atom;
  }
  [[nodiscard]] std::size_t size() const noexcept { return above_.size(); }

private:
  base_parts::RowVector<std::uint32_t> above_;  // by atom, up to one that is above itself
};

/// That those in a group of a key's bearers are one.
struct Tie {
  Id<EntityKeys::Key> key;
  std::uint32_t group;
  std::uint32_t bearer;  ///< which of them it is
  std::uint32_t atom;
  bool firm;

  friend bool operator<(const Tie& a, const Tie& b) { return a.key != b.key ? a.key < b.key : a.group < b.group; }
};

/// Adds the ties of a form, which is `atom`.
template <class...>
void add_ties(const Store& store, Id<EntityForm> form, std::uint32_t atom, base_parts::RowVector<Tie>& ties) {
  for (const auto& key : keys_of(store.forms[form], store.words)) {
    const auto weak_in = key.weak ? MaybeId{form} : std::nullopt;
    const auto is_it = [&](const EntityKey& bearer) {
      return bearer.marks == key.marks && bearer.weak == key.weak && (!key.weak || bearer.form == weak_in);
    };
    auto number = store.keys.number(key.text);
    auto bearers = number ? store.keys[*number] : Rows<EntityKey>{};
    const auto* at = base_parts::find_if(bearers, is_it);
    if (at == bearers.end()) {
      if (key.weak) continue;  // too many have it
      number = store.keys.number(key_with_marks(key.text, key.marks));
      bearers = number ? store.keys[*number] : Rows<EntityKey>{};
      if (bearers.empty()) continue;  // only of a graph that somebody made up
      at = bearers.begin();
    }
    const auto groups = key_groups(bearers, store.words);
    const auto bearer = static_cast<std::uint32_t>(at - bearers.begin());
    ties.push_back({*number, groups[bearer], bearer, atom, is_firm(bearers, groups, groups[bearer])});
  }
}

/// Makes one of the atoms that `ties` tie. Orders the ties. O(n log n).
template <class...>
void apply_ties(Atoms& atoms, base_parts::RowVector<Tie>& ties) {
  base_parts::sort(ties);
  for (std::size_t i = 1; i < ties.size(); ++i)
    if (ties[i].firm && !(ties[i - 1] < ties[i])) atoms.tie(ties[i - 1].atom, ties[i].atom);
}

/// Two forms that a name does not make one any more.
struct TornForms {
  EntityId entity;
  Id<EntityForm> a;
  Id<EntityForm> b;
};

/// Whether each two are still one, as far as their own keys and those of the others here tell. O(n log n) in the forms.
template <class...>
[[nodiscard]] bool are_tied(const Store& store, Rows<TornForms> torn) {
  base_parts::RowVector<Id<EntityForm>> forms;
  for (const auto& [entity, a, b] : torn) {
    forms.push_back(a);
    forms.push_back(b);
  }
  base_parts::sort_unique(forms);
  Atoms atoms;
  base_parts::RowVector<Tie> ties;
  for (const auto form : forms) add_ties(store, form, atoms.add(), ties);
  apply_ties(atoms, ties);
  const auto top_of = [&](Id<EntityForm> form) {
    return atoms.top(static_cast<std::uint32_t>(std::lower_bound(forms.begin(), forms.end(), form) - forms.begin()));
  };
  return base_parts::all_of(torn, [&](const TornForms& one) { return top_of(one.a) == top_of(one.b); });
}

}  // namespace newsgraph::inline v0_1::graph_parts
