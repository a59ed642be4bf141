// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/geometry.hpp>
#include <newsgraph/picture/layout.hpp>

#include <cstdint>
#include <string>

namespace newsgraph::inline v0_1::picture_parts {

inline constexpr std::int32_t fine = 16;  ///< so many to a pixel, where lines are drawn

/// A length of so many sixteenths of a pixel, to a tenth of a pixel: "12.5".
[[nodiscard]] inline std::string pixels(std::int32_t sixteenths) {
  const bool below = sixteenths < 0;
  const auto tenths = ((below ? -std::int64_t{sixteenths} : std::int64_t{sixteenths}) * 10 + fine / 2) / fine;
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text.append(1, '.').append(std::to_string(tenths % 10));
  return below && tenths != 0 ? '-' + text : text;
}

/// "12.5,3".
[[nodiscard]] inline std::string pixels(Point point) { return pixels(point.x) + ',' + pixels(point.y); }

/// A curve of the second degree between two nodes, in sixteenths of a pixel, and places on it in 1024ths of the way.
class Curve {
public:
  explicit constexpr Curve(const Route& route) noexcept
      : from_{route.from * fine}, control_{route.control * fine}, to_{route.to * fine} {}

  [[nodiscard]] constexpr Point at(std::int32_t step) const noexcept {
    return on_curve(from_, control_, to_, step, steps);
  }

  /// The first place outside of a node in which it begins, and the last outside of that in which it ends.
  [[nodiscard]] constexpr std::int32_t leaving(const Box& node, bool round) const noexcept {
    std::int32_t step = 0;
    while (step < steps && is_in(node, round, at(step))) ++step;
    return step;
  }
  [[nodiscard]] constexpr std::int32_t entering(const Box& node, bool round) const noexcept {
    std::int32_t step = steps;
    while (step > 0 && is_in(node, round, at(step))) --step;
    return step;
  }

  /// The place so many sixteenths of a pixel before, or with `way` 1 behind, another.
  [[nodiscard]] std::int32_t apart(std::int32_t from, std::int32_t distance, std::int32_t way) const noexcept {
    auto step = from;
    while (step > 0 && step < steps && length(at(step) - at(from)) < distance) step += way;
    return step;
  }

  /// The part between two places, as a path of SVG.
  [[nodiscard]] std::string path(std::int32_t first, std::int32_t last) const {
    const auto a = std::int64_t{first};
    const auto b = std::int64_t{last};
    const auto mix = [&](std::int64_t from, std::int64_t control, std::int64_t to) {
      return static_cast<std::int32_t>(
          (from * (steps - a) * (steps - b) + control * (a * (steps - b) + b * (steps - a)) + to * a * b)
          / (std::int64_t{steps} * steps));
    };
    const Point control{mix(from_.x, control_.x, to_.x), mix(from_.y, control_.y, to_.y)};
    return 'M' + pixels(at(first)) + 'Q' + pixels(control) + ' ' + pixels(at(last));
  }

private:
  static constexpr std::int32_t steps = 1024;

  [[nodiscard]] static constexpr bool is_in(const Box& node, bool round, Point point) noexcept {
    const auto box = Box{node.centre * fine, node.half * fine}.grown(2 * fine);
    if (!round) return box.contains(point);
    const auto way = point - box.centre;
    const auto scaled = [](std::int64_t by, std::int64_t half) { return by * 1024 / half; };
    const auto x = scaled(way.x, box.half.x);
    const auto y = scaled(way.y, box.half.y);
    return x * x + y * y <= 1024 * 1024;
  }

  Point from_;
  Point control_;
  Point to_;
};

}  // namespace newsgraph::inline v0_1::picture_parts
