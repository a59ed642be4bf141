// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/curves.hpp>
#include <newsgraph/picture/drawing/legend.hpp>
#include <newsgraph/picture/drawing/markup.hpp>
#include <newsgraph/picture/layout.hpp>
#include <newsgraph/picture/scene.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace picture_parts {

/// What is said of a deal, in lines that a browser shows where the mouse is.
template <class...>
[[nodiscard]] std::string spoken(const SceneDeal& deal) {
  std::string text = deal.who;
  for (const auto* part : {&deal.what, &deal.amount, &deal.status, &deal.says, &deal.words, &deal.told_by})
    if (!part->empty()) text.append(1, '\n').append(*part);
  return text;
}

/// Lines of text around a place, the first `bold` in bold.
template <class...>
[[nodiscard]] std::string text_block(const std::vector<std::string>& lines, Point centre, int size, std::size_t bold,
                                     std::string_view colour) {
  const int step = size == name_size ? line_height + 2 : line_height;
  auto y = centre.y - static_cast<int>(lines.size()) * step / 2 + step - (step - size) / 2 - 2;
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i, y += step)
    text += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}>{}</text>", centre.x, y, size, colour,
                        i < bold ? " font-weight=\"bold\"" : "", markup_text(lines[i]));
  return text;
}

/// Draws a scene that is laid out.
template <class...>
class SvgWriter {
public:
  SvgWriter(const Scene& scene, const Layout& layout, bool for_script)
      : scene_{scene}, layout_{layout}, for_script_{for_script} {}

  [[nodiscard]] std::string text() {
    const auto width = (std::max)(layout_.size.x, 640) + 2 * margin;
    left_ = (width - layout_.size.x) / 2;
    top_ = margin + (scene_.subtitle.empty() ? 34 : 54);
    for (std::size_t i = 0; i < scene_.deals.size(); ++i) add_deal(i);
    for (std::size_t i = 0; i < scene_.nodes.size(); ++i)
      if (!scene_.nodes[i].deal) add_company(i);
    auto notes = scene_.notes;
    if (layout_.left_out != 0)
      notes.push_back(fmt::format("{} had no room and {} left out.",
                                  layout_.left_out == 1 ? "One label" : fmt::format("{} labels", layout_.left_out),
                                  layout_.left_out == 1 ? "is" : "are"));
    if (scene_.lines.empty() && scene_.notes.empty()) notes.emplace_back("No deals between parties that are named.");
    const auto legend = legend_text(scene_, notes, {margin, top_ + layout_.size.y + 30}, width - 2 * margin);
    const auto height = legend.bottom + margin;
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
               "role=\"img\" aria-labelledby=\"newsgraph-title\" font-family=\"Arial, Helvetica, 'Liberation Sans', "
               "'Noto Sans CJK KR', 'Malgun Gothic', sans-serif\" text-anchor=\"middle\">\n"
               "<title id=\"newsgraph-title\">{2}</title>\n"
               "<rect width=\"{0}\" height=\"{1}\" fill=\"#fff\"/>\n"
               "<g text-anchor=\"start\"><text x=\"{3}\" y=\"{4}\" font-size=\"22\" font-weight=\"bold\">{2}</text>"
               "<text x=\"{3}\" y=\"{5}\" font-size=\"14\" fill=\"#495057\">{6}</text></g>\n",
               width, height, markup_text(scene_.title), margin, margin + 18, margin + 40, markup_text(scene_.subtitle))
           + text_ + legend.text + "</svg>\n";
  }

