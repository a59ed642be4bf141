// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/model/rules.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// Text without white space at its ends.
[[nodiscard]] constexpr std::string_view without_blanks(std::string_view text) noexcept {
  constexpr std::string_view blanks = " \t\n\r\f\v";
  const auto first = text.find_first_not_of(blanks);
  return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

/// Calls `visit(paragraph)` for each paragraph of plain text, without white space at its ends: where there is an empty
/// line, what such lines part, else each line. Lines end in "\n", "\r\n" or "\r".
template <class Visitor>
void for_each_paragraph(std::string_view text, Visitor visit) {
  const auto take_line = [](std::string_view& rest) {
    const auto end = rest.find_first_of("\r\n");
    const auto line = rest.substr(0, end);
    rest.remove_prefix(line.size());
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
    return line;
  };
  text = without_blanks(text);
  bool has_empty_line = false;
  for (auto rest = text; !rest.empty() && !has_empty_line;) has_empty_line = without_blanks(take_line(rest)).empty();
  const auto give = [&](std::string_view paragraph) {
    paragraph = without_blanks(paragraph);
    if (!paragraph.empty()) visit(paragraph);
  };
  const char* begin = text.data();
  for (auto rest = text; !rest.empty();) {
    const auto line = take_line(rest);
    if (has_empty_line && !without_blanks(line).empty() && !rest.empty()) continue;
    const char* const end = line.data() + line.size();
    give({begin, static_cast<std::size_t>(end - begin)});
    begin = rest.data();
  }
}

/// Makes an article of what a record of another format says, and gives ids to what it makes: an entity, and an
/// association, has its own, or gets one.
class ArticleMaker {
public:
  static constexpr auto none = static_cast<std::size_t>(-1);

  explicit ArticleMaker(Article& article) : article_{article} { article_ = Article{}; }

  /// A paragraph, unless it is empty. Which one it is, or `none`.
  std::size_t add_paragraph(ParagraphRole role, std::string_view text) {
    if (without_blanks(text).empty()) return none;
    auto& paragraph = article_.paragraphs.emplace_back();
    paragraph.role = role;
    paragraph.text = text;
    return article_.paragraphs.size() - 1;
  }

  /// The paragraphs of plain text, less a first one that is the headline again.
  void add_body(std::string_view text) {
    bool is_first = true;
    for_each_paragraph(text, [&](std::string_view paragraph) {
      if (!is_first || !is_headline(paragraph)) add_paragraph(ParagraphRole::body, paragraph);
      is_first = false;
    });
  }

  /// Whether the article begins with this headline.
  [[nodiscard]] bool is_headline(std::string_view text) const noexcept {
    return !article_.paragraphs.empty() && article_.paragraphs.front().role == ParagraphRole::headline
           && article_.paragraphs.front().text == text;
  }

  /// An entity, and which one it is. Its reference is valid until the next.
  Entity& add_entity(EntityKind kind, std::string_view name) {
    auto& entity = article_.entities.emplace_back();
    entity.kind = kind;
    if (!name.empty()) entity.name = name;
    return entity;
  }

  /// Where the article comes from: one of its entities.
  void add_source(InfoSourceRole role, std::size_t entity) {
    sources_.push_back(entity);
    article_.info_sources.emplace_back().role = role;
  }

  /// The same of a publication that is no entity yet.
  void add_source(InfoSourceRole role, std::string_view name) {
    add_entity(EntityKind::publication, name);
    add_source(role, article_.entities.size() - 1);
  }

  /// An association, with a caption of its own that may be empty.
  Association& add_association(MediaType type, std::string_view caption) {
    captions_.push_back(add_paragraph(ParagraphRole::caption, caption));
    auto& association = article_.associations.emplace_back();
    association.type = type;
    return association;
  }

  void add_extra(std::string_view key, std::string json) {
    article_.extras.push_back({std::string{"x-"}.append(key), std::move(json)});
  }

  /// Makes one of entities of one kind and name, where the record has no ids for them, with the marks and names of
  /// all. Where their marks differ (id, LEI, ticker), only those are one that have the same marks. O(n log n).
  template <class...>
  void unite_entities() {
    auto& entities = article_.entities;
    const auto same = same_entities();
    std::vector<bool> repeated(entities.size());
    std::vector<std::size_t> place(entities.size());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entities.size(); ++i) {
      repeated[i] = same[i] != i;
      place[i] = repeated[i] ? place[same[i]] : kept++;
      if (!repeated[i]) continue;
      auto& first = entities[same[i]];
      auto& other = entities[i];
      if (first.id.empty()) first.id = std::move(other.id);
      if (!first.lei) first.lei = other.lei;
      if (!first.ticker) first.ticker = std::move(other.ticker);
      for (auto& name : other.names) first.names.push_back(std::move(name));
    }
    for (auto& source : sources_) source = place[source];
    base_parts::erase_flagged(entities, repeated);
    for (auto& entity : entities) drop_repeated_names(entity);
  }

  /// Gives ids to all that has none, or one that is taken or can't be one.
  template <class...>
  void finish() {
    model_parts::IdTable ids;
    ids.reset(article_.entities.size() + article_.associations.size());
    take_ids(article_.entities, ids);
    take_ids(article_.associations, ids);
    give_ids(article_.entities, ids, "e");
    give_ids(article_.associations, ids, "a");
    give_ids(article_.paragraphs, ids, "p");
    for (std::size_t i = 0; i < sources_.size(); ++i)
      article_.info_sources[i].entity = article_.entities[sources_[i]].id;
    for (std::size_t i = 0; i < captions_.size(); ++i)
      if (captions_[i] != none) article_.associations[i].caption = article_.paragraphs[captions_[i]].id;
  }

private:
  using Marks = std::array<std::string_view, 3>;

  struct Named {
    EntityKind kind;
    std::string_view name;
    Marks marks;
    std::size_t index;

    friend auto operator<=>(const Named&, const Named&) = default;
  };

  /// Of each entity the first that is the same.
  [[nodiscard]] std::vector<std::size_t> same_entities() const {
    std::vector<std::size_t> same(article_.entities.size());
    base_parts::RowVector<Named> in_order;
    for (std::size_t i = 0; i < same.size(); ++i) {
      same[i] = i;
      const auto& entity = article_.entities[i];
      if (entity.name)
        in_order.push_back(
            {entity.kind,
             *entity.name,
             {entity.id, entity.lei ? entity.lei->text() : "", entity.ticker ? std::string_view{*entity.ticker} : ""},
             i});
    }
    base_parts::sort(in_order);
    for (std::size_t begin = 0, end = 0; begin < in_order.size(); begin = end) {
      Marks seen;
      bool differ = false;
      for (; end < in_order.size() && is_named_alike(in_order[begin], in_order[end]); ++end)
        for (std::size_t mark = 0; mark < seen.size(); ++mark) {
          const auto value = in_order[end].marks[mark];
          differ = differ || (!value.empty() && !seen[mark].empty() && value != seen[mark]);
          if (!value.empty()) seen[mark] = value;
        }
      std::size_t group = begin;
      for (std::size_t i = begin; i < end; ++i) {
        if (differ && in_order[i].marks != in_order[group].marks) group = i;
        same[in_order[i].index] = in_order[group].index;
      }
    }
    return same;
  }

  [[nodiscard]] static bool is_named_alike(const Named& a, const Named& b) noexcept {
    return a.kind == b.kind && a.name == b.name;
  }

  /// Leaves of its names each once, and none that is the one to show.
  static void drop_repeated_names(Entity& entity) {
    model_parts::IdTable seen;
    seen.reset(entity.names.size() + 1);
    if (entity.name) seen.insert(*entity.name, model_parts::ObjectKind::entity, 0);
    std::vector<bool> repeated;
    for (const auto& name : entity.names)
      repeated.push_back(seen.insert(name.value, model_parts::ObjectKind::entity, 0) != nullptr);
    base_parts::erase_flagged(entity.names, repeated);
  }

  template <class Object>
  static void take_ids(std::vector<Object>& objects, model_parts::IdTable& ids) {
    for (std::size_t i = 0; i < objects.size(); ++i) {
      auto& id = objects[i].id;
      if (!model_parts::is_id(id) || ids.insert(id, model_parts::ObjectKind::entity, i) != nullptr) id.clear();
    }
  }

  template <class Object>
  static void give_ids(std::vector<Object>& objects, const model_parts::IdTable& ids, std::string_view letter) {
    std::size_t number = 0;
    for (auto& object : objects)
      while (object.id.empty()) {
        auto id = std::string{letter} + std::to_string(++number);
        if (ids.find(id) == nullptr) object.id = std::move(id);
      }
  }

  Article& article_;
  std::vector<std::size_t> sources_;   // by info source: its entity
  std::vector<std::size_t> captions_;  // by association: its paragraph
};

}  // namespace newsgraph::inline v0_1::bridge_parts
