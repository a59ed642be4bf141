#pragma once

#include <newsgraph/graph/sameness/compatible.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace newsgraph {

/// Puts tellings of deals that have the same type and parties into groups: each goes to the first group all of whose
/// tellings it is `compatible` with, or begins a new one.
///
/// What says the same is compared once: a group keeps the terms that its tellings differ in, and terms that do not fit
/// a group never will. So many tellings of one deal are O(n log n); at worst it is O(terms²) in the different ones.
class FirstFit {
public:
  /// `graph` must outlive it.
  explicit FirstFit(const Graph& graph) : graph_{graph} {}
  explicit FirstFit(const Graph&&) = delete;

  /// The telling that began the group to which `telling` goes. The tellings of one article come one after the other.
  DealId add(DealId telling) {
    const auto article = graph_[telling].article;
    const auto number = number_of(terms_of(graph_, telling));
    auto& from = known_[number].from;
    for (auto i = from; i < groups_.size(); ++i) {
      auto& group = groups_[i];
      const bool has = std::ranges::find(group.terms, number) != group.terms.end();
      if (!has && !fits(group, known_[number].terms)) {
        if (i == from) ++from;
        continue;
      }
      if (group.article == article) continue;
      if (!has) group.terms.push_back(number);
      group.article = article;
      return group.first;
    }
    groups_.push_back({telling, article, {number}});
    return telling;
  }

  /// Begins anew.
  void clear() noexcept {
    numbers_.clear();
    known_.clear();
    groups_.clear();
  }

private:
  struct Known {
    Terms terms;
    std::size_t from = 0;  // the first group that they may fit
  };

  struct Group {
    DealId first;
    ArticleId article;               // of the last telling
    std::vector<std::size_t> terms;  // each once
  };

  std::size_t number_of(Terms terms) {
    std::vector<std::int64_t> key{terms.stage.value_or(-1)};
    const auto add = [&](auto... parts) { (key.push_back(static_cast<std::int64_t>(parts)), ...); };
    if (terms.date) add(terms.date->first().time_since_epoch().count(), terms.date->precision());
    for (const auto& sum : terms.sums) {
      const auto high = sum.high();
      add(sum.currency(), sum.low().minor_units(), high.has_value(), high.value_or(sum.low()).minor_units());
    }
    const auto [known, is_new] = numbers_.try_emplace(std::move(key), known_.size());
    if (is_new) known_.push_back({std::move(terms)});
    return known->second;
  }

  [[nodiscard]] bool fits(const Group& group, const Terms& terms) const {
    return std::ranges::all_of(group.terms, [&](std::size_t other) { return compatible(known_[other].terms, terms); });
  }

  const Graph& graph_;
  std::map<std::vector<std::int64_t>, std::size_t> numbers_;  // the terms, told apart by what `compatible` asks of them
  std::vector<Known> known_;
  std::vector<Group> groups_;
};

}  // namespace newsgraph
