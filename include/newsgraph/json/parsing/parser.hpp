// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/json_syntax.hpp>
#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#if NLOHMANN_JSON_VERSION_MAJOR < 3 || (NLOHMANN_JSON_VERSION_MAJOR == 3 && NLOHMANN_JSON_VERSION_MINOR < 11)
#error "newsgraph needs nlohmann_json 3.11 or later"
#endif

namespace newsgraph::inline v0_1 {
namespace json_parts {

/// The seam between a parser and everything that reads: it writes a whole text to a tape, or says
/// why not. It may keep memory from one text to the next, and strings on the tape may point into it.
template <class P>
concept JsonParser = requires(P parser, std::string_view text, Tape& tape) {
  { parser.parse(text, tape) } -> std::same_as<std::optional<base_parts::SyntaxFault>>;
};

}  // namespace json_parts

/// The parser of nlohmann_json, by its SAX events: RFC 8259, UTF-8 checked.
class NlohmannParser {
public:
  /// The tape must have been reset for `text`.
  template <class...>
  std::optional<base_parts::SyntaxFault> parse(std::string_view text, json_parts::Tape& tape) {
    // nlohmann takes a zero byte for the end of the text, and passes over a BOM.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
      return base_parts::malformed_at(zero, "a zero byte");
    if (text.starts_with("\xEF")) return base_parts::SyntaxFinder{text}.find();
    Events events{&tape, text, std::nullopt};
    nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &events);
    return std::move(events.fault);
  }

private:
  struct Events {
    json_parts::Tape* tape;
    std::string_view text;
    std::optional<base_parts::SyntaxFault> fault;

    bool null() { return tape->null(), true; }
    bool boolean(bool value) { return tape->boolean(value), true; }
    bool number_integer(std::int64_t value) { return tape->integer(value), true; }
    bool number_unsigned(std::uint64_t value) {
      if (value <= INT64_MAX)
        tape->integer(static_cast<std::int64_t>(value));
      else
        tape->natural(value);
      return true;
    }
    bool number_float(double value, const std::string&) { return tape->real(value), true; }
    bool string(const std::string& value) { return tape->string(value), true; }
    bool binary(const nlohmann::json::binary_t&) { return false; }
    bool key(const std::string& value) { return tape->key(value), true; }
    bool start_object(std::size_t) { return open(json_parts::TokenKind::object); }
    bool start_array(std::size_t) { return open(json_parts::TokenKind::array); }
    bool end_object() { return tape->close(), true; }
    bool end_array() { return tape->close(), true; }

    bool open(json_parts::TokenKind kind) {
      if (tape->open(kind)) return true;
      fault = base_parts::SyntaxFault{json_parts::TokenFinder{text}.offset_of(tape->tokens().size()),
                                      base_parts::fault_of(FaultKind::too_deep, {}, std::to_string(tape->max_depth()))};
      return false;
    }

    /// The parser knows that the text is no JSON; why, the text itself says.
    bool parse_error(std::size_t position, const std::string& last_token, const nlohmann::json::exception& error) {
      constexpr int number_overflow = 406;
      if (error.id == number_overflow) {
        fault = base_parts::malformed_at(position - last_token.size(), "number overflow");
        fault->fault.found = base_parts::cut_for_fault(last_token);
      } else {
        fault = base_parts::SyntaxFinder{text}.find();
        if (!fault) fault = base_parts::malformed_at((std::min)(position, text.size()), "malformed");
      }
      return false;
    }
  };
};

static_assert(json_parts::JsonParser<NlohmannParser>);

}  // namespace newsgraph::inline v0_1
