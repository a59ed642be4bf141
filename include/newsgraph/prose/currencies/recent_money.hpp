// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/currency.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// The currencies that a text was found to speak of a little earlier, which tell what a letter or a shared word means:
/// after R4,600 the R of R800 is rand, after A$22 million a cent is Australian.
class RecentMoney {
public:
  constexpr void add(Currency currency, std::size_t end) noexcept {
    for (auto& one : found_)
      if (one.end != 0 && one.currency == currency) {
        one.end = end;
        last_ = currency;
        return;
      }
    found_[next_++ % found_.size()] = {currency, end};
    last_ = currency;
  }

  /// Where the last amount of it that is not far before `place` ends.
  [[nodiscard]] constexpr std::optional<std::size_t> end_of(Currency currency, std::size_t place) const noexcept {
    for (const auto& one : found_)
      if (one.end != 0 && one.currency == currency && one.end <= place && place - one.end < most_bytes) return one.end;
    return std::nullopt;
  }

  /// Whether there is one.
  [[nodiscard]] constexpr bool has(Currency currency, std::size_t place) const noexcept {
    return end_of(currency, place).has_value();
  }

  /// That of the amount before, which is not far from `place`.
  [[nodiscard]] constexpr std::optional<Currency> last(std::size_t place) const noexcept {
    return last_ && has(*last_, place) ? last_ : std::nullopt;
  }

private:
  static constexpr std::size_t most_bytes = 600;

  struct Found {
    Currency currency{};
    std::size_t end = 0;
  };

  std::array<Found, 4> found_{};
  std::optional<Currency> last_{};
  std::size_t next_ = 0;
};

}  // namespace newsgraph::inline v0_1::prose_parts
