#pragma once

#include <newsgraph/json/parsing/document.hpp>
#include <newsgraph/json/parsing/open_file.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph {

/// What came of loading: a value, or the faults that are the reason why there is none.
template <class T>
struct Loaded {
  std::optional<T> value;
  Faults faults;

  explicit operator bool() const noexcept { return value.has_value(); }

  /// The value, which must be there.
  [[nodiscard]] T& operator*() & noexcept { return *value; }
  [[nodiscard]] const T& operator*() const& noexcept { return *value; }
  [[nodiscard]] T&& operator*() && noexcept { return *std::move(value); }
  [[nodiscard]] const T* operator->() const noexcept { return &*value; }
};

/// Thrown by the forms that return a bare value; its text has a line for each fault.
class LoadError : public std::runtime_error {
public:
  explicit LoadError(Faults found) : std::runtime_error{text_of(found)}, faults_{std::move(found)} {}

  [[nodiscard]] const Faults& faults() const noexcept { return faults_; }

private:
  static std::string text_of(const Faults& faults) {
    std::string text;
    for (const auto& fault : faults) text += (text.empty() ? "" : "\n") + to_string(fault);
    return text;
  }

  Faults faults_;
};

/// Loads one article from JSON text: whole, or not at all. Throws nothing but `std::bad_alloc`.
///
/// @code
///   const auto loaded = newsgraph::load(text);
///   for (const auto& fault : loaded.faults) std::cerr << to_string(fault) << '\n';
/// @endcode
template <JsonParser Parser = NlohmannParser>
[[nodiscard]] Loaded<Article> load(std::string_view json, LoadOptions options = {}) {
  DocumentReader<Parser> reader{std::move(options)};
  Loaded<Article> loaded;
  if (!reader.read(json, loaded.value.emplace(), loaded.faults)) loaded.value.reset();
  return loaded;
}

/// The bytes of a regular file, at most `options.max_bytes`, or the reason why they can't be had.
template <class...>
[[nodiscard]] Loaded<std::string> read_file(const std::string& path, const LoadOptions& options) {
  Loaded<std::string> loaded;
  const auto refuse = [&](std::string what) {
    loaded.value.reset();
    loaded.faults.push_back({options.name, 0, 0, {}, std::move(what)});
    return std::move(loaded);
  };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{open_file(path), &std::fclose};
  if (!file) return refuse(std::string{"can't be opened: "} + std::strerror(errno));

  constexpr std::size_t block = std::size_t{1} << 16U;
  auto& text = loaded.value.emplace();
  for (std::size_t got = block; got == block;) {
    const auto size = text.size();
    text.resize(size + block);
    got = std::fread(text.data() + size, 1, block, file.get());
    text.resize(size + got);
    if (text.size() > options.max_bytes)
      return refuse("the document is larger than " + std::to_string(options.max_bytes) + " bytes");
  }
  if (std::ferror(file.get()) != 0)
    return refuse(errno == EISDIR ? "is a directory, expected a file"
                                  : std::string{"can't be read: "} + std::strerror(errno));
  return loaded;
}

/// Loads one article from a file; without a name in `options`, its path stands in the faults. The path is UTF-8, on
/// Windows too: of a `std::filesystem::path` the bytes of its `u8string()`.
template <JsonParser Parser = NlohmannParser>
[[nodiscard]] Loaded<Article> load_file(const std::string& path, LoadOptions options = {}) {
  if (options.name.empty()) options.name = path;
  auto text = read_file(path, options);
  if (!text) return {std::nullopt, std::move(text.faults)};
  return load<Parser>(*text, std::move(options));
}

/// Loads one article from JSON text. Throws `LoadError` with every fault; else only `std::bad_alloc`.
template <JsonParser Parser = NlohmannParser>
[[nodiscard]] Article load_or_throw(std::string_view json, LoadOptions options = {}) {
  auto loaded = load<Parser>(json, std::move(options));
  if (!loaded) throw LoadError{std::move(loaded.faults)};
  return *std::move(loaded);
}

/// Loads one article from a file. Throws `LoadError` with every fault; else only `std::bad_alloc`.
template <JsonParser Parser = NlohmannParser>
[[nodiscard]] Article load_file_or_throw(const std::string& path, LoadOptions options = {}) {
  auto loaded = load_file<Parser>(path, std::move(options));
  if (!loaded) throw LoadError{std::move(loaded.faults)};
  return *std::move(loaded);
}

}  // namespace newsgraph
