// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/parsing/parser.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
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
    if (padded_.size() < room) padded_.resize(room + room / 4);
    if (stages_.capacity() < room && stages_.allocate(padded_.size()) != simdjson::SUCCESS) return false;
    std::memcpy(padded_.data(), text.data(), text.size());
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(padded_.data());
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
    const char* const text = padded_.data();
    const char* escape = text;  // the next one, from what was written last on

    // The token at `next` up to the next place, without blanks.
    const auto take = [&] {
      const char* const begin = text + *next++;
      const char* end = text + *next - 1;
      while (*end == ' ' || *end == '\n' || *end == '\t' || *end == '\r') --end;
      return std::string_view{begin, static_cast<std::size_t>(end - begin) + 1};
    };
    const auto write_string = [&](auto put, auto put_in_place) {
      const auto token = take();
      const char* const end = token.data() + token.size();
      if (token.size() < 2 || end[-1] != '"') return false;
      if (escape < token.data()) escape = find_escape(token.data(), text + size);
      if (escape >= end) return put_in_place(std::string_view{token.data() + 1, token.size() - 2}), true;
      std::string_view read;
      if (parser_.parse(token.data(), token.size()).get(read) != simdjson::SUCCESS) return false;
      return put(read), true;
    };

    for (bool in_object = false;;) {
      if (in_object) {
        const bool is_key = text[*next] == '"'
                            && write_string([&](std::string_view key) { tape.key(key); },
                                            [&](std::string_view key) { tape.key_in_place(key); })
                            && text[*next++] == ':';
        if (!is_key) return false;
      }
      const char first = text[*next];
      if (first == '"') {
        if (!write_string([&](std::string_view value) { tape.string(value); },
                          [&](std::string_view value) { tape.string_in_place(value); }))
          return false;
      } else if (first == '{' || first == '[') {
        ++next;
        in_object = first == '{';
        if (!tape.open(in_object ? TokenKind::object : TokenKind::array)) return false;
        if (text[*next] != first + 2) continue;  // "}", "]"
      } else if (next == last || !write_scalar(take(), tape)) {
        return false;
      }
      for (;; in_object = tape.is_in_object()) {
        if (tape.is_complete()) return next == last;
        const char sign = text[*next++];
        if (sign == ',') break;
        if (sign != (in_object ? '}' : ']')) return false;
        tape.close();
      }
    }
  }

  static const char* find_escape(const char* from, const char* end) noexcept {
    const auto* const found = std::memchr(from, '\\', static_cast<std::size_t>(end - from));
    return found == nullptr ? end : static_cast<const char*>(found);
  }

  bool write_scalar(std::string_view text, json_parts::Tape& tape) {
    if (text == "true" || text == "false") return tape.boolean(text == "true"), true;
    if (text == "null") return tape.null(), true;

    const auto digits = text.substr(text[0] == '-' ? 1 : 0);
    const bool is_short = !digits.empty() && digits.size() <= 18 && (digits[0] != '0' || digits.size() == 1);
    if (!is_short) return write_number(text, tape);
    std::int64_t number = 0;
    for (const char digit : digits) {
      if (digit < '0' || digit > '9') return write_number(text, tape);
      number = 10 * number + (digit - '0');
    }
    tape.integer(text[0] == '-' ? -number : number);
    return true;
  }

  bool write_number(std::string_view text, json_parts::Tape& tape) {
    simdjson::dom::element number;
    if (parser_.parse(text.data(), text.size()).get(number) != simdjson::SUCCESS) return false;
    switch (number.type()) {
      case simdjson::dom::element_type::INT64: tape.integer(std::int64_t(number)); return true;
      case simdjson::dom::element_type::UINT64: tape.natural(std::uint64_t(number)); return true;
      case simdjson::dom::element_type::DOUBLE: tape.real(double(number)); return true;
      default: return false;
    }
  }

  std::string padded_;
  simdjson::dom::parser stages_;  // of which only the first is run
  simdjson::dom::parser parser_;  // of single strings and numbers
  NlohmannParser slow_;
};

static_assert(json_parts::JsonParser<SimdjsonParser>);

}  // namespace newsgraph::inline v0_1
