// SPDX-License-Identifier: MIT

// Prints what happens if a company fails: who loses what, hop by hop, on whom it depends, who is on both sides of it.
//
// Exit status: 0 if all went well, 1 if a document has faults, 2 if a file can't be read, the arguments are wrong or no
// article knows the company.
#include "terminal.hpp"

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph_stream.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/summary/what_if.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: what_if [OPTION...] COMPANY FILE...\n"
    "\n"
    "Prints what the articles in the FILEs, each one in JSON or many in NDJSON, say about COMPANY, which is\n"
    "one of its names: who loses what if it fails and who is reached next, on whom it depends and what the\n"
    "deals in talks would change, who backs it and trades with it, who backs its rivals too.\n"
    "\n"
    "  --share PERCENT     it pays that share of what it owes: 50% (0%)\n"
    "  --as-of DATE        what is over by then is not lost: 2025-12-17\n"
    "  --evenly            contracts are paid evenly over their time, with --as-of: an assumption\n"
    "  --hops NUMBER       how far to follow the losses (2)\n"
    "  --if-talks-succeed  what is in talks or announced is lost too\n"
    "  --help              prints this\n"
    "\n"
    "In colour on a terminal, unless NO_COLOR is set.\n";

/// Wrong arguments, in one line.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Arguments {
  WhatIf what;
  bool help = false;
  std::vector<std::string> names;  ///< the company and the files
};

Ratio share_in(std::string text) {
  if (text.ends_with('%')) text.pop_back();
  const auto share = Ratio::parse_percent(text);
  if (!share || *share > all_of_it) throw UsageError{"--share takes per cent from 0% to 100%, not " + text};
  return *share;
}

Date date_in(const std::string& text) {
  const auto date = Date::parse(text);
  if (!date) throw UsageError{"--as-of takes a date such as 2025-12-17, not " + text};
  return *date;
}

std::size_t hops_in(const std::string& text) {
  std::size_t hops = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hops);
  if (error != std::errc{} || end != text.data() + text.size() || hops == 0)
    throw UsageError{"--hops takes a number from 1 on, not " + text};
  return hops;
}

/// What the command line asks for. Throws `UsageError`.
Arguments arguments_in(const std::vector<std::string>& words) {
  Arguments found;
  auto& supposed = found.what.supposed;
  bool only_names = false;
  for (auto word = words.begin(); word != words.end(); ++word) {
    const auto value = [&] {
      if (word + 1 == words.end()) throw UsageError{*word + " takes a value"};
      return *++word;
    };
    if (only_names || !word->starts_with('-')) {
      found.names.push_back(*word);
    } else if (*word == "--") {
      only_names = true;
    } else if (*word == "--help") {
      found.help = true;
    } else if (*word == "--share") {
      supposed.paid = share_in(value());
    } else if (*word == "--as-of") {
      supposed.as_of = date_in(value());
    } else if (*word == "--evenly") {
      supposed.spread_evenly = true;
    } else if (*word == "--hops") {
      supposed.hops = hops_in(value());
    } else if (*word == "--if-talks-succeed") {
      found.what.talks_succeed = true;
    } else {
      throw UsageError{"unknown option " + *word};
    }
  }
  if (found.help) return found;
  if (found.names.empty()) throw UsageError{"no company named"};
  if (found.names.size() == 1) throw UsageError{"no file named"};
  if (supposed.spread_evenly && !supposed.as_of) throw UsageError{"--evenly needs --as-of"};
  return found;
}

/// Adds an article, unless it is there already. The exit status that this deserves.
int add_article(Graph& graph, const std::string& path, const Article& article) {
  if (graph.find_article(article.uri)) return complain(path + ": has the article " + article.uri + " once more"), 1;
  graph.add(article);
  return 0;
}

/// Adds the articles of a file: one a line where the first line is an object by itself, with joins between them as
/// merge_articles writes them; else one. The exit status that they deserve.
int add_file(Graph& graph, const std::string& path) {
  LoadOptions options;
  options.name = path;
  const auto text = read_file(path, options);
  for (const auto& fault : text.faults()) complain(to_string(fault));
  if (!text) return 2;

  int status = 0;
  const auto add = [&](const Article* article, const Faults& faults) {
    for (const auto& fault : faults) complain(to_string(fault));
    status = std::max(status, article == nullptr ? 1 : add_article(graph, path, *article));
  };
  auto first_line = text->substr(0, text->find('\n'));
  first_line.erase(first_line.find_last_not_of(" \t\r") + 1);
  if (!first_line.ends_with('}')) {
    const auto article = load(*text, options);
    add(article ? &*article : nullptr, article.faults());
    return status;
  }
  std::istringstream lines{*text};
  for (GraphStream stream{lines, options}; stream.next();)
    if (stream.join() != nullptr)
      graph.join(*stream.join());
    else if (stream.apart() != nullptr)
      graph.keep_apart(*stream.apart());
    else
      add(stream.article(), stream.faults());
  return status;
}

int main(int argc, char** argv) try {
  use_bytes();
  const auto arguments = arguments_in({argv + std::min(argc, 1), argv + argc});
  if (arguments.help) return fmt::print("{}", usage), 0;

  Graph graph;
  int status = 0;
  for (std::size_t i = 1; i < arguments.names.size(); ++i)
    status = std::max(status, add_file(graph, arguments.names[i]));
  if (status == 2) return status;
  fmt::print("{}", what_if(graph, find_entity_or_throw(graph, arguments.names.front()), arguments.what, layout()));
  if (std::fflush(stdout) != 0) return complain("what_if: can't write all of it"), 2;
  return status;
} catch (const UsageError& error) {
  complain(std::string{"what_if: "} + error.what() + ", see --help");
  return 2;
} catch (const std::exception& error) {
  complain(std::string{"what_if: "} + error.what());
  return 2;
}
