// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/circles/arcs.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::benchmark {

/// Who pays whom, as payer and payee, ascending.
struct CompanyGraph {
  std::string name;
  std::uint32_t companies;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;

  [[nodiscard]] query_parts::Arcs arcs() const {
    query_parts::Arcs made;
    made.first.resize(companies + std::size_t{1}, 0);
    for (const auto& [payer, payee] : pairs) {
      ++made.first[payer + std::size_t{1}];
      made.targets.push_back(payee);
    }
    for (std::size_t v = 1; v < made.first.size(); ++v) made.first[v] += made.first[v - 1];
    return made;
  }
};

/// Pairs of companies of which the n-th is named 1/n times as often as the first. Companies are numbered as they come,
/// as a graph of articles numbers them. The same seed gives the same graph.
inline CompanyGraph zipf(std::string name, std::uint32_t companies, std::size_t pairs) {
  std::mt19937_64 random{20'251'217};
  std::vector<std::uint64_t> popularity;
  std::uint64_t sum = 0;
  for (std::uint32_t i = 0; i < companies; ++i) popularity.push_back(sum += 1'000'000'000 / (i + 1));
  constexpr std::uint32_t unnamed = 0xFFFF'FFFF;
  std::vector<std::uint32_t> number(companies, unnamed);
  std::uint32_t named = 0;
  const auto pick = [&] {
    const auto at = std::ranges::upper_bound(popularity, random() % sum) - popularity.begin();
    auto& picked = number[static_cast<std::size_t>(at)];
    if (picked == unnamed) picked = named++;
    return picked;
  };
  std::set<std::pair<std::uint32_t, std::uint32_t>> drawn;
  while (drawn.size() < pairs) {
    const auto payer = pick();
    const auto payee = pick();
    if (payer != payee) drawn.emplace(payer, payee);
  }
  return {std::move(name), companies, {drawn.begin(), drawn.end()}};
}

/// The same with numbers that say nothing of how often a company is named.
inline CompanyGraph renumbered(std::string name, CompanyGraph graph) {
  std::mt19937_64 random{7};
  std::vector<std::uint32_t> numbers(graph.companies);
  for (std::uint32_t i = 0; i < graph.companies; ++i) numbers[i] = i;
  for (std::uint32_t i = graph.companies; i-- > 1;) std::swap(numbers[i], numbers[random() % (i + std::size_t{1})]);
  for (auto& [payer, payee] : graph.pairs) payer = numbers[payer], payee = numbers[payee];
  std::ranges::sort(graph.pairs);
  graph.name = std::move(name);
  return graph;
}

/// Each pays each.
inline CompanyGraph complete(std::string name, std::uint32_t companies) {
  CompanyGraph made{std::move(name), companies, {}};
  for (std::uint32_t payer = 0; payer < companies; ++payer)
    for (std::uint32_t payee = 0; payee < companies; ++payee)
      if (payer != payee) made.pairs.emplace_back(payer, payee);
  return made;
}

/// Each pays the `fan` that come next; nobody pays back.
inline CompanyGraph one_way(std::string name, std::uint32_t companies, std::uint32_t fan) {
  CompanyGraph made{std::move(name), companies, {}};
  for (std::uint32_t payer = 0; payer < companies; ++payer)
    for (std::uint32_t payee = payer + 1; payee < std::min(companies, payer + fan + 1); ++payee)
      made.pairs.emplace_back(payer, payee);
  return made;
}

inline CompanyGraph ring(std::string name, std::uint32_t companies) {
  CompanyGraph made{std::move(name), companies, {}};
  for (std::uint32_t i = 0; i < companies; ++i) made.pairs.emplace_back(i, (i + 1) % companies);
  return made;
}

/// Neighbours pay each other.
inline CompanyGraph ladder(std::string name, std::uint32_t companies) {
  CompanyGraph made{std::move(name), companies, {}};
  for (std::uint32_t i = 0; i + 1 < companies; ++i) {
    made.pairs.emplace_back(i, i + 1);
    made.pairs.emplace_back(i + 1, i);
  }
  std::ranges::sort(made.pairs);
  return made;
}

}  // namespace newsgraph::benchmark
