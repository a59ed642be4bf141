// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::graph_parts {

/// Articles that grow by whole sets, in sorted runs of which each is at least twice as long as the next.
template <class...>
class ArticleSet {
public:
  [[nodiscard]] std::size_t size() const noexcept { return articles_.size(); }

  /// O(log² n).
  [[nodiscard]] bool contains(ArticleId article) const noexcept {
    for (std::size_t i = 0; i < starts_.size(); ++i)
      if (base_parts::contains_in_order(run_at(i), article)) return true;
    return false;
  }

  /// O(m log² n) in the smaller one's size m.
  [[nodiscard]] bool meets(const ArticleSet& other) const noexcept {
    if (other.size() > size()) return other.meets(*this);
    return base_parts::any_of(other.articles_, [&](ArticleId article) { return contains(article); });
  }

  /// `articles` in order. Amortised O(log n) for each.
  template <class...>
  void add(Rows<ArticleId> articles) {
    if (articles.empty()) return;
    starts_.push_back(articles_.size());
    for (const auto article : articles) articles_.push_back(article);
    const auto before = [](ArticleId a, ArticleId b) { return a < b; };
    while (starts_.size() > 1 && run_at(starts_.size() - 2).size() < 2 * run_at(starts_.size() - 1).size()) {
      const auto last = starts_.back();
      starts_.pop_back();
      base_parts::RowVector<ArticleId> buffer;
      base_parts::merge(articles_.begin() + starts_.back(), articles_.begin() + last, articles_.end(), buffer, before);
    }
  }

  template <class...>
  void add(const ArticleSet& other) {
    for (std::size_t i = 0; i < other.starts_.size(); ++i) add(other.run_at(i));
  }

private:
  [[nodiscard]] Rows<ArticleId> run_at(std::size_t run) const noexcept {
    const auto end = run + 1 < starts_.size() ? starts_[run + 1] : articles_.size();
    return articles_.rows().part(starts_[run], end - starts_[run]);
  }

  base_parts::RowVector<ArticleId> articles_;
  base_parts::RowVector<std::size_t> starts_;  // of the runs
};

}  // namespace newsgraph::inline v0_1::graph_parts
