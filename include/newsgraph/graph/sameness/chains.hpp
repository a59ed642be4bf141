// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace newsgraph::inline v0_1::graph_parts {

/// A list of numbers that stands in `Chains`.
struct Chain {
  static constexpr auto none = (std::numeric_limits<std::uint32_t>::max)();

  std::uint32_t first = none;  ///< links
  std::uint32_t last = none;
  std::uint32_t size = 0;
};

/// Many short lists in one array, which takes no more than their numbers do.
class Chains {
public:
  void push(Chain& chain, std::uint32_t number) {
    const auto link = static_cast<std::uint32_t>(links_.size());
    links_.push_back({number, Chain::none});
    Chain one{link, link, 1};
    append(chain, one);
  }

  /// Puts one list behind another, and leaves it empty. O(1).
  void append(Chain& to, Chain& from) noexcept {
    if (from.size == 0) return;
    (to.size == 0 ? to.first : links_[to.last].next) = from.first;
    to.last = from.last;
    to.size += from.size;
    from = {};
  }

  /// Whether `holds(number)` for one of the first `most`.
  template <class Predicate>
  [[nodiscard]] bool any_of(const Chain& chain, std::size_t most, Predicate holds) const {
    for (auto at = chain.first; at != Chain::none && most != 0; at = links_[at].next, --most)
      if (holds(links_[at].number)) return true;
    return false;
  }
  template <class Predicate>
  [[nodiscard]] bool any_of(const Chain& chain, Predicate holds) const {
    return any_of(chain, chain.size, holds);
  }

private:
  struct Link {
    std::uint32_t number;
    std::uint32_t next;
  };

  base_parts::RowVector<Link> links_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
