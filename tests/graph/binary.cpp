// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary.hpp>

#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/merge.hpp>

#include "../catch.hpp"
#include "../sample.hpp"
#include "binary/mending.hpp"
#include "corpus.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace test_graph_binary {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

std::string lines_of(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

std::string bytes_of(const Graph& graph) {
  std::ostringstream out;
  save_binary(graph, out);
  return out.str();
}

Loaded<Graph> loaded(const std::string& bytes) {
  std::istringstream in{bytes};
  return load_binary(in);
}

std::string fault_of(const std::string& bytes) {
  const auto graph = loaded(bytes);
  return graph ? "" : to_string(graph.faults().front());
}

/// A stream that does not tell how much there is, and gives some bytes at a time.
class Pipe : public std::streambuf {
public:
  explicit Pipe(std::string bytes) : bytes_{std::move(bytes)} {}

protected:
  int_type underflow() override {
    if (at_ == bytes_.size()) return traits_type::eof();
    const auto size = std::min<std::size_t>(1000, bytes_.size() - at_);
    setg(bytes_.data() + at_, bytes_.data() + at_, bytes_.data() + at_ + size);
    at_ += size;
    return traits_type::to_int_type(*gptr());
  }

private:
  std::string bytes_;
  std::size_t at_ = 0;
};

template <class T>
void require_same_runs(const Graph& a, const Graph& b, Runs<EntityNode, T> Store::*runs) {
  for (const auto id : a.table<EntityNode>().ids()) {
    const auto one = (Growth<>::store(a).*runs)[id];
    const auto other = (Growth<>::store(b).*runs)[id];
    REQUIRE(std::equal(one.begin(), one.end(), other.begin(), other.end()));
  }
}

/// Whether everything in the tables of the graph is what a loaded one has.
Graph require_same_again(const Graph& graph) {
  const auto bytes = bytes_of(graph);
  auto again = loaded(bytes);
  REQUIRE(fault_of(bytes).empty());
  REQUIRE(bytes_of(*again) == bytes);
  REQUIRE(lines_of(*again) == lines_of(graph));
  REQUIRE(again->joins() == graph.joins());
  REQUIRE(again->apart() == graph.apart());
  require_same_runs(graph, *again, &Store::names_of);
  require_same_runs(graph, *again, &Store::articles);
  require_same_runs(graph, *again, &Store::deals);
  require_same_runs(graph, *again, &Store::paid);
  require_same_runs(graph, *again, &Store::received);
  require_same_runs(graph, *again, &Store::facts);
  require_same_runs(graph, *again, &Store::relations);
  require_same_runs(graph, *again, &Store::claims);
  const auto& keys = Growth<>::store(graph).keys;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const Id<EntityKeys::Key> key{i};
    const auto other = Growth<>::store(*again).keys[key];
    REQUIRE(std::equal(keys[key].begin(), keys[key].end(), other.begin(), other.end()));
  }
  return *std::move(again);
}

Article of_companies(std::string uri, std::vector<Entity> companies) {
  auto article = sample::article(std::move(uri));
  article.entities = std::move(companies);
  return article;
}

/// One with a row in each table.
Graph everything() {
  auto graph =
      load_graph(std::vector<std::string>{"tests/schema/everything.json", "tests/data", "examples/data"}).graph;
  auto one = of_companies("urn:one", {sample::company("a", "Halbert"), sample::company("b", "Halbert AG"),
                                      sample::company("c", "Halbert Inc")});
  one.entities[0].lei = Lei::parse("ZXTILKJKG63JELOEG630");
  one.entities[1].ticker = "NYSE:HAL";
  one.deals = {sample::deal("d", DealType::investment, DealStatus::closed,
                            {sample::party("a", Role::investor), sample::party("b", Role::investee)})};
  auto& share = one.deals[0].parties[0].share.emplace(Share{Ratio{1, 10}, Bound::range, false, {}, {}});
  share.max = Ratio{1, 5};
  graph.add(one);
  one.uri = "urn:two";
  one.entities[0].name = "Halbert";
  one.entities[1].name = "Halbert";
  graph.add(one);
  graph.join({"urn:one#b", "urn:one#c"});
  graph.join({"urn:one#b", "urn:three#c"});
  graph.keep_apart({"urn:one#d", "urn:two#d"});
  // Two companies of one short name, and two that are said in the same words.
  graph.add(of_companies("urn:air", {sample::company("x", "Delta Air Lines", {"Delta"})}));
  graph.add(of_companies("urn:chips", {sample::company("x", "Delta Electronics", {"Delta"})}));
  graph.add(of_companies("urn:short", {sample::company("x", "Delta")}));
  graph.keep_apart({"urn:air#x", "urn:chips#x"});
  graph.add(of_companies("urn:first", {sample::company("x", "Orwell")}));
  graph.add(of_companies("urn:second", {sample::company("x", "Orwell")}));
  graph.keep_apart({"urn:first#x", "urn:second#x"});
  return graph;
}

