// SPDX-License-Identifier: MIT

// Measures, side by side in one run over the same graphs, how fast circles are found: by this library, by Boost.Graph,
// by igraph and by networkx. Each stops after a number of seconds; those that come to the end have to agree.

#ifdef NEWSGRAPH_HAS_BOOST_GRAPH
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/tiernan_all_cycles.hpp>
#endif
#ifdef NEWSGRAPH_HAS_IGRAPH
#include <igraph.h>
#endif

#include "company_graphs.hpp"

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/circles/circle_search.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifdef NEWSGRAPH_HAS_BOOST_GRAPH
using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

namespace boost {
/// Boost 1.74 asks for it, and has it for directed_graph alone, which is several times slower.
inline void renumber_vertex_indices(BoostGraph&) {}
}  // namespace boost
#endif

namespace {

using namespace newsgraph;
using benchmark::CompanyGraph;

class Clock {
public:
  explicit Clock(double limit) : limit_{limit} {}

  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  [[nodiscard]] bool is_over() const { return seconds() > limit_; }

private:
  double limit_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

struct Count {
  std::uint64_t circles = 0;
  std::uint64_t length = 0;  // of all of them, where it is counted
  double seconds = 0;
  bool complete = true;

  [[nodiscard]] double rate() const { return static_cast<double>(circles) / seconds; }
};

/// Looks at the clock now and then. Whether to go on.
bool count_one(Count& count, std::size_t length, const Clock& clock) {
  count.length += length;
  if ((++count.circles & 0xFFF) == 0 && clock.is_over()) count.complete = false;
  return count.complete;
}

/// The search itself, over arrays.
Count search(const CompanyGraph& graph, std::size_t longest, double limit) {
  const auto arcs = graph.arcs();
  Count count;
  const Clock clock{limit};
  query_parts::CircleSearch{
      arcs, longest}([&](std::span<const std::uint32_t> circle) { return count_one(count, circle.size(), clock); });
  count.seconds = clock.seconds();
  return count;
}

/// The question, over a graph of loans: every circle comes with its payments.
Count question(const CompanyGraph& graph, std::size_t longest, double limit) {
  Article article;
  article.uri = "urn:newsgraph:benchmark";
  for (std::uint32_t i = 0; i < graph.companies; ++i) {
    auto& company = article.entities.emplace_back();
    company.id = std::to_string(i);
    company.kind = EntityKind::company;
    company.name = "company " + company.id;
  }
  for (const auto& [payer, payee] : graph.pairs) {
    auto& deal = article.deals.emplace_back();
    deal.id = "d" + std::to_string(article.deals.size());
    deal.type = DealType::loan;
    deal.parties = {{std::to_string(payer), Role::lender, {}, {}, {}, {}},
                    {std::to_string(payee), Role::borrower, {}, {}, {}, {}}};
  }
  Graph made;
  made.add(article);
  const Payments payments{made};
  Count count;
  const Clock clock{limit};
  for_each_circle(payments, longest,
                  [&](std::span<const PaymentPair> circle) { return count_one(count, circle.size(), clock); });
  count.seconds = clock.seconds();
  return count;
}

#ifdef NEWSGRAPH_HAS_BOOST_GRAPH
struct TimeIsUp {};

struct CountCircles {
  Count& count;
  const Clock& clock;

