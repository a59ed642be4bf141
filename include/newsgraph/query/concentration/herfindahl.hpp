// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/concentration/bounded_parts.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Bounds of the Herfindahl-Hirschman index, the sum of the squared shares of a whole: 1 where one has all of it, 1/n
/// where n have the same, next to nothing where there are many small ones. On its usual scale 1 is 10,000.
///
/// Each part has some sum between its bounds; others, however many, have some sum up to `others`; and all come to a sum
/// in `total`. Over all of these choices the least index is where all parts are at one level, as far as their bounds
/// allow; the largest is at a corner, and exact for up to `exact_parts` of them: of more, the smaller ones count as one
/// there, which can only add to it. Exact, but for what `BoundedParts` rounds outwards.
/// O(n log s) in the parts and their sum in that unit, and 2^n n for the largest.
class Herfindahl {
public:
  static constexpr std::size_t exact_parts = 12;

  /// All in one currency and not negative.
  template <class Parts>
  Herfindahl(const Parts& parts, const std::optional<MoneyInterval>& others, const MoneyInterval& total)
      : Herfindahl{BoundedParts{parts, others, total}} {}

  explicit Herfindahl(BoundedParts bounds) : bounds_{std::move(bounds)} {}

  /// Nothing where there is surely nothing to share.
  template <class...>
  [[nodiscard]] std::optional<RatioInterval> operator()() const {
    if (bounds_.high_total == 0) return std::nullopt;
    return RatioInterval{least(), bounds_.endless || bounds_.endless_others ? all_of_it : largest()};
  }

private:
  using Bounds = BoundedParts::Bounds;

  /// All parts brought to one level: those whose bounds keep them from it are fixed, the others free.
  struct Level {
    std::uint64_t fixed = 0;    // the sum of the former
    std::uint64_t squares = 0;  // and of their squares
    std::uint64_t free = 0;     // how many are at the level, and may go up from it
  };

  [[nodiscard]] Level at(std::uint64_t level) const {
    Level found;
    for (const auto& [low, high] : bounds_.parts) {
      if (low <= level && level < high) {
        ++found.free;
        continue;
      }
      const auto part = low > level ? low : high;
      found.fixed += part;
      found.squares += part * part;
    }
    return found;
  }

  /// The largest level for which `holds(what lies at it, the level)`. It must hold for 0, and for all below that one.
  template <class Holds>
  [[nodiscard]] std::uint64_t last_level(Holds holds) const {
    std::uint64_t from = 0;
    std::uint64_t to = bounds_.high_total + 1;
    while (to - from > 1) {
      const auto middle = from + (to - from) / 2;
      (holds(at(middle), middle) ? from : to) = middle;
    }
    return from;
  }

  /// The index where all parts lie at one level, as far as their bounds allow, and come to `sum` with `others`.
  template <class...>
  [[nodiscard]] Ratio levelled(std::uint64_t sum, std::uint64_t others) const {
    const auto of_parts = sum - others;
    const auto [fixed, squares, free] =
        at(last_level([&](const Level& l, std::uint64_t level) { return l.fixed + l.free * level <= of_parts; }));
    const auto whole = sum * sum;
    if (free == 0) return {squares, whole};
    const auto rest = (of_parts - fixed) * (of_parts - fixed);
    if (whole > (std::numeric_limits<std::uint64_t>::max)() / free) return {squares + rest / free, whole};
    return {squares * free + rest, whole * free};
  }

  template <class...>
  [[nodiscard]] Ratio least() const {
    if (bounds_.endless_others) return none_of_it;
    // More of a part makes the index less while the part is below all squares over the sum; of the others, always.
    const auto [fixed, squares, free] = at(last_level([&](const Level& l, std::uint64_t level) {
      return level * (l.fixed + bounds_.others + l.free * level) <= l.squares + l.free * level * level;
    }));
    // So the level is `squares` / `rest`, and the sum `rest` + `free` times that.
    const auto rest = fixed + bounds_.others;
    if (rest == 0) return levelled(bounds_.high_total, 0);  // all are at the level, whichever that is
    const auto all = rest * rest + free * squares;
    const auto low = bounds_.low_total;
    const auto high = bounds_.high_total;
    if (all > high * rest) return levelled(high, (std::min)(bounds_.others, high - bounds_.lows));
    if (all < low * rest) return levelled(low, bounds_.others);
    return {squares, all};
  }

  template <class...>
  [[nodiscard]] Ratio largest() const {
    auto parts = bounds_.parts;
    if (bounds_.others != 0) parts.push_back({0, bounds_.others});
    base_parts::sort(parts, [](const Bounds& a, const Bounds& b) { return a.low + a.high > b.low + b.high; });
    while (parts.size() > exact_parts) {
      auto& last_but_one = parts[parts.size() - 2];
      last_but_one = {last_but_one.low + parts.back().low, last_but_one.high + parts.back().high};
      parts.pop_back();
    }
    Ratio most = none_of_it;
    const auto take = [&](std::uint64_t squares, std::uint64_t sum) {
      if (sum != 0) most = (std::max)(most, Ratio{squares, sum * sum});
    };
    // Each part at one of its ends, but one where the total is at one of its own.
    for (std::size_t choice = 0; choice < std::size_t{1} << parts.size(); ++choice) {
      std::uint64_t sum = 0;
      std::uint64_t squares = 0;
      const auto value = [&](std::size_t i) { return (choice >> i & 1U) != 0 ? parts[i].high : parts[i].low; };
      for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += value(i);
        squares += value(i) * value(i);
      }
      if (bounds_.low_total <= sum && sum <= bounds_.high_total) take(squares, sum);
      for (const auto total : {bounds_.low_total, bounds_.high_total})
        for (std::size_t i = 0; i < parts.size(); ++i) {
          const auto wanted = total + value(i);
          if (wanted < sum || wanted - sum < parts[i].low || wanted - sum > parts[i].high) continue;
          const auto moved = wanted - sum;
          take(squares - value(i) * value(i) + moved * moved, total);
        }
    }
    return most;
  }

  BoundedParts bounds_;
};

}  // namespace newsgraph::inline v0_1::query_parts
