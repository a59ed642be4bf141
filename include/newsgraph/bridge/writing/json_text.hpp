// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/article.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::bridge_parts {

/// Appends JSON member by member. A `<` is escaped, so that all of it can stand in a script of an HTML page.
class JsonText {
public:
  explicit JsonText(std::string& json) : json_{json} {}

  /// Begins an object or a list, as a member of what is open where it has a name; `close` ends it.
  JsonText& open(char bracket, std::string_view name = {}) {
    begin(name);
    json_ += bracket;
    return *this;
  }
  JsonText& close(char bracket) {
    json_ += bracket;
    return *this;
  }

  /// An empty text is none.
  JsonText& text(std::string_view name, std::string_view value) {
    if (value.empty()) return *this;
    begin(name);
    append(value);
    return *this;
  }
  template <class Text>
  JsonText& text(std::string_view name, const std::optional<Text>& value) {
    return value ? text(name, std::string_view{*value}) : *this;
  }

  /// What is JSON already.
  JsonText& raw(std::string_view name, std::string_view json) {
    begin(name);
    json_ += json;
    return *this;
  }

  /// A member as it stood in another text of JSON, with the escapes of its name.
  JsonText& kept(std::string_view name, std::string_view json) {
    begin({});
    json_.append(1, '"').append(name).append("\":").append(json);
    return *this;
  }

  /// {"@id": …}
  JsonText& reference(std::string_view name, std::string_view id) { return open('{', name).text("@id", id).close('}'); }

private:
  void begin(std::string_view name) {
    if (!json_.empty() && json_.back() != '{' && json_.back() != '[' && json_.back() != '\n') json_ += ',';
    if (name.empty()) return;
    append(name);
    json_ += ':';
  }

  void append(std::string_view value) {
    if (value.find('<') == std::string_view::npos) return json_parts::append_json_string(json_, value);
    std::string quoted;
    json_parts::append_json_string(quoted, value);
    for (const char c : quoted) {
      if (c == '<')
        json_ += "\\u003c";
      else
        json_ += c;
    }
  }

  std::string& json_;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
