#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/parsing/tape.hpp>
#include <newsgraph/model/describe.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// A value on the tape; what codecs read from.
using At = const Token*;

/// Calls `visit(key, value)` for each member of the object at `object`.
template <class Visitor>
void for_each_member(At object, Visitor visit) {
  for (At key = object + 1, end = object + object->skip; key != end;) {
    const At value = key + 1;
    visit(key, value);
    key = value + value->skip;
  }
}

/// Calls `visit(index, value)` for each element of the array at `array`.
template <class Visitor>
void for_each_element(At array, Visitor visit) {
  std::size_t index = 0;
  for (At value = array + 1, end = array + array->skip; value != end; value += value->skip) visit(index++, value);
}

/// Appends `text` as a JSON string (RFC 8259), as it is but for what has to be escaped.
inline void append_json_string(std::string& json, std::string_view text) {
  json += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    json += text.substr(done, i - done);
    done = i + 1;
    switch (c) {
      case '"': json += "\\\""; break;
      case '\\': json += "\\\\"; break;
      case '\n': json += "\\n"; break;
      case '\r': json += "\\r"; break;
      case '\t': json += "\\t"; break;
      default: append_escape(json, c);
    }
  }
  json += text.substr(done);
  json += '"';
}

/// Appends the value at `at` as compact JSON: numbers in their shortest form, members in their order.
template <class...>
void append_json(std::string& json, At at) {
  const auto append_number = [&json](auto number) {
    char digits[32];
    json.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  };
  switch (at->kind) {
    case TokenKind::null: json += "null"; break;
    case TokenKind::boolean: json += at->boolean ? "true" : "false"; break;
    case TokenKind::integer: append_number(at->integer); break;
    case TokenKind::natural: append_number(at->natural); break;
    case TokenKind::real: append_number(at->real); break;
    case TokenKind::string: append_json_string(json, at->text()); break;
    case TokenKind::array:
      json += '[';
      for_each_element(at, [&](std::size_t index, At value) {
        if (index != 0) json += ',';
        append_json(json, value);
      });
      json += ']';
      break;
    case TokenKind::object:
      json += '{';
      for_each_member(at, [&](At key, At value) {
        if (key != at + 1) json += ',';
        append_json_string(json, key->text());
        json += ':';
        append_json(json, value);
      });
      json += '}';
      break;
  }
}

/// What stands at `at`, for a message: a scalar as it is, else what sort of value it is.
template <class...>
[[nodiscard]] std::string describe(At at) {
  if (at->kind == TokenKind::object) return "an object";
  if (at->kind == TokenKind::array) return "an array";
  if (at->kind == TokenKind::string) return in_quotes(at->text());
  std::string text;
  append_json(text, at);
  if (at->kind == TokenKind::real && text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

/// What codecs tell their faults to. It knows tokens, not lines: those are looked up when all is over.
class Reader {
public:
  struct Found {
    std::size_t token;
    std::string what;
  };

  /// Keeps at most `limit` faults, and counts the others.
  void reset(At document, std::size_t limit) {
    document_ = document;
    limit_ = limit;
    count_ = 0;
    elements_left_ = most_elements;
    found_.clear();
  }

  template <class...>
  void fault(At at, std::string what) {
    ++count_;
    if (!full()) found_.push_back({static_cast<std::size_t>(at - document_), std::move(what)});
  }

  /// "found 3, expected a string".
  template <class...>
  void expected(At at, std::string_view what) {
    if (full())
      ++count_;
    else
      fault(at, "found " + describe(at) + ", expected " + std::string{what});
  }

  [[nodiscard]] bool full() const noexcept { return found_.size() >= limit_; }

  /// Whether one more element may be kept. With more faults than it tells, only so many are: "[0,0,0, …]" must not
  /// cost a deal for each zero. An element that is not kept is read for its faults alone.
  bool may_keep_element() noexcept {
    if (count_ <= limit_) return true;
    if (elements_left_ == 0) return false;
    --elements_left_;
    return true;
  }

  /// Whether every element that was read has been kept.
  [[nodiscard]] bool kept_all() const noexcept { return elements_left_ != 0; }

  [[nodiscard]] std::size_t count() const noexcept { return count_; }
  [[nodiscard]] std::vector<Found>& found() noexcept { return found_; }

private:
  static constexpr std::size_t most_elements = 100'000;

  At document_ = nullptr;
  std::size_t limit_ = 0;
  std::size_t count_ = 0;
  std::size_t elements_left_ = most_elements;
  std::vector<Found> found_;
};

/// Each of `keys` that stands a second time is a fault. O(n log n).
template <class...>
void fault_repeated(Reader& reader, RowVector<At> keys) {
  sort_by(keys, [](At key) { return key->text(); });
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (keys[i]->text() == keys[i - 1]->text())
      reader.fault(keys[i], in_quotes(keys[i]->text()) + " stands twice in its object");
}

/// Reads an object into the one at `object`, which is of `type`, so that its memory is used again. Faults go to the
/// reader; after one, what was read must not be used. Defined in `read_object.hpp`.
template <class...>
void read_object(Reader& reader, At at, const Type& type, void* object);

}  // namespace newsgraph
