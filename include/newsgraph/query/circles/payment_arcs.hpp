// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/circles/arcs.hpp>
#include <newsgraph/query/payments.hpp>

#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::query_parts {

/// Who pays whom as a graph whose vertices are the companies that take part, in the order of their ids; the arc `i` is
/// `payments.pairs()[i]`.
struct PaymentArcs {
  base_parts::RowVector<EntityId> companies;
  Arcs arcs;

  /// O(pairs log pairs).
  template <class...>
  explicit PaymentArcs(const Payments& payments) {
    for (const auto& pair : payments.pairs()) {
      companies.push_back(pair.payer);
      companies.push_back(pair.payee);
    }
    base_parts::sort_unique(companies);
    arcs.first.resize(companies.size() + 1, 0);
    for (const auto& pair : payments.pairs()) {
      ++arcs.first[*vertex_of(pair.payer) + std::size_t{1}];
      arcs.targets.push_back(*vertex_of(pair.payee));
    }
    for (std::size_t v = 1; v < arcs.first.size(); ++v) arcs.first[v] += arcs.first[v - 1];
  }

  /// Nothing where it takes no part. O(log companies).
  template <class...>
  [[nodiscard]] std::optional<std::uint32_t> vertex_of(EntityId company) const noexcept {
    const auto at = base_parts::count_before(companies, [&](EntityId other) { return other < company; });
    if (at == companies.size() || companies[at] != company) return std::nullopt;
    return static_cast<std::uint32_t>(at);
  }
};

}  // namespace newsgraph::inline v0_1::query_parts
