// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/wording/plain_words.hpp>
#include <newsgraph/model/entity.hpp>
#include <newsgraph/model/id_table.hpp>

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Which entity an id or a name is of, whatever the case, the white space and the width of a name.
class NameBook {
public:
  /// For at most so many ids and names.
  explicit NameBook(std::size_t count) {
    ids_.reset(count);
    names_.reset(count);
  }

  static constexpr auto several = static_cast<std::size_t>(-1);  ///< a name of more entities than one

  /// False where the id is taken.
  bool add_id(std::string_view id, std::size_t entity) {
    return ids_.insert(kept_.emplace_back(id), model_parts::ObjectKind::entity, entity) == nullptr;
  }

  void add_name(std::string_view name, std::size_t entity) {
    const auto& key = kept_.emplace_back(PlainWords{name}.words());
    if (key.empty()) return;
    const auto* taken = names_.insert(key, model_parts::ObjectKind::entity, bearers_.size());
    if (taken == nullptr)
      bearers_.push_back(entity);
    else if (bearers_[taken->index] != entity)
      bearers_[taken->index] = several;
  }

  void add_names(const Entity& entity, std::size_t index) {
    if (entity.name) add_name(*entity.name, index);
    for (const auto& name : entity.names) add_name(name.value, index);
  }

  [[nodiscard]] std::optional<std::size_t> with_id(std::string_view id) const {
    const auto* found = ids_.find(id);
    return found ? std::optional<std::size_t>{found->index} : std::nullopt;
  }

  /// The entity, or `several`.
  [[nodiscard]] std::optional<std::size_t> named(std::string_view name) const {
    const PlainWords key{name};
    const auto* found = names_.find(key.words());
    return found ? std::optional<std::size_t>{bearers_[found->index]} : std::nullopt;
  }

private:
  model_parts::IdTable ids_;
  model_parts::IdTable names_;
  std::vector<std::size_t> bearers_;
  std::deque<std::string> kept_;  // what the tables refer to
};

}  // namespace newsgraph::inline v0_1::draft_parts
