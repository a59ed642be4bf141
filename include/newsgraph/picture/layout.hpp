// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/picture/drawing/arranger.hpp>
#include <newsgraph/picture/drawing/geometry.hpp>
#include <newsgraph/picture/drawing/stress.hpp>
#include <newsgraph/picture/drawing/text_width.hpp>
#include <newsgraph/picture/scene.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The way of a line, as a curve of the second degree between the middles of its ends, and its label.
struct Route {
  Point from;
  Point control;
  Point to;
  Box label{};  ///< none where the line has no label, or there was no room
};

/// Where things are in a picture, in pixels from its upper left corner.
struct Layout {
  Point size;
  std::vector<Box> nodes;     ///< by node of the scene
  std::vector<Route> routes;  ///< by line
  std::size_t left_out = 0;   ///< labels that had no room
};

namespace picture_parts {

inline constexpr int name_size = 15;  ///< of the font, in pixels
inline constexpr int label_size = 13;
inline constexpr int line_height = 16;

/// Half of what lines of text take, with the first `bold` in bold.
template <class...>
[[nodiscard]] Point half_of_text(const std::vector<std::string>& lines, int size, std::size_t bold, Point margin) {
  int width = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) width = (std::max)(width, text_width(lines[i], size, i < bold));
  const auto height = static_cast<int>(lines.size()) * (size == name_size ? line_height + 2 : line_height);
  return {(width + 1) / 2 + margin.x, height / 2 + margin.y};
}

/// Whether a company is shown as one of those that much turns on.
[[nodiscard]] inline bool is_busy(const SceneNode& node) noexcept { return !node.deal && node.deals > 4; }

template <class...>
[[nodiscard]] Box box_of(const Scene& scene, const SceneNode& node) {
  if (!node.deal) {
    auto half = half_of_text(node.label, name_size, is_busy(node) ? 9 : 0, {14, 7});
    const auto more = static_cast<std::int32_t>((std::min)(node.deals, std::size_t{14}));
    half.y += more * 3 / 2;
    half.x += more * 3 / 2;
    return {{}, half};
  }
  const auto half = half_of_text(node.label, label_size, scene.deals[*node.deal].kind_line, {0, 0});
  return {{}, {half.x * 4 / 3 + 8, half.y * 4 / 3 + 5}};  // the ellipse around the rectangle of text
}

/// Half the width of a line in pixels, rounded up.
[[nodiscard]] constexpr std::int32_t half_width(LineWidth width) noexcept {
  return ((std::max)(width.core, width.band) + 19) / 20;
}

/// How long the head of a line is, in pixels; it is as wide on both sides together.
[[nodiscard]] constexpr std::int32_t head_length(LineWidth width) noexcept { return 9 + width.core / 10; }

/// Whether a line comes as near as `margin` to a box, between its nodes.
template <class...>
[[nodiscard]] bool comes_near(const Route& route, const Box& a, const Box& b, const Box& box, std::int32_t margin) {
  constexpr std::int64_t steps = 24;
  const auto reach = box.grown(margin);
  const auto low = reach.centre - reach.half;
  const auto high = reach.centre + reach.half;
  const auto all = [&](auto holds) { return holds(route.from) && holds(route.control) && holds(route.to); };
  if (all([&](Point point) { return point.x < low.x; }) || all([&](Point point) { return point.x > high.x; })
      || all([&](Point point) { return point.y < low.y; }) || all([&](Point point) { return point.y > high.y; }))
    return false;
  auto last = route.from;
  for (std::int64_t step = 1; step <= steps; ++step) {
    const auto point = on_curve(route.from, route.control, route.to, step, steps);
    const bool hidden = (a.contains(last) && a.contains(point)) || (b.contains(last) && b.contains(point));
    if (!hidden && part_inside(last, point, reach) != 0) return true;
    last = point;
  }
  return false;
}

