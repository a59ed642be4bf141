// SPDX-License-Identifier: MIT

// Measures how a graph grows: what an article costs in time and memory from ten thousand on, what a question about one
// company costs in it, what merging costs, and what it costs to load a saved graph.

#include "generator.hpp"

#include <newsgraph/graph/binary.hpp>
#include <newsgraph/graph/read_graph.hpp>

#ifdef NEWSGRAPH_HAS_SIMDJSON
#include <newsgraph/json/simdjson.hpp>
#endif

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <istream>
#include <ostream>
#include <random>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace newsgraph;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Adds `count` articles and returns the seconds that the graph took; making the articles is not in it.
double grow(Graph& graph, benchmark::ArticleGenerator& generator, std::size_t count) {
  double seconds = 0;
  std::vector<Article> batch;
  while (count > 0) {
    batch.clear();
    for (std::size_t i = 0; i < 500 && count > 0; ++i, --count) batch.push_back(generator.next());
    const auto start = Clock::now();
    for (const auto& article : batch) graph.add(article);
    seconds += seconds_since(start);
  }
  return seconds;
}

/// Nanoseconds for finding all whom a company pays, and by which deals; companies are asked for as often as named.
double neighbourhood(const Graph& graph, std::uint64_t& checksum) {
  std::mt19937_64 random{7};
  const auto mentions = graph.table<Mention>();
  std::vector<EntityId> asked;
  while (asked.size() < 100'000) {
    const auto entity = graph[Id<Mention>{mentions.first + random() % mentions.count}].entity;
    if (!graph.run(&graph_parts::Store::paid, entity).empty()) asked.push_back(entity);
  }
  const auto start = Clock::now();
  for (const auto entity : asked) {
    const auto flows = graph.run(&graph_parts::Store::paid, entity);
    const auto& flow = graph[flows[entity.index() % flows.size()]];
    checksum += flows.size() + flow.payee.index() + graph[flow.deal].parties.count;
  }
  return seconds_since(start) * 1e9 / static_cast<double>(asked.size());
}

/// Microseconds an article, the median of five, that `load(in)` takes to make a graph of what `save(out)` wrote.
template <class Save, class Load>
void print_loading(std::string_view how, std::size_t articles, Save save, Load load) {
  std::ostringstream out;
  save(out);
  std::istringstream in{std::move(out).str()};
  const auto bytes = static_cast<double>(in.view().size()) / static_cast<double>(articles);
  std::vector<double> seconds;
  for (int run = 0; run < 5; ++run) {
    in.clear();
    in.seekg(0);
    const auto start = Clock::now();
    const Graph graph = load(in);
    seconds.push_back(seconds_since(start));
    if (graph.table<ArticleNode>().size() != articles) std::abort();
  }
  std::sort(seconds.begin(), seconds.end());
  fmt::print("{:<24} {:>10.0f} {:>14.2f}\n", how, bytes, seconds[2] * 1e6 / static_cast<double>(articles));
}

void print_loading(const Graph& graph) {
  const auto articles = graph.table<ArticleNode>().size();
  fmt::print("\nloading a saved graph of {} articles\n{:<24} {:>10} {:>14}\n", articles, "", "bytes", "us an article");
  const auto as_lines = [&](std::ostream& out) { save(graph, out); };
  print_loading("NDJSON", articles, as_lines, [](std::istream& in) { return read_graph(in).graph; });
#ifdef NEWSGRAPH_HAS_SIMDJSON
  print_loading("NDJSON over simdjson", articles, as_lines,
                [](std::istream& in) { return read_graph<SimdjsonParser>(in).graph; });
#endif
  print_loading(
      "binary", articles, [&](std::ostream& out) { save_binary(graph, out); },
      [](std::istream& in) { return load_binary(in).value(); });
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t most = 1'000'000;
  for (int i = 1; i + 1 < argc; i += 2)
    if (std::string_view{argv[i]} == "--articles") most = std::strtoull(argv[i + 1], nullptr, 10);

  fmt::print("{:>10} {:>14} {:>16} {:>12} {:>14} {:>14}\n", "articles", "us to add one", "bytes an article",
             "with text", "entities", "ns to ask");
  benchmark::ArticleGenerator generator{20'251'217, 5'000};
  Graph graph;
  std::uint64_t checksum = 0;
  for (std::size_t size = most / 100; size <= most; size *= 10) {
    const auto added = size - graph.table<ArticleNode>().size();
    const auto seconds = grow(graph, generator, added);
    const auto memory = graph.memory();
    const auto articles = static_cast<double>(graph.table<ArticleNode>().size());
    fmt::print("{:>10} {:>14.2f} {:>16.0f} {:>12.0f} {:>14} {:>14.1f}\n", size,
               seconds * 1e6 / static_cast<double>(added),
               static_cast<double>(memory.tables + memory.strings) / articles,
               static_cast<double>(memory.tables + memory.strings + memory.paragraph_text) / articles,
               graph.table<EntityNode>().size(), neighbourhood(graph, checksum));
  }

  {
    benchmark::ArticleGenerator others{20'251'217, 5'000};
    Graph saved;
    grow(saved, others, most / 10);
    print_loading(saved);
  }

  fmt::print("\nmerging graphs of so many articles into that of {}\n", graph.table<ArticleNode>().size());
  for (std::size_t size = most / 1'000; size <= most / 10; size *= 10) {
    Graph other;
    grow(other, generator, size);
    const auto start = Clock::now();
    graph = merge(std::move(graph), std::move(other));
    fmt::print("{:>10} {:>14.2f} us an article\n", size, seconds_since(start) * 1e6 / static_cast<double>(size));
  }
  fmt::print("checksum {}\n", checksum);
}
