// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

// Places in whole units, so that every machine draws the same.

namespace newsgraph::inline v0_1 {

/// A place in a picture: x to the right, y down.
struct Point {
  std::int32_t x = 0;
  std::int32_t y = 0;

  friend constexpr bool operator==(Point, Point) = default;
  friend constexpr Point operator+(Point a, Point b) noexcept { return {a.x + b.x, a.y + b.y}; }
  friend constexpr Point operator-(Point a, Point b) noexcept { return {a.x - b.x, a.y - b.y}; }
  friend constexpr Point operator*(Point a, std::int32_t n) noexcept { return {a.x * n, a.y * n}; }
  friend constexpr Point operator/(Point a, std::int32_t n) noexcept { return {a.x / n, a.y / n}; }
};

/// A rectangle around its centre. One without a size is not there.
struct Box {
  Point centre{};
  Point half{};

  [[nodiscard]] constexpr bool is_there() const noexcept { return half.x != 0; }
  [[nodiscard]] constexpr Box grown(std::int32_t margin) const noexcept {
    return {centre, {half.x + margin, half.y + margin}};
  }
  [[nodiscard]] constexpr bool contains(Point point) const noexcept {
    return point.x >= centre.x - half.x && point.x <= centre.x + half.x && point.y >= centre.y - half.y
           && point.y <= centre.y + half.y;
  }

  friend constexpr bool operator==(const Box&, const Box&) = default;
};

namespace picture_parts {

[[nodiscard]] inline std::int64_t root(std::int64_t square) noexcept {
  return static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)));
}

[[nodiscard]] constexpr std::int64_t square_of(Point a) noexcept {
  return std::int64_t{a.x} * a.x + std::int64_t{a.y} * a.y;
}

[[nodiscard]] inline std::int64_t length(Point a) noexcept { return root(square_of(a)); }

/// Above zero where `c` lies to the left of the way from `a` to `b`, zero on it.
[[nodiscard]] constexpr std::int64_t side(Point a, Point b, Point c) noexcept {
  return std::int64_t{b.x - a.x} * (c.y - a.y) - std::int64_t{b.y - a.y} * (c.x - a.x);
}

/// Whether two segments have a point in common that is an end of neither.
[[nodiscard]] constexpr bool cross(Point a, Point b, Point c, Point d) noexcept {
  const auto sign = [](std::int64_t value) { return value > 0 ? 1 : value < 0 ? -1 : 0; };
  return sign(side(a, b, c)) * sign(side(a, b, d)) < 0 && sign(side(c, d, a)) * sign(side(c, d, b)) < 0;
}

/// How much of a segment lies in a box, in 1024ths of it.
[[nodiscard]] constexpr std::int32_t part_inside(Point a, Point b, const Box& box) noexcept {
  // What lies to one side is told without a division; less than a 1024th of the way beside it counts as inside.
  const auto is_beside = [](std::int32_t from, std::int32_t to, std::int32_t low, std::int32_t high) {
    const auto [least, most] = std::minmax(from, to);
    const auto margin = (most - least) / 1024 + 1;
    return most < low - margin || least > high + margin;
  };
  if (is_beside(a.x, b.x, box.centre.x - box.half.x, box.centre.x + box.half.x)
      || is_beside(a.y, b.y, box.centre.y - box.half.y, box.centre.y + box.half.y))
    return 0;
  std::int64_t first = 0;
  std::int64_t last = 1024;
  const auto cut = [&](std::int32_t from, std::int32_t way, std::int32_t low, std::int32_t high) {
    if (way == 0) {
      if (from < low || from > high) last = -1;
      return;
    }
    auto enter = (std::int64_t{low} - from) * 1024 / way;
    auto leave = (std::int64_t{high} - from) * 1024 / way;
    if (enter > leave) {
      const auto other = enter;
      enter = leave;
      leave = other;
    }
    first = (std::max)(first, enter);
    last = (std::min)(last, leave);
  };
  cut(a.x, b.x - a.x, box.centre.x - box.half.x, box.centre.x + box.half.x);
  cut(a.y, b.y - a.y, box.centre.y - box.half.y, box.centre.y + box.half.y);
  return last >= first ? static_cast<std::int32_t>(last - first) + 1 : 0;
}

/// By how much two boxes come nearer to each other than `gap`; zero or less where they don't.
[[nodiscard]] constexpr std::int32_t overlap(const Box& a, const Box& b, std::int32_t gap) noexcept {
  const auto x =
      a.half.x + b.half.x + gap - (a.centre.x < b.centre.x ? b.centre.x - a.centre.x : a.centre.x - b.centre.x);
  const auto y =
      a.half.y + b.half.y + gap - (a.centre.y < b.centre.y ? b.centre.y - a.centre.y : a.centre.y - b.centre.y);
  return (std::min)(x, y);
}

/// A place on a curve of the second degree, after `step` of `steps`.
[[nodiscard]] constexpr Point on_curve(Point from, Point control, Point to, std::int64_t step,
                                       std::int64_t steps) noexcept {
  const auto left = steps - step;
  const auto mix = [&](std::int64_t a, std::int64_t b, std::int64_t c) {
    return static_cast<std::int32_t>((a * left * left + 2 * b * left * step + c * step * step) / (steps * steps));
  };
  return {mix(from.x, control.x, to.x), mix(from.y, control.y, to.y)};
}

}  // namespace picture_parts

}  // namespace newsgraph::inline v0_1
