// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/json/article.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

inline void append_integer(std::string& text, std::int64_t value) {
  char digits[20];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

/// A field of RFC 4180: in quotes where it has to be, and where it is empty, as one that is absent has none.
inline void append_csv_field(std::string& text, std::string_view field) {
  bool is_plain = !field.empty() && field.front() != ' ' && field.back() != ' ';
  for (const char c : field) is_plain = is_plain & (c != '"') & (c != ',') & (c != '\r') & (c != '\n');
  if (is_plain) {
    text += field;
    return;
  }
  text += '"';
  for (const char c : field) {
    if (c == '"') text += '"';
    text += c;
  }
  text += '"';
}

inline void append_csv_header(std::string& text, const std::vector<Column>& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i != 0) text += ',';
    append_csv_field(text, columns[i].name);
  }
  text += '\n';
}

inline void append_csv_cell(std::string& text, const Cell& cell) {
  if (const auto* words = std::get_if<std::string_view>(&cell)) append_csv_field(text, *words);
  if (const auto* number = std::get_if<std::int64_t>(&cell)) append_integer(text, *number);
  if (const auto* is = std::get_if<bool>(&cell)) text += *is ? "true" : "false";
}

inline void append_csv(std::string& text, Rows<Cell> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != 0) text += ',';
    append_csv_cell(text, cells[i]);
  }
  text += '\n';
}

inline void append_json_value(std::string& text, const Cell& cell) {
  if (const auto* words = std::get_if<std::string_view>(&cell)) json_parts::append_json_string(text, *words);
  if (const auto* number = std::get_if<std::int64_t>(&cell)) append_integer(text, *number);
  if (const auto* is = std::get_if<bool>(&cell)) text += *is ? "true" : "false";
}

/// A row as an object of JSON, without the columns that are marked in `left_out`; what is absent is left out too.
inline void append_json_object(std::string& text, const std::vector<Column>& columns, Rows<Cell> cells,
                               const std::vector<bool>* left_out = nullptr) {
  text += '{';
  bool first = true;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (std::holds_alternative<std::monostate>(cells[i]) || (left_out != nullptr && (*left_out)[i])) continue;
    if (!first) text += ',';
    first = false;
    text.append(1, '"').append(columns[i].name).append("\":");
    append_json_value(text, cells[i]);
  }
  text += '}';
}

inline void append_json(std::string& text, const std::vector<Column>& columns, Rows<Cell> cells) {
  append_json_object(text, columns, cells);
  text += '\n';
}

}  // namespace newsgraph::inline v0_1::bridge_parts
