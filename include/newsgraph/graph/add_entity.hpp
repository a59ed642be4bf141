#pragma once

#include <newsgraph/graph/store.hpp>
#include <newsgraph/model/entity.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph {

/// Finds the entity of the graph that an article means, or adds it.
///
/// Entities of one kind whose `name` is the same, or the first of the names where there is no `name`, are one. Those
/// that are anonymous, or have no name at all, are others in each article; and so are two in the same article.
class EntityResolver {
public:
  /// Begins an article.
  void open() noexcept { ++round_; }

  /// What `entity` means; its names become names of that. After a throw, `Store::rewind` takes back what was added.
  EntityId operator()(Store& store, const Entity& entity) {
    const bool anonymous = entity.anonymous.value_or(false);
    const auto* const shown = entity.name            ? &*entity.name
                              : entity.names.empty() ? nullptr
                                                     : &entity.names.front().value;
    const auto name = store.words.intern(shown != nullptr ? *shown : entity.id);
    if (entity.country) store.words.intern(*entity.country);

    const auto known = shown != nullptr && !anonymous ? find(store, name, entity.kind) : std::nullopt;
    const auto id = known ? *known : store.rows.add(EntityNode{name, entity.kind, anonymous, std::nullopt});
    if (rounds_.size() <= id.index()) rounds_.resize(id.index() + 1, 0);
    rounds_[id.index()] = round_;

    for (const auto& local : entity.names) {
      const NameNode row{store.words.intern(local.value),
                         local.lang ? MaybeSymbol{store.words.intern(*local.lang)} : std::nullopt};
      add_name(store, id, row, anonymous);
    }
    if (entity.name) add_name(store, id, {name, std::nullopt}, anonymous);
    return id;
  }

private:
  /// The first that this article has not met.
  [[nodiscard]] std::optional<EntityId> find(const Store& store, Symbol name, EntityKind kind) const {
    std::optional<EntityId> found;
    const auto take = [&](EntityId id) {
      const auto& node = store.rows[id];
      const bool fits = node.name == name && node.kind == kind && rounds_[id.index()] != round_;
      if (fits && (!found || id < *found)) found = id;
      return false;
    };
    store.names.any_of(name, take, false);
    return found;
  }

  static void add_name(Store& store, EntityId id, const NameNode& row, bool anonymous) {
    const auto names = store.names_of[id];
    if (std::ranges::find(names, row.value, &NameNode::value) != names.end()) return;
    store.names.prepare(store.words.size());
    store.names_of.push(id, row);
    store.names.add(row.value, id, anonymous);
  }

  std::uint32_t round_ = 0;
  RowVector<std::uint32_t> rounds_;  // by entity: when it was met last
};

}  // namespace newsgraph
