// SPDX-License-Identifier: MIT

// Measures how things grow: articles read on one core and on several, and a graph loaded again; then what adding an
// article, its memory and each query cost in graphs of 10,000, 100,000, ... articles, up to --articles, on so many
// --companies, and merging others into the largest. A query that would take more than so many --seconds is not asked.
//
// Several cores are threads, as one would write it who wants the graph in this program: each with a part of the
// articles and a graph of its own, merged at the end; or readers that hand their articles to the one who adds them.
// What processes would hand over to each other, a saved graph that is read again, stands beside it.

#include "allocated.hpp"
#include "generator.hpp"

#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>
#ifdef NEWSGRAPH_HAS_SIMDJSON
#include <newsgraph/json/simdjson.hpp>
#endif

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <functional>
#include <istream>
#include <mutex>
#include <optional>
#include <ostream>
#include <random>
#include <sstream>
#include <streambuf>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace newsgraph;
using Clock = std::chrono::steady_clock;

template <class Work>
double seconds_of(Work work) {
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Of the processor, on one thread: what else runs beside it is not in it.
template <class Work>
double own_seconds_of(Work work) {
  const auto start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// Text as a stream, without a copy.
struct TextBuffer : std::streambuf {
  explicit TextBuffer(std::string_view text) {
    auto* const begin = const_cast<char*>(text.data());  // a get area alone is not written to
    setg(begin, begin, begin + text.size());
  }
};

/// Counts what is written.
struct CountingBuffer : std::streambuf {
  std::size_t bytes = 0;
  int_type overflow(int_type c) override { return ++bytes, c; }
  std::streamsize xsputn(const char*, std::streamsize count) override {
    bytes += static_cast<std::size_t>(count);
    return count;
  }
};

template <class Parser>
Graph graph_of(std::string_view text) {
  TextBuffer buffer{text};
  std::istream in{&buffer};
  return read_graph<Parser>(in).graph;
}

/// Whole lines, about as many bytes in each part.
std::vector<std::string_view> parts_of(std::string_view text, std::size_t count) {
  std::vector<std::string_view> parts;
  for (; count > 1; --count) {
    const auto end = std::min(text.find('\n', text.size() / count), text.size() - 1) + 1;
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  parts.push_back(text);
  return parts;
}

/// A graph of each part, read by a thread of its own.
template <class Parser>
std::vector<Graph> graphs_of_parts(std::string_view corpus, std::size_t threads) {
  const auto parts = parts_of(corpus, threads);
  std::vector<Graph> graphs(threads);
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) others.emplace_back([&, i] { graphs[i] = graph_of<Parser>(parts[i]); });
  graphs[0] = graph_of<Parser>(parts[0]);
  for (auto& thread : others) thread.join();
  return graphs;
}

Graph merged(std::vector<Graph> graphs) {
  for (std::size_t i = 1; i < graphs.size(); ++i) graphs[0] = merge(std::move(graphs[0]), std::move(graphs[i]));
  return std::move(graphs[0]);
}

/// Threads that read articles, and this one, which adds them to the one graph and reads where there are none to add.
template <class Parser>
Graph graph_of_readers(std::string_view corpus, std::size_t threads) {
  using Batch = std::vector<Article>;
  constexpr std::size_t most_waiting = 8;
  const auto parts = parts_of(corpus, corpus.size() / 500'000 + 1);
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Batch> waiting;
  const auto read_next = [&]() -> std::optional<Batch> {
    const auto at = next++;
    if (at >= parts.size()) return std::nullopt;
    Batch batch;
    for (auto rest = parts[at]; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1))
      if (auto loaded = load<Parser>(rest.substr(0, rest.find('\n')))) batch.push_back(std::move(loaded).value());
    return batch;
  };
  std::vector<std::thread> readers;
  for (std::size_t i = 1; i < threads; ++i)
    readers.emplace_back([&] {
      while (auto batch = read_next()) {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return waiting.size() < most_waiting; });
        waiting.push_back(std::move(*batch));
        changed.notify_all();
      }
    });
  const auto take = [&](bool wait) {
    std::unique_lock lock{mutex};
    if (wait) changed.wait(lock, [&] { return !waiting.empty(); });
    if (waiting.empty()) return std::optional<Batch>{};
    std::optional batch{std::move(waiting.front())};
    waiting.pop_front();
    changed.notify_all();
    return batch;
  };
  GraphBuilder builder;
  for (std::size_t added = 0; added < parts.size(); ++added) {
    auto batch = take(false);
    if (!batch) batch = read_next();
    if (!batch) batch = take(true);
    for (const auto& article : *batch) builder.add(article);
  }
  for (auto& reader : readers) reader.join();
  return std::move(builder).build();
}

