// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/json/parsing/parser.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// The parser of simdjson, several times as fast: `load<SimdjsonParser>(json)`.
///
/// Needs the target `newsgraph::simdjson`. It reads what `NlohmannParser` reads, with the same faults
/// word for word: a text that is not quite as expected is read again by the other, which has the last word.
///
/// Of simdjson it takes the first stage, which checks UTF-8 and finds where everything begins, by the fastest code for
/// the processor that runs it. From there all goes to the tape, and strings stay where they are: to build a DOM, or to
/// ask the on-demand parser for all there is, takes twice as long. Escapes and numbers that are not short and whole are
/// simdjson's.
class SimdjsonParser {
public:
  /// The tape must have been reset for `text`; its strings live until the next parse.
  std::optional<base_parts::SyntaxFault> parse(std::string_view text, json_parts::Tape& tape) {
    if (find_places(text) && write(text.size(), tape)) return std::nullopt;
    tape.restart();
    return slow_.parse(text, tape);
  }

private:
  /// Finds where each value, key and sign of the grammar begins; false where that can't be.
  bool find_places(std::string_view text) {
    const auto room = text.size() + simdjson::SIMDJSON_PADDING;
    if (room > base_parts::most_rows) return false;
    if (padded_.size() < room) padded_.extend(room - padded_.size());
    if (stages_.capacity() < room && stages_.allocate(room + room / 4, 1) != simdjson::SUCCESS) return false;
    std::memcpy(padded_.begin(), text.data(), text.size());
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(padded_.begin());
    return stages_.implementation->stage1(bytes, text.size(), simdjson::stage1_mode::regular) == simdjson::SUCCESS;
  }

  /// Writes what begins at the places. False where the text is no JSON, or nested too deeply, or has a number that fits
  /// nothing.
  bool write(std::size_t size, json_parts::Tape& tape) {
    using json_parts::TokenKind;
    const auto& stages = *stages_.implementation;
    const auto* next = stages.structural_indexes.get();
    const auto* const last = next + stages.n_structural_indexes;
    stages.structural_indexes[stages.n_structural_indexes] = static_cast<std::uint32_t>(size);
    padded_[size] = '\0';  // which is no sign of the grammar
    const char* const text = padded_.begin();
    const char* escape = text;  // the next one, from what was written last on
    json_parts::Tape::Pen pen{tape, stages.n_structural_indexes};
    bool in_object = false;
    bool is_key = false;
    for (;;) {
      const char* const begin = text + *next;
      if (*begin == '"') {
        const char* const end = end_of_token(text + *++next);
        if (end[-1] != '"' || end - begin < 2) return false;
        if (escape < begin) escape = find_escape(begin, text + size);
        std::string_view read{begin + 1, end - 1};
        if (escape < end && !unescape({begin, end}, tape, read)) return false;
        pen.text(read, is_key);
        if (is_key) {
          if (text[*next++] != ':') return false;
          is_key = false;
          continue;
        }
      } else if (is_key) {
        return false;
      } else if (*begin == '{' || *begin == '[') {
        ++next;
        in_object = *begin == '{';
        if (!pen.open(in_object ? TokenKind::object : TokenKind::array)) return false;
        if (text[*next] != *begin + 2) {  // "}", "]"
          is_key = in_object;
          continue;
        }
      } else {
        if (next == last || !read_scalar({begin, end_of_token(text + *++next)}, pen.scalar())) return false;
      }
      for (;;) {
        if (pen.is_complete()) return pen.put_down(), next == last;
        const char sign = text[*next++];
        if (sign == ',') break;
        if (sign != (in_object ? '}' : ']')) return false;
        in_object = pen.close();
      }
      is_key = in_object;
    }
  }

  /// The end of the token before `next`, where what follows it begins.
  static const char* end_of_token(const char* next) noexcept {
    while (next[-1] == ' ' || next[-1] == '\n' || next[-1] == '\t' || next[-1] == '\r') --next;
    return next;
  }

  bool unescape(std::string_view token, json_parts::Tape& tape, std::string_view& text) {
    std::string_view read;
    if (parser_.parse(token.data(), token.size()).get(read) != simdjson::SUCCESS) return false;
    text = tape.keep(read);
    return true;
  }

  static const char* find_escape(const char* from, const char* end) noexcept {
    const auto* const found = std::memchr(from, '\\', static_cast<std::size_t>(end - from));
    return found == nullptr ? end : static_cast<const char*>(found);
  }

  bool read_scalar(std::string_view text, json_parts::Token& token) {
    const auto give = [&](json_parts::TokenKind kind) { return token.kind = kind, true; };
    if (text == "null") return give(json_parts::TokenKind::null);
    if (text == "true" || text == "false") {
      token.boolean = text == "true";
      return give(json_parts::TokenKind::boolean);
    }
    const bool negative = text[0] == '-';
    const auto digits = text.size() - (negative ? 1 : 0);
    const char* const end = text.data() + text.size();
    const char* at = end - digits;
    if (digits == 0 || digits > 18 || (*at == '0' && digits > 1)) return read_number(text, token);
    std::int64_t number = 0;
    for (; at != end; ++at) {
      if (*at < '0' || *at > '9') return read_number(text, token);
      number = 10 * number + (*at - '0');
    }
    token.integer = negative ? -number : number;
    return give(json_parts::TokenKind::integer);
  }

  bool read_number(std::string_view text, json_parts::Token& token) {
    simdjson::dom::element number;
    if (parser_.parse(text.data(), text.size()).get(number) != simdjson::SUCCESS) return false;
    const auto give = [&](json_parts::TokenKind kind) { return token.kind = kind, true; };
    switch (number.type()) {
      case simdjson::dom::element_type::INT64:
        token.integer = std::int64_t(number);
        return give(json_parts::TokenKind::integer);
      case simdjson::dom::element_type::UINT64:
        token.natural = std::uint64_t(number);
        return give(json_parts::TokenKind::natural);
      case simdjson::dom::element_type::DOUBLE: token.real = double(number); return give(json_parts::TokenKind::real);
      default: return false;
    }
  }

  base_parts::RowVector<char> padded_;
  simdjson::dom::parser stages_;  // of which only the first is run
  simdjson::dom::parser parser_;  // of single strings and numbers
  NlohmannParser slow_;
};

static_assert(json_parts::JsonParser<SimdjsonParser>);

}  // namespace newsgraph::inline v0_1
