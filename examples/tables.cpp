// SPDX-License-Identifier: MIT

// Writes articles as tables: a folder of CSV or NDJSON files for whatever reads such, or the rows of one table as a
// filter between pipes.
//
// Exit status: 0 if all went well, 1 if articles were left out because they have faults, 2 if the arguments are wrong,
// something can't be read or not all could be written.
#include "reading.hpp"

#include <newsgraph/bridge/tables.hpp>
#include <newsgraph/json/stream.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: tables --out FOLDER [--format csv|ndjson] [--once] FILE...\n"
    "       tables --rows TABLE [--format csv|ndjson] [--go-on] < ARTICLES > ROWS\n"
    "       tables --columns\n"
    "\n"
    "Writes what articles say as tables, one file for each into FOLDER, and beside them load.sql, by which DuckDB "
    "reads\n"
    "them with their types:\n"
    "\n"
    "  tables --out news articles.ndjson && cd news && duckdb news.db < load.sql\n"
    "\n"
    "With --rows it reads articles, one a line, and writes the rows of one table. Those of an article depend on it "
    "alone,\n"
    "so that many such programs can share the lines among them.\n"
    "\n"
    "  --once     a deal that several articles tell is one row, with what is known from all\n"
    "  --go-on    exits with 0 although lines with faults were left out, so that one does not end a job of many "
    "processes\n"
    "  --columns  prints which tables and columns there are, and what they hold\n";

struct Arguments {
  std::optional<std::string> folder{};
  std::optional<Table> rows{};
  TableFormat format = TableFormat::csv;
  bool columns = false;
  bool goes_on = false;
  bool once = false;
  std::vector<std::string> paths{};
};

Arguments read_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto value = [&] {
      if (i + 1 == words.size()) throw UsageError{word + " wants a value"};
      return words[++i];
    };
    if (word == "--out") {
      arguments.folder = value();
    } else if (word == "--rows") {
      const auto name = value();
      arguments.rows = parse<Table>(name);
      if (!arguments.rows) throw UsageError{"no table " + name + ", see --columns"};
    } else if (word == "--format") {
      const auto name = value();
      const auto format = parse<TableFormat>(name);
      if (!format) throw UsageError{"found the format " + name + ", expected csv or ndjson"};
      arguments.format = *format;
    } else if (word == "--columns") {
      arguments.columns = true;
    } else if (word == "--go-on") {
      arguments.goes_on = true;
    } else if (word == "--once") {
      arguments.once = true;
    } else if (word.starts_with('-')) {
      throw UsageError{"unknown option " + word + ", see --help"};
    } else {
      arguments.paths.push_back(word);
    }
  }
  if (arguments.columns) return arguments;
  if (arguments.folder.has_value() == arguments.rows.has_value())
    throw UsageError{"takes one of --out and --rows, see --help"};
  if (arguments.folder && arguments.paths.empty()) throw UsageError{"no FILE, see --help"};
  if (arguments.rows && !arguments.paths.empty())
    throw UsageError{"--rows reads stdin, not " + arguments.paths.front()};
  return arguments;
}

void print_columns() {
  for (const auto& row : rows_of<Table>) {
    fmt::print("{}: {}\n", row.name, row.doc);
    for (const auto& column : columns(row.value)) {
      const auto* const type = column.type == ColumnType::text      ? "text"
                               : column.type == ColumnType::integer ? "integer"
                                                                    : "boolean";
      fmt::print("  {:<24} {:<8} {}\n", column.name, type, column.doc);
    }
  }
}

/// Writes the tables of files and folders into a folder. The exit status that this deserves.
int write_folder(const Arguments& arguments) {
  const std::filesystem::path folder{*arguments.folder};
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return complain(fmt::format("tables: can't make the folder {}", folder.string())), 2;
  const auto [graph, status] = read_all(arguments.paths);
  std::vector<std::ofstream> files;
  files.reserve(rows_of<Table>.size() + 1);
  const auto open = [&](const std::string& name) -> std::ostream& {
    return files.emplace_back(folder / name, std::ios::binary);
  };
  const auto file_of = [&](Table table) -> std::ostream& {
    return open(fmt::format("{}.{}", name_of(table), name_of(arguments.format)));
  };
  auto filter = every_deal();
  if (arguments.once) filter.tellings = Tellings::as_one;
  write_tables(graph, file_of, filter, arguments.format);
  open("load.sql") << duckdb_schema(arguments.format);
  for (auto& file : files)
    if (!file.flush()) return complain(fmt::format("tables: can't write all of it into {}", folder.string())), 2;
  return status;
}

/// Writes the rows of one table of the articles on stdin. The exit status that this deserves.
int write_rows(Table table, TableFormat format) {
  ArticleStream stream{std::cin, {.name = "stdin"}};
  RowWriter writer{table, std::cout, format};
  int status = 0;
  while (stream.next()) {
    if (!stream)
      status = std::max(status, complain(stream.faults()));
    else
      for_each_row(*stream, [&](Table of, Rows<Cell> cells) {
        if (of == table) writer(cells);
      });
  }
  writer.finish();
  if (!std::cout.flush()) return complain("tables: can't write all of it"), 2;
  return status;
}

int main(int argc, char** argv) try {
  const std::vector<std::string> words{argv + std::min(argc, 1), argv + argc};
  if (std::find(words.begin(), words.end(), "--help") != words.end())
    return fmt::print("{}", usage), finish("tables", 0);
  const auto arguments = read_arguments(words);
  if (arguments.columns) return print_columns(), finish("tables", 0);
  prepare_streams();
  std::ios::sync_with_stdio(false);
  const auto status = arguments.rows ? write_rows(*arguments.rows, arguments.format) : write_folder(arguments);
  return arguments.goes_on && status == 1 ? 0 : status;
} catch (const std::exception& error) {
  complain(std::string{"tables: "} + error.what());
  return 2;
}
