// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/geometry.hpp>
#include <newsgraph/picture/drawing/stress.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::picture_parts {

/// A line to be arranged between two nodes: with a label on its middle a curve, else straight.
struct Wire {
  std::size_t a;
  std::size_t b;
  Point label{};            ///< half its size; none where that is zero
  std::int32_t width = 1;   ///< half of it, in pixels
  std::int32_t wanted = 0;  ///< how long it is meant to be
  Point offset{};           ///< of the label from the middle between the nodes
  std::int32_t count = 1;   ///< for how many it stands
};

/// Nodes and wires that hang together, and where they are.
struct Arrangement {
  std::vector<Box> nodes;
  std::vector<bool> round;  ///< ellipses, to whose middle wires go
  std::vector<Wire> wires;
};

/// Where the end of a wire points to in its node: towards where it comes from, so that several stay apart.
[[nodiscard]] constexpr Point aim(const Box& node, bool round, Point from) noexcept {
  const auto way = from - node.centre;
  const auto part = round ? 15 : 40;
  const auto most = round ? 30 : 62;
  const auto shifted = [&](std::int32_t by, std::int32_t half) {
    return std::clamp(by * part / 100, -half * most / 100, half * most / 100);
  };
  return node.centre + Point{shifted(way.x, node.half.x), shifted(way.y, node.half.y)};
}

/// The way of a wire: a curve of the second degree from `from` to `to`; with a label through the middle of that.
struct Way {
  Point from;
  Point control;
  Point to;
  Point label;  ///< its centre
};

[[nodiscard]] inline Way way_of(const Arrangement& all, const Wire& wire) noexcept {
  const auto& a = all.nodes[wire.a];
  const auto& b = all.nodes[wire.b];
  const auto middle = Point{(a.centre.x + b.centre.x) / 2, (a.centre.y + b.centre.y) / 2} + wire.offset;
  const bool has_label = wire.label.x != 0;
  const auto from = aim(a, all.round[wire.a], has_label ? middle : b.centre);
  const auto to = aim(b, all.round[wire.b], has_label ? middle : a.centre);
  if (!has_label) return {from, (from + to) / 2, to, middle};
  return {from, middle * 2 - (from + to) / 2, to, middle};
}

/// Moves nodes and labels until few lines cross and nothing lies on anything else: threshold accepting (Dueck, Scheuer,
/// 1990) on one cost of crossings, overlaps, lengths and bends. The same input gives the same places on every machine.
template <class...>
class Arranger {
public:
  explicit Arranger(Arrangement& all, bool spread_first)
      : all_{all}, pieces_(all.wires.size()), reach_(all.wires.size()) {
    wires_at_.resize(all.nodes.size());
    for (std::size_t i = 0; i < all.wires.size(); ++i) {
      wires_at_[all.wires[i].a].push_back(i);
      wires_at_[all.wires[i].b].push_back(i);
    }
    for (std::size_t i = 0; i < all.wires.size(); ++i)
      if (all.wires[i].label.x != 0) label_wires_.push_back(i);
    bundle();
    for (const auto& wires : bundles_)
      if (spread_first) spread(wires, false);
    for (std::size_t i = 0; i < all.wires.size(); ++i) draw(i);
    compare_all();
  }

  /// The cost of all.
  [[nodiscard]] std::int64_t cost() const noexcept {
    std::int64_t twice = 0;
    for (const auto sum : sums_) twice += sum;
    for (const auto& pieces : pieces_) twice += pieces.own;
    return twice / 2;
  }

  /// Tries moves for so many comparisons of two things. `heat`: how much worse a move may be at first.
  void improve(std::uint64_t seed, std::int64_t comparisons, std::int64_t heat) {
    Numbers numbers{seed};
    const auto until = compared_ + comparisons;
    const auto items = all_.nodes.size() + label_wires_.size();
    if (items < 2) return;
    while (compared_ < until) {
      const auto left = (until - compared_) * 1024 / comparisons;  // of 1024
      const auto allowed = heat * (std::max)(left - 300, std::int64_t{0}) / 1024;
      const auto radius = static_cast<std::int32_t>(4 + 160 * left * left / (1024 * 1024));
      compared_ += 8;  // no move is for nothing
      const auto which = static_cast<std::size_t>(numbers.below(static_cast<std::int32_t>(items)));
      if (which < all_.nodes.size())
        move_node(which, numbers, radius, allowed);
      else
        move_label(label_wires_[which - all_.nodes.size()], numbers, radius, allowed);
    }
  }

