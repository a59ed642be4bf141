// SPDX-License-Identifier: MIT

// How fast a graph of made-up articles is written, in each format, into memory that is thrown away; and beside it the
// same rows as somebody would write them with nlohmann/json or fmt.
#include "generator.hpp"

#include <newsgraph/bridge.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <iterator>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <variant>

namespace {

using namespace newsgraph;

/// A stream that counts what is written, and keeps nothing.
class Counted : public std::streambuf {
public:
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

protected:
  std::streamsize xsputn(const char*, std::streamsize count) override {
    bytes_ += static_cast<std::size_t>(count);
    return count;
  }
  int_type overflow(int_type c) override {
    ++bytes_;
    return c;
  }

private:
  std::size_t bytes_ = 0;
};

/// The best of some runs, in seconds of the processor.
template <class Write>
void measure(std::string_view what, int runs, Write write) {
  double best = 0;
  std::size_t bytes = 0;
  for (int run = 0; run < runs; ++run) {
    Counted counted;
    std::ostream out{&counted};
    const auto start = std::clock();
    write(out);
    const auto took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = run == 0 ? took : (std::min)(best, took);
    bytes = counted.bytes();
  }
  const auto megabytes = static_cast<double>(bytes) / 1e6;
  fmt::print("{:<34}{:9.1f} MB{:9.3f} s{:9.0f} MB/s\n", what, megabytes, best, megabytes / (std::max)(best, 1e-9));
}

/// The rows of all tables as objects of nlohmann/json, a line each.
void write_by_nlohmann(const Graph& graph, std::ostream& out) {
  for_each_row(graph, [&](Table table, Rows<Cell> cells) {
    auto row = nlohmann::ordered_json::object();
    const auto& names = columns(table);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (const auto* text = std::get_if<std::string_view>(&cells[i])) row[names[i].name] = *text;
      if (const auto* number = std::get_if<std::int64_t>(&cells[i])) row[names[i].name] = *number;
      if (const auto* is = std::get_if<bool>(&cells[i])) row[names[i].name] = *is;
    }
    out << row.dump() << '\n';
  });
}

/// The same as fields with commas between them, without quotes: no CSV, and no slower than one.
void write_by_fmt(const Graph& graph, std::ostream& out) {
  fmt::memory_buffer line;
  for_each_row(graph, [&](Table, Rows<Cell> cells) {
    line.clear();
    for (const auto& cell : cells) {
      if (const auto* text = std::get_if<std::string_view>(&cell))
        fmt::format_to(std::back_inserter(line), "{}", *text);
      if (const auto* number = std::get_if<std::int64_t>(&cell))
        fmt::format_to(std::back_inserter(line), "{}", *number);
      if (const auto* is = std::get_if<bool>(&cell)) fmt::format_to(std::back_inserter(line), "{}", *is);
      line.push_back(',');
    }
    line.push_back('\n');
    out.write(line.data(), static_cast<std::streamsize>(line.size()));
  });
}

}  // namespace

int main(int argc, char** argv) {
  const auto articles = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 12'000;
  const auto runs = argc > 2 ? std::atoi(argv[2]) : 3;
  Graph graph;
  benchmark::ArticleGenerator generator{20'251'217, 5'000};
  for (unsigned long long i = 0; i < articles; ++i) graph.add(generator.next());
  static_cast<void>(as_known(graph).shown(DealId{0}));  // what the first question works out

  auto once = every_deal();
  once.tellings = Tellings::as_one;
  const auto tables = [&](TableFormat format, const Filter& filter) {
    return [&graph, &filter, format](std::ostream& out) {
      write_tables(
          graph, [&](Table) -> std::ostream& { return out; }, filter, format);
    };
  };
  const auto all = every_deal();
  fmt::print("{} articles\n", articles);
  measure("rows, not written", runs, [&](std::ostream&) { for_each_row(graph, [](Table, Rows<Cell>) {}); });
  measure("tables, CSV", runs, tables(TableFormat::csv, all));
  measure("tables, CSV, each deal once", runs, tables(TableFormat::csv, once));
  measure("tables, NDJSON", runs, tables(TableFormat::ndjson, all));
  measure("the same rows by nlohmann/json", runs, [&](std::ostream& out) { write_by_nlohmann(graph, out); });
  measure("the same rows by fmt, unquoted", runs, [&](std::ostream& out) { write_by_fmt(graph, out); });
  measure("GraphML", runs, [&](std::ostream& out) { write_graphml(graph, out); });
  measure("GEXF", runs, [&](std::ostream& out) { write_gexf(graph, out); });
  measure("Cytoscape", runs, [&](std::ostream& out) { write_cytoscape(graph, out); });
  measure("Cypher", runs, [&](std::ostream& out) { write_cypher(graph, out); });
  measure("Neo4j, CSV", runs,
          [&](std::ostream& out) { write_neo4j_csv(graph, [&](std::string_view) -> std::ostream& { return out; }); });
  measure("FollowTheMoney", runs, [&](std::ostream& out) { write_follow_the_money(graph, out); });
  measure("JSON-LD", runs, [&](std::ostream& out) { write_json_ld(graph, out); });
  measure("ninjs", runs, [&](std::ostream& out) { write_ninjs(graph, out); });
}
