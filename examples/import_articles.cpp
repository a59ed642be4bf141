// SPDX-License-Identifier: MIT

// Reads articles in the formats of others and prints them in that of this library, one a line, without deals.
//
// Exit status: 0 if all went well, 1 if records were left out because they have faults, 2 if the arguments are wrong,
// something can't be read or stdout can't be written.
#include "terminal.hpp"

#include <newsgraph/bridge/known_names.hpp>
#include <newsgraph/bridge/read_json_ld.hpp>
#include <newsgraph/bridge/read_ninjs.hpp>
#include <newsgraph/bridge/read_rows.hpp>
#include <newsgraph/bridge/read_text.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: import_articles --from FORMAT [OPTIONS] FILE... > ARTICLES\n"
    "\n"
    "Reads articles in the formats of others and prints them one a line, in JSON, without deals. A record with faults "
    "is\n"
    "told on stderr by its number, and left out. - is stdin.\n"
    "\n"
    "  --from ninjs    IPTC ninjs 3 or 2: a file, or one a line where the name ends in .ndjson or .jsonl, or on stdin\n"
    "  --from jsonld   a NewsArticle of schema.org: in JSON-LD, or in a page of HTML\n"
    "  --from rows     flat records: CSV where the name ends in .csv, else one a line in JSON\n"
    "  --from text     plain text: a line of headline, then paragraphs\n"
    "  --from ftm      companies and persons of FollowTheMoney, one a line, as names to know others by\n"
    "\n"
    "  --zone +09:00          the offset of times that state none; it is kept as assumed\n"
    "  --uri URI              of what has none: a text, a page; of records without one, what their number follows.\n"
    "                         With several files the name of each follows it\n"
    "  --date DATE            when a text was published\n"
    "  --language ko          where the source does not say it\n"
    "  --csv                  rows are CSV, whatever the name\n"
    "  --separator ';'        what stands between the fields of CSV, where it is no comma; tab for a tab\n"
    "  --columns SET          cc-news, naver-summaries, bigkinds, trafilatura; plain where it is left out\n"
    "  --column NAME=FIELD    what a column is: uri, headline, subhead, body, date, by, located, language, publisher,\n"
    "                         person, place, organisation, product\n"
    "\n"
    "  import_articles --from rows --columns bigkinds export.csv > articles.ndjson\n"
    "  import_articles --from rows --column 'body text=body' --column id=uri --zone +09:00 rows.ndjson\n";

enum class Format { ninjs, jsonld, rows, text, names };

constexpr std::pair<std::string_view, Format> formats[] = {{"ninjs", Format::ninjs},
                                                           {"jsonld", Format::jsonld},
                                                           {"rows", Format::rows},
                                                           {"text", Format::text},
                                                           {"ftm", Format::names}};

struct Arguments {
  std::optional<Format> from{};
  ImportOptions options{};
  std::optional<Timestamp> date{};
  std::string language{};
  bool csv = false;
  char separator = ',';
  RowColumns columns{};
  std::optional<KnownColumns> known{};
  std::vector<std::string> paths{};
};

/// The value of an option among names; throws `UsageError` where it is none of them.
template <class Find>
auto named(std::string_view option, const std::string& value, Find find) {
  const auto found = find(value);
  if (!found) throw UsageError{fmt::format("{} {}: see --help", option, value)};
  return *found;
}

std::optional<Format> format_named(std::string_view name) {
  for (const auto& [known, format] : formats)
    if (known == name) return format;
  return std::nullopt;
}

Arguments parse_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word == "-" || !word.starts_with('-')) {
      arguments.paths.push_back(word);
      continue;
    }
    if (word == "--csv") {
      arguments.csv = true;
      continue;
    }
    const std::string_view options[] = {"--from",     "--zone",      "--uri",     "--date",
                                        "--language", "--separator", "--columns", "--column"};
    if (std::find(std::begin(options), std::end(options), word) == std::end(options))
      throw UsageError{"unknown option " + word + ", see --help"};
    if (++i == words.size()) throw UsageError{word + " needs a value"};
    const auto& value = words[i];
    if (word == "--from") {
      arguments.from = named(word, value, format_named);
    } else if (word == "--zone") {
      if (!is_zone(value)) throw UsageError{"--zone " + value + " is no offset from UTC like +09:00"};
      arguments.options.zone = value;
    } else if (word == "--uri") {
      arguments.options.uri = value;
    } else if (word == "--date") {
      arguments.date = Timestamp::parse(value);
      if (!arguments.date)
        throw UsageError{"--date " + value + " is no time like 2025-12-17T14:58:42+09:00, nor a day"};
    } else if (word == "--language") {
      arguments.language = value;
    } else if (word == "--separator") {
      if (value != "tab" && (value.size() != 1 || value == "\"" || value == "\n" || value == "\r"))
        throw UsageError{"--separator " + value + " is no single character, nor tab"};
      arguments.separator = value == "tab" ? '\t' : value.front();
    } else if (word == "--columns") {
      arguments.known = named(word, value, parse<KnownColumns>);
    } else {
      const auto mark = value.rfind('=');
      const auto field = mark == std::string::npos ? std::nullopt : parse<RowField>(value.substr(mark + 1));
      if (!field) throw UsageError{"--column " + value + " is no NAME=FIELD, see --help"};
      arguments.columns.push_back({value.substr(0, mark), *field});
    }
  }
  if (!arguments.from) throw UsageError{"--from says which format it is, see --help"};
  if (arguments.paths.empty()) throw UsageError{"no file named, see --help"};
  if (arguments.known || arguments.columns.empty())
    for (auto& column : columns_of(arguments.known.value_or(KnownColumns::plain)))
      arguments.columns.push_back(std::move(column));
  return arguments;
}

