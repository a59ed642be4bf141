// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness/compatible.hpp>
#include <newsgraph/graph/tables/string_pool.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

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
  template <class...>
  DealId add(DealId telling) {
    const auto article = graph_[telling].article;
    const auto number = number_of(terms_of(graph_, telling));
    auto& from = known_[number].from;
    for (auto i = from; i < groups_.size(); ++i) {
      auto& group = groups_[i];
      const bool has = base_parts::contains(group.terms, number);
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
  template <class...>
  void clear() noexcept {
    numbers_.truncate(0);
    known_.clear();
    groups_.clear();
  }

private:
  struct Known {
    ComparableTerms terms;
    std::size_t from = 0;  // the first group that they may fit
  };

  struct Group {
    DealId first;
    ArticleId article;               // of the last telling
    std::vector<std::size_t> terms;  // each once
  };

  template <class...>
  std::size_t number_of(ComparableTerms terms) {
    std::vector<std::int64_t> key{terms.stage ? static_cast<std::int64_t>(*terms.stage) : -1};
    const auto add = [&](auto... parts) { (key.push_back(static_cast<std::int64_t>(parts)), ...); };
    if (terms.date) add(terms.date->first().time_since_epoch().count(), terms.date->precision());
    for (const auto& sum : terms.sums) {
      const auto high = sum.high();
      add(sum.currency(), sum.low().minor_units(), high.has_value(), high.value_or(sum.low()).minor_units());
    }
    const std::string_view bytes{reinterpret_cast<const char*>(key.data()), key.size() * sizeof(std::int64_t)};
    const auto number = numbers_.intern(bytes).index();
    if (number == known_.size()) known_.push_back({std::move(terms)});
    return number;
  }

  template <class...>
  [[nodiscard]] bool fits(const Group& group, const ComparableTerms& terms) const {
    return base_parts::all_of(group.terms, [&](std::size_t other) { return compatible(known_[other].terms, terms); });
  }

  const Graph& graph_;
  StringPool<ComparableTerms> numbers_;  // the terms, told apart by what `compatible` asks of them
  std::vector<Known> known_;
  std::vector<Group> groups_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
