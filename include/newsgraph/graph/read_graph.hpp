// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/merge.hpp>

#include <cstddef>
#include <istream>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A graph that was read, and what was wrong with lines that are not in it.
struct GraphReading {
  Graph graph;
  Faults faults;             ///< of all lines, in their order; then of joins and separations that are of two kinds
  std::size_t lines = 0;     ///< empty ones are not counted
  std::size_t left_out = 0;  ///< those with faults
};

namespace graph_parts {

/// A join or a separation as it was read.
struct PairLine {
  GlobalPair pair;
  bool apart;
  TextPlace place;
};

/// Adds a fault for each pair that is not in the graph, for it is of an entity and a deal.
template <class...>
void add_faults_of_pairs(GraphReading& reading, const std::vector<PairLine>& pairs) {
  for (const auto& [pair, apart, place] : pairs) {
    if (apart ? reading.graph.apart().contains(Apart{pair.first(), pair.second()})
              : reading.graph.joins().contains(Join{pair.first(), pair.second()}))
      continue;
    ++reading.left_out;
    auto fault = base_parts::fault_of(
        FaultKind::malformed, base_parts::in_quotes(pair.first()) + " and " + base_parts::in_quotes(pair.second()),
        "two entities or two deals");
    fault.place = place;
    reading.faults.push_back(std::move(fault));
  }
}

}  // namespace graph_parts

/// Reads the articles of an `ArticleStream`, or the articles and joins of a `GraphStream`, to its end. A line with
/// faults is left out and does not stop those after it; of several versions of one article the latest stays (see
/// `replaces`). Linear in what is read, however often an article comes.
template <class Stream>
  requires requires(Stream& stream) {
    stream.next();
    stream.faults();
  }
[[nodiscard]] GraphReading read_graph(Stream&& stream) {
  GraphBuilder builder;
  GraphReading reading;
  std::vector<graph_parts::PairLine> pairs;
  while (stream.next()) {
    ++reading.lines;
    if constexpr (requires { stream.join(); }) {
      if (stream.article() != nullptr) builder.add(*stream.article());
      if (stream.join() != nullptr) builder.add(*stream.join());
      if (stream.apart() != nullptr) builder.add(*stream.apart());
      if (stream.join() != nullptr) pairs.push_back({*stream.join(), false, stream.place()});
      if (stream.apart() != nullptr) pairs.push_back({*stream.apart(), true, stream.place()});
    } else if (stream) {
      builder.add(*stream);
    }
    if (stream.faults().empty()) continue;
    ++reading.left_out;
    for (const auto& fault : stream.faults()) reading.faults.push_back(fault);
  }
  reading.graph = std::move(builder).build();
  graph_parts::add_faults_of_pairs(reading, pairs);
  return reading;
}

/// The same of NDJSON: articles, one a line, and joins as `save` writes them.
///
/// @code
///   std::ifstream in{"articles.ndjson"};
///   const auto read = newsgraph::read_graph(in);
///   for (const auto& fault : read.faults) std::cerr << to_string(fault) << '\n';
///   for (const auto id : deals(read.graph)) …
/// @endcode
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] GraphReading read_graph(std::istream& in, LoadOptions options = {}) {
  return read_graph(GraphStream<Parser>{in, std::move(options)});
}

}  // namespace newsgraph::inline v0_1
