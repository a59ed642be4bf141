// SPDX-License-Identifier: MIT

// Changed documents as a graph: every question has an answer, and what a graph says does not depend on how it came to
// be. The input is a graph as it is saved, and a line {"ask": 3} that chooses what to ask.
#include "graphs/graphs.hpp"
#include "mutating.hpp"

#include <newsgraph/newsgraph.hpp>

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;
using namespace test_fuzz;

namespace {

struct Input {
  std::vector<Article> articles;  ///< each with a uri of its own
  std::vector<Join> joins;
  std::vector<Apart> aparts;
  unsigned ask = 0;
};

Input input_of(std::string_view text) {
  Input input;
  constexpr std::string_view ask = R"({"ask":)";
  if (const auto at = text.find(ask); at != std::string_view::npos)
    input.ask = static_cast<unsigned>(std::atoi(std::string{text.substr(at + ask.size(), 6)}.c_str()));
  std::istringstream in{std::string{text}};
  for (GraphStream stream{in}; stream.next() && input.articles.size() < 6;) {
    if (stream.join() != nullptr) input.joins.push_back(*stream.join());
    if (stream.apart() != nullptr) input.aparts.push_back(*stream.apart());
    const auto* article = stream.article();
    if (article == nullptr) continue;
    const bool known = std::any_of(input.articles.begin(), input.articles.end(),
                                   [&](const Article& one) { return one.uri == article->uri; });
    if (!known) input.articles.push_back(*article);
  }
  return input;
}

std::string saved(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

/// A graph of all that the input says, in its order or backwards.
Graph built(const Input& input, bool backwards) {
  GraphBuilder builder;
  const auto add_pairs = [&] {
    for (const auto& join : input.joins) builder.add(join);
    for (const auto& apart : input.aparts) builder.add(apart);
  };
  if (backwards) add_pairs();
  for (std::size_t i = 0, size = input.articles.size(); i < size; ++i)
    builder.add(input.articles[backwards ? size - 1 - i : i]);
  if (!backwards) add_pairs();
  return std::move(builder).build();
}

/// One that grows by the graph's own members, in which a pair can come between articles.
Graph grown(const Input& input, unsigned ask) {
  Graph graph;
  const auto add_pairs = [&] {
    for (const auto& apart : input.aparts) try {
        graph.keep_apart(apart);
      } catch (const Error&) {
      }
    for (const auto& join : input.joins) try {
        graph.join(join);
      } catch (const Error&) {
      }
  };
  for (std::size_t i = 0; i < input.articles.size(); ++i) {
    if (i == ask % 4) add_pairs();
    graph.add(input.articles[i]);
  }
  if (ask % 4 >= input.articles.size()) add_pairs();
  return graph;
}

/// `graph` as it would be if it had never had the article `uri`, in the same order.
Graph without(const Graph& graph, std::string_view uri) {
  GraphBuilder builder;
  for (const auto id : articles(graph))
    if (graph.uri(id) != uri) builder.add(graph.article(id));
  for (const auto& join : graph.joins()) builder.add(join);
  for (const auto& apart : graph.apart()) builder.add(apart);
  return std::move(builder).build();
}

void check_ways(const Input& input, const Graph& graph) {
  const auto lines = saved(graph);
  require_same(saved(built(input, true)), lines, "articles in another order are the same graph");
  require_same(saved(grown(input, input.ask)), lines,
               "articles, joins and separations in another order are the same graph");

  Input halves[2];
  for (std::size_t i = 0; i < input.articles.size(); ++i) halves[i % 2].articles.push_back(input.articles[i]);
  halves[0].joins = input.joins;
  halves[1].aparts = input.aparts;
  require_same(saved(merge(built(halves[0], false), built(halves[1], true))), lines,
               "parts that are merged are the graph");

  std::istringstream in{lines};
  const auto read = read_graph(in);
  require(read.faults.empty(), "a saved graph has no faults");
  require_same(saved(read.graph), lines, "saved twice, a graph is the same bytes");

  for (const auto id : articles(graph)) {
    const auto& article = input.articles[id.index()];
    require(graph.article(id) == graph_parts::normal_form(article), "an article comes back in its normal form");
  }
}

void check_taking_out(const Input& input, Graph graph) {
  const std::string uri{graph.uri(articles(graph)[input.ask % articles(graph).size()])};
  const auto never = without(graph, uri);
  graph.remove(uri);
  require_same(saved(graph), saved(never), "what is taken out has never been there");
  require_same(told(graph, input.ask), told(never, input.ask), "what is taken out is not told");
  for (const auto& join : graph.joins()) {
    const auto less = without_join(graph, join);
    require(!less.joins().contains(join) && less.apart() == graph.apart(), "a join is taken back");
  }
  for (const auto& apart : graph.apart()) {
    const auto less = without_apart(graph, apart);
    require(!less.apart().contains(apart) && less.joins() == graph.joins(), "a separation is taken back");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto input = input_of(text_of(data, size));
  if (input.articles.empty()) return 0;
  const auto graph = built(input, false);
  check_ways(input, graph);
  if (input.ask % 3 == 0) check_taking_out(input, graph);
  ask_all(graph, input.ask);
  (void)told(graph, input.ask);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  const auto text = Mutator::text_of(Mutator{seed}.changed(Mutator::lines_of(text_of(data, size))));
  if (text.size() > most) return size;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t size, const std::uint8_t* other,
                                                 std::size_t other_size, std::uint8_t* out, std::size_t most,
                                                 unsigned seed) {
  Mutator mutator{seed};
  const auto lines =
      mutator.crossed(Mutator::lines_of(text_of(one, size)), Mutator::lines_of(text_of(other, other_size)));
  const auto text = Mutator::text_of(lines);
  if (text.size() > most) return 0;
  std::copy(text.begin(), text.end(), out);
  return text.size();
}