  [[nodiscard]] std::int64_t compared() const noexcept { return compared_; }

private:
  static constexpr std::size_t most_points = 5;
  static constexpr std::int64_t endless = (std::numeric_limits<std::int64_t>::max)();

  /// What a wire and its label keep free.
  struct Reach {
    Point low{};
    Point high{};

    [[nodiscard]] constexpr bool meets(const Reach& other) const noexcept {
      return low.x <= other.high.x && other.low.x <= high.x && low.y <= other.high.y && other.low.y <= high.y;
    }
    [[nodiscard]] constexpr bool meets(const Box& box) const noexcept {
      return meets(Reach{box.centre - box.half, box.centre + box.half});
    }
  };

  [[nodiscard]] static constexpr Reach reach_of(Point a, Point b) noexcept {
    return {{(std::min)(a.x, b.x), (std::min)(a.y, b.y)}, {(std::max)(a.x, b.x), (std::max)(a.y, b.y)}};
  }

  /// A wire as it is compared: a few straight pieces.
  struct Pieces {
    std::array<Point, most_points> points{};
    std::size_t count = 0;
    Point low{};
    Point high{};
    Box label{};
    Point at_a{};  ///< where it leaves its nodes
    Point at_b{};
    std::int64_t own = 0;  ///< its cost by itself
  };

  /// Finds the wires with labels between the same two nodes.
  void bundle() {
    bundles_at_.resize(all_.nodes.size());
    std::vector<bool> is_in(all_.wires.size());
    for (const auto i : label_wires_) {
      if (is_in[i]) continue;
      const auto& first = all_.wires[i];
      std::vector<std::size_t> wires;
      for (const auto j : label_wires_) {
        const auto& other = all_.wires[j];
        if ((other.a != first.a || other.b != first.b) && (other.a != first.b || other.b != first.a)) continue;
        is_in[j] = true;
        wires.push_back(j);
      }
      bundles_at_[first.a].push_back(bundles_.size());
      bundles_at_[first.b].push_back(bundles_.size());
      bundles_.push_back(std::move(wires));
    }
  }

  /// Puts the labels of a bundle beside each other across the way between its nodes.
  void spread(const std::vector<std::size_t>& wires, bool turned) {
    const auto& first = all_.wires[wires.front()];
    const auto way = all_.nodes[first.b].centre - all_.nodes[first.a].centre;
    const auto whole = (std::max)(length(way), std::int64_t{1});
    Point half{};
    for (const auto i : wires)
      half = {(std::max)(half.x, all_.wires[i].label.x), (std::max)(half.y, all_.wires[i].label.y)};
    // The least step at which boxes of that size keep clear of each other.
    const auto across = [&](std::int32_t size, std::int32_t part) {
      return (2 * size + 9) * whole / (std::max)(std::int64_t{part < 0 ? -part : part}, std::int64_t{1});
    };
    const auto step = (std::min)(across(half.x, way.y), across(half.y, way.x));
    const auto count = static_cast<std::int64_t>(wires.size());
    for (std::int64_t i = 0; i < count; ++i) {
      const auto by = (2 * i - count + 1) * step / 2 * (turned ? -1 : 1);
      all_.wires[wires[static_cast<std::size_t>(i)]].offset = {static_cast<std::int32_t>(-way.y * by / whole),
                                                               static_cast<std::int32_t>(way.x * by / whole)};
    }
  }

  /// Where a piece that begins in a box leaves it.
  [[nodiscard]] static Point leaving(const Box& box, Point inside, Point outside) noexcept {
    const auto part = part_inside(inside, outside, box);
    const auto way = outside - inside;
    return inside
           + Point{static_cast<std::int32_t>(std::int64_t{way.x} * part / 1024),
                   static_cast<std::int32_t>(std::int64_t{way.y} * part / 1024)};
  }

