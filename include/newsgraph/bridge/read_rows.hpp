// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/csv_reader.hpp>
#include <newsgraph/bridge/importing/record_stream.hpp>
#include <newsgraph/bridge/importing/row_maker.hpp>
#include <newsgraph/bridge/row_columns.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/model/walk.hpp>

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// How flat records stand in a stream.
enum class RowFormat : std::uint8_t {
  ndjson,  ///< an object of JSON a line
  csv,     ///< RFC 4180, with a header, in UTF-8
};

template <>
inline constexpr auto rows_of<RowFormat> = base_parts::table<Name<RowFormat>>({
    {RowFormat::ndjson, "ndjson"},
    {RowFormat::csv, "csv"},
});

/// Reads flat records, such as those of data sets and spreadsheets, as articles without deals, from a stream of any
/// length in constant memory. A record with faults does not stop those after it; a stream that breaks off has a fault
/// there and ends, and so has CSV whose header can't be read, has a name twice, or no column that means something.
///
/// A column that means nothing here is kept as a member `x-` and its name: a text from CSV, any value from NDJSON.
/// Texts lose white space at their ends; what is empty is absent. Entities of one kind and name are one.
///
/// @code
///   std::ifstream file{"news.csv"};
///   RowStream rows{file, RowFormat::csv, columns_of(KnownColumns::big_kinds), {.zone = "+09:00"}};
///   while (rows.next())
///     if (rows) std::cout << to_json(*rows) << '\n';
/// @endcode
class RowStream : public bridge_parts::RecordStream {
public:
  /// `in` must outlive this. Its buffer is read ahead. `separator` is what stands between the fields of CSV. Throws
  /// `Error` where the zone of `options` is none.
  RowStream(std::istream& in, RowFormat format, RowColumns columns, ImportOptions options = {}, char separator = ',')
      : RecordStream{in, std::move(options)},
        format_{format},
        columns_{std::move(columns)},
        csv_{in, options_.max_bytes, separator},
        maker_{columns_, options_, article_} {}

  /// Goes on to the next record, good or bad. False at the end of the stream.
  template <class...>
  bool next() {
    if (format_ == RowFormat::csv) {
      faults_.clear();
      fault_count_ = 0;
      const bool is_there = next_of_csv();
      good_ = is_there && fault_count_ == 0;
      if (fault_count_ > faults_.size()) {
        auto& rest = faults_.emplace_back(
            base_parts::fault_of(FaultKind::not_listed, std::to_string(fault_count_ - faults_.size())));
        rest.place.file = options_.name;
      }
      return is_there;
    }
    return next_line([this](json_parts::Reader& reader, json_parts::At root) { read_object(reader, root); });
  }

private:
  template <class...>
  void read_object(json_parts::Reader& reader, json_parts::At root) {
    if (root->kind != json_parts::TokenKind::object) return reader.expected(root, "an object");
    maker_.open(number_);
    std::vector<json_parts::At> at(columns_.size(), root);
    base_parts::RowVector<json_parts::At> keys;
    const auto number_text = [&reader](json_parts::At number) { return reader.number_text(number); };
    json_parts::for_each_member(root, [&](json_parts::At key, json_parts::At value) {
      keys.push_back(key);
      const auto column = maker_.column_named(key->text());
      if (column == columns_.size()) {
        std::string json;
        json_parts::append_json(json, value, number_text);
        return maker_.take_extra(key->text(), std::move(json));
      }
      at[column] = value;
      take(reader, column, value, bridge_parts::is_entity_field(columns_[column].field));
    });
    json_parts::fault_repeated(reader, std::move(keys));
    maker_.finish([&](std::size_t column, Fault fault) {
      reader.fault(column == columns_.size() ? root : at[column], std::move(fault));
    });
  }

  /// Takes a text, a whole number as one, or a list of texts where there can be several.
  template <class...>
  void take(json_parts::Reader& reader, std::size_t column, json_parts::At value, bool may_be_list) {
    using json_parts::TokenKind;
    if (value->kind == TokenKind::null) return;
    if (value->kind == TokenKind::string) return take_text(column, value->text(), may_be_list);
    if (value->kind == TokenKind::integer) return maker_.take(column, json_parts::shortest_number(value));
    if (!may_be_list || value->kind != TokenKind::array)
      return reader.expected(value, may_be_list ? "a string or an array" : "a string");
    json_parts::for_each_element(value, [&](std::size_t, json_parts::At element) {
      if (element->kind == TokenKind::string)
        maker_.take(column, element->text());
      else
        reader.expected(element, "a string");
    });
  }

  /// Takes a text, or the texts of which it is a list where there can be several.
  template <class...>
  void take_text(std::size_t column, std::string_view text, bool may_be_list) {
    if (!may_be_list) return maker_.take(column, text);
    bridge_parts::for_each_name(text, [&](std::string_view name) { maker_.take(column, name); });
  }

