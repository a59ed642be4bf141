// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/bridge/table.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// What a column of a part of a value holds, by its suffix.
struct PartDoc {
  std::string_view suffix;
  std::string_view doc;
};
inline constexpr auto part_docs = base_parts::table<PartDoc>({
    {"_node", "who or what that is in all articles"},
    {"_kind", "what that is: deal, entity, fact, relation, association"},
    {"_max", "the upper end of a range"},
    {"_quantum", "what it is stated to the nearest of, where that is not its last digit"},
    {"_bound", "exact, atLeast, moreThan, atMost, lessThan, nearly, range"},
    {"_approx", "whether the article says about"},
    {"_currency", "ISO 4217"},
    {"_minor", "in minor units of the currency"},
    {"_exponent", "how many of the last digits of minor units stand behind the point"},
    {"_low_minor", "the least that it can be, in minor units; absent where nothing says"},
    {"_high_minor", "the most that it can be, in minor units; absent where nothing says"},
    {"_scope", "whether it is of all parties of a role together, or of each"},
    {"_per", "what one of is paid for, of a price"},
    {"_vague", "few, several, many: in the place of a number"},
    {"_magnitude", "power of ten of a vague number"},
    {"_unit", "what is counted or measured"},
    {"_stated", "as printed"},
    {"_from", "the first day that it can be"},
    {"_to", "the last day that it can be"},
    {"_utc", "the moment in UTC, where it is known"},
    {"_begin", "the first byte, in UTF-8"},
    {"_end", "the byte behind the last"},
});

/// Takes the names and types of columns, from whoever gives it a row in which nothing is stated.
class ColumnList {
public:
  /// The member of which columns come next. One that has several gives each a suffix, or none to the first.
  void member(std::string_view name, std::string_view doc) {
    name_.clear();
    for (const char c : name) {
      const bool is_capital = c >= 'A' && c <= 'Z';
      if (is_capital) name_ += '_';
      name_ += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    doc_ = doc;
  }

  void text(std::string_view suffix, std::optional<std::string_view>) { add(suffix, ColumnType::text); }
  void owned(std::string_view suffix, std::optional<std::string>) { add(suffix, ColumnType::text); }
  void integer(std::string_view suffix, std::optional<std::int64_t>) { add(suffix, ColumnType::integer); }
  void boolean(std::string_view suffix, std::optional<bool>) { add(suffix, ColumnType::boolean); }
  template <Named E>
  void name(std::string_view suffix, std::optional<E>) {
    add(suffix, ColumnType::text);
  }

  [[nodiscard]] std::vector<Column> columns() && { return std::move(columns_); }

private:
  void add(std::string_view suffix, ColumnType type) {
    auto name = name_ + std::string{suffix};
    if (name == "from" || name == "symmetric") name += '_';
    auto doc = doc_;
    for (const auto& part : part_docs)
      if (part.suffix == suffix) doc = part.doc;
    columns_.push_back({std::move(name), type, doc});
  }

  std::string name_;
  std::string_view doc_;
  std::vector<Column> columns_;
};

/// Takes the values of a row, in the order of its columns.
class CellList {
public:
  void member(std::string_view, std::string_view) noexcept {}

  void text(std::string_view, std::optional<std::string_view> value) {
    cells_.push_back(value ? Cell{*value} : Cell{});
  }
  void owned(std::string_view, std::optional<std::string> value) {
    if (!value) return cells_.push_back({});
    if (used_ == texts_.size()) texts_.emplace_back();
    texts_[used_] = std::move(*value);
    cells_.push_back(std::string_view{texts_[used_++]});
  }
  void integer(std::string_view, std::optional<std::int64_t> value) { cells_.push_back(value ? Cell{*value} : Cell{}); }
  void boolean(std::string_view, std::optional<bool> value) { cells_.push_back(value ? Cell{*value} : Cell{}); }
  template <Named E>
  void name(std::string_view, std::optional<E> value) {
    cells_.push_back(value ? Cell{name_of(*value)} : Cell{});
  }

  [[nodiscard]] Rows<Cell> cells() const noexcept { return {cells_.data(), cells_.size()}; }

  void clear() noexcept {
    cells_.clear();
    used_ = 0;
  }

private:
  std::vector<Cell> cells_;
  std::deque<std::string> texts_;  // which stay where they are
  std::size_t used_ = 0;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
