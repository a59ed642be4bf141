// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/scene.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace picture_parts {

/// A text in double quotes as Graphviz reads it.
template <class...>
[[nodiscard]] std::string dot_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// The same of several lines.
template <class...>
[[nodiscard]] std::string dot_text(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) {
    const auto quoted = dot_text(line);
    text.append(text.empty() ? "" : "\\n").append(quoted, 1, quoted.size() - 2);
  }
  return '"' + text + '"';
}

[[nodiscard]] constexpr std::string_view dot_mark(TailMark mark) noexcept {
  switch (mark) {
    case TailMark::dot: return "dot";
    case TailMark::box: return "box";
    case TailMark::diamond: return "diamond";
    case TailMark::bar: return "tee";
    case TailMark::none: break;
  }
  return "none";
}

[[nodiscard]] constexpr std::string_view dot_style(Stroke stroke) noexcept {
  return stroke == Stroke::dashed ? "dashed" : stroke == Stroke::dotted ? "dotted" : "solid";
}

/// What is said of a deal, in lines.
template <class...>
[[nodiscard]] std::vector<std::string> tooltip(const SceneDeal& deal) {
  std::vector<std::string> lines{deal.who};
  for (const auto* text : {&deal.what, &deal.amount, &deal.status, &deal.says, &deal.words, &deal.told_by})
    if (!text->empty()) lines.push_back(*text);
  return lines;
}

}  // namespace picture_parts

/// A scene in the language of Graphviz (DOT), for `dot`: a node for each company, an edge for each deal of one payer
/// and one payee, an ellipse with spokes for others. Ids are the global ones, "uri#d1"; what the article says and who
/// says so is a `tooltip`. A pale band can't be told from a line there: bounds are in the labels alone.
template <class...>
[[nodiscard]] std::string dot_text(const Scene& scene) {
  using picture_parts::dot_text;
  std::string text = fmt::format(
      "digraph {{\n"
      "  graph [rankdir=LR, splines=true, nodesep=0.4, ranksep=1.0, bgcolor=white, "
      "fontname=\"Helvetica,Arial,sans-serif\", "
      "labelloc=t, label={}];\n"
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f1f3f5\", color=\"#868e96\", "
      "fontname=\"Helvetica,Arial,sans-serif\"];\n"
      "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11];\n",
      dot_text(std::vector{scene.title, scene.subtitle}));
  for (const auto& note : scene.notes) text += "  // " + note + '\n';
  for (const auto& node : scene.nodes) {
    text += fmt::format("  {} [label={}", dot_text(node.id), dot_text(node.label));
    if (node.deal) {
      const auto& deal = scene.deals[*node.deal];
      const auto colour = base_parts::row_of(deal.kind).colour;
      text += fmt::format(
          ", shape=ellipse, style=\"filled,{}\", fillcolor=white, color=\"{}\", fontcolor=\"{}\", "
          "fontsize=11, tooltip={}",
          picture_parts::dot_style(deal.stroke), colour, colour, dot_text(picture_parts::tooltip(deal)));
    } else if (node.anonymous) {
      text += ", style=\"rounded,dashed\"";
    }
    text += "];\n";
  }
  for (const auto& line : scene.lines) {
    const auto& deal = scene.deals[line.deal];
    const auto& kind = base_parts::row_of(deal.kind);
    text += fmt::format("  {} -> {} [color=\"{}\", penwidth={}.{}, style={}", dot_text(scene.nodes[line.from].id),
                        dot_text(scene.nodes[line.to].id), kind.colour, line.width.core / 10, line.width.core % 10,
                        picture_parts::dot_style(deal.stroke));
    if (line.has_label)
      text += fmt::format(", id={}, label={}, fontcolor=\"{}\", tooltip={}", dot_text(deal.id), dot_text(deal.label),
                          kind.colour, dot_text(picture_parts::tooltip(deal)));
    const auto mark = line.has_mark ? kind.mark : TailMark::none;
    text += fmt::format(", dir=both, arrowtail={}, arrowhead={}", picture_parts::dot_mark(mark),
                        !line.has_head            ? "none"
                        : deal.payment_not_stated ? "empty"
                                                  : "normal");
    if (deal.kind == MoneyKind::none) text += ", constraint=false";
    text += "];\n";
  }
  return text + "}\n";
}

}  // namespace newsgraph::inline v0_1