  template <class...>
  bool next_of_csv() {
    if (header_.empty() && !read_header()) return fault_count_ != 0;
    if (!csv_.next()) return false;
    ++number_;
    if (csv_.fault() != bridge_parts::CsvFault::none) return add_csv_fault(), true;
    if (csv_.size() != header_.size()) {
      add(0, base_parts::fault_of(FaultKind::malformed, std::to_string(csv_.size()) + " fields",
                                  std::to_string(header_.size()) + ", as the header has"));
      return true;
    }
    maker_.open(number_);
    for (std::size_t i = 0; i < header_.size(); ++i) {
      if (!base_parts::is_utf8(csv_[i])) {
        add(i, base_parts::fault_of(FaultKind::malformed, "a byte that is not UTF-8", "text in UTF-8"));
      } else if (column_of_[i] != columns_.size()) {
        take_text(column_of_[i], csv_[i], bridge_parts::is_entity_field(columns_[column_of_[i]].field));
      } else if (!csv_[i].empty()) {
        std::string json;
        json_parts::append_json_string(json, csv_[i]);
        maker_.take_extra(header_[i], std::move(json));
      }
    }
    maker_.finish([&](std::size_t column, Fault fault) {
      std::size_t field = 0;
      while (field < header_.size() && (column == columns_.size() || column_of_[field] != column)) ++field;
      add(field, std::move(fault));
    });
    return true;
  }

  /// Reads the header. False where there is none that can be read by; what is wrong is a fault, and nothing is read
  /// then.
  template <class...>
  bool read_header() {
    if (!csv_.next()) return false;
    bool is_good = csv_.fault() == bridge_parts::CsvFault::none;
    if (!is_good) add_csv_fault();
    model_parts::IdTable names;
    names.reset(csv_.size());
    for (std::size_t i = 0; is_good && i < csv_.size(); ++i)
      header_.push_back(csv_[i].empty() ? "column " + std::to_string(i + 1) : std::string{csv_[i]});
    for (std::size_t i = 0; i < header_.size(); ++i) {
      column_of_.push_back(maker_.column_named(header_[i]));
      if (!base_parts::is_utf8(header_[i]))
        add(header_.size(), base_parts::fault_of(FaultKind::malformed, "a byte that is not UTF-8", "text in UTF-8"),
            csv_.place(i));
      else if (names.insert(header_[i], model_parts::ObjectKind::entity, i) != nullptr)
        add(header_.size(), base_parts::fault_in_text(FaultKind::repeated_member, header_[i]), csv_.place(i));
    }
    if (fault_count_ == 0 && base_parts::none_of(column_of_, [&](auto i) { return i != columns_.size(); }))
      add(header_.size(), maker_.no_known_column(), csv_.place(0));
    if (fault_count_ != 0)
      while (csv_.next()) continue;
    return fault_count_ == 0;
  }

  /// A fault of a field of CSV or, where there is no such, of the record.
  template <class...>
  void add(std::size_t field, Fault fault) {
    add(field, std::move(fault), csv_.place(field < csv_.size() ? field : 0));
  }
  template <class...>
  void add(std::size_t field, Fault fault, bridge_parts::CsvReader::Place place) {
    fault.place = {options_.name, place.line, place.column};
    if (field < header_.size() && csv_.size() == header_.size()) {
      fault.pointer = "/";
      model_parts::Place::append_escaped(fault.pointer, base_parts::cut_for_fault(header_[field]));
    }
    ++fault_count_;
    if (faults_.size() < options_.max_faults) faults_.push_back(std::move(fault));
  }

  template <class...>
  void add_csv_fault() {
    using bridge_parts::CsvFault;
    constexpr std::string_view rule = "quotes around the whole field, and those in it doubled";
    const auto of_quotes = [&](std::string what) {
      if (csv_.last_line() > csv_.first_line())
        what += ", in a record from line " + std::to_string(csv_.first_line()) + " to line "
                + std::to_string(csv_.last_line());
      return base_parts::fault_of(FaultKind::malformed, what, rule);
    };
    const auto fault = [&] {
      switch (csv_.fault()) {
        case CsvFault::none: break;
        case CsvFault::too_large: return json_parts::too_large(reader_.options());
        case CsvFault::too_many_fields:
          return base_parts::fault_of(FaultKind::malformed, "more than 10000 fields", "fewer");
        case CsvFault::unreadable: {
          auto unreadable = base_parts::fault_of(FaultKind::unreadable);
          unreadable.context = "the stream";
          return unreadable;
        }
        case CsvFault::quote_in_field: return of_quotes("a quote within a field");
        case CsvFault::return_in_field:
          return base_parts::fault_of(FaultKind::malformed, "a carriage return that ends no line",
                                      R"(lines that end in "\n" or "\r\n", and any other line break in quotes)");
        case CsvFault::text_after_quote: return of_quotes("text after a field in quotes");
        case CsvFault::open_quote: return of_quotes("a field in quotes that never ends");
      }
      return Fault{};
    };
    add(header_.size(), fault(), csv_.fault_place());
  }

  RowFormat format_;
  RowColumns columns_;
  bridge_parts::CsvReader csv_;
  bridge_parts::RowMaker maker_;
  std::vector<std::string> header_;
  std::size_t fault_count_ = 0;
  std::vector<std::size_t> column_of_;  // by field of CSV: which of `columns_` it is
};

/// All records of a stream: of each its article, or what is wrong with it.
template <class...>
[[nodiscard]] std::vector<Loaded<Article>> read_rows(std::istream& in, RowFormat format, RowColumns columns,
                                                     ImportOptions options = {}, char separator = ',') {
  std::vector<Loaded<Article>> articles;
  for (RowStream rows{in, format, std::move(columns), std::move(options), separator}; rows.next();)
    if (rows)
      articles.emplace_back(*rows);
    else
      articles.emplace_back(rows.faults());
  return articles;
}

}  // namespace newsgraph::inline v0_1
