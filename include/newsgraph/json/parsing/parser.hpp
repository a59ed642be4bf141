// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/json_syntax.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <algorithm>
#include <charconv>
#include <clocale>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace json_parts {

/// The seam between a parser and everything that reads: it writes a whole text to a tape, or says
/// why not. It may keep memory from one text to the next, and strings on the tape may point into it.
template <class P>
concept JsonParser = requires(P parser, std::string_view text, Tape& tape) {
  { parser.parse(text, tape) } -> std::same_as<std::optional<base_parts::SyntaxFault>>;
};

}  // namespace json_parts

/// The parser that comes with the library: RFC 8259, UTF-8 checked.
class PlainParser {
public:
  /// The tape must have been reset for `text`.
  template <class...>
  std::optional<base_parts::SyntaxFault> parse(std::string_view text, json_parts::Tape& tape) {
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
      return base_parts::malformed_at(zero, "a zero byte");
    text_ = text;
    at_ = 0;
    fault_.reset();
    if (read(tape)) return std::nullopt;
    // That the text is no JSON is known; why, the text itself says.
    if (!fault_) fault_ = base_parts::SyntaxFinder{text}.find();
    if (!fault_) fault_ = base_parts::malformed_at((std::min)(at_, text.size()), "malformed");
    return std::move(fault_);
  }

private:
  /// Each of these is false where the text is no JSON.
  template <class...>
  bool read(json_parts::Tape& tape) {
    for (;;) {
      pass_space();
      if (pass('{')) {
        if (!open(json_parts::TokenKind::object, tape)) return false;
        pass_space();
        if (!pass('}')) {
          if (!read_key(tape)) return false;
          continue;
        }
        tape.close();
      } else if (pass('[')) {
        if (!open(json_parts::TokenKind::array, tape)) return false;
        pass_space();
        if (!pass(']')) continue;
        tape.close();
      } else if (!read_scalar(tape)) {
        return false;
      }
      for (;;) {
        pass_space();
        if (tape.is_closed()) return at_ == text_.size();
        const bool in_object = tape.is_in_object();
        if (pass(',')) {
          pass_space();
          if (in_object && !read_key(tape)) return false;
          break;
        }
        if (!pass(in_object ? '}' : ']')) return false;
        tape.close();
      }
    }
  }

  template <class...>
  bool open(json_parts::TokenKind kind, json_parts::Tape& tape) {
    if (tape.open(kind)) return true;
    fault_ = base_parts::SyntaxFault{at_ - 1,
                                     base_parts::fault_of(FaultKind::too_deep, {}, std::to_string(tape.max_depth()))};
    return false;
  }

  /// With the colon after it.
  template <class...>
  bool read_key(json_parts::Tape& tape) {
    const auto key = read_string();
    if (!key.data()) return false;
    tape.key(key);
    pass_space();
    return pass(':');
  }

  template <class...>
  bool read_scalar(json_parts::Tape& tape) {
    if (at_ == text_.size()) return false;
    switch (text_[at_]) {
      case '"': {
        const auto value = read_string();
        if (!value.data()) return false;
        tape.string(value);
        return true;
      }
      case 't': return pass("true") && (tape.boolean(true), true);
      case 'f': return pass("false") && (tape.boolean(false), true);
      case 'n': return pass("null") && (tape.null(), true);
      default: return read_number(tape);
    }
  }

  /// Without a place in memory where the text has no string here; else it lives until the next.
  template <class...>
  std::string_view read_string() {
    if (!pass('"')) return {};
    unescaped_.clear();
    bool escaped = false;
    for (auto begin = at_;;) {
      while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
      if (at_ == text_.size()) return {};
      const auto rest = text_.substr(begin, at_ - begin);
      if (pass('"')) return escaped ? std::string_view{unescaped_.append(rest)} : rest;
      if (pass('\\')) {
        escaped = true;
        unescaped_.append(rest);
        if (!read_escape()) return {};
        begin = at_;
      } else {
        if (static_cast<unsigned char>(text_[at_]) < 0x80) return {};
        const auto code_point = base_parts::first_code_point(text_.substr(at_));
        if (code_point.bytes == 1) return {};
        at_ += code_point.bytes;
      }
    }
  }

  /// Whether a byte stands for itself in a string, and is a character.
  [[nodiscard]] static bool is_plain(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
  }

  template <class...>
  bool read_escape() {
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    if (at_ == text_.size()) return false;
    if (const auto escape = escapes.find(text_[at_]); escape != std::string_view::npos) {
      unescaped_ += meant[escape];
      ++at_;
      return true;
    }
    auto code = read_code_unit();
    if (!code || (*code >= 0xDC00 && *code <= 0xDFFF)) return false;
    if (*code >= 0xD800 && *code <= 0xDBFF) {
      const auto low = pass('\\') ? read_code_unit() : std::nullopt;
      if (!low || *low < 0xDC00 || *low > 0xDFFF) return false;
      code = 0x1'0000 + ((*code - 0xD800) << 10U) + (*low - 0xDC00);
    }
    base_parts::append_utf8(unescaped_, *code);
    return true;
  }

  /// What stands behind the backslash of \uD55C.
  template <class...>
  std::optional<char32_t> read_code_unit() {
    if (!pass('u') || text_.size() - at_ < 4) return std::nullopt;
    std::uint16_t code = 0;
    const char* const end = text_.data() + at_ + 4;
    if (std::from_chars(end - 4, end, code, 16).ptr != end) return std::nullopt;
    at_ += 4;
    return code;
  }

  template <class...>
  bool read_number(json_parts::Tape& tape) {
    const auto begin = at_;
    const bool negative = pass('-');
    if (!pass('0') && !pass_digits()) return false;
    const auto whole_end = at_;
    if (pass('.') && !pass_digits()) return false;
    if (pass('e') || pass('E')) {
      if (!pass('+')) pass('-');
      if (!pass_digits()) return false;
    }
    const auto number = text_.substr(begin, at_ - begin);
    const char* const end = number.data() + number.size();
    std::int64_t integer = 0;
    std::uint64_t natural = 0;
    if (at_ == whole_end && std::from_chars(number.data(), end, integer).ec == std::errc{})
      tape.integer(integer);
    else if (at_ == whole_end && !negative && std::from_chars(number.data(), end, natural).ec == std::errc{})
      tape.natural(natural);
    else
      return add_real(number, tape);
    return true;
  }

  template <class...>
  bool add_real(std::string_view number, json_parts::Tape& tape) {
    std::string text{number};
    if (const auto point = text.find('.'); point != std::string::npos) text[point] = *std::localeconv()->decimal_point;
    const double value = std::strtod(text.c_str(), nullptr);
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    if (value > -infinity && value < infinity) return tape.real(value), true;
    fault_ = base_parts::malformed_at(at_ - number.size(), "number overflow");
    fault_->fault.found = base_parts::cut_for_fault(number);
    return false;
  }

  void pass_space() noexcept { at_ = (std::min)(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  /// Passes a character, if it is that.
  bool pass(char c) noexcept {
    const bool is_it = at_ < text_.size() && text_[at_] == c;
    if (is_it) ++at_;
    return is_it;
  }

  bool pass(std::string_view word) noexcept {
    const bool is_it = text_.substr(at_).starts_with(word);
    if (is_it) at_ += word.size();
    return is_it;
  }

  /// Whether there were any.
  bool pass_digits() noexcept {
    const auto begin = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    return at_ != begin;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string unescaped_;
  std::optional<base_parts::SyntaxFault> fault_;
};

static_assert(json_parts::JsonParser<PlainParser>);

}  // namespace newsgraph::inline v0_1