/// How long `save(graph, out)` takes, and `load(in)` to make one of what it wrote.
template <class Save, class Load>
void print_loading(std::string_view how, const Graph& graph, Save save, Load load) {
  const auto articles = static_cast<double>(graph.table<ArticleNode>().size());
  std::string saved;
  const auto save_seconds = seconds_of([&] {
    std::ostringstream out;
    save(graph, out);
    saved = std::move(out).str();
  });
  TextBuffer buffer{saved};
  std::istream in{&buffer};
  const auto load_seconds = seconds_of([&] {
    if (load(in).template table<ArticleNode>().size() != graph.table<ArticleNode>().size()) std::abort();
  });
  fmt::print("{:<44} {:.2f} us an article to save, {:.2f} to load, {:.0f} bytes\n", how, save_seconds * 1e6 / articles,
             load_seconds * 1e6 / articles, static_cast<double>(saved.size()) / articles);
}

template <class Parser>
void read_in_threads(std::string_view name, const std::string& corpus, std::size_t articles, std::size_t runs) {
  fmt::print("\n{:<44} {:>10} {:>10} {:>10} {:>10}\n", name, "s reading", "s merging", "s in all", "speed-up");
  std::vector<std::size_t> counts{1, 2};
  if (const std::size_t cores = std::thread::hardware_concurrency(); cores > 2) counts.push_back(cores);
  std::optional<double> alone;
  const auto take_speed_up = [&](double all) { return (alone ? *alone : alone.emplace(all)) / all; };
  for (const auto count : counts) {
    std::vector<double> reading, merging, all;
    for (std::size_t run = 0; run < runs; ++run) {
      std::vector<Graph> graphs;
      Graph graph;
      reading.push_back(seconds_of([&] { graphs = graphs_of_parts<Parser>(corpus, count); }));
      merging.push_back(seconds_of([&] { graph = merged(std::move(graphs)); }));
      all.push_back(reading.back() + merging.back());
      if (graph.table<ArticleNode>().size() != articles) std::abort();
    }
    fmt::print("{:<44} {:>10.3f} {:>10.3f} {:>10.3f} {:>10.2f}\n",
               fmt::format("graphs of parts, merged: threads {}", count), median(reading), median(merging), median(all),
               take_speed_up(median(all)));
  }
  for (const auto count : counts) {
    std::vector<double> all;
    for (std::size_t run = 0; run < runs; ++run) {
      Graph graph;
      all.push_back(seconds_of([&] { graph = graph_of_readers<Parser>(corpus, count); }));
      if (graph.table<ArticleNode>().size() != articles) std::abort();
    }
    fmt::print("{:<44} {:>10} {:>10} {:>10.3f} {:>10.2f}\n", fmt::format("readers of one graph: threads {}", count), "",
               "", median(all), take_speed_up(median(all)));
  }
  const auto graph = graph_of<Parser>(corpus);
  print_loading(
      "as NDJSON", graph, [](const Graph& from, std::ostream& out) { save(from, out); },
      [](std::istream& in) { return read_graph<Parser>(in).graph; });
  print_loading(
      "in the binary form", graph, [](const Graph& from, std::ostream& out) { save_binary(from, out); },
      [](std::istream& in) { return load_binary(in).value(); });
}

template <class Range>
std::size_t count_of(const Range& range) {
  return static_cast<std::size_t>(range.count());
}

/// What is asked, and of whom.
struct Scene {
  struct Company {
    EntityId id;
    std::size_t deals;
  };

