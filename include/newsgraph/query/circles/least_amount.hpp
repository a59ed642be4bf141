// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/circles/leg.hpp>
#include <newsgraph/value/certainty.hpp>

namespace newsgraph::inline v0_1 {
namespace query_parts {

/// Whether a leg carries `least` or more: certainly, possibly, or not. What is not stated, or is in another currency,
/// is possible.
template <class...>
[[nodiscard]] Certainty carries(const Leg& leg, Money least) {
  const auto all = leg.carries(least.currency());
  return value_parts::certainty(least <= all.low(), !all.high() || least <= *all.high());
}

}  // namespace query_parts

/// The payments of `least` or more, or of what may be as much: circles of these have no leg that is smaller.
///
/// @code
///   circles(large_payments(graph, payments, Money::from_major(1'000'000'000, Currency::USD), Certainty::possible), 6)
/// @endcode
template <class...>
[[nodiscard]] Payments large_payments(GraphView graph, const Payments& payments, Money least,
                                      Certainty how_certain = Certainty::certain) {
  const query_parts::DealMoneys moneys{graph};
  const query_parts::Counting counting{payments.counting()};
  return payments.only([&](const PaymentPair& pair) {
    return query_parts::carries(Leg{moneys, payments, pair, counting}, least) >= how_certain;
  });
}

}  // namespace newsgraph::inline v0_1
