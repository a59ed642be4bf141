#pragma once

#include <newsgraph/json/codecs/reader.hpp>

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph {

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

}  // namespace newsgraph
