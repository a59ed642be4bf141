// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Articles that grow by whole sets, in sorted runs of which each is at least twice as long as the next.
template <class...>
class ArticleSet {
public:
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// O(log² n).
  [[nodiscard]] bool contains(ArticleId article) const noexcept {
    return base_parts::any_of(runs_,
                              [&](const Run& run) { return std::binary_search(run.begin(), run.end(), article); });
  }

  /// O(m log² n) in the smaller one's size m.
  [[nodiscard]] bool meets(const ArticleSet& other) const noexcept {
    if (other.size_ > size_) return other.meets(*this);
    return base_parts::any_of(other.runs_, [&](const Run& run) {
      return base_parts::any_of(run, [&](ArticleId article) { return contains(article); });
    });
  }

  /// `articles` in order. Amortised O(log n) for each.
  template <class...>
  void add(std::vector<ArticleId> articles) {
    size_ += articles.size();
    while (!runs_.empty() && runs_.back().size() < 2 * articles.size()) {
      Run merged(runs_.back().size() + articles.size(), ArticleId{0});
      std::merge(runs_.back().begin(), runs_.back().end(), articles.begin(), articles.end(), merged.begin());
      articles = std::move(merged);
      runs_.pop_back();
    }
    if (!articles.empty()) runs_.push_back(std::move(articles));
  }

  template <class...>
  void add(ArticleSet other) {
    for (auto& run : other.runs_) add(std::move(run));
  }

private:
  using Run = std::vector<ArticleId>;

  std::vector<Run> runs_;
  std::size_t size_ = 0;
};

}  // namespace newsgraph::inline v0_1::graph_parts
