// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/json/parsing/tape.hpp>
#include <newsgraph/model/describe.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

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
      default: base_parts::append_escape(json, c);
    }
  }
  json += text.substr(done);
  json += '"';
}

/// The number at `at` in its shortest form.
template <class...>
[[nodiscard]] std::string shortest_number(At at) {
  char digits[32];
  const auto written = [&digits](auto number) {
    return std::string{digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
  };
  if (at->kind == TokenKind::integer) return written(at->integer);
  return at->kind == TokenKind::natural ? written(at->natural) : written(at->real);
}

/// Appends the value at `at` as compact JSON: members in their order, numbers as `number_text(at)` gives them.
template <class NumberText>
void append_json(std::string& json, At at, NumberText& number_text) {
  switch (at->kind) {
    case TokenKind::null: json += "null"; break;
    case TokenKind::boolean: json += at->boolean ? "true" : "false"; break;
    case TokenKind::integer:
    case TokenKind::natural:
    case TokenKind::real: json += number_text(at); break;
    case TokenKind::string: append_json_string(json, at->text()); break;
    case TokenKind::array:
      json += '[';
      for_each_element(at, [&](std::size_t index, At value) {
        if (index != 0) json += ',';
        append_json(json, value, number_text);
      });
      json += ']';
      break;
    case TokenKind::object:
      json += '{';
      for_each_member(at, [&](At key, At value) {
        if (key != at + 1) json += ',';
        append_json_string(json, key->text());
        json += ':';
        append_json(json, value, number_text);
      });
      json += '}';
      break;
  }
}

/// A fault of what stands at `at`: a scalar is told as it is, else what sort of value it is.
template <class...>
[[nodiscard]] Fault found_at(At at, FaultKind kind) {
  if (at->kind == TokenKind::string) return base_parts::fault_in_text(kind, at->text());
  auto fault = base_parts::fault_of(kind);
  if (at->kind == TokenKind::object) {
    fault.found = "an object";
  } else if (at->kind == TokenKind::array) {
    fault.found = "an array";
  } else {
    append_json(fault.found, at, shortest_number<>);
    if (at->kind == TokenKind::real && fault.found.find_first_of(".e") == std::string::npos) fault.found += ".0";
  }
  return fault;
}

/// What codecs tell their faults to. It knows tokens, not lines: those are looked up when all is over.
class Reader {
public:
  struct Found {
    std::size_t token;
    Fault fault;
  };

  /// Keeps at most `limit` faults, and counts the others. The tape at `document` was made from `text`.
  void reset(At document, std::string_view text, std::size_t limit) {
    document_ = document;
    text_ = text;
    numbers_ = TokenFinder{text};
    limit_ = limit;
    count_ = 0;
    elements_left_ = most_elements;
    found_.clear();
  }

  template <class...>
  [[gnu::cold, gnu::noinline]] void fault(At at, Fault fault) {
    ++count_;
    if (!full()) found_.push_back({static_cast<std::size_t>(at - document_), std::move(fault)});
  }

  /// The fault of the string or key at `at`.
  template <class...>
  [[gnu::cold, gnu::noinline]] void fault(At at, FaultKind kind) {
    if (full())
      ++count_;
    else
      fault(at, base_parts::fault_in_text(kind, at->text()));
  }

  /// "found 3, expected a string": a value of another type or, where its type is right, of another `kind`.
  template <class...>
  [[gnu::cold, gnu::noinline]] void expected(At at, std::string_view what, FaultKind kind = FaultKind::wrong_type) {
    if (full()) return (void)++count_;
    auto wrong = found_at(at, kind);
    wrong.expected.emplace_back(what);
    fault(at, std::move(wrong));
  }

  /// The same of a value that is a string of some form: malformed, if it is one.
  template <class...>
  [[gnu::cold, gnu::noinline]] void expected_form(At at, std::string_view what, std::string_view suggestion = {}) {
    if (full()) return (void)++count_;
    auto wrong = found_at(at, at->kind == TokenKind::string ? FaultKind::malformed : FaultKind::wrong_type);
    wrong.expected.emplace_back(what);
    wrong.suggestion = suggestion;
    fault(at, std::move(wrong));
  }

  /// The same of one of some names, or of a key that has one of them after what `before` says.
  template <class...>
  [[gnu::cold, gnu::noinline]] void expected_one_of(At at, const model_parts::Type& type,
                                                    std::string_view before = {}) {
    if (full()) return (void)++count_;
    auto wrong = found_at(at, FaultKind::not_one_of);
    for (const auto name : type.names) wrong.expected.emplace_back(name);
    wrong.context = before;
    if (wrong.found_is_text) {
      const auto text = at->text();
      const auto begin = before.empty() ? 0 : text.find('/') + 1;
      if (const auto name = meant(text.substr(begin), type.names, type.synonyms); name && (before.empty() || begin > 1))
        wrong.suggestion = std::string{text.substr(0, begin)} + std::string{*name};
    }
    fault(at, std::move(wrong));
  }

  /// The number at `at` as it is written: "-0.0" and "1.50" too. Numbers must come in ascending order. O(text) for all.
  template <class...>
  [[nodiscard]] std::string number_text(At at) {
    const bool has_one_form = (at->kind == TokenKind::integer && at->integer != 0) || at->kind == TokenKind::natural;
    if (has_one_form) return shortest_number(at);
    const auto text = text_.substr(numbers_.offset_of(static_cast<std::size_t>(at - document_)));
    return std::string{text.substr(0, text.find_first_of(" \t\r\n,:]}"))};
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
  std::string_view text_;
  TokenFinder numbers_{{}};  // where the next number of an extra member stands
  std::size_t limit_ = 0;
  std::size_t count_ = 0;
  std::size_t elements_left_ = most_elements;
  std::vector<Found> found_;
};

/// Each of `keys` that stands a second time is a fault. O(n log n).
template <class...>
void fault_repeated(Reader& reader, base_parts::RowVector<At> keys) {
  base_parts::sort_by(keys, [](At key) { return key->text(); });
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (keys[i]->text() == keys[i - 1]->text()) reader.fault(keys[i], FaultKind::repeated_member);
}

/// Reads an object into the one at `object`, which is of `type`, so that its memory is used again. Faults go to the
/// reader; after one, what was read must not be used. Defined in `read_object.hpp`.
template <class...>
void read_object(Reader& reader, At at, const model_parts::Type& type, void* object);

}  // namespace newsgraph::inline v0_1::json_parts
