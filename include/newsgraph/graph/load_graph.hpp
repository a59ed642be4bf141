// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/binary/magic.hpp>
#include <newsgraph/graph/read_graph.hpp>
#include <newsgraph/json/load.hpp>

#include <algorithm>
#include <cerrno>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// A path of UTF-8. Throws `std::system_error` where the system can't have such a name: with a zero byte none has.
[[nodiscard]] inline std::filesystem::path path_of(std::string_view utf8) {
  if (utf8.find('\0') != std::string_view::npos)
    throw std::system_error{std::make_error_code(std::errc::invalid_argument)};
  return std::filesystem::path{std::u8string{utf8.begin(), utf8.end()}};
}
[[nodiscard]] inline std::string utf8_of(const std::filesystem::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

/// Whether it is named as what is read line by line.
[[nodiscard]] inline bool is_named_as_lines(std::string_view name) noexcept {
  return name.ends_with(".ndjson") || name.ends_with(".jsonl");
}

/// Whether the first line that is not empty is an object by itself, so that another one may stand in the next.
[[nodiscard]] constexpr bool begins_with_object(std::string_view text) noexcept {
  constexpr std::string_view blanks = " \t\r\n";
  text.remove_prefix((std::min)(text.find_first_not_of(blanks), text.size()));
  text = text.substr(0, text.find('\n'));
  text = text.substr(0, text.find_last_not_of(blanks) + 1);
  if (!text.starts_with('{')) return false;
  std::size_t open = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') in_string = !in_string;
    if (in_string && c == '\\') ++i;
    if (in_string) continue;
    if (c == '{' || c == '[') ++open;
    if ((c == '}' || c == ']') && --open == 0) return i + 1 == text.size();
  }
  return false;
}

/// Whether a file begins as what `save_binary` writes. Of a pipe nothing is read.
template <class...>
[[nodiscard]] bool begins_as_binary(const std::string& path) {
  char first[binary_magic.size()] = {};
  const auto of_system = path_of(path);
  std::error_code error;
  if (!std::filesystem::is_regular_file(of_system, error)) return false;
  std::ifstream in{of_system, std::ios::binary};
  return in && in.read(first, sizeof first) && std::string_view{first, sizeof first} == binary_magic;
}

/// What is read of a folder, in the order of the bytes of the names. A link that leads nowhere is among it, so that its
/// fault is told.
template <class...>
[[nodiscard]] std::vector<std::string> files_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    const auto name = utf8_of(entry.path().filename());
    if (name.starts_with('.') || !(name.ends_with(".json") || is_named_as_lines(name))) continue;
    std::error_code error;
    const auto type = entry.status(error).type();
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::not_found) continue;
    names.push_back(utf8_of(entry.path()));
  }
  base_parts::sort(names);
  return names;
}

/// Reads a file: line by line where it is named so or begins so, else as one article.
template <class Parser>
void read_file_into(GraphReader& reader, const std::string& path, LoadOptions options) {
  options.name = path;
  const auto refuse = [&](Fault fault) {
    fault.place.file = path;
    reader.take(Loaded<Article>{Faults(1, std::move(fault))});
  };
  if (is_named_as_lines(path)) {
    errno = 0;
    std::ifstream in{path_of(path), std::ios::binary};
    if (!in) return refuse(base_parts::fault_of(FaultKind::unopened, std::strerror(errno != 0 ? errno : ENOENT)));
    GraphStream<Parser> lines{in, std::move(options)};
    return reader.take_all(lines);
  }
  auto text = read_file(path, options);
  if ((!text || text->starts_with(binary_magic)) && begins_as_binary(path))
    return refuse(base_parts::not_allowed("a graph in the binary form, which is loaded by load_binary"));
  if (!text) return reader.take(Loaded<Article>{std::move(text).faults()});
  if (!begins_with_object(*text)) return reader.take(load<Parser>(*text, std::move(options)));
  std::istringstream in{*std::move(text)};
  GraphStream<Parser> lines{in, std::move(options)};
  reader.take_all(lines);
}

/// Reads a file, or the files of a folder. What the system refuses is a fault.
template <class Parser>
void read_path_into(GraphReader& reader, const std::string& path, const LoadOptions& options) {
  try {
    const auto of_system = path_of(path);
    std::error_code error;
    if (!std::filesystem::is_directory(of_system, error)) return read_file_into<Parser>(reader, path, options);
    for (const auto& file : files_in(of_system)) read_file_into<Parser>(reader, file, options);
  } catch (const std::system_error& refused) {
    auto fault = base_parts::fault_of(FaultKind::unopened, refused.code().message());
    fault.place.file = path;
    reader.take(Loaded<Article>{Faults(1, std::move(fault))});
  }
}

}  // namespace graph_parts

/// Reads files and folders into one graph, with the faults of all of them: each at its file, line and column, one that
/// can't be read as well. What has faults is left out and does not stop what comes after it; of several versions of one
/// article the latest stays, wherever it stands, as in `read_graph`. Throws nothing but `std::bad_alloc`.
///
/// A file whose name ends in ".ndjson" or ".jsonl", or whose first line is an object by itself, is read as NDJSON:
/// articles, and joins as `save` writes them. Another one is one article. Of a folder the files are read whose names
/// end in ".json", ".ndjson" or ".jsonl" and begin with no dot, in the order of the bytes of their names; folders in it
/// are not. Paths are UTF-8, on Windows too.
///
/// `options.name` does not count: a file is called by its path. `max_bytes` and `max_faults` are for one document; of a
/// file that is not named as NDJSON, `max_bytes` is for the file. Linear in what is read. Of NDJSON that is named so
/// one line is in memory at a time beside the graph, of others one file.
///
/// @code
///   const auto read = newsgraph::load_graph({"articles/", "today.ndjson"});
///   for (const auto& fault : read.faults) std::cerr << fault << '\n';
///   for (const auto id : deals(read.graph)) …
/// @endcode
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] GraphReading load_graph(const std::vector<std::string>& paths, const LoadOptions& options = {}) {
  graph_parts::GraphReader reader;
  for (const auto& path : paths) graph_parts::read_path_into<Parser>(reader, path, options);
  return std::move(reader).finish();
}

/// The same of one file or folder: its name in UTF-8, or a `std::filesystem::path`.
template <json_parts::JsonParser Parser = NlohmannParser, class Path>
  requires(std::convertible_to<const Path&, std::string_view> || std::same_as<Path, std::filesystem::path>)
[[nodiscard]] GraphReading load_graph(const Path& path, const LoadOptions& options = {}) {
  if constexpr (std::same_as<Path, std::filesystem::path>)
    return load_graph<Parser>(std::vector<std::string>(1, graph_parts::utf8_of(path)), options);
  else
    return load_graph<Parser>(std::vector<std::string>(1, std::string{std::string_view{path}}), options);
}

}  // namespace newsgraph::inline v0_1