private:
  static constexpr std::int32_t margin = 24;

  [[nodiscard]] Box moved(Box box) const noexcept {
    box.centre = box.centre + Point{left_, top_};
    return box;
  }

  [[nodiscard]] Route moved(Route route) const noexcept {
    const Point by{left_, top_};
    return {route.from + by, route.control + by, route.to + by, moved(route.label)};
  }

  [[nodiscard]] static std::string dashes(Stroke stroke, std::int32_t width) {
    if (stroke == Stroke::solid) return {};
    const auto length = (std::max)(width, std::int32_t{20});
    return stroke == Stroke::dashed
               ? fmt::format(" stroke-dasharray=\"{} {}\"", pixels(length * 35 / 10), pixels(length * 2))
               : fmt::format(" stroke-dasharray=\"{} {}\"", pixels(length * 6 / 10), pixels(length * 15 / 10));
  }

  void add_deal(std::size_t at) {
    const auto& deal = scene_.deals[at];
    const auto& kind = base_parts::row_of(deal.kind);
    std::string ends;
    std::string parts;
    for (std::size_t i = 0; i < scene_.lines.size(); ++i) {
      const auto& line = scene_.lines[i];
      if (line.deal != at) continue;
      for (const auto end : {line.from, line.to})
        if (!scene_.nodes[end].deal) ends.append(ends.empty() ? "" : " ").append(std::to_string(end));
      parts += line_text(i, deal, kind);
    }
    for (std::size_t i = 0; i < scene_.nodes.size(); ++i) {
      const auto& node = scene_.nodes[i];
      if (node.deal != at) continue;
      const auto box = moved(layout_.nodes[i]);
      parts +=
          fmt::format(
              "<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.5\"{}/>",
              box.centre.x, box.centre.y, box.half.x, box.half.y, kind.colour, dashes(deal.stroke, 24))
          + text_block(node.label, box.centre, label_size, deal.kind_line, kind.colour);
    }
    std::string data;
    if (for_script_)
      data = fmt::format(" data-deal=\"{}\" data-ends=\"{}\"{}{}", at, ends,
                         deal.stroke == Stroke::dashed ? " data-talks=\"\"" : "",
                         deal.payment_not_stated ? " data-unstated=\"\"" : "");
    text_ += fmt::format("<g class=\"deal\"{}><title>{}</title>{}</g>\n", data, markup_text(spoken(deal)), parts);
  }

  void add_company(std::size_t at) {
    const auto& node = scene_.nodes[at];
    const auto box = moved(layout_.nodes[at]);
    const bool busy = is_busy(node);
    text_ += fmt::format(
        "<g class=\"company\"{}><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{}\" stroke=\"{}\" "
        "stroke-width=\"1.5\"{}/>{}</g>\n",
        for_script_ ? fmt::format(" data-node=\"{}\"", at) : std::string{}, box.centre.x - box.half.x,
        box.centre.y - box.half.y, 2 * box.half.x, 2 * box.half.y, busy ? "#dbe4ff" : "#f1f3f5",
        busy ? "#4263eb" : "#868e96", node.anonymous ? " stroke-dasharray=\"4 3\"" : "",
        text_block(node.label, box.centre, name_size, busy ? node.label.size() : 0, "#000"));
  }

  [[nodiscard]] std::string line_text(std::size_t i, const SceneDeal& deal, const MoneyKindRow& kind) const {
    const auto& line = scene_.lines[i];
    const auto route = moved(layout_.routes[i]);
    const Curve curve{route};
    auto first = curve.leaving(moved(layout_.nodes[line.from]), scene_.nodes[line.from].deal.has_value());
    auto last = curve.entering(moved(layout_.nodes[line.to]), scene_.nodes[line.to].deal.has_value());
    if (first >= last) return {};
    const auto tip = last;
    const auto head = head_length(line.width) * fine;
    if (line.has_head) last = (std::max)(first + 1, curve.apart(tip, head * 3 / 4, -1));
    std::string text;
    const auto path = curve.path(first, last);
    const auto stroke = [&](std::int32_t tenths, std::string_view more) {
      return fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}.{}\"{}/>", path, kind.colour,
                         tenths / 10, tenths % 10, more);
    };
    if (for_script_)
      text +=
          fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\"0\" stroke-width=\"14\"/>", path);
    if (line.width.band != 0) text += stroke(line.width.band, " stroke-opacity=\"0.28\"");
    text += stroke(line.width.core, dashes(deal.stroke, line.width.core * fine / 10));
    if (line.has_mark) text += mark_text(kind, curve, first, line.width);
    if (line.has_head) text += head_text(deal, kind, curve.at(curve.apart(tip, head, -1)), curve.at(tip), head);
    if (route.label.is_there())
      text += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#fff\"/>",
                          route.label.centre.x - route.label.half.x, route.label.centre.y - route.label.half.y,
                          2 * route.label.half.x, 2 * route.label.half.y)
              + text_block(deal.label, route.label.centre, label_size, deal.kind_line, kind.colour);
    return text;
  }

  /// `by` along the way from `from` to `to`, and `aside` to its left.
  [[nodiscard]] static Point off(Point at, Point way, std::int32_t by, std::int32_t aside) noexcept {
    const auto whole = (std::max)(length(way), std::int64_t{1});
    const auto part = [&](std::int64_t a, std::int64_t b) {
      return static_cast<std::int32_t>((a * by + b * aside) / whole);
    };
    return at + Point{part(way.x, way.y), part(way.y, -way.x)};
  }

  [[nodiscard]] static std::string head_text(const SceneDeal& deal, const MoneyKindRow& kind, Point base, Point tip,
                                             std::int32_t size) {
    const auto way = tip - base;
    const bool hollow = deal.payment_not_stated;
    return fmt::format(
        "<path d=\"M{}L{}L{}Z\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.2\" stroke-linejoin=\"round\"/>",
        pixels(tip), pixels(off(tip, way, -size, size * 45 / 100)), pixels(off(tip, way, -size, -size * 45 / 100)),
        hollow ? "#fff" : kind.colour, kind.colour);
  }

  [[nodiscard]] static std::string mark_text(const MoneyKindRow& kind, const Curve& curve, std::int32_t first,
                                             LineWidth width) {
    const auto size = (35 + width.core / 2) * fine / 10;
    const auto at = curve.at(first);
    const auto way = curve.at(curve.apart(first, 8 * fine, 1)) - at;
    return mark_shape(kind, off(at, way, size, 0), way, size);
  }

  const Scene& scene_;
  const Layout& layout_;
  bool for_script_;
  std::int32_t left_ = 0;
  std::int32_t top_ = 0;
  std::string text_;
};

}  // namespace picture_parts

/// A scene as an SVG picture of its own: with title and legend, without anything from outside. What the article says
/// and who says so is in the title of each deal, which browsers show where the mouse is.
template <class...>
[[nodiscard]] std::string svg_text(const Scene& scene, const Layout& layout) {
  return picture_parts::SvgWriter<>{scene, layout, false}.text();
}
template <class...>
[[nodiscard]] std::string svg_text(const Scene& scene) {
  return svg_text(scene, lay_out(scene));
}

}  // namespace newsgraph::inline v0_1
