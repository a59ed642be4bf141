// SPDX-License-Identifier: MIT

// Measures, side by side in one run over one corpus, how fast articles are read: by nlohmann_json's
// DOM alone, by that and hand-written structs, by what of other parsers is here into the same structs, by this library
// into articles and into a graph; and then what memory holds them all.

#include "allocated.hpp"
#include "generator.hpp"
#include "peers.hpp"
#include "plain.hpp"

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/stream.hpp>
#ifdef NEWSGRAPH_HAS_SIMDJSON
#include <newsgraph/json/simdjson.hpp>
#endif

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace newsgraph;

/// What every way of reading has to agree on.
struct Checksum {
  std::uint64_t articles = 0;
  std::uint64_t deals = 0;
  std::uint64_t parties = 0;
  std::uint64_t evidence_bytes = 0;

  friend bool operator==(const Checksum&, const Checksum&) = default;
};

template <class Visitor>
void for_each_line(std::string_view corpus, Visitor visit) {
  for (auto rest = corpus; !rest.empty();) {
    const auto end = rest.find('\n');
    visit(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  }
}

/// The floor: a parser whose events go nowhere.
struct Nothing {
  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(std::int64_t) { return true; }
  bool number_unsigned(std::uint64_t) { return true; }
  bool number_float(double, const std::string&) { return true; }
  bool string(std::string&) { return true; }
  bool binary(nlohmann::json::binary_t&) { return true; }
  bool start_object(std::size_t) { return true; }
  bool key(std::string&) { return true; }
  bool end_object() { return true; }
  bool start_array(std::size_t) { return true; }
  bool end_array() { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) { return false; }
};

Checksum empty_events(const std::string& corpus) {
  Checksum sum;
  for_each_line(corpus, [&](std::string_view line) {
    Nothing nothing;
    sum.articles += nlohmann::json::sax_parse(line.data(), line.data() + line.size(), &nothing) ? 1 : 0;
  });
  return sum;
}

Checksum dom(const std::string& corpus) {
  Checksum sum;
  for_each_line(corpus, [&](std::string_view line) {
    const auto json = nlohmann::json::parse(line);
    ++sum.articles;
    sum.deals += json["deals"].size();
  });
  return sum;
}

bool read_with_nlohmann(std::string_view line, plain::Article& article) {
  nlohmann::json::parse(line).get_to(article);
  return true;
}

template <auto read>
Checksum plain_structs(const std::string& corpus) {
  Checksum sum;
  for_each_line(corpus, [&](std::string_view line) {
    plain::Article article;
    if (!read(line, article)) return;
    ++sum.articles;
    sum.deals += article.deals.size();
    for (const auto& deal : article.deals) {
      sum.parties += deal.parties.size();
      for (const auto& evidence : deal.evidence) sum.evidence_bytes += evidence.exact.size();
    }
  });
  return sum;
}

void count(Checksum& sum, const Article& article) {
  ++sum.articles;
  sum.deals += article.deals.size();
  for (const auto& deal : article.deals) {
    sum.parties += deal.parties.size();
    for (const auto& evidence : deal.evidence) sum.evidence_bytes += evidence.exact->size();
  }
}

template <class Parser>
Checksum articles(const std::string& corpus) {
  Checksum sum;
  json_parts::DocumentReader<Parser> reader;
  Article article;
  Faults faults;
  for_each_line(corpus, [&](std::string_view line) {
    if (reader.read(line, article, faults)) count(sum, article);
  });
  return sum;
}

template <class Parser>
Checksum fresh_articles(const std::string& corpus) {
  Checksum sum;
  for_each_line(corpus, [&](std::string_view line) {
    if (const auto loaded = load<Parser>(line)) count(sum, *loaded);
  });
  return sum;
}

template <class Parser>
Checksum one_graph(const std::string& corpus) {
  Graph graph;
  json_parts::DocumentReader<Parser> reader;
  Article article;
  Faults faults;
  Checksum sum;
  for_each_line(corpus, [&](std::string_view line) {
    if (!reader.read(line, article, faults)) return;
    graph.add(article);
    count(sum, article);
  });
  return sum;
}

struct Contender {
  std::string name;
  std::function<Checksum(const std::string&)> run;  // null of what is not here
  bool complete = true;                             // whether it has to agree with the others on everything
  std::vector<double> seconds{};
};

/// Whether the processor has what peers may be compiled for.
bool has_avx2() {
#ifdef __x86_64__
  return __builtin_cpu_supports("avx2") != 0;
#else
  return true;
#endif
}

/// Another parser, where CMake found it and the processor can run it.
template <bool is_here, auto read>
Contender peer(std::string_view name) {
  Contender made{fmt::format("    {}, hand-written structs", name), nullptr};
  if constexpr (is_here)
    if (has_avx2()) made.run = plain_structs<read>;
  return made;
}

std::vector<Contender> contenders() {
  return {
      {"nlohmann SAX, events dropped (floor)", empty_events, false},
      {"(a) nlohmann DOM alone", dom, false},
      {"(b) nlohmann DOM, hand-written structs", plain_structs<read_with_nlohmann>},
      peer<NEWSGRAPH_HAS_RAPIDJSON, peers::read_with_rapidjson>("RapidJSON in place"),
      peer<NEWSGRAPH_HAS_YYJSON, peers::read_with_yyjson>("yyjson"),
      peer<NEWSGRAPH_HAS_GLAZE, peers::read_with_glaze>("glaze"),
      peer<NEWSGRAPH_HAS_ON_DEMAND, peers::read_on_demand>("simdjson on demand"),
      {"(c) newsgraph, into one Article again and again", articles<NlohmannParser>},
      {"    newsgraph, into a new Article each", fresh_articles<NlohmannParser>},
      {"(d) newsgraph, and added to one graph", one_graph<NlohmannParser>},
#ifdef NEWSGRAPH_HAS_SIMDJSON
      {"(c) newsgraph over simdjson", articles<SimdjsonParser>},
      {"    newsgraph over simdjson, a new Article each", fresh_articles<SimdjsonParser>},
      {"(d) newsgraph over simdjson, into one graph", one_graph<SimdjsonParser>},
#endif
  };
}

/// What it takes to keep all articles at once, an article: `keep(line)` takes one more.
template <class Keep>
void print_memory(std::string_view name, const std::string& corpus, std::size_t articles, Keep keep) {
  const auto before = benchmark::allocated();
  for_each_line(corpus, [&](std::string_view line) { keep(line); });
  fmt::print("{:<50} {:>8.2f} kB\n", name,
             static_cast<double>(benchmark::allocated() - before) / 1e3 / static_cast<double>(articles));
}

void print_memory(const std::string& corpus, std::size_t articles) {
  fmt::print("\nall of them kept, an article\n");
  print_memory("hand-written structs", corpus, articles, [all = std::vector<plain::Article>{}](auto line) mutable {
    read_with_nlohmann(line, all.emplace_back());
  });
  print_memory("newsgraph, an Article each", corpus, articles,
               [all = std::vector<Article>{}](auto line) mutable { all.push_back(load(line).value()); });
  print_memory("newsgraph, one graph", corpus, articles,
               [graph = Graph{}](auto line) mutable { graph.add(load(line).value()); });
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

std::string make_corpus(std::size_t articles) {
  benchmark::ArticleGenerator generator{20'251'217, 5'000};
  std::string corpus;
  for (std::size_t i = 0; i < articles; ++i) corpus += to_json(generator.next()) + '\n';
  corpus.reserve(corpus.size() + 64);  // behind it peers may read
  return corpus;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t articles = 100'000;
  std::size_t runs = 5;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view option = argv[i];
    (option == "--articles" ? articles : runs) = std::strtoull(argv[i + 1], nullptr, 10);
  }
  const auto corpus = make_corpus(articles);
  const auto megabytes = static_cast<double>(corpus.size()) / 1e6;
  fmt::print("{} articles, {:.1f} MB, median of {} runs\n", articles, megabytes, runs);

  auto all = contenders();
  Checksum expected;
  for (std::size_t run = 0; run < runs; ++run)
    for (auto& contender : all) {
      if (!contender.run) continue;
      const auto start = std::clock();  // of the processor: what else runs beside it is not in it
      const auto sum = contender.run(corpus);
      contender.seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
      if (contender.complete && expected == Checksum{}) expected = sum;
      if (sum.articles != articles || (contender.complete && sum != expected)) {
        fmt::print(stderr, "{} read something else\n", contender.name);
        return 1;
      }
    }
  const auto base = median(all[2].seconds);
  for (const auto& contender : all) {
    if (!contender.run) {
      fmt::print("{:<50} {:>8}\n", contender.name, "left out");
      continue;
    }
    const auto seconds = median(contender.seconds);
    fmt::print("{:<50} {:>8.1f} MB/s {:>7.2f} x (b)\n", contender.name, megabytes / seconds, base / seconds);
  }
  print_memory(corpus, articles);
}