/// Why a saved graph with other bytes somewhere, and the right checksums, is refused.
std::string refusal_of(const std::string& bytes, std::size_t at, std::string_view instead) {
  auto changed = bytes;
  changed.replace(at, instead.size(), instead);
  sample::mend(changed, sample::section_places(bytes));
  return fault_of(changed);
}

template <class T>
std::string as_bytes(T value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

}  // namespace

TEST_CASE("a graph is loaded as it was saved") {
  (void)require_same_again(Graph{});
  (void)require_same_again(everything());
  for (const auto* path : {"tests/schema/everything.json", "examples/data/amazon-openai.json",
                           "examples/data/ten-lines.json", "examples/data/halden.ndjson", "tests/data"})
    (void)require_same_again(load_graph(std::string{path}).graph);
}

TEST_CASE("a graph that was loaded grows, is joined and kept apart, and gives up articles as the one that was saved") {
  for (unsigned seed = 0; seed < (sanitized ? 6U : 60U); ++seed) {
    CAPTURE(seed);
    sample::Corpus corpus{seed};
    Graph graph;
    for (std::size_t i = 0; i < 40; ++i) {
      const auto article = corpus.article();
      if (graph.find_article(article.uri)) continue;
      graph.add(article);
      if (corpus.below(3) == 0) graph.join(corpus.join());
      if (corpus.below(4) == 0) graph.keep_apart(corpus.apart());
      if (corpus.below(10) == 0) graph.remove("urn:" + std::to_string(corpus.below(25)));
      if (corpus.below(4) == 0) graph = require_same_again(graph);
    }
    auto other = require_same_again(graph);
    sample::Corpus later{1000 + seed};
    for (std::size_t i = 0; i < 10; ++i) {
      const auto article = later.article();
      const auto join = later.join();
      const auto apart = later.apart();
      for (auto* one : {&graph, &other}) {
        if (!one->find_article(article.uri)) one->add(article);
        one->join(join);
        one->keep_apart(apart);
      }
      REQUIRE(lines_of(graph) == lines_of(other));
      REQUIRE(sample::entities_of(graph) == sample::entities_of(other));
    }
    const auto uri = std::string{graph.uri(ArticleId{0})};
    graph.remove(uri);
    other.remove(uri);
    REQUIRE(lines_of(graph) == lines_of(other));
    REQUIRE(sample::entities_of(graph) == sample::entities_of(other));
    REQUIRE(lines_of(merge(graph, *loaded(bytes_of(other)))) == lines_of(graph));
  }
}

TEST_CASE("a joined or separated pair that waits for its articles finds them after loading") {
  auto one = sample::article("urn:1");
  one.entities = {sample::company("a", "Halbert")};
  auto two = sample::article("urn:2");
  two.entities = {sample::company("b", "Burrow")};
  Graph graph;
  graph.join({"urn:1#a", "urn:2#b"});
  graph.add(one);
  auto again = require_same_again(graph);
  again.add(two);
  CHECK(find_entity(again, "Halbert") == find_entity(again, "Burrow"));
}

TEST_CASE("it does not matter whether a stream tells its size") {
  const auto bytes = bytes_of(everything());
  Pipe pipe{bytes};
  std::istream in{&pipe};
  const auto graph = load_binary(in);
  REQUIRE(graph);
  CHECK(bytes_of(*graph) == bytes);
}