/// Prints articles, and tells of those that are left out.
class Output {
public:
  explicit Output(const Arguments& arguments) : arguments_{arguments}, on_terminal_{is_terminal(stdout)} {}

  /// Whether there is any use in going on.
  bool take(Article article) {
    if (!article.language && !arguments_.language.empty()) article.language = arguments_.language;
    auto line = to_json(article);
    if (on_terminal_) line = printable(line);
    line += '\n';
    return std::fwrite(line.data(), 1, line.size(), stdout) == line.size();
  }

  void leave_out(const Faults& faults, const std::string& name, std::size_t number) {
    for (const auto& fault : faults) {
      complain(to_string(fault));
      const bool unread = fault.kind == FaultKind::unopened || fault.kind == FaultKind::unreadable
                          || fault.kind == FaultKind::not_a_file;
      status_ = std::max(status_, unread ? 2 : 1);
    }
    if (number != 0) complain(fmt::format("{}: record {} is left out", name, number));
  }

  [[nodiscard]] int status() const noexcept { return status_; }

private:
  const Arguments& arguments_;
  bool on_terminal_;
  int status_ = 0;
};

/// Reads all records of a stream. Whether there is any use in going on.
template <class Stream>
bool import_stream(Stream&& records, const std::string& name, Output& output) {
  while (records.next())
    if (!records)
      output.leave_out(records.faults(), name, records.number());
    else if (!output.take(*records))
      return false;
  return true;
}

bool import_lines(const Arguments& arguments, std::istream& in, ImportOptions options, Output& output) {
  const auto name = options.name;
  if (arguments.from == Format::ninjs) return import_stream(NinjsStream{in, std::move(options)}, name, output);
  if (arguments.from == Format::names) return import_stream(KnownNames{in, std::move(options)}, name, output);
  const auto format = arguments.csv || name.ends_with(".csv") ? RowFormat::csv : RowFormat::ndjson;
  return import_stream(RowStream{in, format, arguments.columns, std::move(options), arguments.separator}, name, output);
}

/// Reads a text that is one document.
bool import_document(const Arguments& arguments, const std::string& text, ImportOptions options, Output& output) {
  std::vector<Loaded<Article>> articles;
  if (arguments.from == Format::jsonld) {
    const auto first = text.find_first_not_of(" \t\r\n", text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    const bool is_page = first != std::string::npos && text.compare(first, 1, "<") == 0;
    articles = is_page ? read_json_ld_page(text, options) : read_json_ld(text, options);
  } else if (arguments.from == Format::ninjs) {
    articles.push_back(read_ninjs(text, options));
  } else {
    articles.push_back(read_text(text, options));
  }
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (!articles[i]) {
      output.leave_out(articles[i].faults(), options.name, i + 1);
      continue;
    }
    auto article = std::move(articles[i]).value();
    if (arguments.from == Format::text && arguments.date) article.first_created = arguments.date;
    if (!output.take(std::move(article))) return false;
  }
  return true;
}

/// What stands on stdin, up to a byte more than is read.
std::string standard_input(std::size_t most) {
  std::string text;
  char block[1U << 16U];
  while (text.size() <= most) {
    const auto size = std::fread(block, 1, sizeof block, stdin);
    text.append(block, size);
    if (size == 0) break;
  }
  if (std::ferror(stdin) != 0) throw std::runtime_error{"stdin can't be read"};
  return text;
}

bool import_path(const Arguments& arguments, const std::string& path, Output& output) {
  auto options = arguments.options;
  const bool is_stdin = path == "-";
  options.name = is_stdin ? "stdin" : path;
  const bool by_name = is_stdin || path.ends_with(".ndjson") || path.ends_with(".jsonl");
  const bool is_lines =
      arguments.from == Format::rows || arguments.from == Format::names || (arguments.from == Format::ninjs && by_name);
  if (!options.uri.empty() && arguments.paths.size() > 1) options.uri += options.name + (is_lines ? ":" : "");
  if (is_lines && is_stdin) return import_lines(arguments, std::cin, std::move(options), output);
  LoadOptions reading{.name = options.name};
  reading.max_bytes = options.max_bytes;
  if (is_lines) {
    std::ifstream in{path, std::ios::binary};
    if (in) return import_lines(arguments, in, std::move(options), output);
    return output.leave_out(read_file(path, reading).faults(), options.name, 0), true;
  }
  if (is_stdin) return import_document(arguments, standard_input(options.max_bytes), std::move(options), output);
  const auto text = read_file(path, reading);
  if (!text) return output.leave_out(text.faults(), options.name, 0), true;
  return import_document(arguments, *text, std::move(options), output);
}

int main(int argc, char** argv) try {
  const std::vector<std::string> words{argv + std::min(argc, 1), argv + argc};
  if (std::find(words.begin(), words.end(), "--help") != words.end())
    return fmt::print("{}", usage), finish("import_articles", 0);
  prepare_streams();
  std::ios::sync_with_stdio(false);
  const auto arguments = parse_arguments(words);
  Output output{arguments};
  for (const auto& path : arguments.paths)
    if (!import_path(arguments, path, output)) break;
  return finish("import_articles", output.status());
} catch (const std::exception& error) {
  complain(std::string{"import_articles: "} + error.what());
  return 2;
}
