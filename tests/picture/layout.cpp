// SPDX-License-Identifier: MIT
#include <newsgraph/picture/layout.hpp>

#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/picture/make_scene.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

namespace test_picture_layout {

using namespace newsgraph;

namespace {

struct Rectangle {
  double left, top, right, bottom;

  explicit Rectangle(const Box& box)
      : left(box.centre.x - box.half.x),
        top(box.centre.y - box.half.y),
        right(box.centre.x + box.half.x),
        bottom(box.centre.y + box.half.y) {}

  [[nodiscard]] bool meets(const Rectangle& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// How far a place is from it.
  [[nodiscard]] double distance(double x, double y) const {
    return std::hypot(std::max({left - x, 0.0, x - right}), std::max({top - y, 0.0, y - bottom}));
  }
};

/// What labels touch that they must not, by places on lines one after the other.
std::vector<std::string> touched(const Scene& scene, const Layout& layout) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < layout.routes.size(); ++i) {
    if (!layout.routes[i].label.is_there()) continue;
    const Rectangle label{layout.routes[i].label};
    const auto& name = scene.deals[scene.lines[i].deal].id;
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
      if (label.meets(Rectangle{layout.nodes[node]})) found.push_back(name + " on " + scene.nodes[node].id);
    for (std::size_t j = 0; j < layout.routes.size(); ++j) {
      if (j == i) continue;
      const auto& other = layout.routes[j];
      const auto& line = scene.lines[j];
      const auto& other_name = scene.deals[line.deal].id;
      if (other.label.is_there() && label.meets(Rectangle{other.label}))
        found.push_back(name + " on the label of " + other_name);
      const auto half = std::max(line.width.core, line.width.band) / 20.0;
      for (int step = 0; step <= 200; ++step) {
        const auto t = step / 200.0;
        const auto at = [&](double a, double b, double c) {
          return a * (1 - t) * (1 - t) + 2 * b * t * (1 - t) + c * t * t;
        };
        const auto x = at(other.from.x, other.control.x, other.to.x);
        const auto y = at(other.from.y, other.control.y, other.to.y);
        const bool hidden = Rectangle{layout.nodes[line.from]}.distance(x, y) == 0
                            || Rectangle{layout.nodes[line.to]}.distance(x, y) == 0;
        if (hidden || label.distance(x, y) > half) continue;
        found.push_back(name + " on the line of " + other_name);
        break;
      }
    }
  }
  return found;
}

/// How often lines cross between their nodes.
std::size_t crossings(const Scene& scene, const Layout& layout) {
  constexpr int steps = 24;
  const auto piece = [&](std::size_t i, int step) {
    const auto& route = layout.routes[i];
    return picture_parts::on_curve(route.from * 16, route.control * 16, route.to * 16, step, steps);
  };
  const auto is_hidden = [&](std::size_t i, int step) {
    const auto point = piece(i, step) / 16;
    return layout.nodes[scene.lines[i].from].contains(point) || layout.nodes[scene.lines[i].to].contains(point);
  };
  std::size_t count = 0;
  for (std::size_t i = 0; i < layout.routes.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      for (int k = 0; k < steps; ++k)
        for (int l = 0; l < steps; ++l)
          if (picture_parts::cross(piece(i, k), piece(i, k + 1), piece(j, l), piece(j, l + 1)) && !is_hidden(i, k)
              && !is_hidden(j, l))
            ++count;
  return count;
}

std::vector<std::string> articles() {
  std::vector<std::string> paths;
  for (const auto* folder : {"examples/data", "examples/stories", "tests/data"})
    for (const auto& entry : std::filesystem::directory_iterator{folder})
      if (const auto name = entry.path().string(); name.ends_with(".json") || name.ends_with(".ndjson"))
        paths.push_back(name);
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_CASE("no label touches another one, a node or a line of others, in any of the example articles") {
  std::size_t labels = 0;
  const auto look = [&](const std::vector<std::string>& paths) {
    const auto read = load_graph(paths);
    const auto scene = make_scene(read.graph);
    const auto layout = lay_out(scene);
    INFO(paths.front());
    CHECK(touched(scene, layout) == std::vector<std::string>{});
    CHECK(layout.left_out == 0);
    for (const auto& route : layout.routes)
      if (route.label.is_there()) ++labels;
    for (std::size_t i = 0; i < layout.nodes.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(Rectangle{layout.nodes[i]}.meets(Rectangle{layout.nodes[j]}));
  };
  const auto paths = articles();
  REQUIRE(paths.size() > 30);
  for (const auto& path : paths) look({path});
  look(paths);
  CHECK(labels > 60);
}

TEST_CASE("few lines of the sample article cross, and none passes below a company that is not its own") {
  const auto read = load_graph({"examples/data/amazon-openai.json"});
  const auto scene = make_scene(read.graph);
  const auto layout = lay_out(scene);
  CHECK(crossings(scene, layout) < 5);
  for (std::size_t i = 0; i < layout.routes.size(); ++i)
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
      const auto& line = scene.lines[i];
      if (node == line.from || node == line.to) continue;
      CHECK_FALSE(picture_parts::comes_near(layout.routes[i], layout.nodes[line.from], layout.nodes[line.to],
                                            layout.nodes[node], 0));
    }
}

TEST_CASE("the same articles are laid out the same, in whatever order they were added") {
  const auto chips = sample::chips();
  auto other = sample::article("urn:sample:other");
  other.entities = {sample::company("x", "AMD"), sample::company("y", "Zilog")};
  other.deals = {sample::deal("d", DealType::supply, DealStatus::agreed,
                              {sample::party("x", Role::customer), sample::party("y", Role::supplier)})};
  Graph one;
  one.add(chips);
  one.add(other);
  Graph two;
  two.add(other);
  two.add(chips);
  const auto scene = make_scene(one);
  const auto again = make_scene(two);
  const auto a = lay_out(scene);
  const auto b = lay_out(again);
  CHECK(scene.nodes.size() == again.nodes.size());
  CHECK(a.nodes == b.nodes);
  CHECK(a.size == b.size);
}

TEST_CASE("what does not hang together stands beside each other") {
  Scene scene;
  scene.nodes = {
      {"a", {"A"}, {}, false, 1}, {"b", {"B"}, {}, false, 1}, {"c", {"C"}, {}, false, 1}, {"d", {"D"}, {}, false, 1}};
  scene.deals.resize(2);
  scene.deals[0].label = scene.deals[1].label = {"supply"};
  scene.lines = {{0, 1, 0, {}, true, true, true}, {2, 3, 1, {}, true, true, true}};
  const auto layout = lay_out(scene);
  CHECK(touched(scene, layout).empty());
  for (const auto& box : layout.nodes) {
    CHECK(box.centre.x - box.half.x >= 0);
    CHECK(box.centre.x + box.half.x <= layout.size.x);
    CHECK(box.centre.y + box.half.y <= layout.size.y);
  }
  CHECK(lay_out(Scene{}).nodes.empty());
}

TEST_CASE("a label without room is left out and counted, never printed over another") {
  Scene scene;
  for (int i = 0; i < 9; ++i)
    scene.nodes.push_back({std::string(1, static_cast<char>('a' + i)), {"Company"}, {}, false, 12});
  for (std::size_t i = 0; i < 5; ++i)
    for (std::size_t j = 0; j < i; ++j)
      for (int n = 0; n < 2; ++n) {
        SceneDeal deal;
        deal.id = std::to_string(scene.deals.size());
        deal.label = {"$100bn", "a rather long investment"};
        scene.lines.push_back({i, j, scene.deals.size(), {80, 0}, true, true, true});
        scene.deals.push_back(deal);
      }
  const auto layout = lay_out(scene);
  CHECK(touched(scene, layout).empty());
  std::size_t shown = 0;
  for (const auto& route : layout.routes)
    if (route.label.is_there()) ++shown;
  CHECK(shown + layout.left_out == 20);
}

}  // namespace test_picture_layout
