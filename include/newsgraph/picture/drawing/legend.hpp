// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/picture/drawing/curves.hpp>
#include <newsgraph/picture/drawing/markup.hpp>
#include <newsgraph/picture/drawing/text_width.hpp>
#include <newsgraph/picture/scene.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::picture_parts {

/// The mark of a kind of money around a place, turned along `way`; sizes in sixteenths of a pixel.
template <class...>
[[nodiscard]] std::string mark_shape(const MoneyKindRow& kind, Point centre, Point way, std::int32_t size) {
  const auto whole = (std::max)(length(way), std::int64_t{1});
  const auto corner = [&](std::int32_t by, std::int32_t aside) {
    const auto part = [&](std::int64_t a, std::int64_t b) {
      return static_cast<std::int32_t>((a * by + b * aside) / whole);
    };
    return pixels(centre + Point{part(way.x, way.y), part(way.y, -way.x)});
  };
  const auto shape = [&](const std::string& path) {
    return fmt::format("<path d=\"{}\" fill=\"{}\"/>", path, kind.colour);
  };
  switch (kind.mark) {
    case TailMark::dot:
      return fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>", pixels(centre.x), pixels(centre.y),
                         pixels(size), kind.colour);
    case TailMark::box:
      return shape('M' + corner(-size, -size) + 'L' + corner(size, -size) + 'L' + corner(size, size) + 'L'
                   + corner(-size, size) + 'Z');
    case TailMark::diamond:
      return shape('M' + corner(-size * 3 / 2, 0) + 'L' + corner(0, -size * 5 / 4) + 'L' + corner(size * 3 / 2, 0) + 'L'
                   + corner(0, size * 5 / 4) + 'Z');
    case TailMark::bar:
      return shape('M' + corner(-size / 3, -size * 3 / 2) + 'L' + corner(size / 3, -size * 3 / 2) + 'L'
                   + corner(size / 3, size * 3 / 2) + 'L' + corner(-size / 3, size * 3 / 2) + 'Z');
    case TailMark::none: break;
  }
  return {};
}

/// A part of a picture, and how whole down it goes.
struct LegendText {
  std::string text;
  std::int32_t bottom;
};

/// What the lines of a scene mean, those that are in it; and its notes. Entries stand beside each other as whole as
/// there is room.
template <class...>
[[nodiscard]] LegendText legend_text(const Scene& scene, const std::vector<std::string>& notes, Point corner,
                                     std::int32_t width) {
  constexpr std::int32_t sample = 40;
  constexpr int size = 12;
  std::string text = "<g class=\"legend\" text-anchor=\"start\">\n";
  auto at = corner;
  const auto entry = [&](std::string_view drawn, std::string_view words) {
    const auto needed = sample + 8 + text_width(words, size) + 26;
    if (at.x != corner.x && at.x + needed > corner.x + width) at = {corner.x, at.y + 22};
    text += fmt::format(
        "<g transform=\"translate({},{})\">{}<text x=\"{}\" y=\"4\" font-size=\"{}\" "
        "fill=\"#343a40\">{}</text></g>\n",
        at.x, at.y, drawn, sample + 8, size, markup_text(words));
    at.x += needed;
  };
  const auto stroke = [&](std::string_view colour, std::int32_t tenths, std::string_view more = "") {
    return fmt::format("<path d=\"M0,0H{}\" stroke=\"{}\" stroke-width=\"{}.{}\"{}/>", sample, colour, tenths / 10,
                       tenths % 10, more);
  };
  const auto next_row = [&] {
    if (at.x != corner.x) at = {corner.x, at.y + 22};
  };
  const auto has = [&](auto holds) { return base_parts::any_of(scene.deals, holds); };
  constexpr std::string_view grey = "#495057";
  for (const auto& kind : rows_of<MoneyKind>) {
    if (!has([&](const SceneDeal& deal) { return deal.kind == kind.value; })) continue;
    entry(stroke(kind.colour, 30) + mark_shape(kind, {6 * fine, 0}, {1, 0}, 5 * fine), kind.words);
  }
  if (has([](const SceneDeal& deal) { return deal.stroke == Stroke::dashed; }))
    entry(stroke(grey, 25, " stroke-dasharray=\"9 5\""), "in talks, or rumoured");
  if (has([](const SceneDeal& deal) { return deal.stroke == Stroke::dotted; }))
    entry(stroke(grey, 25, " stroke-dasharray=\"2 4\""), "ended, or called off");
  next_row();
  for (const auto& [words, tenths] : scene.widths) entry(stroke(grey, tenths), words);
  if (has([](const SceneDeal& deal) { return deal.width.band > deal.width.core && deal.width.core > 14; }))
    entry(stroke(grey, 110, " stroke-opacity=\"0.28\"") + stroke(grey, 50), "pale rim: at least");
  if (has([](const SceneDeal& deal) { return deal.width.band != 0 && deal.width.core == 14; }))
    entry(stroke(grey, 80, " stroke-opacity=\"0.28\"") + stroke(grey, 14), "pale band: up to");
  if (has([](const SceneDeal& deal) { return deal.kind != MoneyKind::none && deal.width == LineWidth{}; }))
    entry(stroke(grey, 14), "thin: amount not stated");
  if (has([](const SceneDeal& deal) { return deal.payment_not_stated; }))
    entry(
        stroke(grey, 14)
            + fmt::format("<path d=\"M{0},0L{1},5L{1},-5Z\" fill=\"#fff\" stroke=\"{2}\"/>", sample, sample - 12, grey),
        "hollow head: payment not stated");
  next_row();
  for (const auto& note : notes) {
    text += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"#343a40\">{}</text>\n", at.x, at.y + 4, size,
                        markup_text(note));
    at.y += 18;
  }
  return {text + "</g>\n", at.y - 10};
}

}  // namespace newsgraph::inline v0_1::picture_parts
