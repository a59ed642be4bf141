// SPDX-License-Identifier: MIT

// Merges articles and graphs: files and folders, or NDJSON on stdin; one graph in NDJSON on stdout. What it writes it
// can read, so it serves as the map step and as the reduce step of whatever pipes lines. The same lines in any order
// give the same bytes.
//
// Exit status: 0 if all went well, 1 if lines were left out because they have faults, 2 if the arguments are wrong,
// something can't be read or stdout can't be written.
#include "reading.hpp"

#include <newsgraph/graph/graph_stream.hpp>
#include <newsgraph/graph/merge.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: merge_articles [--go-on] < ARTICLES-OR-GRAPHS > GRAPH\n"
    "       merge_articles [--go-on] FILE... > GRAPH\n"
    "\n"
    "Reads articles, one a line in JSON, and what merge_articles has written itself; writes one graph: each article\n"
    "once, in order of their uris, then joins and separations. What has faults is told on stderr, and left out.\n"
    "A FILE holds such lines, or one article over many lines, or is a folder of these.\n"
    "\n"
    "  --go-on  exits with 0 all the same, so that one bad line does not end a job of many processes\n"
    "\n"
    "  merge_articles news/ today.json > all.ndjson\n"
    "  cat part*.ndjson | merge_articles > all.ndjson\n"
    "  parallel --pipe merge_articles < articles.ndjson | merge_articles > all.ndjson\n";

/// A line on a terminal that says how far it is, some times a second.
class Progress {
public:
  void show(std::size_t lines, std::size_t faulty) {
    const auto now = std::chrono::steady_clock::now();
    if (!on_terminal_ || now < next_) return;
    next_ = now + std::chrono::milliseconds{200};
    fmt::print(stderr, "\r{} lines read, {} left out", lines, faulty);
    shown_ = true;
  }

  /// Leaves the line, if there is one, to what comes after it.
  void clear() {
    if (shown_) fmt::print(stderr, "\r\x1b[K");
    shown_ = false;
  }

private:
  bool on_terminal_ = is_terminal(stderr);
  bool shown_ = false;
  std::chrono::steady_clock::time_point next_{};
};

/// Takes all of stdin. The exit status that this deserves.
int merge_lines(GraphBuilder& builder) {
  GraphStream stream{std::cin, {.name = "stdin"}};
  Progress progress;
  std::size_t lines = 0;
  std::size_t left_out = 0;
  while (stream.next()) {
    ++lines;
    if (stream.article() != nullptr) builder.add(*stream.article());
    if (stream.join() != nullptr) builder.add(*stream.join());
    if (stream.apart() != nullptr) builder.add(*stream.apart());
    if (!stream.faults().empty()) {
      progress.clear();
      for (const auto& fault : stream.faults()) complain(to_string(fault));
      if (left_out++ == 0 && stream.faults().front().kind == FaultKind::syntax)
        complain("merge_articles: stdin has one article a line; one over many lines is read as a FILE");
    }
    progress.show(lines, left_out);
  }
  progress.clear();
  if (left_out != 0) complain(fmt::format("merge_articles: {} of {} lines left out", left_out, lines));
  return stream.broken() ? 2 : left_out != 0 ? 1 : 0;
}

/// Writes a graph to stdout: to a terminal what it can show, else every byte.
void write(const Graph& graph) {
  if (!is_terminal(stdout)) return save(graph, std::cout);
  std::stringstream lines;
  save(graph, lines);
  for (std::string line; std::getline(lines, line);) std::cout << printable(line) << '\n';
}

int main(int argc, char** argv) try {
  std::vector<std::string> paths{argv + std::min(argc, 1), argv + argc};
  const bool goes_on = std::erase(paths, "--go-on") != 0;
  for (const auto& path : paths) {
    if (path == "--help") return fmt::print("{}", usage), finish("merge_articles", 0);
    if (path.starts_with('-')) return complain("merge_articles: unknown option " + path + ", see --help"), 2;
  }
  prepare_streams();
  std::ios::sync_with_stdio(false);

  auto [graph, status] = paths.empty() ? Reading{} : read_all(paths);
  GraphBuilder builder{std::move(graph)};
  if (paths.empty()) status = merge_lines(builder);
  write(std::move(builder).build());
  if (!std::cout.flush()) return complain("merge_articles: can't write all of it"), 2;
  return goes_on && status == 1 ? 0 : status;
} catch (const std::exception& error) {
  complain(std::string{"merge_articles: "} + error.what());
  return 2;
}
