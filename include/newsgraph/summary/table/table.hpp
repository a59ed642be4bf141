// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/printable.hpp>
#include <newsgraph/summary/options.hpp>
#include <newsgraph/summary/style.hpp>
#include <newsgraph/summary/table/wrap.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Words that begin on a line of their own.
struct Line {
  std::string text;
  Style style = Style::plain;
};

/// The lines in one field of a table. They wrap where there is no room, and are never cut.
using Cell = std::vector<Line>;

/// The head of a column.
template <class...>
[[nodiscard]] Cell head_cell(std::string_view text) {
  return {{std::string{text}, Style::faint}};
}

enum class Align : std::uint8_t { left, right };

/// A column is as wide as its widest line, if that is between `least` and `most` and there is room.
struct Column {
  std::size_t least = 1;
  std::size_t most = 1000;
  std::size_t weight = 1;  ///< its part of the room where there is not enough for all
  Align align = Align::left;
};

/// Rows of cells in aligned columns, without rules. What is in the cells is made printable.
class Table {
public:
  template <class...>
  explicit Table(std::vector<Column> columns) : columns_{std::move(columns)} {}

  /// Adds a row. Cells that are missing at its end are empty; there must not be more than columns.
  template <class...>
  void add(std::vector<Cell> cells) {
    cells.resize(columns_.size());
    rows_.push_back({std::move(cells), false});
  }

  /// Adds a line across all columns.
  template <class...>
  void add_line(std::string text, Style style) {
    rows_.push_back({{{{std::move(text), style}}}, true});
  }

  /// Adds an empty line.
  template <class...>
  void add_gap() {
    add_line({}, Style::plain);
  }

  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

  /// The table, each line with its end.
  template <class...>
  [[nodiscard]] std::string text(const SummaryOptions& options = {}) const {
    const auto widths = widths_in(options.width);
    std::string text;
    for (const auto& row : rows_) append(text, row, row.across ? std::vector{options.width} : widths, options.colour);
    return text;
  }

private:
  static constexpr std::size_t gap = 2;
  static constexpr std::size_t hanging_indent = 2;
  static constexpr std::size_t narrowest = 6;

  struct Row {
    std::vector<Cell> cells;
    bool across;
  };

  /// What columns get of `room`: those that want no more than their part get what they want, the others share the rest.
  template <class...>
  [[nodiscard]] std::vector<std::size_t> widths_in(std::size_t room) const {
    auto widths = wanted();
    room -= (std::min)(room, gap * (widths.size() - 1));
    std::vector<bool> done(widths.size());
    std::size_t weights = 0;
    for (const auto& column : columns_) weights += column.weight;
    for (bool again = true; again;) {
      again = false;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        if (done[i] || widths[i] * weights > room * columns_[i].weight) continue;
        room -= widths[i];
        weights -= columns_[i].weight;
        done[i] = again = true;
      }
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (done[i]) continue;
      const auto part = room * columns_[i].weight / weights;
      room -= part;
      weights -= columns_[i].weight;
      widths[i] = (std::max)(part, (std::min)(widths[i], narrowest));
    }
    return widths;
  }

  template <class...>
  [[nodiscard]] std::vector<std::size_t> wanted() const {
    std::vector<std::size_t> widths(columns_.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const auto& [least, most, weight, align] = columns_[i];
      widths[i] = least;
      for (const auto& row : rows_)
        if (!row.across)
          for (const auto& line : row.cells[i]) widths[i] = (std::max)(widths[i], columns(printable(line.text)));
      widths[i] = (std::min)(widths[i], most);
    }
    return widths;
  }

  /// A cell, wrapped, with the room that it has.
  struct Field {
    std::vector<Line> lines;
    std::size_t width;
    Align align;
  };

  /// The cells of a row. Where those after one on the left are empty, it has their room too.
  template <class...>
  [[nodiscard]] std::vector<Field> fields_in(const Row& row, const std::vector<std::size_t>& widths) const {
    std::vector<Field> fields;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto& cell = row.cells[i];
      Field field{{}, widths[i], row.across ? Align::left : columns_[i].align};
      while (!cell.empty() && field.align == Align::left && i + 1 < row.cells.size() && row.cells[i + 1].empty())
        field.width += gap + widths[++i];
      for (const auto& line : cell)
        for (auto& part : wrap(printable(line.text), field.width, field.width < 16 ? 0 : hanging_indent))
          field.lines.push_back({std::move(part), line.style});
      fields.push_back(std::move(field));
    }
    return fields;
  }

  template <class...>
  void append(std::string& text, const Row& row, const std::vector<std::size_t>& widths, bool colour) const {
    const auto fields = fields_in(row, widths);
    std::size_t height = 0;
    for (const auto& field : fields) height = (std::max)(height, field.lines.size());
    for (std::size_t y = 0; y < height; ++y) {
      std::size_t spaces = 0;  // before the next words, if there are any
      for (const auto& [lines, width, align] : fields) {
        const auto line = y < lines.size() ? lines[y] : Line{};
        const auto free = width - (std::min)(width, columns(line.text));
        const auto before = align == Align::right ? free : 0;
        if (line.text.empty()) {
          spaces += width + gap;
          continue;
        }
        text.append(spaces + before, ' ').append(styled(line.text, line.style, colour));
        spaces = free - before + gap;
      }
      text += '\n';
    }
  }

  std::vector<Column> columns_;
  std::vector<Row> rows_;
};

}  // namespace newsgraph::inline v0_1::summary_parts