  template <class Path>
  void cycle(const Path& path, const BoostGraph&) {
    if (!count_one(count, path.size(), clock) || clock.is_over()) throw TimeIsUp{};
  }
};

Count boost_tiernan(const CompanyGraph& graph, std::size_t longest, double limit) {
  BoostGraph made{graph.pairs.begin(), graph.pairs.end(), graph.companies};
  Count count;
  const Clock clock{limit};
  try {
    boost::tiernan_all_cycles(made, CountCircles{count, clock}, 2, longest);
  } catch (TimeIsUp) {
    count.complete = false;
  }
  count.seconds = clock.seconds();
  return count;
}
#endif

#ifdef NEWSGRAPH_HAS_IGRAPH
const Clock* igraph_clock = nullptr;

igraph_error_t igraph_stops(void*) {
  if (!igraph_clock->is_over()) return IGRAPH_SUCCESS;
  IGRAPH_FINALLY_FREE();
  return IGRAPH_INTERRUPTED;
}

/// Debian's igraph has no circles of bounded length, but simple paths: for each company those to its payers, whereupon
/// it is taken out. It holds the paths of one company at a time.
Count igraph_paths(const CompanyGraph& graph, std::size_t longest, double limit) {
  igraph_set_error_handler(igraph_error_handler_ignore);
  igraph_vector_int_t edges;
  igraph_vector_int_init(&edges, 0);
  for (const auto& [payer, payee] : graph.pairs) {
    igraph_vector_int_push_back(&edges, payer);
    igraph_vector_int_push_back(&edges, payee);
  }
  igraph_t made;
  igraph_create(&made, &edges, graph.companies, IGRAPH_DIRECTED);
  igraph_vector_int_t payers;
  igraph_vector_int_t paths;
  igraph_vector_int_init(&payers, 0);
  igraph_vector_int_init(&paths, 0);
  Count count;
  const Clock clock{limit};
  igraph_clock = &clock;
  igraph_set_interruption_handler(igraph_stops);
  for (std::uint32_t company = 0; company < graph.companies && count.complete; ++company) {
    igraph_neighbors(&made, &payers, company, IGRAPH_IN);
    if (igraph_vector_int_empty(&payers)) continue;
    const auto error = igraph_get_all_simple_paths(&made, &paths, company, igraph_vss_vector(&payers),
                                                   static_cast<igraph_integer_t>(longest) - 1, IGRAPH_OUT);
    count.complete = error == IGRAPH_SUCCESS && !clock.is_over();
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&paths); ++i)
      if (VECTOR(paths)[i] < 0)
        ++count.circles;
      else
        ++count.length;
    igraph_es_t of_company;
    igraph_es_incident(&of_company, company, IGRAPH_ALL);
    igraph_delete_edges(&made, of_company);
    igraph_es_destroy(&of_company);
  }
  count.seconds = clock.seconds();
  igraph_vector_int_destroy(&paths);
  igraph_vector_int_destroy(&payers);
  igraph_vector_int_destroy(&edges);
  igraph_destroy(&made);
  return count;
}
#endif

#ifdef NEWSGRAPH_CIRCLES_SCRIPT
std::string python = NEWSGRAPH_PYTHON;

/// networkx, in a process of its own that measures itself. Nothing where it does not run.
std::optional<Count> networkx(const CompanyGraph& graph, std::size_t longest, double limit) {
  const auto path = fmt::format("{}/newsgraph-circles-{}", std::filesystem::temp_directory_path().string(), getpid());
  {
    std::ofstream edges{path};
    for (const auto& [payer, payee] : graph.pairs) edges << payer << ' ' << payee << '\n';
  }
  const auto command =
      fmt::format("{} {} {} {} {} 2>/dev/null", python, NEWSGRAPH_CIRCLES_SCRIPT, path, longest, limit);
  auto* const pipe = popen(command.c_str(), "r");
  Count count;
  int complete = 0;
  const bool read =
      pipe != nullptr && std::fscanf(pipe, "%" SCNu64 " %lf %d", &count.circles, &count.seconds, &complete) == 3;
  if (pipe != nullptr) pclose(pipe);
  std::remove(path.c_str());
  count.complete = complete != 0;
  return read ? std::optional{count} : std::nullopt;
}
#endif

struct Contender {
  std::string name;
  std::function<std::optional<Count>(const CompanyGraph&, std::size_t, double)> run;
};

