// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::base_parts {

/// Where and why a text is not JSON, or is nested too deeply.
struct SyntaxFault {
  std::size_t offset;  ///< in bytes
  Fault fault;
};

/// The fault of a text at `offset`: what is malformed there, and what is expected in its place.
template <class...>
[[nodiscard]] SyntaxFault malformed_at(std::size_t offset, std::string_view what,
                                       std::initializer_list<std::string_view> expected = {}) {
  SyntaxFault found{offset, fault_of(FaultKind::syntax)};
  found.fault.context = what;
  found.fault.expected.assign(expected.begin(), expected.end());
  return found;
}

/// Finds where a text stops being JSON (RFC 8259): an unexpected token is pointed at by its first byte, a malformed one
/// by the byte that is wrong, a text that ends early by its end, and a comma with nothing after it by itself. What
/// people are used to from other languages is called by its name: comments, single quotes, NaN. Parsers are fast and
/// say that it is none; this is asked why. O(text).
class SyntaxFinder {
public:
  explicit SyntaxFinder(std::string_view text) noexcept : text_{text} {}

  /// Nothing where all of the text is JSON.
  template <class...>
  [[nodiscard]] std::optional<SyntaxFault> find() {
    auto next = Next::value;
    for (;;) {
      at_ = (std::min)(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      begin_ = at_;
      const bool wants_key = next == Next::key || next == Next::first_key;
      if (const auto habit = habit_of_others(wants_key); !habit.empty()) return malformed_at(at_, habit);
      const auto token = scan();
      if (fault_) return std::move(fault_);
      const bool ends_list = token == ',' || token == '}' || token == ']';
      if (ends_list && (next == Next::key || next == Next::element))
        return malformed_at(comma_, "a comma with nothing after it");
      switch (next) {
        case Next::first_element:
        case Next::element:
        case Next::value:
          if (token == '{' || token == '[') {
            open_ += token;
            next = token == '{' ? Next::first_key : Next::first_element;
          } else if (is_scalar(token)) {
            next = Next::after_value;
          } else if (token == ']' && next == Next::first_element) {
            open_.pop_back();
            next = Next::after_value;
          } else {
            return unexpected(token, {"'['", "'{'", "a literal"});
          }
          break;
        case Next::first_key:
        case Next::key:
          if (token == '"') {
            next = Next::colon;
          } else if (token == '}' && next == Next::first_key) {
            open_.pop_back();
            next = Next::after_value;
          } else {
            return unexpected(token, {"string literal"});
          }
          break;
        case Next::colon:
          if (token != ':') return unexpected(token, {"':'"});
          next = Next::value;
          break;
        case Next::after_value:
          if (open_.empty()) {
            if (token == end) return std::nullopt;
            return unexpected(token, {"end of input"});
          }
          const bool in_array = open_.back() == '[';
          if (token == ',') {
            comma_ = begin_;
            next = in_array ? Next::element : Next::key;
          } else if (token == (in_array ? ']' : '}')) {
            open_.pop_back();
          } else if (token == '"' || (in_array && (token == '{' || token == '[' || is_scalar(token)))) {
            return malformed_at(begin_, "no comma before the " + name_of_token(token));
          } else {
            return unexpected(token, {in_array ? "']'" : "'}'"});
          }
      }
    }
  }

private:
  enum class Next { value, first_element, element, first_key, key, colon, after_value };

  static constexpr char end = '\0';

  /// A token is known by its first character, a number by a zero.
  [[nodiscard]] static bool is_scalar(char token) noexcept {
    return token == '"' || token == '0' || token == 't' || token == 'f' || token == 'n';
  }

  template <class...>
  [[nodiscard]] static std::string name_of_token(char token) {
    switch (token) {
      case end: return "end of input";
      case '"': return "string literal";
      case '0': return "number literal";
      case 't': return "true literal";
      case 'f': return "false literal";
      case 'n': return "null literal";
      default: return {'\'', token, '\''};
    }
  }

  template <class...>
  [[nodiscard]] SyntaxFault unexpected(char token, std::initializer_list<std::string_view> expected) const {
    auto found = malformed_at(begin_, {}, expected);
    found.fault.found = name_of_token(token);
    return found;
  }

  /// What stands here and is right in other languages, but not in JSON; or nothing.
  template <class...>
  [[nodiscard]] std::string habit_of_others(bool wants_key) const {
    const auto rest = text_.substr(at_);
    if (rest.empty()) return {};
    if (rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#')) return "a comment";
    if (rest.starts_with('\'')) return "single quotes in place of double ones";
    for (const auto* const mark : {"\u201C", "\u201D", "\u2018", "\u2019"})
      if (rest.starts_with(mark)) return "curly quotes in place of straight ones";
    if (rest.starts_with("```")) return "Markdown around the document";
    if (rest.starts_with('+')) return "a plus before a number";
    if (rest.starts_with('.')) return "a number without a digit before its point";
    const auto word = rest.substr(0, rest[0] == '-' ? 9 : length_of_word(rest));
    if (word.empty()) return {};
    if (wants_key) return rest[0] == '-' ? "" : "a key without double quotes";
    for (const std::string_view other :
         {"NaN", "Infinity", "-Infinity", "undefined", "None", "True", "False", "TRUE", "FALSE", "NULL", "Null", "nil"})
      if (word == other) return std::string{other} + ", which is no value of JSON";
    return {};
  }

  [[nodiscard]] static std::size_t length_of_word(std::string_view text) noexcept {
    std::size_t size = 0;
    const auto is_part = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '-';
    };
    while (size < text.size() && size < 60 && is_part(text[size])) ++size;
    return size;
  }

  template <class...>
  void malformed(std::string_view what, std::initializer_list<std::string_view> expected = {}) {
    if (!fault_) fault_ = malformed_at(at_, what, expected);
  }

  /// Passes a token, or stops at the byte that is wrong with it.
  template <class...>
  char scan() {
    if (at_ == text_.size()) return end;
    switch (const char c = text_[at_]; c) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':': ++at_; return c;
      case '"': scan_string(); return c;
      case 't': scan_literal("true"); return c;
      case 'f': scan_literal("false"); return c;
      case 'n': scan_literal("null"); return c;
      default:
        if (c != '-' && !is_digit()) {
          malformed("invalid literal");
          return c;
        }
        scan_number();
        return '0';
    }
  }