  explicit Scene(const Graph& of)
      : graph{of}, articles{of.table<ArticleNode>().size()}, payments{of}, busiest{company(0)}, hundredth{company(99)} {
    std::mt19937_64 random{7};
    const auto all_deals = graph.table<DealNode>();
    for (std::size_t i = 0; i < 1'000; ++i) some_deals.push_back(DealId{random() % all_deals.size()});
    for (std::size_t i = 0; i < 20; ++i) some_articles.push_back(ArticleId{random() % articles});
  }

  const Graph& graph;
  std::size_t articles;
  Payments payments;
  Company busiest;
  Company hundredth;
  std::vector<DealId> some_deals;
  std::vector<ArticleId> some_articles;

private:
  [[nodiscard]] Company company(std::size_t rank) const {
    auto id = find_company(graph, benchmark::ArticleGenerator::company_name(rank));
    if (!id) id = *companies(graph).begin();  // few articles don't name so many
    return {*id, count_of(deals_of(graph, *id, {.statuses = any_status}))};
  }
};

struct QueryTime {
  double seconds;
  double nanoseconds_each;
};

struct Query {
  std::string name;
  std::function<std::size_t(const Scene&)> ask;
  std::vector<QueryTime> times{};  // by size of the graph, as far as it was asked
};

/// Queries whose times are given for one thing.
struct Group {
  std::string unit;
  std::function<std::size_t(const Scene&)> units;
  std::vector<Query> queries;
};

std::size_t pairs_of(const Payments& payments) { return payments.pairs().size(); }

Group of_all_articles() {
  const Filter in_spring{.period = Period::parse("2025-03/2025-04").value(), .modality = Modality::asserted};
  return {"an article",
          [](const Scene& s) { return s.articles; },
          {
              {"deals", [](const Scene& s) { return count_of(deals(s.graph)); }},
              {"deals, by period and modality",
               [in_spring](const Scene& s) { return count_of(deals(s.graph, in_spring)); }},
              {"flows", [](const Scene& s) { return count_of(flows(s.graph)); }},
              {"Payments", [](const Scene& s) { return pairs_of(Payments{s.graph}); }},
              {"large_payments",
               [](const Scene& s) {
                 const auto least = Money::from_major(50'000'000'000, Currency::USD);
                 return pairs_of(large_payments(s.graph, s.payments, least, Certainty::certain));
               }},
              {"circles of 3, the first 10,000", [](const Scene& s) { return circles(s.payments, 3).size(); }},
              {"ledger", [](const Scene& s) { return ledger(s.graph).entries.size(); }},
              {"time_line", [](const Scene& s) { return time_line(s.graph).events.size(); }},
              {"findings", [](const Scene& s) { return findings(s.graph).size(); }},
              {"competitor_backers", [](const Scene& s) { return competitor_backers(s.graph).size(); }},
              {"overview", [](const Scene& s) { return overview(s.graph).size(); }},
              {"save",
               [](const Scene& s) {
                 CountingBuffer buffer;
                 std::ostream out{&buffer};
                 save(s.graph, out);
                 return buffer.bytes;
               }},
          }};
}

Group of_company(std::string_view which, Scene::Company Scene::*company) {
  Group group{
      fmt::format("a deal of the {} company", which), [company](const Scene& s) { return (s.*company).deals; }, {}};
  const auto add = [&](std::string name, auto ask) {
    group.queries.push_back(
        {std::move(name), [company, ask](const Scene& s) -> std::size_t { return ask(s, (s.*company).id); }});
  };
  add("deals_of", [](const Scene& s, EntityId of) { return count_of(deals_of(s.graph, of)); });
  add("paid_by", [](const Scene& s, EntityId of) { return count_of(paid_by(s.graph, of)); });
  add("totals of what it gets",
      [](const Scene& s, EntityId of) { return totals(s.graph, of, Side::gets).by_currency.size(); });
  add("suppliers", [](const Scene& s, EntityId of) { return suppliers(s.graph, of).known.size(); });
  add("backers", [](const Scene& s, EntityId of) { return backers(s.graph, of).size(); });
  add("both_sides", [](const Scene& s, EntityId of) { return both_sides(s.graph, of).size(); });
  for (const auto& [dependence, name] : rows_of<Dependence>)
    add(fmt::format("concentration of its {}", name), [dependence = dependence](const Scene& s, EntityId of) {
      return concentration(s.graph, of, dependence).by_currency.size();
    });
  add("exposure, one hop",
      [](const Scene& s, EntityId of) { return exposure(s.graph, of, {.hops = 1}).reached.size(); });
  add("exposure, two hops", [](const Scene& s, EntityId of) { return exposure(s.graph, of).reached.size(); });
  add("circles_through of 3, the first 10,000",
      [](const Scene& s, EntityId of) { return circles_through(s.payments, of, 3).size(); });
  add("time_line", [](const Scene& s, EntityId of) { return time_line(s.graph, {.party = of}).events.size(); });
  add("ledger", [](const Scene& s, EntityId of) { return ledger(s.graph, {.party = of}).entries.size(); });
  add("fact_table", [](const Scene& s, EntityId of) { return fact_table(s.graph, of).series.size(); });
  add("fact_contradictions", [](const Scene& s, EntityId of) { return fact_contradictions(s.graph, of).size(); });
  add("what_if, one hop",
      [](const Scene& s, EntityId of) { return what_if(s.graph, of, {.supposed = {.hops = 1}}).size(); });
  return group;
}

/// Of some things, each asked for alone.
template <class T>
Group of_one(std::string unit, std::vector<Id<T>> Scene::*some,
             std::vector<std::pair<std::string, std::function<std::size_t(const Graph&, Id<T>)>>> asked) {
  Group group{std::move(unit), [some](const Scene& s) { return (s.*some).size(); }, {}};
  for (auto& [name, ask] : asked)
    group.queries.push_back({std::move(name), [some, ask = std::move(ask)](const Scene& s) {
                               std::size_t sum = 0;
                               for (const auto one : s.*some) sum += ask(s.graph, one);
                               return sum;
                             }});
  return group;
}

Group of_one_deal() {
  return of_one<DealNode>(
      "a call for one deal", &Scene::some_deals,
      {
          {"consolidated", [](const Graph& g, DealId id) { return consolidated(g, id).tellings.size(); }},
          {"sources", [](const Graph& g, DealId id) { return sources<DealNode>(g, id).size(); }},
          {"contradictions", [](const Graph& g, DealId id) { return contradictions(g, id).size(); }},
          {"modality_of", [](const Graph& g, DealId id) { return std::size_t(modality_of(g, id)); }},
          {"alternatives_to", [](const Graph& g, DealId id) { return alternatives_to(g, id).size(); }},
          {"per_year", [](const Graph& g, DealId id) { return std::size_t(per_year(g, id).has_value()); }},
          {"find_deal",
           [](const Graph& g, DealId id) {
             return find_deal(g, fmt::format("{}#{}", g.uri(g[id].article), g[g[id].id])).value().index();
           }},
          {"find_company of its payer",
           [](const Graph& g, DealId id) {
             return find_company(g, g.name(g[g[id].parties][0].entity)).value().index();
           }},
      });
}

Group of_one_article() {
  return of_one<ArticleNode>(
      "a call for one article", &Scene::some_articles,
      {
          {"itself again", [](const Graph& g, ArticleId id) { return g.article(id).deals.size(); }},
          {"findings", [](const Graph& g, ArticleId id) { return findings(g, id).size(); }},
          {"ledger", [](const Graph& g, ArticleId id) { return ledger(g, {.article = id}).entries.size(); }},
          {"time_line", [](const Graph& g, ArticleId id) { return time_line(g, {.article = id}).events.size(); }},
          {"summary", [](const Graph& g, ArticleId id) { return summary(g, id).size(); }},
      });
}

/// Asks a query, once if that takes a second, and keeps the median.
double ask(const Query& query, const Scene& scene, std::size_t runs, std::size_t& checksum) {
  std::vector<double> seconds;
  do seconds.push_back(own_seconds_of([&] { checksum += query.ask(scene); }));
  while (seconds.size() < runs && seconds.front() < 1);
  return median(std::move(seconds));
}

/// What a query will take in a graph of so many articles, by what it took in the two before.
double expected_seconds(const Query& query, const std::vector<std::size_t>& sizes, std::size_t size) {
  const auto asked = query.times.size();
  if (asked == 0) return 0;
  const auto growth = [&](std::size_t from, std::size_t to) {
    return std::log(static_cast<double>(to) / static_cast<double>(from));
  };
  const auto last = query.times.back().seconds;
  auto power = 1.0;
  if (asked > 1 && last > 0.1)
    power =
        std::max(power, std::log(last / query.times[asked - 2].seconds) / growth(sizes[asked - 2], sizes[asked - 1]));
  return last * std::exp(power * growth(sizes[asked - 1], size));
}

/// Adds articles until there are so many, and returns the seconds that the graph took; making them is not in it.
double grow(Graph& graph, benchmark::ArticleGenerator& generator, std::size_t count) {
  double seconds = 0;
  std::vector<Article> batch;
  while (graph.table<ArticleNode>().size() < count) {
    batch.clear();
    while (batch.size() < 500 && graph.table<ArticleNode>().size() + batch.size() < count)
      batch.push_back(generator.next());
    seconds += own_seconds_of([&] {
      for (const auto& article : batch) graph.add(article);
    });
  }
  return seconds;
}

/// Prints what each query takes for one thing in graphs of those sizes, and in all in the largest that it was asked of.
void print(const Group& group, const std::vector<std::size_t>& sizes) {
  fmt::print("\n{:<44}", "ns " + group.unit);
  for (const auto size : sizes) fmt::print(" {:>12}", size);
  fmt::print(" {:>12}\n", "s in all");
  for (const auto& query : group.queries) {
    fmt::print("  {:<42}", query.name);
    for (std::size_t i = 0; i < sizes.size(); ++i)
      fmt::print(" {:>12}",
                 i < query.times.size() ? fmt::format("{:.1f}", query.times[i].nanoseconds_each) : "too slow");
    fmt::print(" {:>12.3f}\n", query.times.back().seconds);
  }
}

void measure_growth(const std::vector<std::size_t>& sizes, std::size_t companies, std::size_t runs,
                    double most_seconds) {
  std::vector<Group> groups{of_all_articles(), of_company("busiest", &Scene::busiest),
                            of_company("hundredth", &Scene::hundredth), of_one_deal(), of_one_article()};
  benchmark::ArticleGenerator generator{20'251'217, companies};
  Graph graph;
  std::size_t checksum = 0;
  fmt::print("\n{:>10} {:>14} {:>14} {:>10} {:>24} {:>10}\n", "articles", "us to add one", "kB an article", "with text",
             "us at the first question", "kB for it");
  for (const auto size : sizes) {
    const auto articles = static_cast<double>(size);
    const auto added = static_cast<double>(size - graph.table<ArticleNode>().size());
    const auto adding = grow(graph, generator, size);
    const auto memory = graph.memory();
    const auto before = benchmark::allocated();
    const auto first = own_seconds_of([&] { checksum += deal_clusters(graph).tellings(DealId{0}).size(); });
    const auto kept = static_cast<double>(benchmark::allocated() - before);
    const auto without_text = static_cast<double>(memory.tables + memory.strings);
    fmt::print("{:>10} {:>14.2f} {:>14.2f} {:>10.2f} {:>24.2f} {:>10.2f}\n", size, adding * 1e6 / added,
               without_text / 1e3 / articles,
               (without_text + static_cast<double>(memory.paragraph_text)) / 1e3 / articles, first * 1e6 / articles,
               kept / 1e3 / articles);
    std::fflush(stdout);
    const Scene scene{graph};
    for (auto& group : groups)
      for (auto& query : group.queries) {
        if (expected_seconds(query, sizes, size) > most_seconds) continue;
        const auto seconds = ask(query, scene, runs, checksum);
        query.times.push_back({seconds, seconds * 1e9 / static_cast<double>(group.units(scene))});
        if (seconds > 1) fmt::print(stderr, "{} of {}: {:.1f} s\n", query.name, size, seconds);
      }
  }
  for (const auto& group : groups) print(group, sizes);
  fmt::print("\nmerging graphs of so many articles into the largest\n");
  for (const auto size : {sizes.back() / 1'000, sizes.back() / 100, sizes.back() / 10}) {
    Graph other;
    grow(other, generator, size);
    const auto seconds = own_seconds_of([&] { graph = merge(std::move(graph), std::move(other)); });
    fmt::print("{:>10} {:>14.2f} us an article\n", size, seconds * 1e6 / static_cast<double>(size));
  }
  fmt::print("\ntoo slow: it would take more than {:.0f} s; checksum {}\n", most_seconds, checksum);
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t most = 1'000'000;
  std::size_t companies = 5'000;
  std::size_t runs = 3;
  std::size_t seconds = 60;
  const std::pair<std::string_view, std::size_t*> options[] = {
      {"--articles", &most}, {"--companies", &companies}, {"--runs", &runs}, {"--seconds", &seconds}};
  for (int i = 1; i + 1 < argc; i += 2)
    for (const auto& [name, value] : options)
      if (name == argv[i]) *value = std::strtoull(argv[i + 1], nullptr, 10);
  std::size_t least = 10'000;
  while (least >= most) least /= 10;
  std::vector<std::size_t> sizes;
  for (auto size = std::max<std::size_t>(least, 1); size < most; size *= 10) sizes.push_back(size);
  sizes.push_back(most);

  {
    const auto articles = std::min<std::size_t>(most, 100'000);
    benchmark::ArticleGenerator generator{20'251'217, companies};
    std::string corpus;
    for (std::size_t i = 0; i < articles; ++i) corpus += to_json(generator.next()) + '\n';
    fmt::print("{} articles, {:.1f} MB, medians of {} runs\n", articles, static_cast<double>(corpus.size()) / 1e6,
               runs);
    read_in_threads<NlohmannParser>("newsgraph", corpus, articles, runs);
#ifdef NEWSGRAPH_HAS_SIMDJSON
    read_in_threads<SimdjsonParser>("newsgraph over simdjson", corpus, articles, runs);
#endif
  }
  measure_growth(sizes, companies, runs, static_cast<double>(seconds));
}
