// SPDX-License-Identifier: MIT

// Prints what happens if a company fails: who loses what, hop by hop, on whom it depends, who is on both sides of it.
//
// Exit status: 0 if all went well, 1 if a document has faults, 2 if a file can't be read, the arguments are wrong or no
// article knows the company.
#include "reading.hpp"

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/summary/what_if.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: what_if [OPTION...] COMPANY FILE...\n"
    "\n"
    "Prints what the articles in the FILEs say about COMPANY, which is one of its names: who loses what if it\n"
    "fails and who is reached next, on whom it depends and what the deals in talks would change, who backs it\n"
    "and trades with it, who backs its rivals too.\n"
    "\n"
    "A FILE is one article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder of these.\n"
    "Of versions of one article the latest counts.\n"
    "\n"
    "  --share PERCENT     it pays that share of what it owes: 50% (0%)\n"
    "  --as-of DATE        what is over by then is not lost: 2025-12-17\n"
    "  --evenly            contracts are paid evenly over their time, with --as-of: an assumption\n"
    "  --hops NUMBER       how far to follow the losses (2)\n"
    "  --if-talks-succeed  what is pending, in talks or announced, is lost too\n"
    "  --help              prints this\n"
    "\n"
    "In colour on a terminal, unless NO_COLOR is set.\n";

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
  if (found.names.front().ends_with("json")) throw UsageError{"the company comes before the files"};
  if (found.names.size() == 1) throw UsageError{"no file named"};
  if (supposed.spread_evenly && !supposed.as_of) throw UsageError{"--evenly needs --as-of"};
  return found;
}

int main(int argc, char** argv) try {
  prepare_streams();
  const auto arguments = arguments_in({argv + std::min(argc, 1), argv + argc});
  if (arguments.help) return fmt::print("{}", usage), finish("what_if", 0);

  const auto [graph, status] = read_all({arguments.names.begin() + 1, arguments.names.end()});
  if (status == 2 || articles(graph).empty()) return status;
  fmt::print("{}", what_if(graph, find_entity_or_throw(graph, arguments.names.front()), arguments.what, layout()));
  return finish("what_if", status);
} catch (const UsageError& error) {
  complain(std::string{"what_if: "} + error.what() + ", see --help");
  return 2;
} catch (const std::exception& error) {
  complain(std::string{"what_if: "} + error.what());
  return 2;
}
