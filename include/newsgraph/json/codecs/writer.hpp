// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/reader.hpp>

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::json_parts {

/// Writes compact JSON; it knows where commas go.
class Writer {
public:
  explicit Writer(std::string& json) noexcept : json_{json} {}

  void open(char bracket) {
    separate();
    json_ += bracket;
    first_ = true;
  }

  void close(char bracket) {
    json_ += bracket;
    first_ = false;
  }

  /// The key of the member that is written next.
  void key(std::string_view name) {
    separate();
    append_json_string(json_, name);
    json_ += ':';
    first_ = true;
  }

  void string(std::string_view text) {
    separate();
    append_json_string(json_, text);
  }

  void integer(std::int64_t value) {
    separate();
    char digits[20];
    json_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }

  void boolean(bool value) {
    separate();
    json_ += value ? "true" : "false";
  }

  /// A value that is JSON already.
  void raw(std::string_view json) {
    separate();
    json_ += json;
  }

private:
  void separate() {
    if (!first_) json_ += ',';
    first_ = false;
  }

  std::string& json_;
  bool first_ = true;
};

/// Compact JSON with a line for each value and a space for each level of nesting.
template <class...>
[[nodiscard]] std::string indented(std::string_view json) {
  std::string text;
  std::size_t depth = 0;
  const auto new_line = [&] { text.append(1, '\n').append(depth, ' '); };
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '"') {
      const auto begin = i++;
      for (; json[i] != '"'; ++i)
        if (json[i] == '\\') ++i;
      text += json.substr(begin, i + 1 - begin);
    } else if (c == '{' || c == '[') {
      text += c;
      if (json[i + 1] == c + 2) {  // in ASCII each bracket closes two places behind the one that opens
        text += json[++i];
        continue;
      }
      ++depth;
      new_line();
    } else if (c == '}' || c == ']') {
      --depth;
      new_line();
      text += c;
    } else {
      text += c;
      if (c == ',') new_line();
      if (c == ':') text += ' ';
    }
  }
  return text;
}

/// Writes the object at `object`, which is of `type`. Defined in `write_object.hpp`.
template <class...>
void write_object(Writer& writer, const model_parts::Type& type, const void* object);

}  // namespace newsgraph::inline v0_1::json_parts
