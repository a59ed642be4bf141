// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace newsgraph::inline v0_1 {

/// When the fiscal years of companies are, as the articles of a graph state them. Where they state several years of one
/// company, each stands for itself, and for the others all of them where they agree; a company may have changed when
/// its year ends. Valid until the graph changes.
class FiscalYears {
public:
  /// O(n log n) in the fiscal years that articles state.
  template <class...>
  explicit FiscalYears(const Graph& graph) {
    for (const auto& row : graph[graph.table<FiscalYearNode>()])
      if (row.year.part() == FiscalPart::year)
        years_.push_back({graph.entity(graph[row.mention].entity), row.year, row.days, false});
    base_parts::sort_by(years_, [](const Stated& one) { return std::pair{one.of, one.year.year()}; });
    usual_ = years_;
    keep_one(years_, [](const Stated& a, const Stated& b) { return a.of == b.of && a.year == b.year; });
    keep_one(usual_, [](const Stated& a, const Stated& b) { return a.of == b.of; });
  }

  /// When `asked` of `entity` was; nothing where no article says it, or they don't agree. O(log n).
  template <class...>
  [[nodiscard]] std::optional<Period> span(EntityId entity, FiscalPeriod asked) const {
    const std::pair key{entity, asked.year()};
    const auto own = base_parts::count_before(years_, [&](const Stated& one) {
      return std::pair{one.of, one.year.year()} < key;
    });
    if (own != years_.size() && std::pair{years_[own].of, years_[own].year.year()} == key)
      return span(years_[own], asked);
    const auto usual = base_parts::count_before(usual_, [&](const Stated& one) { return one.of < entity; });
    if (usual != usual_.size() && usual_[usual].of == entity) return span(usual_[usual], asked);
    return std::nullopt;
  }

private:
  struct Stated {
    EntityId of;
    FiscalPeriod year;
    Period days;
    bool apart;  // another one says otherwise
  };

  [[nodiscard]] static std::optional<Period> span(const Stated& stated, FiscalPeriod asked) {
    return stated.apart ? std::nullopt : newsgraph::span(asked, stated.year, stated.days);
  }

  // Whether two statements give one year the same days.
  [[nodiscard]] static bool agree(const Stated& a, const Stated& b) {
    const auto days = newsgraph::span(a.year, b.year, b.days);
    return days && days->start() && days->end() && a.days.start() && a.days.end()
           && days->start()->first() == a.days.start()->first() && days->end()->last() == a.days.end()->last();
  }

  // The first of each run of `alike` ones, which says whether the others agree.
  template <class Alike>
  static void keep_one(base_parts::RowVector<Stated>& all, Alike alike) {
    std::size_t kept = 0;
    for (const auto& one : all) {
      if (kept == 0 || !alike(all[kept - 1], one))
        all[kept++] = one;
      else if (!agree(one, all[kept - 1]))
        all[kept - 1].apart = true;
    }
    all.truncate(kept);
  }

  base_parts::RowVector<Stated> years_;  // by entity, then by year
  base_parts::RowVector<Stated> usual_;  // by entity
};

}  // namespace newsgraph::inline v0_1
