// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/binary/article_rows.hpp>
#include <newsgraph/graph/binary/gather_runs.hpp>
#include <newsgraph/graph/binary/saved_bearers.hpp>
#include <newsgraph/graph/binary/section_reader.hpp>
#include <newsgraph/graph/binary/section_writer.hpp>
#include <newsgraph/graph/binary/sections.hpp>
#include <newsgraph/graph/tables/unpacked_rows.hpp>
#include <newsgraph/json/loaded.hpp>

#include <cstddef>
#include <istream>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// Looks at each row of what was read: whether its members exist, and lead somewhere.
template <class...>
class RowCheck {
public:
  RowCheck(const Store& store, SectionReader<>& reader) : store_{store}, reader_{reader} {}

  template <class Table, class T>
  void rows(std::string_view name, const Table& table, const T*) {
    UnpackedRows<T> all{table};
    for (std::size_t i = 0; i < table.size(); ++i)
      if (!exists(store_, all[i])) return reader_.refuse_rows(name, i);
  }
  template <class Key, class T>
  void runs(std::string_view name, const Runs<Key, T>& runs) {
    if (runs.size() > table_size<Key>(store_)) return reader_.refuse_rows(name, runs.size() - 1);
    for (std::size_t i = 0; i < runs.size(); ++i)
      for (const auto& row : runs[Id<Key>{i}])
        if (!exists(store_, row)) return reader_.refuse_rows(name, i);
  }
  template <class T>
  void strings(std::string_view, const StringPool<T>&) {}
  void texts(std::string_view name, const std::vector<std::string>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (!GlobalId::parse(ids[i]) || !base_parts::is_utf8(ids[i]) || ids.size() % 2 != 0)
        return reader_.refuse_rows(name, i);
  }

private:
  const Store& store_;
  SectionReader<>& reader_;
};

/// Refuses what is no graph though each row exists by itself, and makes of a store what is not saved of it.
template <class...>
void complete(Store& store, SavedBeside& beside, SectionReader<>& reader) {
  const auto accept = [&](bool holds, std::string_view name, std::size_t row = 0) {
    if (!holds) reader.refuse_rows(name, row);
    return holds;
  };
  const auto articles = table_size<ArticleNode>(store);
  const auto years = store.rows.all<FiscalYearNode>();
  for (std::size_t i = 1; i < years.size(); ++i)
    if (!accept(years[i - 1].mention < years[i].mention, "fiscal years", i)) return;
  if (!accept(store.forms.is_sound(store.words.size()), "forms")
      || !accept(store.uris.size() == articles, "uris", articles)
      || !accept(store.entity_of_form.size() == store.forms.size(), "entities of forms", store.entity_of_form.size())
      || !accept(store.names.is_sound(store.words.size()), "names")
      || !accept(store.divisions.take_tables(table_size<EntityNode>(store)), "divisions")
      || !accept(entities_end(store), "entities"))
    return;
  ArticleRows<> rows{store};
  const auto wrong = rows.first_wrong();
  if (!accept(wrong == articles, "articles", wrong) || !accept(rows.are_all(), "articles", articles)) return;
  if (!accept(give_bearers(store.keys, beside.bearers), "bearers of keys")) return;
  gather_runs(store);
  const auto flows = store.rows.all<Flow>();
  for (std::size_t i = 1; i < flows.size(); ++i)
    store.flows_in_order = store.flows_in_order && flows[i - 1].deal <= flows[i].deal;
}

/// The pairs that were saved. False where one is of the same two.
template <class Pair>
[[nodiscard]] bool take_pairs(std::vector<std::string>& ids, std::set<Pair>& pairs) {
  for (std::size_t i = 0; i < ids.size(); i += 2) pairs.insert(Pair{std::move(ids[i]), std::move(ids[i + 1])});
  return pairs.size() == ids.size() / 2;
}

}  // namespace graph_parts

/// Writes a graph in a form that is loaded again in a fraction of the time that reading articles takes: its tables as
/// they lie in memory, each with a checksum (XXH64). One graph is always the same bytes, but graphs of the same
/// articles that came to be otherwise are not.
///
/// It is a form for one version of the library, and machines and compilers that lay out memory alike; others refuse it.
/// What is to be kept is written by `save`, which is NDJSON. O(size).
template <class...>
void save_binary(const Graph& graph, std::ostream& out) {
  using namespace graph_parts;
  const auto& store = Growth<>::store(graph);
  auto memory = Growth<>::memory(graph);
  SavedBeside beside{saved_bearers(store.keys), std::move(memory.divided), std::move(memory.split_forms), {}, {}};
  const auto add = [](std::vector<std::string>& ids, const GlobalPair& pair) {
    ids.push_back(pair.first());
    ids.push_back(pair.second());
  };
  for (const auto& join : graph.joins()) add(beside.joins, join);
  for (const auto& apart : graph.apart()) add(beside.apart, apart);
  SectionWriter writer{out};
  writer.header(SectionList{store, beside});
  for_each_section(store, beside, writer);
}

/// Loads what `save_binary` wrote, up to the end of a stream that is opened as binary: whole, or not at all. The graph
/// grows, gives articles back, and takes joins and separations as the one that was saved.
///
/// What is cut short, changed by one byte, longer, of another version, order of bytes or layout, is refused with the
/// fault that comes first; `name`, that of the file, stands in it. So is what has the right checksums and rows that no
/// graph can have: ids that lead nowhere, dates that do not exist. What somebody makes up beyond that, as a deal that
/// the article does not tell, is taken: nothing leaves the tables because of it. Linear in the bytes; memory is bounded
/// by them, whatever they say. Throws nothing but `std::bad_alloc`.
///
/// @code
///   std::ifstream in{"graph.bin", std::ios::binary};
///   const auto loaded = newsgraph::load_binary(in, "graph.bin");
///   for (const auto& fault : loaded.faults()) std::cerr << fault << '\n';
/// @endcode
template <class...>
[[nodiscard]] Loaded<Graph> load_binary(std::istream& in, std::string_view name = {}) {
  using namespace graph_parts;
  Store store;
  SavedBeside beside;
  SectionReader reader{in, name};
  SectionList list{store, beside};
  reader.header(list);
  if (reader.good()) for_each_section(store, beside, reader);
  reader.finish();
  RowCheck row_check{store, reader};
  if (reader.good()) for_each_section(store, beside, row_check);
  if (reader.good()) complete(store, beside, reader);
  std::set<Join> joins;
  std::set<Apart> apart;
  if (reader.good() && !take_pairs(beside.joins, joins)) reader.refuse_rows("joins", 0);
  if (reader.good() && !take_pairs(beside.apart, apart)) reader.refuse_rows("separations", 0);
  if (!reader.good()) return Faults(1, *reader.fault());
  return Growth<>::made_of(std::move(store), std::move(joins), std::move(apart),
                           {std::move(beside.divided), std::move(beside.split_forms)});
}

}  // namespace newsgraph::inline v0_1
