// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/picture/scene.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace picture_parts {

/// Lines of text in quotes as Mermaid reads them.
template <class...>
[[nodiscard]] std::string mermaid_text(const std::vector<std::string>& lines) {
  std::string text = "\"";
  for (const auto& line : lines) {
    if (text.size() > 1) text += "<br/>";
    for (const char c : line) {
      switch (c) {
        case '"': text += "#quot;"; break;
        case '<': text += "#lt;"; break;
        case '>': text += "#gt;"; break;
        case '&': text += "#amp;"; break;
        case '#': text += "#35;"; break;
        case '`': text += "#96;"; break;
        default: text += c;
      }
    }
  }
  return text + '"';
}

/// A line of a flow chart, from what stands before it to what stands behind.
template <class...>
[[nodiscard]] std::string mermaid_line(const Scene& scene, const SceneLine& line) {
  const auto& deal = scene.deals[line.deal];
  const bool broken = deal.stroke != Stroke::solid;
  const std::string_view arrow = line.has_head ? (broken ? "-.->" : "-->") : (broken ? "-.-" : "---");
  return fmt::format("  n{} {}{} n{}\n", line.from, arrow,
                     line.has_label ? '|' + mermaid_text(deal.label) + '|' : std::string{}, line.to);
}

}  // namespace picture_parts

/// A scene as a flow chart of Mermaid, which READMEs and issues show. Mermaid draws no more than 500 lines and 50,000
/// letters: what goes beyond is left out, the deals at the end first, and a box says how many. Bounds, and whether
/// payment is stated, are in the labels alone.
template <class...>
[[nodiscard]] std::string mermaid_text(const Scene& scene) {
  constexpr std::size_t most_lines = 500;
  constexpr std::size_t most_bytes = 46'000;  // less what says that something is left out
  std::string text = "flowchart LR\n";
  std::string styles;
  std::vector<bool> is_there(scene.nodes.size());
  std::size_t lines = 0;
  std::size_t left_out = 0;
  const auto node_text = [&](std::size_t place) {
    const auto& node = scene.nodes[place];
    const auto label = picture_parts::mermaid_text(node.label);
    if (!node.deal) return fmt::format("  n{}[{}]\n", place, label);
    return fmt::format("  n{}([{}])\n  style n{} fill:#fff,stroke:{}\n", place, label, place,
                       base_parts::row_of(scene.deals[*node.deal].kind).colour);
  };
  for (std::size_t at = 0; at < scene.lines.size();) {
    const auto deal = scene.lines[at].deal;
    std::string part;
    std::string part_styles;
    std::vector<std::size_t> ends;
    auto next = at;
    for (; next < scene.lines.size() && scene.lines[next].deal == deal; ++next) {
      const auto& line = scene.lines[next];
      for (const auto end : {line.from, line.to})
        if (!is_there[end] && !base_parts::contains(ends, end)) {
          ends.push_back(end);
          part += node_text(end);
        }
      part += picture_parts::mermaid_line(scene, line);
      const auto& of = scene.deals[deal];
      part_styles += fmt::format("  linkStyle {} stroke:{},stroke-width:{}.{}px{}\n", lines + next - at,
                                 base_parts::row_of(of.kind).colour, line.width.core / 10, line.width.core % 10,
                                 of.stroke == Stroke::dotted ? ",stroke-dasharray:2 4" : "");
    }
    const bool fits = left_out == 0 && lines + next - at <= most_lines
                      && text.size() + styles.size() + part.size() + part_styles.size() <= most_bytes;
    if (fits) {
      text += part;
      styles += part_styles;
      lines += next - at;
      for (const auto end : ends) is_there[end] = true;
    } else {
      ++left_out;
    }
    at = next;
  }
  auto notes = scene.notes;
  if (left_out != 0) notes.push_back(fmt::format("{} deals are left out here: too many for Mermaid", left_out));
  if (!notes.empty())
    text += fmt::format("  notes[{}]\n  style notes fill:#fff,stroke:#fff\n", picture_parts::mermaid_text(notes));
  return text + styles;
}

}  // namespace newsgraph::inline v0_1
