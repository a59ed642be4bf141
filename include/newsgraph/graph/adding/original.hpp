#pragma once

#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/extras.hpp>
#include <newsgraph/model/walk.hpp>

#include <any>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace newsgraph {

/// What an article says and its rows do not hold: members that this library does not interpret, and which of the ids
/// it means where it gives one company two.
struct Original {
  struct Place {
    std::size_t index;  // of all the places for extras in the article
    Extras extras;
  };
  std::vector<Place> extras;
  std::vector<Symbol> references;  ///< every reference, in order; none where each entity has one id
};

using Originals = std::map<ArticleId, Original>;

/// That of an article, which is made if there is none.
template <class...>
[[nodiscard]] Original& original_of(Store& store, ArticleId id) {
  if (!store.originals.has_value()) store.originals.emplace<Originals>();
  return (*std::any_cast<Originals>(&store.originals))[id];
}

template <class...>
[[nodiscard]] const Original* find_original(const Store& store, ArticleId id) {
  const auto* const originals = std::any_cast<Originals>(&store.originals);
  if (originals == nullptr) return nullptr;
  const auto found = originals->find(id);
  return found != originals->end() ? &found->second : nullptr;
}

template <class...>
void keep_extras(Store& store, ArticleId id, const Article& article) {
  auto& original = original_of(store, id);
  std::size_t index = 0;
  const auto visit = [&](const Extras& extras) {
    if (!extras.empty()) original.extras.push_back({index, extras});
    ++index;
  };
  for_each_extras(type_of<Article>(), const_cast<Article*>(&article), visit);
}

/// Keeps the references as they are in `article`, unless they are kept already.
template <class...>
void keep_references(Store& store, ArticleId id, const Article& article) {
  auto& original = original_of(store, id);
  if (!original.references.empty()) return;
  const auto visit = [&](const std::string& reference) {
    original.references.push_back(store.words.intern(reference));
  };
  for_each_reference(type_of<Article>(), const_cast<Article*>(&article), visit);
}

/// Gives an article that was made from its rows what those do not hold.
template <class...>
void complete(const Store& store, const Original& original, Article& article) {
  std::size_t index = 0;
  auto next = original.extras.begin();
  const auto give_extras = [&](Extras& extras) {
    if (next != original.extras.end() && next->index == index++) extras = next++->extras;
  };
  for_each_extras(type_of<Article>(), &article, give_extras);

  if (original.references.empty()) return;
  auto symbol = original.references.begin();
  const auto give_reference = [&](std::string& reference) { reference = store.words[*symbol++]; };
  for_each_reference(type_of<Article>(), &article, give_reference);
}

}  // namespace newsgraph
