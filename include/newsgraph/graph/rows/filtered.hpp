// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <new>
#include <utility>

namespace newsgraph::inline v0_1::graph_parts {

/// The elements of a sequence for which `keep` is true. Lazy: nothing is asked before it is iterated over. A forward
/// range, as `std::views::filter` is, that costs a compiler little; what adapts it where it is made takes it over, so
/// that the result can be moved, not copied. Its iterators are valid as long as it is.
template <class Sequence, class Keep>
class Filtered {
  using Inner = decltype(std::declval<const Sequence&>().begin());

public:
  using value_type = typename Sequence::value_type;

  class iterator {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Filtered::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = decltype(*std::declval<const Inner&>());

    constexpr iterator() = default;
    iterator(const Filtered* of, Inner at) : of_{of}, at_{at} { pass_others(); }

    [[nodiscard]] constexpr reference operator*() const { return *at_; }

    iterator& operator++() {
      ++at_;
      pass_others();
      return *this;
    }
    iterator operator++(int) {
      auto old = *this;
      ++*this;
      return old;
    }

    [[nodiscard]] friend constexpr bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

  private:
    void pass_others() {
      while (at_ != of_->sequence_.end() && !of_->keep_(*at_)) ++at_;
    }

    const Filtered* of_ = nullptr;
    Inner at_{};
  };
  using const_iterator = iterator;

  constexpr Filtered(Sequence sequence, Keep keep) : sequence_{std::move(sequence)}, keep_{std::move(keep)} {}
  Filtered(const Filtered&) = default;
  Filtered(Filtered&&) noexcept = default;
  /// A lambda can't be assigned, but made anew; what is adapted further has to be assignable.
  Filtered& operator=(Filtered other) noexcept {
    this->~Filtered();
    return *::new (static_cast<void*>(this)) Filtered{std::move(other)};
  }
  ~Filtered() = default;

  [[nodiscard]] iterator begin() const { return {this, sequence_.begin()}; }
  [[nodiscard]] iterator end() const { return {this, sequence_.end()}; }
  [[nodiscard]] bool empty() const { return begin() == end(); }

  /// How many there are. O(length of the sequence).
  [[nodiscard]] std::size_t count() const {
    std::size_t number = 0;
    for (auto at = begin(); at != end(); ++at) ++number;
    return number;
  }

  /// The first one, which there must be.
  [[nodiscard]] decltype(auto) front() const { return *begin(); }

private:
  Sequence sequence_;
  Keep keep_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
