// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/binary/sections.hpp>
#include <newsgraph/graph/names/legal_forms.hpp>
#include <newsgraph/graph/tables/entity_keys.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

// Who has a key, and the legal form that the name says: a view of a text of this program, which is saved as a number.

namespace newsgraph::inline v0_1::graph_parts {

/// All texts that a legal form can be, in order: none is the first. The place of one is its number.
template <class...>
[[nodiscard]] const base_parts::RowVector<std::string_view>& all_legal_forms() {
  static const auto all = [] {
    base_parts::RowVector<std::string_view> forms;
    const auto add = [&](const auto& table) {
      for (const auto& one : table) forms.push_back(one.form);
    };
    forms.push_back({});
    add(legal_forms);
    add(joined_legal_forms);
    add(form_pairs);
    base_parts::sort_unique(forms);
    return forms;
  }();
  return all;
}

template <class...>
[[nodiscard]] Runs<EntityKeys::Key, SavedBearer> saved_bearers(const EntityKeys& keys) {
  const auto& forms = all_legal_forms();
  Runs<EntityKeys::Key, SavedBearer> saved;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const Id<EntityKeys::Key> key{i};
    for (const auto& bearer : keys[key]) {
      const auto form = base_parts::count_before(forms, [&](std::string_view one) { return one < bearer.marks.form; });
      saved.push(key, {bearer.entity, static_cast<std::uint32_t>(form), bearer.marks.lei, bearer.marks.ticker,
                       *bearer.form, bearer.weak});
    }
  }
  return saved;
}

/// Gives keys, of which only the texts are there, to those who have them. False where there is no such legal form.
template <class...>
[[nodiscard]] bool give_bearers(EntityKeys& keys, const Runs<EntityKeys::Key, SavedBearer>& saved) {
  const auto& forms = all_legal_forms();
  base_parts::RowVector<std::uint32_t> counts;
  for (std::size_t i = 0; i < saved.size(); ++i)
    counts.push_back(static_cast<std::uint32_t>(saved[Id<EntityKeys::Key>{i}].size()));
  keys.runs().lay_out(counts.rows());
  for (std::size_t i = 0; i < saved.size(); ++i) {
    std::size_t place = 0;
    for (const auto& bearer : saved[Id<EntityKeys::Key>{i}]) {
      if (bearer.legal_form >= forms.size()) return false;
      ::new (keys.runs().at(i, place++))
          EntityKey{bearer.entity, {forms[bearer.legal_form], bearer.lei, bearer.ticker}, bearer.weak, bearer.form};
    }
  }
  return true;
}

}  // namespace newsgraph::inline v0_1::graph_parts
