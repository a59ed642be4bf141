// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/draft/form/name_book.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The entities of an article and those that a form adds, by their ids and names.
class FormEntities {
public:
  using At = json_parts::At;

  /// Both must outlive this. The form has at most so many ids and names.
  template <class... Later>
  FormEntities(json_parts::Reader& reader, Article& article, std::size_t most_names)
      : reader_{reader}, article_{article}, told_{article.entities.size()}, book_{most_names + names_of(article)} {
    static_assert(sizeof...(Later) == 0);
    for (std::size_t i = 0; i < told_; ++i) {
      static_cast<void>(book_.add_id(article.entities[i].id, i));
      book_.add_names(article.entities[i], i);
    }
  }

  /// Adds one that stands at `at` in the form. Who is known by his id, or by a name, is that one, and gets the other
  /// names.
  template <class...>
  void add(At at, const Entity& made) {
    auto known = book_.with_id(made.id);
    for (const auto& name : made.names) {
      if (known) break;
      known = book_.named(name.value);
      if (known == NameBook::several) known.reset();
    }
    if (known && !is_the_same(*known, made))
      return reader_.fault(at, base_parts::fault_in_text(FaultKind::duplicate_id, made.id, {}, "an entity"));
    for (const auto& name : made.names)
      if (const auto other = book_.named(name.value); other && other != NameBook::several && other != known)
        return reader_.fault(at, base_parts::fault_in_text(FaultKind::malformed, name.value,
                                                           "a name that nobody else of the article has"));
    if (made.names.empty() && !known)
      return reader_.fault(at, base_parts::missing_member("names", "its names as printed, at least one"));
    if (!known) {
      known = article_.entities.size();
      article_.entities.push_back(made);
      if (!article_.entities.back().name && !made.names.empty()) {
        article_.entities.back().name = made.names.front().value;
        article_.entities.back().names.erase(article_.entities.back().names.begin());
      }
      places_.push_back(at);
    } else {
      add_new_names(*known, made);
    }
    static_cast<void>(book_.add_id(made.id, *known));
    for (const auto& name : made.names) book_.add_name(name.value, *known);
    if (made.name) book_.add_name(*made.name, *known);
  }

  /// The id that an answer refers to.
  template <class...>
  [[nodiscard]] std::string reference(At at, model_parts::ObjectKind kinds) {
    const auto words = at->text();
    if (!has(kinds, model_parts::ObjectKind::entity)) return std::string{words};
    if (const auto entity = book_.with_id(words)) return article_.entities[*entity].id;
    const auto named = book_.named(words);
    if (!named) return std::string{words};
    if (*named != NameBook::several) return article_.entities[*named].id;
    reader_.expected(at, "the id of one of those who are called so", FaultKind::malformed);
    return {};
  }

  /// The one that has an id; null where there is none.
  [[nodiscard]] const Entity* find(std::string_view id) const {
    const auto entity = book_.with_id(id);
    return entity ? &article_.entities[*entity] : nullptr;
  }

  /// Where in the form one of the article's entities is; null of those that it had before.
  [[nodiscard]] At place(std::size_t entity) const noexcept {
    return entity < told_ || entity - told_ >= places_.size() ? nullptr : places_[entity - told_];
  }

  /// Publications that the article cites for a claim are among its sources.
  template <class...>
  void add_cited_sources() {
    std::vector<bool> listed(article_.entities.size());
    for (const auto& source : article_.info_sources)
      if (const auto entity = book_.with_id(source.entity)) listed[*entity] = true;
    for (const auto& claim : article_.claims) {
      if (claim.chain.empty()) continue;
      const auto entity = book_.with_id(claim.chain.front().source);
      if (!entity || listed[*entity] || article_.entities[*entity].kind != EntityKind::publication) continue;
      listed[*entity] = true;
      article_.info_sources.push_back({article_.entities[*entity].id, InfoSourceRole::cited, {}});
    }
  }

private:
  [[nodiscard]] static std::size_t names_of(const Article& article) noexcept {
    std::size_t names = 0;
    for (const auto& entity : article.entities) names += 2 + entity.names.size();
    return names;
  }

  /// Whether one of the form is the one that has its id, or a name of it: an id that the form gave somebody is not
  /// given to another.
  template <class...>
  [[nodiscard]] bool is_the_same(std::size_t known, const Entity& made) const {
    if (known < told_ && article_.entities[known].id == made.id) return true;
    return made.names.empty() || std::any_of(made.names.begin(), made.names.end(), [&](const LocalName& name) {
             return book_.named(name.value) == known;
           });
  }

  /// One that has only a printed name to show is shown by that of the form.
  template <class...>
  void add_new_names(std::size_t entity, const Entity& made) {
    auto& known = article_.entities[entity];
    const auto is_shown = [&](const LocalName& name) { return known.name == name.value; };
    if (made.name && known.name != made.name && std::any_of(made.names.begin(), made.names.end(), is_shown))
      known.names.emplace_back().value = std::exchange(*known.name, *made.name);
    for (const auto& name : made.names)
      if (book_.named(name.value) != entity) {
        article_.entities[entity].names.push_back(name);
        book_.add_name(name.value, entity);
      }
  }

  json_parts::Reader& reader_;
  Article& article_;
  std::size_t told_;  // how many there were before
  NameBook book_;
  std::vector<At> places_;  // of those that are new
};

}  // namespace newsgraph::inline v0_1::draft_parts
