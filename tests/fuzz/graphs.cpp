// SPDX-License-Identifier: MIT

// Changed documents as a graph: every question has an answer, and what a graph says does not depend on how it came to
// be. The input is a graph as it is saved, and a line {"ask": 3} that chooses what to ask.
#include "graphs/graphs.hpp"
#include "../graph/binary/mending.hpp"
#include "mutating.hpp"

#include <newsgraph/newsgraph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <random>
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

std::string saved_binary(const Graph& graph) {
  std::ostringstream out;
  save_binary(graph, out);
  return out.str();
}

/// Every question of a graph that somebody made up, and whatever changes it. It may be told that it is wrong.
void ask_made_up(Graph graph, unsigned ask) {
  const auto may_throw = [](auto call) {
    try {
      call();
    } catch (const std::exception&) {
    }
  };
  may_throw([&] { ask_all(graph, ask, true); });
  may_throw([&] { (void)told(graph, ask); });
  may_throw([&] { (void)saved(graph); });
  may_throw([&] { require(!saved_binary(graph).empty(), "what was loaded is saved"); });
  if (articles(graph).empty()) return;
  const std::string uri{graph.uri(articles(graph)[ask % articles(graph).size()])};
  const auto mentions = graph[graph.table<Mention>()];
  if (!mentions.empty()) {
    const auto id_of = [&](std::size_t number) {
      const auto& mention = mentions[number % mentions.size()];
      for (const auto article : articles(graph))
        for (const auto& one : graph[graph[article].mentions])
          if (&one == &mention) return std::string{graph.uri(article)} + '#' + std::string{graph[one.id]};
      return std::string{};
    };
    const auto one = id_of(ask);
    const auto other = id_of(ask / 7 + 1);
    may_throw([&] { graph.join({one, other}); });
    may_throw([&] { graph.keep_apart({one, other}); });
    may_throw([&] { graph.keep_apart({one, id_of(ask / 3 + 2)}); });
    may_throw([&] {
      auto article = graph.article(articles(graph)[0]);
      article.uri += "-again";
      graph.add(article);
    });
  }
  may_throw([&] { graph.remove(uri); });
}

/// What is saved in binary is the graph; with other bytes and the right checksums it is refused, or can be asked
/// everything.
void check_binary(const Graph& graph, unsigned ask) {
  auto bytes = saved_binary(graph);
  const auto loaded = [](const std::string& of) {
    std::istringstream in{of};
    return load_binary(in);
  };
  const auto again = loaded(bytes);
  require(again.has_value(), "what is saved in binary is loaded");
  require_same(saved(*again), saved(graph), "a graph that is loaded is the one that was saved");
  require_same(saved_binary(*again), bytes, "and the same bytes");

  const auto places = sample::section_places(bytes);
  std::mt19937 random{ask + static_cast<unsigned>(bytes.size())};
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
  for (int round = 0; round < 2; ++round) {
    auto changed = bytes;
    for (auto left = 1 + below(3); left > 0; --left) {
      const auto& place = places[below(places.size())];
      if (place.size == 0) continue;
      const auto rows = place.size / place.unit;
      const auto at = place.begin + below(place.size);
      const auto kind = below(4);
      if (kind == 0) {
        changed[at] = static_cast<char>(below(256));
      } else if (kind == 1) {
        changed[at] = static_cast<char>(changed[at] ^ 1 << below(8));
      } else if (kind == 2 && place.size >= 4) {  // a number that may be that of some row
        const auto number = static_cast<std::uint32_t>(below(rows + 8));
        std::memcpy(changed.data() + place.begin + below(place.size / 4) * 4, &number, sizeof number);
      } else {  // the row of another
        changed.replace(place.begin + below(rows) * place.unit, place.unit, bytes,
                        place.begin + below(rows) * place.unit, place.unit);
      }
    }
    sample::mend(changed, places);
    if (auto made_up = loaded(changed)) ask_made_up(*std::move(made_up), ask);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto input = input_of(text_of(data, size));
  if (input.articles.empty()) return 0;
  const auto graph = built(input, false);
  check_ways(input, graph);
  check_binary(graph, input.ask);
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
