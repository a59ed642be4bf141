// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/parsing/parser.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// The parser of simdjson, several times as fast: `load<SimdjsonParser>(json)`.
///
/// Needs the target `newsgraph::simdjson`. It reads what `NlohmannParser` reads, with the same faults
/// word for word: a text that simdjson refuses is read again by the other, which has the last word.
/// Its DOM, not its on-demand parser, is what picks the fastest code for the processor at run time.
class SimdjsonParser {
public:
  /// The tape must have been reset for `text`; its strings live until the next parse.
  std::optional<base_parts::SyntaxFault> parse(std::string_view text, json_parts::Tape& tape) {
    simdjson::dom::element root;
    const auto error = parser_.parse(text.data(), text.size(), true).get(root);
    if (error == simdjson::SUCCESS && write(root, tape)) return std::nullopt;
    tape.restart();
    return slow_.parse(text, tape);
  }

private:
  /// False where a value is nested too deeply, or of a type that simdjson did not always have, as its BIGINT.
  static bool write(simdjson::dom::element value, json_parts::Tape& tape) {
    switch (value.type()) {
      case simdjson::dom::element_type::OBJECT: {
        if (!tape.open(json_parts::TokenKind::object)) return false;
        for (const auto [key, member] : simdjson::dom::object(value)) {
          tape.key_in_place(key);
          if (!write(member, tape)) return false;
        }
        tape.close();
        return true;
      }
      case simdjson::dom::element_type::ARRAY: {
        if (!tape.open(json_parts::TokenKind::array)) return false;
        for (const auto element : simdjson::dom::array(value))
          if (!write(element, tape)) return false;
        tape.close();
        return true;
      }
      case simdjson::dom::element_type::STRING: tape.string_in_place(std::string_view(value)); break;
      case simdjson::dom::element_type::INT64: tape.integer(std::int64_t(value)); break;
      case simdjson::dom::element_type::UINT64: tape.natural(std::uint64_t(value)); break;
      case simdjson::dom::element_type::DOUBLE: tape.real(double(value)); break;
      case simdjson::dom::element_type::BOOL: tape.boolean(bool(value)); break;
      case simdjson::dom::element_type::NULL_VALUE: tape.null(); break;
      default: return false;
    }
    return true;
  }

  simdjson::dom::parser parser_;
  NlohmannParser slow_;
};

static_assert(json_parts::JsonParser<SimdjsonParser>);

}  // namespace newsgraph::inline v0_1
