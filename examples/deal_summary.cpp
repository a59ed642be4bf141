// SPDX-License-Identifier: MIT

// Prints what articles say: the deals, who says so, the circles of money, who pays and gets how much, what to question.
//
// Exit status: 0 if all went well, 1 if a document has faults, 2 if a file can't be read or the arguments are wrong.
#include "terminal.hpp"

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/json/load.hpp>
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
    "Prints for each FILE, which is one article in JSON: who published it, its deals and who says so,\n"
    "valuations, relations, a time line, the circles of money, what each company pays and gets,\n"
    "opinions, and what a careful reader would question.\n"
    "In colour on a terminal, unless NO_COLOR is set.\n";

/// Prints the summary of a file, below a rule unless it is the `first` that is printed.
int print_summary(const std::string& path, const newsgraph::SummaryOptions& options, bool& first) {
  const auto article = newsgraph::load_file(path);
  for (const auto& fault : article.faults()) complain(to_string(fault));
  if (!article) return article.faults().front().place.line == 0 ? 2 : 1;  // without a line, there was nothing to read

  newsgraph::Graph graph;
  const auto id = graph.add(*article);
  if (!std::exchange(first, false)) fmt::print("\n{:=>{}}\n\n", "", options.width);
  fmt::print("{}", summary(graph, id, options));
  return 0;
}

int main(int argc, char** argv) try {
  use_bytes();
  std::vector<std::string> paths{argv + std::min(argc, 1), argv + argc};
  const bool only_paths = !paths.empty() && paths.front() == "--";
  if (only_paths) paths.erase(paths.begin());
  for (const auto& path : paths) {
    if (only_paths || !path.starts_with('-')) continue;
    if (path == "--help") return fmt::print("{}", usage), 0;
    return complain("deal_summary: unknown option " + path + ", see --help"), 2;
  }
  if (paths.empty()) return complain("deal_summary: no file named, see --help"), 2;

  const auto options = layout();
  int status = 0;
  bool first = true;
  for (const auto& path : paths) status = std::max(status, print_summary(path, options, first));
  if (std::fflush(stdout) != 0) return complain("deal_summary: can't write all of it"), 2;
  return status;
} catch (const std::exception& error) {
  complain(std::string{"deal_summary: "} + error.what());
  return 2;
}