TEST_CASE("each changed byte is refused") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Halbert"), sample::company("b", "Burrow")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::closed,
                                {sample::party("a", Role::customer), sample::party("b", Role::supplier)})};
  Graph graph;
  graph.add(article);
  graph.join({"urn:1#a", "urn:2#b"});
  auto bytes = bytes_of(graph);
  for (std::size_t i = 0; i < bytes.size(); i += sanitized ? 5 : 1) {
    CAPTURE(i);
    for (const int bit : {0, 3, 7}) {
      bytes[i] = static_cast<char>(bytes[i] ^ 1 << bit);
      REQUIRE_FALSE(loaded(bytes));
      bytes[i] = static_cast<char>(bytes[i] ^ 1 << bit);
    }
  }
  REQUIRE(loaded(bytes));
}

TEST_CASE("what is cut short is refused, and what is longer, whether or not the stream tells its size") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Halbert")};
  Graph graph;
  graph.add(article);
  const auto bytes = bytes_of(graph);
  const auto fault_of_pipe = [](std::string text) {
    Pipe pipe{std::move(text)};
    std::istream in{&pipe};
    const auto read = load_binary(in, "a.bin");
    return read ? "" : to_string(read.faults().front());
  };
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    REQUIRE_FALSE(loaded(bytes.substr(0, size)));
    REQUIRE_FALSE(fault_of_pipe(bytes.substr(0, size)).empty());
  }
  const auto size = std::to_string(bytes.size());
  CHECK(fault_of(bytes.substr(0, 39)) == "found the end after 39 bytes, expected a whole header");
  CHECK(fault_of(bytes.substr(0, bytes.size() - 1))
        == "found " + std::to_string(bytes.size() - 1) + " bytes, expected " + size);
  CHECK(fault_of_pipe(bytes.substr(0, bytes.size() - 1))
        == "a.bin: found the end after " + std::to_string(bytes.size() - 1)
               + " bytes, expected more of the section \"separations\"");
  CHECK(fault_of(bytes + "x") == "found " + std::to_string(bytes.size() + 1) + " bytes, expected " + size);
  CHECK(fault_of_pipe(bytes + "x") == "a.bin: found more than " + size + " bytes, expected the end");
}

