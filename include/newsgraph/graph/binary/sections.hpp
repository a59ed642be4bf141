// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/version.hpp>
#include <newsgraph/graph/binary/layout.hpp>
#include <newsgraph/graph/binary/magic.hpp>
#include <newsgraph/graph/names/legal_forms.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Who has a key, without what points into this program's memory.
struct SavedBearer {
  EntityId entity;
  std::uint32_t legal_form;  ///< its number, from 1; 0 is none
  MaybeSymbol lei;
  MaybeSymbol ticker;
  Id<EntityForm> form;
  bool weak;
};

/// What a saved graph has beside its store.
struct SavedBeside {
  Runs<EntityKeys::Key, SavedBearer> bearers;
  base_parts::RowVector<EntityId> divided;
  base_parts::RowVector<Id<EntityForm>> split_forms;
  std::vector<std::string> joins;  ///< their ids, two and two
  std::vector<std::string> apart;
};

/// What the tables of rows are called, in their order.
inline constexpr std::string_view row_tables[] = {"articles",
                                                  "info sources",
                                                  "paragraphs",
                                                  "associations",
                                                  "entities",
                                                  "mentions",
                                                  "fiscal years",
                                                  "deals",
                                                  "details of deals",
                                                  "parties",
                                                  "flows",
                                                  "links",
                                                  "dates of deals",
                                                  "conditions",
                                                  "purposes",
                                                  "considerations",
                                                  "terms",
                                                  "payments due",
                                                  "amounts",
                                                  "details of amounts",
                                                  "numbers",
                                                  "upper numbers",
                                                  "shares",
                                                  "upper shares",
                                                  "contract terms",
                                                  "periods",
                                                  "evidence",
                                                  "facts",
                                                  "details of facts",
                                                  "changes",
                                                  "relations",
                                                  "claims",
                                                  "attributions",
                                                  "conflicting values",
                                                  "subjects",
                                                  "lists of entities",
                                                  "lists of deals",
                                                  "lists of claims",
                                                  "settings",
                                                  "what claims are about",
                                                  "packages",
                                                  "extra members"};

static_assert(std::size(row_tables) == Store::AllRows::Sizes{}.size());

/// Calls `visit` with the name and the memory of each section of a saved graph, in order: `strings` of a pool, `rows`
/// of a table, whose rows are of a type, `runs` of sequences of it, `texts` of those that stand by themselves.
template <class AnyStore, class Beside, class Visitor>
void for_each_section(AnyStore& store, Beside& beside, Visitor& visit) {
  const auto rows_called = [&visit](std::string_view name) {
    return [&visit, name]<class T>(T& table) { visit.rows(name, table, table.rows().data()); };
  };
  visit.strings("words", store.words);
  visit.strings("texts", store.texts);
  visit.strings("uris", store.uris);
  const auto* name = row_tables;
  store.rows.for_each_table(
      [&]<class T>(auto& table, const Id<T>*) { visit.rows(*name++, table, static_cast<const T*>(nullptr)); });
  visit.strings("forms", store.forms.pool());
  rows_called("entities of forms")(store.entity_of_form);
  visit.strings("keys", store.keys.pool());
  visit.runs("bearers of keys", beside.bearers);
  rows_called("what is kept apart")(store.apart);
  store.divisions.for_each_table(rows_called("divisions"));
  store.names.for_each_table(rows_called("names"));
  visit.runs("names of entities", store.names_of);
  visit.runs("references", store.references);
  rows_called("divided entities")(beside.divided);
  rows_called("divided forms")(beside.split_forms);
  visit.texts("joins", beside.joins);
  visit.texts("separations", beside.apart);
}

/// A stretch of a saved graph that has a checksum of its own.
struct Section {
  std::string_view name;
  std::size_t unit;         ///< bytes of one row
  std::uint64_t count = 0;  ///< rows
  [[nodiscard]] std::uint64_t bytes() const noexcept { return (count * unit + 7) / 8 * 8; }
};

/// The sections of a graph, and how its rows lie in memory.
template <class...>
class SectionList {
public:
  template <class AnyStore, class Beside>
  SectionList(const AnyStore& store, const Beside& beside) {
    layout_.add(version.data(), version.size());
    const auto add_forms = [this](const auto& forms) {
      for (const auto& one : forms) layout_.add(one.form.data(), one.form.size());
    };
    add_forms(legal_forms);
    add_forms(joined_legal_forms);
    add_forms(form_pairs);
    for_each_section(store, beside, *this);
  }

  [[nodiscard]] std::vector<Section>& sections() noexcept { return sections_; }
  [[nodiscard]] const std::vector<Section>& sections() const noexcept { return sections_; }

  /// A number that is another where rows lie otherwise, or mean something else.
  template <class...>
  [[nodiscard]] std::uint64_t layout() const noexcept {
    return layout_.value();
  }

  template <class T>
  void strings(std::string_view name, const StringPool<T>& pool) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < pool.size(); ++i) bytes += pool[Id<T>{i}].size();
    add<std::uint32_t>(name, pool.size());
    add<char>(name, bytes);
  }
  template <class Table, class T>
  void rows(std::string_view name, const Table& table, const T*) {
    add<T>(name, table.size());
  }
  template <class Key, class T>
  void runs(std::string_view name, const Runs<Key, T>& runs) {
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < runs.size(); ++i)
      size += RunMemory::block_of(static_cast<std::uint32_t>(runs[Id<Key>{i}].size()));
    add<std::uint32_t>(name, runs.size());
    add<T>(name, size);
  }
  void texts(std::string_view name, const std::vector<std::string>& texts) {
    std::uint64_t bytes = 0;
    for (const auto& text : texts) bytes += text.size();
    add<std::uint32_t>(name, texts.size());
    add<char>(name, bytes);
  }

private:
  template <class T>
  void add(std::string_view name, std::uint64_t count) {
    add_layout_of<T>(layout_);
    sections_.push_back({name, sizeof(T), count});
  }

  Checksum layout_;
  std::vector<Section> sections_;
};

/// How a saved graph begins. Then come the number of rows of each section, and a checksum of all that; then the
/// sections, each filled up to whole words, and with a checksum behind it.
struct BinaryHeader {
  static constexpr std::uint32_t native_order = 0x0A0B'0C0D;
  static constexpr std::uint32_t other_order = 0x0D0C'0B0A;
  static constexpr std::uint32_t this_form = 1;

  char magic[12];
  std::uint32_t order;
  std::uint32_t form;
  std::uint32_t sections;
  std::uint64_t layout;  ///< `SectionList::layout`
  std::uint64_t bytes;   ///< of all
};

static_assert(sizeof(BinaryHeader) == 40 && binary_magic.size() == 12);

/// How many bytes a graph of such sections takes.
template <class...>
[[nodiscard]] std::uint64_t binary_size(const std::vector<Section>& sections) noexcept {
  auto size = std::uint64_t{sizeof(BinaryHeader)} + 8 * (sections.size() + 1);
  for (const auto& section : sections) size += section.bytes() + 8;
  return size;
}

}  // namespace newsgraph::inline v0_1::graph_parts
