// SPDX-License-Identifier: MIT

// Writes articles as a graph, in a format that other programs read.
//
// Exit status: 0 if all went well, 1 if something was left out because it has faults, 2 if the arguments are wrong,
// something can't be read or the graph can't be written.
#include "reading.hpp"

#include <newsgraph/bridge.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;

constexpr std::string_view program = "export_graph";

struct Format {
  std::string_view name;
  std::string_view doc;
  void (*write)(const Graph&, std::ostream&, const Filter&);  ///< none where it is many files
  bool has_deals = true;
};

constexpr Format formats[] = {
    {"graphml", "GraphML: networkx, igraph, yEd", write_graphml<>},
    {"gexf", "GEXF 1.3: Gephi", write_gexf<>},
    {"cytoscape", "Cytoscape JSON (.cyjs): Cytoscape, Cytoscape.js", write_cytoscape<>},
    {"cypher", "statements of Cypher: Neo4j", write_cypher<>},
    {"ftm", "FollowTheMoney 4, lines of JSON: Aleph, OpenAleph", write_follow_the_money<>},
    {"jsonld", "JSON-LD in the terms of schema.org: RDF, web pages", write_json_ld<>},
    {"ninjs", "IPTC ninjs 3.1, an article a line, without deals",
     [](const Graph& graph, std::ostream& out, const Filter&) { write_ninjs(graph, out); }, false},
    {"neo4j-csv", "a folder of CSV: the importer of Neo4j", nullptr},
};

std::string usage() {
  std::string text =
      "usage: export_graph --format NAME [--once] [--out FOLDER] FILE...\n"
      "\n"
      "Writes articles as a graph to stdout, or where a format is many files, into FOLDER. A FILE holds one article,\n"
      "or many, one a line in JSON, or is a folder.\n"
      "\n";
  for (const auto& format : formats) text += fmt::format("  {:<18}{}\n", format.name, format.doc);
  text +=
      "\n"
      "Deals are nodes; whoever takes part in one is tied to it by an edge that points the way the money goes. A deal\n"
      "that several articles tell stands once for each; with --once, one stands for all. ninjs has no deals.\n"
      "\n"
      "  export_graph --format graphml news/ > news.graphml\n";
  return text;
}

struct Arguments {
  const Format* format = nullptr;
  bool once = false;
  std::string folder{};
  std::vector<std::string> paths{};
};

const Format* find_format(const std::string& name) {
  for (const auto& format : formats)
    if (format.name == name) return &format;
  throw UsageError{"no format is called " + name + ", see --help"};
}

Arguments parse(const std::vector<std::string>& words) {
  Arguments arguments;
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (*word == "--once") {
      arguments.once = true;
    } else if (*word == "--format") {
      if (++word == words.end()) throw UsageError{"--format needs a name, see --help"};
      arguments.format = find_format(*word);
    } else if (*word == "--out") {
      if (++word == words.end()) throw UsageError{"--out needs a folder, see --help"};
      arguments.folder = *word;
    } else if (word->starts_with('-')) {
      throw UsageError{"unknown option " + *word + ", see --help"};
    } else {
      arguments.paths.push_back(*word);
    }
  }
  if (arguments.format == nullptr) throw UsageError{"which --format? See --help"};
  if ((arguments.format->write == nullptr) == arguments.folder.empty())
    throw UsageError{
        std::string{arguments.format->name}
        + (arguments.folder.empty() ? " is many files: --out FOLDER" : " is written to stdout, without --out")};
  if (arguments.once && !arguments.format->has_deals)
    throw UsageError{std::string{arguments.format->name} + " has no deals that --once could count"};
  if (arguments.paths.empty()) throw UsageError{"no file given, see --help"};
  return arguments;
}

/// Writes the files of a format into a folder. Throws where one can't be written.
void write_files(const Graph& graph, const std::string& folder, const Filter& filter) {
  std::filesystem::create_directories(folder);
  std::map<std::string, std::ofstream> files;
  write_neo4j_csv(
      graph,
      [&](std::string_view name) -> std::ostream& {
        const auto path = (std::filesystem::path{folder} / name).string() + ".csv";
        return files[path] = std::ofstream{path, std::ios::binary};
      },
      filter);
  for (auto& [path, file] : files)
    if (!file.flush()) throw std::runtime_error{"can't write all of " + path};
}

int main(int argc, char** argv) try {
  const std::vector<std::string> words{argv + std::min(argc, 1), argv + argc};
  if (std::find(words.begin(), words.end(), "--help") != words.end())
    return fmt::print("{}", usage()), finish(program, 0);
  const auto arguments = parse(words);
  prepare_streams();
  std::ios::sync_with_stdio(false);

  const auto [graph, status] = read_all(arguments.paths);
  if (articles(graph).empty()) return status;
  auto filter = every_deal();
  if (arguments.once) filter.tellings = Tellings::as_one;
  if (arguments.format->write == nullptr) return write_files(graph, arguments.folder, filter), status;
  arguments.format->write(graph, std::cout, filter);
  if (!std::cout.flush()) return complain("export_graph: can't write all of it"), 2;
  return status;
} catch (const std::exception& error) {
  complain(fmt::format("{}: {}", program, error.what()));
  return 2;
}
