// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/geometry.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph::inline v0_1::picture_parts {

/// Two nodes that are to lie so far apart, in pixels.
struct Spring {
  std::size_t a;
  std::size_t b;
  std::int32_t length;
};

/// Numbers that look random, the same on every machine.
class Numbers {
public:
  explicit constexpr Numbers(std::uint64_t seed) noexcept : state_{seed * 2 + 1} {}

  /// From 0 up to below `end`.
  [[nodiscard]] constexpr std::int32_t below(std::int32_t end) noexcept {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::int32_t>((state_ >> 33U) % static_cast<std::uint64_t>(end));
  }

  /// From -`most` to `most`.
  [[nodiscard]] constexpr std::int32_t around(std::int32_t most) noexcept { return below(2 * most + 1) - most; }

private:
  std::uint64_t state_;
};

/// How far apart nodes are along springs, for each two. O(n³) in the nodes.
template <class...>
[[nodiscard]] std::vector<std::int32_t> distances(std::size_t count, const std::vector<Spring>& springs) {
  constexpr std::int32_t endless = 1 << 28;
  std::vector<std::int32_t> all(count * count, endless);
  for (std::size_t i = 0; i < count; ++i) all[i * count + i] = 0;
  for (const auto& spring : springs)
    for (const auto at : {spring.a * count + spring.b, spring.b * count + spring.a})
      all[at] = (std::min)(all[at], spring.length);
  for (std::size_t k = 0; k < count; ++k)
    for (std::size_t i = 0; i < count; ++i) {
      const auto to_k = all[i * count + k];
      if (to_k == endless) continue;
      for (std::size_t j = 0; j < count; ++j)
        all[i * count + j] = (std::min)(all[i * count + j], to_k + all[k * count + j]);
    }
  return all;
}

/// Places for nodes so that each two lie about as far apart as they are along springs, of which all hang together:
/// stress majorization, node by node (Gansner, Koren, North: Graph Drawing by Stress Majorization, 2004), in whole
/// numbers. O(n²) a sweep.
template <class...>
[[nodiscard]] std::vector<Point> places_by_stress(std::size_t count, const std::vector<std::int32_t>& distance,
                                                  std::uint64_t seed) {
  constexpr std::int64_t unit = 16;  // of a pixel
  constexpr int sweeps = 60;
  Numbers numbers{seed};
  std::vector<Point> places(count);
  for (auto& place : places) place = {numbers.around(8'000), numbers.around(8'000)};
  for (int sweep = 0; sweep < sweeps; ++sweep)
    for (std::size_t i = 0; i < count; ++i) {
      std::int64_t x = 0;
      std::int64_t y = 0;
      std::int64_t sum = 0;
      for (std::size_t j = 0; j < count; ++j) {
        if (j == i) continue;
        const std::int64_t apart = (std::max)(distance[i * count + j], 1);
        const auto weight = (std::max)((std::int64_t{1} << 28) / (apart * apart), std::int64_t{1});
        const auto way = places[i] - places[j];
        const auto now = (std::max)(length(way), std::int64_t{1});
        x += weight * (places[j].x + apart * unit * way.x / now);
        y += weight * (places[j].y + apart * unit * way.y / now);
        sum += weight;
      }
      if (sum != 0) places[i] = {static_cast<std::int32_t>(x / sum), static_cast<std::int32_t>(y / sum)};
    }
  for (auto& place : places) place = place / static_cast<std::int32_t>(unit);
  return places;
}

}  // namespace newsgraph::inline v0_1::picture_parts
