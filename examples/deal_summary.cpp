// SPDX-License-Identifier: MIT

// Prints what articles say: the deals, who says so, the circles of money, who pays and gets how much, what to question;
// and of several what they say together.
//
// Exit status: 0 if all went well, 1 if a document has faults, 2 if a file can't be read or the arguments are wrong.
#include "reading.hpp"

#include <newsgraph/summary/overview.hpp>
#include <newsgraph/summary/summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

constexpr std::string_view usage =
    "usage: deal_summary FILE...\n"
    "\n"
    "Prints for each article: who published it, its deals and who says so, facts, relations, a time\n"
    "line, the circles of money, what each company pays and gets, opinions, and what a careful reader would\n"
    "question. Of several then what they say together: deals that several tell, what they leave open between\n"
    "them, what each company pays and gets, the circles of money.\n"
    "\n"
    "A FILE is one article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder of these.\n"
    "Of versions of one article the latest counts.\n"
    "\n"
    "In colour on a terminal, unless NO_COLOR is set.\n";

int main(int argc, char** argv) try {
  prepare_streams();
  std::vector<std::string> paths{argv + std::min(argc, 1), argv + argc};
  const bool only_paths = !paths.empty() && paths.front() == "--";
  if (only_paths) paths.erase(paths.begin());
  for (const auto& path : paths) {
    if (only_paths || !path.starts_with('-')) continue;
    if (path == "--help") return fmt::print("{}", usage), finish("deal_summary", 0);
    return complain("deal_summary: unknown option " + path + ", see --help"), 2;
  }
  if (paths.empty()) return complain("deal_summary: no file named, see --help"), 2;

  const auto [graph, status] = read_all(paths);
  const auto options = layout();
  bool first = true;
  const auto print = [&](const std::string& text) {
    if (!std::exchange(first, false)) fmt::print("\n{:=>{}}\n\n", "", options.width);
    fmt::print("{}", text);
  };
  for (const auto id : articles(graph)) {
    newsgraph::Graph alone;
    const auto article = alone.add(graph.article(id));
    print(summary(alone, article, options));
  }
  if (articles(graph).size() > 1) print(overview(graph, options));
  return finish("deal_summary", status);
} catch (const std::exception& error) {
  complain(std::string{"deal_summary: "} + error.what());
  return 2;
}
