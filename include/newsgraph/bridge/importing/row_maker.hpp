// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/article_maker.hpp>
#include <newsgraph/bridge/importing/foreign_time.hpp>
#include <newsgraph/bridge/row_columns.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/article.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// Whether several columns of a field count together.
[[nodiscard]] constexpr bool is_entity_field(RowField field) noexcept { return field >= RowField::person; }

/// What legal forms of companies follow their names after a comma: "Apple, Inc."
inline constexpr auto forms_after_comma = base_parts::table<std::string_view>(
    {"Inc.", "Inc", "Incorporated", "Ltd.", "Ltd", "Limited", "LLC", "L.L.C.", "LLP", "L.P.",   "LP",   "PLC",
     "Plc",  "plc", "Corp.",        "Corp", "Co.", "S.A.",    "SA",  "N.V.",   "NV",  "S.p.A.", "GmbH", "AG"});

/// Calls `visit(name)` for each name in a list within one text: between its semicolons or, where it has none, its
/// commas, but for those in front of a legal form.
template <class Visitor>
void for_each_name(std::string_view text, Visitor visit) {
  const bool has_semicolon = text.find(';') != std::string_view::npos;
  const char separator = has_semicolon ? ';' : ',';
  for (;;) {
    auto end = text.find(separator);
    while (!has_semicolon && end != std::string_view::npos) {
      const auto next = text.find(separator, end + 1);
      const auto after = next == std::string_view::npos ? text.substr(end + 1) : text.substr(end + 1, next - end - 1);
      if (!base_parts::contains(forms_after_comma, without_blanks(after))) break;
      end = next;
    }
    visit(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

/// Makes an article of the cells of a flat record.
class RowMaker {
public:
  RowMaker(const RowColumns& columns, const ImportOptions& options, Article& article)
      : columns_{columns}, options_{options}, article_{article}, cells_(columns.size()) {}

  /// Which of the columns is called so; how many there are, if none is.
  [[nodiscard]] std::size_t column_named(std::string_view name) const noexcept {
    std::size_t column = 0;
    while (column < columns_.size() && columns_[column].name != name) ++column;
    return column;
  }

  /// What is wrong with a record, or a header, that says nothing in a column that means something.
  template <class...>
  [[nodiscard]] Fault no_known_column() const {
    std::string names;
    for (const auto& column : columns_) names.append(names.empty() ? "" : ", ").append(column.name);
    return base_parts::fault_of(FaultKind::malformed, "nothing in a column that means something",
                                "something in one of " + names);
  }

  /// Begins a record, the `number`th.
  void open(std::size_t number) {
    number_ = number;
    extras_.clear();
    for (auto& cell : cells_) cell.clear();
  }

  /// Takes a text of a column that has a meaning; of those of entities there can be several.
  void take(std::size_t column, std::string_view text) {
    text = without_blanks(text);
    if (!text.empty()) cells_[column].emplace_back(text);
  }

  /// Takes the value of another column, as JSON.
  void take_extra(std::string_view name, std::string json) {
    extras_.push_back({std::string{"x-"}.append(name), std::move(json)});
  }

  /// Makes the article of what was taken. Calls `fault(column, fault)` for what is wrong, with the number of the column
  /// or, where the record has none, how many there are.
  template <class Tell>
  void finish(Tell fault) {
    ArticleMaker maker{article_};
    if (base_parts::all_of(cells_, [](const auto& texts) { return texts.empty(); }))
      return fault(columns_.size(), no_known_column());
    std::vector<bool> taken(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (cells_[i].empty()) continue;
      const auto field = columns_[i].field;
      bool is_first = true;
      for (std::size_t j = 0; j < i; ++j) is_first = is_first && !(taken[j] && columns_[j].field == field);
      taken[i] = is_first || is_entity_field(field);
      if (!taken[i]) {
        std::string json;
        json_parts::append_json_string(json, cells_[i].front());
        take_extra(columns_[i].name, std::move(json));
      }
    }
    // Headlines come before the text, whatever the order of columns.
    for (const auto& row : rows_of<RowField>)
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (taken[i] && columns_[i].field == row.value)
          for (const auto& text : cells_[i])
            place(maker, row.value, text, [&](Fault found) { fault(i, std::move(found)); });
    if (article_.uri.empty() && !options_.uri.empty()) article_.uri = options_.uri + std::to_string(number_);
    if (article_.uri.empty())
      fault(columns_.size(), base_parts::missing_member(name_of_uri(), "what identifies the article everywhere"));
    article_.extras = std::move(extras_);
    maker.unite_entities();
    maker.finish();
  }

private:
  template <class Tell>
  void place(ArticleMaker& maker, RowField field, std::string_view text, Tell fault) {
    switch (field) {
      case RowField::uri: article_.uri = text; break;
      case RowField::headline: maker.add_paragraph(ParagraphRole::headline, text); break;
      case RowField::subhead: maker.add_paragraph(ParagraphRole::subhead, text); break;
      case RowField::body: maker.add_body(text); break;
      case RowField::date:
        article_.first_created = ForeignTime::read(text, options_.zone);
        if (!article_.first_created) fault(base_parts::fault_in_text(FaultKind::malformed, text, foreign_time_forms));
        break;
      case RowField::by: article_.by = text; break;
      case RowField::located: article_.located = text; break;
      case RowField::language: article_.language = text; break;
      case RowField::publisher: maker.add_source(InfoSourceRole::publisher, text); break;
      case RowField::person: maker.add_entity(EntityKind::person, text); break;
      case RowField::place: maker.add_entity(EntityKind::place, text); break;
      case RowField::organisation: maker.add_entity(EntityKind::company, text); break;
      case RowField::product: maker.add_entity(EntityKind::product, text); break;
    }
  }

  [[nodiscard]] std::string_view name_of_uri() const noexcept {
    for (const auto& column : columns_)
      if (column.field == RowField::uri) return column.name;
    return "uri";
  }

  const RowColumns& columns_;
  const ImportOptions& options_;
  Article& article_;
  std::vector<std::vector<std::string>> cells_;  // by column
  Extras extras_;
  std::size_t number_ = 0;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