std::vector<Contender> contenders() {
  return {
      {"newsgraph, query_parts::CircleSearch", search},
      {"newsgraph, for_each_circle", question},
#ifdef NEWSGRAPH_HAS_BOOST_GRAPH
      {"Boost.Graph, tiernan_all_cycles", boost_tiernan},
#endif
#ifdef NEWSGRAPH_HAS_IGRAPH
      {"igraph, all_simple_paths", igraph_paths},
#endif
#ifdef NEWSGRAPH_CIRCLES_SCRIPT
      {"networkx", networkx},
#endif
  };
}

/// The median by speed of several runs, and of many where they are short.
std::optional<Count> median(const Contender& contender, const CompanyGraph& graph, std::size_t longest, double limit,
                            std::size_t runs) {
  std::vector<Count> counts;
  const Clock clock{0.02};
  while (counts.size() < runs || (runs > 1 && counts.size() < 1'000 && !clock.is_over())) {
    const auto count = contender.run(graph, longest, limit);
    if (!count) return std::nullopt;
    counts.push_back(*count);
  }
  std::ranges::sort(counts, {},
                    [](const Count& count) { return count.complete ? count.seconds : 1e9 / (1 + count.rate()); });
  return counts[counts.size() / 2];
}

/// How many times as fast `a` is as `b`: by time where both came to the end, else by circles a second.
double times_as_fast(const Count& a, const Count& b) {
  return a.complete && b.complete ? b.seconds / a.seconds : a.rate() / b.rate();
}

/// Prints a line for each contender. Whether those that came to the end agree.
bool compare(const CompanyGraph& graph, std::size_t longest, double limit, std::size_t runs) {
  fmt::print("{}: {} companies, {} pairs, length up to {}\n", graph.name, graph.companies, graph.pairs.size(), longest);
  std::optional<Count> ours;
  std::optional<std::uint64_t> agreed;
  for (const auto& contender : contenders()) {
    const auto count = median(contender, graph, longest, limit, runs);
    if (!count) {
      fmt::print("  {:<32} does not run here\n", contender.name);
      continue;
    }
    if (!ours) ours = count;
    fmt::print("  {:<32} {:>13} circles{} {:>10.6f} s {:>12.0f} /s", contender.name, count->circles,
               count->complete ? "   " : " ..", count->seconds, count->rate());
    const bool comparable = (ours->complete && count->complete) || (ours->circles != 0 && count->circles != 0);
    fmt::print("{}\n", comparable ? fmt::format(" {:>10.1f} x as long", times_as_fast(*ours, *count)) : "");
    std::fflush(stdout);
    if (!count->complete) continue;
    if (agreed && *agreed != count->circles) return false;
    agreed = count->circles;
  }
  return true;
}

std::vector<CompanyGraph> graphs() {
  using namespace benchmark;
  return {
      zipf("Zipf", 5'000, 16'000),         renumbered("Zipf, numbered at random", zipf("", 5'000, 16'000)),
      zipf("Zipf, denser", 2'000, 40'000), zipf("Zipf, as of 100,000 articles", 5'000, 200'000),
      one_way("one way only", 200, 10),    complete("each pays each", 4),
      complete("each pays each", 12),      ring("one ring", 5'000),
      ladder("neighbours", 5'000),
  };
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t runs = 5;
  double limit = 2;
  std::size_t most_pairs = 1'000'000;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view option = argv[i];
    if (option == "--runs") runs = std::strtoull(argv[i + 1], nullptr, 10);
    if (option == "--seconds") limit = std::strtod(argv[i + 1], nullptr);
    if (option == "--pairs") most_pairs = std::strtoull(argv[i + 1], nullptr, 10);
#ifdef NEWSGRAPH_CIRCLES_SCRIPT
    if (option == "--python") python = argv[i + 1];
#endif
  }
  fmt::print("median of {} runs of at most {} s each; .. stopped before the end\n", runs, limit);
  for (const auto& graph : graphs()) {
    if (graph.pairs.size() > most_pairs) continue;
    for (const std::size_t longest : {4U, 5U, 6U}) {
      if (compare(graph, longest, limit, runs)) continue;
      fmt::print(stderr, "they do not agree\n");
      return 1;
    }
  }
}
