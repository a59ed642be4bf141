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
  std::size_t lines = 0;     ///< empty ones are not counted; a file that is no NDJSON counts as one
  std::size_t left_out = 0;  ///< those with faults
};

namespace graph_parts {

/// A join or a separation as it was read.
struct PairLine {
  GlobalPair pair;
  bool apart;
  TextPlace place;
};

/// Reads one source after the other into one graph.
class GraphReader {
public:
  /// An article, or the faults that are the reason why there is none.
  template <class Loaded>
  void take(const Loaded& loaded) {
    if (loaded) builder_.add(*loaded);
    count(loaded.faults());
  }

  /// All of a stream.
  template <class Stream>
  void take_all(Stream& stream) {
    while (stream.next()) {
      if constexpr (requires { stream.join(); }) {
        if (stream.article() != nullptr) builder_.add(*stream.article());
        if (stream.join() != nullptr) {
          builder_.add(*stream.join());
          pairs_.push_back({*stream.join(), false, stream.place()});
        }
        if (stream.apart() != nullptr) {
          builder_.add(*stream.apart());
          pairs_.push_back({*stream.apart(), true, stream.place()});
        }
      } else if (stream) {
        builder_.add(*stream);
      }
      count(stream.faults());
    }
  }

  template <class...>
  [[nodiscard]] GraphReading finish() && {
    reading_.graph = std::move(builder_).build();
    add_faults_of_pairs();
    return std::move(reading_);
  }

private:
  template <class...>
  void count(const Faults& faults) {
    ++reading_.lines;
    if (!faults.empty()) ++reading_.left_out;
    for (const auto& fault : faults) reading_.faults.push_back(fault);
  }

  /// A fault for each pair that is not in the graph, for it is of an entity and a deal.
  template <class...>
  void add_faults_of_pairs() {
    for (const auto& [pair, apart, place] : pairs_) {
      if (apart ? reading_.graph.apart().contains(Apart{pair.first(), pair.second()})
                : reading_.graph.joins().contains(Join{pair.first(), pair.second()}))
        continue;
      ++reading_.left_out;
      auto fault = base_parts::fault_of(
          FaultKind::malformed, base_parts::in_quotes(pair.first()) + " and " + base_parts::in_quotes(pair.second()),
          "two entities or two deals");
      fault.place = place;
      reading_.faults.push_back(std::move(fault));
    }
  }

  GraphBuilder builder_;
  GraphReading reading_;
  std::vector<PairLine> pairs_;
};

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
  graph_parts::GraphReader reader;
  reader.take_all(stream);
  return std::move(reader).finish();
}

/// The same of NDJSON: articles, one a line, and joins as `save` writes them. Of files and folders: `load_graph`.
///
/// @code
///   std::ifstream in{"articles.ndjson"};
///   const auto read = newsgraph::read_graph(in);
///   for (const auto& fault : read.faults) std::cerr << fault << '\n';
///   for (const auto id : deals(read.graph)) …
/// @endcode
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] GraphReading read_graph(std::istream& in, LoadOptions options = {}) {
  return read_graph(GraphStream<Parser>{in, std::move(options)});
}

}  // namespace newsgraph::inline v0_1
