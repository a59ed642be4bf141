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

/// Lines of text in quotes, so that Mermaid shows them as they are: it takes labels for Markdown, and drops what it
/// makes of it, such as a list of "1. FC Köln". A sign that could mean something is written by its number, which it
/// reads when that is done; lines end as they do here, as "<br/>" would have the numbers read before.
template <class...>
[[nodiscard]] std::string mermaid_text(const std::vector<std::string>& lines) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_plain = [&](char c) {  // also each byte of what is not ASCII
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  };
  std::string text = "\"";
  for (const auto& line : lines) {
    if (text.size() > 1) text += '\n';
    for (std::size_t i = 0; i < line.size(); ++i) {
      const char c = line[i];
      const char next = i + 1 < line.size() ? line[i + 1] : ' ';
      if (is_plain(c) || c == ' ' || c == ',' || c == '/' || ((c == '$' || c == '-') && is_plain(next))
          || (c == '.' && is_digit(next)))
        text += c;
      else
        text += fmt::format("#{};", static_cast<int>(c));
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
/// letters: what goes beyond is left out, the deals at the end first, and a box says how many lines. Bounds, and
/// whether payment is stated, are in the labels alone.
template <class...>
[[nodiscard]] std::string mermaid_text(const Scene& scene) {
  constexpr std::size_t most_lines = 500;
  constexpr std::size_t most_bytes = 46'000;  // less what says that something is left out
  std::string text = "flowchart LR\n";
  std::string styles;
  std::vector<bool> is_there(scene.nodes.size());
  std::size_t lines = 0;
  const auto node_text = [&](std::size_t place) {
    const auto& node = scene.nodes[place];
    const auto label = picture_parts::mermaid_text(node.label);
    if (!node.deal) return fmt::format("  n{}[{}]\n", place, label);
    return fmt::format("  n{}([{}])\n  style n{} fill:#fff,stroke:{}\n", place, label, place,
                       base_parts::row_of(scene.deals[*node.deal].kind).colour);
  };
  for (const auto& line : scene.lines) {
    const auto& deal = scene.deals[line.deal];
    auto part = is_there[line.from] ? std::string{} : node_text(line.from);
    if (!is_there[line.to] && line.to != line.from) part += node_text(line.to);
    part += picture_parts::mermaid_line(scene, line);
    const auto style = fmt::format("  linkStyle {} stroke:{},stroke-width:{}.{}px{}\n", lines,
                                   base_parts::row_of(deal.kind).colour, line.width.core / 10, line.width.core % 10,
                                   deal.stroke == Stroke::dotted ? ",stroke-dasharray:2 4" : "");
    if (lines == most_lines || text.size() + styles.size() + part.size() + style.size() > most_bytes) break;
    text += part;
    styles += style;
    is_there[line.from] = is_there[line.to] = true;
    ++lines;
  }
  auto notes = scene.notes;
  if (lines != scene.lines.size())
    notes.push_back(fmt::format("{} of {} lines are left out here, too many for Mermaid", scene.lines.size() - lines,
                                scene.lines.size()));
  if (!notes.empty())
    text += fmt::format("  notes[{}]\n  style notes fill:#fff,stroke:#fff\n", picture_parts::mermaid_text(notes));
  return text + styles;
}

}  // namespace newsgraph::inline v0_1
