// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Which relations say no more than another article has said: all the same of the same two, or nothing but that they
/// are what they are to each other. It stands by itself.
class KnownRelations {
public:
  /// O(n log n) in the relations.
  template <class...>
  explicit KnownRelations(const Graph& graph) {
    std::vector<Said> all;
    for (const auto id : graph.table<RelationNode>().ids()) {
      all.push_back(said_by(graph, id));
      shown_.push_back(id);
    }
    base_parts::sort(all, [](const Said& a, const Said& b) {
      if (a.of != b.of) return a.of < b.of;
      return a.terms != b.terms ? a.terms < b.terms : a.id < b.id;
    });
    for (std::size_t first = 0, last = 0; first != all.size(); first = last) {
      while (last != all.size() && all[last].of == all[first].of) ++last;
      auto shown = all[first].id;
      for (auto i = first; i != last; ++i) {
        if (i != first && all[i].terms != all[i - 1].terms) shown = all[i].id;
        shown_[all[i].id.index()] = shown;
      }
      if (all[first].terms.empty() && shown != all[first].id)  // and some say more
        for (auto i = first; all[i].terms.empty(); ++i) shown_[all[i].id.index()] = shown;
    }
  }

  /// The one that says all that a relation says: the first of them, itself where there is no other.
  [[nodiscard]] RelationId shown(RelationId id) const noexcept { return shown_[id.index()]; }

private:
  struct Said {
    std::array<std::size_t, 3> of;     // what who is to whom
    std::vector<std::uint64_t> terms;  // empty where nothing is stated
    RelationId id;
  };

  template <class...>
  [[nodiscard]] static Said said_by(const Graph& graph, RelationId id) {
    const auto& row = graph[id];
    Said said{
        {static_cast<std::size_t>(row.type), graph.entity(row.from).index(), graph.entity(row.to).index()}, {}, id};
    const auto share = graph[row.share];
    const auto period = graph[row.period];
    if (!row.qualifier && !share && !period && !row.date) return said;
    const auto add = [&](auto... numbers) { (said.terms.push_back(static_cast<std::uint64_t>(numbers)), ...); };
    const auto add_date = [&](const std::optional<Date>& date) {
      add(date.has_value(), date ? date->first().time_since_epoch().count() : 0,
          date ? static_cast<int>(date->precision()) : 0);
    };
    add(row.qualifier.has_value(), row.qualifier ? (*row.qualifier).index() : 0);
    add(share.has_value());
    if (share) add(share->ratio.numerator(), share->ratio.denominator(), share->bound, share->approx);
    add_date(row.date);
    add_date(period ? period->start() : std::nullopt);
    add_date(period ? period->end() : std::nullopt);
    return said;
  }

  std::vector<RelationId> shown_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