  [[nodiscard]] bool is_byte(unsigned from, unsigned to) const noexcept {
    if (at_ >= text_.size()) return false;
    const auto byte = static_cast<unsigned char>(text_[at_]);
    return byte >= from && byte <= to;
  }
  [[nodiscard]] bool is(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }
  [[nodiscard]] bool is_digit() const noexcept { return is_byte('0', '9'); }

  /// Passes a character, if it is that.
  bool pass(char c) noexcept {
    const bool is_it = is(c);
    if (is_it) ++at_;
    return is_it;
  }

  template <class...>
  void scan_literal(std::string_view word) {
    for (const char c : word)
      if (!pass(c)) return malformed("invalid literal");
  }

  template <class...>
  void scan_number() {
    constexpr std::string_view what = "invalid number";
    if (pass('-') && !is_digit()) return malformed(what, {"digit after '-'"});
    if (!pass('0'))
      pass_digits();
    else if (is_digit())
      return malformed("invalid number: a zero before its other digits");
    if (pass('.')) {
      if (!is_digit()) return malformed(what, {"digit after '.'"});
      pass_digits();
    }
    if (!pass('e') && !pass('E')) return;
    const bool has_sign = pass('+') || pass('-');
    if (!is_digit()) {
      if (has_sign) return malformed(what, {"digit after exponent sign"});
      return malformed(what, {"'+'", "'-'", "digit after exponent"});
    }
    pass_digits();
  }

  void pass_digits() noexcept {
    while (is_digit()) ++at_;
  }

  template <class...>
  void scan_string() {
    for (++at_; !fault_;) {
      if (at_ == text_.size()) return malformed("invalid string: missing closing quote");
      if (pass('"')) return;
      if (is_byte(0, 0x1F)) {
        std::string what = "invalid string: control character must be escaped to ";
        append_escape(what, static_cast<unsigned char>(text_[at_]));
        return malformed(what);
      }
      if (pass('\\'))
        scan_escape();
      else if (is_byte(0, 0x7F))
        ++at_;
      else
        scan_code_point();
    }
  }

  template <class...>
  void scan_escape() {
    constexpr std::string_view escapes = "\"\\/bfnrt";
    if (at_ < text_.size() && escapes.find(text_[at_]) != std::string_view::npos) {
      ++at_;
      return;
    }
    if (!pass('u')) return malformed("invalid string: forbidden character after backslash");
    const auto first = scan_hex_digits();
    if (fault_) return;
    if (is_low_surrogate(first)) {
      --at_;
      return malformed("invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF");
    }
    if (first < 0xD800 || first > 0xDBFF) return;
    constexpr std::string_view alone = "invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF";
    if (!pass('\\') || !pass('u')) return malformed(alone);
    const auto second = scan_hex_digits();
    if (fault_ || is_low_surrogate(second)) return;
    --at_;
    malformed(alone);
  }

  [[nodiscard]] static bool is_low_surrogate(unsigned code) noexcept { return code >= 0xDC00 && code <= 0xDFFF; }

  template <class...>
  unsigned scan_hex_digits() {
    unsigned code = 0;
    for (int i = 0; i != 4; ++i, ++at_) {
      const bool is_small = is_byte('a', 'f');
      if (!is_digit() && !is_small && !is_byte('A', 'F')) {
        malformed(R"(invalid string: '\u' must be followed by 4 hex digits)");
        return 0;
      }
      const auto c = static_cast<unsigned>(text_[at_]);
      code = code * 16 + (is_digit() ? c - '0' : is_small ? c - 'a' + 10 : c - 'A' + 10);
    }
    return code;
  }

  /// A code point of two to four bytes (RFC 3629).
  template <class...>
  void scan_code_point() {
    constexpr std::string_view what = "invalid string: ill-formed UTF-8 byte";
    if (!is_byte(0xC2, 0xF4)) return malformed(what);
    const auto lead = static_cast<unsigned char>(text_[at_++]);
    const unsigned from = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned to = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (!is_byte(from, to)) return malformed(what);
    ++at_;
    for (int left = lead < 0xE0 ? 0 : lead < 0xF0 ? 1 : 2; left != 0; --left, ++at_)
      if (!is_byte(0x80, 0xBF)) return malformed(what);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  // of the token
  std::size_t comma_ = 0;  // the last one
  std::string open_;       // the brackets that are open
  std::optional<SyntaxFault> fault_;
};

/// Whether all of `text` is a JSON value on one line.
template <class...>
[[nodiscard]] bool is_json_line(std::string_view text) {
  return text.find_first_of("\r\n") == std::string_view::npos && !SyntaxFinder{text}.find();
}

}  // namespace newsgraph::inline v0_1::base_parts
