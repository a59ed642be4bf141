// SPDX-License-Identifier: MIT

// Measures how well a graph knows a company by another spelling of its name: of the pairs that it joins, how many are
// one company (precision), and of the pairs that are one, how many it joins (recall), each with its 95 % interval
// (Wilson).
//
//   names [--list] [--precision P] [--recall R] FILE...
//
// A file has one pair a line, "name<TAB>name<TAB>1", where 0 stands for two companies; what follows a further tab says
// of which kind the pair is. Lines that begin with # are skipped. --list tells each wrong pair. The program fails where
// a file's precision or recall is below P or R (0 unless said), or where a pair is joined in one order and not in the
// other.

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/entity.hpp>

#include "wilson.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace newsgraph;

struct Pair {
  std::string first;
  std::string second;
  bool one;
  std::string kind;
};

std::optional<Pair> parse_pair(std::string_view line) {
  std::vector<std::string> fields{""};
  for (const char c : line)
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  if (fields.size() < 3 || fields.size() > 4 || fields[0].empty() || fields[1].empty()) return std::nullopt;
  if (fields[2] != "0" && fields[2] != "1") return std::nullopt;
  return Pair{fields[0], fields[1], fields[2] == "1", fields.size() == 4 ? fields[3] : ""};
}

Article naming(std::string uri, std::string_view name) {
  Article article;
  article.uri = std::move(uri);
  article.entities.push_back(company("a", std::string{name}));
  return article;
}

/// Whether a graph makes them one, where the article with `first` is added first.
bool joined(std::string_view first, std::string_view second) {
  Graph graph;
  graph.add(naming("urn:a", first));
  graph.add(naming("urn:b", second));
  return graph.find_global("urn:a#a") == graph.find_global("urn:b#a");
}

/// `right` of `of`, with the interval in which the share lies with 95 %.
struct Share {
  std::size_t right = 0;
  std::size_t of = 0;

  double value() const { return of == 0 ? 1 : static_cast<double>(right) / static_cast<double>(of); }
  ShareInterval interval() const { return of == 0 ? ShareInterval{0, 1} : wilson(right, of); }
};

std::string told(const Share& share) {
  const auto [low, high] = share.interval();
  return fmt::format("{:.4f} ({} of {}, {:.4f} to {:.4f})", share.value(), share.right, share.of, low, high);
}

struct Score {
  std::size_t one = 0;
  std::size_t two = 0;
  std::size_t joined_one = 0;
  std::size_t joined_two = 0;
  std::size_t torn = 0;  // joined in one order only

  Share precision() const { return {joined_one, joined_one + joined_two}; }
  Share recall() const { return {joined_one, one}; }
};

/// Counts a pair, as what is worse where its two orders differ; what is wrong with it, or nothing.
std::string_view count(const Pair& pair, Score& score) {
  const bool forth = joined(pair.first, pair.second);
  const bool back = joined(pair.second, pair.first);
  const bool join = pair.one ? forth && back : forth || back;
  ++(pair.one ? score.one : score.two);
  if (join) ++(pair.one ? score.joined_one : score.joined_two);
  if (forth != back) {
    ++score.torn;
    return "by order";
  }
  if (join == pair.one) return {};
  return join ? "joined" : "missed";
}

/// Nothing where a line is no pair, or there is none.
std::optional<Score> measure(const std::string& file, bool list) {
  Score score;
  std::ifstream in{file};
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const auto pair = parse_pair(line);
    if (!pair) {
      fmt::print(stderr, "{}:{}: found \"{}\", expected name, name, 0 or 1 between tabs\n", file, number, line);
      return std::nullopt;
    }
    const auto wrong = count(*pair, score);
    if (list && !wrong.empty())
      fmt::print("{}:{}: {:8}  {} | {}  [{}]\n", file, number, wrong, pair->first, pair->second, pair->kind);
  }
  if (score.one + score.two != 0) return score;
  fmt::print(stderr, "{}: nothing to measure\n", file);
  return std::nullopt;
}

int usage() {
  fmt::print(stderr, "usage: names [--list] [--precision P] [--recall R] FILE...\n");
  return 2;
}

/// A share from 0 to 1.
std::optional<double> parse_limit(const char* text) {
  char* end = nullptr;
  const auto limit = std::strtod(text, &end);
  if (end == text || *end != '\0' || !(limit >= 0 && limit <= 1)) return std::nullopt;
  return limit;
}

}  // namespace

int main(int argc, char** argv) {
  bool list = false;
  double precision = 0;
  double recall = 0;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--list") {
      list = true;
    } else if (argument == "--precision" || argument == "--recall") {
      const auto limit = i + 1 < argc ? parse_limit(argv[++i]) : std::nullopt;
      if (!limit) return usage();
      (argument == "--recall" ? recall : precision) = *limit;
    } else if (argument.starts_with("--")) {
      return usage();
    } else {
      files.emplace_back(argument);
    }
  }
  if (files.empty()) return usage();
  bool good = true;
  for (const auto& file : files) {
    const auto score = measure(file, list);
    if (!score) return 1;
    fmt::print("{}: {} pairs, {} one company, {} two\n", file, score->one + score->two, score->one, score->two);
    fmt::print("  precision {}\n  recall    {}\n", told(score->precision()), told(score->recall()));
    if (score->torn != 0) fmt::print("  {} joined in one order and not in the other\n", score->torn);
    good = good && score->torn == 0 && score->precision().value() >= precision && score->recall().value() >= recall;
  }
  return good ? 0 : 1;
}
