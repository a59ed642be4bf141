// SPDX-License-Identifier: MIT

// Any bytes as a document, and as lines of documents: both parsers read the same or have the same faults; what is read
// can be written, and read again.
#include "fuzzing.hpp"

#include <newsgraph/graph/merge.hpp>
#include <newsgraph/graph/read_graph.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/simdjson.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/check.hpp>

#include <sstream>
#include <string>
#include <string_view>

using namespace newsgraph;
using namespace test_fuzz;

namespace {

std::string told(const Faults& faults) {
  std::string text;
  for (const auto& fault : faults) text += to_string(fault) + '\n';
  return text;
}

void require_same_faults(const Faults& a, const Faults& b, std::string_view what) {
  if (a == b) return;
  require_same(told(a), told(b), what);
  require(false, what);
}

/// What is true of an article that was read.
void write_and_read(const Article& article) {
  require_same(told((check)(article)), "", "what was read has no faults in memory");
  const auto json = to_json(article);
  const auto again = load(json);
  require_same(told(again.faults()), "", "what was written can be read");
  require(*again == article, "an article that is written and read is equal");
  require_same(to_json(*again), json, "written twice, an article is the same bytes");
  const auto pretty = load(to_pretty_json(article));
  require(pretty && *pretty == article, "an article that is written for people and read is equal");
}

void read_document(std::string_view text) {
  // They go on from one input to the next, as a stream's do.
  static json_parts::DocumentReader<NlohmannParser> slow;
  static json_parts::DocumentReader<SimdjsonParser> fast;
  static Article slow_article;
  static Article fast_article;
  static Faults slow_faults;
  static Faults fast_faults;
  const bool good = slow.read(text, slow_article, slow_faults);
  require(fast.read(text, fast_article, fast_faults) == good, "both parsers read a document, or neither");
  require_same_faults(slow_faults, fast_faults, "both parsers have the same faults");
  require(good == slow_faults.empty(), "a document has faults, or can be read");
  const auto fresh = load(text);
  require_same_faults(slow_faults, fresh.faults(), "a reader that was used before has the same faults");
  if (!good) return;
  require(slow_article == fast_article, "both parsers read the same");
  require(slow_article == *fresh, "a reader that was used before reads the same");
  write_and_read(slow_article);
}

void read_lines(std::string_view text) {
  std::istringstream for_slow{std::string{text}};
  std::istringstream for_fast{std::string{text}};
  ArticleStream slow{for_slow};
  ArticleStream<SimdjsonParser> fast{for_fast};
  while (slow.next()) {
    require(fast.next() && slow.line() == fast.line() && bool{slow} == bool{fast}, "both parsers read the same lines");
    require_same_faults(slow.faults(), fast.faults(), "both parsers have the same faults of a line");
    require(!slow || *slow == *fast, "both parsers read the same of a line");
  }
  require(!fast.next(), "both parsers end with the same line");
}

std::string saved(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

void read_graphs(std::string_view text) {
  std::istringstream in{std::string{text}};
  const auto read = read_graph(in);
  std::istringstream once_more{std::string{text}};
  const auto fast = read_graph<SimdjsonParser>(once_more);
  require_same_faults(read.faults, fast.faults, "both parsers have the same faults of a graph");
  const auto lines = saved(read.graph);
  require_same(lines, saved(fast.graph), "both parsers read the same graph");
  std::istringstream of_saved{lines};
  const auto again = read_graph(of_saved);
  require_same(told(again.faults), "", "a saved graph has no faults");
  require_same(saved(again.graph), lines, "saved twice, a graph is the same bytes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of(data, size);
  read_document(text);
  read_lines(text);
  read_graphs(text);
  return 0;
}
