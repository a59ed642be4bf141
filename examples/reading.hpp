// SPDX-License-Identifier: MIT
#pragma once

#include "terminal.hpp"

#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/graph/views.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// How the examples read what they are asked about.

/// Which program takes what a fault shows to be in a wrong form; empty where nothing says that it is.
inline std::string_view advice(const newsgraph::Fault& fault) {
  using newsgraph::FaultKind;
  if (fault.kind == FaultKind::wrong_type && fault.pointer.empty() && fault.found == "an array")
    return "several articles stand one a line (NDJSON), not in an array";
  if (fault.kind != FaultKind::syntax || fault.place.line != 1) return {};
  const auto text = newsgraph::read_file(fault.place.file, {});
  if (!text) return {};
  const auto first = text->find_first_not_of(" \t\r\n");
  const bool json = first != std::string::npos && ((*text)[first] == '{' || (*text)[first] == '[');
  return json ? std::string_view{} : "is no JSON; the amounts of money in a text are found by find_money";
}

/// Tells what is wrong and, once for each file, which program takes it. The exit status that this deserves.
inline int complain(const newsgraph::Faults& faults) {
  using newsgraph::FaultKind;
  int status = 0;
  std::string advised;
  for (const auto& fault : faults) {
    const bool unread = fault.kind == FaultKind::unopened || fault.kind == FaultKind::unreadable
                        || fault.kind == FaultKind::not_a_file || fault.kind == FaultKind::too_large;
    status = std::max(status, unread ? 2 : 1);
    complain(to_string(fault));
    if (const auto words = advice(fault); !words.empty() && advised != fault.place.file) {
      advised = fault.place.file;
      complain(advised + ": " + std::string{words});
    }
  }
  return status;
}

/// The graph of files and folders, and the exit status that their faults deserve, which are told.
struct Reading {
  newsgraph::Graph graph;
  int status = 0;
};

inline Reading read_all(const std::vector<std::string>& paths) {
  auto read = newsgraph::load_graph(paths);
  const auto status = complain(read.faults);
  if (status != 0 || !articles(read.graph).empty()) return {std::move(read.graph), status};
  complain(paths.front() + (paths.size() > 1 ? " and the others hold" : " holds")
           + " no article; of a folder, files ending in .json, .ndjson and .jsonl are read");
  return {{}, 1};
}