  void draw(std::size_t i) {
    const auto& wire = all_.wires[i];
    const auto way = way_of(all_, wire);
    auto& pieces = pieces_[i];
    const bool curved = wire.label.x != 0;
    pieces.count = curved ? 5 : 2;
    if (curved)
      for (std::size_t step = 0; step < 5; ++step)
        pieces.points[step] = on_curve(way.from, way.control, way.to, static_cast<std::int64_t>(step), 4);
    else
      pieces.points = {way.from, way.to};
    pieces.low = pieces.high = pieces.points[0];
    for (std::size_t step = 1; step < pieces.count; ++step) {
      const auto point = pieces.points[step];
      pieces.low = {(std::min)(pieces.low.x, point.x), (std::min)(pieces.low.y, point.y)};
      pieces.high = {(std::max)(pieces.high.x, point.x), (std::max)(pieces.high.y, point.y)};
    }
    pieces.label = {way.label, wire.label};
    const auto label_low = way.label - wire.label;
    const auto label_high = way.label + wire.label;
    const auto margin = wire.width + 9;
    reach_[i] = {
        Point{(std::min)(pieces.low.x, label_low.x), (std::min)(pieces.low.y, label_low.y)} - Point{margin, margin},
        Point{(std::max)(pieces.high.x, label_high.x), (std::max)(pieces.high.y, label_high.y)}
            + Point{margin, margin}};
    pieces.at_a = leaving(all_.nodes[wire.a].grown(4), pieces.points[0], pieces.points[1]);
    pieces.at_b =
        leaving(all_.nodes[wire.b].grown(4), pieces.points[pieces.count - 1], pieces.points[pieces.count - 2]);
    // Long ways and bends cost; so does a way too short for its label and its heads.
    const auto chord = length(way.to - way.from);
    const auto bend = length(wire.offset);
    const auto longer = (std::max)(chord - wire.wanted, std::int64_t{0});
    const auto down = std::int64_t{way.to.y - way.from.y};
    pieces.own = chord + longer + longer * longer / 150 + (down < 0 ? -down : down) / 2 + bend * 2
                 + bend * bend / (20 + chord / 8);
    if (curved) {
      for (const auto& at : {std::pair{pieces.at_a, wire.a}, std::pair{pieces.at_b, wire.b}}) {
        const auto near_by = overlap({at.first, {0, 0}}, pieces.label, 28 + wire.width);
        if (near_by > 0) pieces.own += 500 + 60 * near_by;
      }
    } else {
      const auto seen = length(pieces.at_b - pieces.at_a);
      if (seen < 40) pieces.own += 400 + (40 - seen) * 20;
    }
  }

  [[nodiscard]] bool are_far(const Pieces& wire, const Box& box, std::int32_t margin) const noexcept {
    return wire.high.x + margin < box.centre.x - box.half.x || wire.low.x - margin > box.centre.x + box.half.x
           || wire.high.y + margin < box.centre.y - box.half.y || wire.low.y - margin > box.centre.y + box.half.y;
  }

