// SPDX-License-Identifier: MIT

// Draws who pays whom, as a picture, a page, or for Graphviz and Mermaid.
//
// Exit status: 0 if all went well, 1 if a document has faults, 2 if a file can't be read or the arguments are wrong.
#include "reading.hpp"

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/picture.hpp>

#include <fmt/format.h>

#include <charconv>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

constexpr std::string_view usage =
    "usage: draw_deals [--html | --dot | --mermaid] [--company NAME] [--most NUMBER] [--settled] FILE...\n"
    "\n"
    "Draws who pays whom by all the articles, as an SVG picture: draw_deals FILE > deals.svg\n"
    "\n"
    "  --html          a page with that picture: pointing at a deal shows who says so, switches leave out\n"
    "                  what is in talks or not said to be paid; a table of the deals below\n"
    "  --dot           for Graphviz\n"
    "  --mermaid       for Mermaid, which READMEs show\n"
    "  --company NAME  only deals in which it takes part\n"
    "  --most NUMBER   so many companies at most, those with the most deals; 300 by default, and no more than\n"
    "                  400 lines: the picture says what it leaves out, --company and --settled show more of some\n"
    "  --settled       only deals that are agreed, under way or done\n"
    "\n"
    "A FILE is one article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder of these.\n"
    "Of versions of one article the latest counts.\n";

std::size_t number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value == 0)
    throw UsageError{"--most takes a number above zero"};
  return value;
}

int main(int argc, char** argv) try {
  prepare_streams();
  newsgraph::PictureOptions options;
  std::string_view form;
  std::string_view company;
  std::vector<std::string> paths;
  bool only_paths = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (only_paths || !word.starts_with('-')) {
      paths.emplace_back(word);
    } else if (word == "--") {
      only_paths = true;
    } else if (word == "--help") {
      return fmt::print("{}", usage), finish("draw_deals", 0);
    } else if (word == "--html" || word == "--dot" || word == "--mermaid") {
      if (!form.empty() && form != word) throw UsageError{"only one of --html, --dot and --mermaid"};
      form = word;
    } else if (word == "--settled") {
      options.filter.statuses = newsgraph::settled;
    } else if (word == "--company") {
      if (i + 1 == argc) throw UsageError{"--company takes a name"};
      company = argv[++i];
    } else if (word == "--most") {
      options.most = number(i + 1 < argc ? argv[++i] : "");
    } else {
      throw UsageError{"unknown option " + std::string{word}};
    }
  }
  if (paths.empty()) throw UsageError{"no file named"};

  const auto [graph, status] = read_all(paths);
  if (articles(graph).empty()) return status;
  if (!company.empty()) options.filter.party = find_entity_or_throw(graph, company);
  const auto scene = make_scene(graph, options);
  fmt::print("{}", form == "--dot"       ? dot_text(scene)
                   : form == "--mermaid" ? mermaid_text(scene)
                   : form == "--html"    ? html_text(scene)
                                         : svg_text(scene));
  return finish("draw_deals", status);
} catch (const UsageError& error) {
  complain(std::string{"draw_deals: "} + error.what() + ", see --help");
  return 2;
} catch (const std::exception& error) {
  complain(std::string{"draw_deals: "} + error.what());
  return 2;
}
