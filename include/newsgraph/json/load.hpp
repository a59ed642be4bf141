// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/json/load_options.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/json/parsing/document.hpp>
#include <newsgraph/json/parsing/open_file.hpp>
#include <newsgraph/model/article.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// Loads one article from JSON text: whole, or not at all. Throws nothing but `std::bad_alloc`.
///
/// @code
///   const auto loaded = newsgraph::load(text);
///   for (const auto& fault : loaded.faults()) std::cerr << fault << '\n';
/// @endcode
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] Loaded<Article> load(std::string_view json, LoadOptions options = {}) {
  json_parts::DocumentReader<Parser> reader{std::move(options)};
  Article article;
  Faults faults;
  if (!reader.read(json, article, faults)) return faults;
  return article;
}

/// The bytes of a regular file, at most `options.max_bytes`, or the reason why they can't be had.
template <class...>
[[nodiscard]] Loaded<std::string> read_file(const std::string& path, const LoadOptions& options) {
  const auto refuse = [&](Fault fault) {
    fault.place.file = options.name;
    return Loaded<std::string>{Faults(1, std::move(fault))};
  };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{json_parts::open_file(path), &std::fclose};
  if (!file) return refuse(base_parts::fault_of(FaultKind::unopened, std::strerror(errno)));

  constexpr std::size_t block = std::size_t{1} << 16U;
  std::string text;
  for (std::size_t got = block; got == block;) {
    const auto size = text.size();
    text.resize(size + block);
    got = std::fread(text.data() + size, 1, block, file.get());
    text.resize(size + got);
    if (text.size() > options.max_bytes) return refuse(json_parts::too_large(options));
  }
  if (std::ferror(file.get()) != 0) {
    if (errno != EISDIR) return refuse(base_parts::fault_of(FaultKind::unreadable, std::strerror(errno)));
    return refuse(base_parts::fault_of(FaultKind::not_a_file, "a directory", "a file"));
  }
  return text;
}

/// Loads one article from a file; without a name in `options`, its path stands in the faults. The path is UTF-8, on
/// Windows too: of a `std::filesystem::path` the bytes of its `u8string()`.
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] Loaded<Article> load_file(const std::string& path, LoadOptions options = {}) {
  if (options.name.empty()) options.name = path;
  auto text = read_file(path, options);
  if (!text) return std::move(text).faults();
  return load<Parser>(*text, std::move(options));
}

/// Loads one article from JSON text. Throws `InvalidArticle` with every fault; else only `std::bad_alloc`.
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] Article load_or_throw(std::string_view json, LoadOptions options = {}) {
  return load<Parser>(json, std::move(options)).value();
}

/// Loads one article from a file. Throws `InvalidArticle` with every fault; else only `std::bad_alloc`.
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] Article load_file_or_throw(const std::string& path, LoadOptions options = {}) {
  return load_file<Parser>(path, std::move(options)).value();
}

}  // namespace newsgraph::inline v0_1