  [[nodiscard]] std::int64_t through(const Pieces& wire, const Box& box, std::int32_t margin,
                                     std::int64_t price) const noexcept {
    if (are_far(wire, box, margin)) return 0;
    const auto grown = box.grown(margin);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i + 1 < wire.count; ++i)
      if (const auto part = part_inside(wire.points[i], wire.points[i + 1], grown); part != 0)
        sum += price + part * length(wire.points[i + 1] - wire.points[i]) / 1024 * 20;
    return sum;
  }

  [[nodiscard]] std::int64_t wire_and_node(std::size_t wire, std::size_t node) const noexcept {
    const auto& of = all_.wires[wire];
    if (of.a == node || of.b == node) {
      const auto& pieces = pieces_[wire];
      if (!pieces.label.is_there()) return 0;
      const auto depth = overlap(pieces.label, all_.nodes[node], 14);
      std::int64_t sum = depth > 0 ? 2'500 + depth * 60 : 0;
      // A line that has left its node does not pass below it.
      const auto half = pieces.count / 2;
      const auto first = of.a == node ? half : 0;
      for (std::size_t i = first; i < first + half; ++i)
        if (part_inside(pieces.points[i], pieces.points[i + 1], all_.nodes[node]) != 0) sum += 6'000;
      return sum;
    }
    auto sum = through(pieces_[wire], all_.nodes[node], of.width + 9, 12'000);
    if (pieces_[wire].label.is_there())
      if (const auto depth = overlap(pieces_[wire].label, all_.nodes[node], 10); depth > 0) sum += 2'500 + depth * 60;
    return sum;
  }

  [[nodiscard]] std::int64_t wire_and_wire(std::size_t i, std::size_t j) const noexcept {
    const auto& a = pieces_[i];
    const auto& b = pieces_[j];
    const auto& of_a = all_.wires[i];
    const auto& of_b = all_.wires[j];
    std::int64_t sum = 0;
    if (a.label.is_there() && b.label.is_there())
      if (const auto depth = overlap(a.label, b.label, 8); depth > 0) sum += 2'500 + depth * 60;
    if (b.label.is_there()) sum += through(a, b.label, of_a.width + 6, 1'800);
    if (a.label.is_there()) sum += through(b, a.label, of_b.width + 6, 1'800);
    for (const auto& [node, at_a] : {std::pair{of_a.a, a.at_a}, std::pair{of_a.b, a.at_b}})
      for (const auto& [other, at_b] : {std::pair{of_b.a, b.at_a}, std::pair{of_b.b, b.at_b}})
        if (node == other) {
          const std::int64_t gap = of_a.width + of_b.width + 14;
          if (const auto square = square_of(at_a - at_b); square < gap * gap) sum += (gap - root(square)) * 60;
        }
    if (a.high.x < b.low.x || b.high.x < a.low.x || a.high.y < b.low.y || b.high.y < a.low.y) return sum;
    const auto last_a = a.count - 2;
    const auto last_b = b.count - 2;
    for (std::size_t k = 0; k < a.count - 1; ++k) {
      const auto reach = reach_of(a.points[k], a.points[k + 1]);
      if (!reach.meets(Reach{b.low, b.high})) continue;
      for (std::size_t l = 0; l < b.count - 1; ++l) {
        if (!reach.meets(reach_of(b.points[l], b.points[l + 1]))
            || !cross(a.points[k], a.points[k + 1], b.points[l], b.points[l + 1]))
          continue;
        const bool meet = (k == 0 && l == 0 && of_a.a == of_b.a) || (k == 0 && l == last_b && of_a.a == of_b.b)
                          || (k == last_a && l == 0 && of_a.b == of_b.a)
                          || (k == last_a && l == last_b && of_a.b == of_b.b);
        sum += meet ? 60 : std::int64_t{1'500} * of_a.count * of_b.count;
      }
    }
    return sum;
  }

  [[nodiscard]] std::int64_t node_and_node(std::size_t i, std::size_t j) const noexcept {
    const auto gap = overlap(all_.nodes[i], all_.nodes[j], 70);
    if (gap <= 0) return 0;
    return gap > 40 ? 3'000 + gap * 60 : gap * 4;
  }

  [[nodiscard]] std::size_t count() const noexcept { return all_.nodes.size() + all_.wires.size(); }
  [[nodiscard]] std::size_t thing_of(std::size_t wire) const noexcept { return all_.nodes.size() + wire; }
  [[nodiscard]] bool is_wire(std::size_t thing) const noexcept { return thing >= all_.nodes.size(); }
  [[nodiscard]] std::int64_t own(std::size_t thing) const noexcept {
    return is_wire(thing) ? pieces_[thing - all_.nodes.size()].own : 0;
  }

  /// What a thing costs together with each that `counts` lets in, as a row; ends early where the sum goes above a
  /// limit.
  template <class Counts>
  std::int64_t fill(std::int32_t* row, std::size_t thing, std::int64_t limit, Counts counts) const {
    constexpr std::int64_t most = std::int64_t{1} << 30;
    const auto nodes = all_.nodes.size();
    std::fill(row, row + count(), 0);
    std::int64_t sum = 0;
    const auto enter = [&](std::size_t other, std::int64_t cost) {
      row[other] = static_cast<std::int32_t>((std::min)(cost, most));
      sum += row[other];
    };
    if (is_wire(thing)) {
      const auto wire = thing - nodes;
      const auto reach = reach_[wire];
      for (std::size_t node = 0; node < nodes; ++node)
        if (reach.meets(all_.nodes[node]) && counts(node)) enter(node, wire_and_node(wire, node));
      for (std::size_t other = 0; other < reach_.size() && sum <= limit; ++other)
        if (reach.meets(reach_[other]) && other != wire && counts(nodes + other))
          enter(nodes + other, wire_and_wire(wire, other));
    } else {
      const auto box = all_.nodes[thing];
      for (std::size_t other = 0; other < nodes; ++other)
        if (other != thing && counts(other)) enter(other, node_and_node(thing, other));
      for (std::size_t wire = 0; wire < reach_.size() && sum <= limit; ++wire)
        if (reach_[wire].meets(box) && counts(nodes + wire)) enter(nodes + wire, wire_and_node(wire, thing));
    }
    return sum;
  }

  /// Compares each two things.
  void compare_all() {
    const auto all = count();
    costs_.resize(all * all);
    sums_.resize(all);
    turns_.resize(all, all);
    for (std::size_t thing = 0; thing < all; ++thing) {
      fill(costs_.data() + thing * all, thing, endless, [&](std::size_t other) { return other < thing; });
      sums_[thing] += own(thing);
      for (std::size_t other = 0; other < thing; ++other) {
        const auto cost = costs_[thing * all + other];
        costs_[other * all + thing] = cost;
        sums_[thing] += cost;
        sums_[other] += cost;
      }
    }
  }

  /// What the things that move cost now, with all others: each two once.
  [[nodiscard]] std::int64_t cost_before() const noexcept {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < moved_.size(); ++i) {
      sum += sums_[moved_[i]];
      for (std::size_t j = 0; j < i; ++j) sum -= costs_[moved_[i] * count() + moved_[j]];
    }
    return sum;
  }

  /// Whether they cost no more than that where they are now; leaves what they cost in `rows_`.
  [[nodiscard]] bool stays_below(std::int64_t limit) {
    std::int64_t sum = 0;
    for (const auto thing : moved_) sum += own(thing);
    rows_.resize((std::max)(rows_.size(), moved_.size() * count()));
    for (std::size_t i = 0; i < moved_.size() && sum <= limit; ++i)
      sum += fill(rows_.data() + i * count(), moved_[i], limit - sum,
                  [&](std::size_t other) { return turns_[other] > i; });
    return sum <= limit;
  }

  /// Takes over what `stays_below` found.
  void keep() {
    const auto all = count();
    for (std::size_t i = 0; i < moved_.size(); ++i) {
      const auto thing = moved_[i];
      const auto* row = rows_.data() + i * all;
      auto* costs = costs_.data() + thing * all;
      std::int64_t sum = 0;
      for (std::size_t other = 0; other < all; ++other) {
        if (turns_[other] < i) continue;
        if (const auto change = row[other] - costs[other]; change != 0) {
          costs[other] = row[other];
          costs_[other * all + thing] = row[other];
          sums_[other] += change;
          sum += change;
        }
      }
      sums_[thing] += sum;
    }
  }

  template <class Move, class Undo>
  void attempt(std::int64_t allowed, Move move, Undo undo) {
    moved_.clear();
    for (const auto wire : some_) moved_.push_back(thing_of(wire));
    moved_.insert(moved_.end(), nodes_.begin(), nodes_.end());
    compared_ += static_cast<std::int64_t>(2 * moved_.size() * count());
    const auto before = cost_before();
    move();
    saved_.clear();
    saved_reach_.clear();
    for (const auto wire : some_) {
      saved_.push_back(pieces_[wire]);
      saved_reach_.push_back(reach_[wire]);
      sums_[thing_of(wire)] -= pieces_[wire].own;
      draw(wire);
      sums_[thing_of(wire)] += pieces_[wire].own;
    }
    for (std::size_t i = 0; i < moved_.size(); ++i) turns_[moved_[i]] = i;
    const bool stays = stays_below(before + allowed);
    if (stays) keep();
    for (const auto thing : moved_) turns_[thing] = count();
    if (stays) return;
    undo();
    for (std::size_t i = 0; i < some_.size(); ++i) {
      const auto wire = some_[i];
      sums_[thing_of(wire)] += saved_[i].own - pieces_[wire].own;
      pieces_[wire] = saved_[i];
      reach_[wire] = saved_reach_[i];
    }
  }

  void take(std::size_t node) {
    nodes_.push_back(node);
    for (const auto wire : wires_at_[node])
      if (std::find(some_.begin(), some_.end(), wire) == some_.end()) some_.push_back(wire);
  }

  void move_node(std::size_t node, Numbers& numbers, std::int32_t radius, std::int64_t allowed) {
    nodes_.clear();
    some_.clear();
    take(node);
    auto& place = all_.nodes[node].centre;
    const auto was = place;
    const auto kind = numbers.below(12);
    if (kind == 0 && all_.nodes.size() > 2) {
      const auto other = static_cast<std::size_t>(numbers.below(static_cast<std::int32_t>(all_.nodes.size())));
      if (other == node) return;
      take(other);
      auto& there = all_.nodes[other].centre;
      attempt(
          allowed, [&] { std::swap(place, there); }, [&] { std::swap(place, there); });
      return;
    }
    auto to = was + Point{numbers.around(radius), numbers.around(radius)};
    if (kind == 1 && !wires_at_[node].empty()) {  // to the other side of a neighbour
      const auto& wires = wires_at_[node];
      const auto& wire =
          all_.wires[wires[static_cast<std::size_t>(numbers.below(static_cast<std::int32_t>(wires.size())))]];
      const auto around = all_.nodes[wire.a == node ? wire.b : wire.a].centre;
      to = around + (around - was) + Point{numbers.around(radius), numbers.around(radius)};
    }
    if (numbers.below(2) == 0)
      return attempt(
          allowed, [&] { place = to; }, [&] { place = was; });
    offsets_.clear();
    for (const auto wire : some_) offsets_.push_back(all_.wires[wire].offset);
    attempt(
        allowed,
        [&] {
          place = to;
          for (const auto at : bundles_at_[node]) spread(bundles_[at], numbers.below(2) == 0);
        },
        [&] {
          place = was;
          for (std::size_t i = 0; i < some_.size(); ++i) all_.wires[some_[i]].offset = offsets_[i];
        });
  }

  void move_label(std::size_t wire, Numbers& numbers, std::int32_t radius, std::int64_t allowed) {
    nodes_.clear();
    some_.assign(1, wire);
    auto& offset = all_.wires[wire].offset;
    const auto was = offset;
    auto to = was + Point{numbers.around(radius), numbers.around(radius)};
    const auto kind = numbers.below(8);
    if (kind == 0) to = Point{} - was;
    if (kind == 1) to = {};
    attempt(
        allowed, [&] { offset = to; }, [&] { offset = was; });
  }

  Arrangement& all_;
  std::vector<Pieces> pieces_;  // by wire
  std::vector<Reach> reach_;    // by wire
  std::vector<std::vector<std::size_t>> wires_at_;
  std::vector<std::size_t> label_wires_;
  std::vector<std::vector<std::size_t>> bundles_;
  std::vector<std::vector<std::size_t>> bundles_at_;  // by node
  std::vector<Point> offsets_;
  std::vector<std::int32_t> costs_;  // of each two things: nodes, then wires
  std::vector<std::int64_t> sums_;   // by thing, what it costs with all others
  std::vector<std::size_t> moved_;   // things
  std::vector<std::size_t> turns_;   // by thing, its place in `moved_`; of others their count
  std::vector<std::int32_t> rows_;   // by place in `moved_`, what it would cost with each other
  std::vector<std::size_t> nodes_;
  std::vector<std::size_t> some_;
  std::vector<Pieces> saved_;
  std::vector<Reach> saved_reach_;
  std::int64_t compared_ = 0;
};

}  // namespace newsgraph::inline v0_1::picture_parts
