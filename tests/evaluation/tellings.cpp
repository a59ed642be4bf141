// SPDX-License-Identifier: MIT

// Measures how well tellings of deals are told to be of one deal or of two, over labelled pairs of articles.
//
//   tellings [--list] [--united MOST] [--apart MOST] FILE...
//
// A file has one JSON object a line: {"shape": "...", "label": "one" or "two", "why": "...", "a": {article}, "b":
// {article}}, where each article has a deal "d". An analyst with only the two articles wrote the label of these two
// deals. "story", a number, is the same in pairs that share articles: the intervals take pairs to be independent, which
// those of one story are not.
//
// Exit status: 1 where more pairs of two deals are united, or more of one kept apart, than a limit says.

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/deal_clusters.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/json/load.hpp>

#include "wilson.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <fstream>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace newsgraph;
using Json = nlohmann::json;

/// How many of how many.
struct Count {
  std::size_t hits = 0;
  std::size_t of = 0;

  void add(bool hit) {
    hits += hit ? 1 : 0;
    ++of;
  }
};

/// The share in per cent with its 95 % interval.
std::string told(const Count& count) {
  if (count.of == 0) return "0 of 0";
  const auto share = static_cast<double>(count.hits) / static_cast<double>(count.of);
  const auto [low, high] = wilson(count.hits, count.of);
  return fmt::format("{} of {}, {:.1f} % ({:.1f} to {:.1f})", count.hits, count.of, 100 * share, 100 * low, 100 * high);
}

/// What the graph holds of the two deals of a pair.
struct Answer {
  bool one = false;       ///< both are tellings of one deal
  bool question = false;  ///< they are possibly one
};

bool holds(Rows<DealId> deals, DealId deal) { return std::find(deals.begin(), deals.end(), deal) != deals.end(); }

/// Adds an article to the graph; its deal "d".
DealId add(Graph& graph, const Json& json) {
  const auto article = load(json.dump());
  if (!article) throw std::runtime_error{to_string(article.faults().front())};
  graph.add(*article);
  const auto deal = find_deal(graph, article->uri + "#d");
  if (!deal) throw std::runtime_error{article->uri + " has no deal \"d\""};
  return *deal;
}

Answer answer(const Json& pair) {
  Graph graph;
  const auto a = add(graph, pair.at("a"));
  const auto b = add(graph, pair.at("b"));
  const DealClusters clusters{graph};
  const auto one = holds(clusters.tellings(a), b);
  return {one, !one && holds(clusters.possibly(a), b)};
}

struct Score {
  Count united;               ///< of the pairs of two deals
  Count apart;                ///< of the pairs of one
  Count asked;                ///< of those kept apart
  Count asked_of_two;         ///< of the pairs of two deals
  std::vector<long> stories;  ///< each once for a pair
  std::vector<long> stories_united;
  std::vector<long> stories_apart;
};

void measure(const std::string& file, bool list, Score& score) {
  std::ifstream in{file};
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty()) continue;
    const auto pair = Json::parse(line);
    const auto label = pair.at("label").get<std::string>();
    if (label != "one" && label != "two") throw std::runtime_error{fmt::format("{}:{}: no label", file, number)};
    const bool one = label == "one";
    const auto story = pair.value("story", -static_cast<long>(number));
    const auto found = answer(pair);
    score.stories.push_back(story);
    if (one) {
      score.apart.add(!found.one);
      if (!found.one) score.asked.add(found.question);
      if (!found.one) score.stories_apart.push_back(story);
    } else {
      score.united.add(found.one);
      score.asked_of_two.add(found.question);
      if (found.one) score.stories_united.push_back(story);
    }
    if (list && found.one != one)
      fmt::print("{}:{}: {}{}, {}: {}\n", file, number, one ? "kept apart" : "united",
                 found.question ? ", with a question" : "", pair.at("shape").get<std::string>(),
                 pair.at("why").get<std::string>());
  }
  if (number == 0) throw std::runtime_error{file + ": nothing to measure"};
}

std::size_t distinct(std::vector<long> stories) {
  std::sort(stories.begin(), stories.end());
  return static_cast<std::size_t>(std::unique(stories.begin(), stories.end()) - stories.begin());
}

std::optional<std::size_t> number_of(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

int main(int argc, char** argv) try {
  bool list = false;
  std::optional<std::size_t> most_united = (std::numeric_limits<std::size_t>::max)();
  auto most_apart = most_united;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const std::string_view next = i + 1 < argc ? argv[i + 1] : "";
    if (argument == "--list")
      list = true;
    else if (argument == "--united")
      most_united = number_of(next), ++i;
    else if (argument == "--apart")
      most_apart = number_of(next), ++i;
    else
      files.emplace_back(argument);
  }
  if (files.empty() || !most_united || !most_apart) {
    fmt::print(stderr, "usage: tellings [--list] [--united MOST] [--apart MOST] FILE...\n");
    return 2;
  }
  bool good = true;
  for (const auto& file : files) {
    Score score;
    measure(file, list, score);
    fmt::print("{}: {} pairs of {} stories; 95 % intervals\n", file, score.stories.size(), distinct(score.stories));
    fmt::print("  two deals: wrongly united  {}; of {} stories\n", told(score.united), distinct(score.stories_united));
    fmt::print("  one deal:  kept apart      {}; of {} stories\n", told(score.apart), distinct(score.stories_apart));
    fmt::print("    of these, a question     {} of {}\n", score.asked.hits, score.asked.of);
    fmt::print("  two deals, but a question  {}\n", told(score.asked_of_two));
    good = good && score.united.hits <= *most_united && score.apart.hits <= *most_apart;
  }
  return good ? 0 : 1;
} catch (const std::exception& error) {
  fmt::print(stderr, "tellings: {}\n", error.what());
  return 1;
}
