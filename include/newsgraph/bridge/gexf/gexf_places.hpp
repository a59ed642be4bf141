// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/picture/layout.hpp>
#include <newsgraph/picture/make_scene.hpp>
#include <newsgraph/picture/scene.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace newsgraph::inline v0_1::bridge_parts {

/// Where a node stands in our own picture, and how it looks there.
struct GexfPlace {
  std::int32_t x = 0;
  std::int32_t y = 0;         ///< up, as Gephi has it
  std::size_t size = 0;       ///< the more deals a company takes part in
  std::string_view colour{};  ///< of a deal: by what sort of money it moves, "#0b7285"
  Stroke stroke = Stroke::solid;
  int width = 0;  ///< of a deal's lines, in tenths of a pixel
};

/// The nodes of a picture of who pays whom, by their ids; and below it a grid for all else.
class GexfPlaces {
public:
  template <class...>
  [[nodiscard]] static GexfPlaces of(const Graph& graph, const Filter& filter) {
    PictureOptions options;
    options.filter = filter;
    const auto scene = make_scene(graph, options);
    const auto layout = lay_out(scene);
    GexfPlaces made;
    made.below_ = layout.size.y;
    const auto look_of = [&](const SceneDeal& deal, Point at) {
      return GexfPlace{at.x, -at.y, 12, base_parts::row_of(deal.kind).colour, deal.stroke, deal.width.core};
    };
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
      const auto& node = scene.nodes[i];
      const auto at = layout.nodes[i].centre;
      made.places_[node.id] = node.deal ? look_of(scene.deals[*node.deal], at)
                                        : GexfPlace{at.x, -at.y, 16 + 2 * (std::min)(node.deals, std::size_t{20})};
    }
    for (std::size_t i = 0; i < scene.lines.size(); ++i) {
      const auto& deal = scene.deals[scene.lines[i].deal];
      const auto& route = layout.routes[i];
      // Of a deal of two there is no node in the picture: it stands in the middle of its line.
      made.places_.try_emplace(deal.id, look_of(deal, (route.from + route.control * 2 + route.to) / 4));
    }
    return made;
  }

  /// Null where the picture does not have it.
  [[nodiscard]] const GexfPlace* find(std::string_view id) const {
    const auto found = places_.find(std::string{id});
    return found != places_.end() ? &found->second : nullptr;
  }

  /// The next place of the grid.
  [[nodiscard]] GexfPlace next_in_grid() noexcept {
    constexpr std::size_t columns = 40;
    const GexfPlace place{static_cast<std::int32_t>(in_grid_ % columns * 40),
                          -static_cast<std::int32_t>(in_grid_ / columns * 40) - below_ - 80, 6};
    ++in_grid_;
    return place;
  }

private:
  std::unordered_map<std::string, GexfPlace> places_;
  std::int32_t below_ = 0;
  std::size_t in_grid_ = 0;
};

/// r="11" g="114" b="133" of "#0b7285".
[[nodiscard]] inline std::string gexf_colour(std::string_view hex) {
  const auto value_of = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string text;
  for (std::size_t i = 0; i < 3; ++i)
    text.append(1, "rgb"[i])
        .append("=\"")
        .append(std::to_string(16 * value_of(hex[1 + 2 * i]) + value_of(hex[2 + 2 * i])))
        .append(i < 2 ? "\" " : "\"");
  return text;
}

}  // namespace newsgraph::inline v0_1::bridge_parts