/// Lays out what hangs together.
template <class...>
class ComponentLayout {
public:
  ComponentLayout(const Scene& scene, std::vector<std::size_t> nodes, std::vector<std::size_t> lines)
      : scene_{scene}, nodes_{std::move(nodes)}, lines_{std::move(lines)} {
    std::vector<std::size_t> place(scene.nodes.size());
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      place[nodes_[i]] = i;
      all_.nodes.push_back(box_of(scene, scene.nodes[nodes_[i]]));
      all_.round.push_back(scene.nodes[nodes_[i]].deal.has_value());
    }
    for (const auto at : lines_) {
      const auto& line = scene.lines[at];
      const auto& deal = scene.deals[line.deal];
      Wire wire{place[line.from], place[line.to]};
      wire.width = half_width(line.width);
      if (line.has_label) wire.label = half_of_text(deal.label, label_size, deal.kind_line, {3, 1});
      all_.wires.push_back(wire);
    }
    arrange();
  }

  [[nodiscard]] Point low() const noexcept { return low_; }
  [[nodiscard]] Point size() const noexcept { return high_ - low_; }

  /// Writes its places into a layout, so that its upper left corner is at `corner`.
  void put(Layout& layout, Point corner) const {
    const auto by = corner - low_;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      auto box = all_.nodes[i];
      box.centre = box.centre + by;
      layout.nodes[nodes_[i]] = box;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      auto route = routes_[i];
      for (auto* point : {&route.from, &route.control, &route.to, &route.label.centre}) *point = *point + by;
      layout.routes[lines_[i]] = route;
    }
    layout.left_out += left_out_;
  }