TEST_CASE("what is refused is told in words") {
  const auto bytes = bytes_of(Graph{});
  CHECK(fault_of("{}") == "found other first bytes, expected \"a saved graph of newsgraph\"");
  CHECK(fault_of("") == "found other first bytes, expected \"a saved graph of newsgraph\"");
  const auto with = [&](std::size_t at, std::string_view instead) {
    auto changed = bytes;
    changed.replace(at, instead.size(), instead);
    return fault_of(changed);
  };
  CHECK(with(12, as_bytes(BinaryHeader::other_order))
        == "found another order of bytes, expected \"that of this machine\"");
  CHECK(with(16, as_bytes(std::uint32_t{2})) == "found version 2 of the binary form, expected \"version 1\"");
  CHECK(with(24, as_bytes(std::uint64_t{0x0123'4567'89AB'CDEF}))
            .starts_with("found the layout 0123456789abcdef, of another version or another machine, expected \""));
  CHECK(with(40, as_bytes(std::uint64_t{1})).starts_with("found the checksum "));
  std::ifstream nothing{"no such file"};
  CHECK(to_string(load_binary(nothing, "no such file").faults().front())
        == "no such file: can't be opened: nothing can be read, as of a file that is not there");
  std::ifstream folder{"tests"};
  CHECK_FALSE(load_binary(folder));

  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Halbert")};
  Graph graph;
  graph.add(article);
  auto changed = bytes_of(graph);
  const auto at = changed.find("Halbert");
  changed[at] = 'h';
  const auto places = sample::section_places(changed);
  std::uint64_t kept = 0;
  std::memcpy(&kept, changed.data() + places[2].end, sizeof kept);
  Checksum sum{2};
  sum.add(changed.data() + places[2].begin, places[2].end - places[2].begin);
  CHECK(fault_of(changed)
        == "found the checksum " + hexadecimal(kept) + " of the section \"words\" at byte "
               + std::to_string(places[2].begin) + ", expected " + hexadecimal(sum.value()));
}

TEST_CASE("a length takes no memory that there are no bytes for") {
  auto bytes = bytes_of(Graph{});
  // As many articles as there can be, in a file of the size that this takes, of which the rest is missing.
  const auto places = sample::section_places(bytes);
  SectionList list{Store{}, SavedBeside{}};
  const auto number = static_cast<std::size_t>(std::find_if(list.sections().begin(), list.sections().end(),
                                                            [](const Section& one) { return one.name == "articles"; })
                                               - list.sections().begin());
  list.sections()[number].count = 0xFFFF'FFFE;
  std::memcpy(bytes.data() + sizeof(BinaryHeader) + 8 * number, &list.sections()[number].count, 8);
  const auto size = binary_size(list.sections());
  std::memcpy(bytes.data() + 32, &size, sizeof size);
  sample::mend(bytes, std::vector<sample::SectionPlace>{places[0]});
  CHECK(fault_of(bytes).ends_with(" bytes, expected " + std::to_string(size)));
  Pipe pipe{bytes};
  std::istream in{&pipe};
  const auto graph = load_binary(in);
  REQUIRE_FALSE(graph);
  CHECK(to_string(graph.faults().front()).ends_with("expected more of the section \"articles\""));
}

namespace {

/// Breaks each member of some rows of each table, and collects the names of those tables where that was not refused.
class Breaker {
public:
  explicit Breaker(const Graph& graph)
      : graph_{graph}, bytes_{bytes_of(graph)}, places_{sample::section_places(bytes_)} {}

  template <class T>
  void strings(std::string_view, const StringPool<T>&) {
    next_ += 2;
  }
  void texts(std::string_view, const std::vector<std::string>&) { next_ += 2; }
  template <class T>
  void rows(std::string_view name, const base_parts::RowMemory& table, const T*) {
    const auto* rows = static_cast<const T*>(table.data());
    break_rows(name, rows, table.size());
  }
  template <class T>
  void rows(std::string_view name, const PackedMemory& table, const T*) {
    std::vector<T> rows;
    for (std::size_t i = 0; i < table.size(); ++i) rows.push_back(unpacked<T>(table, i));
    break_rows(name, rows.data(), rows.size());
  }
  template <class Key, class T>
  void runs(std::string_view name, const Runs<Key, T>& runs) {
    ++next_;
    std::size_t first = 0;
    while (first + 1 < runs.size() && runs[Id<Key>{first}].empty()) ++first;
    const auto run = runs[Id<Key>{first}];
    break_rows(name, run.data(), run.size());
  }

  std::vector<std::string> empty;
  std::vector<std::string> accepted;

private:
  template <class T>
  void break_rows(std::string_view name, const T* rows, std::size_t count) {
    const auto begin = places_[next_++].begin;
    if (count == 0) empty.emplace_back(name);
    for (std::size_t i = 0; i < count && i < 3; ++i)
      break_leaf(name, begin + i * sizeof(T), rows[i], reinterpret_cast<const char*>(&rows[i]));
  }

  void change(std::string_view name, std::size_t at, std::string_view instead) {
    if (refusal_of(bytes_, at, instead).empty()) accepted.emplace_back(name);
  }

  template <class T>
  void break_leaf(std::string_view name, std::size_t row, const T& object, const char* begin) {
    const auto at = row + static_cast<std::size_t>(reinterpret_cast<const char*>(&object) - begin);
    if constexpr (std::is_same_v<T, bool> || Named<T>) {
      change(name, at, "\xFE");
    } else if constexpr (std::is_same_v<T, Date>) {
      change(name, at, std::string_view{"\0\0\0\0\0\0", 6});
      change(name, at, "\x07\xE9\x88");  // the 30th of February
    } else if constexpr (IsEnumSet<T>::value) {
      change(name, at, std::string(sizeof(T), '\xFF'));
    } else if constexpr (IsId<T>::value) {
      if constexpr (requires { object.ids(); }) {
        change(name, at, as_bytes(std::uint32_t{0xFFFF'FFFF}));
        change(name, at + 4, as_bytes(static_cast<std::uint32_t>(size_of(object) + 1)));
      } else {
        change(name, at, as_bytes(static_cast<std::uint32_t>(size_of(object))));
      }
    } else if constexpr (is_optional<T>) {
      change(name, at + tag_place<T>, "\x02");
      if (object) break_leaf(name, row, *object, begin);
    } else if constexpr (is_variant<T>) {
      change(name, at + tag_place<T>, "\x05");
      std::visit([&](const auto& one) { break_leaf(name, row, one, begin); }, object);
    } else if constexpr (!Leaf<T>) {
      for_each_member(object, [&](const auto& member) { break_leaf(name, row, member, begin); });
    }
  }

  [[nodiscard]] const Store& store() const { return Growth<>::store(graph_); }
  template <class Of>
  [[nodiscard]] std::size_t size_of(Id<Of>) const {
    return table_size<Of>(store());
  }
  template <class Of>
  [[nodiscard]] std::size_t size_of(MaybeId<Of>) const {
    return table_size<Of>(store());
  }
  template <class Of>
  [[nodiscard]] std::size_t size_of(Range<Of> range) const {
    return table_size<Of>(store()) - range.first;
  }

  const Graph& graph_;
  std::string bytes_;
  std::vector<sample::SectionPlace> places_;
  std::size_t next_ = 1;
};

}  // namespace

TEST_CASE("a row that no graph can have is refused in each table, though its checksum is right") {
  const auto graph = everything();
  Breaker breaker{graph};
  const SavedBeside beside{saved_bearers(Growth<>::store(graph).keys),
                           Growth<>::memory(graph).divided,
                           Growth<>::memory(graph).split_forms,
                           {},
                           {}};
  for_each_section(Growth<>::store(graph), beside, breaker);
  CHECK(breaker.empty == std::vector<std::string>{});
  CHECK(breaker.accepted == std::vector<std::string>{});
}

namespace {

/// A graph of which something is changed as nobody could who has the library.
struct Changed {
  explicit Changed(const Graph& of) : graph{of}, bytes{bytes_of(of)}, places{sample::section_places(bytes)} {}

  [[nodiscard]] const sample::SectionPlace& place(std::string_view name, std::size_t number = 0) const {
    for (const auto& one : places)
      if (one.name == name && number-- == 0) return one;
    throw std::logic_error{"no such section"};
  }

  /// Why it is refused where `change(row)` changes a row.
  template <class T, class Change>
  [[nodiscard]] std::string refusal(Id<T> id, Change change) const {
    T row = Growth<>::store(graph).rows[id];
    change(row);
    char changed[sizeof(T)] = {};
    copy_members(row, changed);
    return refusal_of(bytes, place(row_tables[Store::AllRows::place_of<T>]).begin + id.index() * sizeof(T),
                      {changed, sizeof changed});
  }
  [[nodiscard]] std::string refusal(const sample::SectionPlace& place, std::size_t row,
                                    std::string_view instead) const {
    return refusal_of(bytes, place.begin + row * place.unit, instead);
  }

  const Graph& graph;
  std::string bytes;
  std::vector<sample::SectionPlace> places;
};

std::string of_row(std::size_t row, std::string_view name) {
  return "found row " + std::to_string(row) + " of the " + std::string{name} + ", expected one that a graph can have";
}

}  // namespace

TEST_CASE("rows that do not hang together are refused") {
  auto one = of_companies("urn:1", {sample::company("a", "Halbert"), sample::company("b", "Burrow")});
  one.paragraphs = {sample::paragraph("p", "할버트가 산다.")};
  one.deals = {sample::deal("d", DealType::supply, DealStatus::closed,
                            {sample::party("a", Role::customer), sample::party("b", Role::supplier)})};
  one.deals[0].amount = sample::stated(Amount::range(sample::usd(5), sample::usd(7)));
  one.deals[0].evidence = {{"p", ByteRange{0, 9}, {}, {}}};
  one.deals[0].purpose = {"b"};
  one.claims = {sample::fact("k", {"d", "a"})};
  auto& fact = one.facts.emplace_back();
  fact.id = "f";
  fact.of = "a";
  fact.metric = Metric::revenue;
  fact.value = sample::number("5", "people");
  one.entities[0].fiscal_year.emplace();
  one.entities[0].fiscal_year->year = FiscalPeriod::parse("FY2025");
  one.entities[0].fiscal_year->period = Period::parse("2025").value();
  auto two = one;
  two.uri = "urn:2";
  two.entities[1].name = "Coldwell";
  two.entities.push_back(sample::company("c", "Coldwell"));
  Graph graph;
  graph.add(one);
  graph.add(two);
  graph.join({"urn:1#a", "urn:2#b"});
  const Changed changed{graph};
  const auto united = graph[Id<Mention>{0}].entity;
  const EntityId gone{2};
  const auto burrow = graph[Id<Mention>{1}].entity;
  REQUIRE(graph.entity(gone) == united);

  CHECK(changed.refusal(DealId{0}, [](DealNode&) {}).empty());
  CHECK(changed.refusal(united, [&](EntityNode& row) { row.same_as = gone; }) == of_row(0, "entities"));
  CHECK(changed.refusal(gone, [&](EntityNode& row) { row.same_as = gone; }) == of_row(0, "entities"));
  // Of whom an article does not name.
  CHECK(changed.refusal(Id<PartyNode>{2}, [&](PartyNode& row) { row.entity = burrow; }) == of_row(1, "articles"));
  CHECK(changed.refusal(FactId{1}, [&](FactNode& row) { row.of = burrow; }) == of_row(1, "articles"));
  CHECK(changed.refusal(Id<Subject>{1}, [&](Subject& row) { row = EntityId{2}; }) == of_row(0, "articles"));
  CHECK(changed.refusal(Id<Subject>{0}, [&](Subject& row) { row = DealId{1}; }) == of_row(0, "articles"));
  CHECK(changed.refusal(Id<Mention>{0}, [&](Mention& row) { row.entity = gone; }) == of_row(0, "articles"));
  CHECK(changed.refusal(DealId{1}, [&](DealNode& row) { row.article = ArticleId{0}; }) == of_row(1, "articles"));
  CHECK(changed.refusal(DealId{1}, [&](DealNode& row) { row.parties = graph[DealId{0}].parties; })
        == of_row(1, "articles"));
  CHECK(changed.refusal(DealId{1}, [&](DealNode& row) { row.evidence = {0, 1}; }) == of_row(1, "articles"));
  CHECK(changed.refusal(DealId{1}, [&](DealNode& row) { row.amount = AmountId{0}; }) == of_row(1, "articles"));
  CHECK(changed.refusal(ArticleId{1}, [](ArticleNode& row) { row.deals = {0, 1}; }) == of_row(1, "articles"));
  CHECK(changed.refusal(ArticleId{1}, [](ArticleNode& row) { row.deals = {1, 0}; }) == of_row(1, "articles"));
  CHECK(changed.refusal(FlowId{0}, [](Flow& row) { std::swap(row.payer, row.payee); }) == of_row(0, "articles"));
  CHECK(changed.refusal(FlowId{0}, [](Flow& row) { row.deal = DealId{1}; }) == of_row(1, "articles"));
  // Coldwell is named twice, so the second article keeps by which id.
  const auto& references = Growth<>::store(graph).references;
  CHECK(references[ArticleId{0}].empty());
  CHECK(references[ArticleId{1}].size() == 5);
  const auto number = [](auto of) { return std::string(reinterpret_cast<const char*>(&of), sizeof of); };
  const auto& counts = changed.place("references");
  CHECK(changed.refusal(counts, 1, number(std::uint32_t{0})) == of_row(0, "references"));
  CHECK(changed.refusal(counts, 1, number(std::uint32_t{6})) == of_row(1, "articles"));
  CHECK(changed.refusal(changed.place("references", 1), 0, number(graph[DealId{0}].id)) == of_row(1, "articles"));
  CHECK(changed.refusal(Id<PurposeNode>{0}, [&](PurposeNode& row) { row.words = graph[DealId{0}].id; })
        == of_row(0, "articles"));
  // "할" has three bytes.
  const auto evidence = graph[Id<EvidenceNode>{0}];
  for (const auto bytes : {ByteRange{0, 10}, ByteRange{1, 9}, ByteRange{9, 0}, ByteRange{0, 100}})
    CHECK(changed.refusal(Id<EvidenceNode>{0}, [&](EvidenceNode& row) {
      row = EvidenceNode{evidence.paragraph(), bytes, std::nullopt};
    }) == of_row(0, "articles"));
  CHECK(changed.refusal(Id<AmountDetails>{0}, [](AmountDetails& row) { row.max = 1; }) == of_row(0, "articles"));
  CHECK(changed.refusal(AmountId{0}, [](AmountNode& row) {
    row = AmountNode{Amount{sample::usd(5)}, std::nullopt, std::nullopt, 2, std::nullopt};
  }) == of_row(0, "articles"));
  CHECK(changed.refusal(Id<FiscalYearNode>{1}, [](FiscalYearNode& row) { row.mention = Id<Mention>{0}; })
        == of_row(1, "fiscal years"));
  CHECK(changed.refusal(Id<FiscalYearNode>{1}, [](FiscalYearNode& row) { row.mention = Id<Mention>{4}; }).empty());
}

TEST_CASE("strings, names, forms and keys that do not hang together are refused") {
  Graph graph;
  graph.add(of_companies("urn:1", {sample::company("a", "Halbert Inc"), sample::company("b", "Burrow")}));
  graph.add(of_companies("urn:2", {sample::company("a", "Halbert"), sample::company("b", "Burrow", {"Bb", "Cb"})}));
  const Changed changed{graph};
  const auto& words = changed.place("words", 1);
  const auto at = changed.bytes.substr(words.begin, words.size).find("Bb");
  CHECK(changed.refusal(words, at, "Bb").empty());
  CHECK(changed.refusal(words, at, "Cb").ends_with(" of the words, expected one that a graph can have"));  // twice
  CHECK(changed.refusal(words, at, "\xED\xA0").ends_with(" of the words, expected one that a graph can have"));
  const auto uris = changed.place("uris", 0);
  CHECK(changed.refusal(uris, 0, as_bytes(std::uint32_t{4})) == of_row(0, "uris"));  // they come to 10

  const auto forms = changed.place("forms", 1);
  CHECK(changed.refusal(forms, 0, as_bytes(std::uint32_t{0x20})) == of_row(0, "forms"));   // no kind
  CHECK(changed.refusal(forms, 0, as_bytes(std::uint32_t{0x300})) == of_row(0, "forms"));  // neither anonymous nor not
  for (const std::size_t symbol : {4U, 8U, 12U, 16U})
    CHECK(changed.refusal(forms, symbol, as_bytes(std::uint32_t{1000})) == of_row(0, "forms"));

  // Lists of names: the symbols' heads, then entries of name, entity, next and whether it is anonymous.
  const auto heads = changed.place("names", 0);
  const auto entries = changed.place("names", 1);
  REQUIRE(entries.unit == 16);
  CHECK(
      changed.refusal(entries, 0, as_bytes(std::uint32_t{1}) + as_bytes(std::uint32_t{0}) + as_bytes(std::uint32_t{0}))
      == of_row(0, "names"));
  CHECK(changed.refusal(heads, 0, as_bytes(std::uint32_t{1})) == of_row(0, "names"));
  CHECK(changed.refusal(heads, 1, as_bytes(std::uint32_t{1000})) == of_row(0, "names"));
  CHECK(changed.refusal(changed.place("names of entities", 0), 0, as_bytes(std::uint32_t{5}))
        == of_row(0, "names of entities"));

  const auto bearers = changed.place("bearers of keys", 1);
  CHECK(changed.refusal(bearers, 0, as_bytes(std::uint32_t{0}) + as_bytes(std::uint32_t{1'000'000}))
        == of_row(0, "bearers of keys"));
}

TEST_CASE("what is kept apart is whole") {
  const auto graph = everything();
  const Changed changed{graph};
  const auto parts = changed.place("divisions", 0);
  std::size_t row = 0;
  const auto word = [&](std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, changed.bytes.data() + at, sizeof value);
    return value;
  };
  while (word(parts.begin + row * parts.unit + 4) == 0) ++row;  // the next part, then the number of the whole
  CHECK(changed.refusal(parts, row, as_bytes(std::uint32_t{0xFFFF'FFFF})) == of_row(0, "divisions"));
  CHECK(changed.refusal(parts, row, as_bytes(static_cast<std::uint32_t>(row))) == of_row(0, "divisions"));
  CHECK(changed.refusal(parts, row, as_bytes(word(parts.begin + row * parts.unit)) + as_bytes(std::uint32_t{100}))
        == of_row(0, "divisions"));
  CHECK(changed.refusal(changed.place("joins", 1), 3, "x").empty());  // of another uri
  const auto joins = changed.bytes.substr(changed.place("joins", 1).begin, changed.place("joins", 1).size);
  for (auto at = joins.find('#'); at != joins.npos; at = joins.find('#', at + 1))
    CHECK_FALSE(changed.refusal(changed.place("joins", 1), at, "_").empty());
  CHECK_FALSE(changed.refusal(changed.place("separations", 1), 0, "\xFF").empty());
}

}  // namespace test_graph_binary
