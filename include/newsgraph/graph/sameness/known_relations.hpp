// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::graph_parts {

/// Which relations say no more than another article has said: all the same of the same two, or nothing but that they
/// are what they are to each other. It stands by itself.
class KnownRelations {
public:
  /// O(n log n) in the relations.
  template <class...>
  explicit KnownRelations(const Graph& graph) {
    base_parts::RowVector<Said> all;
    for (const auto id : graph.table<RelationNode>().ids()) {
      all.push_back(said_by(graph, id));
      shown_.push_back(id);
    }
    base_parts::sort(all, [](const Said& a, const Said& b) {
      const auto at = first_difference(a, b);
      return at != numbers ? a.what[at] < b.what[at] : a.id < b.id;
    });
    for (std::size_t first = 0, last = 0; first != all.size(); first = last) {
      while (last != all.size() && first_difference(all[first], all[last]) >= of_whom) ++last;
      auto shown = all[first].id;
      for (auto i = first; i != last; ++i) {
        if (i != first && first_difference(all[i - 1], all[i]) != numbers) shown = all[i].id;
        shown_[all[i].id.index()] = shown;
      }
      if (shown != all[first].id)  // who says nothing more comes before those who do
        for (auto i = first; all[i].what[of_whom] == 0; ++i) shown_[all[i].id.index()] = shown;
    }
  }

  /// The one that says all that a relation says: the first of them, itself where there is no other.
  template <class...>
  [[nodiscard]] RelationId shown(RelationId id) const noexcept {
    return shown_[id.index()];
  }

private:
  static constexpr std::size_t of_whom = 3;
  static constexpr std::size_t numbers = 22;

  /// What a relation says as numbers: what who is to whom, whether there is more, and that.
  struct Said {
    std::array<std::uint64_t, numbers> what;
    RelationId id;
  };

  template <class...>
  [[nodiscard]] static std::size_t first_difference(const Said& a, const Said& b) noexcept {
    std::size_t at = 0;
    while (at != numbers && a.what[at] == b.what[at]) ++at;
    return at;
  }

  template <class...>
  [[nodiscard]] static Said said_by(const Graph& graph, RelationId id) {
    const auto& row = graph[id];
    const auto share = graph[row.share];
    const auto period = graph[row.period];
    Said said{{}, id};
    std::size_t at = 0;
    const auto add = [&](auto number) { said.what[at++] = static_cast<std::uint64_t>(number); };
    const auto add_date = [&](const std::optional<Date>& date) {
      add(date.has_value());
      add(date ? date->first().time_since_epoch().count() : 0);
      add(date ? date->bits() : 0);
    };
    add(row.type);
    add(graph.entity(row.from).index());
    add(graph.entity(row.to).index());
    add(row.qualifier || share || period || row.date);
    add(row.qualifier.has_value());
    add(row.qualifier ? (*row.qualifier).index() : 0);
    add(share.has_value());
    add(share ? share->ratio.numerator() : 0);
    add(share ? share->ratio.denominator() : 0);
    add(share ? static_cast<int>(share->bound) : 0);
    add(share && share->approx);
    const auto max = share ? graph[share->max] : std::nullopt;
    add(max ? max->numerator() : 0);
    add(max ? max->denominator() : 0);
    add_date(row.date);
    add_date(period ? period->start() : std::nullopt);
    add_date(period ? period->end() : std::nullopt);
    return said;
  }

  base_parts::RowVector<RelationId> shown_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