private:
  static constexpr std::int64_t most_comparisons = 80'000'000;  // of a search, so that a large picture comes to an end

  /// Large pictures cost, and those that are higher than a page on its side.
  [[nodiscard]] static std::int64_t cost_of_shape(const Arrangement& all) noexcept {
    auto low = all.nodes.front().centre;
    auto high = low;
    for (const auto& node : all.nodes) {
      low = {(std::min)(low.x, node.centre.x), (std::min)(low.y, node.centre.y)};
      high = {(std::max)(high.x, node.centre.x), (std::max)(high.y, node.centre.y)};
    }
    const auto size = high - low;
    return std::int64_t{size.x} * size.y / 300 + (std::max)(std::int64_t{0}, std::int64_t{size.y} * 3 - size.x * 2);
  }

  void arrange() {
    std::vector<Spring> springs;
    for (auto& wire : all_.wires) {
      const auto& a = all_.nodes[wire.a].half;
      const auto& b = all_.nodes[wire.b].half;
      wire.wanted = (a.x + b.x) * 3 / 4 + (wire.label.x != 0 ? wire.label.x * 2 + 70 : 80);
      springs.push_back({wire.a, wire.b, wire.wanted});
    }
    const auto count = all_.nodes.size();
    const auto apart = distances(count, springs);
    const auto size = count + all_.wires.size();
    // Many starts without labels, lines between the same nodes as one; then the better ones with all that there is.
    const auto bare = without_labels();
    const bool is_small = count < 60 && size < 160;
    std::vector<Trial> trials;
    const std::size_t starts = count < 3 ? 1 : !is_small ? 2 : count < 20 ? 12 : 7;
    for (std::size_t start = 0; start < starts; ++start) {
      trials.push_back({bare, 0});
      const auto places = places_by_stress(count, apart, start);
      for (std::size_t i = 0; i < count; ++i) trials.back().all.nodes[i].centre = {places[i].x, places[i].y * 3 / 4};
    }
    const auto keep_better = [&](std::size_t kept, std::int64_t comparisons, std::int64_t heat) {
      trials.resize((std::min)(trials.size(), is_small ? kept : 1), trials.front());
      improve(trials, comparisons, heat, false);
    };
    improve(trials, 250, 4'000, false);
    keep_better(6, 500, 2'666);
    trials.resize((std::min)(trials.size(), is_small ? std::size_t{3} : 1), trials.front());
    for (auto& trial : trials) {
      auto all = all_;
      for (std::size_t i = 0; i < count; ++i) all.nodes[i].centre = trial.all.nodes[i].centre;
      trial.all = std::move(all);
    }
    improve(trials, 200, 500, true);
    keep_better(2, 300, 250);
    all_ = trials.front().all;
    for (int round = 0; round < 5; ++round) {
      if (round != 0) enlarge();
      Arranger<> arranger{all_, false};
      arranger.improve(static_cast<std::uint64_t>(round) + 100, budget(all_, 250), round == 0 ? 150 : 40);
      find_routes();
      if (conflicts_.empty() && !runs_below()) break;
    }
    leave_out();
    measure();
  }

  struct Trial {
    Arrangement all;
    std::int64_t cost;
  };

  /// How many comparisons an arrangement is worth: linear in its things from forty on, and up to a bound. Where many
  /// lines run between few nodes each comparison costs more, as all lies near all, and finds less.
  [[nodiscard]] static std::int64_t budget(const Arrangement& all, std::int64_t each) noexcept {
    const auto nodes = static_cast<std::int64_t>(all.nodes.size());
    const auto wires = static_cast<std::int64_t>(all.wires.size());
    const auto size = nodes + wires;
    if (size < 120) return size * (std::min)(size, std::int64_t{40}) * each;
    return (std::min)(size * size * each, most_comparisons) * (wires > 3 * nodes ? 40 : 100) / 100;
  }

  /// Improves trials, and puts the best first.
  static void improve(std::vector<Trial>& trials, std::int64_t comparisons, std::int64_t heat, bool spread) {
    for (std::size_t i = 0; i < trials.size(); ++i) {
      auto& all = trials[i].all;
      Arranger<> arranger{all, spread};
      arranger.improve(i + 10, budget(all, comparisons), heat);
      trials[i].cost = arranger.cost() + cost_of_shape(all);
    }
    base_parts::sort_by(trials, [](const Trial& trial) { return trial.cost; });
  }

  /// The same nodes, with one line where there are several, which counts as so many and takes the room of their labels.
  [[nodiscard]] Arrangement without_labels() const {
    auto bare = all_;
    bare.wires.clear();
    for (const auto& wire : all_.wires) {
      const auto same = base_parts::find_if(bare.wires, [&](const Wire& other) {
        return (other.a == wire.a && other.b == wire.b) || (other.a == wire.b && other.b == wire.a);
      });
      if (same == bare.wires.end()) {
        bare.wires.push_back(wire);
        bare.wires.back().width += wire.label.y;
        bare.wires.back().label = {};
      } else {
        same->width += wire.label.y + 4;
        same->wanted = (std::max)(same->wanted, wire.wanted);
        ++same->count;
      }
    }
    return bare;
  }

  /// By a tenth; by a quarter where there are many nodes.
  void enlarge() {
    const auto larger = [part = all_.nodes.size() < 100 ? 10 : 4](Point a) { return a + a / part; };
    for (auto& node : all_.nodes) node.centre = larger(node.centre);
    for (auto& wire : all_.wires) wire.offset = larger(wire.offset);
  }

  void find_routes() {
    routes_.clear();
    for (const auto& wire : all_.wires) {
      const auto way = way_of(all_, wire);
      routes_.push_back({way.from, way.control, way.to, {way.label, wire.label}});
    }
    conflicts_.clear();
    for (std::size_t i = 0; i < routes_.size(); ++i)
      if (routes_[i].label.is_there() && conflicts_of(i) != 0) conflicts_.push_back(i);
  }

  /// Whether a line passes below a company that is none of its ends, which would read as if it were.
  [[nodiscard]] bool runs_below() const {
    for (std::size_t i = 0; i < routes_.size(); ++i)
      for (std::size_t node = 0; node < all_.nodes.size(); ++node) {
        const auto& wire = all_.wires[i];
        if (node != wire.a && node != wire.b
            && comes_near(routes_[i], all_.nodes[wire.a], all_.nodes[wire.b], all_.nodes[node], 0))
          return true;
      }
    return false;
  }

  /// What a label lies on that is not its own.
  [[nodiscard]] std::size_t conflicts_of(std::size_t i) const {
    const auto& label = routes_[i].label;
    std::size_t count = 0;
    for (const auto& node : all_.nodes)
      if (overlap(label, node, 3) > 0) ++count;
    for (std::size_t j = 0; j < routes_.size(); ++j) {
      if (j == i) continue;
      if (routes_[j].label.is_there() && overlap(label, routes_[j].label, 2) > 0) ++count;
      const auto& wire = all_.wires[j];
      const auto reach = (std::max)(half_width(scene_.lines[lines_[j]].width), 3) + 2;
      if (comes_near(routes_[j], all_.nodes[wire.a], all_.nodes[wire.b], label, reach)) ++count;
    }
    return count;
  }

  /// Takes away labels until none lies on anything, first those that lie on the most.
  void leave_out() {
    std::vector<std::pair<std::size_t, std::size_t>> counts;
    for (const auto i : conflicts_) counts.emplace_back(conflicts_of(i), i);
    base_parts::sort(counts, [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [count, i] : counts) {
      if (conflicts_of(i) == 0) continue;
      routes_[i].label = {};
      ++left_out_;
    }
  }

  void measure() {
    bool first = true;
    const auto take = [&](Point low, Point high) {
      low_ = first ? low : Point{(std::min)(low_.x, low.x), (std::min)(low_.y, low.y)};
      high_ = first ? high : Point{(std::max)(high_.x, high.x), (std::max)(high_.y, high.y)};
      first = false;
    };
    const auto take_box = [&](const Box& box) { take(box.centre - box.half, box.centre + box.half); };
    for (const auto& node : all_.nodes) take_box(node.grown(4));
    for (const auto& route : routes_) {
      if (route.label.is_there()) take_box(route.label);
      for (std::int64_t step = 0; step <= 8; ++step) {
        const auto point = on_curve(route.from, route.control, route.to, step, 8);
        take(point - Point{8, 8}, point + Point{8, 8});
      }
    }
  }

  const Scene& scene_;
  std::vector<std::size_t> nodes_;
  std::vector<std::size_t> lines_;
  Arrangement all_;
  std::vector<Route> routes_;
  std::vector<std::size_t> conflicts_;
  std::size_t left_out_ = 0;
  Point low_{};
  Point high_{};
};

/// The number of the component of each node.
template <class...>
[[nodiscard]] std::vector<std::size_t> components_of(const Scene& scene) {
  std::vector<std::size_t> top(scene.nodes.size());
  for (std::size_t i = 0; i < top.size(); ++i) top[i] = i;
  const auto find = [&](std::size_t i) {
    while (top[i] != i) i = top[i] = top[top[i]];
    return i;
  };
  for (const auto& line : scene.lines) {
    const auto a = find(line.from);
    const auto b = find(line.to);
    top[(std::max)(a, b)] = (std::min)(a, b);
  }
  for (std::size_t i = 0; i < top.size(); ++i) top[i] = find(i);
  return top;
}

}  // namespace picture_parts

/// Lays a scene out: stress majorization for a start, then crossings, overlaps and labels in one cost. No label lies on
/// another one, on a node or on another line: one that has no room is left out and counted. The same scene gives the
/// same places. For some hundreds of companies; the work grows with the square of what hangs together.
template <class...>
[[nodiscard]] Layout lay_out(const Scene& scene) {
  using namespace picture_parts;
  constexpr std::int32_t gap = 36;
  Layout layout;
  layout.nodes.resize(scene.nodes.size());
  layout.routes.resize(scene.lines.size());
  const auto tops = components_of(scene);
  std::vector<ComponentLayout<>> parts;
  for (std::size_t top = 0; top < tops.size(); ++top) {
    if (tops[top] != top) continue;
    std::vector<std::size_t> nodes;
    std::vector<std::size_t> lines;
    for (std::size_t i = top; i < tops.size(); ++i)
      if (tops[i] == top) nodes.push_back(i);
    for (std::size_t i = 0; i < scene.lines.size(); ++i)
      if (tops[scene.lines[i].from] == top) lines.push_back(i);
    parts.emplace_back(scene, std::move(nodes), std::move(lines));
  }
  std::vector<std::size_t> order;
  std::int64_t area = 0;
  std::int32_t width = 700;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    order.push_back(i);
    const auto size = parts[i].size();
    area += std::int64_t{size.x + gap} * (size.y + gap);
    width = (std::max)(width, size.x);
  }
  width = (std::max)(width, static_cast<std::int32_t>(root(area * 17 / 10)));
  base_parts::sort(order, [&](std::size_t a, std::size_t b) { return parts[a].size().y > parts[b].size().y; });
  // In rows from the highest on, and in a row below each other as far as it is high.
  Point corner{};
  std::int32_t row = 0;
  std::int32_t column = 0;  // its width so far
  std::int32_t down = 0;    // how far it goes
  for (const auto i : order) {
    const auto size = parts[i].size();
    const bool below = down != 0 && down + gap + size.y <= row && corner.x + size.x <= width;
    if (!below) {
      corner.x += down != 0 ? column + gap : 0;
      column = down = 0;
      if (corner.x != 0 && corner.x + size.x > width) {
        corner = {0, corner.y + row + gap};
        row = 0;
      }
    }
    const auto top = down != 0 ? down + gap : 0;
    parts[i].put(layout, corner + Point{0, top});
    down = top + size.y;
    column = (std::max)(column, size.x);
    row = (std::max)(row, down);
    layout.size = {(std::max)(layout.size.x, corner.x + size.x), (std::max)(layout.size.y, corner.y + down)};
  }
  return layout;
}

}  // namespace newsgraph::inline v0_1
